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

/** Single-byte text: the reading that is more Vietnamese, or null when neither is. */
function decodeLegacy(bytes: Uint8Array): Decoded | null {
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
 * The characters of a text file without its byte order mark; null when no known encoding gives Vietnamese text.
 * Order: byte order mark, shape of UTF-16, strict UTF-8, old single-byte text.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  const encoding = marked?.[0] ?? utf16Order(bytes)
  if (encoding) {
    const text = decode(bytes, encoding)
    return text === null ? null : { text, encoding }
  }
  const utf8 = decode(bytes, 'utf-8')
  return utf8 === null ? decodeLegacy(bytes) : { text: utf8, encoding: 'utf-8' }
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
