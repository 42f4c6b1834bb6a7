// The entries of one PDF dictionary as the bytes they stand in, and what its strings and dates say (ISO 32000-1, 7.3 and 7.9). Knows no document.

/** Where the value of an entry stands in the text, its end not included. */
export type Span = { start: number; end: number }
/** `end`: behind the closing `>>`. */
export type Dictionary = { entries: ReadonlyMap<string, Span>; end: number }

/** So deep may arrays and dictionaries stand in each other. */
const mostDepth = 32

const space = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/uy
const reference = /\d{1,10}[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/uy
const name = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/uy
/** Between its brackets may stand, where it is damaged, anything. */
const hexString = /<[^<>]*>/uy
const plain = /[^\0\t\n\f\r ()<>[\]{}/%]+/uy

/** The end of what a pattern takes at a place; -1 where it does not stand there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
const afterSpace = (text: string, at: number): number => endOf(space, text, at)

/** The end of the string whose bracket opens at a place; -1 where it never closes. */
function endOfBrackets(text: string, at: number): number {
  let depth = 0
  for (let i = at; i < text.length; i++) {
    const sign = text[i]
    if (sign === '\\') i++
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return i + 1
  }
  return -1
}

function endOfArray(text: string, at: number, depth: number): number {
  let next = afterSpace(text, at + 1)
  while (next >= 0 && text[next] !== ']') {
    const end = endOfValue(text, next, depth)
    next = end < 0 ? -1 : afterSpace(text, end)
  }
  return next < 0 ? -1 : next + 1
}

function endOfValue(text: string, at: number, depth: number): number {
  if (depth > mostDepth) return -1
  if (text.startsWith('<<', at)) return readDictionary(text, at, depth)?.end ?? -1
  if (text[at] === '[') return endOfArray(text, at, depth + 1)
  if (text[at] === '(') return endOfBrackets(text, at)
  for (const pattern of [name, hexString, reference, plain]) {
    const end = endOf(pattern, text, at)
    if (end >= 0) return end
  }
  return -1
}

/** The dictionary that opens with `<<` at a place of a Latin-1 text; null where it is none. Of a key that comes twice the last counts. */
export function readDictionary(text: string, at: number, depth = 0): Dictionary | null {
  const entries = new Map<string, Span>()
  let next = afterSpace(text, at + 2)
  while (!text.startsWith('>>', next)) {
    const keyEnd = endOf(name, text, next)
    if (keyEnd < 0) return null
    const start = afterSpace(text, keyEnd)
    const end = endOfValue(text, start, depth + 1)
    if (end < 0) return null
    entries.set(plainName(text.slice(next, keyEnd)), { start, end })
    next = afterSpace(text, end)
  }
  return { entries, end: next + 2 }
}

/** `/ByteRange` → `ByteRange`; `#20` is a sign by its number. */
export const plainName = (text: string): string =>
  text.slice(1).replace(/#([\dA-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (inside: string): string =>
  inside.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/gu, (_, octal: string | undefined, sign: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    return /[\r\n]/u.test(sign) ? '' : (escapes[sign] ?? sign)
  })

/** The bytes of a hexadecimal string `<…>`, a missing last digit 0; null where anything but digits and white space stands in it. */
export function hexBytes(text: string): Buffer | null {
  if (!/^<[\dA-Fa-f\0\t\n\f\r ]*>$/u.test(text)) return null
  const digits = text.replace(/[^\dA-Fa-f]/gu, '')
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')
}

/** The text of a string `(…)` or `<…>`: UTF-16 or UTF-8 by its mark, else Latin-1, which PDFDocEncoding is for the signs that matter here. */
export function stringText(text: string): string | null {
  if (!/^[(<]/u.test(text)) return null
  const bytes = text.startsWith('(') ? Buffer.from(unescaped(text.slice(1, -1)), 'latin1') : hexBytes(text)
  if (!bytes) return null
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes)
  return bytes.toString('latin1')
}

/** `D:20210531101500+07'00'` → the moment; without a zone it is taken as Vietnam's. Null where it is no date. */
export function dateOf(text: string): Date | null {
  const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/u.exec(text)
  if (!found) return null
  const [, year, month, day, hour, minute, second, zulu, sign = '+', hours = '07', minutes = '00'] = found
  const zone = zulu ? 'Z' : `${sign}${hours}:${minutes}`
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
  return Number.isNaN(date.getTime()) ? null : date
}
