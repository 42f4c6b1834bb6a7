// `van-thu files`, `report` and `directory` as a person or a script meets them.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makeHoSo } from '../../db/ho-so.ts'
import { addToHoSo } from '../../db/ho-so-van-ban.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, now } from '../db/archive-builder.ts'
import { newDesk, vanThuHere as vanThu } from './command-line.ts'

const { archive, folder, kho, write } = newDesk()

beforeAll(() => {
  const db = openWriter(kho)
  const id = fileVanBan(
    db,
    filing({ soKyHieu: '5/SYT-NVY', tenLoai: 'Công văn', trichYeu: 'trực dịch' }, { ngayDen: '2026-11-18' }),
    now,
  ).id
  const file = { deMuc: null, thoiHan: null, nguoiLap: null, batDau: null, ketThuc: null, ghiChu: null }
  const hoSo = makeHoSo(db, { ...file, nam: 2026, kyHieu: '01.YT', tieuDe: 'Phòng dịch' }, now)
  makeHoSo(db, { ...file, nam: 2025, kyHieu: '02.YT', tieuDe: 'Năm trước' }, now)
  makeHoSo(db, { ...file, nam: 2026, kyHieu: '02.YT', tieuDe: 'Năm nay' }, now)
  addToHoSo(db, { id: hoSo.id, vanBanIds: [id] }, now)
  closeDb(db)
})

test('MAU-21 the files of a year, the văn bản of one by its code; a code of several years asks for the year', async () => {
  const year = await vanThu('files', '--year', '2026', '--format', 'csv', ...archive)
  expect([year.code, year.out.split('\n').map(line => line.split(',')[0])]).toEqual([
    0,
    ['\uFEFFSố và ký hiệu hồ sơ', '01.YT', '02.YT', ''],
  ])
  const one = await vanThu('files', '01.yt', '--format', 'csv', ...archive)
  expect([one.code, one.out]).toEqual([0, expect.stringMatching(/\n1,5\/SYT-NVY,.*Công văn trực dịch/u)])
  const several = await vanThu('files', '02.YT', ...archive)
  expect([several.code, several.errors]).toEqual([2, expect.stringContaining('ở các năm 2026, 2025: cần --year')])
  const told = await vanThu('files', '01.YT', '--json', ...archive)
  expect(JSON.parse(told.out)).toMatchObject({ hoSo: { kyHieu: '01.YT', count: 1 }, documents: [{ stt: 1 }] })
  expect((await vanThu('files', '--kind', 'nop-luu', '--year', '2026', ...archive)).errors).toContain('[nothing-to-print]')
})

test('a report as numbers, or whole into a file', async () => {
  const file = path.join(folder, 'bao cao.xlsx')
  const period = ['--from', '01/11/2026', '--to', '30/11/2026']
  expect(JSON.parse((await vanThu('report', ...period, '--json', ...archive)).out)).toMatchObject({ total: { nhan: 1 } })
  expect((await vanThu('report', ...period, '--out', file, ...archive)).code).toBe(0)
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  expect((await vanThu('report', '--from', '2026-11-01', ...archive)).errors).toContain('cần --from và --to')
})

test('the directory out as csv; a clerk’s table is looked at first, then taken', async () => {
  const table = write('danh-ba.csv', 'Tên,Loại,Tỉnh,Địa chỉ\nTrạm Y tế phường Cốc Lếu,Đơn vị sự nghiệp,Lào Cai,Số 1 Nguyễn Huệ\n')
  const dry = await vanThu('directory', table, '--dry-run', ...archive)
  expect(dry.out).toContain('1 cơ quan mới, 0 sửa, 0 như cũ, 0 dòng không nhận. Chưa ghi gì.')
  expect((await vanThu('directory', ...archive)).out).not.toContain('Cốc Lếu')
  expect((await vanThu('directory', table, ...archive)).code).toBe(0)
  expect((await vanThu('directory', ...archive)).out).toMatch(/,Lào Cai,Trạm Y tế phường Cốc Lếu,.*,Số 1 Nguyễn Huệ,/u)
})
