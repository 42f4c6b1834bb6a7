// `register --from D --to D`: a book of NĐ 30/2020 Phụ lục IV, such as the register of văn bản đến or đi.
import type { BookKind, PaperFile, RegisterEntry } from '../../../contract/paper.ts'
import { dayWords } from '../../../contract/words.ts'
import { bookName } from '../../../core/register/columns.ts'
import type { ArchiveClient, Calls } from '../calls.ts'
import { type Call, numberOf, periodOf, textOf, WrongUsage } from './command.ts'
import { withArchive } from './open-archive.ts'
import { refusalBehind, writeJson } from './output.ts'
import { madePaper } from './paper-made.ts'
import { formatOf, handOver, leavesArchive, recordExport } from './paper-out.ts'
import { soNamed } from './so-named.ts'

type Days = { from: string; to: string; kind: BookKind }

const daysOf = (call: Call): Days => ({ ...periodOf(call, 'register'), kind: (textOf(call, 'kind') ?? 'den') as BookKind })

const soOf = ({ kind, to }: Days) => ({ kind, nam: Number(to.slice(0, 4)) })

/** The entries of sổ đăng ký; the other books are papers alone. */
async function allEntries(calls: Calls, { kind, ...period }: Days, soId: number | null): Promise<RegisterEntry[]> {
  if (kind !== 'den' && kind !== 'di') throw new WrongUsage('--json không kèm --format chỉ dùng cho --kind den và di.')
  const entries: RegisterEntry[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Calls['paper']['entries']>> = await calls.paper.entries({ ...period, kind, soId, after, limit: 500 })
    entries.push(...page.items)
    after = page.next
  } while (after !== null)
  return entries
}

type Order = Parameters<Calls['paper']['book']>[0]

/** The book; of one without a line it says which has none, and how an empty one is printed. */
async function madeBook(call: Call, { calls }: ArchiveClient, order: Order): Promise<PaperFile> {
  try {
    return await madePaper(call, await calls.paper.book(order, { signal: call.signal }))
  } catch (error) {
    if (refusalBehind(error)?.code === 'nothing-to-print') await call.out.errors.write(`${emptyWords(order)}\n`)
    throw error
  }
}

const emptyWords = ({ kind = 'den', from, to }: Order): string =>
  `${bookName[kind]} không có dòng nào từ ${dayWords(from)} đến ${dayWords(to)}. Để in sổ trống mà ghi tay: --blank 60.`

/** `register --from D --to D [--kind] [--format] [--out]`; `--json` without format or file gives the entries. */
export async function run(call: Call): Promise<0> {
  const days = daysOf(call)
  const format = formatOf(call)
  const wantsEntries = call.json && !leavesArchive(call)
  await withArchive(call, leavesArchive(call) ? 'records' : 'reads', async (client, canRecord) => {
    if (wantsEntries)
      return writeJson(call.out, {
        ...days,
        entries: await allEntries(client.calls, days, await soNamed(call, client.calls, soOf(days), null)),
      })
    const order = {
      ...days,
      soId: await soNamed(call, client.calls, soOf(days), 0),
      format,
      quyenSo: textOf(call, 'volume'),
      blank: numberOf(call, 'blank', 0, 1000) ?? 0,
    }
    const paper = await madeBook(call, client, order)
    await handOver(call, client, paper)
    await recordExport(call, client, canRecord, [], paper)
  })
  return 0
}
