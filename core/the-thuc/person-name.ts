// Tells a person's name from other words and puts right a family name that OCR damaged. Knows family names, ranks and degrees; no person.

import { familyNames, rareFamilyNames } from '../tables/family-names.ts'
import { oldProvinces } from '../tables/old-provinces.ts'
import { provinces } from '../tables/provinces.ts'
import { accentKey, fold, hasMarks } from '../text/fold.ts'
import { singleSpaced, wideSpace } from '../text/lines.ts'
import { isSyllable, isWellWritten } from '../text/syllable.ts'
import { betweenLetters } from '../text/trim.ts'
import { classAt, is } from '../text/unit-class.ts'
import { isCapitalised, isCapitals, wordsOf } from '../text/words.ts'
import { hasHighlandFamily, isHighlandName } from './highland-name.ts'
import { withoutRank } from './rank.ts'

const families = familyNames.map(name => ({ name, folded: fold(name) }))
/** Family names by their letters without marks; two may share them (Doãn, Đoàn). */
const familiesOf = Map.groupBy(families, ({ folded }) => folded)
const spelledFamilies: ReadonlySet<string> = new Set(familyNames)
const rareFamilies: ReadonlySet<string> = new Set(rareFamilyNames.map(accentKey))

const isNameWord = (word: string): boolean => isCapitalised(word, 0, 6)
/** Provinces, of which a third read like a person's name: Hà Nam, Lâm Đồng, Thái Bình. */
const notPeople = new Set([...provinces.map(({ name }) => name), ...oldProvinces].map(fold))

/** Family names so common that what is left of one behind its first letters is taken for it, the commoner first. */
const cutFamilies = ['Nguyễn', 'Trần', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Trương', 'Dương', 'Đặng', 'Lương', 'Trịnh', 'Đinh']

/** Where the last letter stands, and where its word begins. */
function lastWord(text: string): { from: number; end: number } {
  let end = text.length
  while (end > 0 && !(classAt(text, end - 1) & is.letter)) end--
  let from = end
  while (from > 0 && !(classAt(text, from - 1) & is.space)) from--
  return { from, end }
}

/** True where the last word with a letter begins with a capital. */
const endsCapitalised = (text: string): boolean => (classAt(text, lastWord(text).from) & is.capital) > 0

/**
 * True for a name as nearly every signature prints it, with nothing around it: a family name as the table spells it, one to three more syllables, one
 * blank between them, a mark on one. Such a name is one for every question below.
 */
export function isPlainName(text: string): boolean {
  const blank = text.indexOf(' ')
  if (blank < 2 || !spelledFamilies.has(text.slice(0, blank)) || text.includes(' Ký')) return false
  const words = wordsOf(text, 4)
  if (words.length > 4 || wideSpace.test(text)) return false
  for (let i = 1; i < words.length; i++) if (!isNameWord(words[i] ?? '') || !isSyllable(words[i] ?? '')) return false
  return hasMarks(text) && withoutRank(text) === text && !notPeople.has(fold(text))
}

/** True for two to five capitalised words of which the first is a family name, or such a name with its first letters lost (`guyễn Văn An`). */
export function isPersonName(text: string): boolean {
  if (!(endsCapitalised(text) || text.includes(','))) return false
  const words = wordsOf(withoutRank(betweenLetters(text)), 5)
  if (words.length < 2 || words.length > 5) return false
  for (let i = 1; i < words.length; i++) if (!isNameWord(words[i] ?? '') || !isSyllable(words[i] ?? '')) return false
  return opensName(words[0] ?? '', words.length) && !notPeople.has(fold(text))
}

/** True for a family name as the first of so many words, or before two others for what is left of one. */
function opensName(first: string, words: number): boolean {
  if (isNameWord(first) && (spelledFamilies.has(first) || familiesOf.has(fold(first)))) return true
  return words > 2 && /^\p{Ll}{2,6}$/u.test(first) && familyFor(first) !== null
}

const placeWord = /^(?:Tỉnh|Huyện|Quận|Phường|Xã|Sở|Bộ|Cục|Vụ|Phòng|[ỦU][yỷ]|Hội|Trường|Tổng)$/u

/** Three or four capitalised syllables: a name below a signature even when its family name is unknown or misread. One in the middle may be a letter. */
export const looksLikeName = (text: string): boolean => {
  const words = wordsOf(text.trim(), 4)
  return (
    words.length >= 3 &&
    words.length <= 4 &&
    words.every((word, i) => isCapitalised(word, 1, 7) || (i === 1 && /^[AYU]$/u.test(word))) &&
    !placeWord.test(words[0] ?? '') &&
    words.every((word, i) => i === 0 || isSyllable(word))
  )
}

/** A name that needs no post above it to be known: of a family of the tables, also a rare one, or of the highlands. */
export const isFullName = (text: string): boolean =>
  isPersonName(text) || isHighlandName(text) || (looksLikeName(text) && rareFamilies.has(accentKey(text.trim().split(' ')[0] ?? '')))

const bodyWord =
  /^(?:an|ban|bo|ca|chi|chinh|chu|co|cong|cuc|dai|dang|dia|doan|hoi|huyen|khu|kinh|nha|nuoc|phong|phuong|quan|quoc|so|tai|tinh|tong|tp|tran|truong|trung|uy|van|viet|vien|vu|xa|y)(?= )/u

/** Two syllables of a name whose family name no table has, or three to five in capitals, that can be nothing but the name below a post. */
export function looseName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 5) return false
  const [first = '', ...rest] = words
  const isCapital = words.every(word => isCapitals(word, 7))
  if (!(isCapital || words.every(isNameWord)) || notPeople.has(fold(text)) || !hasMarks(text)) return false
  if (isFamily(first) && !isCapital) return true
  return (
    rest.every(isWellWritten) &&
    (rareFamilies.has(accentKey(first)) || isFamily(first) || (!isCapital && isWellWritten(first) && !bodyWord.test(fold(text))))
  )
}

/** Words in capitals that begin like a family name and are none. */
const notNames =
  /^(?:van (?:phong|ban|thu|hoa)|danh |phuong |quan |thai (?:nguyen|binh)|son la|lai chau|ha (?:noi|nam|tinh|giang)|lam dong|vi tri|y (?:te|kien)|tu |xa |to |ho (?:chi|so)|ninh |doan |kim |ngan |luong |nong |giang |truong |chu |nay |tang |tra |ung |cao |dong |son |thi |vu (?:truong|chinh|to|phap))/u

/** A name printed in capitals: a family name as the table spells it and two or three syllables more. */
export const isCapitalName = (text: string): boolean => {
  const words = wordsOf(betweenLetters(text), 4)
  return (
    words.length >= 3 &&
    words.length <= 4 &&
    words.every(word => isCapitals(word, 7) && isSyllable(word)) &&
    isFamily(words[0] ?? '') &&
    !notNames.test(fold(text))
  )
}

const isFamily = (word: string): boolean => {
  if (spelledFamilies.has(word)) return true
  const key = accentKey(word)
  return (familiesOf.get(fold(word)) ?? []).some(family => accentKey(family.name) === key)
}

/** True for a name whose family name is spelled as the table has it and whose other words are syllables, at least one with a mark. */
export function isSoundName(name: string): boolean {
  const [first = '', ...rest] = name.split(' ')
  if ((isFamily(first) || (rest.length > 1 && rareFamilies.has(accentKey(first)))) && rest.every(isSyllable)) return hasMarks(name)
  return hasHighlandFamily(name) && isHighlandName(name)
}

/** The family name that a damaged first word can only have been: equal but for marks, or with its first letters lost. */
function familyFor(first: string): string | null {
  const folded = fold(first)
  const equal = familiesOf.get(folded) ?? []
  if (/^\p{Lu}/u.test(first)) return equal.length === 1 ? (equal[0]?.name ?? null) : null
  return cutFamilies.find(name => fold(name).length > folded.length && fold(name).endsWith(folded)) ?? null
}

/** An `e` behind i, u, y before a consonant, or a plain `uo`, has lost its hat or horn: no Vietnamese syllable is so written. */
const lostHat = /(?:[iuy][eéèẻẽẹ](?:[cmnpt]|$)|u[oóòỏõọ])/iu
const isWhole = (word: string): boolean => isSyllable(word) && !lostHat.test(word)

const spacedOut = /^\p{L}(?:\s{1,3}\p{L}){4,40}$/u

/** Words printed letter by letter, each parted by one blank and the words by more. */
const together = (text: string): string =>
  classAt(text, 1) & is.space && spacedOut.test(text)
    ? text
        .split(/\s{2,}/u)
        .map(word => word.replaceAll(' ', ''))
        .join(' ')
    : text

const address = /^(?:Ông|Bà)\s(?=(\p{L}{1,8})\s\p{L}{1,8}\s)/u

/** "Ông", "Bà" before a name whose family name is known. */
const withoutAddress = (name: string): string => {
  const found = 'ÔB'.includes(name.charAt(0)) ? address.exec(name) : null
  return found?.[1] && isFamily(found[1]) ? name.slice(found[0].length) : name
}

/** A capital no name of the highlands begins with, or two letters, before a name: left of a seal. */
const sealLetters = /^(?:[BCDGIJLMNOPQRSTVXZ]|\p{Ll}{1,2})\s(?=\p{Lu}\p{Ll})/u

/** How many of a seal's letters stand before a name that is whole without them; 0 where there are none. */
export function sealBeforeName(text: string): number {
  const found = opensShort(text) ? (sealLetters.exec(text)?.[0] ?? '') : ''
  if (!found || (found !== found.toUpperCase() && isSyllable(found.trim()))) return 0
  const rest = text.slice(found.length)
  return isPersonName(rest) && isSoundName(rest) ? found.length : 0
}

const withoutSeal = (name: string): string => name.slice(sealBeforeName(name))

const strayMark = /(?<=\p{L})[!"*´°](?=\s|$)|(?<=\p{L}{2})['‘’`](?=\s|$)/gu
const withoutMarks = (name: string): string => (/[!"*´°'‘’`]/u.test(name) ? name.replace(strayMark, '') : name)

/** True where the first word has no more than two letters, as a seal's do. */
const opensShort = (text: string): boolean => ((classAt(text, 1) | classAt(text, 2)) & is.space) > 0
const withoutStray = (name: string): string => (opensShort(name) ? name.replace(/^\p{L}{1,2}\s(?=\p{Ll}{3,6}\s\p{Lu})/u, '') : name)
const withoutSigned = (name: string): string => (/[ýÝ]$/u.test(name) ? name.replace(/\s?\(?đã ký$/iu, '') : name)

/** "(Đã ký)" or a drafter's mark in brackets on a name's line, before it. */
const lead = /^(?:[([]?[Đđ]ã ký[)\]]?[:.]?|\(\p{Lu}[\p{L}\d.-]{0,6}\))\s{1,80}(?=\p{Lu}\p{Ll})/u
const withoutLead = (text: string): string => ('([Đđ'.includes(text.charAt(0)) ? text.replace(lead, '') : text)

/** What may stand before, in or behind a name on a scan: a rank, letters of a seal, a stray sign, "(đã ký)". */
export function nameIn(text: string): string {
  const own = withoutLead(text)
  const words = betweenLetters(singleSpaced(together(own.includes('ˆ') ? own.replaceAll('ˆ', ' ') : own)))
  return withoutSeal(withoutStray(withoutMarks(withoutAddress(withoutRank(withoutSigned(words))))).trim())
}

/** True where the first word is a family name as the table spells it. */
function beginsSpelled(name: string): boolean {
  const blank = name.indexOf(' ')
  return spelledFamilies.has(blank < 0 ? name : name.slice(0, blank))
}

/**
 * A name with its family name put right where the rest of it bears its marks: `guyễn Văn Lành`, `Pham Hữu Lộc`. The rest stays as printed;
 * where it lost its marks too, the whole name does. In a text no scan made a word of Vietnamese with its marks is a family's name, however rare: Tố Hữu.
 */
export function mendName(name: string, isScan = true): { value: string; isMended: boolean } {
  if (beginsSpelled(name)) return { value: name, isMended: false }
  const [first = '', ...rest] = name.split(' ')
  if (!isScan && /^\p{Lu}/u.test(first) && hasMarks(first) && isWellWritten(first)) return { value: name, isMended: false }
  const isLost = /^\p{Ll}/u.test(first)
  if (!(isLost || (hasMarks(rest.join(' ')) && rest.every(isWhole)))) return { value: name, isMended: false }
  const family = rareFamilies.has(accentKey(first)) ? null : familyFor(first)
  if (!family || accentKey(family) === accentKey(first) || /^\p{Lu}{2}/u.test(first)) return { value: name, isMended: false }
  return { value: [family, ...rest].join(' '), isMended: true }
}

/** True for a name in any of the ways a signature prints one. */
export const isName = (text: string): boolean => isPersonName(text) || looksLikeName(text) || isCapitalName(text) || isHighlandName(text)

/** True where the last word with a letter begins with a capital, or is "(đã ký)": no name ends otherwise. */
function mayEndInName(text: string): boolean {
  const { from, end } = lastWord(text)
  return (classAt(text, from) & is.capital) > 0 || ('ýÝ'.includes(text.charAt(end - 1)) && /k[ýÝ]$/iu.test(text.slice(from, end)))
}

/** True for a line of a signature that is a name, whatever a scan left around it. */
export const isSignedName = (text: string): boolean => mayEndInName(text) && (isPersonName(text) || isName(nameIn(text)))
