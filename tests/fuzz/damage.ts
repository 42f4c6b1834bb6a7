// The ways in which a letter's text and its bytes are spoiled. Each is steered by two numbers, so that the same numbers spoil the same way and a
// failing input can be made smaller. To add a way: a row; the random inputs take it up by themselves.
import { toTcvn3, toVni } from '../generated/encodings.ts'

export type DamageText = (text: string, other: string, a: number, b: number) => string
export type DamageBytes = (bytes: Uint8Array, a: number, b: number) => Uint8Array

const place = (a: number, length: number): number => (length ? a % length : 0)
const byLines =
  (work: (lines: string[], a: number, b: number) => string[]): DamageText =>
  (text, _, a, b) =>
    work(text.split('\n'), a, b).join('\n')

/** The order of a pack of `length` cards after a shuffle that the seed decides. */
function shuffled<T>(cards: readonly T[], seed: number): T[] {
  const out = [...cards]
  let state = seed + 1
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const k = state % (i + 1)
    ;[out[i], out[k]] = [out[k] as T, out[i] as T]
  }
  return out
}

const replaceAt = (text: string, at: number, length: number, put: string): string => text.slice(0, at) + put + text.slice(at + length)

/** Signs that readers, markup or Unicode treat in a way of their own. */
export const awkwardSigns: readonly string[] = [
  ...['\u0301', '\u0302', '\u0323', '\u00ad', '\u200b', '\ufeff', '\ufffd', '\ud800', '\udfff', '\u0000', '\u001a', '\f', '\r', '\u0085'],
  ...['\u2028', '\u00a0', '\u3000', '\u202e', 'İ', 'ß', 'ﬁ', 'Ω', 'Ð', 'С', '¬', '§', '⁄', '®', '©', '𝐀', '😀', '<', '</sup>', '<b>'],
  ...['<p>', '</p>', '<br>', '</td>', '<td>', '&nbsp;', '&amp;', '&#7841;', '<html>', '<!--', '<script>'],
  ...[
    '**',
    '~~',
    '*',
    '#',
    '|',
    '/',
    '-',
    '…',
    '.',
    ',',
    ';',
    ':',
    '(',
    ')',
    '0',
    '1',
    '9',
    'O',
    'l',
    '_____',
    '.....',
    '\n',
    '\n\n',
    '\t',
  ],
]

/** Two texts as two columns of a page, the left one `width` wide. */
function besideEachOther(left: string, right: string, width: number): string {
  const [a, b] = [left.split('\n'), right.split('\n')]
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => `${(a[i] ?? '').padEnd(width)} ${b[i] ?? ''}`).join('\n')
}

function inTurns(left: readonly string[], right: readonly string[]): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [left[i], right[i]]).flatMap(pair =>
    pair.filter(line => line !== undefined),
  )
}

/** The foot of the first letter stands on top: its last lines come first. */
const turned = (lines: string[], a: number): string[] => [...lines.slice(place(a, lines.length)), ...lines.slice(0, place(a, lines.length))]

const ocrConfusions: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'l',
  '5': 'S',
  O: '0',
  I: '1',
  Đ: 'D',
  đ: 'd',
  ă: 'ä',
  ơ: 'o',
  ư: 'u',
  '/': '1',
}

export const textDamages: Readonly<Record<string, DamageText>> = {
  'a stretch cut out': (text, _, a, b) => replaceAt(text, place(a, text.length), b % 600, ''),
  'the end cut off': (text, _, a) => text.slice(0, place(a, text.length)),
  'the start cut off': (text, _, a) => text.slice(place(a, text.length)),
  'a stretch repeated': (text, _, a, b) => {
    const at = place(a, text.length)
    return replaceAt(text, at, 0, text.slice(at, at + (b % 300)).repeat(1 + (b % 7)))
  },
  'a line repeated': byLines((lines, a, b) =>
    lines.toSpliced(place(a, lines.length), 0, ...Array(b % 60).fill(lines[place(a, lines.length)] ?? '')),
  ),
  'two lines swapped': byLines((lines, a, b) => {
    const [i, k] = [place(a, lines.length), place(b, lines.length)]
    return lines.with(i, lines[k] ?? '').with(k, lines[i] ?? '')
  }),
  'lines shuffled': byLines((lines, a) => shuffled(lines, a)),
  'words of a line shuffled': byLines((lines, a, b) => {
    const i = place(a, lines.length)
    return lines.with(i, shuffled((lines[i] ?? '').split(' '), b).join(' '))
  }),
  'letters of a word shuffled': (text, _, a, b) => {
    const at = place(a, text.length)
    const word = text.slice(at, at + 12)
    return replaceAt(text, at, word.length, shuffled(word.split(''), b).join(''))
  },
  'the top put at the end': byLines(turned),
  'lines in reverse': byLines(lines => lines.toReversed()),
  'a bit of a character flipped': (text, _, a, b) => {
    const at = place(a, text.length)
    return text ? replaceAt(text, at, 1, String.fromCharCode(text.charCodeAt(at) ^ (1 << (b % 16)))) : text
  },
  'a low bit of forty characters flipped': (text, _, a, b) => {
    const every = Math.max(1, Math.floor(text.length / 40))
    return Array.from({ length: Math.ceil(text.length / every) }, (_, i) => {
      const piece = text.slice(i * every, (i + 1) * every)
      const at = place(a + i * 13, piece.length)
      return replaceAt(piece, at, 1, String.fromCharCode(piece.charCodeAt(at) ^ (1 << (b % 7))))
    }).join('')
  },
  'an awkward sign put in': (text, _, a, b) => replaceAt(text, place(a, text.length), 0, awkwardSigns[b % awkwardSigns.length] ?? ''),
  'an awkward sign in place of others': (text, _, a, b) =>
    replaceAt(text, place(a, text.length), 1 + (b % 5), awkwardSigns[b % awkwardSigns.length] ?? ''),
  'an awkward sign many times': (text, _, a, b) =>
    replaceAt(text, place(a, text.length), 0, (awkwardSigns[b % awkwardSigns.length] ?? '').repeat(1 + (a % 900))),
  'spliced with another letter': (text, other, a, b) => text.slice(0, place(a, text.length)) + other.slice(place(b, other.length)),
  'another letter behind it': (text, other, a) => `${text}${a % 2 ? '\f' : '\n'}${other}`,
  'beside another letter': (text, other, a) => besideEachOther(text, other, 20 + (a % 100)),
  'its own foot beside its head': (text, _, a, b) => {
    const at = text.indexOf('\n', place(a, text.length)) + 1
    return besideEachOther(text.slice(0, at), text.slice(at), 20 + (b % 100))
  },
  'line by line in turns with another letter': (text, other) => inTurns(text.split('\n'), other.split('\n')).join('\n'),
  'line breaks lost': (text, _, a, b) => {
    const at = place(a, text.length)
    return replaceAt(text, at, b % 4000, text.slice(at, at + (b % 4000)).replaceAll('\n', ' '))
  },
  'spaces lost': (text, _, a, b) => {
    const at = place(a, text.length)
    return replaceAt(text, at, b % 1000, text.slice(at, at + (b % 1000)).replaceAll(' ', ''))
  },
  'each word on a line': (text, _, a, b) => {
    const at = place(a, text.length)
    return replaceAt(text, at, b % 1000, text.slice(at, at + (b % 1000)).replaceAll(' ', '\n'))
  },
  'spaces widened': (text, _, a) => text.replaceAll(' ', ' '.repeat(1 + (a % 12))),
  'blank lines between lines': text => text.replaceAll('\n', '\n\n'),
  'marks lost': text => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
  'marks written apart': text => text.normalize('NFD'),
  'in capitals': text => text.toUpperCase(),
  'in small letters': text => text.toLowerCase(),
  'in an old font': (text, _, a, b) => {
    const at = place(a, text.length)
    const stretch = text.slice(at, at + (b % 5000))
    return replaceAt(text, at, stretch.length, b % 2 ? toTcvn3(stretch) : toVni(stretch))
  },
  'letters confused as by OCR': (text, _, a) =>
    text.replace(/[015OIĐđăơư/]/gu, (sign, at: number) => ((at * 31 + a) % 5 ? sign : (ocrConfusions[sign] ?? sign))),
  'bold lines': byLines((lines, a) => lines.map((line, i) => ((i + a) % 3 ? line : `**${line}**`))),
  'as a table': byLines((lines, a) => lines.map((line, i) => ((i + a) % 2 ? `| ${line} |` : `<td>${line}</td>`))),
}

const spliceBytes = (bytes: Uint8Array, at: number, length: number, put: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)]))

export const byteDamages: Readonly<Record<string, DamageBytes>> = {
  'a bit flipped': (bytes, a, b) =>
    bytes.length ? bytes.with(place(a, bytes.length), (bytes[place(a, bytes.length)] ?? 0) ^ (1 << (b % 8))) : bytes,
  'a byte lost': (bytes, a) => spliceBytes(bytes, place(a, bytes.length), 1, new Uint8Array(0)),
  'a byte put in': (bytes, a, b) => spliceBytes(bytes, place(a, bytes.length), 0, Uint8Array.of(b % 256)),
  'a stretch lost': (bytes, a, b) => spliceBytes(bytes, place(a, bytes.length), b % 500, new Uint8Array(0)),
  'the end lost': (bytes, a) => bytes.slice(0, place(a, bytes.length)),
  'the start lost': (bytes, a) => bytes.slice(place(a, bytes.length)),
  'a byte order mark in the middle': (bytes, a, b) =>
    spliceBytes(
      bytes,
      place(a, bytes.length),
      0,
      Uint8Array.from(
        [
          [0xef, 0xbb, 0xbf],
          [0xff, 0xfe],
          [0xfe, 0xff],
        ][b % 3] ?? [],
      ),
    ),
  'two bytes swapped': (bytes, a, b) => {
    const [i, k] = [place(a, bytes.length), place(b, bytes.length)]
    return bytes.length ? bytes.with(i, bytes[k] ?? 0).with(k, bytes[i] ?? 0) : bytes
  },
}
