// What of a query is to be seen in a text: where it stands (marks), whether a field holds it, whether it stands there with its marks.
import type { Span } from '../../contract/reading.ts'
import { accentKey, type Folded, findIn, foldWithPlaces, mergeSpans, tokens } from '../text/fold.ts'
import { formsOf } from './forms.ts'
import type { Query, Term } from './query.ts'

/** What answers a query: its terms in the order typed, and the words that its unfinished last one may become. */
export interface Wanted {
  terms: Term[]
  grown: readonly string[]
  /** Words that were put in place of typed ones, which may have been meant: they weigh less. */
  guessed?: ReadonlySet<string>
}

const plainTerm = (words: string[]): Term => ({ words, marked: words.map(() => null), quoted: true, isGrowing: false })

/** A sign (`2680/UBND-KGVX`) is wanted as one phrase. */
export const wantedOf = ({ soHieu, terms }: Query, grown: readonly string[]): Wanted =>
  soHieu?.isSign ? { terms: [plainTerm(soHieu.phrase.split(' '))], grown: [] } : { terms, grown }

/** The terms as they are looked for with their marks: an unfinished last word may go on, and its tone may still come. */
export const exactTerms = ({ terms }: Query, grown: readonly string[]): Term[] =>
  terms.map((term, i) => (grown.length && i === terms.length - 1 ? { ...term, isGrowing: true } : term))

/** Several terms as one: what stands together. */
export const joinedTerm = (terms: readonly Term[]): Term => ({
  words: terms.flatMap(term => term.words),
  marked: terms.flatMap(term => term.marked),
  quoted: terms.some(term => term.quoted),
  isGrowing: terms.at(-1)?.isGrowing ?? false,
})

/** The words of terms as they may stand together: in all their forms where nothing is quoted (TK-15), and with each completion of the query's last word. */
function makePhrases({ terms, grown }: Wanted, from: number, to: number): string[] {
  const { words, quoted } = joinedTerm(terms.slice(from, to))
  const longer = to === terms.length ? grown.map(last => [...words.slice(0, -1), last]) : []
  return [...(quoted ? [words] : formsOf(words)), ...longer].map(phrase => phrase.join(' '))
}

/** Asked for each field of each row: made once for a query. */
const phrases = new WeakMap<Wanted, Map<number, string[]>>()

function phrasesOf(wanted: Wanted, from: number, to: number): string[] {
  const known = phrases.get(wanted) ?? new Map<number, string[]>()
  phrases.set(wanted, known)
  const at = from * (wanted.terms.length + 1) + to
  const made = known.get(at) ?? makePhrases(wanted, from, to)
  known.set(at, made)
  return made
}

/** The places that have the marks the term was typed with; all places when none has. */
function spelledLike(text: string, spans: Span[], term: Term): Span[] {
  if (term.marked.every(key => key === null)) return spans
  const agreeing = spans.filter(span => standsExactly(spelled(text.slice(span.start, span.end)), term))
  return agreeing.length ? agreeing : spans
}

/** Above this many terms only the whole line and single terms are looked for. */
const runTerms = 12

/** Where terms from `from` to `to` stand together. */
function findRun(wanted: Wanted, text: string, folded: Folded, from: number, to: number): Span[] {
  const spans = phrasesOf(wanted, from, to).flatMap(phrase => findIn(text, folded, phrase))
  return spans.length ? spelledLike(text, spans, joinedTerm(wanted.terms.slice(from, to))) : []
}

/** Whether neighbouring terms may stand together in a folded text: not where two of them stand nowhere so and there is but one way to say them. */
function makeMayStand(wanted: Wanted, { folded }: Folded): (from: number, to: number) => boolean {
  const pairs = new Map<number, boolean>()
  const isPair = (at: number): boolean => {
    const known = pairs.get(at) ?? folded.includes(` ${phrasesOf(wanted, at, at + 2)[0]} `)
    pairs.set(at, known)
    return known
  }
  return (from, to) => {
    if (phrasesOf(wanted, from, to).length > 1) return true
    for (let at = from; at + 1 < to; at++) if (!isPair(at)) return false
    return true
  }
}

/** The longest runs of neighbouring terms that stand together, and which terms they cover. */
function findRuns(wanted: Wanted, text: string, folded: Folded): { spans: Span[]; covered: Set<number> } {
  const count = wanted.terms.length
  const spans: Span[] = []
  const ranges: [number, number][] = []
  const mayStand = makeMayStand(wanted, folded)
  const lengths = count > runTerms ? [count] : Array.from({ length: Math.max(0, count - 1) }, (_, i) => count - i)
  for (const length of lengths) {
    for (let from = 0; from + length <= count; from++) {
      if (!mayStand(from, from + length) || ranges.some(([a, b]) => a <= from && from + length <= b)) continue
      const found = findRun(wanted, text, folded, from, from + length)
      if (!found.length) continue
      spans.push(...found)
      ranges.push([from, from + length])
    }
  }
  return { spans, covered: new Set(ranges.flatMap(([a, b]) => Array.from({ length: b - a }, (_, i) => a + i))) }
}

/**
 * Where a text shows what was asked: terms that stand together as one stretch, the others singly. In a field (`isField`) single terms are only
 * shown when it has them all: a lone common word in a trích yếu says nothing.
 */
export function marksOf(wanted: Wanted, text: string, isField = false, folded: Folded = foldWithPlaces(text)): Span[] {
  const { spans, covered } = findRuns(wanted, text, folded)
  const singles = wanted.terms.map((_, i) => (covered.has(i) ? [] : findRun(wanted, text, folded, i, i + 1)))
  const hasAll = singles.every((found, i) => found.length > 0 || covered.has(i))
  return mergeSpans(isField && !hasAll ? spans : [...spans, ...singles.flat()])
}

/** How many of the terms a text has, and whether all stand together. The text is folded, with a space at either end. */
export function holds(wanted: Wanted, padded: string): { terms: number; together: boolean } {
  const has = (from: number, to: number) => phrasesOf(wanted, from, to).some(phrase => padded.includes(` ${phrase} `))
  return { terms: wanted.terms.filter((_, i) => has(i, i + 1)).length, together: has(0, wanted.terms.length) }
}

/** A text to be asked for words with their marks: its accent key between spaces. Made once a text, asked for each term. */
export const spelled = (text: string): string => ` ${accentKey(text)} `

/** The letters an accent key may have for a folded one. */
const lettersOf: Record<string, string> = { a: '[aăâ]', d: '[dđ]', e: '[eê]', o: '[oôơ]', u: '[uư]' }
const anyMarks = (word: string): string => `${[...word].map(unit => lettersOf[unit] ?? unit).join('')}\\p{M}?`

/**
 * A term as a pattern over `spelled` texts: words typed with marks as typed, the others with any marks; a growing one may go on. Its other forms agree
 * with any marks where they have other words (TK-15). Folded words are letters and digits only.
 */
function exactPattern({ words, marked, isGrowing, quoted }: Term): RegExp {
  const typed = new Map(words.map((word, i) => [word, marked[i] ?? null]))
  const [, ...others] = quoted ? [words] : formsOf(words)
  const asTyped = words.map((word, i) => marked[i] ?? anyMarks(word)).join(' ')
  const all = [asTyped, ...others.map(form => form.map(word => typed.get(word) ?? anyMarks(word)).join(' '))]
  return new RegExp(all.map(way => (isGrowing ? ` ${way.replace(/\p{M}$|\\p\{M\}\?$/u, '')}` : ` ${way} `)).join('|'), 'u')
}

const patterns = new WeakMap<Term, RegExp>()

/** Whether a term stands in a spelled text with the marks it was typed with; words typed without marks agree with any. */
export function standsExactly(text: string, term: Term): boolean {
  const pattern = patterns.get(term) ?? exactPattern(term)
  patterns.set(term, pattern)
  return pattern.test(text)
}

/** What a bare number wants: its sign as it may stand in texts. */
export const wantedOfSign = (phrase: string): Wanted => ({ terms: tokens(phrase).map(word => plainTerm([word])), grown: [] })
