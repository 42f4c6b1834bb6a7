// The directory of agencies (cơ quan): seeded from the tables, learned from letters. A printed name is a link to a row; it is never rewritten.
import { agencyName, type CoQuanKey, coQuanKey } from '../core/link/co-quan.ts'
import { tinhEnd } from '../core/link/tinh.ts'
import { ministries } from '../core/tables/ministries.ts'
import { provinces } from '../core/tables/provinces.ts'
import { one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { remembering } from './remembered.ts'

const byKey = 'SELECT id FROM co_quan WHERE khoa = ? AND tinh = ?'

/** The row of an agency, or null when the directory does not have it. */
export function findAgency(db: ReadableDb, key: CoQuanKey | null): number | null {
  if (!key) return null
  return remembered(db, `${key.tinh}|${key.khoa}`, () => one<{ id: number }>(db, byKey, key.khoa, key.tinh)?.id ?? null)
}

const remembered = remembering()

/** The row of an agency; a name met for the first time gets one. */
export function agencyOf(db: WritableDb, key: CoQuanKey | null, printed: string): number | null {
  if (!key) return null
  const known = findAgency(db, key)
  if (known !== null) return known
  const added = run(db, "INSERT INTO co_quan (ten, khoa, tinh, nguon) VALUES (?, ?, ?, 'van-ban')", agencyName(printed), key.khoa, key.tinh)
  return Number(added.lastInsertRowid)
}

const upsert = `INSERT INTO co_quan (ten, khoa, tinh, den_ngay, nguon) VALUES (?, ?, ?, ?, 'bang')
  ON CONFLICT (khoa, tinh) DO UPDATE SET ten = excluded.ten, den_ngay = excluded.den_ngay, nguon = 'bang'`
const setSuccessor = 'UPDATE co_quan SET ke_thua_id = (SELECT id FROM co_quan WHERE khoa = ? AND tinh = ?) WHERE khoa = ? AND tinh = ?'

const committeeOf = (name: string, rank: 'tinh' | 'thanh-pho'): string =>
  `Ủy ban nhân dân ${rank === 'tinh' ? 'tỉnh' : 'thành phố'} ${name}`

/** The first day without the ministries merged by NQ 176/2025/QH15 is 01/03/2025. */
const lastDayOfMergedMinistries = '2025-02-28'

/** Puts the tables' agencies into the directory: the central bodies and the People's Committees of the 63 provinces, with their successors. */
export function seedAgencies(db: WritableDb): void {
  writing(db, () => {
    seedMinistries(db)
    seedProvinces(db)
  })
}

function seedMinistries(db: WritableDb) {
  const replaced = ministries.filter(({ name, now }) => now !== null && now !== name)
  for (const body of ministries) {
    const key = coQuanKey(body.name, null)
    if (key) run(db, upsert, body.name, key.khoa, key.tinh, replaced.includes(body) ? lastDayOfMergedMinistries : null)
  }
  for (const { name, now } of replaced) linkSuccessor(db, coQuanKey(name, null), coQuanKey(now ?? name, null))
}

function seedProvinces(db: WritableDb) {
  const keyOf = (name: string, rank: 'tinh' | 'thanh-pho') => coQuanKey(committeeOf(name, rank), null)
  for (const { name, rank } of provinces) {
    const key = keyOf(name, rank)
    if (key) run(db, upsert, committeeOf(name, rank), key.khoa, key.tinh, tinhEnd(name)?.lastDay ?? null)
  }
  for (const { name, rank } of provinces) {
    const end = tinhEnd(name)
    const heir = provinces.find(p => p.name === end?.successor)
    if (heir) linkSuccessor(db, keyOf(name, rank), keyOf(heir.name, heir.rank))
  }
}

function linkSuccessor(db: WritableDb, old: CoQuanKey | null, heir: CoQuanKey | null) {
  if (old && heir) run(db, setSuccessor, heir.khoa, heir.tinh, old.khoa, old.tinh)
}
