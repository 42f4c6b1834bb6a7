// A term as texts are asked for it with its marks. Knows words and their forms, no query.
import { accentKey } from '../text/fold.ts'
import { isUnplain, unfolded, unfoldedBegun } from '../text/unfolded.ts'
import { formsOf } from './forms.ts'
import { otherSpelling } from './i-or-y.ts'
import { type Phrase, phraseOf, type Sought } from './met.ts'
import type { Term } from './query.ts'

/** A text to be asked for words with their marks: its accent key between spaces. */
export const spelled = (text: string): string => ` ${accentKey(text)} `

/** The letters an accent key may have for a folded one. */
const lettersOf: Record<string, string> = { a: '[aăâ]', d: '[dđ]', e: '[eê]', o: '[oôơ]', u: '[uư]' }
/** A word with any marks, in either spelling (TK-23). */
function anyMarks(word: string): string {
  const letters = [...word].map(unit => lettersOf[unit] ?? unit)
  return `${(otherSpelling(word) === null ? letters : letters.with(-1, '[iy]')).join('')}\\p{M}?`
}

/** A term as it is looked for with its marks: its forms folded, and what was told of pieces of texts that have one of these. */
export interface Exact {
  pattern: RegExp
  phrases: readonly Phrase[]
  known: Map<string, boolean>
  /** What stands, unfolded, in each text that has the term; nothing where it may be said in several ways. */
  unfolded: readonly RegExp[]
}

/**
 * The pattern goes over `spelled` texts: words typed with marks as typed, the others with any marks; a growing one may go on. Its other forms agree
 * with any marks where they have other words (TK-15). Folded words are letters and digits only.
 */
export function makeExact({ words, marked, isGrowing, quoted }: Term, sought: Sought): Exact {
  const typed = new Map(words.map((word, i) => [word, marked[i] ?? null]))
  const [, ...others] = quoted ? [words] : formsOf(words)
  const asTyped = words.map((word, i) => marked[i] ?? anyMarks(word)).join(' ')
  const all = [asTyped, ...others.map(form => form.map(word => typed.get(word) ?? anyMarks(word)).join(' '))]
  const ways = all.map(way => (isGrowing ? ` ${way.replace(/\p{M}$|\\p\{M\}\?$/u, '')}` : ` ${way} `))
  const phrases = [words, ...others].map(phrase => phraseOf(sought, phrase, isGrowing))
  const plain = (key: string, i: number) => (isGrowing && i === marked.length - 1 ? unfoldedBegun(key) : unfolded(key))
  const own = others.length ? [] : marked.flatMap((key, i) => (key === null ? [] : (plain(key, i) ?? [])))
  return { pattern: new RegExp(ways.join('|'), 'u'), phrases, known: new Map(), unfolded: own }
}

/** The same for a piece of a text where the term stands folded: texts print a word in few ways, each is spelled once. */
export function isSpelledAs(piece: string, { pattern, known }: Exact): boolean {
  const told = known.get(piece) ?? pattern.test(spelled(piece))
  known.set(piece, told)
  return told
}

/** Whether a text that nobody folded may have the term with its marks: most that have not are told so without being folded. */
export const mayHave = (text: string, { unfolded }: Exact): boolean => unfolded.every(pattern => pattern.test(text)) || isUnplain(text)
