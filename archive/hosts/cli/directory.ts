// `directory [FILE.csv]`: the directory of agencies out as a csv, and a clerk's table in.
import path from 'node:path'
import type { CsvOutcome, CsvRow } from '../../../contract/agency.ts'
import { csvColumns } from '../../../core/agency/csv.ts'
import { type Call, textOf, WrongUsage } from './command.ts'
import { withArchive } from './open-archive.ts'
import { writeJson, writeLines } from './output.ts'
import { handOver, recordExport } from './paper-out.ts'

const heads: ReadonlyMap<string, string> = new Map(csvColumns)
const outcomeWords = { new: 'mới', changed: 'sửa', same: 'như cũ', refused: 'không nhận' } as const satisfies Record<
  CsvRow['outcome'],
  string
>

const changeWords = ({ field, before, after }: CsvRow['changes'][number]): string =>
  `${heads.get(field) ?? field}: ${before ? `${before} → ` : ''}${after ?? ''}`
const rowLine = ({ row, ten, outcome, changes, why }: CsvRow): string =>
  `dòng ${row}: ${[outcomeWords[outcome], ten, outcome === 'refused' ? why : changes.map(changeWords).join('; ')].filter(Boolean).join(': ')}`

const linesOf = ({ counts: { added, changed, same, refused }, rows }: CsvOutcome, isDry: boolean): string[] => [
  ...rows.map(rowLine),
  `${added} cơ quan mới, ${changed} sửa, ${same} như cũ, ${refused} dòng không nhận.${isDry ? ' Chưa ghi gì.' : ''}`,
]

/** A clerk's table; exit code 1 where a line was refused. */
async function takeTable(call: Call, table: string): Promise<0 | 1> {
  if (textOf(call, 'out') !== null) throw new WrongUsage('--out ghi danh bạ ra tệp; không đi cùng tệp nhập vào.')
  const isDry = call.flags['dry-run'] === true
  return withArchive(call, isDry ? 'reads' : 'writes', async ({ calls, tokens }) => {
    const name = path.basename(table).normalize('NFC')
    const token = tokens.hold({ path: path.resolve(table), name, mediaType: 'text/csv', isTemporary: false })
    const outcome = await (isDry ? calls.coQuan.csvPreview({ token }) : calls.coQuan.csvTake({ token }))
    if (call.json) await writeJson(call.out, outcome)
    else await writeLines(call.out, linesOf(outcome, isDry))
    return outcome.counts.refused ? 1 : 0
  })
}

/** `directory [--out FILE.csv]`, or `directory FILE.csv [--dry-run]`. */
export async function run(call: Call): Promise<0 | 1> {
  const [table] = call.words
  if (table !== undefined) return takeTable(call, table)
  if (call.flags['dry-run']) throw new WrongUsage('--dry-run cần tệp .csv để xem trước.')
  await withArchive(call, 'records', async (client, canRecord) => {
    const paper = await client.calls.coQuan.csv()
    await handOver(call, client, paper)
    await recordExport(call, client, canRecord, [], paper)
  })
  return 0
}
