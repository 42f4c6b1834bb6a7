// What of a query is to be seen in a text: where it stands (marks), whether a field holds it, whether it stands there with its marks.
import type { Span } from '../../contract/reading.ts'
import { mergeSpans, tokens } from '../text/fold.ts'
import { type Exact, isSpelledAs, makeExact, mayHave } from './exact.ts'
import { formsOf } from './forms.ts'
import { type Met, meet, newSought, type Phrase, phraseOf, type Sought, someMet, spansMet, standsMet } from './met.ts'
import type { Query, Term } from './query.ts'

/** What answers a query: its terms in the order typed, and the words that its unfinished last one may become. */
export interface Wanted {
  terms: Term[]
  grown: readonly string[]
  /** Words that were put in place of typed ones, which may have been meant: they weigh less. */
  guessed?: ReadonlySet<string>
  /** Met in the same pass: terms that texts are asked for with their marks, and the name of an agency that some of the terms are. */
  marked?: readonly Term[]
  name?: readonly Term[]
}

const plainTerm = (words: string[]): Term => ({ words, marked: words.map(() => null), quoted: true, isGrowing: false })

/** A text that is searched, with what was met in it last. */
export interface Searched {
  text: string
  last: { sought: Sought; met: Met } | null
}

export const searched = (text: string): Searched => ({ text, last: null })
/** Several fields as one text. */
export const searchedFields = (...fields: (string | null)[]): Searched => searched(fields.map(field => field ?? '').join(' | '))

function metIn(piece: Searched, sought: Sought): Met {
  if (piece.last?.sought !== sought) piece.last = { sought, met: meet(sought, piece.text) }
  return piece.last.met
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

/** Neighbouring terms of a query, `from` to `to`, as one. */
interface Together {
  from: number
  to: number
  term: Term
  /** Their words as they may stand together: in all their forms where nothing is quoted (TK-15), and with each completion of the query's last word. */
  phrases: readonly Phrase[]
}

/** What is looked for in texts for a query. */
interface Runs {
  sought: Sought
  /** Several neighbouring terms, the longest runs first; each term; all of them. */
  several: readonly Together[]
  singly: readonly Together[]
  line: Together
  /** The terms that are looked for with their marks, and the name. */
  exact: ReadonlyMap<Term, Exact>
  name: Together | null
}

/** Asked for each field of each row: made once for a query. */
const known = new WeakMap<Wanted, Runs>()

function runsOf(wanted: Wanted): Runs {
  const runs = known.get(wanted) ?? makeRuns(wanted)
  known.set(wanted, runs)
  return runs
}

/** Above this many terms only the whole line and single terms are looked for. */
const runTerms = 12

/** How many terms make a run, the most first. */
const lengthsOf = (count: number): number[] =>
  count > runTerms ? [count] : Array.from({ length: Math.max(0, count - 1) }, (_, i) => count - i)

function makeRuns(wanted: Wanted): Runs {
  const sought = newSought()
  const { terms, name = [], marked = [] } = wanted
  const count = terms.length
  const runsIn = (length: number) =>
    Array.from({ length: count - length + 1 }, (_, from) => makeTogether(wanted, sought, from, from + length))
  const several = lengthsOf(count).flatMap(runsIn)
  const singly = runsIn(1)
  const [line = singly[0] ?? makeTogether(wanted, sought, 0, 0)] = several
  return {
    sought,
    several,
    singly,
    line,
    exact: new Map(marked.map(term => [term, makeExact(term, sought)])),
    name: name.length ? makeTogether({ terms: [...name], grown: [] }, sought, 0, name.length) : null,
  }
}

function makeTogether({ terms, grown }: Wanted, sought: Sought, from: number, to: number): Together {
  const term = joinedTerm(terms.slice(from, to))
  const { words, quoted } = term
  const longer = to === terms.length ? grown.map(last => [...words.slice(0, -1), last]) : []
  return { from, to, term, phrases: [...(quoted ? [words] : formsOf(words)), ...longer].map(phrase => phraseOf(sought, phrase)) }
}

/** The places that have the marks the term was typed with; all places when none has. */
function spelledLike(text: string, spans: Span[], term: Term): Span[] {
  if (term.marked.every(key => key === null)) return spans
  const agreeing = spans.filter(span => isSpelled(text.slice(span.start, span.end), term))
  return agreeing.length ? agreeing : spans
}

/** Where the terms of a run stand together. */
function spansOf(piece: Searched, met: Met, { term, phrases }: Together): Span[] {
  const spans = spansMet(met, piece.text, phrases)
  return spans.length ? spelledLike(piece.text, spans, term) : spans
}

/** The longest runs of neighbouring terms that stand together, and which terms they cover. */
function findRuns({ several }: Runs, piece: Searched, met: Met): { spans: Span[]; covered: Set<number> } {
  const spans: Span[] = []
  const covered = new Set<number>()
  const ranges: Together[] = []
  for (const run of several) {
    if (ranges.some(({ from, to }) => from <= run.from && run.to <= to)) continue
    const found = spansOf(piece, met, run)
    if (!found.length) continue
    spans.push(...found)
    ranges.push(run)
    for (let i = run.from; i < run.to; i++) covered.add(i)
  }
  return { spans, covered }
}

/**
 * Where a text shows what was asked: terms that stand together as one stretch, the others singly. In a field (`isField`) single terms are only
 * shown when it has them all: a lone common word in a trích yếu says nothing.
 */
export function marksOf(wanted: Wanted, piece: Searched, isField = false): Span[] {
  const runs = runsOf(wanted)
  const met = metIn(piece, runs.sought)
  const { spans, covered } = findRuns(runs, piece, met)
  const singles = runs.singly.map((run, i) => (covered.has(i) ? [] : spansOf(piece, met, run)))
  const hasAll = singles.every((found, i) => found.length > 0 || covered.has(i))
  return mergeSpans(isField && !hasAll ? spans : [...spans, ...singles.flat()])
}

/** How many of the terms a text has, and whether all stand together. */
export function holds(wanted: Wanted, piece: Searched): { terms: number; together: boolean } {
  const { sought, singly, line } = runsOf(wanted)
  const met = metIn(piece, sought)
  const has = ({ phrases }: Together) => phrases.some(phrase => standsMet(met, piece.text, phrase))
  return { terms: singly.filter(has).length, together: has(line) }
}

/** Whether a text has the name that some of the terms are. */
export function hasName(wanted: Wanted, piece: Searched): boolean {
  const { sought, name } = runsOf(wanted)
  return name?.phrases.some(phrase => standsMet(metIn(piece, sought), piece.text, phrase)) ?? false
}

/** A term that is looked for alone. */
interface Alone {
  sought: Sought
  exact: Exact
}
const alone = new WeakMap<Term, Alone>()

function makeAlone(term: Term): Alone {
  const sought = newSought()
  return { sought, exact: makeExact(term, sought) }
}

function aloneOf(term: Term): Alone {
  const made = alone.get(term) ?? makeAlone(term)
  alone.set(term, made)
  return made
}

/** Whether a term stands in a spelled text with the marks it was typed with; words typed without marks agree with any. */
export const standsExactly = (text: string, term: Term): boolean => aloneOf(term).exact.pattern.test(text)

const isSpelled = (piece: string, term: Term): boolean => isSpelledAs(piece, aloneOf(term).exact)

/** What a term is looked for by: with the others of `wanted` where it is of these. */
function exactOf(term: Term, wanted?: Wanted): Alone {
  const runs = wanted && runsOf(wanted)
  const together = runs?.exact.get(term)
  return runs && together ? { sought: runs.sought, exact: together } : aloneOf(term)
}

/** Whether a text may have the term with its marks, told at little cost: where it may not, `standsIn` is false. */
export const mayStandIn = (piece: Searched, term: Term, wanted?: Wanted): boolean => mayHave(piece.text, exactOf(term, wanted).exact)

/** The same for a text: only where the term stands folded are its marks looked at. A term of `wanted.marked` is met with the others. */
export function standsIn(piece: Searched, term: Term, wanted?: Wanted): boolean {
  const { sought, exact } = exactOf(term, wanted)
  const met = metIn(piece, sought)
  const isAgreeing = ({ start, end }: Span) => isSpelledAs(piece.text.slice(start, end), exact)
  return exact.phrases.some(phrase => someMet(met, piece.text, phrase, isAgreeing))
}

/** What a bare number wants: its sign as it may stand in texts. */
export const wantedOfSign = (phrase: string): Wanted => ({ terms: tokens(phrase).map(word => plainTerm([word])), grown: [] })
