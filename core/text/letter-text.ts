// From the pages a file gave to the one text that every reader counts in: NFC, one kind of line end, HTML, old fonts and look-alikes put right.
// Does not know what a letter is; never fails.
import type { Issue, LetterText } from '../../contract/the-thuc.ts'
import { compose } from './compose.ts'
import { withoutHeadTable } from './head-table.ts'
import { withoutHtml } from './html-remains.ts'
import { convertLegacyFonts, oldFontSigns, unicodeVietnamese } from './legacy-fonts.ts'
import { cyrillicLookAlikes, lookAlikes } from './look-alikes.ts'
import { findMarkup } from './markup.ts'
import { countOf, is, tableOf } from './unit-class.ts'

const meant = new Map(lookAlikes)
const meantLatin = new Map(cyrillicLookAlikes)
const printedLookAlikes = lookAlikes.map(([printed]) => printed).join('')
const anyLookAlike = new RegExp(`[${printedLookAlikes}]`, 'gu')
const lineEnd = /\r\n?|[\v\u0085\u2028\u2029]/gu
const cyrillicWord = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]{0,24}[\u0410-\u044f])[\p{L}\p{N}]{1,24}/gu
const latin = /[A-Za-zĐđ]/u
const controls = /(?![\t\n\f])\p{Cc}/gu

/** What a page may ask for, as bits. */
const asks = {
  lineEnd: 1,
  lookAlike: 2,
  control: 4,
  cyrillic: 8,
  /** A combining mark, or a sign outside the ranges that NFC leaves as they are. */
  compose: 16,
  oldFont: 32,
  /** No repair: the page is surely no VNI. */
  vietnamese: 64,
} as const

/** What each sign of a page asks for. A page of plain Vietnamese is read once and not rewritten. */
const repairs = tableOf([
  [asks.lineEnd, /[\r\v\u0085\u2028\u2029]+/gu],
  [asks.lookAlike, new RegExp(`[${printedLookAlikes}]+`, 'gu')],
  [asks.control, new RegExp(`(?:${controls.source})+`, 'gu')],
  [asks.cyrillic, /[\u0410-\u044f]+/gu],
  [asks.compose, /\p{M}+|[^\p{ASCII}\u0080-\u02ff\u1e00-\u1eff\u2002-\u20cf\u2190-\u2328\u2400-\u27ff\ue000-\uf8ff]+/gu],
  [asks.oldFont, oldFontSigns],
  [asks.vietnamese, new RegExp(unicodeVietnamese, 'gu')],
])

/** All that the signs of a page ask for. */
function askedBy(page: string): number {
  let asked = 0
  for (let i = 0; i < page.length; i++) asked |= repairs[page.charCodeAt(i)] as number
  return asked
}

const latinOf = (word: string): string => (latin.test(word) ? Array.from(word, c => meantLatin.get(c) ?? c).join('') : word)

function cleanPage(source: string): { text: string; converted: boolean } {
  const page = withoutHeadTable(withoutHtml(source))
  const asked = askedBy(page)
  const lined = asked & asks.lineEnd ? page.replace(lineEnd, '\n') : page
  const isOld = asked & asks.oldFont || !(asked & asks.vietnamese)
  let { text, converted } = isOld ? convertLegacyFonts(lined) : { text: lined, converted: false }
  if (asked & asks.lookAlike) text = text.replace(anyLookAlike, c => meant.get(c) ?? c)
  if (asked & asks.control) text = text.replace(controls, ' ')
  text = text.replaceAll('XàHỘI', 'XÃ HỘI')
  if (asked & asks.cyrillic) text = text.replace(cyrillicWord, latinOf)
  return { text: asked & asks.compose ? compose(text) : text, converted }
}

/** How many letters with a mark stand in a text, counted up to `enough`. */
function markedIn(text: string, enough: number): number {
  let marked = 0
  for (let i = 0; i < text.length && marked < enough; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xc0 && unit <= 0x1ef9) marked++
  }
  return marked
}

/** A page whose letters are Latin but of which hardly any carries a mark: Vietnamese has one in about every fourth letter. */
function lostMarks(text: string): boolean {
  const enough = text.length / 20
  const marked = markedIn(text, enough)
  if (marked >= enough) return false
  const letters = countOf(text, is.letter)
  return letters >= 200 && marked < letters / 20
}

/**
 * The letter's text and what is doubtful about it. Pages are joined by a line break; a form feed inside a page starts a page too.
 * Rules CHU-1 to CHU-6. Offsets of everything read later count in `letter.text`.
 */
export function toLetterText(pages: string[]): { letter: LetterText; issues: Issue[] } {
  const sources = pages.some(page => page.includes('\f')) ? pages.flatMap(page => page.split('\f')) : pages
  const cleaned = (sources.length ? sources : ['']).map(cleanPage)
  const starts: number[] = []
  let length = 0
  for (const { text } of cleaned) {
    starts.push(length)
    length += text.length + 1
  }
  const text = cleaned.map(page => page.text).join('\n')
  const issue = (code: Issue['code'], rule: string, at: Issue['at'] = []): Issue => ({ code, field: null, at, rule })
  const issues: Issue[] = []
  if (cleaned.some(page => page.converted)) issues.push(issue('legacy-font', 'CHU-2'))
  const broken = text.indexOf('\ufffd')
  if (broken >= 0) issues.push(issue('replaced-characters', 'CHU-3', [{ start: broken, end: broken + 1 }]))
  const empty = cleaned.findIndex(page => !/[\p{L}\p{N}]/u.test(page.text))
  if (empty >= 0) {
    const start = starts[empty] ?? 0
    issues.push(issue('empty-page', 'CHU-4', [{ start, end: start + (cleaned[empty]?.text.length ?? 0) }]))
  }
  if (lostMarks(text)) issues.push(issue('marks-lost', 'CHU-5'))
  return { letter: { text, pages: starts, runs: findMarkup(text) }, issues }
}
