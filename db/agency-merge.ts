// Two rows of the directory that are one agency, and one row that is two: told by the clerk, in the journal, each undone by the other. No letter is rewritten.
import type { AgencyAlias, NewAgency } from '../contract/agency.ts'
import { Refusal } from '../contract/refusal.ts'
import { type CoQuanKey, coQuanKey, openedName } from '../core/link/co-quan.ts'
import { tinhOf } from '../core/link/tinh.ts'
import { aliasOf, sortedName } from './agencies.ts'
import { recordAgency, rowOf } from './agency-open.ts'
import { type AgencyRow, agencyRow, standsFor } from './agency-rows.ts'
import { all, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'

const told = (row: Pick<AgencyRow, 'id' | 'ten'>): string => `${row.id} ${row.ten}`

/** Says that a row is the same agency as another; those merged into it go with it. */
export const mergeAgencies = (db: WritableDb, { id, into }: { id: number; into: number }, now: Date): void =>
  writing(db, () => {
    const [row, kept] = [rowOf(db, id), rowOf(db, into)]
    if (id === into) throw new Refusal('input-invalid', { what: 'một cơ quan không gộp được vào chính nó' })
    if (kept.gop_vao_id !== null) throw new Refusal('input-invalid', { what: `“${kept.ten}” đã gộp vào cơ quan khác` })
    if (row.gop_vao_id !== null) throw new Refusal('already-done')
    run(db, 'UPDATE co_quan SET gop_vao_id = ? WHERE id = ? OR gop_vao_id = ?', into, id, id)
    run(db, 'UPDATE co_quan SET gop_qua_id = ? WHERE id = ?', into, id)
    recordAgency(db, row, [{ field: 'gopVao', before: null, after: told(kept) }], now)
  })

/** Rows that were merged into a row, or into one of those, before it was merged itself. */
const cameWith = `WITH RECURSIVE came (id) AS (VALUES (?) UNION SELECT c.id FROM came JOIN co_quan c ON c.gop_vao_id = ? AND c.gop_qua_id = came.id)
  UPDATE co_quan SET gop_vao_id = ? WHERE id IN (SELECT id FROM came) AND id <> ?`

/** Undoes a merge: the row stands for itself again, and for those that were merged into it before. */
export const splitAgency = (db: WritableDb, { id }: { id: number }, now: Date): void =>
  writing(db, () => {
    const row = rowOf(db, id)
    if (row.gop_vao_id === null) throw new Refusal('input-invalid', { what: `“${row.ten}” không gộp vào cơ quan nào` })
    const from = agencyRow(db, row.gop_vao_id)
    run(db, cameWith, id, row.gop_vao_id, id, id)
    run(db, 'UPDATE co_quan SET gop_vao_id = NULL, gop_qua_id = NULL WHERE id = ?', id)
    recordAgency(db, row, [{ field: 'gopVao', before: from && told(from), after: null }], now)
  })

const insert = `INSERT INTO co_quan (ten, khoa, tinh, loai, cap, ten_khong_dau, nguon, muc_tin) VALUES (?, ?, ?, ?, ?, ?, 'van-thu', 'chac-chan')`

/** The key of a name that the clerk gives, in the province that he gives. */
export function keyFor(ten: string, tinh: string): { khoa: string; tinh: string } {
  const key = coQuanKey(ten, tinh || null)
  return key && key.tinh === tinh ? key : { khoa: openedName(ten), tinh }
}

/** A province that somebody typed, as the directory names it; '' for none. What is no province is refused: a row there would be found by nobody. */
export function provinceTyped(tinh: string | null): string {
  const found = tinh === null || tinh === '' ? '' : tinhOf(tinh)
  if (found === null) throw new Refusal('input-invalid', { what: `“${tinh}” không phải tên một tỉnh, thành phố` })
  return found
}

const byKey = 'SELECT * FROM co_quan WHERE khoa = ? AND tinh = ?'

/**
 * The agency that the directory has under a name or another name: the row that stands for it, not one that was merged into it. A name without a province
 * may say it itself: "Sở Y tế tỉnh Đắk Nông".
 */
export function heldUnder(db: ReadableDb, ten: string, tinh: string): AgencyRow | null {
  const keys = [keyFor(ten, tinh), ...(tinh === '' ? [coQuanKey(ten, null)] : [])]
  const idOf = (key: CoQuanKey | null) => (key && one<{ id: number }>(db, byKey, key.khoa, key.tinh)?.id) ?? aliasOf(db, key)
  const id = keys.reduce<number | null>((held, key) => held ?? idOf(key), null)
  return id === null ? null : agencyRow(db, standsFor(db, id))
}

/** A row of the clerk's own; one that the directory has under that name is refused. */
export const addAgency = (db: WritableDb, { ten, tinh, loai, cap }: NewAgency, now: Date): number =>
  writing(db, () => {
    const name = ten.normalize('NFC')
    const key = keyFor(name, provinceTyped(tinh))
    const held = heldUnder(db, name, key.tinh)
    if (held) throw new Refusal('input-invalid', { what: `danh bạ đã có “${held.ten}” (số ${held.id})` })
    const id = Number(run(db, insert, name, key.khoa, key.tinh, loai, cap, sortedName(name, key.tinh)).lastInsertRowid)
    recordAgency(db, { id, ten: name }, [{ field: 'them', before: null, after: name }], now)
    return id
  })

const putAlias = `INSERT OR REPLACE INTO co_quan_ten_khac (khoa, tinh, co_quan_id, ten, loai, nguon) VALUES (?, ?, ?, ?, ?, ?)`
const aliasesOf = 'SELECT ten, loai, nguon FROM co_quan_ten_khac WHERE co_quan_id = ? ORDER BY ten'

/**
 * Sets the other names and short forms of an agency; those it had keep their source. One that is another agency's own name is refused; a row
 * merged into this one, as an issuer under such a name is, is no other.
 */
export const setAliases = (
  db: WritableDb,
  { id, aliases }: { id: number; aliases: readonly Omit<AgencyAlias, 'nguon'>[] },
  now: Date,
): void =>
  writing(db, () => {
    const row = rowOf(db, id)
    const before = all<AgencyAlias>(db, aliasesOf, id)
    const sources = new Map(before.map(one => [one.ten, one.nguon]))
    run(db, "INSERT OR IGNORE INTO co_quan_tay (co_quan_id, truong) VALUES (?, 'tenKhac')", id)
    run(db, 'DELETE FROM co_quan_ten_khac WHERE co_quan_id = ?', id)
    for (const { ten, loai } of aliases) {
      const { khoa, tinh } = keyFor(ten.normalize('NFC'), row.tinh)
      const held = one<AgencyRow>(db, byKey, khoa, tinh)
      if (held && standsFor(db, held.id) !== standsFor(db, id))
        throw new Refusal('input-invalid', { what: `“${ten}” là tên của cơ quan khác: ${held.ten} (số ${held.id})` })
      run(db, putAlias, khoa, tinh, id, ten, loai, sources.get(ten) ?? 'van-thu')
    }
    const words = (list: readonly { ten: string }[]) => list.map(({ ten }) => ten).join('; ') || null
    recordAgency(db, row, [{ field: 'tenKhac', before: words(before), after: words(aliases) }], now)
  })
