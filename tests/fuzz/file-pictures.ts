// Small pictures with two words, as PNG, JPEG, WebP and TIFF, and their parts spoiled behind the checksums. Knows no reader.
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { createCanvas } from '@napi-rs/canvas'

/** Makes another of a part of a file before it is packed. */
export type Part = (part: Uint8Array) => Uint8Array

const [width, height] = [240, 80]

function drawn() {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.fillStyle = 'black'
  context.font = '30px sans-serif'
  context.fillText('Kính gửi', 20, 50)
  return canvas
}

/** The bytes of the picture in a format that says nothing of how it was made. */
export const pictureOf = (format: 'png' | 'jpeg' | 'webp'): Uint8Array =>
  new Uint8Array(format === 'png' ? drawn().toBuffer('image/png') : drawn().toBuffer(`image/${format}` as 'image/jpeg'))

const pngHead = 8

/** A PNG with its chunks spoiled: the packed points before they are packed, of others what they hold, each under a right checksum. */
export function pngWith(png: Uint8Array, part: Part): Uint8Array {
  const whole = Buffer.from(png)
  const chunks: Buffer[] = [whole.subarray(0, pngHead)]
  for (let at = pngHead; at + 12 <= whole.length; ) {
    const length = whole.readUInt32BE(at)
    const kind = whole.toString('latin1', at + 4, at + 8)
    const held = whole.subarray(at + 8, at + 8 + length)
    const put = kind === 'IDAT' ? deflateSync(part(inflateSync(held))) : part(held)
    const named = Buffer.concat([whole.subarray(at + 4, at + 8), put])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(put.length)
    sum.writeUInt32BE(crc32(named))
    chunks.push(size, named, sum)
    at += length + 12
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** How points are packed in a TIFF (TIFF 6.0 §3 ff., and what cameras added); the last is none. */
export const packings = [1, 2, 3, 4, 5, 6, 7, 8, 32773, 32946, 34316, 34712, 65535] as const
/** Bits of a sample, samples of a point, and what they mean: ink on paper, grey, colours. */
export interface Sampling {
  bits: number
  samples: number
  meaning: number
}
export const samplings = [
  { bits: 1, samples: 1, meaning: 0 },
  { bits: 8, samples: 1, meaning: 1 },
  { bits: 8, samples: 3, meaning: 2 },
  { bits: 8, samples: 1, meaning: 3 },
] as const satisfies readonly Sampling[]
const deflated = 8

/** A TIFF of one picture in one strip. What lies in the strip is packed only where that is deflate: other readers of strips get points as they are. */
export function tiffWith(part: Part, packing: number, { bits, samples, meaning }: Sampling): Uint8Array {
  const { data } = drawn().getContext('2d').getImageData(0, 0, width, height)
  const points = Buffer.alloc(Math.ceil((width * bits * Math.min(samples, 4)) / 8) * height)
  if (bits === 8) for (let i = 0; i < points.length; i++) points[i] = data[Math.floor(i / samples) * 4] as number
  else
    for (let i = 0; i < width * height; i++)
      if ((data[4 * i] as number) < 128) points[i >> 3] = (points[i >> 3] as number) | (0x80 >> (i & 7))
  const strip = packing === deflated ? deflateSync(part(points)) : Buffer.from(part(points))
  const rows: [tag: number, value: number][] = [
    [256, width],
    [257, height],
    [258, bits],
    [259, packing],
    [262, meaning],
    [273, 8],
    [277, samples],
    [278, height],
    [279, strip.length],
  ]
  const list = Buffer.alloc(2 + 12 * rows.length + 4)
  list.writeUInt16LE(rows.length, 0)
  for (const [i, [tag, value]] of rows.entries()) {
    list.writeUInt16LE(tag, 2 + 12 * i)
    list.writeUInt16LE(4, 4 + 12 * i)
    list.writeUInt32LE(1, 6 + 12 * i)
    list.writeUInt32LE(value, 10 + 12 * i)
  }
  const head = Buffer.from('II*\0\0\0\0\0', 'latin1')
  head.writeUInt32LE(8 + strip.length, 4)
  return new Uint8Array(Buffer.concat([head, strip, part(list)]))
}
