// Which kind of document a sign in running text belongs to: the words right before it. Does not read the sign, nor why it is cited.
import { kinds } from '../tables/kinds.ts'
import { fold } from '../text/fold.ts'
import { classAt, is } from '../text/unit-class.ts'
import { lawBefore } from './cited-law.ts'
import type { Paragraph } from './paragraph.ts'

export interface KindBefore {
  /** Null where only "số" stands before the sign. */
  name: string | null
  from: number
  /** The name of a law, as printed, without the word Luật. */
  lawName: string | null
  /** A law named inside the name of another that amends it. */
  isInner: boolean
  /** False where other words stand between the kind and its "số": "công văn bổ sung hồ sơ số". */
  isNear: boolean
}

/** What writers call a document beside its kind, and the kind. */
const called: readonly (readonly [name: string, kind: string])[] = [
  ['Thông báo kết luận', 'Thông báo'],
  ['Điện', 'Công điện'],
  ['Chỉ lệnh', 'Chỉ lệnh'],
  ['Mệnh lệnh', 'Mệnh lệnh'],
  ['Phiếu chuyển đơn', 'Phiếu chuyển'],
  ['Bản tin', 'Bản tin'],
  ['Phiếu trình', 'Phiếu trình'],
]
const named = ['Văn bản', 'Văn thư', 'Đơn', ...kinds.map(kind => kind.name).filter(name => !/luật|Luật|Pháp lệnh|Hiến pháp/u.test(name))]
const nameOf = new Map([...named.map(name => [fold(name), name] as const), ...called.map(([name, kind]) => [fold(name), kind] as const)])
const alternatives = [...nameOf.keys()].sort((a, b) => b.length - a.length)
const lastWordOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

/** Kinds as writers of letters shorten them, before "số". */
const shortened: Readonly<Record<string, string>> = {
  CV: 'Công văn',
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  TT: 'Thông tư',
  CĐ: 'Công điện',
  TB: 'Thông báo',
  KH: 'Kế hoạch',
  VB: 'Văn bản',
}

const ofWord = is.letter | is.digit

// Read backwards from the sign (sticky look-behinds), so that a sign costs only the few words before it.
const nearOf = (keys: readonly string[]): RegExp =>
  new RegExp(
    `(?<=(?<![\\p{L}\\d])(?<kind>${keys.join('|')})[^\\p{L}\\d]{0,3}(?:\\([^)]{0,40}\\)[^\\p{L}\\d]{0,2})?(?:s[oe06] ?:?)?[^\\p{L}\\d]{0,3})`,
    'uy',
  )
const nearAny = nearOf(alternatives)
/** The kinds that end in a word, longest first: only they can stand before a sign behind it. */
const byLastWord = new Map(
  [...Map.groupBy(alternatives, lastWordOf)].map(([word, keys]): [string, { keys: readonly string[]; near: RegExp }] => [
    word,
    { keys, near: nearOf(keys) },
  ]),
)
/** What nearly always stands between a kind and its number. */
const usualGaps: ReadonlySet<string> = new Set([' so ', ' so: ', ' '])
const endsAt = (folded: string, key: string, end: number): boolean =>
  folded.startsWith(key, end - key.length) && !(classAt(folded, end - key.length - 1) & ofWord)
const far = new RegExp(`(?<=(?<![\\p{L}\\d])(?<kind>${alternatives.join('|')})(?: [\\p{L}-]{1,9}){1,9}?[ :(]{1,2}s[o0] ?:? {0,2})`, 'uy')
const short = /(?<=(?<![\p{L}\d/-])(?<kind>CV|NĐ|NQ|QĐ|TT|CĐ|TB|KH|VB)\.? ?[Ss][ốôỐÔ] ?:? {0,2})/uy
/** "số", also where OCR lost its vowel. */
const soOnly = /(?<=(?<![\p{L}\d])(?<so>s[oe06]) ?:? {0,2})/uy
/** What the number of a form, an annex, a list or a contract stands behind. */
const noDocument =
  /(?<=(?<![\p{L}\d])(?:mau|ph[uy] luc|bang ke|bieu|to khai|hoa don|hop dong|tai khoan)(?: (?:mau|bang|ke|bieu|qu\p{L}{1,3}|toan|thu\p{L}|t\p{L}{3}|s[\p{L}\d]|hai|nhap|xuat|khau)){0,4} ?:? {0,2})/uy

/** The last words of those things, and the words that may stand between them and the number. */
const formWords: ReadonlySet<string> = new Set(['mau', 'luc', 'ke', 'bieu', 'khai', 'don', 'dong', 'khoan'])
const ofCustoms: ReadonlySet<string> = new Set(['hai', 'nhap', 'xuat', 'khau'])
/** "bảng", "toán", "thu" and the like, "quyết", "số": by their first letter and their length. */
function mayStandBehindForm(word: string): boolean {
  const { length } = word
  if (word[0] === 's') return length === 2
  return word[0] === 'q' ? length > 2 && length < 6 : length < 5 && ((length === 4 && 'bt'.includes(word.charAt(0))) || ofCustoms.has(word))
}
const mostBehindForm = 4

const at = (pattern: RegExp, text: string, place: number): RegExpExecArray | null => {
  pattern.lastIndex = place
  return pattern.exec(text)
}

/**
 * The kind that an expression finds before a place, the longest that ends there: of plain alternatives V8 tries those first whose first letter
 * comes first, also where it looks behind.
 */
function kindAt(pattern: RegExp, folded: string, place: number): string | undefined {
  const kind = at(pattern, folded, place)?.groups?.kind
  if (!kind) return undefined
  const end = folded.lastIndexOf(kind, place - 1) + kind.length
  return byLastWord.get(lastWordOf(kind))?.keys.find(key => endsAt(folded, key, end)) ?? kind
}

/** No word of a kind is longer, and no more blanks and signs stand between it and its number. */
const longestWord = 16
const longestGap = 8

/** The word right before a place and whatever is no word between them; empty where a gap is too long for a kind. */
function wordBefore(folded: string, place: number): { from: number; to: number } {
  let to = place
  while (to > 0 && to > place - longestGap && !(classAt(folded, to - 1) & ofWord)) to--
  let from = to
  while (from > 0 && from > to - longestWord && classAt(folded, from - 1) & ofWord) from--
  return { from, to }
}

/** "số", also where OCR lost its vowel, as the last syllable of a word or the whole. */
const isSoAt = (folded: string, at: number): boolean => folded[at] === 's' && 'oe06'.includes(folded.charAt(at + 1))

/** The kind right before a sign or its "số". A bracket, or a "số" that its kind is printed onto, is left to the expression of all kinds. */
function nearKind(folded: string, place: number): string | undefined {
  const last = wordBefore(folded, place)
  const isSo = last.to - last.from === 2 && isSoAt(folded, last.from)
  const word = isSo ? wordBefore(folded, last.from) : last
  const named = folded.slice(word.from, word.to)
  const gap = folded.slice(word.to, place)
  const isPlain = !gap.includes(')') && !isSoAt(folded, word.to - 2)
  if (!isPlain) return kindAt(nearAny, folded, place)
  const kinds = byLastWord.get(named)
  if (!kinds) return undefined
  return usualGaps.has(gap) ? kinds.keys.find(key => endsAt(folded, key, word.to)) : kindAt(kinds.near, folded, place)
}

/** Whether one of the words before a place is such a thing's, as far as they may belong to it. */
function mayNumberForm(folded: string, place: number): boolean {
  let word = wordBefore(folded, place)
  for (let count = 0; count <= mostBehindForm; count++) {
    const named = folded.slice(word.from, word.to)
    if (formWords.has(named)) return true
    if (!mayStandBehindForm(named)) return false
    word = wordBefore(folded, word.from)
  }
  return false
}

/** Of a customs declaration's number: "10234/NKD01". */
export const isDeclaration = (kyHieu: string): boolean =>
  kyHieu.length === 5 && 'NX'.includes(kyHieu.charAt(0)) && /^[NX](?:KD|SX|GC|[ĐD]T|TA|CX)\d\d$/u.test(kyHieu)

/** Whether what stands before a place makes it the number of a form, an annex or a contract, no document's. */
export const introducesForm = ({ folded }: Paragraph, place: number): boolean =>
  mayNumberForm(folded, place) && at(noDocument, folded, place) !== null

/**
 * The kind before a sign: "Chỉ thị số", "công văn của Sở Y tế số", "Luật Đất đai số"; null where nothing introduces it. `floor` is where the
 * citation before it ends, `end` where the sign does. Rule VD-1.
 */
export function kindBefore(paragraph: Paragraph, sign: { at: number; end: number; isLaw: boolean }, floor: number): KindBefore | null {
  const { text, folded } = paragraph
  const direct = nearKind(folded, sign.at)
  if (direct) return kindFrom(folded, direct, sign.at, true)
  const law = sign.isLaw ? lawBefore(paragraph, sign, floor) : null
  if (law) return { ...law, isNear: true }
  const so = at(soOnly, folded, sign.at)?.groups?.so
  if (!so) return null
  const abbreviated = at(short, text, sign.at)?.groups?.kind
  const plain = { name: null, lawName: null, isInner: false, isNear: true }
  if (abbreviated) return { ...plain, name: shortened[abbreviated] ?? null, from: text.lastIndexOf(abbreviated, sign.at - 1) }
  const distant = kindAt(far, folded, sign.at)
  if (distant) return kindFrom(folded, distant, sign.at, false)
  return { ...plain, from: folded.lastIndexOf(so, sign.at - 1) }
}

const kindFrom = (folded: string, key: string, place: number, isNear: boolean): KindBefore => ({
  name: nameOf.get(key) ?? null,
  from: folded.lastIndexOf(key, place - 1),
  lawName: null,
  isInner: false,
  isNear,
})
