// Rows of the directory that are merged, split, linked and given names by the clerk, and the letters of an agency with its predecessors'.
import { expect, test } from 'vitest'
import type { CsvAsked } from '../../core/agency/csv.ts'
import { csvPreview, csvTake } from '../../db/agency-csv.ts'
import { agencyLetters, agencyYears } from '../../db/agency-letters.ts'
import { listAgencies } from '../../db/agency-list.ts'
import { addAgency, mergeAgencies, setAliases, splitAgency } from '../../db/agency-merge.ts'
import { moveNames, printedNames } from '../../db/agency-names.ts'
import { openAgency } from '../../db/agency-open.ts'
import { seedAgencies } from '../../db/agency-seed.ts'
import { dropStep, setStep } from '../../db/agency-steps.ts'
import { linkOlderTasks } from '../../db/agency-tasks.ts'
import { all, run, type WritableDb } from '../../db/handle.ts'
import { journalFaults } from '../../db/journal.ts'
import { recipientsOf } from '../../db/recipients.ts'
import { fileVanBan, removeVanBan } from '../../db/van-ban.ts'
import { codeOf, filing, newArchive, now } from './archive-builder.ts'

const on = '2026-11-23'
let so = 0
interface Sent {
  by?: string
  to?: string[]
  day?: string
  tasks?: string[]
}
const send = (db: WritableDb, { by = 'UBND tỉnh Đắk Nông', to = [], day = '2021-06-01', tasks = [] }: Sent): number => {
  so++
  const nhiemVu = tasks.map(name => ({ heading: name, coQuan: [name], text: `việc ${so}` }))
  const fields = {
    coQuanBanHanh: by,
    soKyHieu: `${so}/UBND-VX`,
    ngayBanHanh: day,
    noiNhan: to.map(text => ({ text, purpose: null })),
    nhiemVu,
  }
  return fileVanBan(db, filing(fields), now).id
}
const idOf = (db: WritableDb, text: string) =>
  listAgencies(db, { cap: null, noLevel: false, tinh: null, loai: null, text, on: null, after: null, limit: 1 }).items[0]?.id ?? 0
const names = (refs: readonly { ten: string }[]) => refs.map(({ ten }) => ten)
const letters = (db: WritableDb, id: number, what: 'issued' | 'received' | 'tasks', rest = {}) =>
  agencyLetters(db, { id, what, year: null, withFormer: true, after: null, limit: 50, ...rest })
const held = (db: WritableDb, ...of: Parameters<typeof letters> extends [unknown, ...infer R] ? R : never) =>
  letters(db, ...of).items.map(one => [one.vanBan.id, one.of?.ten ?? null])

test('merged rows are one agency everywhere, until they are split again', () => {
  const db = newArchive()
  const letter = send(db, { to: ['Tạp chí Nâm Nung', 'Tạp chí Năm Nung'] })
  const [old, kept] = [
    idOf(db, 'tap chi nam nung'),
    addAgency(db, { ten: 'Tạp chí Văn nghệ Nâm Nung', tinh: 'Đắk Nông', loai: 'bao-dai', cap: 'tinh' }, now),
  ]
  mergeAgencies(db, { id: old, into: kept }, now)
  expect(names(recipientsOf(db, letter).map(one => one.coQuan ?? { ten: '' }))).toContain('Tạp chí Văn nghệ Nâm Nung')
  const merged = openAgency(db, { id: kept, on })
  expect([names(merged.mergedHere).length, merged.counts.received]).toEqual([1, 1])
  expect(openAgency(db, { id: old, on }).mergedInto?.id).toBe(kept)
  expect(
    names(listAgencies(db, { cap: null, noLevel: false, tinh: null, loai: null, text: 'tap chi', on: null, after: null, limit: 9 }).items),
  ).not.toContain(names(merged.mergedHere)[0])
  expect(held(db, kept, 'received')).toEqual([[letter, null]])
  expect(codeOf(() => mergeAgencies(db, { id: old, into: kept }, now))).toBe('already-done')
  expect(codeOf(() => mergeAgencies(db, { id: kept, into: kept }, now))).toBe('input-invalid')
  expect(codeOf(() => mergeAgencies(db, { id: kept, into: old }, now))).toBe('input-invalid')
  splitAgency(db, { id: old }, now)
  expect(openAgency(db, { id: kept, on }).counts.received).toBe(0)
  expect(codeOf(() => splitAgency(db, { id: old }, now))).toBe('input-invalid')
  expect(journalFaults(db).faults).toEqual([])
})

test('a row that is split takes along those that were merged into it before', () => {
  const db = newArchive()
  const [a = 0, b = 0, c = 0, d = 0] = ['Báo A', 'Báo B', 'Báo C', 'Báo D'].map(ten =>
    addAgency(db, { ten, tinh: 'Đắk Nông', loai: 'bao-dai', cap: 'tinh' }, now),
  )
  const here = (id: number) => names(openAgency(db, { id, on }).mergedHere)
  mergeAgencies(db, { id: a, into: b }, now)
  mergeAgencies(db, { id: b, into: c }, now)
  mergeAgencies(db, { id: c, into: d }, now)
  expect(here(d)).toEqual(['Báo A', 'Báo B', 'Báo C'])
  splitAgency(db, { id: b }, now)
  expect([here(d), here(b), here(a)]).toEqual([['Báo C'], ['Báo A'], []])
  splitAgency(db, { id: a }, now)
  expect([here(d), here(b)]).toEqual([['Báo C'], []])
})

test('printed names move to another row, for letters to come too, and back', () => {
  const db = newArchive()
  const letter = send(db, { to: ['Sở TTTT', 'Sở Thông tin và Truyền thông'] })
  const from = idOf(db, 'so thong tin va truyen thong dak nong')
  const into = addAgency(db, { ten: 'Trung tâm Tin học', tinh: 'Đắk Nông', loai: 'su-nghiep', cap: 'tinh' }, now)
  expect(printedNames(db, { id: from }).map(one => one.ten)).toEqual(['Sở TTTT', 'Sở Thông tin và Truyền thông'])
  expect(moveNames(db, { id: from, names: ['Sở TTTT'], into }, now)).toMatchObject({ moved: 1 })
  const later = send(db, { to: ['Sở TTTT'] })
  expect([letter, later].map(id => recipientsOf(db, id)[0]?.coQuan?.id)).toEqual([into, into])
  expect(recipientsOf(db, letter)[1]?.coQuan?.id).toBe(from)
  expect(moveNames(db, { id: into, names: ['Sở TTTT'], into: from }, now)).toMatchObject({ moved: 2 })
  expect(recipientsOf(db, letter)[0]?.coQuan?.id).toBe(from)
  expect(codeOf(() => moveNames(db, { id: from, names: ['Không có'], into }, now))).toBe('not-found')
  expect(codeOf(() => addAgency(db, { ten: 'Trung tâm Tin học', tinh: 'Đắk Nông', loai: 'khac', cap: null }, now))).toBe('input-invalid')
})

test('the clerk says who took over whose work, and that the tables are wrong about it', () => {
  const db = newArchive()
  const [old, heir] = [idOf(db, 'so thong tin va truyen thong dak nong'), idOf(db, 'so van hoa the thao va du lich dak nong')]
  const table = openAgency(db, { id: old, on }).successors[0]?.coQuan.id ?? 0
  setStep(db, { oldId: old, newId: heir, ngay: '2025-03-01', canCu: 'QĐ của UBND tỉnh', mucTin: 'chac-chan' }, now)
  dropStep(db, { oldId: old, newId: table }, now)
  expect(openAgency(db, { id: old, on }).successors).toMatchObject([{ coQuan: { id: heir }, nguon: 'van-thu', mucTin: 'chac-chan' }])
  expect(codeOf(() => setStep(db, { oldId: old, newId: old, ngay: null, canCu: null, mucTin: 'chac-chan' }, now))).toBe('input-invalid')
})

test('a clerk’s table: a name finds its row and does not rename it; a number beside another province, days in the wrong order are refused first', () => {
  const db = newArchive()
  const id = idOf(db, 'so y te tinh dak nong')
  const line = (row: number, asked: Partial<CsvAsked>) => ({ row, asked: { id: null, tinh: 'Đắk Nông', fields: {}, wrong: [], ...asked } })
  const found = [line(2, { fields: { ten: 'Sở Y tế', diaChi: '1 Lê Lợi' } })]
  expect(csvPreview(db, found).rows).toMatchObject([{ id, outcome: 'changed', changes: [{ field: 'diaChi' }] }])
  csvTake(db, found, now)
  expect(openAgency(db, { id, on })).toMatchObject({ ten: 'Sở Y tế tỉnh Đắk Nông', fields: { diaChi: '1 Lê Lợi' }, byClerk: ['diaChi'] })
  expect(csvPreview(db, [line(2, { id, fields: { loai: 'phong', tuNgay: '2021-02-01' } })]).rows[0]?.changes).toEqual([
    { field: 'loai', before: 'Sở và tương đương', after: 'Phòng' },
    { field: 'tuNgay', before: null, after: '01/02/2021' },
  ])
  const wrong = [
    line(2, { id, tinh: 'Hà Nội', fields: { diaChi: '2 Lê Lợi' } }),
    line(3, { id, fields: { tuNgay: '2022-01-01', denNgay: '2020-01-01' } }),
    line(4, { fields: { ten: 'Báo Mới', tuNgay: '2022-01-01', denNgay: '2020-01-01' } }),
  ]
  expect(csvPreview(db, wrong).rows.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused'])
  expect(csvTake(db, [line(2, { id, fields: { ten: 'Sở Y tế Đắk Nông' } })], now).counts.changed).toBe(1)
  expect(openAgency(db, { id, on }).ten).toBe('Sở Y tế Đắk Nông')
})

test('a step that the clerk takes away stays in the journal with its day and basis, and no table brings it back', () => {
  const db = newArchive()
  const old = idOf(db, 'so thong tin va truyen thong dak nong')
  const [step] = openAgency(db, { id: old, on }).successors
  dropStep(db, { oldId: old, newId: step?.coQuan.id ?? 0 }, now)
  const [last] = all<{ thay_doi: string }>(db, 'SELECT thay_doi FROM nhat_ky ORDER BY seq DESC LIMIT 1')
  expect(last?.thay_doi).toContain(`, 2025-03-01, ${step?.canCu}`)
  seedAgencies(db)
  expect(openAgency(db, { id: old, on }).successors).toEqual([])
})

test('a row without a province that there is, or of an agency that the directory has, is refused; a typed province is the directory’s', () => {
  const db = newArchive()
  const add = (ten: string, tinh: string | null) => addAgency(db, { ten, tinh, loai: 'su-nghiep', cap: 'tinh' }, now)
  expect(codeOf(() => add('Trung tâm Tin học', 'Đắk Nôg'))).toBe('input-invalid')
  expect(codeOf(() => add('Sở Y tế tỉnh Đắk Nông', null))).toBe('input-invalid')
  expect(openAgency(db, { id: add('Trung tâm Tin học', 'tỉnh Dak Nong'), on }).tinh).toBe('Đắk Nông')
  expect(codeOf(() => add('Trung tâm Tin học', 'Đắk Nông'))).toBe('input-invalid')
  const lines = ['Dak Lac', null].map((tinh, i) => ({
    row: i + 2,
    asked: { id: null, tinh, fields: { ten: 'Sở Y tế tỉnh Đắk Nông', diaChi: '1 Lê Lợi' }, wrong: [] },
  }))
  expect(csvPreview(db, lines).rows).toMatchObject([{ outcome: 'refused' }, { outcome: 'changed', id: idOf(db, 'so y te tinh dak nong') }])
})

test('other names are the clerk’s through every later seeding; one that is another agency’s own is refused and changes nothing', () => {
  const db = newArchive()
  const id = idOf(db, 'thanh tra tinh dak nong')
  setAliases(db, { id, aliases: [{ ten: 'TTr tỉnh', loai: 'viet-tat' }] }, now)
  expect(codeOf(() => setAliases(db, { id, aliases: [{ ten: 'Sở Y tế', loai: 'ten-khac' }] }, now))).toBe('input-invalid')
  expect(openAgency(db, { id, on }).aliases).toEqual([{ ten: 'TTr tỉnh', loai: 'viet-tat', nguon: 'van-thu', coQuanId: id }])
  seedAgencies(db)
  expect(openAgency(db, { id, on }).aliases.map(({ ten }) => ten)).toEqual(['TTr tỉnh'])
  const health = idOf(db, 'so y te tinh dak nong')
  const ofTables = openAgency(db, { id: health, on }).aliases.map(({ ten, loai }) => ({ ten, loai }))
  setAliases(db, { id: health, aliases: [...ofTables, { ten: 'SYT ĐN', loai: 'viet-tat' }] }, now)
  expect(new Set(openAgency(db, { id: health, on }).aliases.map(({ ten, nguon }) => `${ten} ${nguon}`))).toEqual(
    new Set([...ofTables.map(({ ten }) => `${ten} bang`), 'SYT ĐN van-thu']),
  )
})

test('an agency’s page: what it issued, was sent and was told to do, its predecessors’ marked, page by page and by year', () => {
  const db = newArchive()
  const dakNong = [send(db, {}), send(db, { day: '2022-02-02' })]
  const lamDong = [send(db, { by: 'UBND tỉnh Lâm Đồng', day: '2026-01-05' })]
  const id = idOf(db, 'uy ban nhan dan tinh lam dong')
  const former = 'Ủy ban nhân dân tỉnh Đắk Nông'
  expect(held(db, id, 'issued')).toEqual([
    [lamDong[0], null],
    [dakNong[1], former],
    [dakNong[0], former],
  ])
  expect(held(db, id, 'issued', { withFormer: false })).toEqual([[lamDong[0], null]])
  expect(held(db, id, 'issued', { year: 2021 })).toEqual([[dakNong[0], former]])
  const first = letters(db, id, 'issued', { limit: 2 })
  expect(letters(db, id, 'issued', { limit: 2, after: first.next }).items.map(one => one.vanBan.id)).toEqual([dakNong[0]])
  expect(agencyYears(db, { id }).map(({ year, issued, former }) => [year, issued, former.issued])).toEqual([
    [2026, 1, 0],
    [2022, 0, 1],
    [2021, 0, 1],
  ])
  const task = send(db, { tasks: ['Sở Y tế'], to: ['Sở Y tế', 'Sở Y tế'] })
  const health = idOf(db, 'so y te tinh dak nong')
  expect(letters(db, health, 'tasks').items).toMatchObject([{ vanBan: { id: task }, task: `việc ${so}` }])
  expect(held(db, health, 'received')).toEqual([[task, null]])
  run(db, 'DELETE FROM nhiem_vu_giao')
  linkOlderTasks(db)
  expect(letters(db, health, 'tasks').items).toHaveLength(1)
  removeVanBan(db, { id: task }, now)
  expect([letters(db, health, 'tasks').items, letters(db, health, 'received').items, agencyYears(db, { id: health })]).toEqual([[], [], []])
  expect(codeOf(() => letters(db, id, 'issued', { after: 'x' }))).toBe('input-invalid')
})
