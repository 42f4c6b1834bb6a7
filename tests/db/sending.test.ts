// What is marked as sent by post fills sổ gửi văn bản đi bưu điện; what the clerk sets for groups and copies outlives a correction of the lists.
import { expect, test } from 'vitest'
import { mergeAgencies } from '../../db/agency-merge.ts'
import { bookEntries } from '../../db/books.ts'
import { all } from '../../db/handle.ts'
import { openedRecipients } from '../../db/opened-recipients.ts'
import { receivedOf } from '../../db/received.ts'
import { setCopies, setGroup } from '../../db/recipient-groups.ts'
import { membersFrom } from '../../db/recipient-members.ts'
import { sendTo } from '../../db/sending.ts'
import { correctVanBan, fileVanBan, openVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'

const issuer = { coQuanBanHanh: 'UBND tỉnh Đắk Nông', diaDanh: 'Đắk Nông' }
const letter = (soKyHieu: string, kinhGui: string[]) =>
  filing({ ...issuer, soKyHieu, tenLoai: 'Chỉ thị', ngayBanHanh: '2021-05-31', kinhGui }, { ngayDen: '2021-05-31' })
const period = { from: '2021-06-01', to: '2021-06-30' }
const send = { to: null, by: null, envelopes: 1, note: null, today: '2021-06-20' }

test('the book of post has a line for each văn bản and day; without any mark it has each văn bản đi', () => {
  const db = newArchive()
  const { id } = fileVanBan(db, { ...letter('5/CT-UBND', ['Sở Y tế', 'Sở Nội vụ']), direction: 'di' }, now)
  expect([...bookEntries['buu-dien'](db, { from: '2021-01-01', to: '2021-12-31' })]).toMatchObject([{ vanBanId: id, soBi: null }])
  const to = (line: string) => ({ ...send, id, to: [{ line, receiver: null }] })
  sendTo(db, { ...to('kinh-gui.0'), day: '2021-06-02', way: 'buu-dien', envelopes: 2, note: 'bảo đảm' }, now)
  sendTo(db, { ...to('kinh-gui.1'), day: '2021-06-02', way: 'buu-dien' }, now)
  sendTo(db, { ...to('kinh-gui.1'), day: '2021-06-05', way: 'buu-dien' }, now)
  sendTo(db, { ...to('kinh-gui.1'), day: '2021-06-04', way: 'tay' }, now)
  expect([...bookEntries['buu-dien'](db, period)]).toEqual([
    { vanBanId: id, ngayChuyen: '2021-06-02', soKyHieu: '5/CT-UBND', noiNhan: 'Sở Y tế; Sở Nội vụ', soBi: 3, ghiChu: 'bảo đảm' },
    { vanBanId: id, ngayChuyen: '2021-06-05', soKyHieu: '5/CT-UBND', noiNhan: 'Sở Nội vụ', soBi: 1, ghiChu: null },
  ])
})

test('an agency’s number of copies in the directory counts; a correction of the list keeps what was set and sent', () => {
  const db = newArchive()
  const { id } = fileVanBan(db, letter('6/CT-UBND', ['Sở Y tế', 'Sở Nội vụ']), now)
  db.exec("UPDATE co_quan SET so_ban = 3, dia_chi = '12 Lê Lợi' WHERE ten LIKE 'Sở Y tế%' AND tinh = 'Đắk Nông'")
  expect(openedRecipients(db, id).lines[0]).toMatchObject({ copies: 3, copiesFrom: 'directory' })
  setCopies(db, { id, line: 'kinh-gui.1', copies: 7 }, now)
  sendTo(db, { ...send, id, day: '2021-06-02', way: 'tay' }, now)
  correctVanBan(db, { id, fields: { kinhGui: ['Sở Nội vụ'] }, register: {} }, now)
  const after = openedRecipients(db, id)
  expect(after.lines).toMatchObject([{ text: 'Sở Nội vụ', copies: 7, copiesFrom: 'clerk', receivers: [{ sent: [{ copies: 7 }] }] }])
  expect(after.sentBeside).toMatchObject([{ to: 'Sở Y tế', copies: 3 }])
})

test('of a directive it is told who was sent it, who answered and who did neither', () => {
  const db = newArchive()
  const { id } = fileVanBan(db, letter('7/CT-UBND', ['Sở Y tế', 'Sở Nội vụ', 'Các cơ quan báo chí']), now)
  const cites = {
    quanHe: 'thuc-hien' as const,
    tenLoai: 'Chỉ thị',
    soKyHieu: '7/CT-UBND',
    ngayBanHanh: '2021-05-31',
    coQuanBanHanh: 'UBND tỉnh Đắk Nông',
    trichYeu: null,
  }
  fileVanBan(
    db,
    filing({ coQuanBanHanh: 'Sở Y tế tỉnh Đắk Nông', soKyHieu: '90/SYT-VP', ngayBanHanh: '2021-06-10', vienDan: [cites] }),
    now,
  )
  sendTo(db, { ...send, id, to: [{ line: 'kinh-gui.1', receiver: null }], day: '2021-06-02', way: 'truc-lien-thong' }, now)
  expect(receivedOf(db, id)).toMatchObject({
    items: [
      { name: 'Sở Y tế', sent: [], answer: { soKyHieu: '90/SYT-VP' }, lagDays: 10 },
      { name: 'Sở Nội vụ', sent: [{ way: 'truc-lien-thong' }], answer: null },
    ],
    sent: 1,
    answered: 1,
    unopened: ['Các cơ quan báo chí'],
  })
})

test('an agency that was merged into another answers as that one', () => {
  const db = newArchive()
  const { id } = fileVanBan(db, letter('7/CT-UBND', ['Báo Đắk Nông']), now)
  const rest = { quanHe: 'thuc-hien' as const, tenLoai: 'Chỉ thị', trichYeu: null }
  const cites = { ...rest, soKyHieu: '7/CT-UBND', ngayBanHanh: '2021-05-31', coQuanBanHanh: 'UBND tỉnh Đắk Nông' }
  fileVanBan(db, filing({ coQuanBanHanh: 'Tòa soạn báo Đắk Nông', soKyHieu: '9/BĐN', ngayBanHanh: '2021-06-10', vienDan: [cites] }), now)
  const rows = all<{ id: number; ten: string }>(db, "SELECT id, ten FROM co_quan WHERE ten IN ('Báo Đắk Nông', 'Tòa soạn báo Đắk Nông')")
  const idOf = (ten: string) => rows.find(row => row.ten === ten)?.id ?? 0
  expect(receivedOf(db, id).answered).toBe(0)
  mergeAgencies(db, { id: idOf('Tòa soạn báo Đắk Nông'), into: idOf('Báo Đắk Nông') }, now)
  expect(receivedOf(db, id)).toMatchObject({ answered: 1, items: [{ name: 'Báo Đắk Nông', answer: { soKyHieu: '9/BĐN' } }] })
})

test('a paper gets the members of a group with address and copies, and a single body with its own', () => {
  const db = newArchive()
  const { id } = fileVanBan(db, letter('8/CT-UBND', ['Các cơ quan báo chí', 'Sở Y tế (2b)']), now)
  setGroup(
    db,
    {
      id,
      line: 'kinh-gui.0',
      members: [
        { name: 'Báo Đắk Nông', copies: 4 },
        { name: 'Tạp chí Năm Nung', copies: null },
      ],
    },
    now,
  )
  const { fields, recipients } = openVanBan(db, { id })
  const members = membersFrom(db)
  expect([0, 1].map(index => members({ id, fields, recipients }, index).map(({ ten, soBan }) => [ten, soBan]))).toEqual([
    [
      ['Báo Đắk Nông', 4],
      ['Tạp chí Năm Nung', 1],
    ],
    [['Sở Y tế', 2]],
  ])
})

test('a group given back to the tables at a later letter stands as it was set in the letters before', () => {
  const db = newArchive()
  const group = ['Các cơ quan báo chí']
  const filed = (soKyHieu: string, ngayBanHanh: string) =>
    fileVanBan(db, filing({ ...issuer, soKyHieu, tenLoai: 'Chỉ thị', ngayBanHanh, kinhGui: group }, { ngayDen: ngayBanHanh }), now).id
  const [before, after] = [filed('1/CT-UBND', '2021-05-31'), filed('2/CT-UBND', '2021-08-31')]
  setGroup(db, { id: before, line: 'kinh-gui.0', members: [{ name: 'Báo Đắk Nông', copies: null }] }, now)
  const names = (id: number) => openedRecipients(db, id).lines[0]?.receivers.map(({ name }) => name)
  expect([names(before), names(after)]).toEqual([['Báo Đắk Nông'], ['Báo Đắk Nông']])
  setGroup(db, { id: after, line: 'kinh-gui.0', members: null }, now)
  expect([names(before), names(after)]).toEqual([['Báo Đắk Nông'], []])
})
