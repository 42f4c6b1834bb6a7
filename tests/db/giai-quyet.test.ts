// Passing văn bản đến on, receipts, the end of it; what is due on a day.
import { describe, expect, test } from 'vitest'
import type { PassInput } from '../../contract/giai-quyet.ts'
import { setDay } from '../../db/calendar.ts'
import { dueDayOf, duePage, remindFrom } from '../../db/due.ts'
import { finishLetters, giaiQuyetOf, reopenLetters } from '../../db/finishing.ts'
import { passOn, placesNamed, signSteps, takeBackSteps } from '../../db/giai-quyet.ts'
import { historyOf } from '../../db/journal.ts'
import { correctVanBan, fileVanBan, openVanBan, removeVanBan } from '../../db/van-ban.ts'
import { verifyArchive } from '../../db/verify.ts'
import { codeOf, filing, newArchive, newFolder, now } from './archive-builder.ts'

type Db = ReturnType<typeof newArchive>
const today = '2026-11-23'

const file = (db: Db, ngayDen: string, register: object = {}, fields: object = {}) => {
  const one = filing({ trichYeu: 'về chuyển', ...fields })
  return fileVanBan(db, { ...one, register: { ...one.register, ngayDen, ...register } }, now).id
}
const pass = (db: Db, id: number | number[], rest: Partial<PassInput> = {}) =>
  passOn(
    db,
    {
      ids: [id].flat(),
      to: [{ donVi: 'Phòng Hành chính', vaiTro: 'chu-tri' }],
      ngay: null,
      butPhe: null,
      nguoiPhe: null,
      han: null,
      ...rest,
    },
    today,
    now,
  )
const columns = (db: Db, id: number) => {
  const { donViNhan, ngayChuyen, hanXuLy } = openVanBan(db, { id }).register ?? {}
  return [donViNhan, ngayChuyen, hanXuLy]
}
const isHanByClerk = (db: Db, id: number) =>
  db.prepare("SELECT 1 FROM van_ban_tay WHERE van_ban_id = ? AND truong = 'hanXuLy'").get(id) !== undefined
const of = (db: Db, id: number) => giaiQuyetOf(db, { id }, today)

describe('passing on', () => {
  test('fills the columns of the register, who leads first, and the hạn; taking back empties them again', () => {
    const db = newArchive()
    const id = file(db, '2026-11-20')
    const to = [
      { donVi: 'Phòng Tài chính', vaiTro: 'phoi-hop' as const },
      { donVi: 'Phòng Hành chính', vaiTro: 'chu-tri' as const },
    ]
    const { steps, passed } = pass(db, id, { to, han: '2026-11-30', butPhe: 'Tham mưu trước 30/11', nguoiPhe: 'Chánh Văn phòng' })
    expect(passed).toBe(1)
    expect(columns(db, id)).toEqual(['Phòng Hành chính; Phòng Tài chính', today, '2026-11-30'])
    expect(of(db, id)).toMatchObject({
      state: 'da-chuyen',
      isLate: false,
      steps: [{ butPhe: 'Tham mưu trước 30/11' }, { vaiTro: 'chu-tri' }],
    })
    takeBackSteps(db, { steps: steps.slice(0, 1) }, now)
    expect(columns(db, id)).toEqual(['Phòng Hành chính', today, '2026-11-30'])
    takeBackSteps(db, { steps: steps.slice(1) }, now)
    expect([columns(db, id), of(db, id).state]).toEqual([[null, null, null], 'chua-chuyen'])
    expect(historyOf(db, { id }).map(({ act }) => act)).toEqual(['pass', 'pass', 'pass', 'file'])
    expect(historyOf(db, { id })[2]?.changes).toContainEqual({ field: 'chuyen', before: null, after: 'Phòng Hành chính (chủ trì)' })
  })
  test('leaves what the clerk typed, before or after, as it is', () => {
    const db = newArchive()
    const typed = file(db, '2026-11-20', { donViNhan: 'Anh Ba', ngayChuyen: '2026-11-21', hanXuLy: '2026-12-01' })
    const { steps } = pass(db, typed)
    expect(columns(db, typed)).toEqual(['Anh Ba', '2026-11-21', '2026-12-01'])
    pass(db, typed, { han: '2026-12-05', to: [{ donVi: 'Phòng Tổng hợp', vaiTro: 'phoi-hop' }] })
    takeBackSteps(
      db,
      {
        steps: of(db, typed)
          .steps.slice(1)
          .map(step => step.id),
      },
      now,
    )
    expect(columns(db, typed)).toEqual(['Anh Ba', '2026-11-21', '2026-12-01'])
    correctVanBan(db, { id: typed, fields: {}, register: { donViNhan: 'Chị Tư' } }, now)
    takeBackSteps(db, { steps }, now)
    expect(columns(db, typed)).toEqual(['Chị Tư', '2026-11-21', '2026-12-01'])
  })
  test('many at once, all or none; only văn bản đến, no day before the arrival, none that is finished', () => {
    const db = newArchive()
    const ids = [file(db, '2026-11-20'), file(db, '2026-11-23')]
    const di = fileVanBan(db, filing({ trichYeu: 'đi' }, { direction: 'di', ngayDen: '2026-11-20' }), now).id
    expect(codeOf(() => pass(db, [...ids, di]))).toBe('not-den')
    expect(codeOf(() => pass(db, ids, { ngay: '2026-11-20' }))).toBe('day-order')
    expect(codeOf(() => pass(db, ids, { han: '2026-11-01' }))).toBe('day-order')
    expect(ids.map(id => of(db, id).steps.length)).toEqual([0, 0])
    expect(pass(db, ids).steps).toHaveLength(2)
    finishLetters(db, { ids, ngay: null, traLoi: null, ghiChu: 'Lưu' }, today, now)
    expect(codeOf(() => pass(db, ids))).toBe('is-finished')
    expect(codeOf(() => takeBackSteps(db, { steps: [1, 99] }, now))).toBe('not-found')
  })
})

test('steps taken back in any order leave the hạn as it stood before them, and the clerk’s word on it', () => {
  const db = newArchive()
  const hans = ['2026-11-27', '2026-11-30', '2026-12-04']
  const orders = [
    [0, 1, 2],
    [1, 0, 2],
    [2, 0, 1],
    [0, 2, 1],
  ]
  for (const order of orders) {
    const id = file(db, '2026-11-20')
    const steps = hans.map(han => pass(db, id, { han }).steps[0] ?? 0)
    expect([columns(db, id)[2], isHanByClerk(db, id)]).toEqual(['2026-12-04', true])
    const left = order.map(at => {
      takeBackSteps(db, { steps: [steps[at] ?? 0] }, now)
      return columns(db, id)[2]
    })
    expect([left.at(-1), isHanByClerk(db, id)]).toEqual([null, false])
  }
  const typed = file(db, '2026-11-20')
  correctVanBan(db, { id: typed, fields: {}, register: { hanXuLy: '2026-12-01' } }, now)
  const [first = [], second = []] = hans.slice(0, 2).map(han => pass(db, typed, { han }).steps)
  takeBackSteps(db, { steps: first }, now)
  expect(columns(db, typed)[2]).toBe('2026-11-30')
  takeBackSteps(db, { steps: second }, now)
  expect([columns(db, typed)[2], isHanByClerk(db, typed)]).toEqual(['2026-12-01', true])
})

test('nothing is passed on, taken or done on a day that has not come', () => {
  const db = newArchive()
  const id = file(db, '2026-11-20')
  const ngay = '2026-11-24'
  expect(codeOf(() => pass(db, id, { ngay }))).toBe('day-future')
  const { steps } = pass(db, id)
  expect(codeOf(() => signSteps(db, { steps, nguoiNhan: 'Lò Thị Hoa', ngay }, today, now))).toBe('day-future')
  expect(codeOf(() => finishLetters(db, { ids: [id], ngay, traLoi: null, ghiChu: null }, today, now))).toBe('day-future')
  expect(of(db, id)).toMatchObject({ state: 'da-chuyen', steps: [{ ngayNhan: null }] })
})

describe('receipt and end', () => {
  test('who took it and when; finished with an answer that the archive holds; opened again', async () => {
    const db = newArchive()
    const id = file(db, '2026-11-16', {}, { soKyHieu: '12/SNV-CCHC', coQuanBanHanh: 'Sở Nội vụ tỉnh Lào Cai', ngayBanHanh: '2026-11-12' })
    const cites = { quanHe: 'tra-loi', tenLoai: 'Công văn', soKyHieu: '12/SNV-CCHC', ngayBanHanh: '2026-11-12' } as const
    const vienDan = [{ ...cites, coQuanBanHanh: 'Sở Nội vụ tỉnh Lào Cai', trichYeu: null }]
    const answer = filing({ soKyHieu: '45/VP-TH', vienDan }, { direction: 'di', ngayDen: '2026-11-20' })
    const di = fileVanBan(db, answer, now).id
    const { steps } = pass(db, id, { han: '2026-11-23' })
    signSteps(db, { steps, nguoiNhan: 'Lò Thị Hoa', ngay: null }, today, now)
    expect(of(db, id)).toMatchObject({
      state: 'dang-giai-quyet',
      steps: [{ nguoiNhan: 'Lò Thị Hoa', ngayNhan: today }],
      offers: [{ id: di }],
    })
    expect(codeOf(() => signSteps(db, { steps, nguoiNhan: 'A', ngay: '2026-11-20' }, today, now))).toBe('day-order')
    finishLetters(db, { ids: [id], ngay: null, traLoi: { soKyHieu: '45/VP-TH', vanBanId: null }, ghiChu: 'Đã gửi bản giấy' }, today, now)
    expect(of(db, id)).toMatchObject({
      state: 'da-giai-quyet',
      isLate: false,
      xongNgay: today,
      traLoi: { soKyHieu: '45/VP-TH', vanBan: { id: di } },
    })
    expect(codeOf(() => signSteps(db, { steps: [99], nguoiNhan: null, ngay: null }, today, now))).toBe('not-found')
    reopenLetters(db, { ids: [id] }, now)
    expect(historyOf(db, { id })[0]?.changes).toContainEqual({ field: 'ketQua', before: 'Đã gửi bản giấy', after: null })
    expect([of(db, id).state, of(db, id).traLoi]).toEqual(['dang-giai-quyet', null])
    expect(codeOf(() => reopenLetters(db, { ids: [id] }, now))).toBe('already-done')
    expect((await verifyArchive(db, newFolder())).ok).toBe(true)
  })
  test('one answer is not given to many at once, and only a văn bản đi answers', () => {
    const db = newArchive()
    const ids = [file(db, '2026-11-16'), file(db, '2026-11-16')]
    const finish = (which: number[], vanBanId: number | null) =>
      codeOf(() => finishLetters(db, { ids: which, ngay: null, traLoi: { soKyHieu: '1/VP', vanBanId }, ghiChu: null }, today, now))
    expect([finish(ids, null), finish(ids.slice(0, 1), ids[1] ?? 0)]).toEqual(['input-invalid', 'input-invalid'])
    expect(finish(ids.slice(0, 1), null)).toBe('nothing refused')
    expect(of(db, ids[0] ?? 0).traLoi).toEqual({ soKyHieu: '1/VP', vanBan: null })
  })
})

describe('what is due', () => {
  const which = (db: Db, kind: 'chua-chuyen' | 'qua-han' | 'den-han' | 'sap-den', rest: object = {}) =>
    duePage(db, { which: kind, after: null, limit: 100, ...rest }, today)
  const ids = (page: ReturnType<typeof which>) => page.items.map(({ vanBan }) => vanBan.id)

  test('not passed on by the next working day is late, an urgent one at once; the latest stands first', () => {
    const db = newArchive()
    const [thu, fri, mon] = ['2026-11-19', '2026-11-20', '2026-11-23'].map(day => file(db, day))
    const urgent = file(db, '2026-11-20', {}, { doKhan: 'KHẨN' })
    file(db, '2026-11-24')
    expect(which(db, 'chua-chuyen').items.map(({ vanBan, daysLate }) => [vanBan.id, daysLate])).toEqual([
      [mon, -1],
      [urgent, 1],
      [fri, 0],
      [thu, 1],
    ])
    expect(dueDayOf(db, today)).toMatchObject({ isWorking: true, chuyenCham: { n: 2 }, counts: { 'chua-chuyen': { n: 4, isMore: false } } })
    pass(db, [mon ?? 0, thu ?? 0])
    removeVanBan(db, { id: urgent }, now)
    expect(ids(which(db, 'chua-chuyen'))).toEqual([fri])
    remindFrom(db, { day: '2026-11-21' }, now)
    expect([ids(which(db, 'chua-chuyen')), dueDayOf(db, today).nhacTu]).toEqual([[], '2026-11-21'])
  })
  test('by its hạn: gone by, this day, the next three working days; finished ones are not', () => {
    const db = newArchive()
    const [old, gone, now1, near, far] = ['2020-01-01', '2026-11-20', today, '2026-11-26', '2026-11-27'].map(hanXuLy =>
      file(db, '2019-01-02', { hanXuLy }),
    )
    const due = () => (['qua-han', 'den-han', 'sap-den'] as const).map(kind => ids(which(db, kind)))
    expect(due()).toEqual([[old, gone], [now1], [near]])
    expect(which(db, 'qua-han').items[1]?.daysLate).toBe(1)
    setDay(db, { day: '2026-11-24', kind: 'off', name: 'Ngày Văn hóa Việt Nam' }, now)
    expect(due()[2]).toEqual([near, far])
    finishLetters(db, { ids: [gone ?? 0], ngay: null, traLoi: null, ghiChu: null }, today, now)
    expect([due()[0], of(db, gone ?? 0).isLate]).toEqual([[old], true])
  })
  test('pages go on by key', () => {
    const db = newArchive()
    const filed = Array.from({ length: 7 }, (_, i) => file(db, `2026-11-1${i}`, { hanXuLy: '2026-11-20' }))
    for (const kind of ['chua-chuyen', 'qua-han'] as const) {
      const seen: number[] = []
      let after: string | null = null
      do {
        const page = which(db, kind, { after, limit: 3 })
        seen.push(...ids(page))
        after = page.next
      } while (after !== null)
      expect(seen).toEqual(kind === 'qua-han' ? filed : filed.toReversed())
    }
    expect(codeOf(() => which(db, 'qua-han', { after: 'x.y' }))).toBe('input-invalid')
  })
  test('the units that were given letters are offered by the beginning of their names', () => {
    const db = newArchive()
    pass(db, file(db, '2026-11-20'), { to: ['Phòng B', 'Phòng A', 'Ông Cường'].map(donVi => ({ donVi, vaiTro: 'phoi-hop' })) })
    expect(placesNamed(db, { prefix: 'Ph', limit: 5 })).toEqual(['Phòng A', 'Phòng B'])
  })
})

test('a day beyond what the calendar knows is refused, not reckoned for ever', () => {
  const db = newArchive()
  for (const day of ['9999-12-31', '0001-01-01'])
    expect([codeOf(() => dueDayOf(db, day)), codeOf(() => duePage(db, { which: 'sap-den', after: null, limit: 9 }, day))]).toEqual([
      'input-invalid',
      'input-invalid',
    ])
})
