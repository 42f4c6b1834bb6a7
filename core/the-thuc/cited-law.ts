// Laws, codes and ordinances as running text names them: before a sign, or by name with a date, a year or nothing. Does not know why they are cited.
import { foldSame } from '../text/fold.ts'
import { singleSpaced } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { classAt, is } from '../text/unit-class.ts'
import { dateAfter } from './cited-date.ts'
import { amends, knownName, type NameFound, spelled } from './known-law.ts'
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

/** The end of "công bố", "bãi bỏ", "phân bổ" in a text, which a law may stand behind; "Bố luật" is a scan's. */
const isVerb = (text: string, at: number): boolean =>
  'ốỏổỐỎỔ'.includes(text[at + 1] as string) && !(text[at] === 'B' && text[at + 3] === 'l')

/** The word "luật" or "bộ luật" whose last syllable stands at a place; none inside a longer word. */
function lawWordAt(text: string, folded: string, at: number): { at: number; name: Start['name'] } | null {
  if (folded.startsWith('bo ', at - 3) && at >= 3 && !followsLetter(folded, at - 3) && !isVerb(text, at - 3))
    return { at: at - 3, name: 'Bộ luật' }
  return followsLetter(folded, at) ? null : { at, name: 'Luật' }
}

/** The words Luật, Bộ luật, Pháp lệnh between two places, in order, as they begin a name; "pháp luật" begins none. */
function startsIn({ text, folded }: Paragraph, from: number, to: number): Start[] {
  const window = folded.slice(from, to)
  const printed = from === 0 ? text : text.slice(from, to)
  const starts: Start[] = []
  const add = (at: number, name: Start['name'], nameFrom: number) => {
    if (name === 'Bộ luật' || classAt(text, from + at) & is.capital) starts.push({ from: from + at, nameFrom: from + nameFrom, name })
  }
  for (const at of placesOf(window, 'luat ')) {
    const word = lawWordAt(printed, window, at)
    if (word) add(word.at, word.name, at + 'luat '.length)
  }
  const laws = starts.length
  for (const at of placesOf(window, 'phap lenh ')) if (!followsLetter(window, at)) add(at, 'Pháp lệnh', at + 'phap lenh '.length)
  return laws > 0 && starts.length > laws ? starts.sort((a, b) => a.from - b.from) : starts
}

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
  /** No table has the name as a whole: only the words around it say where it ends. */
  isUnlisted: boolean
}

const noLaw = /(?:cong ty|van phong|khoa|dai hoc|truong|nganh|doan|hang|du an|du thao|du an cac|du thao cac) $/u
/** Where the name of one law cannot go on. */
const nameStop =
  /[;:.()"“”[\]]|,? (?:va )?(?:cac )?(?:luat|bo luat|phap lenh|nghi dinh|thong tu|nghi quyet|quyet dinh|chi thi|hien phap|van ban) /u
const amendingStop =
  /[;:()"“”[\]]|,? (?:co hieu luc|(?:truoc|sau|vao|den|ke tu) (?:ngay|nam) ?\d|trinh (?:chinh phu|quoc hoi|thu tuong|bo |uy ban|ubnd))|\.(?=\s|$)/u
/** A day; the country that made the law, or its assembly, may stand before it. */
const dated =
  /,? (?:(?:cua )?nuoc c[a-z ]{3,35} viet nam,? )?(?:(?:da )?(?:duoc|do) quoc hoi.{0,90}(?:thong qua|ban hanh) )?(?:de )?ngay ?\d/u
const yeared = /,? (?:(?:cua )?nuoc c[a-z ]{3,35} viet nam,? )?(?:nam )?(?<year>(?:19|20)\d\d)(?![\d/.-])/u
/** Words that stand in no name, with their marks or without any: "vệ" and "dược" do. Matched on the printed name in small letters. */
const noName =
  /\d|(?:^| )(?:n[aà]y|tr[eê]n|đ[oó]|do|hi[eệ]n h[aà]nh|hi[eệ]u l[uự]c|quy [dđ][iị]nh|th[oô]ng qua|ban h[aà]nh|ke tu|s[oố]|trong|theo|t[aạ]i|cho|[dđ][oố]i v[oớ]i|đ[uư][oợ]c|du[oợ]c|v[eề]|[dđ]ang|tr[uư][oớ]c|sau|từ$|v[aà]o|đ[eế]n|(?<!ti[eề]n )g[uử]i|(?<!(?:c[oô]ng|ch[uư][oơ]ng|qu[aá]|quy|gi[aá]o) )tr[iì]nh(?! (?:t[uự]|đ[oộ])(?: |$)))(?: |$)/u
/** What stands before a law that a letter rests on. */
const asGrounds = /can cu (?:vao )?$/u

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
  const known = isLong ? null : knownName(folded.slice(start.nameFrom, start.nameFrom + 200))
  return (
    datedLaw(paragraph, start, isLong, known) ??
    (isLong ? null : groundsLaw(paragraph, start, known)) ??
    (known && knownLaw(paragraph, start, known))
  )
}

const mayName = (printed: string): boolean => printed.length > 2 && printed.length < 130 && !noName.test(printed.toLowerCase())

/** What is said of a law or stands beside it: a name goes on with none of it. */
const saidOfLaw =
  /(?<!\p{L})(?:của|đã|có|là|sửa|hướng|các|những|khác|khi|để|nhằm|nêu|như|sẽ|phải|và \p{Lu}|và (?:tình|nhu|yêu|thực|điều|khả))(?!\p{L})/u
/** Where and when a law of the table is applied, "Lao động ▸nước CHXHCN Việt Nam": a name of the table that has such words is found with them. */
const placeOfLaw =
  /(?<!\p{L})(?:(?<![Nn]hà )[Nn]ước(?! ngoài)|Việt Nam|(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã) \p{Lu}\p{L}*|h[ằà]ng năm|(?<![Nn]hà )ở)(?!\p{L})/u

/** Whether the words behind a name of the table may make another name of it, "Đường sắt ▸cao tốc". */
const goesOn = (more: string): boolean => !saidOfLaw.test(more) && !placeOfLaw.test(more)

const startsSmall = /^ \p{Ll}/u

/** Whether the words between the word for a law and its day are a name: one of the table, or in a căn cứ one that it lacks. */
function isName({ folded }: Paragraph, { from, name }: Start, printed: string, known: number): boolean {
  if (known === printed.length) return true
  if (!mayName(name === 'Pháp lệnh' ? printed.replace(/^về /u, '') : printed)) return false
  const more = printed.slice(known)
  return known === 0 || (isGrounds(folded, from) && startsSmall.test(more) && goesOn(more))
}

const isGrounds = (folded: string, at: number): boolean => asGrounds.test(folded.slice(Math.max(0, at - 12), at))

/** Whether the table has a name, also behind the "về" of an ordinance. */
function isListed(printed: string): boolean {
  const name = foldSame(printed.replace(/^về /u, ''))
  return knownName(name)?.length === name.length
}

/** The day or the year of a law in the words behind its name; a day farther behind than the year is another document's. */
function termIn(scope: string, isLong: boolean): RegExpExecArray | null {
  const day = scope.includes('ngay') ? dated.exec(scope) : null
  const year = day && isLong ? null : yeared.exec(scope)
  return day && year ? (year.index < day.index ? year : day) : (day ?? year)
}

/** A name with a date or a year behind it: any name, also one that amends (`isLong`). */
function datedLaw(paragraph: Paragraph, start: Start, isLong: boolean, name: NameFound | null): CitedLaw | null {
  const { text, folded } = paragraph
  const rest = folded.slice(start.nameFrom, start.nameFrom + (isLong ? 420 : 260))
  const known = name?.length ?? 0
  const behind = rest.slice(known)
  const scope = behind.slice(0, (isLong ? amendingStop : nameStop).exec(behind)?.index ?? behind.length)
  const found = termIn(scope, isLong)
  if (!found) return null
  const end = start.nameFrom + known + found.index
  const printed = singleSpaced(text.slice(start.nameFrom, end))
  if (!(isLong || found.index === 0 || isName(paragraph, start, printed, known))) return null
  const law = {
    from: start.from,
    kind: start.name,
    isUnlisted: !isLong && found.index > 0 && !isListed(printed),
    ...spelled(printed, name),
  }
  const year = found.groups?.year
  if (year) return { ...law, to: end + found[0].length, ngayBanHanh: null, year }
  const date = dateAfter(folded, end + (/(?:de )?ngay ?\d$/u.exec(found[0])?.index ?? 0))
  return { ...law, to: Math.max(date.to, end), ngayBanHanh: date.iso, year: date.iso?.slice(0, 4) ?? null }
}

/** A name of the table with nothing behind it. */
function knownLaw({ text }: Paragraph, start: Start, known: NameFound): CitedLaw {
  const to = start.nameFrom + known.length
  const name = spelled(text.slice(start.nameFrom, to), known)
  return { from: start.from, kind: start.name, to, ...name, ngayBanHanh: null, year: null, isUnlisted: false }
}

/** Up to the semicolon of its căn cứ, nothing behind it. */
const untilSemicolon = /^\p{Lu}[^;:.()"“”\d]{2,110}(?=;)/u

/** A name that a căn cứ ends with and that the table lacks, whole or from some word on. */
function groundsLaw({ text, folded }: Paragraph, { from, nameFrom, name }: Start, known: NameFound | null): CitedLaw | null {
  if (known && folded[nameFrom + known.length] !== ' ') return null
  if (!isGrounds(folded, from)) return null
  const printed = untilSemicolon.exec(text.slice(nameFrom, nameFrom + 130))?.[0]
  if (printed === undefined || !mayName(printed)) return null
  const more = printed.slice(known?.length ?? 0)
  if (known ? !goesOn(more) || / và |,/u.test(more) : saidOfLaw.test(more)) return null
  if (nameStop.test(folded.slice(nameFrom, nameFrom + printed.length))) return null
  const law = { from, kind: name, to: nameFrom + printed.length, name: singleSpaced(printed) }
  return { ...law, repairedFrom: null, ngayBanHanh: null, year: null, isUnlisted: true }
}
