// Laws, codes and ordinances as running text names them: before a sign, or by name with a date, a year or nothing. Does not know why they are cited.
import { laws } from '../tables/laws.ts'
import { accentKey, fold, foldSame } from '../text/fold.ts'
import { singleSpaced } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { classAt, is } from '../text/unit-class.ts'
import { dateAfter } from './cited-date.ts'
import type { Paragraph } from './paragraph.ts'

interface Start {
  from: number
  nameFrom: number
  name: 'Luật' | 'Bộ luật' | 'Pháp lệnh'
}

/** Where a word stands in a text, in order. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at)
  return places
}

const followsLetter = (folded: string, at: number): boolean => (classAt(folded, at - 1) & is.letter) > 0

/** The word "luật" or "bộ luật" whose last syllable stands at a place; none inside a longer word. */
function lawWordAt(folded: string, at: number): { at: number; name: Start['name'] } | null {
  if (folded.startsWith('bo ', at - 3) && at >= 3 && !followsLetter(folded, at - 3)) return { at: at - 3, name: 'Bộ luật' }
  return followsLetter(folded, at) ? null : { at, name: 'Luật' }
}

/** The words Luật, Bộ luật, Pháp lệnh between two places, in order, as they begin a name; "pháp luật" begins none. */
function startsIn({ text, folded }: Paragraph, from: number, to: number): Start[] {
  const window = folded.slice(from, to)
  const starts: Start[] = []
  const add = (at: number, name: Start['name'], nameFrom: number) => {
    if (name === 'Bộ luật' || classAt(text, from + at) & is.capital) starts.push({ from: from + at, nameFrom: from + nameFrom, name })
  }
  for (const at of placesOf(window, 'luat ')) {
    const word = lawWordAt(window, at)
    if (word) add(word.at, word.name, at + 'luat '.length)
  }
  const laws = starts.length
  for (const at of placesOf(window, 'phap lenh ')) if (!followsLetter(window, at)) add(at, 'Pháp lệnh', at + 'phap lenh '.length)
  return laws > 0 && starts.length > laws ? starts.sort((a, b) => a.from - b.from) : starts
}

const amends = /^s[uư]a d[a-z]i/u
const isAmending = ({ folded }: Paragraph, { nameFrom }: Start): boolean => amends.test(folded.slice(nameFrom, nameFrom + 10))

export interface LawBefore {
  name: string
  from: number
  lawName: string | null
  isInner: boolean
}

/** The law whose sign stands at a place: "Luật Đất đai số ▸". A law that amends others has their names in its own. */
export function lawBefore(paragraph: Paragraph, sign: { at: number; end: number }, floor: number): LawBefore | null {
  const { text, folded } = paragraph
  const window = Math.max(0, sign.at - 260)
  const starts = startsIn(paragraph, window, sign.at)
  const own = starts.findLast(start => start.from >= floor) ?? lowerCase(paragraph, Math.max(window, floor), sign.at)
  if (!own || /[;.]/u.test(text.slice(own.nameFrom, sign.at))) return null
  const outer = lawAround(paragraph, starts, own, sign.at)
  if (outer) return outer
  const amending = starts.findLast(start => start.from < own.from && isAmending(paragraph, start))
  const isJoined = amending !== undefined && !text.slice(amending.from, own.from).includes(';')
  const isList =
    isJoined && (text.slice(amending.from, own.from).includes('/') || /^,? (?:va )?luat /u.test(folded.slice(sign.end, sign.end + 12)))
  const whole = isJoined && !isList ? amending : own
  const name = withoutEnd(withoutEnd(text.slice(whole.nameFrom, sign.at), /[\s:,]/u).replace(/(?:^| )[sS][^\s,]$/u, ''), /[\s:,]/u)
  return { name: whole.name, from: whole.from, lawName: singleSpaced(name) || null, isInner: isList }
}

/** The law whose name stands before the bracket that tells its sign: "Luật Căn cước (Luật số ▸". */
function lawAround({ text }: Paragraph, starts: readonly Start[], own: Start, at: number): LawBefore | null {
  if (text[own.from - 1] !== '(' || at - own.nameFrom > 5) return null
  const outer = starts.findLast(start => start.from < own.from)
  const name = outer ? text.slice(outer.nameFrom, own.from - 1).replace(/(?: năm)? \d{4} ?$/u, '') : ''
  return outer && name !== '' && !/[\d;.:()/]/u.test(name)
    ? { name: outer.name, from: outer.from, lawName: singleSpaced(name), isInner: false }
    : null
}

function lowerCase({ folded }: Paragraph, from: number, to: number): Start | null {
  const i = folded.lastIndexOf('luat ', to)
  return i >= from && i < to && !folded.startsWith('phap ', i - 5) ? { from: i, nameFrom: i + 5, name: 'Luật' } : null
}

export interface CitedLaw {
  from: number
  to: number
  kind: string
  /** As printed, or as the table of laws spells it. */
  name: string
  ngayBanHanh: string | null
  year: string | null
  /** The name as printed where the table's spelling was taken. */
  repairedFrom: string | null
}

interface KnownLaw {
  name: string
  /** Its folded words with one space between. */
  key: string
  words: number
}

/** The laws of the table by the first word of their name, longest first. */
const byFirstWord = new Map<string, KnownLaw[]>()
/** How many words a name has at most that begins with a word. */
const mostWords = new Map<string, number>()
for (const name of laws.toSorted((a, b) => b.length - a.length)) {
  const key = fold(name)
  const words = key.split(' ')
  const [first = ''] = words
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, key, words: words.length }])
  mostWords.set(first, Math.max(words.length, mostWords.get(first) ?? 0))
}

const isWord = is.letter | is.number

/** The next word of a text at or behind a place; empty at its end. */
function wordFrom(folded: string, at: number): { from: number; to: number } {
  let from = at
  while (from < folded.length && !(classAt(folded, from) & isWord)) from++
  let to = from
  while (to < folded.length && classAt(folded, to) & isWord) to++
  return { from, to }
}

interface NameFound {
  name: string
  length: number
}

/** The longest name of the table that a text begins with, whatever stands between its words, and how much of the text it takes. */
function knownName(folded: string): NameFound | null {
  let word = wordFrom(folded, 0)
  let key = folded.slice(word.from, word.to)
  const names = byFirstWord.get(key)
  const longest = mostWords.get(key)
  if (!names || !longest) return null
  const ends = [word.to]
  while (ends.length < longest && word.to < folded.length) {
    word = wordFrom(folded, word.to)
    key += ` ${folded.slice(word.from, word.to)}`
    ends.push(word.to)
  }
  const padded = `${key} `
  const found = names.find(law => padded.startsWith(law.key) && padded[law.key.length] === ' ')
  return found ? { name: found.name, length: ends[found.words - 1] ?? 0 } : null
}

const noLaw = /(?:cong ty|van phong|khoa|dai hoc|truong|nganh|doan|hang|du an|du thao|du an cac|du thao cac) $/u
/** Where the name of one law cannot go on. */
const nameStop =
  /[;:.()"“”[\]]|,? (?:va )?(?:cac )?(?:luat|bo luat|phap lenh|nghi dinh|thong tu|nghi quyet|quyet dinh|chi thi|hien phap|van ban) /u
const amendingStop = /[;:()"“”[\]]|,? co hieu luc|\.(?=\s|$)/u
const dated = /,? (?:(?:duoc|do) quoc hoi.{0,40}(?:thong qua|ban hanh) )?(?:de )?ngay ?\d/u
const yeared = /,? (?:nam )?(?<year>(?:19|20)\d\d)(?![\d/.-])/u
const noName =
  /\d|(?:^| )(?:nay|tren|do|hien hanh|hieu luc|quy dinh|thong qua|ban hanh|ke tu|so|trong|theo|tai|cho|doi voi|duoc|ve|dang)(?: |$)/u

/** Laws named without a sign, in order: with a date or a year the name before it, else a name of the table. Rule VD-10. */
export function lawsIn(paragraph: Paragraph): CitedLaw[] {
  const { folded } = paragraph
  const out: CitedLaw[] = []
  let done = 0
  for (const start of startsIn(paragraph, 0, folded.length)) {
    if (start.from < done || noLaw.test(folded.slice(Math.max(0, start.from - 12), start.from))) continue
    const law = lawAt(paragraph, start)
    if (!law) continue
    out.push(law)
    done = law.to
  }
  return out
}

function lawAt(paragraph: Paragraph, start: Start): CitedLaw | null {
  const { folded } = paragraph
  const isLong = isAmending(paragraph, start)
  const known = isLong ? null : knownName(folded.slice(start.nameFrom, start.nameFrom + 140))
  return datedLaw(paragraph, start, isLong, known) ?? (known && knownLaw(paragraph, start, known))
}

const mayName = (printed: string): boolean => printed.length > 2 && printed.length < 130 && !noName.test(fold(printed))

/** The day or the year of a law in the words behind its name; a day farther behind than the year is another document's. */
function termIn(scope: string, isLong: boolean): RegExpExecArray | null {
  const day = scope.includes('ngay') ? dated.exec(scope) : null
  const year = day && isLong ? null : yeared.exec(scope)
  return day && year ? (year.index < day.index ? year : day) : (day ?? year)
}

/** A name with a date or a year behind it: any name, also one that amends (`isLong`). */
function datedLaw({ text, folded }: Paragraph, start: Start, isLong: boolean, name: NameFound | null): CitedLaw | null {
  const rest = folded.slice(start.nameFrom, start.nameFrom + (isLong ? 420 : 200))
  const known = name?.length ?? 0
  const behind = rest.slice(known)
  const scope = behind.slice(0, (isLong ? amendingStop : nameStop).exec(behind)?.index ?? behind.length)
  const found = termIn(scope, isLong)
  if (!found) return null
  const end = start.nameFrom + known + found.index
  const printed = singleSpaced(text.slice(start.nameFrom, end))
  if (!(isLong || found.index === 0 || (known === 0 && mayName(start.name === 'Pháp lệnh' ? printed.replace(/^về /u, '') : printed))))
    return null
  const law = { from: start.from, kind: start.name, ...spelled(printed, name) }
  const year = found.groups?.year
  if (year) return { ...law, to: end + found[0].length, ngayBanHanh: null, year }
  const date = dateAfter(folded, end + (/(?:de )?ngay ?\d$/u.exec(found[0])?.index ?? 0))
  return { ...law, to: Math.max(date.to, end), ngayBanHanh: date.iso, year: date.iso?.slice(0, 4) ?? null }
}

/** A name of the table with nothing behind it. */
function knownLaw({ text }: Paragraph, start: Start, known: NameFound): CitedLaw {
  const to = start.nameFrom + known.length
  return { from: start.from, kind: start.name, to, ...spelled(text.slice(start.nameFrom, to), known), ngayBanHanh: null, year: null }
}

const amendingWords = 'sửa đổi, bổ sung một số điều của'
const amendingPrinted = /^s[a-z]{2} d[a-z]i,? b[a-z]{1,2} s[a-z]ng m[a-z]t s[a-z] di[a-z]{1,2}u c[a-z]a(?= )/u

/** The name as printed; where a name of the table, or what every amending law is called, stands there but for marks, that spelling. */
function spelled(printed: string, known: NameFound | null): Pick<CitedLaw, 'name' | 'repairedFrom'> {
  if (known?.name === printed) return { name: printed, repairedFrom: null }
  const name = amends.test(foldSame(printed)) ? spelledAmending(printed) : spelledWhole(printed)
  return { name, repairedFrom: name === printed ? null : printed }
}

function spelledWhole(printed: string): string {
  const known = knownName(foldSame(printed))
  return known && known.length === printed.length && accentKey(known.name) !== accentKey(printed) ? known.name : printed
}

function spelledAmending(printed: string): string {
  const words = amendingPrinted.exec(foldSame(printed))?.[0]
  const isRight = words !== undefined && accentKey(printed.slice(0, words.length)) === accentKey(amendingWords)
  const first = printed.startsWith('S') ? 'S' : 's'
  const lead = words === undefined || isRight ? printed : `${first}${amendingWords.slice(1)}${printed.slice(words.length)}`
  return lead.replace(/(?<=Luật )\p{Lu}[^;]{2,80}?(?=(?:, | và )Luật |$)/gu, spelledWhole)
}
