import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openDirect } from '../../archive/hosts/direct.ts'
import { contractCases } from './contract-cases.ts'

contractCases('calls answered in place', async folder => {
  const { calls, tokens, close } = openDirect(folder)
  return {
    calls,
    close,
    hold: async file => tokens.hold({ path: file, name: path.basename(file), mediaType: 'text/plain', isTemporary: false }),
    bytesBehind: async token => readFileSync(tokens.heldBy(token).path),
  }
})
