// The posts of those who sign, in capitals as a signature prints them, also damaged by OCR. Knows the closed table of posts; no person, no office.

import { parts, rareTitles, titles } from '../tables/titles.ts'
import { accentKey, hasMarks, sameOf, squeeze } from '../text/fold.ts'
import { classAt, is } from '../text/unit-class.ts'
import { firstRow, nextRow } from './nearest.ts'

/** What someone is in minutes or a contract: no post that another stands before. */
export const isPart = (title: string): boolean => parts.includes(title)

/** A post's letters without marks and spaces. */

interface Title {
  name: string
  /** The name as a signature prints it. */
  upper: string
  letters: string
  isDeputy: boolean
  /** One piece more than letters may be wrong: in a damaged print one of them is whole. */
  pieces: readonly string[]
}

/** How many changes still leave one reading of a post so long. */
const limit = (length: number): number => (length < 12 ? 1 : 2)

/** The letters cut into one piece more than the limit allows changes. */
function piecesOf(whole: string): string[] {
  const count = limit(whole.length) + 1
  const place = (i: number): number => Math.floor((i * whole.length) / count)
  return Array.from({ length: count }, (_, i) => whole.slice(place(i), place(i + 1)))
}

const titleOf = (name: string): Title => {
  const own = squeeze(name)
  return { name, upper: name.toUpperCase(), letters: own, isDeputy: /^(?:Phó|Thứ)/u.test(name), pieces: piecesOf(own) }
}

const known: readonly Title[] = titles.map(titleOf).sort((a, b) => b.letters.length - a.letters.length)

/** The posts by the two letters they begin with, the rare ones too. */
const knownBy = Map.groupBy(
  [...known, ...[...rareTitles, ...parts].map(titleOf)].sort((a, b) => b.letters.length - a.letters.length),
  title => title.letters.slice(0, 2),
)

/** The first two letters of a text, folded; a text of fewer has fewer. */
function firstLetters(text: string): string {
  let first = 0
  for (let i = 0; i < text.length; i++) {
    const unit = sameOf[text.charCodeAt(i)] as number
    if (unit < 97 || unit > 122) continue
    if (first > 0) return String.fromCharCode(first, unit)
    first = unit
  }
  return ''
}

/** The letters of a text, folded, and behind which place in the text each stands. */
function lettersOf(text: string): { folded: string; ends: number[] } {
  const ends: number[] = []
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const unit = sameOf[text.charCodeAt(i)] as number
    if (unit < 97 || unit > 122) continue
    folded += String.fromCharCode(unit)
    ends.push(i + 1)
  }
  return { folded, ends }
}

/** The fewest changes that make `title` a beginning of `text`, and how long that beginning is (the longest of equals); `most` + 1 for more. */
function distance(title: string, text: string, most: number): { changes: number; length: number } {
  const width = Math.min(text.length, title.length + 4)
  const beginning = text.slice(0, width)
  const row = firstRow(width)
  for (let i = 1; i <= title.length; i++)
    if (nextRow(row, i, title.charCodeAt(i - 1), beginning) > most) return { changes: most + 1, length: 0 }
  let length = 0
  for (let j = 1; j <= width; j++) if ((row[j] ?? 99) <= (row[length] ?? 99)) length = j
  return { changes: row[length] ?? 99, length }
}

export interface Post {
  /** In the table's spelling, with what follows it as printed; where the whole lost its marks, as printed. */
  value: string
  /** The post of the table it begins with. */
  title: string
  isRepaired: boolean
  /** True where what is printed is not the table's spelling, repaired or not. */
  isDamaged: boolean
}

const whole = (title: Title, rest: string, printed: string): Post => {
  const { upper } = title
  if (rest === '' && printed === upper) return { value: printed, title: title.name, isRepaired: false, isDamaged: false }
  const isCut = /^\p{L}/u.test(rest)
  const isSame = !isCut && accentKey(printed.replace(/\s+/gu, ' ')) === accentKey(upper)
  const tail = isCut ? '' : rest.replace(/\s+/gu, ' ').trimEnd()
  const isPlain = !isSame && /\p{L}{2}/u.test(tail) && !hasMarks(printed + tail)
  const keeps = isSame || isPlain
  return { value: (keeps ? printed.replace(/\s+/gu, ' ') : upper) + tail, title: title.name, isRepaired: !keeps, isDamaged: !isSame }
}

/** A word ends there, or one small letter of a seal stands behind it at the text's end. */
const atWordEnd = (text: string, end: number): boolean =>
  !(classAt(text, end) & is.letter) || (text.length === end + 1 && (classAt(text, end) & is.small) > 0)

/** Behind a post may stand its unit ("VỤ TRƯỞNG VỤ CHÍNH SÁCH"), never the sign of something else. */
const isUnit = (rest: string): boolean => !/[<>[\]{}|=]/u.test(rest)

/** "P. GIÁM ĐỐC": the deputy's in short. */
const shortDeputy = /^P\.\s?/u

/** The post a text in capitals begins with, equal to the table's but for marks and spaces, of two (Thứ trưởng, Thủ trưởng) the one spelled so; null for anything else. */
export function exactPost(text: string): Post | null {
  const short = text.startsWith('P.') ? (shortDeputy.exec(text)?.[0] ?? '') : ''
  const post = postAtStart(text.slice(short.length))
  return post && short ? { ...post, value: short + post.value, title: deputyOf(post.title) } : post
}

/** A post printed in small letters, as old documents and web pages have it: the whole line begins with it. */
export const smallPost = (text: string): Post | null =>
  text.length < 60 && /^\p{Lu}\p{Ll}/u.test(text) && !/[;:,]$/u.test(text) ? exactPost(text) : null

/** True where a post may stand at the start: some begin with the same two letters. */
export const mayBePost = (text: string): boolean => knownBy.has(firstLetters(text)) || text.startsWith('P.')

function postAtStart(text: string): Post | null {
  const titles = knownBy.get(firstLetters(text))
  if (!titles) return null
  const { folded, ends } = lettersOf(text)
  let first: Post | null = null
  for (const title of titles) {
    if (!folded.startsWith(title.letters)) continue
    const end = ends[title.letters.length - 1] ?? 0
    if (!atWordEnd(text, end)) continue
    if (first && squeeze(first.title).length > title.letters.length) break
    const post = whole(title, text.slice(end), text.slice(0, end))
    if (!post.isDamaged) return post
    first ??= post
  }
  return first
}

/** The deputy who signs for the holder of a post: "KT. BỘ TRƯỞNG" is signed by a thứ trưởng. */
export function deputyOf(title: string): string {
  if (title === 'Bộ trưởng') return 'Thứ trưởng'
  if (title === 'Bộ trưởng, Chủ nhiệm') return 'Phó Chủ nhiệm'
  return `Phó ${title}`
}

/** The posts a text in capitals may have been. */
function nearPosts(text: string, isDeputy: boolean): Near[] {
  const { folded, ends } = lettersOf(text)
  const near: Near[] = []
  for (const title of folded.length < 7 ? [] : known) {
    if (title.letters.length > folded.length + 2 || (isDeputy && !title.isDeputy)) continue
    if (!title.pieces.some(piece => folded.includes(piece))) continue
    const { changes, length } = distance(title.letters, folded, limit(title.letters.length))
    const end = ends[length - 1] ?? 0
    if (changes <= limit(title.letters.length) && atWordEnd(text, end) && isUnit(text.slice(end))) near.push({ title, changes, end })
  }
  return near
}

/** True for capitals that were a post, whichever. */
export const wasPost = (text: string): boolean => nearPosts(text, false).length > 0

/**
 * The post that damaged capitals can only have been: `PHÓ CỤCI TRUONG`, `PHỎ-TỒNG CUC TRƯONG`. Where two posts are as near, the deputy of the
 * one signed for; else null. `signedFor` is the post behind "KT.", whose holder does not sign himself.
 */
export function damagedPost(text: string, signedFor: string | null): Post | null {
  const best = nearest(nearPosts(text, signedFor !== null), signedFor ? squeeze(deputyOf(signedFor)) : null)
  return best ? whole(best.title, text.slice(best.end), text.slice(0, best.end)) : null
}

interface Near {
  title: Title
  changes: number
  end: number
}

/** The post with the fewest changes; of equals the deputy's, else the longer of two that begin alike, else none. */
function nearest(near: readonly Near[], deputy: string | null): Near | null {
  const fewest = Math.min(...near.map(({ changes }) => changes))
  const equals = near.filter(({ changes }) => changes === fewest)
  const named = equals.find(({ title }) => title.letters === deputy)
  if (named) return named
  const [first, second] = equals
  return first && (!second || first.title.letters.startsWith(second.title.letters)) ? first : null
}

/** An authority before a post, as printed, written out, or with the stop misread; "KT-HT," is a unit. `length` counts what it takes of the text. */
const authority =
  /^(?!KT-[\p{Lu}\d&]{1,7}(?:[,;.)]|$))(?:(T\.?M|K\.?T|T\.?L|T\.?U\.?Q)(?:\s?[.,:/-]{1,2}|(?<=^KT)T(?=\s\p{Lu}{2})|(?=\s|$))|(Kt|Tm|Tl|Tuq|Q)[.,)]|(T\/M|K\/T|T\/L)(?=\s)|(THAY MẶT|KÝ THAY|THỪA LỆNH|THỪA [ỦU][YỶ] QUYỀN)(?=\s))\s{0,3}/u

/** A letter of a seal before an authority: "x TL. BỘ TRƯỞNG". */
const sealBefore = /^(?:\p{Ll}|[IJLVXZ])\s(?=(?:TM|KT|TL|TUQ)[.,]\s?\p{Lu})/u

/** How long the debris of a seal is before an authority; 0 where there is none. */
export const sealLength = (text: string): number => (classAt(text, 1) & is.space ? (sealBefore.exec(text)?.[0].length ?? 0) : 0)

const written: Record<string, string> = { 'THAY MẶT': 'TM.', 'KÝ THAY': 'KT.', 'THỪA LỆNH': 'TL.' }

/** How an authority's first two signs go on: "TM", "Tuq", "T.U.Q", "K/T", "THAY MẶT", "KÝ THAY", "Q.". */
const mayBeAuthority = (text: string): boolean =>
  'TKQ'.includes(text.charAt(0)) && 'MTLUmtlu./HÝ,)'.includes(text.charAt(1)) && text.length > 1

/** The authority a text begins with. */
export function authorityAt(text: string): { code: string; length: number } | null {
  const found = mayBeAuthority(text) ? authority.exec(text) : null
  if (!found) return null
  const code = found[4]
    ? (written[found[4]] ?? 'TUQ.')
    : found[3]
      ? found[3]
      : `${(found[1] ?? found[2] ?? '').replaceAll('.', '').toUpperCase()}.`
  return { code, length: found[0].length }
}
