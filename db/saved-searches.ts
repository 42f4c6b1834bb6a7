// Saved searches: lines that a clerk gave a name, shared by all who use the archive. They say nothing of any văn bản: the journal does not tell of them.
import { Refusal } from '../contract/refusal.ts'
import type { SavedSearch, SearchLine } from '../contract/search.ts'
import { all, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'

/** The list is shown whole and read through at each letter typed. */
export const mostSaved = 500

interface SavedRow {
  id: number
  ten: string
  cau: string
  thu_tu: SearchLine['sort']
  chieu: SearchLine['direction']
}

const columns = 'SELECT id, ten, cau, thu_tu, chieu FROM cau_tim'
const savedOf = ({ id, ten, cau, thu_tu, chieu }: SavedRow): SavedSearch => ({ id, name: ten, query: cau, sort: thu_tu, direction: chieu })

/** All of them, the latest saved first. */
export const savedSearches = (db: ReadableDb): SavedSearch[] =>
  all<SavedRow>(db, `${columns} ORDER BY id DESC LIMIT ${mostSaved}`).map(savedOf)

const put = 'INSERT OR REPLACE INTO cau_tim (ten, cau, thu_tu, chieu, luc) VALUES (?, ?, ?, ?, ?)'

/** Keeps a line under a name, in the place of the one that had it. Refuses the one that would be too many. */
export const saveSearch = (db: WritableDb, { name, query, sort, direction }: Omit<SavedSearch, 'id'>, now: Date): SavedSearch =>
  writing(db, () => {
    const ten = name.normalize('NFC')
    const { n, same } = one<{ n: number; same: number }>(
      db,
      'SELECT count(*) AS n, coalesce(sum(ten = ?), 0) AS same FROM cau_tim',
      ten,
    ) ?? {
      n: 0,
      same: 0,
    }
    if (n - same >= mostSaved) throw new Refusal('input-invalid', { what: `đã có ${mostSaved} câu tìm được lưu, hãy bỏ bớt` })
    const id = Number(run(db, put, ten, query, sort, direction, now.toISOString()).lastInsertRowid)
    return { id, name: ten, query, sort, direction }
  })

/** Forgets one and gives what it was. */
export const forgetSearch = (db: WritableDb, { id }: { id: number }): SavedSearch =>
  writing(db, () => {
    const row = one<SavedRow>(db, `${columns} WHERE id = ?`, id)
    if (!row) throw new Refusal('not-found', { what: 'câu tìm đã lưu này' })
    run(db, 'DELETE FROM cau_tim WHERE id = ?', id)
    return savedOf(row)
  })
