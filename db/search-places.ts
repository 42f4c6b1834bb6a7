// All answers of a question as places in the order of arrival, the latest first, up to a number: what is counted over. Reads only.
import { familyQuanHe } from '../core/link/family.ts'
import type { Asked } from './asked.ts'
import { all, listOf } from './handle.ts'
import { placesBeside } from './search-beside.ts'
import { cappedCount } from './search-plan.ts'
import { isWithin } from './within.ts'

export interface Places {
  /** The latest first. */
  places: number[]
  /** None was left out. */
  isWhole: boolean
}

interface PlaceRow {
  thu_tu: number
}

/** Filters alone, or beside words: of many fitting rows only so many of the latest are looked at (`within.counted`). */
function latestOf({ db, plan, within }: Asked, atMost: number): Places {
  if (plan === null && !within.isAsked) return { places: [], isWhole: true }
  if (plan === null && within.few) return { places: within.few.slice(0, atMost), isWhole: true }
  const from = plan
    ? 'SELECT rowid AS thu_tu FROM chi_muc_than WHERE chi_muc_than MATCH ? ORDER BY rowid DESC LIMIT ?'
    : 'SELECT thu_tu FROM van_ban WHERE bo_luc IS NULL ORDER BY thu_tu DESC LIMIT ?'
  const match = plan ? [plan.everything] : []
  if (plan && (within.few || !within.isAsked)) {
    const matching = `SELECT rowid AS thu_tu FROM chi_muc_than WHERE chi_muc_than MATCH ?${within.sql('chi_muc_than.rowid')} ORDER BY rowid DESC LIMIT ?`
    return { places: all<PlaceRow>(db, matching, ...match, ...within.values, atMost).map(row => row.thu_tu), isWhole: true }
  }
  const fitting = `SELECT f.thu_tu FROM (${from}) f WHERE 1${within.sql('f.thu_tu')} LIMIT ?`
  const places = all<PlaceRow>(db, fitting, ...match, within.counted, ...within.values, atMost).map(row => row.thu_tu)
  const looked = plan
    ? cappedCount(db, plan.everything, within.counted + 1)
    : all(db, 'SELECT 1 FROM van_ban WHERE bo_luc IS NULL LIMIT ?', within.counted + 1).length
  return { places, isWhole: looked <= within.counted }
}

/** The places of the list without a question, in a direction or in all: at most `atMost`, the latest. */
export function latestPlaces({ db, direction }: Pick<Asked, 'db' | 'direction'>, atMost: number): Places {
  const which = direction === null ? '' : ' AND chieu = ?'
  const latest = `SELECT thu_tu FROM van_ban WHERE bo_luc IS NULL${which} ORDER BY thu_tu DESC LIMIT ?`
  const places = all<PlaceRow>(db, latest, ...(direction === null ? [] : [direction]), atMost + 1).map(row => row.thu_tu)
  return { places: places.slice(0, atMost), isWhole: places.length <= atMost }
}

/** With the letters of agencies beside a named one. */
function withBeside(asked: Asked, { places, isWhole }: Places): Places {
  const beside = placesBeside(asked)
  return { places: beside.length ? [...new Set([...places, ...beside])].sort((a, b) => b - a) : places, isWhole }
}

const numberedPlaces = 'SELECT id, thu_tu, chieu FROM van_ban WHERE id IN (SELECT value FROM json_each(?))'
const familyPlaces = `SELECT DISTINCT v.thu_tu FROM vien_dan d JOIN van_ban v ON v.id = d.van_ban_id WHERE d.dich_id IN (SELECT value FROM json_each(?))
  AND v.bo_luc IS NULL AND d.quan_he IN (SELECT value FROM json_each(?)) AND (? IS NULL OR v.chieu = ?)`

/** The places of all answers, whatever their order on the pages: at most `atMost`, the latest. */
export function placesOf(asked: Asked, atMost: number): Places {
  const { db, numbers, parents, direction, byNumber } = asked
  const words = withBeside(asked, latestOf(asked, atMost + 1))
  if (!numbers.named.size) return { places: words.places.slice(0, atMost), isWhole: words.isWhole && words.places.length <= atMost }
  const rows = all<PlaceRow & { id: number; chieu: string }>(db, numberedPlaces, listOf([...numbers.named]))
  const ids = new Set(numbers.ids)
  const own = rows.filter(row => ids.has(row.id) && (direction === null || row.chieu === direction) && isWithin(db, byNumber, row.thu_tu))
  const named = new Set(rows.map(row => row.thu_tu))
  const family = parents.length
    ? all<PlaceRow>(
        db,
        `${familyPlaces}${byNumber.sql('v.thu_tu')} LIMIT ?`,
        listOf(parents),
        listOf(familyQuanHe),
        direction,
        direction,
        ...byNumber.values,
        atMost + 1,
      )
    : []
  const others = [...family.map(row => row.thu_tu), ...words.places].filter(place => !named.has(place))
  const places = [...new Set([...own.map(row => row.thu_tu), ...others])].sort((a, b) => b - a)
  return { places: places.slice(0, atMost), isWhole: words.isWhole && places.length <= atMost && family.length <= atMost }
}
