// Issuers that print another name of an agency: their letters are that agency's, under a row of their own that the clerk may split.
import { expect, test } from 'vitest'
import { coQuanKey } from '../../core/link/co-quan.ts'
import { findAgency } from '../../db/agencies.ts'
import { csvTake } from '../../db/agency-csv.ts'
import { agencyLetters } from '../../db/agency-letters.ts'
import { addAgency, setAliases, splitAgency } from '../../db/agency-merge.ts'
import { openAgency } from '../../db/agency-open.ts'
import type { WritableDb } from '../../db/handle.ts'
import { identityHere, twinIds } from '../../db/identity.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { codeOf, filing, newArchive, now } from './archive-builder.ts'
import { ask } from './searching.ts'

const issue = (db: WritableDb, coQuanBanHanh: string, soKyHieu: string): number =>
  fileVanBan(db, filing({ coQuanBanHanh, soKyHieu, ngayBanHanh: '2021-06-01' }), now).id
const issued = (db: WritableDb, id: number) =>
  agencyLetters(db, { id, what: 'issued', year: null, withFormer: false, after: null, limit: 9 }).items.map(one => one.vanBan.id)

test('a name that the clerk gave an agency is its own as an issuer too, on its page and in search; its twins are seen, and it may be split', () => {
  const db = newArchive()
  const id = addAgency(db, { ten: 'Trung tâm Chuyển đổi số', tinh: 'Đắk Nông', loai: 'su-nghiep', cap: 'tinh' }, now)
  setAliases(db, { id, aliases: [{ ten: 'Trung tâm Tin học', loai: 'ten-khac' }] }, now)
  const [own, other] = [
    issue(db, 'Trung tâm Chuyển đổi số tỉnh Đắk Nông', '1/TT-HC'),
    issue(db, 'TRUNG TÂM TIN HỌC TỈNH ĐẮK NÔNG', '2/TT-HC'),
  ]
  expect(issued(db, id)).toEqual([other, own])
  const hits = ask(db, 'Trung tâm Chuyển đổi số Đắk Nông').hits.map(hit => [hit.id, hit.instead?.how])
  expect(hits).toEqual([
    [own, undefined],
    [other, 'ten-khac'],
  ])
  const named = { coQuanBanHanh: 'Trung tâm Tin học tỉnh Đắk Nông', soKyHieu: '2/TT-HC', ngayBanHanh: '2021-06-01' }
  expect(twinIds(db, identityHere(db, named))).toEqual([other])
  const row = findAgency(db, coQuanKey('Trung tâm Tin học tỉnh Đắk Nông', null)) ?? 0
  expect(openAgency(db, { id, on: '2021-06-01' }).mergedHere.map(one => one.id)).toEqual([row])
  splitAgency(db, { id: row }, now)
  issue(db, 'Trung tâm Tin học tỉnh Đắk Nông', '3/TT-HC')
  expect([issued(db, id), issued(db, row)]).toEqual([[own], [expect.any(Number), other]])
})

test('the tables’ short forms are the agency’s too, and a name that two agencies have is neither’s', () => {
  const db = newArchive()
  const letter = issue(db, 'SỞ TTTT TỈNH ĐẮK NÔNG', '1/STTTT')
  const press = findAgency(db, coQuanKey('Sở Thông tin và Truyền thông tỉnh Đắk Nông', null)) ?? 0
  expect(issued(db, press)).toEqual([letter])
  const both = ['Trung tâm A', 'Trung tâm B'].map(ten => addAgency(db, { ten, tinh: 'Đắk Nông', loai: 'su-nghiep', cap: 'tinh' }, now))
  for (const id of both) setAliases(db, { id, aliases: [{ ten: 'Trung tâm Tin học', loai: 'ten-khac' }] }, now)
  issue(db, 'Trung tâm Tin học tỉnh Đắk Nông', '2/TT-HC')
  expect(both.map(id => issued(db, id))).toEqual([[], []])
})

test('an issuer’s row under another name of an agency stands in nobody’s way: names are set on, and a table or a new row by that name is that agency', () => {
  const db = newArchive()
  const id = addAgency(db, { ten: 'Trung tâm Chuyển đổi số', tinh: 'Đắk Nông', loai: 'su-nghiep', cap: 'tinh' }, now)
  const other = { ten: 'Trung tâm Tin học', loai: 'ten-khac' } as const
  setAliases(db, { id, aliases: [other] }, now)
  issue(db, 'TRUNG TÂM TIN HỌC TỈNH ĐẮK NÔNG', '2/TT-HC')
  setAliases(db, { id, aliases: [other, { ten: 'TTCĐS', loai: 'viet-tat' }] }, now)
  const opened = () => openAgency(db, { id, on: '2021-06-01' })
  expect(opened().aliases.map(({ ten }) => ten)).toEqual(['Trung tâm Tin học', 'TTCĐS'])
  const line = (ten: string, diaChi: string, number: number | null = null) => ({
    row: 2,
    asked: { id: number, tinh: 'Đắk Nông', fields: { ten, diaChi }, wrong: [] },
  })
  const taken = (...of: Parameters<typeof line>) => csvTake(db, [line(...of)], now).rows.map(one => [one.outcome, one.id, one.ten])
  expect(taken('Trung tâm Tin học', '1 Lê Lợi')).toEqual([['changed', id, 'Trung tâm Chuyển đổi số']])
  expect(taken('TTCĐS', '2 Lê Lợi')).toEqual([['changed', id, 'Trung tâm Chuyển đổi số']])
  expect([opened().fields.ten, opened().fields.diaChi]).toEqual(['Trung tâm Chuyển đổi số', '2 Lê Lợi'])
  const merged = opened().mergedHere[0]?.id ?? 0
  expect(taken('Trung tâm Tin học', '3 Lê Lợi', merged)).toEqual([['refused', null, 'Trung tâm Tin học']])
  for (const ten of ['Trung tâm Tin học', 'TTCĐS'])
    expect(codeOf(() => addAgency(db, { ten, tinh: 'Đắk Nông', loai: 'khac', cap: null }, now))).toBe('input-invalid')
})
