// The characters that HTML writes as `&name;` or `&#number;`. Knows which stand for one with certainty; leaves every other `&` to the text.

const marks = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' }

const letters = Array.from('aAeEiIoOuUyY').flatMap(letter =>
  Object.entries(marks).map(([name, mark]): [string, string] => [letter + name, (letter + mark).normalize('NFC')]),
)

/** Names as HTML has them, case and all: `&LT;` may end a list of offices. To add a row: only what Vietnamese letters hold. */
const named: ReadonlyMap<string, string> = new Map([
  ...letters,
  ...Object.entries({ abreve: 'ă', Abreve: 'Ă', eth: 'đ', ETH: 'Đ', dstrok: 'đ', Dstrok: 'Đ' }),
  ...Object.entries({ nbsp: '\u00a0', ensp: ' ', emsp: ' ', shy: '', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
  ...Object.entries({ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', sect: '§', deg: '°', frasl: '⁄' }),
  ...Object.entries({ laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’' }),
])

/** What numbers 128 to 159 mean on web pages: the characters of Windows-1252. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function numbered(code: number): string | null {
  if (code >= 0x80 && code < 0xa0) return windows[code - 0x80] ?? null
  const isSign = code === 9 || code === 10 || code === 13 || (code >= 32 && code !== 127)
  return isSign && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null
}

/** The character that `nbsp`, `#7841` or `#x1EA1` names; null where it names none. */
export function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return named.get(name) ?? null
  return numbered(/^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10))
}
