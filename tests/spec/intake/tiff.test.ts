import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { picturesInTiff } from '../../../intake/tiff.ts'
import { withSoundLists } from '../../../intake/tiff-lists.ts'
import { unpackLzw } from '../../../intake/tiff-lzw.ts'
import { samplings, tiffWith } from '../../fuzz/file-pictures.ts'

const [clear, ended, firstFree] = [256, 257, 258]

/** Bytes as LZW packs them, by the encoder that the specification of TIFF writes down (6.0 §13). */
function packLzw(bytes: Uint8Array): Uint8Array {
  let bits = ''
  let width = 9
  let strings = new Map<string, number>()
  const put = (code: number) => {
    bits += code.toString(2).padStart(width, '0')
  }
  const start = () => {
    strings = new Map(Array.from({ length: clear }, (_, code) => [String.fromCharCode(code), code]))
    width = 9
  }
  start()
  put(clear)
  let open = ''
  for (const byte of bytes) {
    const longer = open + String.fromCharCode(byte)
    if (strings.has(longer)) {
      open = longer
      continue
    }
    put(strings.get(open) ?? 0)
    const next = firstFree + strings.size - clear
    strings.set(longer, next)
    if (next === 4094) {
      put(clear)
      start()
    } else if (next + 1 === 1 << width) width++
    open = String.fromCharCode(byte)
  }
  if (open) put(strings.get(open) ?? 0)
  put(ended)
  const whole = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0')
  return Uint8Array.from({ length: whole.length / 8 }, (_, i) => Number.parseInt(whole.slice(8 * i, 8 * i + 8), 2))
}

const unpacked = (packed: Uint8Array, room: number): Uint8Array => {
  const target = new Uint8Array(room)
  unpackLzw(packed, 0, packed.length, target, 0)
  return target
}

describe('a strip packed with LZW', () => {
  test('is unpacked as the specification’s example shows', () => {
    const bytes = Uint8Array.from([7, 7, 7, 8, 8, 7, 7, 6, 6])
    expect(unpacked(packLzw(bytes), bytes.length)).toEqual(bytes)
  })

  test('is unpacked to the bytes that were packed, over all widths of codes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12_000 }),
      fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 600 })).map(([piece, times]) => {
        return Uint8Array.from({ length: piece.length * times }, (_, i) => piece[i % piece.length] ?? 0)
      }),
    )
    fc.assert(
      fc.property(bytes, whole => {
        expect(unpacked(packLzw(whole), whole.length)).toEqual(whole)
      }),
      { numRuns: 40 },
    )
  })

  test('ends where there is no more room, whatever its codes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.nat(500), (packed, room) => {
        const target = new Uint8Array(room + 8)
        unpackLzw(packed, 0, packed.length, target.subarray(0, room), 0)
        expect(target.subarray(room)).toEqual(new Uint8Array(8))
      }),
    )
  })

  test('is a picture', () => {
    const isPoints = (part: Uint8Array) => part.length > 1_000
    const packed = tiffWith(part => (isPoints(part) ? packLzw(part) : part), 5, samplings[1])
    const plain = tiffWith(part => part, 1, samplings[1])
    const [shown, wanted] = [packed, plain].map(bytes => picturesInTiff(bytes, 'a.tiff')[0]?.())
    expect(shown).toEqual(wanted)
  })
})

describe('a strip packed as a fax', () => {
  test.each([2, 3, 4])('gives what it has where its bits come to no code any more (packing %d)', packing => {
    const blank = (part: Uint8Array) => (part.length > 1_000 ? new Uint8Array(60_000) : part)
    const [open] = picturesInTiff(tiffWith(blank, packing, samplings[0]), 'a.tiff')
    expect(open?.()).toMatchObject({ width: 240, height: 80 })
  })
})

describe('the lists of a TIFF', () => {
  const sub = 330

  test('lead to pages alone: what leads to previews and cameras is passed over, and the file that came is left as it is', () => {
    const named = tiffWith(part => (part.length > 1_000 ? part : withTag(part)), 1, samplings[1])
    const before = named.slice()
    expect(picturesInTiff(named, 'a.tiff')).toHaveLength(1)
    expect(named).toEqual(before)
    expect(picturesInTiff(named, 'a.tiff')[0]?.()).toMatchObject({ width: 240, height: 80 })
    expect(new Uint8Array(withSoundLists(named) ?? new ArrayBuffer(0))).not.toEqual(before)
  })

  /** The list with its last tag but one, which says what a picture without it takes for granted, leading into the strip. */
  function withTag(list: Uint8Array): Uint8Array {
    const view = new DataView(list.buffer.slice(list.byteOffset, list.byteOffset + list.byteLength))
    view.setUint16(2 + 12 * 7, sub, true)
    return new Uint8Array(view.buffer)
  }
})
