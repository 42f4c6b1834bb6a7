// Where a finished paper of the command line goes: to standard output, or whole to a file under its name (never half a file).
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { PaperFile, PaperFormat } from '../../../contract/paper.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { systemRefusal } from '../../system-refusals.ts'
import type { ArchiveClient } from '../calls.ts'
import { type Call, textOf, WrongUsage } from './command.ts'
import { writeJson } from './output.ts'

/** Whether the paper leaves the archive, as a file or in a format of its own; plain text on the screen is a look at it. */
export const leavesArchive = ({ flags }: Call): boolean => [flags.format, flags.out, flags.edxml].some(flag => flag !== undefined)

/** Formats that a terminal can be given. */
const inLetters: ReadonlySet<PaperFormat> = new Set(['csv', 'txt', 'html'])

/** The format asked for: by `--format`, else by the ending of `--out`, else plain text. */
export function formatOf(call: Call): PaperFormat {
  const out = textOf(call, 'out')
  const ending = /\.(pdf|docx|xlsx|csv|txt|html)$/iu.exec(out ?? '')?.[1]?.toLowerCase()
  const format = (textOf(call, 'format') ?? ending ?? 'txt') as PaperFormat
  if (!inLetters.has(format) && out === null) throw new WrongUsage(`Định dạng ${format} cần --out FILE.`)
  return format
}

async function flushed(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

/** Copies to a neighbour, flushes it to the disk, renames it: whoever looks sees the old file or the new one. */
export async function writeWhole(from: string, to: string): Promise<void> {
  const part = path.join(path.dirname(to), `.${path.basename(to)}.${randomBytes(4).toString('hex')}.part`)
  try {
    await copyFile(from, part)
    await flushed(part)
    await rename(part, to)
  } catch (error) {
    await rm(part, { force: true })
    const refusal = systemRefusal(error, null, to)
    if (refusal?.code === 'disk-full') throw refusal
    if (refusal) throw new Refusal('cannot-write', { name: to })
    throw error
  }
}

/** Tells the journal that a paper left; while another program writes the archive, the person instead. `ids`: the văn bản on it. */
export async function recordExport(
  call: Call,
  { calls }: ArchiveClient,
  canRecord: boolean,
  ids: number[],
  paper: PaperFile,
): Promise<void> {
  if (!leavesArchive(call)) return
  const out = textOf(call, 'out')
  const name = out === null ? paper.name : path.basename(out)
  if (canRecord) await calls.paper.record({ act: 'export', ids, name: name.slice(0, 300) })
  else await call.out.errors.write('Kho đang mở ở nơi khác: lần xuất này chưa ghi vào nhật ký.\n')
}

/** Hands a made paper over; with `--json` what was written, or the text itself when no file was asked for. */
export async function handOver(call: Call, { tokens }: ArchiveClient, paper: PaperFile): Promise<void> {
  const { path: made } = tokens.heldBy(paper.token)
  const out = textOf(call, 'out')
  const { name, mediaType, bytes, pages } = paper
  if (out !== null) {
    await writeWhole(made, path.resolve(out))
    if (call.json) await writeJson(call.out, { file: out, name, mediaType, bytes, pages })
    else if (call.out.errors.isTerminal) await call.out.errors.write(`Đã ghi ${out}\n`)
  } else if (call.json) await writeJson(call.out, { name, mediaType, bytes, pages, text: await readFile(made, 'utf8') })
  else for await (const chunk of createReadStream(made)) await call.out.answers.write(chunk as Uint8Array)
}
