import { readFileSync } from 'node:fs'
import path from 'node:path'
import { startArchive } from '../../archive/hosts/front.ts'
import { contractCases } from './contract-cases.ts'

contractCases('the ports of two worker threads', async folder => {
  const { calls, tokens, close } = await startArchive(folder)
  return {
    calls,
    close,
    hold: async file => tokens.hold({ path: file, name: path.basename(file), mediaType: 'text/plain', isTemporary: false }),
    bytesBehind: async token => readFileSync(tokens.heldBy(token).path),
  }
})
