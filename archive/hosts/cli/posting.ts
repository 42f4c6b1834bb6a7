// `envelopes ID|SO-HIEU` and `labels ID|SO-HIEU`: whom the văn bản can be posted to, and with --out the papers for them.
import { readFile } from 'node:fs/promises'
import type { PaperFile } from '../../../contract/paper.ts'
import type { Addressee, LabelSheetName, Offset, Postable } from '../../../contract/posting.ts'
import { goneSentence, heirsSentence, placeSentence } from '../../../contract/posting-words.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { systemRefusal } from '../../system-refusals.ts'
import type { Calls } from '../calls.ts'
import { type Call, numberOf, type Run, textOf, WrongUsage } from './command.ts'
import { idNamed, withArchive } from './open-archive.ts'
import { writeJson } from './output.ts'
import { handOver, leavesArchive, recordExport } from './paper-out.ts'

/** `TÊN` and, behind a tab, `ĐỊA CHỈ` on each line of a UTF-8 file. */
async function addresseesIn(file: string): Promise<Addressee[]> {
  const text = await readFile(file, 'utf8').catch(error => {
    throw systemRefusal(error, null, file) ?? new Refusal('file-vanished', { name: file })
  })
  return text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .map(line => line.split('\t').map(part => part.trim()))
    .flatMap(([name = '', address = '']) => (name === '' ? [] : [{ name, address: address || null }]))
}

/** One of the file as the list shows those of the văn bản. */
const asRow = (to: Addressee): Postable => ({
  list: 'noi-nhan',
  purpose: null,
  to,
  printed: to.name,
  placeDoubt: null,
  coQuanId: null,
  isGroup: false,
  ended: null,
})

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLocaleLowerCase('vi') + sentence.slice(1)

/** What a person is told of a row: `Báo Đắk Nông (có lẽ không còn từ 01/07/2025; có lẽ nay: Báo Lâm Đồng)`. */
function rowWords(row: Postable): string {
  const { to, isGroup, ended } = row
  const notes = [
    isGroup ? 'nhóm: chưa gửi được cho đến khi ghi từng nơi' : '',
    ended ? lowerFirst(goneSentence(ended)) : '',
    ended ? heirsSentence(ended) : '',
    placeSentence(row),
  ].filter(Boolean)
  return `${to.name}${to.address ? `, ${to.address}` : ''}${notes.length ? ` (${notes.join('; ')})` : ''}`
}

/** Whom the papers are for. The successor stands in place of an agency that ended only where `--heirs` asks for it. */
function chosen(rows: readonly Postable[], wantsHeirs: boolean): Addressee[] {
  const all = rows.flatMap(({ to, isGroup, ended }) => (isGroup ? [] : wantsHeirs && ended?.heirs.length ? ended.heirs : [to]))
  // Two that went up in one get one envelope.
  return [...new Map(all.map(to => [to.name, to])).values()]
}

const offsetOf = (call: Call): Offset => {
  const [xMm = 0, yMm = 0, ...more] = (textOf(call, 'offset') ?? '0,0').split(',').map(Number)
  if (more.length > 0 || Number.isNaN(xMm + yMm) || Math.max(Math.abs(xMm), Math.abs(yMm)) > 20)
    throw new WrongUsage('--offset cần hai số mm như 1.5,-0.5 (sang phải, xuống dưới; từ -20 đến 20).')
  return { xMm, yMm }
}

type Make = (calls: Calls, order: { id: number; to: Addressee[]; offset: Offset }) => Promise<PaperFile>

/** Tells on the side what no paper was made for, what has a successor, and whose province is not certain. */
async function warn({ out }: Call, rows: readonly Postable[], wantsHeirs: boolean): Promise<void> {
  const isToHeir = ({ ended }: Postable): boolean => wantsHeirs && ended !== null && ended.heirs.length > 0
  const told = rows.filter(row => row.isGroup || (!isToHeir(row) && (row.ended ?? row.placeDoubt) !== null))
  for (const row of told) await out.errors.write(`${rowWords(row)}\n`)
}

/** A look at whom it could be posted to; nothing leaves the archive. */
async function list({ out, json }: Call, rows: readonly Postable[]): Promise<void> {
  if (json) await writeJson(out, rows)
  else await out.answers.write(rows.map(row => `${rowWords(row)}\n`).join(''))
}

const runWith =
  (make: Make): Run =>
  async call => {
    const offset = offsetOf(call)
    const [file, wantsHeirs] = [textOf(call, 'to-file'), call.flags.heirs === true]
    const isLook = !leavesArchive(call)
    await withArchive(call, isLook ? 'reads' : 'records', async (client, canRecord) => {
      const id = await idNamed(call, client.calls)
      const rows = file === null ? await client.calls.paper.postables({ id }) : (await addresseesIn(file)).map(asRow)
      if (isLook) return list(call, rows)
      const to = file === null ? chosen(rows, wantsHeirs) : rows.map(row => row.to)
      await warn(call, rows, wantsHeirs)
      if (to.length === 0) throw new Refusal('nothing-to-print')
      const paper = await make(client.calls, { id, to, offset })
      await handOver(call, client, paper)
      await recordExport(call, client, canRecord, [id], paper)
    })
    return 0
  }

const sizes = ['dl', 'c5', 'c4'] as const
/** `envelopes … --size dl|c5|c4 --out FILE` */
export const runEnvelopes: Run = call =>
  runWith((calls, order) => calls.paper.envelopes({ ...order, size: sizes.find(size => size === textOf(call, 'size')) ?? 'dl' }))(call)

/** `labels … --sheet L7160 --start N --out FILE` */
export const runLabels: Run = call => {
  const start = numberOf(call, 'start', 1, 300) ?? 1
  return runWith((calls, order) => calls.paper.labels({ ...order, start, sheet: (textOf(call, 'sheet') ?? 'L7160') as LabelSheetName }))(
    call,
  )
}
