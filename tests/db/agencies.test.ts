// The directory of agencies: what a new archive knows of them, how a row is opened and corrected, and that a later version of the tables keeps what a clerk set.
import { expect, test } from 'vitest'
import { directorySeed } from '../../core/agency/seed.ts'
import { coQuanKey } from '../../core/link/co-quan.ts'
import { provinces } from '../../core/tables/provinces.ts'
import { accentKey } from '../../core/text/fold.ts'
import { findAgency } from '../../db/agencies.ts'
import { listAgencies } from '../../db/agency-list.ts'
import { correctAgency, openAgency } from '../../db/agency-open.ts'
import { seedAgencies } from '../../db/agency-seed.ts'
import { all, one, type ReadableDb, run } from '../../db/handle.ts'
import { historyOf } from '../../db/journal.ts'
import { codeOf, newArchive, now, seededArchive } from './archive-builder.ts'

const idOf = (db: ReadableDb, name: string): number => findAgency(db, coQuanKey(name, null)) ?? 0
const opened = (db: ReadableDb, name: string, on = '2026-11-23') => openAgency(db, { id: idOf(db, name), on })
const names = (refs: readonly { ten: string }[]) => refs.map(({ ten }) => ten)
const list = (db: ReadableDb, input: Partial<Parameters<typeof listAgencies>[1]>) =>
  listAgencies(db, { cap: null, noLevel: false, tinh: null, loai: null, text: '', on: null, after: null, limit: 100, ...input })

test('each row that the tables give has the key that its own name gives', () => {
  const { rows } = directorySeed()
  expect(rows.length).toBeGreaterThan(3000)
  const provincial = rows.filter(row => row.cap === 'tinh')
  const wrong = provincial.filter(({ ten, khoa, tinh }) => {
    const key = coQuanKey(ten, null)
    return key?.khoa !== khoa || key.tinh !== tinh
  })
  expect(wrong.map(row => row.ten)).toEqual([])
  expect(new Set(rows.map(({ khoa, tinh }) => `${tinh}|${khoa}`)).size).toBe(rows.length)
})

test('a new archive knows the 63 and the 34 provinces, with their codes and successors', () => {
  const db = newArchive()
  expect(list(db, { cap: 'tinh', loai: 'ubnd' }).items).toHaveLength(provinces.length)
  expect(list(db, { cap: 'tinh', loai: 'ubnd', on: '2025-07-01' }).items).toHaveLength(34)
  const dakNong = opened(db, 'UBND tỉnh Đắk Nông')
  expect(dakNong).toMatchObject({ maDinhDanh: 'H16', denNgay: '2025-06-30', nguon: 'phap-luat', mucTin: 'chac-chan' })
  expect(names(dakNong.heirs)).toEqual(['Ủy ban nhân dân tỉnh Lâm Đồng'])
  expect(dakNong.successors).toMatchObject([{ ngay: '2025-07-01', canCu: 'NQ 202/2025/QH15', mucTin: 'chac-chan' }])
  expect(names(opened(db, 'UBND tỉnh Lâm Đồng').predecessors.map(step => step.coQuan))).toEqual([
    'Ủy ban nhân dân tỉnh Bình Thuận',
    'Ủy ban nhân dân tỉnh Đắk Nông',
  ])
  expect(opened(db, 'HĐND tỉnh Đắk Nông').maDinhDanh).toBe('K16')
})

test('who has the work of a department on a day is found through both mergers', () => {
  const db = newArchive()
  const heirs = (day: string) => names(opened(db, 'Sở Thông tin và Truyền thông tỉnh Đắk Nông', day).heirs)
  expect(heirs('2021-06-01')).toEqual(['Sở Thông tin và Truyền thông tỉnh Đắk Nông'])
  expect(heirs('2025-03-01')).toEqual(['Sở Khoa học và Công nghệ tỉnh Đắk Nông'])
  expect(heirs('2026-11-23')).toEqual(['Sở Khoa học và Công nghệ tỉnh Lâm Đồng'])
  expect(names(opened(db, 'Bộ Thông tin và Truyền thông').heirs)).toEqual(['Bộ Khoa học và Công nghệ'])
})

test('the list goes page by page in the order of the names, by any words of them', () => {
  const db = newArchive()
  const whole = list(db, { tinh: 'Đắk Nông', limit: 500 })
  expect(whole.next).toBeNull()
  const pages: string[] = []
  for (let after: string | null = null; ; ) {
    const page = list(db, { tinh: 'Đắk Nông', limit: 7, after })
    pages.push(...names(page.items))
    after = page.next
    if (after === null) break
  }
  expect(pages).toEqual(names(whole.items))
  expect(names(list(db, { text: 'truyen thong dak nong' }).items)).toEqual(['Sở Thông tin và Truyền thông tỉnh Đắk Nông'])
  expect(codeOf(() => list(db, { after: 'nothing' }))).toBe('input-invalid')
})

test('what a clerk corrects stands in the journal and stays when the tables come again', () => {
  const { db } = seededArchive()
  const id = idOf(db, 'Sở Y tế tỉnh Đắk Nông')
  const fields = { diaChi: 'Phường Bắc Gia Nghĩa, tỉnh Lâm Đồng', soBan: 2, denNgay: '2025-06-29', loai: 'so' as const }
  correctAgency(db, { id, fields }, now)
  seedAgencies(db)
  const kept = openAgency(db, { id, on: '2026-11-23' })
  expect(kept.fields).toMatchObject(fields)
  expect(kept.byClerk).toEqual(['denNgay', 'diaChi', 'soBan'])
  const line = one<{ viec: string; thay_doi: string }>(db, 'SELECT viec, thay_doi FROM nhat_ky ORDER BY seq DESC LIMIT 1')
  expect(line?.viec).toBe('agency')
  expect(JSON.parse(line?.thay_doi ?? '')).toContainEqual({ field: 'soBan', before: null, after: '2' })
  expect(codeOf(() => correctAgency(db, { id, fields: { tuNgay: '2026-01-01' } }, now))).toBe('input-invalid')
  const above = idOf(db, 'UBND tỉnh Đắk Nông')
  expect(codeOf(() => correctAgency(db, { id: above, fields: { chaId: id } }, now))).toBe('input-invalid')
  expect(openAgency(db, { id, on: '2026-11-23' }).fields).toEqual(kept.fields)
  expect(historyOf(db, { id: 1 }).map(entry => entry.act)).toEqual(['file'])
})

test('rows that letters taught keep number and name, and get kind and level', () => {
  const { db } = seededArchive()
  const ten = 'Phòng Nội vụ huyện Đắk Mil'
  run(db, "INSERT INTO co_quan (ten, khoa, tinh) VALUES (?, ?, 'Đắk Nông')", ten, accentKey(ten))
  const before = all<{ id: number; ten: string }>(db, 'SELECT id, ten FROM co_quan ORDER BY id')
  seedAgencies(db)
  expect(all(db, 'SELECT id, ten FROM co_quan ORDER BY id')).toEqual(before)
  expect(one(db, "SELECT loai, cap FROM co_quan WHERE ten LIKE 'Phòng Nội vụ%'")).toEqual({ loai: 'phong', cap: 'huyen' })
})
