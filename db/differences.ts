// What a newer reading of a filed letter says otherwise than what is filed, kept for the clerk to decide. Changes nothing that is filed.
import { type Difference, type RereadField, rereadField, type SeenReading } from '../contract/reread.ts'
import { emptyTheThuc, type LetterReading } from '../contract/the-thuc.ts'
import { sameValue } from '../core/the-thuc/same-value.ts'
import { deflateText, inflateText } from './deflated.ts'
import { all, type ReadableDb, run, type WritableDb } from './handle.ts'
import { type KeptReading, type KeptReadings, keptJson, readingOf } from './letter.ts'
import { clerkFields, comparedOf } from './opened.ts'
import { confirmedFields, raiseReader } from './readers.ts'
import { rowOf, type VanBanRow } from './van-ban-row.ts'

/** The two readings of a field, as they lie in a difference. */
export interface Sides {
  before: KeptReading[]
  after: KeptReading[]
}

const each = (found: KeptReading | KeptReading[] | null | undefined): KeptReading[] => [found ?? []].flat()

/** The value that readings of a field give: of a list one an item. */
export const valueIn = (field: RereadField, readings: readonly KeptReading[]): unknown =>
  Array.isArray(emptyTheThuc[field]) ? readings.map(({ value }) => value) : (readings[0]?.value ?? null)

interface Found extends Sides {
  field: RereadField
  isClerks: boolean
  filed: unknown
}

/**
 * Whether a filed hạn xử lý is the clerk's: other than the day that was read, and not merely left out by `import`, which files none that is in
 * doubt. Filing does not mark it: whose it is must be told of letters filed by earlier versions too.
 */
function isClerksDay(db: ReadableDb, { id, han_xu_ly }: VanBanRow, read: KeptReading | undefined): boolean {
  if (han_xu_ly === (read?.value ?? null)) return false
  return han_xu_ly !== null || read?.sure === 'certain' || confirmedFields(db, id) === 'all'
}

/** The fields of a letter that the clerk set, hạn xử lý among them. */
export function clerkSet(db: ReadableDb, row: VanBanRow, kept: KeptReadings | null): Set<string> {
  const byClerk = clerkFields(db, row.id)
  return isClerksDay(db, row, each(kept?.theThuc.hanXuLy)[0]) ? byClerk.add('hanXuLy') : byClerk
}

/**
 * In what a newer reading differs from what is filed; null for what is not in the archive or in the bin. Of a field that the clerk set, and of
 * hạn xử lý, which is filed from a reading only where that is certain: only where the reader now sees what it did not see before.
 */
function findDifferences(db: ReadableDb, id: number, { theThuc }: LetterReading): Found[] | null {
  const row = rowOf(db, id)
  if (!row || row.bo_luc !== null) return null
  const fields = comparedOf(db, row)
  const kept = readingOf(db, id)
  const byClerk = clerkSet(db, row, kept)
  return rereadField.options.flatMap(field => {
    const [before, after] = [each(kept?.theThuc[field]), each(theThuc[field])]
    const value = valueIn(field, after)
    if (sameValue(value, fields[field])) return []
    const isClerks = byClerk.has(field)
    if ((isClerks || field === 'hanXuLy') && sameValue(value, valueIn(field, before))) return []
    return [{ field, isClerks, filed: fields[field], before, after }]
  })
}

/** The same without what was refused before, as the contract tells it. */
export const differencesOf = (db: ReadableDb, id: number, reading: LetterReading): Difference[] => {
  const refused = refusedValues(db, id)
  return (findDifferences(db, id, reading) ?? []).filter(found => !isRefused(found, refused)).map(toldAs)
}

const seen = (readings: readonly KeptReading[]): SeenReading[] => JSON.parse(keptJson(readings)) as SeenReading[]

export const toldAs = ({ field, isClerks, filed, before, after }: Found): Difference => ({
  field,
  isClerks,
  filed: filed as Difference['filed'],
  before: seen(before),
  after: seen(after),
})

/** In which fields two readings of a letter differ: of one that waits, what was read before stands for what is filed. */
export const differencesBetween = (old: LetterReading, now: LetterReading): Difference[] =>
  rereadField.options.flatMap(field => {
    const [before, after] = [each(old.theThuc[field]), each(now.theThuc[field])]
    const filed = valueIn(field, before)
    return sameValue(filed, valueIn(field, after)) ? [] : [toldAs({ field, isClerks: false, filed, before, after })]
  })

export const sidesIn = (blob: Uint8Array): Sides => JSON.parse(inflateText(blob)) as Sides

interface KnownRow {
  truong: RereadField
  trang_thai: 'cho' | 'nhan' | 'giu'
  hai_ben: Uint8Array
}

const knownRows = (db: ReadableDb, id: number): KnownRow[] =>
  all<KnownRow>(db, 'SELECT truong, trang_thai, hai_ben FROM diem_khac WHERE van_ban_id = ?', id)

/** What the clerk did not want: asked again only for another value. */
const refusedValues = (db: ReadableDb, id: number): Map<RereadField, unknown> =>
  new Map(
    knownRows(db, id)
      .filter(row => row.trang_thai === 'giu')
      .map(row => [row.truong, valueIn(row.truong, sidesIn(row.hai_ben).after)]),
  )

const isRefused = ({ field, after }: Found, refused: ReadonlyMap<RereadField, unknown>): boolean =>
  refused.has(field) && sameValue(refused.get(field), valueIn(field, after))

const insert = `INSERT OR REPLACE INTO diem_khac (van_ban_id, truong, quy_tac, ban, la_tay, trang_thai, hai_ben) VALUES (?, ?, ?, ?, ?, 'cho', ?)`

/**
 * Keeps what a newer reading says otherwise, and that this version read the letter. What an earlier re-reading proposed and this one does not is
 * gone. Writes only what differs, and nothing of a letter that was put in the bin while it was read. To be called inside one transaction.
 */
export function keepDifferences(db: WritableDb, id: number, reading: LetterReading, version: number): Difference[] {
  const found = findDifferences(db, id, reading)
  if (!found) return []
  const refused = refusedValues(db, id)
  const open = found.filter(one => !isRefused(one, refused))
  const known = new Map(knownRows(db, id).map(row => [row.truong, row]))
  for (const { truong, trang_thai } of known.values())
    if (trang_thai === 'cho' && !open.some(one => one.field === truong))
      run(db, 'DELETE FROM diem_khac WHERE van_ban_id = ? AND truong = ?', id, truong)
  for (const { field, isClerks, before, after } of open) {
    const json = `{"before":${keptJson(before)},"after":${keptJson(after)}}`
    const same = known.get(field)
    if (same?.trang_thai === 'cho' && inflateText(same.hai_ben) === json) continue
    run(db, insert, id, field, after[0]?.rule ?? '', version, isClerks ? 1 : 0, deflateText(json))
  }
  raiseReader(db, id, version)
  return open.map(toldAs)
}
