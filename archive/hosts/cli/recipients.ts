// `recipients ID|SO-HIEU`: the recipient list of one văn bản.
import type { Call } from './command.ts'
import { idNamed, withArchive } from './open-archive.ts'
import { writeJson } from './output.ts'
import { formatOf, handOver, leavesArchive, recordExport } from './paper-out.ts'

/** `recipients … [--expand] [--format] [--out]`; `--json` without format or file gives the recipients themselves. */
export async function run(call: Call): Promise<0> {
  const format = formatOf(call)
  const wantsList = call.json && !leavesArchive(call)
  await withArchive(call, leavesArchive(call) ? 'records' : 'reads', async (client, canRecord) => {
    const id = await idNamed(call, client.calls)
    if (wantsList) {
      const { soKyHieu, recipients, fields } = await client.calls.vanBan.open({ id })
      return writeJson(call.out, { id, soKyHieu, recipients, noiLuu: fields.noiLuu })
    }
    const paper = await client.calls.paper.recipients({ ids: [id], expand: call.flags.expand === true, format })
    await handOver(call, client, paper)
    await recordExport(call, client, canRecord, [id], paper)
  })
  return 0
}
