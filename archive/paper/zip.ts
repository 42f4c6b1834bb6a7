// Writes a zip file piece by piece: each part is deflated while it is made and never held whole. Knows nothing of what the parts say.

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { vietnamDay, vietnamTime } from '../../contract/vietnam-clock.ts'

/** A part and its text; the text is asked for only when the parts before it are written. */
export type ZipPart = { name: string; text: Iterable<string> | AsyncIterable<string> }

type Written = { name: Uint8Array; crc: number; packed: number; whole: number; at: number }

/** Version 2.0; sizes and checksum follow the bytes (bit 3), names are UTF-8 (bit 11); deflated (APPNOTE.TXT 4.3, 4.4). */
const [version, flags, deflated] = [20, (1 << 3) | (1 << 11), 8]
/** Without the zip64 extension no number may be greater. */
const most = 0xff_ff_ff_ff

/** Numbers of two or four bytes, the lowest first. */
function packed(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}

/** Day and time as MS-DOS has them: from 1980 on, in steps of two seconds. */
function dosTime(now: Date): readonly [time: number, day: number] {
  const [hours = 0, minutes = 0, seconds = 0] = vietnamTime(now).split(':').map(Number)
  const [year = 0, month = 0, day = 0] = vietnamDay(now).split('-').map(Number)
  return [(hours << 11) | (minutes << 5) | (seconds >> 1), ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | day]
}

/** What is deflated, counted and summed up on its way. */
async function* counted(text: ZipPart['text'], sum: { crc: number; whole: number }): AsyncGenerator<Buffer> {
  for await (const piece of text) {
    const bytes = Buffer.from(piece, 'utf8')
    sum.crc = crc32(bytes, sum.crc)
    sum.whole += bytes.length
    yield bytes
  }
}

/** The deflated bytes of a part; when they are not read to the end, the part's own source is closed. */
async function* deflatedBytes(text: ZipPart['text'], sum: { crc: number; whole: number }): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw()
  const fed = pipeline(Readable.from(counted(text, sum), { highWaterMark: 1 }), deflate)
  // A source that fails destroys the deflater, which the loop below is told; `fed` then rejects with the same.
  fed.catch(() => {})
  for await (const bytes of deflate) yield bytes as Buffer
  await fed
}

/** What the directory at the end says of a part. */
function entry({ name, crc, packed: bytes, whole, at }: Written, [time, day]: readonly [number, number]): Buffer {
  const fixed = packed(
    [4, 0x02_01_4b_50],
    [2, version],
    [2, version],
    [2, flags],
    [2, deflated],
    [2, time],
    [2, day],
    [4, crc],
    [4, bytes],
    [4, whole],
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  )
  return Buffer.concat([fixed, name])
}

/** The bytes of a zip file of these parts, in their order; `now` is when each was last changed. Throws beyond 4 GB. */
export async function* zipBytes(parts: Iterable<ZipPart> | AsyncIterable<ZipPart>, now: Date): AsyncGenerator<Buffer> {
  const when = dosTime(now)
  const written: Written[] = []
  let at = 0
  for await (const { name, text } of parts) {
    const label = Buffer.from(name, 'utf8')
    const sum = { crc: 0, whole: 0 }
    const head = packed([4, 0x04_03_4b_50], [2, version], [2, flags], [2, deflated], [2, when[0]], [2, when[1]])
    const local = Buffer.concat([head, packed([4, 0], [4, 0], [4, 0], [2, label.length], [2, 0]), label])
    yield local
    let bytes = 0
    for await (const piece of deflatedBytes(text, sum)) {
      bytes += piece.length
      yield piece
    }
    if (Math.max(at, bytes, sum.whole) > most) throw new RangeError(`zip: ${name} is too large`)
    yield packed([4, 0x08_07_4b_50], [4, sum.crc], [4, bytes], [4, sum.whole])
    written.push({ name: label, ...sum, packed: bytes, at })
    at += local.length + bytes + 16
  }
  const directory = Buffer.concat(written.map(part => entry(part, when)))
  if (at > most) throw new RangeError('zip: too large')
  yield directory
  const count = written.length
  yield packed([4, 0x06_05_4b_50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0])
}
