// Workbooks read back: every cell as it was given, days as days, signs as text, and what becomes of rows that never end.
import { createHash } from 'node:crypto'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeAnswersPaper } from '../../archive/paper/make-answers.ts'
import { xlsxBytes } from '../../archive/paper/xlsx.ts'
import { zipBytes } from '../../archive/paper/zip.ts'
import type { ListedVanBan } from '../../core/register/answer-columns.ts'
import type { Cell } from '../../core/register/sheet.ts'
import { collector } from './read-pdf.ts'
import { isWellFormed, readSheet, readZip } from './read-xlsx.ts'

const now = new Date(2026, 5, 20, 8, 5, 3)
const columns = [
  { head: 'Số đến', letters: 8 },
  { head: 'Ngày', letters: 12 },
  { head: 'Số, ký hiệu <&> "', letters: 20 },
]

async function written(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const { out, bytes: all } = collector()
  await pipeline(Readable.from(bytes), out)
  return all()
}
const workbook = async (rows: Iterable<readonly Cell[]>): Promise<Map<string, string>> =>
  readZip(await written(xlsxBytes({ name: 'Kết quả tìm', columns, rows }, now)))
const sheet = 'xl/worksheets/sheet1.xml'

describe('a zip', () => {
  it('gives back every part, whatever its name and text, and the same bytes for the same parts', async () => {
    const part = fc.record({ name: fc.string({ unit: 'binary', minLength: 1 }), text: fc.array(fc.string({ unit: 'binary' })) })
    const parts = fc.uniqueArray(part, { selector: ({ name }) => name, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(parts, async given => {
        const bytes = await written(zipBytes(given, now))
        expect([...readZip(bytes)]).toEqual(given.map(({ name, text }) => [name, text.join('')]))
        expect(bytes.equals(await written(zipBytes(given, now)))).toBe(true)
      }),
    )
  })
})

describe('a workbook', () => {
  it('has six parts, each well-formed, and names every one of them', async () => {
    const parts = await workbook([[1, null, 'a']])
    expect([...parts.keys()].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      sheet,
    ])
    expect([...parts].filter(([, xml]) => !isWellFormed(xml)).map(([name]) => name)).toEqual([])
    const named = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/gu)].map(([, name]) => name)
    expect(named.sort()).toEqual(['xl/styles.xml', 'xl/workbook.xml', sheet])
  })

  it('gives back any text, without what XML cannot hold, and never as a formula', async () => {
    const tricky = fc.constantFrom(
      '=1+1',
      '_x0041_',
      '_X000d_',
      ' a ',
      '<b>&amp;</b>',
      '\u0000\u0008',
      '\ud800',
      'a\r\nb',
      '30/2020/NĐ-CP',
      '007',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'binary' }), tricky), { minLength: 1, maxLength: 4 }), async texts => {
        const xml = (await workbook(texts.map(text => [null, null, text]))).get(sheet) ?? ''
        expect(isWellFormed(xml)).toBe(true)
        expect(xml).not.toContain('<f>')
        const kept = (text: string) =>
          text
            .toWellFormed()
            .replace(/\r\n?/gu, '\n')
            // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
            .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu, '')
        expect(readSheet(xml).map(row => row[2])).toEqual(['Số, ký hiệu <&> "', ...texts.map(text => (text === '' ? null : kept(text)))])
      }),
    )
  })

  it('keeps days as days, counts as numbers, signs as text; a day before Excel’s calendar is text', async () => {
    const xml = (
      await workbook([
        [12, { day: '2021-05-31' }, '2680'],
        [null, { day: '1900-03-01' }, null],
        [null, { day: '1899-12-31' }, ''],
      ])
    ).get(sheet)
    expect(readSheet(xml ?? '').slice(1)).toEqual([
      [12, 44_347, '2680'],
      [null, 61, null],
      [null, '1899-12-31', null],
    ])
    expect(xml).toContain('<c r="B2" s="3"><v>44347</v></c>')
  })

  it('is Times New Roman with its heads frozen and repeated in print, each column of its width', async () => {
    const parts = await workbook([])
    expect(parts.get('xl/styles.xml')?.match(/<name val="[^"]+"\/>/gu)).toEqual(Array(2).fill('<name val="Times New Roman"/>'))
    expect(parts.get(sheet)).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(parts.get(sheet)).toContain('<col min="3" max="3" width="20" customWidth="1"/>')
    expect(parts.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Kết quả tìm'!$1:$1</definedName>`,
    )
  })

  it('cuts a text that no cell holds and says so, never through a letter of two units', async () => {
    const most = 32_767
    const texts = ['a'.repeat(most), 'a'.repeat(most + 1), `${'a'.repeat(most - 2)}😀😀`]
    const xml = (await workbook(texts.map(text => [null, null, text]))).get(sheet) ?? ''
    expect(isWellFormed(xml)).toBe(true)
    const cut = readSheet(xml).map(row => String(row[2]))
    expect(cut.slice(1, 3)).toEqual([texts[0], `${'a'.repeat(most - 1)}…`])
    expect([cut[3]?.startsWith('a'.repeat(most - 2)), cut[3]?.endsWith('…'), cut[3]?.length]).toEqual([true, true, most])
    expect(cut[3]).not.toMatch(/\p{Cs}/u)
  })

  it('goes on in a further sheet, with heads of its own, where a sheet holds no more rows', async () => {
    const most = 1_048_576
    function* rows() {
      for (let i = 1; i <= most; i++) yield [i]
    }
    const parts = readZip(await written(xlsxBytes({ name: 'Kết quả', columns: columns.slice(0, 1), rows: rows() }, now)))
    const rowsOf = (n: number) => parts.get(`xl/worksheets/sheet${n}.xml`)?.match(/<row r="\d+">/gu) ?? []
    expect([rowsOf(1).length, rowsOf(1).at(-1), rowsOf(2), rowsOf(3)]).toEqual([
      most,
      `<row r="${most}">`,
      ['<row r="1">', '<row r="2">'],
      [],
    ])
    expect(readSheet(parts.get('xl/worksheets/sheet2.xml') ?? '')).toEqual([['Số đến'], [most]])
    expect(parts.get('xl/workbook.xml')).toContain('<sheet name="Kết quả (2)" sheetId="2" r:id="rId2"/>')
    expect([...parts.values()].every(xml => xml.length > 1e6 || isWellFormed(xml))).toBe(true)
  })
})

const listed: ListedVanBan = {
  id: 1,
  direction: 'den',
  soDen: { nam: 2021, so: 7 },
  ngayDen: '2021-06-20',
  soKyHieu: '2680/UBND-KGVX',
  ngayBanHanh: '2021-05-31',
  tenLoai: 'Công văn',
  coQuanBanHanh: 'UBND tỉnh Đắk Nông',
  trichYeu: '=về việc tuyên truyền, định hướng',
  doKhan: null,
  file: null,
  nguoiKy: 'Tôn Thị Ngọc Hạnh',
  instead: null,
}
const order = { query: 'báo chí: "Đắk/Nông"', now } as const

describe('the answers of a search', () => {
  it('have the columns of the register’s clerk; a văn bản đi has no số đến', async () => {
    const { out, bytes } = collector()
    const pages = [
      [],
      [listed],
      [{ ...listed, direction: 'di' as const, nguoiKy: null, instead: { how: 'gan-dung' as const, asked: '2608/UBND' } }],
    ]
    const made = await makeAnswersPaper({ ...order, pages, format: 'xlsx' }, out)
    expect(made).toEqual({
      name: 'Kết quả tìm báo chí- Đắk-Nông 2026-06-20.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      pages: null,
    })
    const issued = ['2680/UBND-KGVX', 44_347, 'UBND tỉnh Đắk Nông', 'Công văn', listed.trichYeu]
    expect(readSheet(readZip(bytes()).get(sheet) ?? '')).toEqual([
      [
        'Số đến',
        'Ngày đến',
        'Số, ký hiệu',
        'Ngày ban hành',
        'Cơ quan ban hành',
        'Loại văn bản',
        'Trích yếu',
        'Người ký',
        'Văn bản',
        'Ghi chú',
      ],
      [7, 44_367, ...issued, 'Tôn Thị Ngọc Hạnh', 'đến', null],
      [null, null, ...issued, null, 'đi', 'thay cho “2608/UBND”'],
    ])
  })

  it('are csv with a mark, days as printed, and no cell that a spreadsheet would calculate', async () => {
    const { out, bytes } = collector()
    const { name } = await makeAnswersPaper({ ...order, pages: [[listed]], format: 'csv' }, out)
    expect(name).toBe('Kết quả tìm báo chí- Đắk-Nông 2026-06-20.csv')
    expect(bytes().subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(bytes().toString('utf8').split('\r\n')[1]).toBe(
      `7,20/06/2021,2680/UBND-KGVX,31/05/2021,UBND tỉnh Đắk Nông,Công văn,"'=về việc tuyên truyền, định hướng",Tôn Thị Ngọc Hạnh,đến,`,
    )
  })

  it.each(['xlsx', 'csv'] as const)(
    'that never end are never held: a %s waits for its reader, and closes its rows when it is stopped',
    async format => {
      let given = 0
      let isClosed = false
      function* endless() {
        try {
          for (;;)
            yield Array.from({ length: 50 }, () => ({ ...listed, trichYeu: createHash('sha512').update(`${given++}`).digest('base64') }))
        } finally {
          isClosed = true
        }
      }
      const stop = new AbortController()
      const taken: number[] = []
      const stalling = new Writable({ write: (chunk: Buffer) => taken.push(chunk.length) })
      const made = makeAnswersPaper({ ...order, pages: endless(), format, signal: stop.signal }, stalling)
      // As many turns of the event loop would give 100,000 rows where nobody waits.
      for (let turn = 0; turn < 2000; turn++) await setImmediate()
      expect(given).toBeLessThan(5000)
      expect(taken).toHaveLength(1)
      stop.abort()
      await expect(made).rejects.toMatchObject({ code: 'cancelled' })
      await expect.poll(() => isClosed, { timeout: 20_000 }).toBe(true)
    },
  )

  it('that are none are refused before anything is written', async () => {
    const { out, bytes } = collector()
    await expect(makeAnswersPaper({ ...order, pages: [[]], format: 'xlsx' }, out)).rejects.toMatchObject({ code: 'nothing-to-print' })
    expect(bytes()).toHaveLength(0)
  })
})
