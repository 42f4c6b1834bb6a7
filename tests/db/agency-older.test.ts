// Recipients that an earlier version took for an agency of their own: those that the rules of today would not are set free, where only the machine did it.
import { expect, test } from 'vitest'
import { accentKey } from '../../core/text/fold.ts'
import { freeRecipients } from '../../db/agency-older.ts'
import { correctAgency } from '../../db/agency-open.ts'
import { resolveAll, takeBackName, unresolvedNames } from '../../db/agency-unresolved.ts'
import { all, one, run, type WritableDb } from '../../db/handle.ts'
import { recipientsOf } from '../../db/recipients.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'

let so = 0
const send = (db: WritableDb, ...names: string[]): number => {
  so++
  const fields = { coQuanBanHanh: 'UBND tỉnh Đắk Nông', soKyHieu: `${so}/UBND-VX`, noiNhan: names.map(text => ({ text, purpose: null })) }
  return fileVanBan(db, filing(fields), now).id
}
const learn = "INSERT INTO co_quan (ten, khoa, tinh) VALUES (?, ?, 'Đắk Nông')"
const link = 'UPDATE muc_nhan SET co_quan_id = ?, chua_ro = 0 WHERE ten_id IN (SELECT id FROM ten_nhan WHERE ten = ?)'
/** As an earlier version learnt a name as an agency of its own. */
function older(db: WritableDb, ten: string): number {
  const id = Number(run(db, learn, ten, accentKey(ten)).lastInsertRowid)
  run(db, link, id, ten)
  return id
}
const matched = (db: WritableDb, id: number) => recipientsOf(db, id).map(({ coQuan }) => coQuan?.ten ?? null)
const waiting = (db: WritableDb) => unresolvedNames(db, { after: null, limit: 100 }).items.map(({ ten, count }) => [ten, count])

test('a short form learnt as an agency is unclear and counted again, a group is nobody, what the rules know stays', () => {
  const db = newArchive()
  const names = ['Cục QLRR', 'Các Sở, Ban, ngành', 'Tạp chí Nâm Nung', 'Sở TTTT', 'UBND huyện']
  const [first, second] = [send(db, ...names), send(db, ...names)]
  for (const ten of ['Cục QLRR', 'Các Sở, Ban, ngành', 'UBND huyện']) older(db, ten)
  const sent = [null, null, 'Tạp chí Nâm Nung', 'Sở Thông tin và Truyền thông tỉnh Đắk Nông', 'UBND huyện']
  freeRecipients(db)
  expect([matched(db, first), matched(db, second)]).toEqual([sent, sent])
  expect(waiting(db)).toEqual([['Cục QLRR', 2]])
  const lines = () => all(db, 'SELECT * FROM muc_nhan ORDER BY van_ban_id, danh_sach, vi_tri')
  const once = lines()
  freeRecipients(db)
  expect(lines()).toEqual(once)
})

test('what the clerk said, corrected or took back stays as he left it', () => {
  const db = newArchive()
  const letter = send(db, 'Cục QLRR', 'Cục KTVB', 'Cục ĐKQG')
  resolveAll(db, { ten: 'Cục QLRR', tinh: 'Đắk Nông', id: older(db, 'Cục QLTNR') }, now)
  correctAgency(db, { id: older(db, 'Cục KTVB'), fields: { diaChi: '1 Lê Lợi' } }, now)
  older(db, 'Cục ĐKQG')
  freeRecipients(db)
  expect(matched(db, letter)).toEqual(['Cục QLTNR', 'Cục KTVB', null])
  takeBackName(db, { ten: 'Cục QLRR', tinh: 'Đắk Nông' }, now)
  expect(waiting(db)).toEqual(
    expect.arrayContaining([
      ['Cục QLRR', 1],
      ['Cục ĐKQG', 1],
    ]),
  )
  expect(one<{ n: number }>(db, 'SELECT count(*) AS n FROM muc_nhan WHERE co_quan_id IS NULL AND chua_ro = 0')?.n).toBe(0)
})
