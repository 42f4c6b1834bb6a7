// The printed books follow what is written down of passing on, of answers, and of the numbers of each register.
import { describe, expect, test } from 'vitest'
import { issuedCopies } from '../../core/recipients/issued.ts'
import { bookEntries } from '../../db/books.ts'
import { finishLetters } from '../../db/finishing.ts'
import { passOn, signSteps } from '../../db/giai-quyet.ts'
import { historyOf } from '../../db/journal.ts'
import { openedRecipients } from '../../db/opened-recipients.ts'
import { setCopies, setGroup } from '../../db/recipient-groups.ts'
import { allRegisterEntries } from '../../db/register.ts'
import { registerGaps } from '../../db/register-gaps.ts'
import { sendTo, signSendings } from '../../db/sending.ts'
import { keepNumbers, makeSo, voidNumber } from '../../db/so-dang-ky.ts'
import { correctVanBan, fileVanBan } from '../../db/van-ban.ts'
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
  test('of văn bản đi has the number of copies: the clerk’s, else what the recipients screen counts, else none', () => {
    const db = newArchive()
    const noiNhan = (...texts: string[]) => texts.map(text => ({ text, purpose: null }))
    const issuer = {
      coQuanBanHanh: 'UBND tỉnh Đắk Nông',
      diaDanh: 'Đắk Nông',
      ngayBanHanh: '2021-05-31',
      trichYeu: 'về sổ',
      noiLuu: 'VT, VX (2b)',
    }
    const file = (fields: object) => fileVanBan(db, filing({ ...issuer, ...fields }, { direction: 'di', ngayDen: '2021-05-31' }), now).id
    const counted = file({ kinhGui: ['Các Sở, Ban, ngành'], noiNhan: noiNhan('Như trên', 'Sở Y tế', 'Báo Đắk Nông (5b)') })
    const setGroups = file({ kinhGui: ['Các cơ quan báo chí'] })
    const sent = file({ kinhGui: ['Sở Y tế', 'Sở Nội vụ'] })
    const byClerk = file({ kinhGui: ['Sở Y tế'] })
    const unknown = file({ kinhGui: ['Các đơn vị có liên quan'] })
    setGroup(db, { id: setGroups, line: 'kinh-gui.0', members: [{ name: 'Báo Đắk Nông', copies: 3 }] }, now)
    setCopies(db, { id: sent, line: 'kinh-gui.0', copies: 7 }, now)
    sendTo(db, { id: sent, to: null, day: '2021-06-01', way: 'tay', by: null, envelopes: 1, note: null, today }, now)
    correctVanBan(db, { id: byClerk, fields: {}, register: { soLuongBan: 40 } }, now)
    const year = { from: '2021-01-01', to: '2021-12-31' }
    const told = new Map([...bookEntries.di(db, year)].map(({ vanBanId, soLuongBan }) => [vanBanId, soLuongBan]))
    expect([setGroups, sent, byClerk, unknown].map(id => told.get(id))).toEqual([3 + 3, 7 + 1 + 3, 40, null])
    expect(told.get(counted)).toBe(issuedCopies(openedRecipients(db, counted)))
    expect(told.get(counted)).toBeGreaterThan(20)
    expect(historyOf(db, { id: byClerk })[0]?.changes).toEqual([{ field: 'soLuongBan', before: null, after: '40' }])
    correctVanBan(db, { id: byClerk, fields: {}, register: { soLuongBan: null } }, now)
    expect([...bookEntries.di(db, year)].find(({ vanBanId }) => vanBanId === byClerk)?.soLuongBan).toBe(4)
  })
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
