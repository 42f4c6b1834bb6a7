// What a clerk gave to a tham chiếu is never lost when a document takes its place.
import { expect, test } from 'vitest'
import type { VienDan } from '../../contract/the-thuc.ts'
import { historyOf } from '../../db/journal.ts'
import { attachFile, correctVanBan, fileVanBan, openVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'

type Db = ReturnType<typeof newArchive>

const directive = { soKyHieu: '12/CT-TTg', ngayBanHanh: '2021-05-12', coQuanBanHanh: 'Thủ tướng Chính phủ' }
const cite: VienDan = { ...directive, quanHe: 'thuc-hien', tenLoai: 'Chỉ thị', trichYeu: null }
const file = (letter: string, name: string) => ({ sha256: letter.repeat(64), name, bytes: 1, role: 'ban-quet' as const })
const changesOf = (db: Db, id: number) => historyOf(db, { id })[0]?.changes ?? []

/** A tham chiếu with two files and a trích yếu of the clerk's. */
function caredFor(db: Db): { citer: number; stub: number } {
  const { id: citer } = fileVanBan(db, filing({ soKyHieu: '9/UBND-VX', coQuanBanHanh: 'UBND tỉnh Đắk Nông', vienDan: [cite] }), now)
  const stub = openVanBan(db, { id: citer }).cites[0]?.vanBan.id ?? 0
  attachFile(db, { id: stub, file: file('a', 'quét.pdf') }, now)
  attachFile(db, { id: stub, file: file('b', 'phụ lục.pdf') }, now)
  correctVanBan(db, { id: stub, fields: { trichYeu: 'về báo chí' }, register: {} }, now)
  return { citer, stub }
}

test('a document corrected into the place of a tham chiếu takes over its files, each once, and the journal keeps the rest', () => {
  const db = newArchive()
  const { citer, stub } = caredFor(db)
  const misread = { ...directive, soKyHieu: '72/CT-TTg', trichYeu: 'về báo' }
  const { id } = fileVanBan(db, filing(misread, { files: [file('b', 'ct12.pdf')] }), now)
  const corrected = correctVanBan(db, { id, fields: { soKyHieu: '12/CT-TTg' }, register: {} }, now)
  expect(corrected.files.map(f => [f.name, f.sha256[0]])).toEqual([
    ['ct12.pdf', 'b'],
    ['quét.pdf', 'a'],
  ])
  expect(openVanBan(db, { id: citer }).cites[0]?.vanBan.id).toBe(id)
  expect(changesOf(db, id)).toEqual([
    { field: 'soKyHieu', before: '72/CT-TTg', after: '12/CT-TTg' },
    { field: 'thamChieu', before: String(stub), after: String(id) },
    { field: 'thamChieu.trichYeu', before: 'về báo chí', after: null },
    { field: 'thamChieu.file.1', before: null, after: `quét.pdf ${'a'.repeat(64)}` },
  ])
})

test('a document filed into the place of a tham chiếu tells the journal the clerk’s value that it replaces', () => {
  const db = newArchive()
  const { stub } = caredFor(db)
  expect(fileVanBan(db, filing({ ...directive, trichYeu: 'về báo' }), now).id).toBe(stub)
  expect(changesOf(db, stub)).toContainEqual({ field: 'trichYeu', before: 'về báo chí', after: 'về báo' })
  expect(openVanBan(db, { id: stub }).files.map(f => f.name)).toEqual(['quét.pdf', 'phụ lục.pdf'])
})

test('a file that the tham chiếu has already does not keep the document from taking its place', () => {
  const db = newArchive()
  const { stub } = caredFor(db)
  const { id } = fileVanBan(db, filing(directive, { files: [file('a', 'ct12.pdf'), file('c', 'mới.pdf')] }), now)
  expect([id, openVanBan(db, { id }).files.map(f => f.name)]).toEqual([stub, ['quét.pdf', 'phụ lục.pdf', 'mới.pdf']])
})

test('a correction that leaves the identity alone leaves the links that a clerk made', () => {
  const db = newArchive()
  const misprint = { ...cite, soKyHieu: '72/CT-TTg' }
  const { id: citer } = fileVanBan(db, filing({ soKyHieu: '9/UBND-VX', coQuanBanHanh: 'UBND tỉnh Đắk Nông', vienDan: [misprint] }), now)
  const stub = openVanBan(db, { id: citer }).cites[0]?.vanBan.id ?? 0
  correctVanBan(db, { id: stub, fields: { soKyHieu: '12/CT-TTg' }, register: {} }, now)
  expect(fileVanBan(db, filing(directive), now).id).toBe(stub)
  correctVanBan(db, { id: stub, fields: { trichYeu: 'về báo chí' }, register: {} }, now)
  expect(openVanBan(db, { id: citer }).cites[0]?.vanBan.id).toBe(stub)
})
