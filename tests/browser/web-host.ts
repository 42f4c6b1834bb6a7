// A web host in a process of its own: serves the archive of one folder with the screens of another and says its address on standard output.
import { startArchive } from '../../archive/hosts/front.ts'
import { startWeb } from '../../archive/hosts/web.ts'

const [folder = '', renderer = ''] = process.argv.slice(2)
const { url } = await startWeb(await startArchive(folder), { renderer })
process.stdout.write(`${url}\n`)
