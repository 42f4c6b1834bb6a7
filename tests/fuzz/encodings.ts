// A text as the bytes of a file, the way old programs of Vietnamese offices saved it. What an encoding cannot write becomes `?`.
import { toTcvn3, toVni } from '../generated/encodings.ts'

type Encode = (text: string) => Uint8Array

const utf8: Encode = text => new TextEncoder().encode(text)
const utf16le: Encode = text => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be: Encode = text => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const marked =
  (mark: readonly number[], encode: Encode): Encode =>
  text =>
    new Uint8Array(Buffer.concat([Uint8Array.from(mark), encode(text)]))

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, c => (c.charCodeAt(0) < 256 ? c.charCodeAt(0) : 63))

/** Windows-1258 is the decoder's table turned round. */
const code1258 = new Map(Array.from({ length: 256 }, (_, code) => [new TextDecoder('windows-1258').decode(Uint8Array.of(code)), code]))

/** Windows-1258 writes the tone after the vowel with its hat. */
function spelled1258(letter: string): string[] {
  if (code1258.has(letter)) return [letter]
  const parts = Array.from(letter.normalize('NFD'))
  const tone = parts.find(part => '\u0300\u0301\u0303\u0309\u0323'.includes(part)) ?? ''
  const vowel = parts.filter(part => part !== tone).join('')
  return [...Array.from(vowel.normalize('NFC')), tone].filter(Boolean)
}

export const unicodeEncodings = {
  'UTF-8': utf8,
  'UTF-8 with a byte order mark': marked([0xef, 0xbb, 0xbf], utf8),
  'UTF-16 little endian with a byte order mark': marked([0xff, 0xfe], utf16le),
  'UTF-16 big endian with a byte order mark': marked([0xfe, 0xff], utf16be),
  'UTF-16 little endian without a byte order mark': utf16le,
  'UTF-16 big endian without a byte order mark': utf16be,
} satisfies Record<string, Encode>

export const encodings = {
  ...unicodeEncodings,
  TCVN3: text => latin1(toTcvn3(text)),
  VNI: text => latin1(toVni(text)),
  'Windows-1258': text => Uint8Array.from(Array.from(text).flatMap(spelled1258), c => code1258.get(c) ?? 63),
} satisfies Record<string, Encode>
