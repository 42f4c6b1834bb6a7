// Rich text (.rtf): its text, \uN and \'hh with the code page of the font or the file. What only dresses the text or is not shown is left out.
import { TextDecoder } from 'node:util'
import { Refusal } from '../contract/refusal.ts'

/** Groups that hold no text of the letter. What stands in a text box does (`shpinst`), its properties do not. */
const unseen: ReadonlySet<string> = new Set(
  (
    'annotation author colortbl comment company creatim datastore fldinst filetbl fonttbl footer footerf footerl footerr footnote generator header ' +
    'headerf headerl headerr info keywords listoverridetable listtable nonshppict object pict pntxta pntxtb rsidtbl shppict sp stylesheet subject ' +
    'themedata title xmlnstbl'
  ).split(' '),
)
/** Control words that are signs. */
const signs: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  cell: '\n',
  nestcell: '\n',
  row: '\n',
  sect: '\n',
  page: '\f',
  tab: '\t',
  bullet: '•',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
}
/** Control signs: a hard blank, a hyphen that is only shown at a line's end (in .VnTime the letter ư), one that never breaks. */
const marks: Readonly<Record<string, string>> = { '~': '\u00a0', '-': '\u00ad', _: '-', '\\': '\\', '{': '{', '}': '}' }

/** Code pages by the number of a font's character set; others read as the file's. */
const charsets: Readonly<Record<string, string>> = { 163: 'windows-1258', 238: 'windows-1250', 204: 'windows-1251', 77: 'macintosh' }

interface Group {
  isUnseen: boolean
  /** Hidden by the writer (`\v`) or deleted with its changes kept. */
  isHidden: boolean
  codePage: string
  /** Signs that stand in for a `\u` where it is not understood. */
  fallback: number
}

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/giu

/** Made once a label: a file asks for one with every word. */
const decoders = new Map<string, TextDecoder>()

function makeDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('windows-1252')
  }
}

function decoderOf(label: string): TextDecoder {
  const known = decoders.get(label) ?? makeDecoder(label)
  decoders.set(label, known)
  return known
}

/** The table of fonts: what is needed of it stands before the first style or paragraph. */
const fontTable = /\\fonttbl[\s\S]{0,100000}?(?=\\(?:colortbl|stylesheet|pard|sectd|paperw|generator)|$)/u
const fontOrSet = /\\f(\d{1,6})|\\fcharset(\d{1,4})/gu

/** The code page of each font that has one of its own. */
function fontPages(rtf: string): ReadonlyMap<string, string> {
  const pages = new Map<string, string>()
  let font = ''
  for (const [, number, set] of fontTable.exec(rtf)?.[0].matchAll(fontOrSet) ?? []) {
    if (number !== undefined) font = number
    else if (set !== undefined && charsets[set]) pages.set(font, charsets[set])
  }
  return pages
}

/** Reads on from token to token: the state of the open groups and the text so far. */
class Reader {
  readonly out: string[] = []
  private readonly groups: Group[] = []
  private group: Group
  private readonly own: string
  private readonly pages: ReadonlyMap<string, string>
  private skip = 0
  private isStarred = false

  constructor(rtf: string) {
    this.own = `windows-${/\\ansicpg(\d{3,5})/u.exec(rtf)?.[1] ?? '1252'}`
    this.pages = fontPages(rtf)
    this.group = { isUnseen: false, isHidden: false, codePage: this.own, fallback: 1 }
  }

  brace(sign: string): void {
    this.skip = 0
    this.isStarred = false
    if (sign === '{') this.groups.push({ ...this.group })
    else this.group = this.groups.pop() ?? this.group
  }

  /** Text of single-byte signs; those that only stand in for a `\u` are passed over. */
  bytes(latin1: string): void {
    const shown = latin1.slice(this.skip)
    this.skip = Math.max(0, this.skip - latin1.length)
    if (shown) this.put(decoderOf(this.group.codePage).decode(Buffer.from(shown, 'latin1')))
  }

  private put(text: string): void {
    if (!this.group.isUnseen && !this.group.isHidden) this.out.push(text)
  }

  mark(sign: string): void {
    if (sign === '*') this.isStarred = true
    else if (sign === '\n' || sign === '\r') this.put('\n')
    else if (marks[sign]) this.put(marks[sign])
  }

  word(name: string, value: number | null): void {
    const isStarred = this.isStarred
    this.isStarred = false
    if (unseen.has(name) || (isStarred && name !== 'shpinst')) this.group.isUnseen = true
    else if (signs[name]) this.put(signs[name])
    else if (name === 'u' && value !== null) this.unit(value)
    else if (name === 'uc') this.group.fallback = Math.max(0, Math.min(16, value ?? 1))
    else if (name === 'f') this.group.codePage = this.pages.get(String(value)) ?? this.own
    else if (name === 'v' || name === 'deleted') this.group.isHidden = value !== 0
    else if (name === 'plain') this.group.isHidden = false
  }

  private unit(value: number): void {
    this.put(String.fromCharCode(value & 0xffff))
    this.skip = this.group.fallback
  }
}

/** The text of a file whose bytes stand as Latin-1. */
function textOf(rtf: string): string {
  const reader = new Reader(rtf)
  for (const [, word, value, byte, mark, brace, text] of rtf.matchAll(token)) {
    if (word) reader.word(word.toLowerCase(), value === undefined ? null : Number(value))
    else if (byte) reader.bytes(String.fromCharCode(Number.parseInt(byte, 16)))
    else if (mark) reader.mark(mark)
    else if (brace) reader.brace(brace)
    else if (text) reader.bytes(text)
  }
  return reader.out.join('')
}

const blank = new Set(['\0', ' ', '\t', '\r', '\n'])

/** Whether the last group is closed; some programs fill a file up with zeros. */
function isWhole(rtf: string): boolean {
  let end = rtf.length
  while (end > 0 && blank.has(rtf[end - 1] as string)) end--
  return rtf[end - 1] === '}'
}

/** The pages of a rich text, parted where the writer parted them. Refuses `file-damaged` where it ends before its text does. */
export function readRtf(bytes: Uint8Array, name: string): string[] {
  const rtf = Buffer.from(bytes).toString('latin1')
  if (!isWhole(rtf)) throw new Refusal('file-damaged', { name })
  return textOf(rtf).normalize('NFC').split('\f')
}
