// Printed names that are moved to another agency and taken back, and other names of merged rows: each goes back where it was, and no further.
import { expect, test } from 'vitest'
import { addAgency, mergeAgencies, setAliases, splitAgency } from '../../db/agency-merge.ts'
import { moveNames, printedNames, takeNamesBack } from '../../db/agency-names.ts'
import { openAgency } from '../../db/agency-open.ts'
import { taughtNow } from '../../db/agency-taught.ts'
import { resolveAll } from '../../db/agency-unresolved.ts'
import { run, type WritableDb } from '../../db/handle.ts'
import { journalFaults } from '../../db/journal.ts'
import { recipientsOf } from '../../db/recipients.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { codeOf, filing, newArchive, now } from './archive-builder.ts'

let so = 0
const send = (db: WritableDb, ...names: string[]): number => {
  so++
  const fields = { coQuanBanHanh: 'UBND tỉnh Đắk Nông', soKyHieu: `${so}/UBND-VX`, noiNhan: names.map(text => ({ text, purpose: null })) }
  return fileVanBan(db, filing(fields), now).id
}
const add = (db: WritableDb, ten: string): number => addAgency(db, { ten, tinh: 'Đắk Nông', loai: 'su-nghiep', cap: 'tinh' }, now)
const idsOf = (db: WritableDb, letter: number) => recipientsOf(db, letter).map(({ coQuan }) => coQuan?.id ?? null)

test('a move that is taken back takes along its own lines and later ones, not those that the other agency had under the name', () => {
  const db = newArchive()
  const [first, second] = [send(db, 'Sở TTTT'), send(db, 'Sở TTTT')]
  const [from = 0] = idsOf(db, first).map(Number)
  const into = add(db, 'Trung tâm Tin học')
  run(db, 'UPDATE muc_nhan SET co_quan_id = ? WHERE van_ban_id = ?', into, second)
  const { moved, moveId } = moveNames(db, { id: from, names: ['Sở TTTT'], into }, now)
  const third = send(db, 'Sở TTTT')
  expect([moved, ...[first, second, third].flatMap(id => idsOf(db, id))]).toEqual([1, into, into, into])
  expect(takeNamesBack(db, { moveId }, now)).toEqual({ moved: 2 })
  expect([first, second, third].flatMap(id => idsOf(db, id))).toEqual([from, into, from])
  expect(taughtNow(db, 'Sở TTTT', 'Đắk Nông')).toBeUndefined()
  expect(idsOf(db, send(db, 'Sở TTTT'))).toEqual([from])
  expect(codeOf(() => takeNamesBack(db, { moveId }, now))).toBe('already-done')
  expect(codeOf(() => takeNamesBack(db, { moveId: 99 }, now))).toBe('not-found')
  expect(journalFaults(db).faults).toEqual([])
})

test('what the clerk said of a name before the move is said again; what he said since stays', () => {
  const db = newArchive()
  send(db, 'Cục QLRR')
  const [a, b, c] = [add(db, 'Trung tâm A'), add(db, 'Trung tâm B'), add(db, 'Trung tâm C')]
  resolveAll(db, { ten: 'Cục QLRR', tinh: 'Đắk Nông', id: a }, now)
  const first = moveNames(db, { id: a, names: ['Cục QLRR'], into: b }, now)
  takeNamesBack(db, first, now)
  expect(taughtNow(db, 'Cục QLRR', 'Đắk Nông')).toBe(a)
  const second = moveNames(db, { id: a, names: ['Cục QLRR'], into: b }, now)
  moveNames(db, { id: b, names: ['Cục QLRR'], into: c }, now)
  expect(takeNamesBack(db, second, now)).toEqual({ moved: 0 })
  expect([taughtNow(db, 'Cục QLRR', 'Đắk Nông'), printedNames(db, { id: c })]).toEqual([c, [{ ten: 'Cục QLRR', count: 1 }]])
})

test('other names of a merged row stay its own, are told with whose they are, and mean one agency', () => {
  const db = newArchive()
  const [id, into] = [add(db, 'Trung tâm A'), add(db, 'Trung tâm B')]
  setAliases(db, { id, aliases: [{ ten: 'TTTH', loai: 'viet-tat' }] }, now)
  setAliases(db, { id: into, aliases: [{ ten: 'TTTH', loai: 'viet-tat' }] }, now)
  expect(idsOf(db, send(db, 'TTTH'))).toEqual([null])
  mergeAgencies(db, { id, into }, now)
  expect(idsOf(db, send(db, 'TTTH'))).toEqual([into])
  const { aliases } = openAgency(db, { id: into, on: '2026-11-23' })
  expect(aliases.map(({ ten, coQuanId }) => [ten, coQuanId])).toEqual([
    ['TTTH', id],
    ['TTTH', into],
  ])
  setAliases(db, { id: into, aliases: [] }, now)
  splitAgency(db, { id }, now)
  const left = [id, into].map(one => openAgency(db, { id: one, on: '2026-11-23' }).aliases.length)
  expect(left).toEqual([1, 0])
})
