// `stamp ID|SO-HIEU --out FILE`: a copy of the văn bản's file with the dấu đến on its first page; with --blank the stamp alone on an A4.
import type { Corner } from '../../../contract/posting.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { stampableKind } from '../../../core/paper/stamp-place.ts'
import { type Call, textOf, WrongUsage } from './command.ts'
import { idNamed, withArchive } from './open-archive.ts'
import { handOver, recordExport } from './paper-out.ts'

/** `--at 30,62`: millimetres from the left and the upper edge; null without it. */
function cornerOf(call: Call): Corner | null {
  const said = textOf(call, 'at')
  if (said === null) return null
  const [xMm = Number.NaN, yMm = Number.NaN, ...more] = said.split(',').map(Number)
  if (more.length > 0 || !(Math.min(xMm, yMm) >= 0 && Math.max(xMm, yMm) <= 2000))
    throw new WrongUsage('--at cần hai số mm như 30,62: từ mép trái và từ mép trên.')
  return { xMm, yMm }
}

export async function run(call: Call): Promise<0> {
  if (textOf(call, 'out') === null) throw new WrongUsage('stamp cần --out FILE.pdf.')
  const corner = cornerOf(call)
  await withArchive(call, 'records', async (client, canRecord) => {
    const id = await idNamed(call, client.calls)
    const { files } = await client.calls.vanBan.open({ id })
    const file = call.flags.blank === true ? null : files.find(({ name }) => stampableKind(name) !== null)
    if (file === undefined)
      throw new Refusal('input-invalid', { what: 'văn bản không có tệp PDF hay ảnh để đóng dấu; dùng --blank để in dấu lên tờ giấy' })
    const sha256 = file?.sha256 ?? null
    const { at, isFree } = await client.calls.paper.stampPlace({ id, sha256 })
    if (corner === null && isFree === false)
      await call.out.errors.write('Trang đầu không còn chỗ trống: dấu đè lên chữ. Hãy chọn chỗ bằng --at X,Y.\n')
    const paper = await client.calls.paper.stamp({ id, sha256, at: corner ?? at })
    await handOver(call, client, paper)
    await recordExport(call, client, canRecord, [id], paper)
  })
  return 0
}
