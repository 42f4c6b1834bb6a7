// In what other words the same thing may stand: short forms of agencies for their names and names for the short forms, provinces with their level, from
// the tables. Knows words, no query.
import type { Span } from '../../contract/reading.ts'
import { provinceAtEnd } from '../link/tinh.ts'
import { localBodies } from '../tables/co-quan-dia-phuong.ts'
import { agencyAbbreviations, searchedAbbreviations } from '../tables/co-quan-viet-tat.ts'
import { ministries } from '../tables/ministries.ts'
import type { Province } from '../tables/provinces.ts'
import { fold } from '../text/fold.ts'

/** Folded words one after the other. */
type Words = readonly string[]

const listed = [...agencyAbbreviations, ...searchedAbbreviations]
const known = new Set(listed.map(([short]) => fold(short)))
/** A ministry's short form that means something shorter elsewhere (LĐTBXH) stays with that. */
const ofMinistries = ministries.flatMap(({ name, abbreviations }) =>
  abbreviations.filter(short => !known.has(fold(short))).map(short => [short, name] as const),
)

/** The short forms by their names, in folded words. */
const shortsOf = new Map(
  [...Map.groupBy([...listed, ...ofMinistries], ([, name]) => fold(name))].map(([name, pairs]) => [
    name,
    [...new Set(pairs.map(([short]) => fold(short)))],
  ]),
)
const namesWithShorts = [...shortsOf].map(([name, shorts]) => ({ words: name.split(' '), shorts }))

/** A name of so few words is printed whole or wholly in short, never `UB nhân dân`; but for the bodies of the country: `VP Chính phủ`. */
const keptWhole = 4
const ofTheCountry = new Set(ministries.map(({ name }) => fold(name)))
const isKeptWhole = (words: Words): boolean => words.length <= keptWhole && !ofTheCountry.has(words.join(' '))

/** The names within a name that begin at a place; none within one that is kept whole. */
function namesWithin(words: Words, at: number): typeof namesWithShorts {
  const isThere = (one: { words: Words }) => one.words.every((word, i) => words[at + i] === word)
  const found = namesWithShorts.filter(one => one.words.length < words.length && isThere(one))
  const whole = Math.max(0, ...found.filter(one => isKeptWhole(one.words)).map(one => one.words.length))
  return found.filter(one => one.words.length >= whole)
}

/** A name from a place on with short forms put inside it: `bộ giáo dục và đào tạo` is `bộ gd đt` too. */
function madeShorter(words: Words, at = 0): Words[] {
  const word = words[at]
  if (word === undefined) return [[]]
  const within = namesWithin(words, at).flatMap(one =>
    madeShorter(words, at + one.words.length).flatMap(rest => one.shorts.map(short => [...short.split(' '), ...rest])),
  )
  return [...madeShorter(words, at + 1).map(rest => [word, ...rest]), ...within]
}

/** All ways to print a name of the tables: itself, then the shortest first. */
function waysOf(name: string, shorts: readonly string[]): string[] {
  const words = name.split(' ')
  const inside = isKeptWhole(words) ? [] : madeShorter(words).map(way => way.join(' '))
  const others = new Set([...shorts, ...inside])
  others.delete(name)
  return [name, ...[...others].toSorted((a, b) => a.split(' ').length - b.split(' ').length)]
}

/** All ways to say one thing, the name among them, by each of the ways; the longest first under each first word. */
function makeForms(): Map<string, { words: Words; others: Words[] }[]> {
  const byFirst = new Map<string, { words: Words; others: Words[] }[]>()
  for (const [name, shorts] of shortsOf) {
    const all = waysOf(name, shorts)
    for (const way of all) {
      const words = way.split(' ')
      const others = all.filter(other => other !== way).map(other => other.split(' '))
      const first = words[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, others }])
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

const byFirstWord = makeForms()

/** At most so many ways to say one line, or all those of one name: each is a phrase asked of the index. */
const mostForms = 8

/** The longest way to say something that begins at a place of the words, and its other ways. */
export function formAt(words: Words, at: number): { length: number; others: Words[] } | null {
  const found = byFirstWord.get(words[at] ?? '')?.find(form => form.words.every((word, i) => words[at + i] === word))
  return found ? { length: found.words.length, others: found.others } : null
}

/** Where ways to say something stand in the words, one behind the other: what is said in another way. */
export function formSpans(words: Words): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < words.length; ) {
    const length = formAt(words, at)?.length
    if (length !== undefined) spans.push({ start: at, end: at + length })
    at += length ?? 1
  }
  return spans
}

/** What two parts of a line make together: each part's first ways before its later ones. */
function joined(forms: readonly Words[], ways: readonly Words[]): Words[] {
  const all = forms.flatMap((form, i) => ways.map((way, j) => ({ words: [...form, ...way], rank: i + j })))
  const most = Math.max(mostForms, forms.length, ways.length)
  return all
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ words }) => words)
}

/** The words themselves, then the same with short forms written out and names shortened. */
function shortForms(words: Words): Words[] {
  let forms: Words[] = [[]]
  for (let at = 0; at < words.length; ) {
    const found = formAt(words, at)
    const length = found?.length ?? 1
    forms = joined(forms, [words.slice(at, at + length), ...(found?.others ?? [])])
    at += length
  }
  return forms
}

const bodies = new Set(localBodies.map(fold))
const levels: Readonly<Record<Province['rank'], readonly Words[]>> = { tinh: [['tinh']], 'thanh-pho': [['thanh', 'pho'], ['tp']] }

/** Where words are the name of a body and its province: the names of the body, the province, and the words for its level that letters print between. */
export function levelsIn(words: Words): { names: Words[]; place: Words; levels: Words[] } | null {
  const end = provinceAtEnd(words)
  const names = end ? shortForms(words.slice(0, -end.length)) : []
  if (!end || !names.some(name => bodies.has(name.join(' ')))) return null
  const { rank, rankNow } = end.province
  const ranks = new Set([rank, rankNow ?? rank])
  return { names, place: words.slice(-end.length), levels: [...ranks].flatMap(one => levels[one]) }
}

/** The name of a body and its province with the word for its level between, which letters print and clerks leave out. */
function levelledForms(words: Words): Words[] {
  const found = levelsIn(words)
  return found?.levels.flatMap(level => found.names.map(name => [...name, ...level, ...found.place])) ?? []
}

/**
 * The words themselves, then what says the same: short forms written out and names shortened, `ubnd tinh` also as `uy ban nhan dan tinh`; the name of a
 * body of a province also with its level, `ubnd lam dong` as `ubnd tinh lam dong`. Rule TK-15.
 */
export function formsOf(words: Words): Words[] {
  const forms = shortForms(words)
  const levelled = levelledForms(words)
  const both = forms.flatMap((form, i) => [form, ...levelled.slice(i, i + 1)])
  return [...both, ...levelled.slice(forms.length)].slice(0, Math.max(mostForms, forms.length))
}
