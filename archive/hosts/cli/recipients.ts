// `recipients ID|SO-HIEU`: the recipient list of one văn bản.
import type { Call } from './command.ts'
import { idNamed, withArchive } from './open-archive.ts'
import { writeJson } from './output.ts'
import { formatOf, handOver } from './paper-out.ts'

/** `recipients … [--expand] [--format] [--out]`; `--json` without format or file gives the recipients themselves. */
export async function run(call: Call): Promise<0> {
  const format = formatOf(call)
  const wantsList = call.json && call.flags.format === undefined && call.flags.out === undefined
  await withArchive(call, wantsList ? 'reads' : 'writes', async client => {
    const id = await idNamed(call, client.calls)
    if (!wantsList)
      return handOver(call, client, await client.calls.paper.recipients({ ids: [id], expand: call.flags.expand === true, format }))
    const { soKyHieu, recipients, fields } = await client.calls.vanBan.open({ id })
    await writeJson(call.out, { id, soKyHieu, recipients, noiLuu: fields.noiLuu })
  })
  return 0
}
