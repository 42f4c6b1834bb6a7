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

/** All ways to say one thing, the name among them, by each of the ways; the longest first under each first word. */
function makeForms(): Map<string, { words: Words; others: Words[] }[]> {
  const ways = Map.groupBy([...listed, ...ofMinistries], ([, name]) => fold(name))
  const byFirst = new Map<string, { words: Words; others: Words[] }[]>()
  for (const [name, pairs] of ways) {
    const all = [...new Set([name, ...pairs.map(([short]) => fold(short))])]
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

/** At most so many ways to say one line: each is a phrase asked of the index. */
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

/** The words themselves, then the same with short forms written out and names shortened. */
function shortForms(words: Words): Words[] {
  let forms: Words[] = [[]]
  for (let at = 0; at < words.length; ) {
    const found = formAt(words, at)
    const length = found?.length ?? 1
    const own = words.slice(at, at + length)
    const ways = [own, ...(found?.others ?? [])]
    forms = ways.flatMap(way => forms.map(form => [...form, ...way])).slice(0, mostForms)
    at += length
  }
  return forms
}

const bodies = new Set(localBodies.map(fold))
const levels: Readonly<Record<Province['rank'], readonly Words[]>> = { tinh: [['tinh']], 'thanh-pho': [['thanh', 'pho'], ['tp']] }

/** The name of a body and its province with the word for its level between, which letters print and clerks leave out. */
function levelledForms(words: Words): Words[] {
  const end = provinceAtEnd(words)
  const names = end ? shortForms(words.slice(0, -end.length)) : []
  if (!end || !names.some(name => bodies.has(name.join(' ')))) return []
  const { rank, rankNow } = end.province
  const ranks = new Set([rank, rankNow ?? rank])
  const place = words.slice(-end.length)
  return [...ranks].flatMap(one => levels[one]).flatMap(level => names.map(name => [...name, ...level, ...place]))
}

/**
 * The words themselves, then what says the same: short forms written out and names shortened, `ubnd tinh` also as `uy ban nhan dan tinh`; the name of a
 * body of a province also with its level, `ubnd lam dong` as `ubnd tinh lam dong`. Rule TK-15.
 */
export const formsOf = (words: Words): Words[] => [...shortForms(words), ...levelledForms(words)].slice(0, mostForms)
