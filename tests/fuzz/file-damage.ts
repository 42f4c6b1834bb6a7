// The ways in which a file's bytes are spoiled beyond those of damage.ts: stretches, tables of numbers, two files in one. What is done is decided by chance
// alone, so that a seed spoils the same way each time. To add a way: a row.
import type { Chance } from '../generated/chance.ts'
import { byteDamages } from './damage.ts'

type Way = (bytes: Uint8Array, by: Chance, other: Uint8Array) => Uint8Array

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const without = new Uint8Array(0)

/** A stretch of the file: mostly short, now and then up to half of it. */
function stretch(bytes: Uint8Array, by: Chance): { at: number; end: number } {
  const at = by.int(0, Math.max(0, bytes.length - 1))
  const most = by.maybe(0.8) ? 64 : Math.ceil(bytes.length / 2)
  return { at, end: Math.min(bytes.length, at + by.int(1, Math.max(1, most))) }
}

const withStretch = (bytes: Uint8Array, by: Chance, put: (cut: Uint8Array) => Uint8Array): Uint8Array => {
  const { at, end } = stretch(bytes, by)
  return joined(bytes.subarray(0, at), put(bytes.subarray(at, end)), bytes.subarray(end))
}

/** Sizes, counts and offsets that lead readers astray. */
const numbers = [0, 1, 2, 3, 7, 8, 31, 0x7f, 0xff, 0x100, 0x7fff, 0xffff, 0x10000, 0xffffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]
const headBytes = 600

/** A number of two or four bytes, of either order, put in; half of them into the head of the file or the table at its end. */
function withNumber(bytes: Uint8Array, by: Chance): Uint8Array {
  const out = Buffer.from(bytes)
  if (out.length < 4) return bytes
  const last = out.length - 4
  const near = Math.min(headBytes, last)
  const at = by.weigh([
    [2, by.int(0, last)],
    [1, by.int(0, near)],
    [1, by.int(last - near, last)],
  ])
  const number = by.maybe(0.8) ? by.pick(numbers) : by.int(0, 0xffffffff)
  const [isShort, isLittle] = [by.maybe(0.5), by.maybe(0.6)]
  if (isShort) out[isLittle ? 'writeUInt16LE' : 'writeUInt16BE'](number & 0xffff, at)
  else out[isLittle ? 'writeUInt32LE' : 'writeUInt32BE'](number, at)
  return new Uint8Array(out)
}

/** Digits that a text format counts or measures with. */
const written = ['0', '-1', '9', '65536', '99999999', '2147483648', '1e308', '99999999999999999999']

/** A number written in digits made another one. */
function withDigits(bytes: Uint8Array, by: Chance): Uint8Array {
  const found = [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\d{1,20}/gu),
  ]
  if (found.length === 0) return bytes
  const { index, 0: digits } = by.pick(found)
  return joined(bytes.subarray(0, index), Buffer.from(by.pick(written), 'latin1'), bytes.subarray(index + digits.length))
}

const ways: Readonly<Record<string, Way>> = {
  'a stretch cut': (bytes, by) => withStretch(bytes, by, () => without),
  'a stretch doubled': (bytes, by) => withStretch(bytes, by, cut => joined(cut, cut)),
  'a stretch many times': (bytes, by) =>
    withStretch(bytes, by, cut => joined(...Array<Uint8Array>(by.int(2, Math.max(2, Math.min(2000, 200_000 / cut.length)))).fill(cut))),
  'a stretch filled': (bytes, by) => withStretch(bytes, by, cut => new Uint8Array(cut.length).fill(by.pick([0, 0x20, 0x7f, 0xff]))),
  'a stretch of chance': (bytes, by) => withStretch(bytes, by, cut => cut.map(() => by.int(0, 255))),
  'a stretch put elsewhere': (bytes, by) => {
    const { at, end } = stretch(bytes, by)
    const rest = joined(bytes.subarray(0, at), bytes.subarray(end))
    const to = by.int(0, rest.length)
    return joined(rest.subarray(0, to), bytes.subarray(at, end), rest.subarray(to))
  },
  'some bytes of chance': (bytes, by) => {
    const out = bytes.slice()
    for (let left = by.int(1, 20); left > 0 && out.length > 0; left--) out[by.int(0, out.length - 1)] = by.int(0, 255)
    return out
  },
  'a number made huge or nothing': withNumber,
  'some numbers made huge or nothing': (bytes, by) => [1, 2, 3].reduce(spoiled => withNumber(spoiled, by), bytes),
  'written digits made others': withDigits,
  'cut off': (bytes, by) => bytes.slice(0, by.int(0, bytes.length)),
  'another file behind it': (bytes, _, other) => joined(bytes, other),
  'the start of one, the end of another': (bytes, by, other) =>
    joined(bytes.subarray(0, by.int(0, bytes.length)), other.subarray(by.int(0, other.length))),
  'another file in the middle': (bytes, by, other) => {
    const at = by.int(0, bytes.length)
    return joined(bytes.subarray(0, at), other, bytes.subarray(at))
  },
}
const glueing = /another/u

const mostWays = 4
const mostNumber = 0x7fffffff

/** The bytes spoiled in one to four ways; `other` is a file to glue to it. One way in eight glues. */
export function spoilt(bytes: Uint8Array, by: Chance, other: Uint8Array): Uint8Array {
  const names = Object.keys(ways)
  const plain = names.filter(name => !glueing.test(name))
  let out = bytes
  for (let left = by.int(1, mostWays); left > 0; left--)
    if (by.maybe(0.3)) out = by.pick(Object.values(byteDamages))(out, by.int(0, mostNumber), by.int(0, mostNumber))
    else out = (ways[by.pick(by.maybe(0.12) ? names : plain)] as Way)(out, by, other)
  return out
}
