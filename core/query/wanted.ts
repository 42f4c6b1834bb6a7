// What of a query is to be seen in a text: where it stands (marks), whether a field holds it, whether it stands there with its marks.
import type { Span } from '../../contract/reading.ts'
import { accentKey, type Folded, findFoldedIn, foldWithPlaces, mergeSpans, someIn, tokens } from '../text/fold.ts'
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

/** A text that is searched, with its folded form. */
export interface Searched {
  text: string
  folded: Folded
}

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

/** Neighbouring terms of a query as one. */
interface Together {
  term: Term
  /** Their words as they may stand together: in all their forms where nothing is quoted (TK-15), and with each completion of the query's last word. */
  phrases: readonly string[]
  /** The pairs of neighbouring words of each phrase, by their places in `Runs.pairs`. */
  pairs: readonly (readonly number[])[]
}

/** The runs of neighbouring terms of a query by their first and last, and the different pairs of words in them: ` ke hoach `. */
interface Runs {
  made: Map<number, Together>
  pairs: string[]
}

/** Asked for each field of each row: made once for a query. */
const known = new WeakMap<Wanted, Runs>()

function runsOf(wanted: Wanted): Runs {
  const runs = known.get(wanted) ?? { made: new Map(), pairs: [] }
  known.set(wanted, runs)
  return runs
}

function makeTogether({ terms, grown }: Wanted, { pairs }: Runs, from: number, to: number): Together {
  const term = joinedTerm(terms.slice(from, to))
  const { words, quoted } = term
  const longer = to === terms.length ? grown.map(last => [...words.slice(0, -1), last]) : []
  const phrases = [...(quoted ? [words] : formsOf(words)), ...longer]
  const placeOf = (pair: string): number => {
    const place = pairs.indexOf(pair)
    return place < 0 ? pairs.push(pair) - 1 : place
  }
  return {
    term,
    phrases: phrases.map(phrase => phrase.join(' ')),
    pairs: phrases.map(phrase => phrase.slice(1).map((word, i) => placeOf(` ${phrase[i]} ${word} `))),
  }
}

function togetherOf(wanted: Wanted, from: number, to: number): Together {
  const runs = runsOf(wanted)
  const at = from * (wanted.terms.length + 1) + to
  const together = runs.made.get(at) ?? makeTogether(wanted, runs, from, to)
  runs.made.set(at, together)
  return together
}

/** The places that have the marks the term was typed with; all places when none has. */
function spelledLike(text: string, spans: Span[], term: Term): Span[] {
  if (term.marked.every(key => key === null)) return spans
  const agreeing = spans.filter(span => isSpelled(text.slice(span.start, span.end), term))
  return agreeing.length ? agreeing : spans
}

/** Above this many terms only the whole line and single terms are looked for. */
const runTerms = 12

type FindRun = (from: number, to: number) => Span[]

/** Finds where terms from one to another stand together. A phrase with two neighbours that stand nowhere so is not looked for: many share them. */
function makeFindRun(wanted: Wanted, text: string, folded: Folded): FindRun {
  const { pairs } = runsOf(wanted)
  const stand: boolean[] = []
  const isPair = (pair: number): boolean => (stand[pair] ??= folded.folded.includes(pairs[pair] as string))
  return (from, to) => {
    const { term, phrases, pairs: ofPhrases } = togetherOf(wanted, from, to)
    const spans = phrases.flatMap((phrase, i) => (ofPhrases[i]?.every(isPair) ? findFoldedIn(text, folded, phrase) : []))
    return spans.length ? spelledLike(text, spans, term) : []
  }
}

/** The longest runs of neighbouring terms that stand together, and which terms they cover. */
function findRuns(count: number, findRun: FindRun): { spans: Span[]; covered: Set<number> } {
  const spans: Span[] = []
  const ranges: [number, number][] = []
  const lengths = count > runTerms ? [count] : Array.from({ length: Math.max(0, count - 1) }, (_, i) => count - i)
  for (const length of lengths) {
    for (let from = 0; from + length <= count; from++) {
      if (ranges.some(([a, b]) => a <= from && from + length <= b)) continue
      const found = findRun(from, from + length)
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
  const findRun = makeFindRun(wanted, text, folded)
  const { spans, covered } = findRuns(wanted.terms.length, findRun)
  const singles = wanted.terms.map((_, i) => (covered.has(i) ? [] : findRun(i, i + 1)))
  const hasAll = singles.every((found, i) => found.length > 0 || covered.has(i))
  return mergeSpans(isField && !hasAll ? spans : [...spans, ...singles.flat()])
}

/** How many of the terms a text has, and whether all stand together. The text is folded, with a space at either end. */
export function holds(wanted: Wanted, padded: string): { terms: number; together: boolean } {
  const has = (from: number, to: number) => togetherOf(wanted, from, to).phrases.some(phrase => padded.includes(` ${phrase} `))
  return { terms: wanted.terms.filter((_, i) => has(i, i + 1)).length, together: has(0, wanted.terms.length) }
}

/** A text to be asked for words with their marks: its accent key between spaces. */
export const spelled = (text: string): string => ` ${accentKey(text)} `

/** The letters an accent key may have for a folded one. */
const lettersOf: Record<string, string> = { a: '[aăâ]', d: '[dđ]', e: '[eê]', o: '[oôơ]', u: '[uư]' }
const anyMarks = (word: string): string => `${[...word].map(unit => lettersOf[unit] ?? unit).join('')}\\p{M}?`

/** A term as it is looked for with its marks: its forms folded, and what was told of pieces of texts that have one of these. */
interface Exact {
  pattern: RegExp
  phrases: readonly string[]
  known: Map<string, boolean>
}

/**
 * The pattern goes over `spelled` texts: words typed with marks as typed, the others with any marks; a growing one may go on. Its other forms agree
 * with any marks where they have other words (TK-15). Folded words are letters and digits only.
 */
function makeExact({ words, marked, isGrowing, quoted }: Term): Exact {
  const typed = new Map(words.map((word, i) => [word, marked[i] ?? null]))
  const [, ...others] = quoted ? [words] : formsOf(words)
  const asTyped = words.map((word, i) => marked[i] ?? anyMarks(word)).join(' ')
  const all = [asTyped, ...others.map(form => form.map(word => typed.get(word) ?? anyMarks(word)).join(' '))]
  const ways = all.map(way => (isGrowing ? ` ${way.replace(/\p{M}$|\\p\{M\}\?$/u, '')}` : ` ${way} `))
  return { pattern: new RegExp(ways.join('|'), 'u'), phrases: [words, ...others].map(phrase => phrase.join(' ')), known: new Map() }
}

const exacts = new WeakMap<Term, Exact>()

function exactOf(term: Term): Exact {
  const exact = exacts.get(term) ?? makeExact(term)
  exacts.set(term, exact)
  return exact
}

/** Whether a term stands in a spelled text with the marks it was typed with; words typed without marks agree with any. */
export const standsExactly = (text: string, term: Term): boolean => exactOf(term).pattern.test(text)

/** The same for a piece of a text where the term stands folded: texts print a word in few ways, each is spelled once. */
function isSpelled(piece: string, term: Term): boolean {
  const { pattern, known } = exactOf(term)
  const told = known.get(piece) ?? pattern.test(spelled(piece))
  known.set(piece, told)
  return told
}

/** The same for a text that was folded: only where the term stands folded are its marks looked at. */
export const standsIn = ({ text, folded }: Searched, term: Term): boolean =>
  exactOf(term).phrases.some(phrase =>
    someIn(text, folded, phrase, term.isGrowing, ({ start, end }) => isSpelled(text.slice(start, end), term)),
  )

/** What a bare number wants: its sign as it may stand in texts. */
export const wantedOfSign = (phrase: string): Wanted => ({ terms: tokens(phrase).map(word => plainTerm([word])), grown: [] })
