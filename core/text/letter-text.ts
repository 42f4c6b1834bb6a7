// From the pages a file gave to the one text that every reader counts in: NFC, one kind of line end, HTML, old fonts and look-alikes put right.
// Does not know what a letter is; never fails.
import type { Issue, LetterText } from '../../contract/the-thuc.ts'
import { anyLookAlike, asks, controls } from './asks.ts'
import { compose } from './compose.ts'
import { withoutHeadTable } from './head-table.ts'
import { joinSeen, keepSeen, type Seen, see } from './hints.ts'
import { withoutHtml } from './html-remains.ts'
import { convertLegacyFonts } from './legacy-fonts.ts'
import { cyrillicLookAlikes, lookAlikes } from './look-alikes.ts'
import { findMarkup } from './markup.ts'
import { countOf, is } from './unit-class.ts'

const meant = new Map(lookAlikes)
const meantLatin = new Map(cyrillicLookAlikes)
const lineEnd = /\r\n?|[\v\u0085\u2028\u2029]/gu
const cyrillicWord = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]{0,24}[\u0410-\u044f])[\p{L}\p{N}]{1,24}/gu
const latin = /[A-Za-zĐđ]/u

const latinOf = (word: string): string => (latin.test(word) ? Array.from(word, c => meantLatin.get(c) ?? c).join('') : word)

/** A page with all put right that its signs ask for. A page of plain Vietnamese is not rewritten. */
function repaired(page: string, asked: number): { text: string; converted: boolean } {
  const lined = asked & asks.lineEnd ? page.replace(lineEnd, '\n') : page
  const isOld = asked & asks.oldFont || !(asked & asks.vietnamese)
  let { text, converted } = isOld ? convertLegacyFonts(lined) : { text: lined, converted: false }
  if (asked & asks.lookAlike) text = text.replace(anyLookAlike, c => meant.get(c) ?? c)
  if (asked & asks.control) text = text.replace(controls, ' ')
  text = text.replaceAll('XàHỘI', 'XÃ HỘI')
  if (asked & asks.cyrillic) text = text.replace(cyrillicWord, latinOf)
  return { text: asked & asks.compose ? compose(text) : text, converted }
}

function cleanPage(source: string): { seen: Seen; converted: boolean } {
  const seen = see(withoutHeadTable(withoutHtml(source)))
  const { text, converted } = repaired(seen.text, seen.asked)
  return { seen: text === seen.text ? seen : see(text), converted }
}

const saysAnything = ({ text }: Seen): boolean => /[\p{L}\p{N}]/u.test(text)

/** A text whose letters are Latin but of which hardly any carries a mark: Vietnamese has one in about every fourth letter. */
function lostMarks({ text, marked }: Seen): boolean {
  if (marked >= text.length / 20) return false
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
  for (const { seen } of cleaned) {
    starts.push(length)
    length += seen.text.length + 1
  }
  const seen = joinSeen(cleaned.map(page => page.seen))
  const { text, asked } = seen
  const issue = (code: Issue['code'], rule: string, at: Issue['at'] = []): Issue => ({ code, field: null, at, rule })
  const issues: Issue[] = []
  if (cleaned.some(page => page.converted)) issues.push(issue('legacy-font', 'CHU-2'))
  const broken = text.indexOf('\ufffd')
  if (broken >= 0) issues.push(issue('replaced-characters', 'CHU-3', [{ start: broken, end: broken + 1 }]))
  const empty = cleaned.findIndex(page => !saysAnything(page.seen))
  if (empty >= 0) {
    const start = starts[empty] ?? 0
    issues.push(issue('empty-page', 'CHU-4', [{ start, end: start + (cleaned[empty]?.seen.text.length ?? 0) }]))
  }
  if (cleaned.some(page => saysAnything(page.seen)) && lostMarks(seen)) issues.push(issue('marks-lost', 'CHU-5'))
  return { letter: keepSeen({ text, pages: starts, runs: asked & asks.markup ? findMarkup(text) : [] }, seen), issues }
}
