// From the pages a file gave to the one text that every reader counts in: NFC, one kind of line end, old fonts and look-alikes put right.
// Does not know what a letter is; never fails.
import type { Issue, LetterText } from '../../contract/the-thuc.ts'
import { convertLegacyFonts } from './legacy-fonts.ts'
import { cyrillicLookAlikes, lookAlikes } from './look-alikes.ts'
import { findMarkup } from './markup.ts'

const meant = new Map(lookAlikes)
const meantLatin = new Map(cyrillicLookAlikes)
const anyLookAlike = new RegExp(`[${lookAlikes.map(([printed]) => printed).join('')}]`, 'gu')
const lineEnd = /\r\n?|[\v\u0085\u2028\u2029]/gu
const cyrillicWord = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]{0,24}[\u0410-\u044f])[\p{L}\p{N}]{1,24}/gu
const latin = /[A-Za-zĐđ]/u
const looseMarks = /([aeoAEO])([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306])/gu
const controls = /(?![\t\n\f])\p{Cc}/gu
const vietnameseLetter = /[À-ỹ]/gu
const anyLetter = /\p{L}/gu

/** NFC also where a tone mark was written before the hat of its vowel. */
function compose(text: string): string {
  const nfc = text.normalize('NFC')
  return /\p{M}/u.test(nfc) ? nfc.normalize('NFD').replace(looseMarks, '$1$3$2').normalize('NFC') : nfc
}

const latinOf = (word: string): string => (latin.test(word) ? Array.from(word, c => meantLatin.get(c) ?? c).join('') : word)

function cleanPage(page: string): { text: string; converted: boolean } {
  const { text, converted } = convertLegacyFonts(page.replace(lineEnd, '\n'))
  const repaired = text
    .replace(anyLookAlike, c => meant.get(c) ?? c)
    .replace(controls, ' ')
    .replaceAll('XàHỘI', 'XÃ HỘI')
  return { text: compose(/[\u0410-\u044f]/u.test(repaired) ? repaired.replace(cyrillicWord, latinOf) : repaired), converted }
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

/** A page whose letters are Latin but of which hardly any carries a mark: Vietnamese has one in about every fourth letter. */
const lostMarks = (text: string): boolean => {
  const letters = count(text, anyLetter)
  return letters >= 200 && count(text, vietnameseLetter) < letters / 20
}

/**
 * The letter's text and what is doubtful about it. Pages are joined by a line break; a form feed inside a page starts a page too.
 * Rules CHU-1 to CHU-5. Offsets of everything read later count in `letter.text`.
 */
export function toLetterText(pages: string[]): { letter: LetterText; issues: Issue[] } {
  const sources = pages.flatMap(page => page.split('\f'))
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
