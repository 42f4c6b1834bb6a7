// What has to hold of every typed line, whatever it is. A broken claim is thrown as an error that names it. What a line means is core/query/SPEC.md.

import type { SearchPage } from '../../contract/search.ts'
import { chipsOf, readLine, writeQuery } from '../../core/query/line.ts'
import type { FindInput } from '../../db/asked.ts'
import { facetSteps } from '../../db/facets.ts'
import type { ReadableDb } from '../../db/handle.ts'
import { letterOf } from '../../db/letter.ts'
import { findVanBan, marksIn } from '../../db/search.ts'

type Sort = FindInput['sort']

/** An archive that lines are asked of. */
export interface Asking {
  db: ReadableDb
  suggest: (prefix: string) => unknown[]
}

function claim(holds: boolean, says: string, shown: unknown): void {
  if (!holds) throw new Error(`${says}: ${JSON.stringify(shown)?.slice(0, 2000)}`)
}

const page = (db: ReadableDb, query: string, sort: Sort, limit: number, after: string | null): SearchPage =>
  findVanBan(db, { query, sort, limit, after, direction: null })

/** The pages of a line until the last, or until `most` answers. */
function walk(db: ReadableDb, query: string, sort: Sort, limit: number, most: number): { ids: number[]; isWhole: boolean } {
  const ids: number[] = []
  let after: string | null = null
  do {
    const { hits, next } = page(db, query, sort, limit, after)
    claim(hits.length <= limit, 'a page holds more than asked for', hits.length)
    claim(hits.length > 0 || (ids.length === 0 && next === null), 'a page is empty', after)
    claim(hits.length === limit || next === null, 'a page that others follow is not full', next)
    ids.push(...hits.map(hit => hit.id))
    after = next
  } while (after !== null && ids.length < most)
  return { ids, isWhole: after === null }
}

const inside = (text: string) => (mark: { start: number; end: number }, i: number, marks: { start: number; end: number }[]) =>
  mark.start < mark.end && mark.end <= text.length && mark.start >= (marks[i - 1]?.end ?? 0)

function checkHits(db: ReadableDb, query: string, { hits, didYouMean }: SearchPage): void {
  for (const { why, snippet, isTextDamaged } of hits) {
    claim(why.length > 0 && new Set(why).size === why.length, 'a hit does not say why, or twice', why)
    claim(!isTextDamaged, 'a sound text is called damaged', why)
    claim(!snippet || snippet.marks.every(inside(snippet.text)), 'a mark stands outside its snippet', snippet)
  }
  claim(didYouMean === null || hits.every(hit => hit.instead !== null), 'an answer to a proposal does not say so', didYouMean)
  const [first] = hits
  const text = first && letterOf(db, first.id)?.text
  if (first && text) claim(marksIn(db, { id: first.id, query }).every(inside(text)), 'a mark stands outside the letter', first.id)
}

/** So many answers are walked through, by pages of so many: by relevance every page is weighed anew. */
const walks = { newest: { most: 120, limit: 7 }, relevance: { most: 60, limit: 23 } } as const

function checkPages(db: ReadableDb, query: string, sort: Sort): void {
  const long = page(db, query, sort, 50, null)
  checkHits(db, query, long)
  const { ids, isWhole } = walk(db, query, sort, walks[sort].limit, walks[sort].most)
  claim(new Set(ids).size === ids.length, `an answer comes twice (${sort})`, ids)
  if (isWhole) claim(long.total === ids.length, `the total is not what the pages hold (${sort})`, [long.total, ids])
  else claim(typeof long.total === 'object' || long.total > ids.length, `the total is less than the pages hold (${sort})`, long.total)
  const asLong = long.hits.map(hit => hit.id)
  const other = ids.slice(0, asLong.length)
  claim(asLong.every(id => ids.includes(id)) || !isWhole, `pages of another size hold others (${sort})`, [asLong, other])
}

function checkFacets(db: ReadableDb, query: string, total: SearchPage['total']): void {
  const steps = facetSteps(db, { query, direction: null })
  let step = steps.next()
  while (!step.done) step = steps.next()
  const { counted, isWhole, facets } = step.value
  // An empty line is the list, which is narrowed as well; it has no answers.
  if (typeof total === 'number' && isWhole && query.trim() !== '')
    claim(counted === total, 'facets are counted over other answers', [counted, total])
  const most = facets.flatMap(facet => facet.values.map(value => value.count))
  claim(
    most.every(count => count > 0 && count <= counted),
    'a facet counts more than the answers',
    facets,
  )
}

/** Throws when the answers to a line break what holds for every line. */
export function checkLine({ db, suggest }: Asking, line: string): void {
  for (const sort of ['newest', 'relevance'] as const) checkPages(db, line, sort)
  const { total, hits, didYouMean } = page(db, line, 'newest', 50, null)
  if (didYouMean === null) checkFacets(db, line, total)
  const decomposed = page(db, line.normalize('NFD'), 'newest', 50, null)
  const ids = (found: SearchPage) => found.hits.map(hit => hit.id)
  claim(ids(decomposed).join() === hits.map(hit => hit.id).join(), 'a line in NFD finds others than in NFC', line)
  const texts = chipsOf(readLine(line)).map(chip => chip.text)
  claim(`${texts.join(' ')} `.trimEnd() === writeQuery(readLine(line)).trimEnd(), 'the chips are not the line', texts)
  claim(suggest(line.slice(0, 200)).length <= 8, 'the type-ahead offers more than asked for', line)
}
