// `van-thu reread` as a person or a script meets it: on an archive whose letters an older version read.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { toLetterText } from '../../core/text/letter-text.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { fieldsRead, filing, now } from '../db/archive-builder.ts'
import { letterOf } from './carried.ts'
import { newDesk, vanThuHere as vanThu, vanThuJson } from './command-line.ts'

const { archive, folder, kho, write } = newDesk()
beforeAll(() => {
  const db = openWriter(kho)
  const { letter } = toLetterText([letterOf(7)])
  const { theThuc, issues } = readTheThuc(letter)
  const reading = { issues, theThuc: { ...theThuc, diaDanh: theThuc.diaDanh && { ...theThuc.diaDanh, value: 'Lao Kay' } } }
  fileVanBan(db, filing(fieldsRead(reading), { letter, reading, readBy: 1 }), now)
  closeDb(db)
})

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

test.each([['reread'], ['reread', '--dry-run']])(
  'where there is no archive it refuses as reading commands do, and makes none: %s %s',
  async (...said) => {
    const nowhere = ['--json', '--archive', path.join(folder, 'không có')]
    const refused = await vanThu(...said, ...nowhere)
    expect(refused).toEqual(await vanThu('search', 'báo chí', ...nowhere))
    expect([refused.code, refused.out, existsSync(path.join(folder, 'không có'))]).toEqual([1, '', false])
  },
)

test('values are said in words: days as they are printed, relations and copies by their names', async () => {
  const own = path.join(folder, 'khác')
  const db = openWriter(own)
  const { letter } = toLetterText([letterOf(8)])
  const { theThuc, issues } = readTheThuc(letter)
  const at = { raw: '', at: [], page: 1, rule: 'BS-1', sure: 'certain' as const, reason: null }
  const cited = { quanHe: 'thuc-hien' as const, tenLoai: 'Chỉ thị', soKyHieu: '4/CT-TTg', ngayBanHanh: '2020-01-09' }
  const old = {
    ...theThuc,
    ngayBanHanh: { ...at, value: '2021-02-28' },
    hanXuLy: null,
    banSao: { ...at, value: { hinhThuc: 'sao-y' as const, coQuan: null, soKyHieu: null, ngay: null, nguoiKy: null } },
    vienDan: [{ ...at, value: { ...cited, coQuanBanHanh: null, trichYeu: null } }],
  }
  const reading = { issues, theThuc: old }
  fileVanBan(db, filing(fieldsRead(reading), { letter, reading, readBy: 1 }), now)
  closeDb(db)
  const { out } = await vanThu('reread', '--dry-run', '--archive', own)
  for (const words of ['“28/02/2021”', '“Sao y”', '“Thực hiện: Chỉ thị số 4/CT-TTg ngày 09/01/2020”', 'Hạn xử lý: không có → “20/02/2020”'])
    expect(out).toContain(words)
})

test('hạn xử lý that is read for certain is filed by import, unreviewed; the same day read again is no difference', async () => {
  const own = ['--archive', path.join(folder, 'hạn')]
  const file = write('hạn.txt', letterOf(9))
  await vanThuJson('import', file, ...own)
  const { document } = await vanThuJson<{ register: { hanXuLy: string }; provenance: { isConfirmed: boolean }[] }>('show', '1', ...own)
  expect([document.register.hanXuLy, document.provenance.some(one => one.isConfirmed)]).toEqual(['2020-02-20', false])
  expect((await vanThuJson<Document>('reread', '--all', ...own)).document.counts).toMatchObject({ read: 1, differences: 0 })
})
