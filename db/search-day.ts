// Finding by the day of issue that a whole line is (TK-19): from the index on the day, never from the text. Reads only.
import { fold } from '../core/text/fold.ts'
import { all, listOf, type ReadableDb } from './handle.ts'
import { phrase } from './match.ts'
import { type Numbered, noNumbers } from './search-so-hieu.ts'

/** Of more letters of one day the latest: as many as a total tells. */
const mostOfADay = 10_000

const issuedOn = `SELECT id FROM van_ban WHERE ngay_ban_hanh IN (SELECT value FROM json_each(?)) AND bo_luc IS NULL AND (? IS NULL OR chieu = ?) ORDER BY thu_tu DESC LIMIT ${mostOfADay}`
const withSign = `SELECT v.id, v.so_ky_hieu FROM chi_muc_dau f CROSS JOIN van_ban v ON v.thu_tu = f.rowid
  WHERE chi_muc_dau MATCH ? AND v.bo_luc IS NULL AND (? IS NULL OR v.chieu = ?) ORDER BY f.rowid DESC LIMIT 20`

/** A day without its year is looked up in each of these. */
const years = Array.from({ length: 200 }, (_, i) => 1900 + i)

const daysOf = (day: string): string[] => (day.startsWith('-') ? years.map(year => `${year}${day}`) : [day])

/** The documents issued on a day, or on a day of any year, the latest arrival first; before them those whose số hiệu is the folded words of the line. */
export function dated(db: ReadableDb, day: string, words: string, direction: string | null): Numbered {
  const match = `so_hieu : ${phrase(words.split(' '))}`
  const alike = all<{ id: number; so_ky_hieu: string | null }>(db, withSign, match, direction, direction)
  const signed = alike.filter(row => fold(row.so_ky_hieu ?? '') === words).map(row => row.id)
  const issued = all<{ id: number }>(db, issuedOn, listOf(daysOf(day)), direction, direction).map(row => row.id)
  const ids = [...new Set([...signed, ...issued])]
  return {
    ...noNumbers,
    ids,
    exact: signed.length,
    own: ids.length,
    isKnown: ids.length > 0,
    isAnyones: ids.length > 0,
    named: new Set(ids),
    isOfDay: true,
  }
}
