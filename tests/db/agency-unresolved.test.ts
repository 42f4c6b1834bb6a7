// Recipients that no agency is known for: they stay text, are counted, and told at once for a province; the clerk's word stands for later letters too.
import { expect, test } from 'vitest'
import { accentKey } from '../../core/text/fold.ts'
import { listAgencies } from '../../db/agency-list.ts'
import { resolveAsked } from '../../db/agency-resolve.ts'
import { resolveAll, takeBackName, unresolvedNames } from '../../db/agency-unresolved.ts'
import { one, run, type WritableDb } from '../../db/handle.ts'
import { journalFaults } from '../../db/journal.ts'
import { recipientsOf } from '../../db/recipients.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { codeOf, filing, newArchive, now } from './archive-builder.ts'

let so = 0
const send = (db: WritableDb, coQuanBanHanh: string, ...names: string[]): number => {
  so++
  return fileVanBan(db, filing({ coQuanBanHanh, soKyHieu: `${so}/UBND-VX`, noiNhan: names.map(text => ({ text, purpose: null })) }), now).id
}
const matched = (db: WritableDb, id: number) => recipientsOf(db, id).map(({ coQuan }) => coQuan?.ten ?? null)
const waiting = (db: WritableDb) => unresolvedNames(db, { after: null, limit: 100 }).items.map(({ ten, tinh, count }) => [ten, tinh, count])
const idOf = (db: WritableDb, text: string, tinh: string) =>
  listAgencies(db, { cap: null, noLevel: false, tinh, loai: null, text, on: null, after: null, limit: 1 }).items[0]?.id ?? 0
const dakNong = 'UBND tỉnh Đắk Nông'

test('what is not one agency for sure stays text and is counted by the letters’ province, the commonest first', () => {
  const db = newArchive()
  const id = send(db, dakNong, 'Sở TTTT', 'Cục QLRR', 'Như trên', 'Các Sở, Ban, ngành', 'Lãnh đạo Sở')
  send(db, dakNong, 'Cục QLRR', 'Viện Nghiên cứu cây trồng')
  send(db, 'UBND thành phố Hà Nội', 'Cục QLRR')
  expect(matched(db, id)).toEqual(['Sở Thông tin và Truyền thông tỉnh Đắk Nông', null, null, null, null])
  expect(waiting(db)).toEqual([
    ['Cục QLRR', 'Đắk Nông', 2],
    ['Cục QLRR', 'Hà Nội', 1],
    ['Viện Nghiên cứu cây trồng', 'Đắk Nông', 1],
  ])
  const first = unresolvedNames(db, { after: null, limit: 1 })
  const rest = unresolvedNames(db, { after: first.next, limit: 5 })
  expect([...first.items, ...rest.items].map(({ ten, tinh }) => `${ten} ${tinh}`)).toHaveLength(3)
  expect(rest.next).toBeNull()
})

test('CQ-17, CQ-11: "UBND huyện" told for a province is not said of letters whose issuer’s own district tells it, nor taken back from them', () => {
  const db = newArchive()
  const [mil, jut] = ['UBND huyện Đắk Mil', 'UBND huyện Cư Jút']
  const own = send(db, `${mil}, tỉnh Đắk Nông`, 'UBND huyện')
  const open = send(db, dakNong, 'UBND huyện')
  const [milName, jutName] = ['Ủy ban nhân dân huyện Đắk Mil', 'Ủy ban nhân dân huyện Cư Jút']
  expect([own, open].map(one => matched(db, one))).toEqual([[milName], [null]])
  const id = idOf(db, 'huyen dak mil', 'Đắk Nông')
  expect(resolveAll(db, { ten: 'UBND huyện', tinh: 'Đắk Nông', id }, now)).toEqual({ resolved: 1 })
  const letters = [own, open, send(db, `${jut}, tỉnh Đắk Nông`, 'UBND huyện'), send(db, dakNong, 'UBND huyện')]
  expect(letters.map(one => matched(db, one))).toEqual([[milName], [milName], [jutName], [milName]])
  const asked = { ten: 'UBND huyện', tinh: 'Đắk Nông', coQuanBanHanh: jut, on: '2021-01-01' }
  expect(resolveAsked(db, asked)).toMatchObject({ rule: 'CQ-11', coQuan: { ten: jutName } })
  expect(takeBackName(db, { ten: 'UBND huyện', tinh: 'Đắk Nông' }, now)).toEqual({ unresolved: 2 })
  expect(letters.map(one => matched(db, one))).toEqual([[milName], [null], [jutName], [null]])
})

test('CQ-17: told once, it holds for all letters of that province, those to come too, and can be taken back', () => {
  const db = newArchive()
  const letters = [send(db, dakNong, 'Cục QLRR'), send(db, dakNong, 'CỤC QLRR')]
  const elsewhere = send(db, 'UBND thành phố Hà Nội', 'Cục QLRR')
  const id = idOf(db, 'thanh tra tinh', 'Đắk Nông')
  expect(resolveAll(db, { ten: 'Cục QLRR', tinh: 'Đắk Nông', id }, now)).toEqual({ resolved: 2 })
  const later = send(db, dakNong, 'Cục QLRR')
  const ten = 'Thanh tra tỉnh Đắk Nông'
  expect([...letters, later, elsewhere].map(one => matched(db, one))).toEqual([[ten], [ten], [ten], [null]])
  expect(resolveAsked(db, { ten: 'Cục QLRR', tinh: 'Đắk Nông', coQuanBanHanh: null, on: '2021-01-01' })).toMatchObject({
    rule: 'CQ-17',
    sure: 'certain',
  })
  expect(takeBackName(db, { ten: 'Cục QLRR', tinh: 'Đắk Nông' }, now)).toEqual({ unresolved: 3 })
  expect([...letters, later].map(one => matched(db, one))).toEqual([[null], [null], [null]])
  expect(matched(db, send(db, dakNong, 'Cục QLRR'))).toEqual([null])
  expect(one<{ n: number }>(db, "SELECT count(*) AS n FROM nhat_ky WHERE viec = 'agency'")?.n).toBe(2)
  expect(journalFaults(db).faults).toEqual([])
  expect(codeOf(() => takeBackName(db, { ten: 'Cục QLRR', tinh: 'Đắk Nông' }, now))).toBe('not-found')
})

test('a name may be told to be no agency; a refusal changes nothing', () => {
  const db = newArchive()
  send(db, dakNong, 'Cục QLRR')
  expect(codeOf(() => resolveAll(db, { ten: 'Cục QLRR', tinh: 'Đắk Nông', id: 999_999 }, now))).toBe('not-found')
  expect(codeOf(() => resolveAll(db, { ten: 'Cục Khác', tinh: 'Đắk Nông', id: null }, now))).toBe('not-found')
  expect(waiting(db)).toHaveLength(1)
  resolveAll(db, { ten: 'Cục QLRR', tinh: 'Đắk Nông', id: null }, now)
  expect(waiting(db)).toEqual([])
  expect(matched(db, send(db, dakNong, 'Cục QLRR'))).toEqual([null])
  expect(waiting(db)).toEqual([])
  takeBackName(db, { ten: 'Cục QLRR', tinh: 'Đắk Nông' }, now)
  expect(waiting(db)).toEqual([['Cục QLRR', 'Đắk Nông', 2]])
})

test('an agency out of its life on the letter’s day is likely only, and its heirs are offered', () => {
  const db = newArchive()
  const asked = (on: string) => resolveAsked(db, { ten: 'STTTT', tinh: 'Đắk Nông', coQuanBanHanh: null, on })
  expect(asked('2021-06-01')).toMatchObject({ sure: 'certain', isOutOfLife: false })
  expect(asked('2026-11-23')).toMatchObject({
    sure: 'likely',
    isOutOfLife: true,
    heirs: [{ ten: 'Sở Khoa học và Công nghệ tỉnh Lâm Đồng' }],
  })
})

test('a name that the directory knows as another name of one agency is that agency', () => {
  const db = newArchive()
  const id = idOf(db, 'thanh tra tinh', 'Đắk Nông')
  const put =
    "INSERT INTO co_quan_ten_khac (khoa, tinh, co_quan_id, ten, loai, nguon) VALUES (?, 'Đắk Nông', ?, 'Thanh tra cũ', 'ten-khac', 'van-thu')"
  run(db, put, accentKey('Thanh tra cũ'), id)
  expect(matched(db, send(db, dakNong, 'Thanh tra cũ'))).toEqual(['Thanh tra tỉnh Đắk Nông'])
  expect(matched(db, send(db, 'UBND thành phố Hà Nội', 'Thanh tra cũ'))).toEqual([null])
})
