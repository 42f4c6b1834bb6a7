// Nơi nhận: one reading per item with its purpose apart. Resolves no recipient.

import type { Reading, Reason } from '../../contract/reading.ts'
import type { Issue, NoiNhan } from '../../contract/the-thuc.ts'
import { squeeze } from '../text/fold.ts'
import { type Part, singleSpaced, textOf } from '../text/lines.ts'
import { isSyllable } from '../text/syllable.ts'
import { withoutEnd } from '../text/trim.ts'
import { classAt, is } from '../text/unit-class.ts'
import { makeIssue, makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'
import { keysOf, nearest } from './nearest.ts'
import { groupPurpose, isPurpose, openPurpose } from './purpose.ts'

/** The last bracket, also with its end misread and a few signs of a seal behind it. */
const bracketEnd = /\(([^(){}[\]]{1,70})[)}\]][^\p{L}\d]{0,3}\p{L}?[^\p{L}\d]{0,8}$/u
/** The same with capitals of a seal behind it, where the bracket can be nothing else. */
const bracketBefore =
  /\(((?:[đd][eéèẻẽẹêếềểễệ] |[bpt]\/)[^(){}[\]]{0,60})\)[,;.:]?\s(?:[^\p{Ll}()]{1,20}|[^\p{L}\d]{1,6}\p{L}?[^\p{L}\d]{0,3})$/u

/** True for a written word of two letters or more, also a short form behind a capital. "Y" is a word. */
const isWord = (text: string, from: number, to: number): boolean =>
  to - from < 2 ? text[from] === 'Y' : (classAt(text, from) & is.small) === 0 || isSyllable(text.slice(from, to))

/** True for nothing but such words behind a capital, each parted by one blank, with or without a comma, as most recipients are printed. */
function isPlain(text: string, from: number, to: number): boolean {
  if (!(classAt(text, from) & classAt(text, from + 1) & is.letter && classAt(text, from) & is.capital)) return false
  let word = from
  for (let at = from; at <= to; at++) {
    if (at < to && classAt(text, at) & (is.capital | is.small)) continue
    const isComma = text[at] === ','
    if (!isWord(text, word, at) || (at < to && text[isComma ? at + 1 : at] !== ' ')) return false
    if (isComma) at++
    word = at + 1
  }
  return true
}

interface Item {
  value: NoiNhan
  parts: readonly Part[]
  /** True for words alone, of which nothing is to be doubted. */
  isPlain: boolean
}

const ofWord = is.letter | is.digit
/** A text up to its last letter, digit or closing sign. */
function upToText(text: string): string {
  let end = text.length
  while (end > 0 && !(classAt(text, end - 1) & ofWord) && !')]”"’¡§'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
const closing = /[\s;.,:|\\/~}\]]/u

/** A mark of pencil or of a seal behind the closing sign or the recipient. */
const penMark = /[:;.,] \p{Ll}$|(?:\s(?:[^\s\p{L}\d()“”"&]|ˆ){1,3}){1,3}$/u

/** A seal's capitals in brackets behind the closing sign, and what a post read onto the line left behind. */
const besideSign = /;\s\(\s?[^\p{Ll}\d()/]{2,20}\)?$| PHÓ$/u

/** A dash at a line's end inside a name ("Lao động - / Thương binh"). */
const nameGoesOn = /\p{L} [-–&]$/u
/** True where a blank is one of the last four signs but the very last: no mark of pencil is longer. */
const endsShort = (text: string): boolean => {
  const end = text.length
  return ((classAt(text, end - 2) | classAt(text, end - 3) | classAt(text, end - 4)) & is.space) > 0
}
const withoutPen = (text: string, isLast: boolean): string =>
  text.includes('⁄')
    ? text.replace(/,\s\p{L}⁄{1,3}[,;.]?$/u, '')
    : !endsShort(text) || (!isLast && nameGoesOn.test(text))
      ? text
      : text.replace(penMark, '')

/** The recipient of a line that is nothing but plain words and a closing sign, as most are; null for any other line. */
function plainRecipient({ line: { text }, from, to }: Part): string | null {
  const end = ';.,'.includes(text.charAt(to - 1)) ? to - 1 : to
  if (!isPlain(text, from, end)) return null
  const value = text.slice(from, end)
  return value.includes('để ') ? null : value
}

/** A purpose behind something else in one bracket: "Sở Y tế (bản điện tử, để b/c)". */
function innerPurpose(printed: string, at: number, inner: string): Item['value'] | null {
  const comma = inner.lastIndexOf(', để ')
  const purpose = inner.slice(comma + 2)
  return comma > 0 && isPurpose(purpose) ? { text: `${printed.slice(0, at).trimEnd()} (${inner.slice(0, comma)})`, purpose } : null
}

function itemOf(parts: readonly Part[]): Item {
  const [only] = parts
  const plain = only && parts.length === 1 ? plainRecipient(only) : null
  if (plain !== null) return { value: { text: plain, purpose: null }, parts, isPlain: true }
  const joined = singleSpaced(parts.map((part, i) => withoutPen(textOf(part), i === parts.length - 1)).join(' '))
  const printed = joined.includes('; (') || joined.endsWith(' PHÓ') ? joined.replace(besideSign, '') : joined
  const found = printed.includes('(') ? (bracketEnd.exec(printed) ?? bracketBefore.exec(printed)) : null
  const inner = found?.[1]?.trim() ?? ''
  if (found && isPurpose(inner)) {
    const text = withoutEnd(printed.slice(0, found.index), closing)
    return { value: { text, purpose: inner }, parts, isPlain: isPlain(text, 0, text.length) }
  }
  const whole = upToText(printed)
  const value = (found && innerPurpose(printed, found.index, inner)) ?? openPurpose(whole) ?? { text: whole, purpose: null }
  return { value, parts, isPlain: isPlain(value.text, 0, value.text.length) }
}

/** The sign before an item. */
const markOf = ([first]: readonly Part[]): string => first?.line.text.slice(0, first.from).trimEnd().at(-1) ?? ''

/** The items; a heading that says what for is none, and gives its purpose to those below it, up to the next item with its own sign. */
function itemsOf(found: readonly (readonly Part[])[]): Item[] {
  const items: Item[] = []
  let group: { purpose: string; mark: string; parts: readonly Part[] } | null = null
  for (const parts of found) {
    const last = parts.at(-1)
    const purpose = last && last.line.text[last.to - 1] === ':' ? groupPurpose(singleSpaced(parts.map(textOf).join(' '))) : null
    if (purpose) {
      group = { purpose, mark: markOf(parts), parts }
      continue
    }
    if (group?.mark && markOf(parts) === group.mark) group = null
    const item = itemOf(parts)
    items.push(
      group && !item.value.purpose
        ? { ...item, value: { ...item.value, purpose: group.purpose }, parts: [...group.parts, ...parts] }
        : item,
    )
  }
  return items
}

/** Signs no recipient has, letters alone between words, a bracket or quote without its partner or a lost beginning show that what stands there is damaged. */
const oddSign = /[^\p{L}\p{M}\d\s.,;:&/()+\-–—“”"'’%]|^\p{Ll}\p{L}{0,3}\s|\s(?!y\s(?:tế|học|sĩ))\p{Ll}\s\p{L}|\s(?!Y\s)\p{Lu}\s\p{Ll}/u
const isOpen = (text: string, open: string, close: string): boolean => text.split(open).length !== text.split(close).length

/** True where only a dash parts an item from the one before it on its line: a name may have held that dash. */
const isBehindDash = ({ line, from }: Part): boolean =>
  from > 3 && /[\p{L}\d).]\s{1,3}[-–+•*]\s{1,3}$/u.test(line.text.slice(Math.max(0, from - 8), from))

/** "Như trên" with more behind it: a list that nothing parts. */
const unparted = /^Như (?:trên|kính gửi)[,.]?\s[-–+•*]?\s?\p{Lu}/u

/** Words in small letters that are no syllables of Vietnamese. */
const foreignWords = /^(?:website|web|email|mail|fax|online|internet|file|zalo|lgsp|ioffice|eoffice|https?|tp|tx|tt|tw|đc|b)$/iu

/** True where a word in small letters is no syllable: it was cut off or misread. A lone letter may be one of a list. */
const hasBrokenWord = (text: string): boolean =>
  text.split(/[^\p{L}\p{M}'’.@/\d]+/u).some(word => /^\p{Ll}\p{L}+$/u.test(word) && !isSyllable(word) && !foreignWords.test(word)) ||
  /\s[bcdđghklmnpqrstvx]$/u.test(text)

/** A full stop read for a comma in a list of bodies: "các huyện. thị xã". */
const stopInside = /(?<=\s(?:ban|bộ|cục|huyện|ngành|phố|phòng|phường|quận|sở|tỉnh|viện|vị|vụ|vực|xã))\.(?=\s\p{Ll}{2})/u
const stopsInside = new RegExp(stopInside, 'gu')
/** One between other words in small letters, or between the numbers of rooms: "(2.3)". */
const oddStop = /\s\p{Ll}{3,7}\.\s\p{Ll}{2}|\(\d{1,2}\.\d{1,2}\)/u

/** How recipients begin, and what else begins nearly so. */
const openings: ReadonlySet<string> = new Set(
  [
    ...['Bảo hiểm', 'Chủ tịch', 'Hội đồng', 'Hội Nông', 'Kiểm toán', 'Lãnh đạo', 'Mặt trận', 'Ngân hàng', 'Như trên', 'Thanh tra'],
    ...['Thủ tướng', 'Thứ trưởng', 'Thường trực', 'Thường vụ', 'Tổng cục', 'Trung tâm', 'Trung ương', 'Ủy ban', 'Văn phòng'],
  ].map(squeeze),
)
const openingKeys = keysOf([...openings])

/** True where the first two words are such ones but for a letter: "Thưởng tực HĐND". */
function isNearlyOpening(text: string): boolean {
  const second = text.indexOf(' ')
  const end = text.indexOf(' ', second + 1)
  const key = second > 0 && end - second < 8 ? squeeze(text.slice(0, end < 0 ? undefined : end).replace(/[^\p{L} ]/gu, '')) : ''
  return key.length > 6 && !openings.has(key) && nearest(key, openingKeys) !== null
}

const isDamaged = (text: string): boolean =>
  oddStop.test(text) || oddSign.test(text) || isOpen(text, '(', ')') || isOpen(text, '“', '”') || hasBrokenWord(text)

/** What is doubtful of an item; null for nothing. */
const doubtOf = ({ value: { text }, parts: [first], isPlain }: Item): Reason | null =>
  (!isPlain && isDamaged(text)) ||
  (text.startsWith('Như ') && text !== 'Như trên' && unparted.test(text)) ||
  (first && isBehindDash(first)) ||
  isNearlyOpening(text)
    ? { code: 'out-of-place', evidence: [text] }
    : null

/** True for two letters or digits side by side. */
const saysSomething = ({ value, isPlain }: Item): boolean => isPlain || /[\p{L}\d]{2}/u.test(value.text)

/** The items without the lưu line. Rules NN-1, NN-2. */
export function readNoiNhan({ letter, foot }: Layout): { noiNhan: Reading<NoiNhan>[]; issues: Issue[] } {
  const noiNhan: Reading<NoiNhan>[] = []
  for (const item of itemsOf(foot?.items ?? [])) {
    if (!saysSomething(item)) continue
    const { parts } = item
    const isStopped = !item.isPlain && stopInside.test(item.value.text)
    const value = isStopped ? { ...item.value, text: item.value.text.replace(stopsInside, ',') } : item.value
    const reason = isStopped ? repaired(item.value.text) : doubtOf(item)
    const rule = value.purpose ? 'NN-2' : 'NN-1'
    noiNhan.push(makeReading(letter, { value, parts, rule, sure: reason ? 'likely' : 'certain', reason }))
  }
  return { noiNhan, issues: noiNhan.length ? [] : [makeIssue('no-noi-nhan', 'noiNhan', 'NN-1')] }
}
