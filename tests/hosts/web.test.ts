import { startArchive } from '../../archive/hosts/front.ts'
import { startWeb } from '../../archive/hosts/web.ts'
import { contractCases } from './contract-cases.ts'
import { enter } from './web-client.ts'

contractCases('HTTP on 127.0.0.1', async folder => {
  const archive = await startArchive(folder)
  const web = await startWeb(archive)
  const { calls, hold, bytesBehind } = await enter(web.url)
  return {
    calls,
    hold,
    bytesBehind,
    close: async () => {
      await web.close()
      await archive.close()
    },
  }
})
