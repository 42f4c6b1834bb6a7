// The printed names under which letters send to an agency: counted, moved to another row where they are another's, and taken back. No letter is rewritten.
import type { MovedName } from '../contract/agency.ts'
import { Refusal } from '../contract/refusal.ts'
import { accentKey } from '../core/text/fold.ts'
import { recordAgency, rowOf } from './agency-open.ts'
import type { AgencyRow } from './agency-rows.ts'
import { taughtFor, taughtNow, teach, unteach } from './agency-taught.ts'
import { all, listOf, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'

/** Printed names are counted over so many lines of an agency, the latest: the commonest of them show first. */
const linesCounted = 20_000
const namesSql = `SELECT t.ten, count(*) AS so FROM (SELECT ten_id FROM muc_nhan WHERE co_quan_id = ? ORDER BY van_ban_id DESC LIMIT ${linesCounted}) n
  JOIN ten_nhan t ON t.id = n.ten_id GROUP BY t.id ORDER BY so DESC, t.ten LIMIT 200`

/** The names under which letters send to an agency, the commonest first. */
export const printedNames = (db: ReadableDb, { id }: { id: number }): MovedName[] =>
  all<{ ten: string; so: number }>(db, namesSql, rowOf(db, id).id).map(({ ten, so }) => ({ ten, count: so }))

const namesOf = 'SELECT DISTINCT t.id, t.ten FROM muc_nhan n JOIN ten_nhan t ON t.id = n.ten_id WHERE n.co_quan_id = ?'
const provincesOf = `SELECT DISTINCT coalesce(v.tinh, '') AS tinh FROM muc_nhan n JOIN van_ban v ON v.id = n.van_ban_id
  WHERE n.co_quan_id = ? AND n.ten_id IN (SELECT value FROM json_each(?))`
const among = `EXISTS (SELECT 1 FROM van_ban v WHERE v.id = muc_nhan.van_ban_id AND coalesce(v.tinh, '') IN (SELECT value FROM json_each(?)))`
const linesOf = `FROM muc_nhan WHERE co_quan_id = ? AND ten_id IN (SELECT value FROM json_each(?)) AND ${among}`
const heldLines = `SELECT json_group_array(json_array(van_ban_id, danh_sach, vi_tri)) AS lines ${linesOf}`
const move = 'UPDATE muc_nhan SET co_quan_id = ? WHERE co_quan_id = ? AND ten_id IN (SELECT value FROM json_each(?))'
/** The lines that stay are read once: an agency may have had hundreds of thousands under the name. */
const moveBack = `${move} AND ${among} AND (van_ban_id, danh_sach, vi_tri) NOT IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))`
const remember = 'INSERT INTO chuyen_ten (tu_id, sang_id, ten, tinh, da_chi, giu) VALUES (?, ?, ?, ?, ?, ?)'

/** The numbers of names of an agency that have one of some keys, as a list in JSON. */
const idsOf = (db: ReadableDb, id: number, keys: ReadonlySet<string>): string =>
  listOf(all<{ id: number; ten: string }>(db, namesOf, id).flatMap(one => (keys.has(accentKey(one.ten)) ? [one.id] : [])))

const told = (row: Pick<AgencyRow, 'id' | 'ten'>): string => `${row.id} ${row.ten}`
const changesOf = (from: AgencyRow, to: AgencyRow, names: string) => [
  { field: 'tachTen', before: told(from), after: told(to) },
  { field: 'tenNhan', before: null, after: names },
]

type Taught = [ten: string, tinh: string, id: number | null]

interface Moved {
  moved: number
  /** What takes it back. */
  moveId: number
}

/** Moves printed names of one row to another, in all letters and for those to come in their provinces. */
export const moveNames = (db: WritableDb, { id, names, into }: { id: number; names: readonly string[]; into: number }, now: Date): Moved =>
  writing(db, () => {
    const [row, other] = [rowOf(db, id), rowOf(db, into)]
    if (id === into) throw new Refusal('input-invalid', { what: 'các tên đã ở cơ quan này' })
    const keys = new Set(names.map(accentKey))
    const ids = idsOf(db, id, keys)
    const tinhs = all<{ tinh: string }>(db, provincesOf, id, ids).map(one => one.tinh)
    const held = one<{ lines: string }>(db, heldLines, into, idsOf(db, into, keys), listOf(tinhs))?.lines ?? '[]'
    const { changes } = run(db, move, into, id, ids)
    if (changes === 0) throw new Refusal('not-found', { what: `các tên ấy ở “${row.ten}”` })
    const pairs = [...keys].flatMap(tenKhoa => tinhs.map(tinh => ({ tenKhoa, tinh })))
    const before = pairs.flatMap(({ tenKhoa, tinh }): Taught[] => {
      const of = taughtNow(db, tenKhoa, tinh)
      return of === undefined ? [] : [[tenKhoa, tinh, of]]
    })
    for (const pair of pairs) teach(db, { ...pair, id: into }, now)
    const { lastInsertRowid } = run(db, remember, id, into, listOf([...keys]), listOf(tinhs), JSON.stringify(before), held)
    recordAgency(db, row, changesOf(row, other, names.join('; ')), now)
    return { moved: changes, moveId: Number(lastInsertRowid) }
  })

interface MoveRow {
  tu_id: number
  sang_id: number
  ten: string
  tinh: string
  da_chi: string
  giu: string
  lay_lai: 0 | 1
}

/** What was said of a name before a move is said again, unless the clerk said something else since. */
function taughtAsBefore(db: WritableDb, { sang_id, ten, tinh, da_chi }: MoveRow, now: Date): void {
  const before = new Map((JSON.parse(da_chi) as Taught[]).map(([name, of, id]) => [`${of}|${name}`, id]))
  for (const tenKhoa of JSON.parse(ten) as string[])
    for (const of of JSON.parse(tinh) as string[]) {
      if (taughtFor(db, tenKhoa, of) !== sang_id) continue
      const id = before.get(`${of}|${tenKhoa}`)
      if (id === undefined) unteach(db, tenKhoa, of)
      else teach(db, { tenKhoa, tinh: of, id }, now)
    }
}

/** Takes back one move: its lines and those that came since by it; what the other agency had under the names before stays there. */
export const takeNamesBack = (db: WritableDb, { moveId }: { moveId: number }, now: Date): { moved: number } =>
  writing(db, () => {
    const moved = one<MoveRow>(db, 'SELECT * FROM chuyen_ten WHERE id = ?', moveId)
    if (!moved) throw new Refusal('not-found', { what: `lần chuyển tên số ${moveId}` })
    if (moved.lay_lai === 1) throw new Refusal('already-done')
    const [row, other] = [rowOf(db, moved.tu_id), rowOf(db, moved.sang_id)]
    const keys = JSON.parse(moved.ten) as string[]
    const { changes } = run(db, moveBack, row.id, other.id, idsOf(db, other.id, new Set(keys)), moved.tinh, moved.giu)
    taughtAsBefore(db, moved, now)
    run(db, 'UPDATE chuyen_ten SET lay_lai = 1 WHERE id = ?', moveId)
    recordAgency(db, other, changesOf(other, row, keys.join('; ')), now)
    return { moved: changes }
  })
