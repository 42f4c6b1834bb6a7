// `files [KÝ-HIỆU]`: the lists of hồ sơ of NĐ 30/2020 Phụ lục V: of a year, or the văn bản of one file.
import type { HoSo, HoSoDocument } from '../../../contract/ho-so.ts'
import type { FileListKind } from '../../../contract/paper.ts'
import { Refusal } from '../../../contract/refusal.ts'
import type { FileListInput } from '../../../contract/report.ts'
import type { Calls } from '../calls.ts'
import { type Call, numberOf, textOf, WrongUsage } from './command.ts'
import { withArchive } from './open-archive.ts'
import { writeJson } from './output.ts'
import { formatOf, handOver, leavesArchive, recordExport } from './paper-out.ts'
import { plain } from './register-columns.ts'

type Asked = { kind: FileListKind; name: string; nam: number | null }

function askedOf(call: Call): Asked {
  const [name, kind] = [call.words.join(' ').trim(), textOf(call, 'kind') as FileListKind | null]
  if (name && kind && kind !== 'van-ban') throw new WrongUsage(`--kind ${kind} là danh sách hồ sơ của một năm, không của hồ sơ “${name}”.`)
  if (!name && kind === 'van-ban') throw new WrongUsage('--kind van-ban cần ký hiệu của hồ sơ.')
  return { kind: name ? 'van-ban' : (kind ?? 'danh-muc'), name, nam: numberOf(call, 'year', 1945, 2100) }
}

async function hoSoOf(calls: Calls, nam: number | null, query: string): Promise<HoSo[]> {
  const found: HoSo[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Calls['hoSo']['list']>> = await calls.hoSo.list({ nam, query, after, limit: 500 })
    found.push(...page.items)
    after = page.next
  } while (after !== null)
  return found
}

/** The one file of this code; a code of several years needs its year. */
async function fileNamed(calls: Calls, { name, nam }: Asked): Promise<HoSo> {
  const [only, ...others] = (await hoSoOf(calls, nam, name)).filter(({ kyHieu }) => plain(kyHieu) === plain(name))
  if (!only) throw new Refusal('not-found', { what: `hồ sơ “${name}”${nam ? ` năm ${nam}` : ''}` })
  if (others.length) throw new WrongUsage(`Hồ sơ “${name}” có ở các năm ${[only, ...others].map(file => file.nam).join(', ')}: cần --year.`)
  return only
}

async function documentsOf(calls: Calls, id: number): Promise<HoSoDocument[]> {
  const found: HoSoDocument[] = []
  let after: number | null = 0
  while (after !== null) {
    const page: Awaited<ReturnType<Calls['hoSo']['documents']>> = await calls.hoSo.documents({ id, after, limit: 500 })
    found.push(...page.items)
    after = page.next
  }
  return found
}

/** The files of the year that is asked for, else of this one. */
const yearOf = async (calls: Calls, nam: number | null): Promise<number> => nam ?? Number((await calls.archive.status()).today.slice(0, 4))

async function answerOf(calls: Calls, asked: Asked): Promise<unknown> {
  if (asked.kind !== 'van-ban') return { hoSo: await hoSoOf(calls, asked.nam, '') }
  const hoSo = await fileNamed(calls, asked)
  return { hoSo, documents: await documentsOf(calls, hoSo.id) }
}

/** `files [KÝ-HIỆU] [--kind] [--year] [--format] [--out]`; `--json` without format or file gives the files, or the văn bản of one. */
export async function run(call: Call): Promise<0> {
  const asked = askedOf(call)
  const format = formatOf(call)
  await withArchive(call, leavesArchive(call) ? 'records' : 'reads', async (client, canRecord) => {
    const { calls } = client
    if (call.json && !leavesArchive(call)) return writeJson(call.out, await answerOf(calls, asked))
    const which: Pick<FileListInput, 'id' | 'nam'> =
      asked.kind === 'van-ban' ? { id: (await fileNamed(calls, asked)).id, nam: null } : { id: null, nam: await yearOf(calls, asked.nam) }
    const paper = await calls.paper.fileList({ kind: asked.kind, ...which, format })
    await handOver(call, client, paper)
    await recordExport(call, client, canRecord, [], paper)
  })
  return 0
}
