// Puts what tables and legal documents say into the directory, in a few statements: rows keep their numbers, what a clerk set stays.
import { kindOf, levelOf } from '../core/agency/kind.ts'
import { directorySeed } from '../core/agency/seed.ts'
import type { Seed, SeedRow } from '../core/agency/seed-row.ts'
import { sortedName } from './agencies.ts'
import { all, run, type WritableDb, writing } from './handle.ts'

/** Columns that the tables fill, by the name under which a clerk's own value of it is remembered. */
const filled = {
  loai: 'loai',
  cap: 'cap',
  tu_ngay: 'tuNgay',
  den_ngay: 'denNgay',
  ma_dinh_danh: 'maDinhDanh',
  can_cu: 'canCu',
} as const
const ofClerk = (field: string) => `EXISTS (SELECT 1 FROM co_quan_tay t WHERE t.co_quan_id = co_quan.id AND t.truong = '${field}')`

/** An existing row keeps its name: the index has its letters under it. */
const upsert = `INSERT INTO co_quan (ten, khoa, tinh, loai, cap, tu_ngay, den_ngay, ma_dinh_danh, can_cu, nguon, muc_tin, ten_khong_dau)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10, value ->> 11
  FROM json_each(?) WHERE true
  ON CONFLICT (khoa, tinh) DO UPDATE SET ${Object.entries(filled)
    .map(([column, field]) => `${column} = iif(${ofClerk(field)}, co_quan.${column}, excluded.${column})`)
    .join(', ')}, nguon = iif(co_quan.nguon = 'van-thu', 'van-thu', excluded.nguon), muc_tin = excluded.muc_tin,
    ten_khong_dau = iif(co_quan.ten_khong_dau = '', excluded.ten_khong_dau, co_quan.ten_khong_dau)`

const valuesOf = (row: SeedRow) => [
  ...[row.ten, row.khoa, row.tinh, row.loai, row.cap, row.tuNgay, row.denNgay, row.maDinhDanh, row.canCu],
  ...[row.nguon, row.mucTin, row.khongDau],
]

const idOf = (khoa: number, tinh: number) => `(SELECT c.id FROM co_quan c WHERE c.khoa = value ->> ${khoa} AND c.tinh = value ->> ${tinh})`

const setAbove = `UPDATE co_quan SET cha_id = (SELECT p.id FROM co_quan p WHERE p.khoa = j.value ->> 2 AND p.tinh = j.value ->> 3)
  FROM json_each(?) j WHERE co_quan.khoa = j.value ->> 0 AND co_quan.tinh = j.value ->> 1 AND NOT ${ofClerk('chaId')}`

const putSteps = `INSERT INTO co_quan_ke_thua (cu_id, moi_id, ngay, can_cu, muc_tin, nguon)
  SELECT ${idOf(0, 1)}, ${idOf(2, 3)}, value ->> 4, value ->> 5, value ->> 6, value ->> 7 FROM json_each(?) WHERE true
  ON CONFLICT (cu_id, moi_id) DO NOTHING`

/** An agency whose other names the clerk set gets none from the tables. */
const putAliases = `INSERT INTO co_quan_ten_khac (khoa, tinh, co_quan_id, ten, loai, nguon)
  SELECT value ->> 0, value ->> 1, ${idOf(2, 3)}, value ->> 4, value ->> 5, 'bang' FROM json_each(?)
  WHERE NOT EXISTS (SELECT 1 FROM co_quan_tay t WHERE t.co_quan_id = ${idOf(2, 3)} AND t.truong = 'tenKhac')
  ON CONFLICT (khoa, tinh, co_quan_id) DO NOTHING`

/** Fills the directory from the tables; again with every later version of the archive. */
export function seedAgencies(db: WritableDb, seed: Seed = directorySeed()): void {
  writing(db, () => {
    run(db, upsert, JSON.stringify(seed.rows.map(valuesOf)))
    const above = seed.rows.flatMap(({ khoa, tinh, cha }) => (cha ? [[khoa, tinh, cha.khoa, cha.tinh]] : []))
    run(db, setAbove, JSON.stringify(above))
    const steps = seed.steps.map(({ cu, moi, ...step }) => [
      cu.khoa,
      cu.tinh,
      moi.khoa,
      moi.tinh,
      step.ngay,
      step.canCu,
      step.mucTin,
      step.nguon,
    ])
    run(db, putSteps, JSON.stringify(steps))
    const aliases = seed.aliases.map(({ of, khoa, tinh, ten, loai }) => [khoa, tinh, of.khoa, of.tinh, ten, loai])
    run(db, putAliases, JSON.stringify(aliases))
    sortLearnt(db)
  })
}

const unsorted = `SELECT id, ten, khoa, tinh FROM co_quan WHERE ten_khong_dau = ''`
const sort = 'UPDATE co_quan SET loai = ?, cap = ?, ten_khong_dau = ? WHERE id = ?'

/** Rows that an earlier version learnt from letters get their kind, level and place in the lists. */
function sortLearnt(db: WritableDb) {
  for (const row of all<{ id: number; ten: string; khoa: string; tinh: string }>(db, unsorted))
    run(db, sort, kindOf(row.khoa), levelOf(row), sortedName(row.ten, row.tinh), row.id)
}
