// `slip ID|SO-HIEU`: phiếu giải quyết of a văn bản đến.
import { slipFormat } from '../../../contract/paper.ts'
import { type Call, WrongUsage } from './command.ts'
import { idNamed, withArchive } from './open-archive.ts'
import { formatOf, handOver, leavesArchive, recordExport } from './paper-out.ts'

/** `slip … [--format] [--out]`; without either as plain text on the screen. */
export async function run(call: Call): Promise<0> {
  const format = slipFormat.safeParse(formatOf(call)).data
  if (format === undefined) throw new WrongUsage('Phiếu giải quyết chỉ có dạng pdf, docx, html, txt.')
  await withArchive(call, leavesArchive(call) ? 'records' : 'reads', async (client, canRecord) => {
    const id = await idNamed(call, client.calls)
    const paper = await client.calls.paper.slip({ ids: [id], format })
    await handOver(call, client, paper)
    await recordExport(call, client, canRecord, [id], paper)
  })
  return 0
}
