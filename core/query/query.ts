// What a clerk's line asks for: a số hiệu, words, phrases, words that must not be there. Rules in SPEC.md. Knows no index and no SQL.
import { accentKey, tokens } from '../text/fold.ts'
import { dayOfLine } from './days.ts'
import type { Filter } from './filters.ts'
import { readLine } from './line.ts'
import { type AskedSoHieu, readSoHieu } from './so-hieu.ts'

/** One thing to be found: the folded words, next to each other. */
export interface Term {
  words: string[]
  /** For each word its accent key where it was typed with marks, else null: any marks will do. */
  marked: (string | null)[]
  quoted: boolean
  /** Its last word is the beginning of others. */
  isGrowing: boolean
}

export interface Query {
  /** The line as typed, without its filters and what a minus rules out: what may be a sign or a day. */
  words: string
  soHieu: AskedSoHieu | null
  /** The day that the words of the line are (TK-19), beside being words. */
  ngay: string | null
  terms: Term[]
  minus: Term[]
  /** Understood or not. */
  filters: Filter[]
  /** The last word may still be growing: it is not quoted and no space follows it. */
  isOpen: boolean
  /** The line ends as a question does. */
  isQuestion: boolean
}

function termOf(typed: string, quoted: boolean): Term {
  return { words: tokens(typed), marked: typed.split(/\s+/u).flatMap(markedWords), quoted, isGrowing: false }
}

/** The accent keys of a typed piece, word by word as `tokens` parts it. */
function markedWords(typed: string): (string | null)[] {
  const folded = tokens(typed)
  const keys = accentKey(typed).split(' ')
  return folded.map((word, i) => (keys[i] !== undefined && keys[i] !== word ? keys[i] : null))
}

/** Reads a typed line. Never fails: what is no syntax is words. Rules TK-1 to TK-6 (so-hieu.ts: TK-7 to TK-12, days.ts: TK-19, filters: TK-30 to TK-40). */
export function readQuery(typed: string): Query {
  const line = readLine(typed)
  const { pieces, isEnded } = line
  const words: string[] = []
  const query: Query = {
    words: '',
    soHieu: null,
    ngay: null,
    terms: [],
    minus: [],
    filters: [],
    isOpen: false,
    isQuestion: /[?？]["”»\s]*$/u.test(typed),
  }
  for (const piece of pieces) {
    if (piece.kind === 'filter') {
      query.filters.push(piece.filter)
      query.isOpen = false
      continue
    }
    const term = termOf(piece.text, piece.isQuoted)
    const isMinus = term.words.length > 0 && piece.hasMinus && query.terms.length + query.filters.length > 0
    if (!isMinus) words.push(piece.raw)
    if (!term.words.length) continue
    ;(isMinus ? query.minus : query.terms).push(term)
    query.isOpen = !isMinus && !piece.isQuoted
  }
  const asked = words.join(' ').trim()
  const ngay = dayOfLine(asked)
  return { ...query, words: asked, soHieu: ngay === null ? readSoHieu(asked) : null, ngay, isOpen: query.isOpen && !isEnded }
}

/** All words of the terms in the order typed: what stands together when the whole line is one phrase. */
export const wholePhrase = (query: Query): string => query.terms.flatMap(term => term.words).join(' ')

/** Whether the line asks for certain marks anywhere. */
export const asksMarks = (query: Query): boolean => query.terms.some(term => term.marked.some(key => key !== null))

/** Whether the line is a bare number that may still be growing (TK-13). One digit is none: it begins a ninth of all numbers. */
export const numberMayGrow = ({ soHieu, terms, isOpen }: Query): boolean =>
  isOpen && terms.length === 1 && soHieu?.kyHieu === null && soHieu.nam === null && /^\d{2,}$/u.test(soHieu.so)

/** A line of more words is a sentence; one that ends as a question does from so many on. */
const sentence = { words: 9, question: 3 }

/** Whether a line is a sentence: letters with any telling word of it answer it by relevance (TK-18). */
export const isSentence = ({ terms, isQuestion }: Query): boolean => terms.length >= (isQuestion ? sentence.question : sentence.words)

/** A query with other words, by those typed, in their places; their marks are not known. What is quoted stands. */
export function withWords(query: Query, by: ReadonlyMap<string, string>): Query {
  const terms = query.terms.map(term =>
    term.quoted
      ? term
      : {
          ...term,
          words: term.words.map(word => by.get(word) ?? word),
          marked: term.marked.map((key, i) => (by.has(term.words[i] ?? '') ? null : key)),
        },
  )
  return { ...query, terms }
}
