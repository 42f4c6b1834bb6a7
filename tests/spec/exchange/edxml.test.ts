import { describe, expect, test } from 'vitest'
import { readAgain, readLetterFile } from '../../../archive/letter-file.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { valuesOf } from '../../../core/the-thuc/values.ts'
import { errorRate } from '../../scans/error-rate.ts'
import { bodyLines } from '../../scans/letter-lines.ts'
import { block, type Faults, pagePicture } from '../../scans/page-picture.ts'
import { attachedText, edxmlOf, edxmlText, usualHeader } from './edxml-file.ts'

const letterIn = async (bytes: Uint8Array, name = 'gói.edxml') => readLetterFile(bytes, name)
const refusalOf = (bytes: Uint8Array, name = 'gói.edxml') =>
  letterIn(bytes, name).then(
    () => 'no refusal',
    error => (error instanceof Refusal ? error.code : Promise.reject(error)),
  )
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code)

describe('the head of a package', () => {
  test('[EDX-1] is the thể thức of the letter, certain, each value where it stands on the page made from it', async () => {
    const { text, reading } = await letterIn(edxmlOf())
    expect(valuesOf(reading.theThuc)).toEqual({
      coQuanChuQuan: 'UBND tỉnh Lào Cai',
      coQuanBanHanh: 'Sở Y tế tỉnh Lào Cai',
      coQuanLienTich: [],
      so: '415',
      kyHieu: 'SYT-NVY',
      soKyHieu: '415/SYT-NVY',
      diaDanh: 'Lào Cai',
      ngayBanHanh: '2020-02-03',
      tenLoai: 'Công văn',
      trichYeu: 'Tăng cường phòng, chống dịch & báo cáo',
      doKhan: 'Hỏa tốc',
      doMat: null,
      hanXuLy: '2020-02-20',
      kinhGui: ['Trung tâm Y tế huyện Bát Xát', 'Bệnh viện đa khoa tỉnh'],
      noiNhan: [
        { text: 'UBND tỉnh', purpose: 'để b/c' },
        { text: 'Như trên', purpose: null },
      ],
      noiLuu: 'VT, NVY',
      nguoiKy: { quyenHan: 'KT.', chucVu: 'PHÓ GIÁM ĐỐC', hoTen: 'Lê Thị Hoa' },
      nguoiKyKhac: [],
      banSao: null,
      vienDan: [
        { quanHe: 'tra-loi', tenLoai: null, soKyHieu: '15/UBND-VX', ngayBanHanh: '2020-01-30', coQuanBanHanh: null, trichYeu: null },
      ],
      nhiemVu: [],
    })
    const readings = Object.values(reading.theThuc)
      .flat()
      .filter(read => read !== null)
    expect([...new Set(readings.map(({ sure, rule, page }) => `${sure} ${rule} ${page}`))].sort()).toEqual([
      'certain EDX-1 1',
      'certain EDX-5 1',
    ])
    for (const { at, raw } of readings) expect(at.map(({ start, end }) => text.text.slice(start, end)).join('\n')).toBe(raw)
    expect(text.runs[0]).toEqual({ at: { start: 0, end: text.text.length }, dress: 'edxml' })
  })

  test('[EDX-1] under any prefix, with days and names as other programs write them, is the same', async () => {
    const usual = await letterIn(edxmlOf())
    const others = [
      edxmlOf({ prefix: '' }),
      edxmlOf({ prefix: 'soạn:' }),
      edxmlOf({
        header: usualHeader.replace('2020/02/03</Prom', '03/02/2020</Prom').replace('<DueDate>2020/02/20', '<DueDate>2020-02-20'),
      }),
      edxmlOf({ header: usualHeader.replace('<Priority>3<', '<Priority>Hỏa tốc<') }),
      edxmlOf({
        header: usualHeader.replace(
          '<Code>15/UBND-VX</Code>',
          '<Code><CodeNumber>15</CodeNumber><CodeNotation>UBND-VX</CodeNotation></Code>',
        ),
      }),
      new Uint8Array(Buffer.from(`\ufeff${edxmlText()}`, 'utf16le')),
      edxmlOf({
        header: usualHeader.replace(/<SignerInfo>.*<\/SignerInfo>/u, signer =>
          signer.replaceAll('SignerInfo', 'Author').replaceAll('Position', 'Function'),
        ),
      }),
      Buffer.from(edxmlText().replaceAll('edXMLEnvelope', 'Envelope').replace('<edXML ', '<soap ').replace('</edXML>', '</soap>')),
    ]
    for (const other of others) expect(await letterIn(other)).toEqual(usual)
  })

  test('[EDX-1] a day that is none is shown and reported, not read', async () => {
    const { text, reading } = await letterIn(edxmlOf({ header: usualHeader.replace('2020/02/03</Prom', '2020/02/30</Prom') }))
    expect([reading.theThuc.ngayBanHanh, codes(reading.issues)]).toEqual([null, expect.arrayContaining(['ngay-unreadable'])])
    expect(text.text).toContain('Ngày ban hành: 30/02/2020')
  })

  test('[EDX-2] what it lacks is read from what is attached, and stands behind the page', async () => {
    const header = usualHeader.replace(/<(PromulgationInfo|Subject|To)>.*<\/\1>/gu, '')
    const { text, reading } = await letterIn(edxmlOf({ header, attached: [{ name: 'cv.txt', content: attachedText }] }))
    const { ngayBanHanh, trichYeu, kinhGui, soKyHieu, vienDan } = reading.theThuc
    expect([ngayBanHanh, trichYeu, kinhGui[0]].map(read => [read?.value, read?.page])).toEqual([
      ['2020-02-03', 2],
      ['tăng cường phòng, chống dịch', 2],
      ['Các đơn vị trực thuộc', 2],
    ])
    expect([soKyHieu?.rule, vienDan.map(({ value, page }) => [value.soKyHieu, page])]).toEqual([
      'EDX-1',
      [
        ['15/UBND-VX', 1],
        ['12/CT-TTg', 2],
      ],
    ])
    for (const { at, raw } of [ngayBanHanh!, trichYeu!, ...kinhGui, ...vienDan])
      expect(at.map(({ start, end }) => text.text.slice(start, end)).join('\n')).toBe(raw)
    expect(text.text.slice(text.pages[1])).toBe(attachedText)
  })

  test('[EDX-2] the first attached file that can be read is the text; where none can, the head stands alone and says so', async () => {
    const scan = { name: 'bản quét.png', content: Buffer.from('89504e470d0a1a0a', 'hex') }
    const read = await letterIn(edxmlOf({ attached: [scan, { name: 'cv.txt', content: attachedText }] }))
    expect([read.text.pages.length, codes(read.reading.issues)]).toEqual([2, []])
    const alone = await letterIn(edxmlOf({ attached: [scan] }))
    expect([alone.text.pages, codes(alone.reading.issues)]).toEqual([[0], ['edxml-no-text']])
  })

  test('[EDX-2] a scan in it is recognised, and doubted where that was not sure', async () => {
    const scan = (faults: Faults) => pagePicture(block(bodyLines), faults).toBuffer('image/png')
    const [clear, blurred] = [{}, { blur: 3.8 }].map(faults =>
      letterIn(edxmlOf({ attached: [{ name: 'quét.png', content: scan(faults) }] })),
    )
    const { text, reading } = await clear!
    expect(errorRate(bodyLines.join(' '), text.text.slice(text.pages[1]))).toBeLessThanOrEqual(0.01)
    expect(codes(reading.issues)).not.toContain('page-doubtful')
    const doubted = (await blurred!).reading.issues.find(({ code }) => code === 'page-doubtful')
    expect(doubted?.at[0]?.start).toBeGreaterThanOrEqual((await blurred!).text.pages[1] ?? Number.NaN)
  })

  test('[EDX-3] a sign or a day that the text says otherwise is reported with both places', async () => {
    const other = attachedText.replace('415/SYT', '416/SYT').replace('ngày 03', 'ngày 04')
    const { text, reading } = await letterIn(edxmlOf({ attached: [{ name: 'cv.txt', content: other }] }))
    const differing = reading.issues.filter(({ code }) => code === 'edxml-differs')
    expect(differing.map(({ field, at }) => [field, at.map(({ start, end }) => text.text.slice(start, end))])).toEqual([
      ['soKyHieu', ['415', 'SYT-NVY', '416/SYT-NVY']],
      ['ngayBanHanh', ['03/02/2020', 'ngày 04 tháng 02 năm 2020']],
    ])
    expect(reading.theThuc.soKyHieu?.value).toBe('415/SYT-NVY')
    const same = await letterIn(edxmlOf({ attached: [{ name: 'cv.txt', content: attachedText }] }))
    expect(codes(same.reading.issues)).toEqual([])
  })

  test.each(['Bussiness', 'Business'])('[EDX-4] a %s that recalls, updates or replaces is reported, a new document is not', async name => {
    const trace = (type: number) => `<${name}><${name}DocType>${type}</${name}DocType><${name}DocReason>Sai số</${name}DocReason></${name}>`
    const recalled = await letterIn(edxmlOf({ trace: trace(1) }))
    expect(codes(recalled.reading.issues)).toContain('edxml-business')
    expect(recalled.text.text).toContain('Nghiệp vụ: Thu hồi\nLý do: Sai số')
    expect(codes((await letterIn(edxmlOf({ trace: trace(0) }))).reading.issues)).not.toContain('edxml-business')
  })

  test('[EDX-5] what it answers is cited once, as answered', async () => {
    const content = attachedText.replace('Chỉ thị số 12/CT-TTg', 'Công văn số 15/UBND-VX')
    const { reading } = await letterIn(edxmlOf({ attached: [{ name: 'cv.txt', content }] }))
    expect(reading.theThuc.vienDan.map(({ value }) => [value.quanHe, value.soKyHieu])).toEqual([['tra-loi', '15/UBND-VX']])
  })

  test('[EDX-1] is read from a kept text as it was when it came in', async () => {
    const { text, reading } = await letterIn(edxmlOf({ attached: [{ name: 'cv.txt', content: attachedText }] }))
    expect(readAgain(text)).toEqual(reading)
  })
})

describe('XML that is no letter', () => {
  test('is refused by what it is', async () => {
    expect(await refusalOf(Buffer.from('<html><body>Số: 12</body></html>'), 'a.xml')).toBe('edxml-unknown')
    expect(await refusalOf(Buffer.from('<edXML><MessageHeader><StatusCode>03</StatusCode></MessageHeader></edXML>'))).toBe('edxml-status')
    expect(await refusalOf(Buffer.from('<edXML><a></edXML>'))).toBe('file-damaged')
    expect(await refusalOf(Buffer.from('Số: 12/UBND-VX'))).toBe('file-damaged')
    expect(await refusalOf(new Uint8Array())).toBe('file-empty')
  })

  test('with a document type is refused: no entity is expanded, nothing outside is asked for', async () => {
    const bomb = edxmlText().replace('?>', '?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>').replace('Tăng cường', '&c;')
    const outside = edxmlText().replace('?>', '?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>').replace('Tăng cường', '&b;')
    expect([await refusalOf(Buffer.from(bomb)), await refusalOf(Buffer.from(outside))]).toEqual(['file-damaged', 'file-damaged'])
    expect(await refusalOf(Buffer.from(edxmlText().replace('Tăng cường', '&b;')))).toBe('file-damaged')
  })

  test('that is deeper than a letter can be is refused', async () => {
    expect(await refusalOf(Buffer.from(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`))).toBe('file-damaged')
  })
})
