// `export --edxml ID|SO-HIEU`: one văn bản as a package for another office.
import { type Call, textOf, WrongUsage } from './command.ts'
import { idNamed, withArchive } from './open-archive.ts'
import { handOver, recordExport } from './paper-out.ts'

/** `export --edxml … [--organ-id] [--out]`: to the file, or to standard output; the journal is told either way. */
export async function run(call: Call): Promise<0> {
  if (call.flags.edxml !== true) throw new WrongUsage('Hãy chọn dạng xuất: --edxml.')
  await withArchive(call, 'records', async (client, canRecord) => {
    const id = await idNamed(call, client.calls)
    const paper = await client.calls.paper.edxml({ id, maDinhDanh: textOf(call, 'organ-id') })
    await handOver(call, client, paper)
    await recordExport(call, client, canRecord, [id], paper)
  })
  return 0
}
