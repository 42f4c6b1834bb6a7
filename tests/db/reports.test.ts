// Reports on văn bản đến and đi, and the lines of the lists of hồ sơ.
import { describe, expect, test } from 'vitest'
import { reportRows } from '../../core/register/report-columns.ts'
import { finishLetters } from '../../db/finishing.ts'
import { passOn } from '../../db/giai-quyet.ts'
import { makeHoSo } from '../../db/ho-so.ts'
import { fileDocuments, fileLines } from '../../db/ho-so-lists.ts'
import { addToHoSo, placeInHoSo } from '../../db/ho-so-van-ban.ts'
import { reportOf } from '../../db/reports.ts'
import { fileVanBan, removeVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'

const today = '2026-11-23'
const period = { from: '2026-11-01', to: '2026-11-30' }

describe('tình hình giải quyết văn bản đến', () => {
  test('counts for each who leads what came, what was done in time and late, what is open and overdue; the total counts each once', () => {
    const db = newArchive()
    const file = (donViNhan: string | null = null) => {
      const one = filing({ trichYeu: 'x' })
      return fileVanBan(db, { ...one, register: { ...one.register, ngayDen: '2026-11-16', donViNhan } }, now).id
    }
    const pass = (id: number, names: string[], han: string | null) =>
      passOn(
        db,
        {
          ids: [id],
          to: names.map(donVi => ({ donVi, vaiTro: 'chu-tri' as const })),
          ngay: '2026-11-16',
          butPhe: null,
          nguoiPhe: null,
          han,
        },
        today,
        now,
      )
    const finish = (id: number, ngay: string) => finishLetters(db, { ids: [id], ngay, traLoi: null, ghiChu: null }, today, now)
    const [inTime, late, open, overdue, both] = [file(), file(), file(), file(), file()]
    pass(inTime, ['Phòng A'], '2026-11-20')
    pass(late, ['Phòng A'], '2026-11-20')
    pass(open, ['Phòng A'], today)
    pass(overdue, ['Phòng B'], '2026-11-20')
    pass(both, ['Phòng A', 'Phòng B'], null)
    finish(inTime, '2026-11-20')
    finish(late, '2026-11-21')
    file('Anh Ba')
    file()
    removeVanBan(db, { id: file() }, now)
    expect(reportRows(reportOf(db, { kind: 'den', ...period }, today))).toEqual([
      [1, 'Anh Ba', 1, 0, 0, 1, 0],
      [2, 'Phòng A', 4, 1, 1, 2, 0],
      [3, 'Phòng B', 2, 0, 0, 1, 1],
      [4, 'Chưa ghi đơn vị, người nhận', 1, 0, 0, 1, 0],
      [null, 'Tổng cộng', 7, 1, 1, 4, 1],
    ])
    expect(reportRows(reportOf(db, { kind: 'den', from: '2026-12-01', to: '2026-12-31' }, today))).toEqual([
      [null, 'Tổng cộng', 0, 0, 0, 0, 0],
    ])
  })
})

describe('tình hình văn bản đi', () => {
  test('counts by kind what was issued by the working day after it was signed; what says it was issued before that is not known', () => {
    const db = newArchive()
    const issue = (tenLoai: string | null, ngayBanHanh: string | null, ngayDen: string) =>
      fileVanBan(db, filing({ tenLoai, ngayBanHanh, trichYeu: 'x' }, { ngayDen, direction: 'di' }), now)
    issue('Công văn', '2026-11-20', '2026-11-23')
    issue('Công văn', '2026-11-20', '2026-11-24')
    issue('Quyết định', '2026-11-20', '2026-11-20')
    issue(null, null, '2026-11-20')
    issue('Quyết định', '2026-11-25', '2026-11-20')
    expect(reportRows(reportOf(db, { kind: 'di', ...period }, today))).toEqual([
      [1, 'Công văn', 2, 1, 1, 0],
      [2, 'Quyết định', 2, 1, 0, 1],
      [3, 'Không ghi tên loại', 1, 0, 0, 1],
      [null, 'Tổng cộng', 5, 2, 1, 2],
    ])
  })
})

describe('lists of hồ sơ', () => {
  test('danh mục has every file of the year under its heading, nộp lưu those that have ended and are kept five years or more', () => {
    const db = newArchive()
    const make = (kyHieu: string, more: object = {}) =>
      makeHoSo(
        db,
        {
          nam: 2026,
          kyHieu,
          deMuc: 'Tổ chức',
          tieuDe: `Hồ sơ ${kyHieu}`,
          thoiHan: 20,
          nguoiLap: null,
          batDau: '2026-01-01',
          ketThuc: null,
          ghiChu: null,
          ...more,
        },
        now,
      ).id
    const id = make('01.TCCB', { thoiHan: null })
    make('02.VP', { deMuc: null, ketThuc: '2026-06-30', thoiHan: 2 })
    make('03.TCCB', { ketThuc: '2026-06-30' })
    make('01.TCCB', { nam: 2025 })
    const letters = [1, 2].map(n => fileVanBan(db, filing({ soKyHieu: `${n}/SNV`, ngayBanHanh: `2026-0${n}-02` }), now).id)
    addToHoSo(db, { id, vanBanIds: letters }, now)
    placeInHoSo(db, { id, vanBanId: letters[1] ?? 0, stt: 1, toTu: 1, toDen: 3, ghiChu: null }, now)
    const lines = (kind: 'danh-muc' | 'nop-luu') =>
      [...fileLines(db, kind, 2026)].map(({ soKyHieu, tieuDe, thoiHan, tu, den, soTo }) => [soKyHieu ?? tieuDe, thoiHan, tu, den, soTo])
    expect(lines('danh-muc')).toEqual([
      ['02.VP', '2 năm', '2026-01-01', '2026-06-30', null],
      ['Tổ chức', null, null, null, null],
      ['01.TCCB', 'Vĩnh viễn', '2026-01-02', '2026-02-02', '3'],
      ['03.TCCB', '20 năm', '2026-01-01', '2026-06-30', null],
    ])
    expect(lines('nop-luu').map(([name]) => name)).toEqual(['Tổ chức', '03.TCCB'])
    expect([...fileDocuments(db, id)].map(({ soKyHieu, toSo }) => [soKyHieu, toSo])).toEqual([
      ['2/SNV', '1–3'],
      ['1/SNV', null],
    ])
  })
})
