// From bytes to characters. Knows UTF-8, UTF-16, Windows-1258 and the single-byte text of old fonts (left as Windows-1252: core/text converts it).
// Refuses to replace a byte it cannot read by a sign: it says that it does not know the encoding.
import { convertLegacyFonts } from '../core/text/legacy-fonts.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1258'
export type Decoded = { text: string; encoding: Encoding }

/** Words of nearly every văn bản, each with a mark: they tell which reading of unknown bytes is Vietnamese. */
const frequentWords = new Set(
  (
    'ban của và các được trong về số ngày tháng năm thực hiện nhân dân ủy uỷ việt kính gửi nơi nhận cộng hòa hoà xã hội chủ nghĩa độc lập tự hạnh phúc ' +
    'quy định chỉ thị tỉnh thành phố sở phòng nghị quyết việc theo với những một tại đến có là cho để lưu như trên tịch'
  ).split(' '),
)

const byteOrderMarks: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Bytes looked at for the shape of UTF-16 and for marks of binary content. */
const sampleBytes = 64 * 1024

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Vietnamese UTF-16 has a zero in the high half of every fifth character or more (spaces, plain letters) and hardly one in the low half. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, sampleBytes)
  const zeros = [0, 0] as [number, number]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++
  const units = sample.length / 2
  const [even, odd] = zeros
  if (odd > units / 5 && even < units / 50) return 'utf-16le'
  if (even > units / 5 && odd < units / 50) return 'utf-16be'
  return null
}

/** Other text read as UTF-16 shows as ideographs: no Vietnamese letter has one in ten. */
const ideograph = /[\u2e80-\u9fff\uac00-\ud7af]/gu
const isMixed = (text: string): boolean => (text.match(ideograph)?.length ?? 0) > text.length / 10

/** Share of the words that are frequent Vietnamese ones, and how many. */
function vietnameseShare(text: string): { found: number; share: number } {
  const words =
    text
      .slice(0, 20_000)
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const found = words.filter(word => frequentWords.has(word) && /[^a-z]/u.test(word)).length
  return { found, share: words.length ? found / words.length : 0 }
}

/** `á»` or `áº` is how the first two bytes of ạ … ỹ look when UTF-8 was taken for Windows-1252; Vietnamese has neither. */
const twiceEncoded = /\u00e1[\u00ba\u00bb]/gu
const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]))

/** A UTF-8 text that was taken for Windows-1252 and saved as UTF-8 again (`á»¦y ban`) as it was before; any other as it is. */
function encodedOnce(text: string): string {
  if ((text.match(twiceEncoded)?.length ?? 0) < 4) return text
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf.get(text[i] ?? '')
    if (byte === undefined) return text
    bytes[i] = byte
  }
  return decode(bytes, 'utf-8') ?? text
}

/** Letters that Vietnamese writes in three bytes of UTF-8 (ạ … ỹ): the bytes, read as single letters, are no word of any old code. */
function holdsUtf8(bytes: Uint8Array): boolean {
  let found = 0
  for (let at = bytes.indexOf(0xe1); at >= 0 && found < 4; at = bytes.indexOf(0xe1, at + 1)) {
    const [second = 0, third = 0] = bytes.subarray(at + 1, at + 3)
    if ((second === 0xba || second === 0xbb) && third >= 0x80 && third < 0xc0) found++
  }
  return found >= 4
}

/** Single-byte text: the reading that is more Vietnamese, or null when neither is. A damaged or mixed UTF-8 file is none. */
function decodeLegacy(bytes: Uint8Array): Decoded | null {
  if (holdsUtf8(bytes)) return null
  const oldFont = decode(bytes, 'windows-1252')
  const code1258 = decode(bytes, 'windows-1258')
  const candidates = [
    oldFont === null ? null : { text: oldFont, encoding: 'windows-1252' as const, ...vietnameseShare(convertLegacyFonts(oldFont).text) },
    code1258 === null ? null : { text: code1258.normalize('NFC'), encoding: 'windows-1258' as const, ...vietnameseShare(code1258) },
  ]
  const best = candidates.filter(candidate => candidate !== null).sort((a, b) => b.found - a.found)[0]
  return best && best.found >= 2 && best.share >= 0.05 ? { text: best.text, encoding: best.encoding } : null
}

/**
 * The characters of a text file without its byte order mark; null when no known encoding gives Vietnamese text, also where two are mixed.
 * Order: byte order mark, shape of UTF-16, strict UTF-8, old single-byte text.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  const encoding = marked?.[0] ?? utf16Order(bytes)
  if (encoding) {
    const text = decode(bytes, encoding)
    if (text !== null && encoding === 'utf-8') return { text: encodedOnce(text), encoding }
    return text === null || isMixed(text) ? null : { text, encoding }
  }
  const utf8 = decode(bytes, 'utf-8')
  return utf8 === null ? decodeLegacy(bytes) : { text: encodedOnce(utf8), encoding: 'utf-8' }
}

/** Whether bytes look like a program or an image: zeros outside UTF-16, or more than one control character in 200. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (byteOrderMarks.some(([, mark]) => mark.every((byte, i) => bytes[i] === byte)) || utf16Order(bytes)) return false
  const sample = bytes.subarray(0, sampleBytes)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26) || byte === 127) controls++
  }
  return controls > sample.length / 200
}
