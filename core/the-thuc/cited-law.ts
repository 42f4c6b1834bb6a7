// Laws, codes and ordinances as running text names them: before a sign, or by name with a date, a year or nothing. Does not know why they are cited.
import { laws } from '../tables/laws.ts'
import { accentKey, fold, foldSame } from '../text/fold.ts'
import { withoutEnd } from '../text/trim.ts'
import { dateAfter } from './cited-date.ts'
import type { Paragraph } from './paragraph.ts'

interface Start {
  from: number
  nameFrom: number
  name: 'Luật' | 'Bộ luật' | 'Pháp lệnh'
}

const lawWord = /(?<![\p{L}])(?:bo luat|luat|phap lenh) /gu

/** The words Luật, Bộ luật, Pháp lệnh between two places, in order, as they begin a name; "pháp luật" begins none. */
function startsIn({ text, folded }: Paragraph, from: number, to: number): Start[] {
  return [...folded.slice(from, to).matchAll(lawWord)].flatMap(found => {
    const at = from + found.index
    const word = found[0].trim()
    const isName = /\p{Lu}/u.test(text[at] ?? '') || word === 'bo luat'
    const name = word === 'luat' ? 'Luật' : word === 'bo luat' ? 'Bộ luật' : 'Pháp lệnh'
    return isName ? [{ from: at, nameFrom: at + found[0].length, name }] : []
  })
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
  const amending = starts.findLast(start => start.from < own.from && isAmending(paragraph, start))
  const isJoined = amending !== undefined && !text.slice(amending.from, own.from).includes(';')
  const isList =
    isJoined && (text.slice(amending.from, own.from).includes('/') || /^,? (?:va )?luat /u.test(folded.slice(sign.end, sign.end + 12)))
  const whole = isJoined && !isList ? amending : own
  const name = withoutEnd(withoutEnd(text.slice(whole.nameFrom, sign.at), /[\s:,]/u).replace(/ [sS][^\s,]$/u, ''), /[\s:,]/u)
  return { name: whole.name, from: whole.from, lawName: name.replace(/\s+/gu, ' ').trim() || null, isInner: isList }
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

const byFirstWord = new Map<string, { name: string; key: string }[]>()
for (const name of laws.toSorted((a, b) => b.length - a.length)) {
  const key = fold(name)
  const first = key.split(' ')[0] ?? ''
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, key }])
}

/** The longest name of the table that a text begins with, and how long it is there. */
function knownName(text: string): { name: string; length: number } | null {
  if (!byFirstWord.has(fold(/[\p{L}\p{N}]+/u.exec(text)?.[0] ?? ''))) return null
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, 16)
  const folded = words.map(found => fold(found[0]))
  for (const { name, key } of byFirstWord.get(folded[0] ?? '') ?? []) {
    const last = words[key.split(' ').length - 1]
    if (last && folded.slice(0, key.split(' ').length).join(' ') === key) return { name, length: last.index + last[0].length }
  }
  return null
}

const noLaw = /(?:cong ty|van phong|khoa|dai hoc|truong|nganh|doan|hang) $/u
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
  if (!(folded.includes('luat ') || folded.includes('phap lenh '))) return []
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
  return datedLaw(paragraph, start) ?? (isAmending(paragraph, start) ? null : knownLaw(paragraph, start))
}

const mayName = (printed: string): boolean => printed.length > 2 && printed.length < 130 && !noName.test(fold(printed))

/** A name with a date or a year behind it. */
function datedLaw(paragraph: Paragraph, start: Start): CitedLaw | null {
  const { text, folded } = paragraph
  const isLong = isAmending(paragraph, start)
  const rest = folded.slice(start.nameFrom, start.nameFrom + (isLong ? 420 : 200))
  const known = isLong ? 0 : (knownName(text.slice(start.nameFrom, start.nameFrom + 140))?.length ?? 0)
  const behind = rest.slice(known)
  const scope = behind.slice(0, (isLong ? amendingStop : nameStop).exec(behind)?.index ?? behind.length)
  const found = dated.exec(scope) ?? yeared.exec(scope)
  if (!found) return null
  const end = start.nameFrom + known + found.index
  const printed = text.slice(start.nameFrom, end).replace(/\s+/gu, ' ').trim()
  if (!(isLong || found.index === 0 || (known === 0 && mayName(printed)))) return null
  const law = { from: start.from, kind: start.name, ...spelled(printed) }
  const year = found.groups?.year
  if (year) return { ...law, to: end + found[0].length, ngayBanHanh: null, year }
  const date = dateAfter(folded, end + (/(?:de )?ngay ?\d$/u.exec(found[0])?.index ?? 0))
  return { ...law, to: Math.max(date.to, end), ngayBanHanh: date.iso, year: date.iso?.slice(0, 4) ?? null }
}

/** A name of the table with nothing behind it. */
function knownLaw({ text }: Paragraph, start: Start): CitedLaw | null {
  const known = knownName(text.slice(start.nameFrom, start.nameFrom + 140))
  if (!known) return null
  const to = start.nameFrom + known.length
  return { from: start.from, kind: start.name, to, ...spelled(text.slice(start.nameFrom, to)), ngayBanHanh: null, year: null }
}

const amendingWords = 'sửa đổi, bổ sung một số điều của'
const amendingPrinted = /^s[a-z]{2} d[a-z]i,? b[a-z]{1,2} s[a-z]ng m[a-z]t s[a-z] di[a-z]{1,2}u c[a-z]a(?= )/u

/** The name as printed; where a name of the table, or what every amending law is called, stands there but for marks, that spelling. */
function spelled(printed: string): Pick<CitedLaw, 'name' | 'repairedFrom'> {
  const name = amends.test(foldSame(printed)) ? spelledAmending(printed) : spelledWhole(printed)
  return { name, repairedFrom: name === printed ? null : printed }
}

function spelledWhole(printed: string): string {
  const known = knownName(printed)
  return known && known.length === printed.length && accentKey(known.name) !== accentKey(printed) ? known.name : printed
}

function spelledAmending(printed: string): string {
  const words = amendingPrinted.exec(foldSame(printed))?.[0]
  const isRight = words !== undefined && accentKey(printed.slice(0, words.length)) === accentKey(amendingWords)
  const first = printed.startsWith('S') ? 'S' : 's'
  const lead = words === undefined || isRight ? printed : `${first}${amendingWords.slice(1)}${printed.slice(words.length)}`
  return lead.replace(/(?<=Luật )\p{Lu}[^;]{2,80}?(?=(?:, | và )Luật |$)/gu, spelledWhole)
}
