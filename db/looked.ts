// A letter as a search looks at it: its row and what is searched in it, each read when first asked for. What was looked at last is kept while nothing
// changes: a line that grows letter by letter looks at much the same letters. Reads only.
import { plainText } from '../core/query/plain-text.ts'
import { type Searched, searched, searchedFields } from '../core/query/wanted.ts'
import { all, listOf, one, type ReadableDb } from './handle.ts'
import { letterKept, type TextRow } from './letter.ts'
import { once } from './once.ts'
import { changesVersion } from './status.ts'
import { type SummaryRow, summaryColumns } from './van-ban-row.ts'

export interface FoundRow extends SummaryRow {
  ten_co_quan: string | null
  tinh: string | null
  ho_ten: string | null
  /** The names of each list, parted by ` | `. */
  kinh_gui: string | null
  noi_nhan: string | null
  /** Bytes of its text as it is packed. */
  so_byte_chu: number | null
}

const namesIn = (list: number): string => `(SELECT group_concat(t.ten, ' | ') FROM muc_nhan m CROSS JOIN ten_nhan t ON t.id = m.ten_id
  WHERE m.van_ban_id = v.id AND m.danh_sach = ${list})`
const ofRow = `${summaryColumns}, c.ten AS ten_co_quan, v.tinh, v.ho_ten, ${namesIn(0)} AS kinh_gui, ${namesIn(1)} AS noi_nhan`
const columns = `SELECT ${ofRow}, (SELECT length(t.chu) FROM van_ban_chu t WHERE t.van_ban_id = v.id) AS so_byte_chu FROM van_ban v LEFT JOIN co_quan c ON c.id = v.co_quan_id`

const rowByThuTu = (db: ReadableDb, thuTu: number): FoundRow | null => one<FoundRow>(db, `${columns} WHERE v.thu_tu = ?`, thuTu)
export const rowById = (db: ReadableDb, id: number): FoundRow | null => one<FoundRow>(db, `${columns} WHERE v.id = ?`, id)

/** Rows with their texts: of several letters in half the time of a row and a text each. */
const rowsWithTexts = (
  key: 'id' | 'thu_tu',
): string => `SELECT ${ofRow}, length(t.chu) AS so_byte_chu, t.chu, t.trang, t.kieu_chu, t.tu_dien
  FROM json_each(?) j JOIN van_ban v ON v.${key} = j.value LEFT JOIN co_quan c ON c.id = v.co_quan_id LEFT JOIN van_ban_chu t ON t.van_ban_id = v.id`
const rowsByThuTu = rowsWithTexts('thu_tu')
const rowsById = rowsWithTexts('id')
type RowWithText = FoundRow & (TextRow | { chu: null })

/** A row with what is searched in it, each read when first asked for. */
export interface Looked {
  row: FoundRow
  plain: () => string | null
  /** Whether what lies there as its text is none any more: then it is searched by its fields alone. */
  isDamaged: () => boolean
  /** The text, for marks and for what it holds. */
  text: () => Searched
  recipients: () => string
  /** The fields and the recipients: what the index of the fields has. */
  head: readonly (() => Searched)[]
  /** All that is searched. */
  pieces: readonly (() => Searched)[]
}

/** `text` is the row of its text where that is at hand. */
export function look(db: ReadableDb, row: FoundRow, text?: TextRow | null): Looked {
  const kept = once(() => letterKept(db, row.id, text))
  const plain = once(() => {
    const { letter } = kept()
    return letter && plainText(letter)
  })
  const recipients = () => [row.kinh_gui, row.noi_nhan].filter(names => names !== null).join(' | ')
  const inFields = once(() =>
    searchedFields(row.so_ky_hieu, row.co_quan_ban_hanh, row.ten_co_quan, row.tinh, row.ten_loai, row.trich_yeu, row.ho_ten),
  )
  const inText = once(() => searched(plain() ?? ''))
  const inRecipients = once(() => searched(recipients()))
  return {
    row,
    plain,
    isDamaged: () => kept().isDamaged,
    text: inText,
    recipients,
    head: [inFields, inRecipients],
    pieces: [inFields, inText, inRecipients],
  }
}

/** So many letters are kept at most, and so many bytes of packed text: what is made of one takes some 40 in memory. A longer letter is not kept. */
const mostKept = { letters: 300, bytes: 1_000_000, bytesOfOne: 50_000 }

interface Kept {
  version: number
  bytes: number
  looks: Map<number, Looked>
}

const bytesOf = ({ row }: Looked): number => row.so_byte_chu ?? 0

const kept = new WeakMap<ReadableDb, Kept>()

/** Keeps a letter; the oldest make room for it. */
function keep(all: Kept, thuTu: number, looked: Looked) {
  if (bytesOf(looked) > mostKept.bytesOfOne) return
  all.looks.set(thuTu, looked)
  all.bytes += bytesOf(looked)
  for (const [oldest, one] of all.looks) {
    if (all.looks.size <= mostKept.letters && all.bytes <= mostKept.bytes) return
    all.looks.delete(oldest)
    all.bytes -= bytesOf(one)
  }
}

/** To be called where a question begins: what was kept is good while the archive is as it was. */
export function beginLooking(db: ReadableDb): void {
  const version = changesVersion(db)
  if (db.inTransaction) kept.delete(db)
  else if (kept.get(db)?.version !== version) kept.set(db, { version, bytes: 0, looks: new Map() })
}

/** The letter at a place in the order of arrival, as it was looked at before or now. */
export function lookAt(db: ReadableDb, thuTu: number): Looked | null {
  const known = kept.get(db)?.looks.get(thuTu)
  if (known) return known
  const row = rowByThuTu(db, thuTu)
  return row && lookAnew(db, row)
}

function lookAnew(db: ReadableDb, row: FoundRow, text?: TextRow | null): Looked {
  const looked = look(db, row, text)
  const all = kept.get(db)
  if (all) keep(all, row.thu_tu, looked)
  return looked
}

/** The letter of a row that is at hand. */
export const lookAtRow = (db: ReadableDb, row: FoundRow): Looked => kept.get(db)?.looks.get(row.thu_tu) ?? lookAnew(db, row)

/** The same of several places, read at once. */
export function lookAtAll(db: ReadableDb, places: readonly number[]): (Looked | null)[] {
  const known = new Map(places.map(place => [place, kept.get(db)?.looks.get(place)]))
  const unknown = places.filter(place => !known.get(place))
  for (const row of unknown.length ? all<RowWithText>(db, rowsByThuTu, listOf(unknown)) : [])
    known.set(row.thu_tu, lookAnew(db, row, row.chu === null ? null : row))
  return places.map(place => known.get(place) ?? null)
}

/** Letters by their numbers in the archive, read at once; those that are no more are left out. */
export function lookAtIds(db: ReadableDb, ids: readonly number[]): Map<number, Looked> {
  const rows = ids.length ? all<RowWithText>(db, rowsById, listOf(ids)) : []
  const lookAtOne = (row: RowWithText) => kept.get(db)?.looks.get(row.thu_tu) ?? lookAnew(db, row, row.chu === null ? null : row)
  return new Map(rows.map(row => [row.id, lookAtOne(row)]))
}

/** So many letters are read at once: three of these are a page of fifty and the one that tells whether others follow. */
export const atOnce = 17

/** Places one after the other with their letters, a few read at a time. */
export function* lookAlong(db: ReadableDb, places: readonly number[]): Generator<[number, Looked | null]> {
  for (let at = 0; at < places.length; at += atOnce) {
    const some = places.slice(at, at + atOnce)
    const looked = lookAtAll(db, some)
    for (const [i, place] of some.entries()) yield [place, looked[i] ?? null]
  }
}
