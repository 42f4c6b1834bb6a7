// Where signatures stand in the bytes of a PDF. A signature dictionary always stands open in the file, because /ByteRange counts the file's own bytes:
// neither the table of objects nor any stream is needed to find it.
import { type Dictionary, dateOf, hexBytes, plainName, readDictionary, type Span, stringText } from './pdf-spans.ts'

export type Covered = {
  /** The two stretches that were signed, in front of the signature and behind it. */
  parts: readonly [Uint8Array, Uint8Array]
  /** Where the second ends. */
  end: number
}

export type SignaturePlace = {
  /** Null where /ByteRange does not name all bytes up to its end but the place of /Contents. */
  covered: Covered | null
  /** What stands in /Contents; null where it is no hexadecimal string. */
  contents: Uint8Array | null
  /** /SubFilter, such as `adbe.pkcs7.detached`. */
  subFilter: string | null
  /** /M. */
  madeAt: Date | null
  reason: string | null
}

/** So many signatures are looked at; five are many. */
const mostPlaces = 32
/** So many words /ByteRange, which may stand in a text as well. */
const mostTries = 200
/** So many bytes may a signature dictionary have; one has about 25,000. */
const mostBytes = 1024 * 1024
/** So many words `obj` may stand between its opening and its /ByteRange. */
const mostWords = 50

const opening = /(?:^|[^\d])\d{1,10}\s+\d{1,5}\s+obj\s*$/u

/** Where the dictionary opens in which `at` stands: the nearest `1 0 obj <<` before it; -1 without one. */
function openingBefore(file: Buffer, at: number): number {
  let obj = at
  for (let words = 0; words < mostWords && obj > 0; words++) {
    obj = file.lastIndexOf('obj', obj - 1)
    if (obj < 0 || at - obj > mostBytes) return -1
    const behind = /^obj\s*(?=<<)/u.exec(file.toString('latin1', obj, obj + 64))
    if (behind && opening.test(file.toString('latin1', Math.max(0, obj - 24), obj + 3))) return obj + behind[0].length
  }
  return -1
}

const numbers = /^\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]$/u

/** What a /ByteRange names, where it names all from the file's first byte to its end but the hole that /Contents fills. */
function coveredBy(file: Buffer, range: string, hole: Span, dictionaryEnd: number): Covered | null {
  const [from = -1, first = 0, second = 0, length = 0] = numbers.exec(range)?.slice(1).map(Number) ?? []
  const end = second + length
  if (from !== 0 || first !== hole.start || second !== hole.end || end < dictionaryEnd || end > file.length) return null
  return { parts: [file.subarray(0, first), file.subarray(second, end)], end }
}

type Opened = { start: number; text: string; dictionary: Dictionary | null }
type Found = Opened & { dictionary: Dictionary }

const openedAt = (file: Buffer, start: number): Opened => {
  const text = file.toString('latin1', start, start + mostBytes)
  return { start, text, dictionary: readDictionary(text, 0) }
}

/** The signature dictionary whose /ByteRange stands at a place. */
function signatureAt({ start, text, dictionary }: Opened, at: number): Found | null {
  const range = dictionary?.entries.get('ByteRange')
  const isItsOwn = range && start + range.start > at && /^\s*$/u.test(text.slice(at - start + '/ByteRange'.length, range.start))
  return dictionary && isItsOwn && dictionary.entries.has('Contents') ? { dictionary, start, text } : null
}

function placeOf(file: Buffer, { dictionary: { entries, end }, start, text }: Found): SignaturePlace {
  const textOf = (key: string): string => {
    const span = entries.get(key)
    return span ? text.slice(span.start, span.end) : ''
  }
  const span = entries.get('Contents')
  const contents = hexBytes(textOf('Contents'))
  const hole = span && contents ? { start: start + span.start, end: start + span.end } : null
  // In a locked file all strings but /Contents are unreadable.
  const isLocked = file.includes('/Encrypt')
  return {
    covered: hole && coveredBy(file, textOf('ByteRange'), hole, start + end),
    contents,
    subFilter: plainName(textOf('SubFilter')) || null,
    madeAt: isLocked ? null : dateOf(stringText(textOf('M')) ?? ''),
    reason: isLocked ? null : stringText(textOf('Reason')),
  }
}

/** Whether what begins at a place looks like the entry of a signature dictionary, not like a word of a text. */
const looksSigned = (file: Buffer, at: number): boolean => /^\/ByteRange\s*\[\s*\d/u.test(file.toString('latin1', at, at + 32))

/**
 * The signatures in a file in the order in which they stand there, which is that of their making; `left`: how many places look like further ones
 * that are too damaged to be read or too many.
 */
export function signaturePlaces(bytes: Uint8Array): { places: SignaturePlace[]; left: number } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places: SignaturePlace[] = []
  let [tries, left] = [0, 0]
  let last: Opened | null = null
  for (let at = file.indexOf('/ByteRange'); at >= 0; at = file.indexOf('/ByteRange', at + 1)) {
    if (!looksSigned(file, at)) continue
    const start = places.length < mostPlaces && tries++ < mostTries ? openingBefore(file, at) : -1
    // The same dictionary may name it more than once, and is read once.
    if (start >= 0 && last?.start !== start) last = openedAt(file, start)
    const found = start >= 0 && last ? signatureAt(last, at) : null
    if (found) places.push(placeOf(file, found))
    else left++
  }
  return { places, left }
}
