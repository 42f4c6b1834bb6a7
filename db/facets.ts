// Facets: the commonest kinds, issuers, provinces, years, units and parents among the answers of a question. Reads only.
import type { Facet, FacetName, Facets } from '../contract/filters.ts'
import { soHieuKey } from '../core/link/so-hieu.ts'
import { donViOf } from '../core/query/don-vi.ts'
import { type Filter, filterFor, writeFilter } from '../core/query/filters.ts'
import { readQuery } from '../core/query/query.ts'
import { kinds } from '../core/tables/kinds.ts'
import { fold } from '../core/text/fold.ts'
import { ask, type FindInput } from './asked.ts'
import { all, listOf, type ReadableDb } from './handle.ts'
import { latestPlaces, placesOf } from './search-places.ts'
import { type Limits, usualLimits } from './within.ts'

/** So many answers are counted over: reading their rows is some 60 ms. */
const countedAtMost = 10_000
/** So many of them between two looks at whether the asker is still there. */
const atOnce = 1000
const shown = 12

interface FacetRow {
  ten_loai: string | null
  tinh: string | null
  nam: number | null
  so_ky_hieu: string | null
  co_quan: string | null
}

const rowsSql = `SELECT v.ten_loai, v.tinh, v.nam, v.so_ky_hieu, coalesce(c.ten, v.co_quan_ban_hanh) AS co_quan
  FROM van_ban v LEFT JOIN co_quan c ON c.id = v.co_quan_id WHERE v.thu_tu IN (SELECT value FROM json_each(?))`
const parentsSql = `SELECT DISTINCT v.id, g.so_ky_hieu FROM van_ban v JOIN vien_dan d ON d.van_ban_id = v.id JOIN van_ban g ON g.id = d.dich_id
  WHERE v.thu_tu IN (SELECT value FROM json_each(?)) AND d.quan_he = 'thuc-hien' AND g.so_ky_hieu IS NOT NULL`

/** Values by a key, each with what is shown for it. */
class Tally {
  private readonly counts = new Map<string, { value: string; count: number }>()
  add(key: string, value: string): void {
    const known = this.counts.get(key)
    if (known) known.count++
    else if (key !== '') this.counts.set(key, { value, count: 1 })
  }
  facet(name: FacetName, asked: ReadonlyMap<string, string>): Facet {
    const sorted = [...this.counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    const values = sorted.flatMap(({ value, count }) => {
      const text = filterFor(name, value)
      const key = keyOf(readQuery(text).filters[0])
      return key === null ? [] : [{ value, text, asked: asked.get(key) ?? null, count }]
    })
    return { name, values: values.slice(0, shown) }
  }
}

/** The same for filters that ask the same. None where nothing can be asked: such a value is none to be clicked. */
const keyOf = (filter: Filter | undefined): string | null =>
  typeof filter?.asked === 'object' ? `${filter.name} ${filter.isExcluded} ${JSON.stringify(filter.asked)}` : null

const kindNames = new Map(kinds.map(kind => [fold(kind.name), kind.name]))

type Tallies = Record<FacetName, Tally>

function addRow(tallies: Tallies, { ten_loai, tinh, nam, so_ky_hieu, co_quan }: FacetRow) {
  const loai = fold(ten_loai ?? '')
  tallies.loai.add(loai, kindNames.get(loai) ?? ten_loai ?? '')
  tallies['co-quan'].add(fold(co_quan ?? ''), co_quan ?? '')
  tallies.tinh.add(tinh ?? '', tinh ?? '')
  tallies.nam.add(nam === null ? '' : String(nam), String(nam))
  const unit = so_ky_hieu === null ? null : donViOf(so_ky_hieu)
  tallies['don-vi'].add(fold(unit ?? ''), unit ?? '')
}

/** Parents are counted by their sign; a letter that implements two of one sign counts once. */
function addParents(tallies: Tallies, rows: readonly { id: number; so_ky_hieu: string }[]) {
  const seen = new Set<string>()
  for (const { id, so_ky_hieu } of rows) {
    const sign = soHieuKey(so_ky_hieu)
    if (!sign?.kyHieu) continue
    const key = `${sign.so}/${sign.nam ?? ''}/${sign.kyHieu}`
    if (!seen.has(`${id} ${key}`)) tallies.goc.add(key, so_ky_hieu)
    seen.add(`${id} ${key}`)
  }
}

/**
 * The facets of a question, over its answers or the latest 10,000 of them; of no question over the list. Each step reads a thousand; who no longer wants them stops. The filter
 * of a value finds what it counts, but that of an issuer, being words of a name, may find more.
 */
export function* facetSteps(
  db: ReadableDb,
  input: Pick<FindInput, 'query' | 'direction'>,
  limits: Limits = usualLimits,
): Generator<void, Facets> {
  const question = ask(db, input, limits)
  const asked = new Map(question.query.filters.map(filter => [keyOf(filter) ?? '', writeFilter(filter)]))
  const { places, isWhole } = input.query.trim() === '' ? latestPlaces(question, countedAtMost) : placesOf(question, countedAtMost)
  const tallies: Tallies = {
    loai: new Tally(),
    'co-quan': new Tally(),
    tinh: new Tally(),
    nam: new Tally(),
    'don-vi': new Tally(),
    goc: new Tally(),
  }
  for (let i = 0; i < places.length; i += atOnce) {
    yield
    const some = listOf(places.slice(i, i + atOnce))
    for (const row of all<FacetRow>(db, rowsSql, some)) addRow(tallies, row)
    addParents(tallies, all<{ id: number; so_ky_hieu: string }>(db, parentsSql, some))
  }
  const facets = (Object.keys(tallies) as FacetName[]).map(name => tallies[name].facet(name, asked))
  return { counted: places.length, isWhole, facets }
}
