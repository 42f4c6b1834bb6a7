// Makes the copy of what arrived with the dấu "ĐẾN" on its first page. The source file is only read.
import { readFile } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Corner } from '../../contract/posting.ts'
import { Refusal } from '../../contract/refusal.ts'
import { bleedMm, type DenStamp, stampPage } from '../../core/paper/den-stamp.ts'
import { stampableKind } from '../../core/paper/stamp-place.ts'
import { layInThread } from '../stamp-thread.ts'
import type { MadePaper } from './make-paper.ts'
import { stampFileName } from './paper-name.ts'
import { writePdf } from './write-pdf.ts'

export type StampOrder = {
  /** The source file by its kept path; null for an empty sheet of A4, through which a letter on paper goes. */
  source: { path: string; name: string; bytes: number } | null
  stamp: Omit<DenStamp, 'note'>
  at: Corner
  soKyHieu: string | null
  now: Date
  signal: AbortSignal | undefined
}

/** 100 MiB: the longest scan of a letter. */
const mostBytes = 100 * 1024 * 1024
const note = 'Bản sao có đóng dấu đến. Chữ ký số chỉ có ở tệp đã nhận.'

async function bytesOf(stamp: DenStamp, now: Date): Promise<Buffer> {
  const chunks: Buffer[] = []
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  await writePdf({ title: 'Dấu đến', author: stamp.ten ?? '' }, measure => [stampPage(stamp, measure)], now, out)
  return Buffer.concat(chunks)
}

async function baseOf(source: StampOrder['source']) {
  if (source === null) return { kind: 'blank' } as const
  const { name, path, bytes } = source
  const kind = stampableKind(name)
  if (kind === null)
    throw new Refusal('input-invalid', { what: `“${name}” không phải PDF, PNG hay JPEG: hãy in văn bản rồi in dấu lên tờ giấy` })
  if (bytes > mostBytes) throw new Refusal('file-too-large', { name, limit: '100 MB' })
  return { kind, bytes: await readFile(path) } as const
}

/** A signature says which bytes it covers; nothing else in a PDF has this key. */
const hasSignature = (bytes: Buffer): boolean => bytes.includes('/ByteRange')
/** Whether a kept PDF is signed, and its copy so has the note. */
export const isSigned = async (path: string): Promise<boolean> => hasSignature(await readFile(path))

/** The copy into `out`, which is ended. Refuses `file-encrypted`, `file-damaged` and `cancelled` before anything is written. */
export async function makeStamp({ source, stamp, at, soKyHieu, now, signal }: StampOrder, out: Writable): Promise<MadePaper> {
  const base = await baseOf(source)
  const small = await bytesOf({ ...stamp, note: base.kind === 'pdf' && hasSignature(base.bytes) ? note : null }, now)
  const corner = { xMm: at.xMm - bleedMm, yMm: at.yMm - bleedMm }
  const { bytes, pages } = await layInThread(base, small, corner, source?.name ?? '', signal)
  await pipeline([bytes], out)
  return { pages, name: stampFileName(stamp.so, soKyHieu), mediaType: 'application/pdf' }
}
