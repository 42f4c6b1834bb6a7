// `register --from D --to D`: a book of NĐ 30/2020 Phụ lục IV, such as the register of văn bản đến or đi.
import type { BookKind, RegisterEntry } from '../../../contract/paper.ts'
import type { Calls } from '../calls.ts'
import { type Call, dayOf, numberOf, textOf, WrongUsage } from './command.ts'
import { withArchive } from './open-archive.ts'
import { writeJson } from './output.ts'
import { formatOf, handOver, leavesArchive, recordExport } from './paper-out.ts'

type Days = { from: string; to: string; kind: BookKind }

function daysOf(call: Call): Days {
  const from = dayOf(call, 'from')
  const to = dayOf(call, 'to')
  if (from === null || to === null) throw new WrongUsage('Lệnh register cần --from và --to.')
  if (from > to) throw new WrongUsage(`--from (${from}) phải trước --to (${to}).`)
  return { from, to, kind: (textOf(call, 'kind') ?? 'den') as BookKind }
}

/** The entries of sổ đăng ký; the other books are papers alone. */
async function allEntries(calls: Calls, { kind, ...period }: Days): Promise<RegisterEntry[]> {
  if (kind !== 'den' && kind !== 'di') throw new WrongUsage('--json không kèm --format chỉ dùng cho --kind den và di.')
  const entries: RegisterEntry[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Calls['paper']['entries']>> = await calls.paper.entries({ ...period, kind, after, limit: 500 })
    entries.push(...page.items)
    after = page.next
  } while (after !== null)
  return entries
}

/** `register --from D --to D [--kind] [--format] [--out]`; `--json` without format or file gives the entries. */
export async function run(call: Call): Promise<0> {
  const days = daysOf(call)
  const format = formatOf(call)
  const wantsEntries = call.json && !leavesArchive(call)
  await withArchive(call, leavesArchive(call) ? 'records' : 'reads', async (client, canRecord) => {
    if (wantsEntries) return writeJson(call.out, { ...days, entries: await allEntries(client.calls, days) })
    const paper = await client.calls.paper.register({
      ...days,
      format,
      quyenSo: textOf(call, 'volume'),
      blank: numberOf(call, 'blank', 0, 1000) ?? 0,
    })
    await handOver(call, client, paper)
    await recordExport(call, client, canRecord, [], paper)
  })
  return 0
}
