// An agency named in a line: which of its words are the name, and which agency that is. Knows names as clerks type them, not whether the archive has any.
import { type CoQuanKey, coQuanKey, openedName } from '../link/co-quan.ts'
import { provinceAtEnd } from '../link/tinh.ts'
import { agencyHeads } from '../tables/co-quan-dau-ten.ts'
import { localBodies } from '../tables/co-quan-dia-phuong.ts'
import { agencyAbbreviations } from '../tables/co-quan-viet-tat.ts'
import { ministries } from '../tables/ministries.ts'
import { fold, hasMarks, tokens } from '../text/fold.ts'
import { formsOf } from './forms.ts'
import type { Term } from './query.ts'

/** An agency that a line may name by its terms `from` to `to`. */
export interface NamedAgency {
  key: CoQuanKey
  from: number
  to: number
}

/** The words that names begin with. */
const beginnings = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(name => tokens(name)[0] ?? ''))
const begunCentral = beginnings(ministries.flatMap(({ name, abbreviations }) => [name, ...abbreviations]))
const begunLocal = beginnings([...agencyHeads.map(({ words }) => words), ...localBodies, ...agencyAbbreviations.map(([short]) => short)])
/** No central name has more words. */
const longestCentral = Math.max(...ministries.map(({ name }) => tokens(name).length))

/** Names of a table by their words without marks: a line typed without them means these. */
const written = (names: readonly string[]) => new Map(names.map(name => [fold(openedName(name)), openedName(name)]))
const ofTheState = written(ministries.map(({ name }) => name))
const ofProvinces = written(localBodies)

/** The name of the table that words are, in whatever short form. */
function writtenName(names: ReadonlyMap<string, string>, words: readonly string[]): string | null {
  for (const form of formsOf(words)) {
    const name = names.get(form.join(' '))
    if (name !== undefined) return name
  }
  return null
}

/** The agency of a province that a few typed words name, with marks or without; null for anything else. */
function localNamed(typed: string): CoQuanKey | null {
  const own = coQuanKey(typed, null)
  const isWhole = own !== null && hasMarks(own.khoa)
  for (const key of isWhole ? [own] : formsOf(tokens(typed)).map(words => coQuanKey(words.join(' '), null))) {
    const name = key && writtenName(ofProvinces, tokens(key.khoa))
    if (name) return { khoa: name, tinh: key.tinh }
  }
  return own
}

/** A longer line is a sentence. */
const mostTerms = 16
const mostNamed = 8

const typedWords = ({ words, marked }: Term): string => words.map((word, i) => marked[i] ?? word).join(' ')

/** The agency that some terms are: their last words a province, or all of them the name of a body of the whole country. */
function agencyNamed(terms: readonly Term[]): CoQuanKey | null {
  const words = terms.flatMap(term => term.words)
  const isCentral = begunCentral.has(words[0] ?? '') && words.length <= longestCentral
  const central = isCentral ? writtenName(ofTheState, words) : null
  if (central !== null) return { khoa: central, tinh: '' }
  const key = provinceAtEnd(words) && localNamed(terms.map(typedWords).join(' '))
  return key && key.tinh !== '' ? key : null
}

/** The agencies that a line may name, the longest name first. What is quoted is no name: it is asked for as it stands. */
export function agenciesIn(terms: readonly Term[]): NamedAgency[] {
  if (terms.length > mostTerms) return []
  const named: NamedAgency[] = []
  for (const [from, term] of terms.entries()) {
    const begin = term.words[0] ?? ''
    if (!begunLocal.has(begin) && !begunCentral.has(begin)) continue
    const quoted = terms.findIndex((other, i) => i >= from && other.quoted)
    for (let to = quoted < 0 ? terms.length : quoted; to > from; to--) {
      const key = agencyNamed(terms.slice(from, to))
      if (key !== null) named.push({ key, from, to })
    }
  }
  return named.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, mostNamed)
}
