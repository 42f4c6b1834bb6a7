// The printed books follow what is written down of passing on, of answers, and of the numbers of each register.
import { describe, expect, test } from 'vitest'
import { bookEntries } from '../../db/books.ts'
import { finishLetters } from '../../db/finishing.ts'
import { passOn, signSteps } from '../../db/giai-quyet.ts'
import { allRegisterEntries } from '../../db/register.ts'
import { registerGaps } from '../../db/register-gaps.ts'
import { sendTo, signSendings } from '../../db/sending.ts'
import { keepNumbers, makeSo, voidNumber } from '../../db/so-dang-ky.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'

const period = { from: '2026-01-01', to: '2026-12-31' }
const today = '2026-11-23'

describe('sổ theo dõi giải quyết văn bản đến', () => {
  test('tells how far each has come and the answer that the clerk confirmed', () => {
    const db = newArchive()
    const ids = [1, 2, 3, 4].map(() => fileVanBan(db, filing({ trichYeu: 'về sổ' }, { ngayDen: '2026-11-16' }), now).id)
    const to = [{ donVi: 'Phòng Văn xã', vaiTro: 'chu-tri' as const }]
    const order = { ids: ids.slice(1), to, ngay: '2026-11-17', butPhe: null, nguoiPhe: null, han: '2026-11-20' }
    const { steps } = passOn(db, order, today, now)
    signSteps(db, { steps: steps.slice(1), nguoiNhan: 'Lò Thị Hoa', ngay: '2026-11-18' }, today, now)
    finishLetters(db, { ids: ids.slice(3), ngay: null, traLoi: { soKyHieu: '45/VP', vanBanId: null }, ghiChu: 'gửi thư' }, today, now)
    expect([...bookEntries['theo-doi'](db, period)].map(({ tienDo, traLoi, ghiChu }) => [tienDo, traLoi, ghiChu])).toEqual([
      [null, null, null],
      ['Đã chuyển ngày 17/11/2026', null, null],
      ['Đang giải quyết: Lò Thị Hoa nhận ngày 18/11/2026', null, null],
      ['Đã giải quyết ngày 23/11/2026, quá hạn', '45/VP', 'gửi thư'],
    ])
    expect([...allRegisterEntries(db, { ...period, kind: 'den' })].map(({ kyNhan }) => kyNhan)).toEqual([
      null,
      null,
      'Lò Thị Hoa',
      'Lò Thị Hoa',
    ])
  })
})

describe('sổ đăng ký', () => {
  test('of văn bản đi names whom Kính gửi names in the place of "Như trên", who keeps it, and what is known of its sending', () => {
    const db = newArchive()
    const lists = { kinhGui: ['Sở Tài chính'], noiNhan: ['Như trên', 'Giám đốc Sở'].map(text => ({ text, purpose: null })), noiLuu: 'VT' }
    const file = (fields: object) => fileVanBan(db, filing(fields, { direction: 'di', ngayDen: '2026-11-16' }), now).id
    const id = file({ trichYeu: 'về sổ', ...lists })
    file({ trichYeu: 'về sổ', ...lists, kinhGui: [] })
    const to = { to: null, day: '2026-11-17', way: 'tay' as const, by: null, envelopes: 1, note: null, today }
    const { sent } = sendTo(db, { id, ...to }, now)
    signSendings(db, { id, sendings: sent.slice(0, 1), signed: { by: 'Lò Thị Hoa', on: '2026-11-18' }, today }, now)
    const told = [...allRegisterEntries(db, { ...period, kind: 'di' })].map(entry => [
      entry.noiNhan,
      entry.donViNhan,
      entry.ngayChuyen,
      entry.kyNhan,
    ])
    expect(told).toEqual([
      ['Sở Tài chính; Giám đốc Sở', 'VT', '2026-11-17', 'Lò Thị Hoa'],
      ['Như trên; Giám đốc Sở', 'VT', null, null],
    ])
  })
  test('is one book for each register, its gaps told with their reasons', () => {
    const db = newArchive()
    const { soId } = makeSo(db, { direction: 'den', ten: 'Đơn thư', loai: [] }, now)
    const file = (asked: number | null, so: number | null = null) =>
      fileVanBan(db, filing({ trichYeu: 'x' }, { ngayDen: '2026-11-16', soId: asked, so }), now).id
    const [first, second, third] = [file(null), file(soId), file(null)]
    const series = { direction: 'den', nam: 2026, soId } as const
    keepNumbers(db, { ...series, so: null, count: 1, lyDo: 'đợi' }, now)
    voidNumber(db, { ...series, so: 3, lyDo: 'ghi trùng' }, now)
    file(soId, 7)
    const book = (asked: number | null) =>
      [...bookEntries.den(db, { ...period, ...(asked === null ? {} : { soId: asked }) })].map(entry => entry.vanBanId)
    expect([book(0), book(soId).slice(0, 1), book(null).length]).toEqual([[first, third], [second], 4])
    const span = { direction: 'den', soId, first: { nam: 2026, so: 1 }, last: { nam: 2026, so: 7 } } as const
    expect([...registerGaps(db, span)]).toEqual([
      { nam: 2026, from: 2, to: 2, why: 'giữ số: đợi' },
      { nam: 2026, from: 3, to: 3, why: 'hủy: ghi trùng' },
      { nam: 2026, from: 4, to: 6, why: null },
    ])
    expect([...registerGaps(db, { ...span, last: { nam: 2026, so: 3 } })].map(({ to }) => to)).toEqual([2, 3])
  })
})
