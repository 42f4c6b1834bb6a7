// `report --from D --to D`: tình hình giải quyết văn bản đến, or văn bản đi (NĐ 30/2020 Phụ lục VI.V).
import type { ReportKind } from '../../../contract/report.ts'
import { type Call, periodOf, textOf } from './command.ts'
import { withArchive } from './open-archive.ts'
import { writeJson } from './output.ts'
import { formatOf, handOver, leavesArchive, recordExport } from './paper-out.ts'

/** `report --from D --to D [--kind] [--format] [--out]`; `--json` without format or file gives the numbers. */
export async function run(call: Call): Promise<0> {
  const asked = { ...periodOf(call, 'report'), kind: (textOf(call, 'kind') ?? 'den') as ReportKind }
  const format = formatOf(call)
  await withArchive(call, leavesArchive(call) ? 'records' : 'reads', async (client, canRecord) => {
    if (call.json && !leavesArchive(call)) return writeJson(call.out, { ...asked, ...(await client.calls.paper.reportLines(asked)) })
    const paper = await client.calls.paper.report({ ...asked, format })
    await handOver(call, client, paper)
    await recordExport(call, client, canRecord, [], paper)
  })
  return 0
}
