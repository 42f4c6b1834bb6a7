// Tables: text in every code and with every separator, workbooks as other programs write them, and what is refused.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { xlsxBytes } from '../../../archive/paper/xlsx.ts'
import { Refusal } from '../../../contract/refusal.ts'
import type { TableRow } from '../../../intake/table/table.ts'
import { readTable } from '../../../intake/table/table-file.ts'
import { encodings } from '../../fuzz/encodings.ts'

const files = path.resolve(import.meta.dirname, '..', '..', 'files')

async function read(bytes: Uint8Array | string, name = 'sổ.csv', sheet = 0) {
  const rows: TableRow[] = []
  const table = await readTable(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, name, sheet, row => rows.push(row))
  return { ...table, rows }
}
const cells = async (...given: Parameters<typeof read>) => (await read(...given)).rows.map(row => row.cells)
const refusal = async (...given: Parameters<typeof read>) =>
  read(...given).then(
    () => 'read',
    error => (error instanceof Refusal ? error.code : String(error)),
  )

const letter =
  'Số đến;Ngày đến;Tác giả;Trích yếu\n1;03/04/2021;Ủy ban nhân dân tỉnh Lào Cai;Về việc thực hiện quy định phòng dịch của tỉnh\n'
const letterCells = [
  ['Số đến', 'Ngày đến', 'Tác giả', 'Trích yếu'],
  ['1', '03/04/2021', 'Ủy ban nhân dân tỉnh Lào Cai', 'Về việc thực hiện quy định phòng dịch của tỉnh'],
]

describe('a csv', () => {
  test('has its cells parted by what parts them most evenly, or as its first line says', async () => {
    expect(await cells('a,b;x,c\nd,e;y,f\n')).toEqual([
      ['a', 'b;x', 'c'],
      ['d', 'e;y', 'f'],
    ])
    expect(await cells('a;b,x;c\nd;"e;y";f\n')).toEqual([
      ['a', 'b,x', 'c'],
      ['d', 'e;y', 'f'],
    ])
    expect(await cells('a\tb, c\nd\te\n')).toEqual([
      ['a', 'b, c'],
      ['d', 'e'],
    ])
    const told = await read('sep=;\r\na,1;b\r\n')
    expect([told.rows, told.csv?.separator]).toEqual([[{ row: 2, cells: ['a,1', 'b'] }], ';'])
  })

  test('keeps quotes, separators and line breaks in quoted cells, and counts rows as spreadsheets do', async () => {
    const { rows } = await read('a,b\r\n"nói ""vâng""","dòng 1\r\ndòng 2"\r\n\r\nx "y" z,5" đĩa\r\n"q",s')
    expect(rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['nói "vâng"', 'dòng 1\ndòng 2'] },
      { row: 4, cells: ['x "y" z', '5" đĩa'] },
      { row: 5, cells: ['q', 's'] },
    ])
    expect(await refusal('a,b\n"mở,1\n2,3\n')).toBe('csv-quote')
  })

  test('a quote that is closed inside the words of another cell, or many lines below, refuses the file and swallows no row', async () => {
    const stray = await read('a,b\n1,x\n2,"Đề án 06\n3,"y"\n4,z\n').catch(error => error.body)
    expect(stray).toMatchObject({ code: 'csv-quote', detail: { row: '3' } })
    expect(await refusal('a,b\n"q"r,s\n')).toBe('csv-quote')
    const cell = (breaks: number) => `a,b\n"x${'\n'.repeat(breaks)}y",1\n`
    expect(await refusal(cell(20))).toBe('read')
    expect(await refusal(cell(21))).toBe('csv-quote')
  })

  test('is read in UTF-8 with a mark or without, UTF-16, Windows-1258, TCVN3 and VNI, in NFC', async () => {
    // Capitals with marks have no byte of their own in TCVN3.
    const text = letter.replace('Ủy', 'ủy')
    const expected = letterCells.map(row => row.map(cell => cell.replace('Ủy', 'ủy')))
    for (const [name, encode] of Object.entries(encodings)) expect([name, await cells(encode(text))]).toEqual([name, expected])
    expect(await cells(Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)))).toEqual(expected)
    expect(await cells(text.normalize('NFD'))).toEqual(expected)
    expect((await read(encodings.TCVN3(text))).csv?.encoding).toContain('phông chữ cũ')
    expect(await refusal(Uint8Array.of(...new TextEncoder().encode(text), 0xe1, 0x0a, 0xff))).toBe('file-encoding')
  })
})

describe('a workbook', () => {
  const book = (name: string) => new Uint8Array(readFileSync(path.join(files, name)))

  test('of one writer: days of 1904, rich text, values kept with formulas, errors', async () => {
    const { rows, sheets } = await read(book('so-den-1904.xlsx'), 'a.xlsx')
    expect(sheets).toEqual(['Export'])
    expect(rows[1]).toEqual({
      row: 2,
      cells: [
        '1',
        { day: '2020-02-03' },
        'Sở Y tế',
        '5',
        'SYT-NVY',
        { day: '2020-02-01' },
        'Công văn',
        'V/v trực dịch dịp lễ',
        'Phòng Y tế',
        '15/02/2020',
        'Hỏa tốc',
        'Nguyễn Văn An',
      ],
    })
    expect(rows[2]?.cells[0]).toBe('2')
    expect(rows[3]?.cells[8]).toEqual({ error: '#REF!' })
  })

  test('of another: sheets that are shown before those that are hidden, merged heads, a day merged downwards, times cut off, no formula calculated', async () => {
    const { rows, sheets, hidden, merges } = await read(book('so-den-hai-dong-dau.xlsx'), 'a.xlsx')
    expect([sheets, hidden]).toEqual([['Sổ đến 2021', 'Danh mục', 'ẩn'], 1])
    expect(merges).toContainEqual({ top: 4, bottom: 4, left: 1, right: 2 })
    const body = rows.filter(({ row }) => row >= 7)
    expect(body.map(({ cells: [, day] }) => day)).toEqual([
      { day: '2021-04-03' },
      { day: '2021-04-03' },
      { day: '2021-04-05' },
      '06/04/2021',
      '07/04/2021',
    ])
    expect(body[0]?.cells.length).toBe(7)
    expect(await cells(book('so-den-hai-dong-dau.xlsx'), 'a.xlsx', 1)).toEqual([['Phòng Hành chính']])
    expect(await refusal(book('so-den-hai-dong-dau.xlsx'), 'a.xlsx', 3)).toBe('not-found')
  })

  test('of our own comes back as it was written', async () => {
    const columns = [
      { head: 'Số', letters: 8 },
      { head: 'Ngày', letters: 12 },
      { head: 'Chữ', letters: 20 },
    ]
    const out: Uint8Array[] = []
    for await (const piece of xlsxBytes(
      {
        name: 'Sổ',
        columns,
        rows: [
          [7, { day: '2021-04-03' }, 'a_x0041_\n=1+1'],
          [null, null, 'ạ'],
        ],
      },
      new Date(0),
    ))
      out.push(piece)
    expect(await cells(new Uint8Array(Buffer.concat(out)), 'a.xlsx')).toEqual([
      ['Số', 'Ngày', 'Chữ'],
      ['7', { day: '2021-04-03' }, 'a_x0041_\n=1+1'],
      ['', '', 'ạ'],
    ])
  })
})

/** A workbook of our own words: parts by their names. */
const packed = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])))
const workbook = (sheet: string, more: Record<string, string> = {}) =>
  packed({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="s.xml"/></Relationships>',
    'xl/s.xml': sheet,
    ...more,
  })

describe('a workbook that is spoiled or meant ill', () => {
  test('rows and cells without places follow each other; what is no place of a sheet is passed over', async () => {
    const sheet =
      '<worksheet><sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>hai</t><rPh><t>no</t></rPh></is></c></row><row r="5"><c r="C5" t="b"><v>1</v></c><c t="str"><v>x</v></c></row></sheetData></worksheet>'
    expect((await read(workbook(sheet), 'a.xlsx')).rows).toEqual([
      { row: 1, cells: ['1', 'hai'] },
      { row: 5, cells: ['', '', 'TRUE', 'x'] },
    ])
  })

  test('texts that stand in their cells are converted from an old font by what the whole sheet is', async () => {
    const typed = new TextDecoder('windows-1252').decode(encodings.TCVN3('về việc thực hiện quy định phòng dịch của tỉnh'))
    const one = new TextDecoder('windows-1252').decode(encodings.TCVN3('nhất'))
    const row = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`
    const sheet = `<worksheet><sheetData>${row(typed).repeat(6)}${row(one)}</sheetData></worksheet>`
    const read = await cells(workbook(sheet), 'a.xlsx')
    expect([read[0], read.at(-1)]).toEqual([['về việc thực hiện quy định phòng dịch của tỉnh'], ['nhất']])
  })

  test('words that a format sets around a number are kept, and a small number under the format of a day is a number', async () => {
    const rels = ['worksheet', 'styles'].map((kind, i) => `<Relationship Id="r${i + 1}" Type="http://x/${kind}" Target="${kind}.xml"/>`)
    const sheet =
      '<worksheet><sheetData><row><c s="0"><v>5</v></c><c s="1"><v>12</v></c><c s="1"><v>44289</v></c></row></sheetData></worksheet>'
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00&quot;/SYT-NVY&quot;"/></numFmts><cellXfs><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    const parts = {
      'xl/_rels/workbook.xml.rels': `<Relationships>${rels.join('')}</Relationships>`,
      'xl/worksheet.xml': sheet,
      'xl/styles.xml': styles,
    }
    expect(await cells(workbook('', parts), 'a.xlsx')).toEqual([['05/SYT-NVY', '12', { day: '2021-04-03' }]])
  })

  test('as many merges as a sheet may have, all in one row, are gone through once', async () => {
    const merges = '<mergeCell ref="A1:A2"/>'.repeat(200_000)
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="B2"><v>8</v></c></row></sheetData><mergeCells>${merges}</mergeCells></worksheet>`
    expect(await cells(workbook(sheet), 'a.xlsx')).toEqual([['7'], ['7', '8']])
  })

  test('a document type, broken XML and a missing sheet are refused', async () => {
    expect(await refusal(workbook('<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>'), 'a.xlsx')).toBe('file-damaged')
    expect(await refusal(workbook('<worksheet><sheetData><row>'), 'a.xlsx')).toBe('file-damaged')
    expect(await refusal(packed({ 'a.txt': 'x' }), 'a.xlsx')).toBe('file-damaged')
  })

  test('more columns or rows than a register has are refused, not read', async () => {
    expect(await refusal(workbook('<worksheet><sheetData><row><c r="ZZ1"><v>1</v></c></row></sheetData></worksheet>'), 'a.xlsx')).toBe(
      'file-too-large',
    )
    expect(await refusal('1\n'.repeat(200_001))).toBe('file-too-large')
    expect(await refusal(`${'x,'.repeat(300)}y`)).toBe('file-too-large')
  })

  test('an old workbook, one with a password and other kinds of files are told apart', async () => {
    const compound = (text: string) =>
      new Uint8Array(Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.alloc(600), Buffer.from(text, 'utf16le')]))
    expect(await refusal(compound('Workbook'), 'a.xls')).toBe('table-kind')
    expect(await refusal(compound('EncryptedPackage'), 'a.xlsx')).toBe('file-encrypted')
    expect(await refusal(new Uint8Array(readFileSync(path.join(files, 'cong-van.odt'))), 'a.ods')).toBe('table-kind')
    expect(await refusal(new Uint8Array(readFileSync(path.join(files, 'cong-van.pdf'))), 'a.csv')).toBe('table-kind')
    expect(await refusal(packed({ 'xl/workbook.bin': 'x' }), 'a.xlsx')).toBe('table-kind')
    for (const page of ['<html><table><tr><td>1</td>', '\ufeff\n<!DOCTYPE html>', '<?xml version="1.0"?><Workbook>'])
      expect(await refusal(page, 'a.xls')).toBe('table-kind')
    expect(await refusal(new Uint8Array(), 'a.csv')).toBe('file-empty')
  })
})
