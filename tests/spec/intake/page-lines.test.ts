import { describe, expect, test } from 'vitest'
import { pageOf } from '../../../intake/page-lines.ts'
import type { Glyph } from '../../../intake/pdf-glyphs.ts'

const size = 14
const pageText = (glyphs: readonly Glyph[]): string => pageOf(glyphs, 842).text
/** A line of signs half as wide as high, from a place on; blanks are only a gap. */
const set = (line: string, x: number, y: number, width = size / 2): Glyph[] =>
  Array.from(line).flatMap((text, i) => (text === ' ' ? [] : [{ text, x: x + i * width, end: x + (i + 1) * width, y, size }]))
const motto = 'Độc lập - Tự do - Hạnh phúc'

describe('the lines of a page', () => {
  test('stand from top to bottom whatever the order in which they are drawn', () => {
    expect(pageText([...set('dòng hai', 50, 680), ...set('dòng một', 50, 700)])).toBe('dòng một\ndòng hai')
  })

  test('have the signs of a word in their places though each font is drawn apart', () => {
    const line = set('Uỷ ban nhân dân', 50, 700)
    expect(pageText([...line.filter(({ text }) => /[a-z]/iu.test(text)), ...line.filter(({ text }) => !/[a-z]/iu.test(text))])).toBe(
      'Uỷ ban nhân dân',
    )
  })

  test('have a sign drawn twice to look bold once', () => {
    expect(pageText([...set('CHỈ THỊ', 50, 700), ...set('CHỈ THỊ', 50.4, 700.2)])).toBe('CHỈ THỊ')
  })

  test('have a raised footnote mark in the line, and a blank line between paragraphs that stand apart', () => {
    expect(pageText([...set('khoản 1', 50, 700), ...set('2', 100, 704), ...set('điều 5', 50, 660)])).toBe('khoản 12\n\nđiều 5')
  })
})

describe('two columns', () => {
  test('of a head stand one behind the other, also where their rows are not level', () => {
    const left = [...set('UBND TỈNH LÀO CAI', 50, 790), ...set('SỞ Y TẾ', 50, 772), ...set('Số: 5/SYT', 50, 754)]
    const right = [...set('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 250, 781), ...set(motto, 250, 763)]
    const text = pageText([...right, ...left, ...set('Kính gửi: Các cơ sở y tế trên toàn địa bàn của tỉnh', 50, 700)])
    expect(text.split(/\n+/u)).toEqual([
      'UBND TỈNH LÀO CAI',
      'SỞ Y TẾ',
      'Số: 5/SYT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto,
      'Kính gửi: Các cơ sở y tế trên toàn địa bàn của tỉnh',
    ])
  })

  test('of a foot stand one behind the other', () => {
    const foot = [...set('Nơi nhận:', 50, 300), ...set('GIÁM ĐỐC', 300, 300), ...set('- Như trên;', 50, 284), ...set('Lê Văn An', 300, 250)]
    const text = pageText([...set('Đề nghị các đơn vị báo cáo trước ngày 30 tháng 9 hằng năm về Sở', 50, 340), ...foot])
    expect(text.split(/\n+/u).slice(1)).toEqual(['Nơi nhận:', '- Như trên;', 'GIÁM ĐỐC', 'Lê Văn An'])
  })

  test('of a foot keep the signs of a line together though each column has rows and sizes of its own', () => {
    const small = (line: string, y: number) => set(line, 50, y, 5.5).map(glyph => ({ ...glyph, size: 11 }))
    const list = ['Nơi nhận:', '- Như trên;', '- Công ty CP Đầu tư An Phát;', '- Lưu: VT.'].flatMap((line, i) =>
      small(line, 335.8 - 12.6 * i),
    )
    const post = set('TRƯỞNG PHÒNG', 300, 316.9).map((glyph, i) => ({ ...glyph, y: i === 2 ? 316.8 : 316.9 }))
    const text = pageText([...list, ...set('TL. TỔNG GIÁM ĐỐC', 300, 333), ...post, ...set('Lê Văn An', 300, 268.6)])
    expect(text.split(/\n+/u)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Công ty CP Đầu tư An Phát;',
      '- Lưu: VT.',
      'TL. TỔNG GIÁM ĐỐC',
      'TRƯỞNG PHÒNG',
      'Lê Văn An',
    ])
  })

  test('of a foot hold all of the list where it goes on below the name of who signs', () => {
    const list = ['Nơi nhận:', '- Như trên;', '- Sở Y tế;', '- Lưu: VT.'].flatMap((line, i) => set(line, 50, 300 - 16 * i))
    const text = pageText([...list, ...set('GIÁM ĐỐC', 300, 302), ...set('Lê Văn An', 300, 270)])
    expect(text.split(/\n+/u)).toEqual(['Nơi nhận:', '- Như trên;', '- Sở Y tế;', '- Lưu: VT.', 'GIÁM ĐỐC', 'Lê Văn An'])
  })

  test('of a head end where the addressees begin', () => {
    const left = [...set('SỞ Y TẾ', 50, 790), ...set('Số: 5/SYT', 50, 774), ...set('V/v báo cáo', 50, 758), ...set('Kính gửi:', 50, 742)]
    const right = [...set('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 250, 790), ...set(motto, 250, 774)]
    const text = pageText([...left, ...right, ...set('- Sở Tài chính;', 50, 726)])
    expect(text.split(/\n+/u)).toEqual([
      'SỞ Y TẾ',
      'Số: 5/SYT',
      'V/v báo cáo',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto,
      'Kính gửi:',
      '- Sở Tài chính;',
    ])
  })

  test('of a head in an old font stand one behind the other as well', () => {
    const left = ['UBND TÆNH LAØO CAI', 'SÔÛ Y TEÁ', 'Soá: 5/SYT', 'V/v baùo caùo'].flatMap((line, i) => set(line, 50, 790 - 16 * i))
    const right = ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'Ñoäc laäp - Töï do - Haïnh phuùc'].flatMap((line, i) =>
      set(line, 250, 790 - 16 * i),
    )
    expect(pageText([...left, ...right]).split(/\n+/u)).toEqual([
      'UBND TÆNH LAØO CAI',
      'SÔÛ Y TEÁ',
      'Soá: 5/SYT',
      'V/v baùo caùo',
      'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM',
      'Ñoäc laäp - Töï do - Haïnh phuùc',
    ])
  })

  test('of a table stay rows', () => {
    const rows = [
      ['Huyện', 'Số hộ'],
      ['Sa Pa', '18'],
      ['Bát Xát', '24'],
    ].flatMap(([name, number], i) => [...set(name ?? '', 50, 700 - 16 * i), ...set(number ?? '', 300, 700 - 16 * i)])
    expect(pageText(rows).replace(/ {2,}/gu, ' | ')).toBe('Huyện | Số hộ\nSa Pa | 18\nBát Xát | 24')
  })
})
