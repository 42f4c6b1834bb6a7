import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readLetterFile } from '../../../archive/letter-file.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { toLetterText } from '../../../core/text/letter-text.ts'
import { valuesOf } from '../../../core/the-thuc/values.ts'
import { between } from '../../../intake/doc-text.ts'
import { readFile } from '../../../intake/read-file.ts'
import { encodings } from '../../fuzz/encodings.ts'

const folder = path.resolve(import.meta.dirname, '..', '..', 'files')
const fileOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)))
const kinds = ['html', 'docx', 'doc', 'odt', 'rtf', 'pdf']

const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no refusal',
    error => {
      if (error instanceof Refusal) return error.code
      throw error
    },
  )
const pagesOf = async (bytes: Uint8Array, name: string): Promise<string[]> => (await readFile(bytes, name)).map(({ text }) => text)
const textOf = async (bytes: Uint8Array, name: string): Promise<string> => toLetterText(await pagesOf(bytes, name)).letter.text

describe.each(kinds)('a letter saved as %s', kind => {
  test('gives the thể thức of its two-column head and foot, and the points of its lists', async () => {
    const { reading } = await readLetterFile(fileOf(`cong-van.${kind}`), `cong-van.${kind}`)
    expect(valuesOf(reading.theThuc)).toMatchObject({
      coQuanChuQuan: 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
      coQuanBanHanh: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
      soKyHieu: '1187/SGDĐT-GDTrH',
      ngayBanHanh: '2022-09-14',
      trichYeu: 'tổ chức kỳ thi chọn học sinh giỏi cấp tỉnh năm học 2022 - 2023',
      kinhGui: ['Phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố', 'Các trường trung học phổ thông trực thuộc'],
      noiNhan: [
        { text: 'Như trên', purpose: null },
        { text: 'Giám đốc Sở', purpose: 'b/c' },
      ],
      noiLuu: 'VT, GDTrH',
      nguoiKy: { quyenHan: 'KT.', chucVu: 'PHÓ GIÁM ĐỐC', hoTen: 'Nguyễn Thị Hồng Vân' },
      vienDan: [{ soKyHieu: '2551/QĐ-BGDĐT' }],
    })
  })

  test('gives the kind, the issuer of two lines and the signer of a Chỉ thị', async () => {
    const { reading } = await readLetterFile(fileOf(`chi-thi.${kind}`), `chi-thi.${kind}`)
    expect(valuesOf(reading.theThuc)).toMatchObject({
      coQuanBanHanh: 'ỦY BAN NHÂN DÂN TỈNH YÊN BÁI',
      soKyHieu: '07/CT-UBND',
      ngayBanHanh: '2020-04-21',
      tenLoai: 'Chỉ thị',
      noiNhan: [{ text: 'Thủ tướng Chính phủ' }, { text: 'Thường trực Tỉnh ủy' }, { text: 'Các Sở, ban, ngành' }],
      nguoiKy: { chucVu: 'CHỦ TỊCH', hoTen: 'Trần Quốc Tuấn' },
      vienDan: [{ soKyHieu: '24/CT-TTg', quanHe: 'thuc-hien' }],
    })
  })

  test('has all its words, in the order in which they are read', async () => {
    const words = (text: string) => text.replace(/<[^<>]+>/gu, '').match(/[\p{L}\d]+/gu) ?? []
    const expected = words(await textOf(fileOf('cong-van.html'), 'cong-van.html'))
    const found = words(await textOf(fileOf(`cong-van.${kind}`), `cong-van.${kind}`))
    expect(found.filter(word => !/^\d$/u.test(word))).toEqual(expected.filter(word => !/^\d$/u.test(word)))
  })

  test('is a letter or a refusal whatever bytes of it are lost or changed', async () => {
    const whole = fileOf(`cong-van.${kind}`)
    const change = fc.record({ at: fc.nat(whole.length - 1), length: fc.integer({ min: 0, max: 400 }), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.boolean(), async (changes, isCut) => {
        const bytes = isCut ? whole.slice(0, changes[0]?.at) : whole.slice()
        for (const { at, length, byte } of changes) bytes.fill(byte, at, at + length)
        const code = await refusalOf(readLetterFile(bytes, `a.${kind}`))
        expect([
          'no refusal',
          'file-damaged',
          'file-empty',
          'file-not-text',
          'file-encoding',
          'file-encrypted',
          'file-too-large',
          'file-no-text',
        ]).toContain(code)
      }),
      { numRuns: 60 },
    )
  })
})

test('a file is read by what it is inside, under any ending of a word processor', async () => {
  for (const kind of kinds) expect(await textOf(fileOf(`chi-thi.${kind}`), 'chỉ thị.DOC')).toContain('07/CT-UBND')
})

const docx = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
    ),
  })
const run = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('a Word file', () => {
  test('is parted into pages where the writer parted it', async () => {
    const pages = await pagesOf(docx(`${run('Trang một')}<w:p><w:r><w:br w:type="page"/><w:t>Trang hai</w:t></w:r></w:p>`), 'a.docx')
    expect(pages.map(page => toLetterText([page]).letter.text.trim())).toEqual(['Trang một', 'Trang hai'])
  })

  test('gives what stands in a text box, and neither deleted text nor fields’ instructions', async () => {
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${run('Trong khung')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    const deleted = '<w:p><w:del><w:r><w:delText>đã xóa</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>'
    const text = await textOf(docx(run('Ngoài khung') + box + deleted), 'a.docx')
    expect(text).toContain('Trong khung')
    expect(text).not.toMatch(/đã xóa|PAGE/u)
  })

  test('keeps the gap of a tab between two columns', async () => {
    const tabbed = '<w:p><w:r><w:t>SỞ Y TẾ</w:t><w:tab/><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r></w:p>'
    expect(await textOf(docx(tabbed), 'a.docx')).toMatch(/SỞ Y TẾ[\s\u00a0]{3,}Độc lập/u)
  })

  test('keeps one-line cells of a table in their row', async () => {
    const cell = (text: string) => `<w:tc>${run(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('Bát Xát')}${cell('24')}</w:tr><w:tr>${cell('Sa Pa')}${cell('18')}</w:tr></w:tbl>`
    expect(await textOf(docx(table), 'a.docx')).toMatch(/Bát Xát\s+24\nSa Pa\s+18/u)
  })

  test('gives text in an old font as Unicode', async () => {
    const letter = 'Ủy ban nhân dân tỉnh Lào Cai kính gửi Sở Y tế về việc phòng, chống dịch bệnh trên địa bàn tỉnh và thực hiện chỉ thị'
    const old = new TextDecoder('windows-1252').decode(encodings.TCVN3(letter))
    expect((await textOf(docx(run(old)), 'a.docx')).trim().toLowerCase()).toBe(letter.toLowerCase())
  })
})

const odt = (parts: Zippable): Uint8Array =>
  zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], ...parts })
const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
const content = (styles: string, body: string): Uint8Array =>
  strToU8(
    `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  )

describe('an OpenDocument text', () => {
  test('is parted into pages where a paragraph begins one', async () => {
    const style = '<style:style style:name="P1"><style:paragraph-properties fo:break-before="page"/></style:style>'
    const body = '<text:p>Trang một</text:p><text:p text:style-name="P1">Trang hai</text:p>'
    const pages = await pagesOf(odt({ 'content.xml': content(style, body) }), 'a.odt')
    expect(pages.map(page => toLetterText([page]).letter.text.trim())).toEqual(['Trang một', 'Trang hai'])
  })

  test('is given without notes, comments and deleted text', async () => {
    const body =
      '<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes><text:p>Văn bản<text:note><text:p>chú thích</text:p></text:note><office:annotation><text:p>lời bàn</text:p></office:annotation> chính</text:p>'
    expect((await textOf(odt({ 'content.xml': content('', body) }), 'a.odt')).trim()).toBe('Văn bản chính')
  })

  test('with a password is refused as such', async () => {
    const manifest = strToU8('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>')
    expect(await refusalOf(readFile(odt({ 'content.xml': strToU8('??'), 'META-INF/manifest.xml': manifest }), 'a.odt'))).toBe(
      'file-encrypted',
    )
  })
})

const savedText = async (name: string): Promise<string> => {
  const file = path.join('letters', name)
  return textOf(fileOf(file), name)
}

describe('an old Word file', () => {
  test('has its text boxes where they stand, a head’s before the body', async () => {
    const text = await savedText('403.doc')
    const places = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Căn cứ', 'Nơi nhận:', 'Trần Đình Hiền'].map(words => text.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test.each([
    ['counts more tables of sectors than it has', 0x2c],
    ['has parts of another size', 0x20],
  ])('that %s is refused before it is followed', async (_, place) => {
    const bytes = fileOf('cong-van.doc').slice()
    bytes.fill(0x7f, place, place + 2)
    expect(await refusalOf(readFile(bytes, 'a.doc'))).toBe('file-damaged')
  })

  test('keeps the letter ư of .VnTime, a hyphen that is only shown at a line’s end', async () => {
    const text = await savedText('404.doc')
    expect(text).toContain('Như trên')
    expect(text).not.toContain('undefined')
  })
})

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

describe('a rich text', () => {
  test.each([
    ['Unicode with a sign that stands in for it', String.raw`{\rtf1\ansi K\u237\'edn g\u7917\'3f, \uc0 \u7911y ban}`, 'Kín gử, ủy ban'],
    [
      'the code page of a font',
      String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fnil\fcharset163 B;}}\f1 S\'f4\'ec 5}`,
      'Số 5',
    ],
    ['the code page of the file', String.raw`{\rtf1\ansi\ansicpg1258 S\'f4\'ec 5}`, 'Số 5'],
    ['signs with names', String.raw`{\rtf1 \ldblquote A\rdblquote\~\endash  B\_C \{D\}}`, '“A”\u00a0– B-C {D}'],
    ['the letter ư of .VnTime, a hyphen that is only shown at a line’s end', String.raw`{\rtf1 T\- ph\'b8p}`, 'T\u00ad ph\u00b8p'],
    ['a text box', String.raw`{\rtf1 A{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt B}}}C}`, 'ABC'],
    [
      'no instructions, headers, hidden or deleted text',
      String.raw`{\rtf1 {\header X}A{\field{\*\fldinst PAGE}{\fldrslt 1}}{\v X}{\deleted X}B}`,
      'A1B',
    ],
  ])('gives %s', async (_, rtf, text) => {
    expect((await pagesOf(latin1(rtf), 'a.rtf')).join('')).toBe(text)
  })

  test('is parted into pages where the writer parted it', async () => {
    expect(await pagesOf(latin1(String.raw`{\rtf1 A\page B}`), 'a.rtf')).toEqual(['A', 'B'])
  })
})

describe('what cannot be read is refused', () => {
  const locked = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('EncryptedPackage', 'utf16le'))
  test.each([
    ['a Word file with a password', locked, 'a.docx', 'file-encrypted'],
    ['a container that is no Word file', locked.slice(0, 8), 'a.doc', 'file-damaged'],
    ['a packed file that is no letter', zipSync({ 'a.txt': strToU8('a') }), 'a.docx', 'file-not-text'],
    ['a PDF that was cut off', strToU8('%PDF-1.7'), 'a.pdf', 'file-damaged'],
    ['a program under the ending of Word', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1), 'a.docx', 'file-not-text'],
    ['a Word file that was cut off', docx(run('A')).slice(0, 300), 'a.docx', 'file-damaged'],
    ['a Word file without text', docx('<w:p/>'), 'a.docx', 'file-empty'],
    ['a rich text that was cut off', latin1(String.raw`{\rtf1 A`), 'a.rtf', 'file-damaged'],
  ])('%s', async (_, bytes, name, code) => {
    expect(await refusalOf(readFile(bytes, name))).toBe(code)
  })

  test('a packed file whose parts come to more than is unpacked, before anything is', async () => {
    const bomb = docx(run('A'))
    const view = new DataView(bomb.buffer)
    const entry = bomb.findIndex((_, i) => view.getUint32(Math.min(i, bomb.length - 4), true) === 0x02014b50)
    view.setUint32(entry + 24, 0x7fffffff, true)
    expect(await refusalOf(readFile(bomb, 'a.docx'))).toBe('file-too-large')
  })
})

test('what lies between the text boxes of an old Word file is not lost with a broken row', () => {
  expect(
    between(
      [
        { from: 6, to: 9 },
        { from: 0, to: 4 },
      ],
      12,
    ),
  ).toEqual([
    { from: 4, to: 6 },
    { from: 9, to: 12 },
  ])
  expect([between([], 5), between([{ from: 0, to: 5 }], 5)]).toEqual([[{ from: 0, to: 5 }], []])
})
