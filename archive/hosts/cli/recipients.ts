// `recipients ID|SO-HIEU`: the recipient list of one văn bản, or of several that are named by their ids.
import type { Calls } from '../calls.ts'
import type { Call } from './command.ts'
import { idNamed, withArchive } from './open-archive.ts'
import { writeJson } from './output.ts'
import { madePaper } from './paper-made.ts'
import { formatOf, handOver, leavesArchive, recordExport } from './paper-out.ts'

/** Several words are several văn bản only where each is an id; else together they are one số hiệu, such as `12 ct ttg`. */
async function idsNamed(call: Call, calls: Calls): Promise<number[]> {
  const areIds = call.words.length > 1 && call.words.every(word => /^#?\d{1,15}$/u.test(word))
  if (!areIds) return [await idNamed(call, calls)]
  return [...new Set(call.words.map(word => Number(word.replace('#', ''))))]
}

/** A letter's recipients; with `--expand` what each line means, its members, copies and sendings. */
async function listOf({ calls }: { calls: Calls }, id: number, isOpened: boolean) {
  const { soKyHieu, recipients, fields } = await calls.vanBan.open({ id })
  return { id, soKyHieu, recipients, noiLuu: fields.noiLuu, ...(isOpened ? { opened: await calls.noiNhan.open({ id }) } : {}) }
}

/** `recipients … [--expand] [--merge] [--format] [--out]`; `--json` without format or file gives the recipients themselves. */
export async function run(call: Call): Promise<0> {
  const format = formatOf(call)
  const wantsList = call.json && !leavesArchive(call)
  await withArchive(call, leavesArchive(call) ? 'records' : 'reads', async (client, canRecord) => {
    const ids = await idsNamed(call, client.calls)
    if (wantsList) {
      const told = await Promise.all(ids.map(id => listOf(client, id, call.flags.expand === true)))
      return writeJson(call.out, told.length === 1 ? told[0] : told)
    }
    const expand = call.flags.expand === true
    const order = { ids, expand, members: expand, merge: call.flags.merge === true, format }
    const paper = await madePaper(call, await client.calls.paper.recipientList(order, { signal: call.signal }))
    await handOver(call, client, paper)
    await recordExport(call, client, canRecord, ids, paper)
  })
  return 0
}
