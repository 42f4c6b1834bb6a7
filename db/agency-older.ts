// What an earlier version made of recipients, by the rules of today: unclear names are marked, and what only the machine took for an agency is set free.
import { letterOf, resolveName } from '../core/agency/resolve.ts'
import { openedName } from '../core/link/co-quan.ts'
import { accentKey } from '../core/text/fold.ts'
import { all, listOf, one, run, type WritableDb } from './handle.ts'

const unmarked = `SELECT DISTINCT t.id, t.ten FROM muc_nhan n JOIN ten_nhan t ON t.id = n.ten_id WHERE n.co_quan_id IS NULL AND n.chua_ro = 0`
const mark = `UPDATE muc_nhan SET chua_ro = 1 WHERE co_quan_id IS NULL AND ten_id IN (SELECT value FROM json_each(?))`

/** Marks the unclear names of an archive that an earlier version left, once. */
export function markUnclear(db: WritableDb): void {
  if (one(db, 'SELECT 1 FROM muc_nhan WHERE chua_ro = 1 LIMIT 1') || one(db, 'SELECT 1 FROM ten_da_chi LIMIT 1')) return
  const letter = letterOf(null, null)
  const unclear = all<{ id: number; ten: string }>(db, unmarked).filter(({ ten }) => resolveName(ten, letter).what === 'unresolved')
  if (unclear.length) run(db, mark, listOf(unclear.map(({ id }) => id)))
}

interface LearntName {
  id: number
  tinh: string
  ten_id: number
  ten: string
}

/** Rows that letters alone taught: the clerk corrected, merged, linked and named none of them. */
const learntRows = `SELECT c.id, c.tinh FROM co_quan c WHERE c.nguon = 'van-ban' AND c.gop_vao_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM co_quan_tay t WHERE t.co_quan_id = c.id)
  AND NOT EXISTS (SELECT 1 FROM co_quan g WHERE g.gop_vao_id = c.id OR g.cha_id = c.id)
  AND NOT EXISTS (SELECT 1 FROM co_quan_ke_thua k WHERE k.cu_id = c.id)
  AND NOT EXISTS (SELECT 1 FROM co_quan_ke_thua k WHERE k.moi_id = c.id)
  AND NOT EXISTS (SELECT 1 FROM co_quan_ten_khac k WHERE k.co_quan_id = c.id)
  AND c.id NOT IN (SELECT d.co_quan_id FROM ten_da_chi d WHERE d.co_quan_id IS NOT NULL)`
const learntNames = `SELECT DISTINCT c.id, c.tinh, n.ten_id, t.ten FROM (${learntRows}) c CROSS JOIN muc_nhan n ON n.co_quan_id = c.id
  JOIN ten_nhan t ON t.id = n.ten_id`

/** Names that the clerk spoke of, anywhere: what their lines mean is not for the machine to say. */
function spokenOf(db: WritableDb): (ten: string) => boolean {
  const told = new Set(all<{ khoa: string }>(db, 'SELECT DISTINCT ten_khoa AS khoa FROM ten_da_chi').map(({ khoa }) => khoa))
  const others = new Set(all<{ khoa: string }>(db, 'SELECT DISTINCT khoa FROM co_quan_ten_khac').map(({ khoa }) => khoa))
  return ten => told.has(accentKey(ten)) || others.has(openedName(ten))
}

/** Whether the rules of today know no agency by a name, whoever issued the letter; `isUnclear` where it looks like one. */
function standing({ ten, tinh }: LearntName): { isFree: boolean; isUnclear: boolean } {
  const { what, key, why } = resolveName(ten, letterOf(tinh || null, null))
  const isOfIssuer = why === 'no-province' || why === 'no-place'
  return { isFree: key === null && !isOfIssuer, isUnclear: what === 'unresolved' }
}

const free = 'UPDATE muc_nhan SET co_quan_id = NULL, chua_ro = ? WHERE co_quan_id = ? AND ten_id IN (SELECT value FROM json_each(?))'

/** Sets free the recipients that an earlier version took for an agency and the rules of today would not. Done again it finds none. */
export function freeRecipients(db: WritableDb): void {
  const isSpokenOf = spokenOf(db)
  const found = all<LearntName>(db, learntNames).flatMap(name => {
    const { isFree, isUnclear } = standing(name)
    return isFree && !isSpokenOf(name.ten) ? [{ ...name, isUnclear }] : []
  })
  for (const [id, names] of Map.groupBy(found, name => name.id))
    for (const isUnclear of [true, false]) {
      const ids = names.flatMap(name => (name.isUnclear === isUnclear ? [name.ten_id] : []))
      if (ids.length) run(db, free, isUnclear ? 1 : 0, id, listOf(ids))
    }
}
