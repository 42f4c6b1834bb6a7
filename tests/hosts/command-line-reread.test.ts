// `van-thu reread` as a person or a script meets it: on an archive whose letters an older version read.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toLetterText } from '../../core/text/letter-text.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { fieldsRead, filing, now } from '../db/archive-builder.ts'
import { letterOf } from './carried.ts'
import { vanThu, vanThuJson } from './command-line.ts'

let folder: string
let archive: string[]
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  archive = ['--archive', folder]
  const db = openWriter(folder)
  const { letter } = toLetterText([letterOf(7)])
  const { theThuc, issues } = readTheThuc(letter)
  const reading = { issues, theThuc: { ...theThuc, diaDanh: theThuc.diaDanh && { ...theThuc.diaDanh, value: 'Lao Kay' } } }
  fileVanBan(db, filing(fieldsRead(reading), { letter, reading, readBy: 1 }), now)
  closeDb(db)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Document = {
  readerVersion: number
  letters: { vanBanId: number; name: string; differences: { field: string; filed: string; after: { value: string; rule: string }[] }[] }[]
  counts: Record<'filed' | 'read' | 'differences' | 'left', number>
}

test('--dry-run lists each difference for a person and says that nothing was written', async () => {
  const { code, out } = await vanThu('reread', '--dry-run', ...archive)
  expect(code).toBe(0)
  expect(out).toMatch(/^#1 {2}Công văn 7\/UBND-VX\n {4}Địa danh: “Lao Kay” → “Lào Cai” {2}\(NDD-\d+, chắc chắn\)\n/u)
  expect(out).toContain('Chưa ghi gì.')
})

test('it lists the same as one JSON document, once; --all asks again', async () => {
  const first = await vanThuJson<Document>('reread', ...archive)
  expect([first.code, first.document.letters.length, first.document.counts]).toMatchObject([
    0,
    1,
    { filed: 1, read: 1, differences: 1, left: 0 },
  ])
  expect(first.document.letters[0]).toMatchObject({
    vanBanId: 1,
    differences: [{ field: 'diaDanh', filed: 'Lao Kay', after: [{ value: 'Lào Cai' }] }],
  })
  expect((await vanThuJson<Document>('reread', ...archive)).document.counts).toMatchObject({ read: 0, differences: 0 })
  expect((await vanThuJson<Document>('reread', '--all', ...archive)).document.counts).toMatchObject({ read: 1, differences: 1 })
  const { document } = await vanThuJson<{ fields: { diaDanh: string } }>('show', '1', ...archive)
  expect(document.fields.diaDanh).toBe('Lao Kay')
})
