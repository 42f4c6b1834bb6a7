// The printed registers, read back from their PDF.
import { describe, expect, it } from 'vitest'
import type { RegisterEntry } from '../../../contract/paper.ts'
import { totalsOf } from '../../../core/register/cover.ts'
import { makeRegisterPaper, type RegisterOrder } from '../../paper/make-register.ts'
import { collector, columnText, edgesOf, type ReadPage, type ReadPdf, readPdf } from '../../paper/read-pdf.ts'
import { entriesOf, entryOf, ownAgency, printedOn } from '../../paper/sample-papers.ts'

const make = async (order: Partial<RegisterOrder>): Promise<ReadPdf> => {
  const { out, bytes } = collector()
  const days = { from: '2026-01-01', to: '2026-12-31' }
  await makeRegisterPaper(
    { own: ownAgency, kind: 'den', ...days, entries: [...entriesOf(60)], format: 'pdf', now: printedOn, ...order },
    out,
  )
  return readPdf(bytes())
}
const paper = await make({})
const [cover, ...body] = paper.pages as [ReadPage, ...ReadPage[]]

const denEdges = [30, 50.5, 63, 94.5, 129.5, 150, 207.5, 232.5, 253, 268, 282]
const denHeads = ['Ngày đến', 'Số đến', 'Tác giả', 'Số, ký hiệu văn bản', 'Ngày tháng văn bản', 'Tên loại và trích yếu nội dung văn bản']
denHeads.push('Đơn vị hoặc người nhận', 'Ngày chuyển', 'Ký nhận', 'Ghi chú')
const diHeads = ['Số, ký hiệu văn bản', 'Ngày tháng văn bản', 'Tên loại và trích yếu nội dung văn bản', 'Người ký', 'Nơi nhận văn bản']
diHeads.push('Đơn vị, người nhận bản lưu', 'Số lượng bản', 'Ngày chuyển', 'Ký nhận', 'Ghi chú')

/** Text of each column of a page. */
const columnsOf = (page: ReadPage): string[] => {
  const edges = edgesOf(page)
  return edges.slice(0, -1).map((left, index) => columnText(page, left, edges[index + 1] ?? 0))
}
/** What each column holds above its (1), (2), …, and below. */
const headsOf = (page: ReadPage): string[] => columnsOf(page).map(text => text.split(' (')[0] ?? '')
const isNumber = (page: ReadPage, text: string): boolean => page.items.some(item => item.text === text && item.y < 20)

describe('the register', () => {
  it('[MAU-1] is A4 lying down on every page, cover too', () => {
    for (const { widthMm, heightMm } of paper.pages) {
      expect(widthMm).toBeCloseTo(297, 2)
      expect(heightMm).toBeCloseTo(210, 2)
    }
  })

  it('[MAU-1] keeps rules and text within the margins: left 30, right 15, top and bottom 20', () => {
    for (const page of body) {
      expect([Math.min(...page.uprights.map(({ x }) => x)), Math.max(...page.uprights.map(({ x }) => x))].map(x => x.toFixed(1))).toEqual([
        '30.0',
        '282.0',
      ])
      expect(Math.min(...page.uprights.map(({ top }) => top))).toBeCloseTo(20, 1)
      expect(Math.max(...page.uprights.map(({ bottom }) => bottom))).toBeLessThanOrEqual(190.01)
    }
    const inner = paper.pages.flatMap(page => page.items.filter(({ y }) => y > 20 && y < 190))
    expect(inner.filter(({ x, width }) => x < 30 || x + width > 282)).toEqual([])
  })

  it('[MAU-3] numbers the pages behind the cover from 1, in the middle above, and not the first', () => {
    expect(cover.items.filter(({ y }) => y < 20)).toEqual([])
    expect(body[0]?.items.filter(({ y }) => y < 20)).toEqual([])
    for (const [index, page] of body.slice(1).entries()) {
      const [number, ...others] = page.items.filter(({ y }) => y < 20)
      expect([number?.text, number?.sizePt, others.length]).toEqual([String(index + 2), 13, 0])
      expect((number?.x ?? 0) + (number?.width ?? 0) / 2).toBeCloseTo((30 + 282) / 2, 1)
    }
    expect(isNumber(body.at(-1) as ReadPage, String(body.length))).toBe(true)
  })

  it('[MAU-4] has the ten columns of sổ đăng ký văn bản đến in the decree’s wording, at their places', () => {
    const edges = edgesOf(body[0] as ReadPage)
    expect(edges).toHaveLength(11)
    for (const [index, edge] of edges.entries()) expect(Math.abs(edge - (denEdges[index] ?? 0))).toBeLessThan(0.5)
    expect(headsOf(body[0] as ReadPage)).toEqual(denHeads)
    expect(columnsOf(body[0] as ReadPage).map(text => /\(\d+\)/u.exec(text)?.[0])).toEqual(denHeads.map((_, index) => `(${index + 1})`))
  })

  it('[MAU-4] puts each part of an entry into its column', () => {
    const cells = columnsOf(body[0] as ReadPage).map(text => text.slice(text.indexOf(')') + 2))
    const first = [
      '02/01/2026',
      '1',
      'Bộ Thông tin và Truyền thông',
      '2681/QĐ-BTTTT',
      '02/01/2026',
      'Quyết định ban hành Quy chế tiếp nhận, đăng ký và chuyển giao văn bản đến của cơ quan',
      'Phòng Thông tin, Báo chí',
      '02/01/2026',
    ]
    for (const [index, text] of first.entries()) expect(cells[index]?.startsWith(text), text).toBe(true)
    expect(cells[8]).toBe('')
  })

  it('[MAU-5] has the ten columns of sổ đăng ký văn bản đi', async () => {
    const di = await make({ kind: 'di', entries: [entryOf(7)] })
    const page = di.pages[1] as ReadPage
    expect(headsOf(page)).toEqual(diHeads)
    const cells = columnsOf(page).map(text => text.slice(text.indexOf(')') + 2))
    expect(cells).toEqual([
      '2687/GM-SNV',
      '05/01/2026',
      'Giấy mời dự Hội nghị sơ kết công tác văn thư, lưu trữ 6 tháng đầu năm',
      'Phó Chủ tịch Tôn Thị Ngọc Hạnh',
      'Các Sở, Ban, ngành; Ủy ban nhân dân các huyện, thành phố',
      'Phòng Thông tin, Báo chí',
      '22',
      '05/01/2026',
      '',
      'Bản sao',
    ])
  })

  it('[MAU-6] opens with the decree’s cover', () => {
    expect(cover.text.trim().split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG',
      'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
      'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN',
      'Năm: 2026',
      'Từ ngày 01/01/2026 đến ngày 31/12/2026',
      'Từ số 1 đến số 60',
      'Quyển số: ……………',
    ])
  })

  it('[MAU-6] dots what is not known and says the year where numbers run over years', async () => {
    const dotted = await make({ own: null, entries: entriesOf(3), quyenSo: '02' })
    expect(dotted.pages[0]?.text.trim().split('\n')).toEqual([
      '……………',
      '……………',
      'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN',
      'Năm: 2026',
      'Từ ngày 01/01/2026 đến ngày 31/12/2026',
      'Từ số …………… đến số ……………',
      'Quyển số: 02',
    ])
    const entries: RegisterEntry[] = [
      { ...entryOf(2961), ngayDen: '2025-12-31' },
      { ...entryOf(2), ngayDen: '2026-01-04' },
      { ...entryOf(1), ngayDen: '2026-01-05' },
    ]
    const years = await make({ entries, from: '2025-12-01', to: '2026-01-31', totals: totalsOf(entries) })
    expect(years.pages[0]?.text).toContain(
      'Năm: 2025 – 2026\nTừ ngày 01/12/2025 đến ngày 31/01/2026\nTừ số 2961 (năm 2025) đến số 2 (năm 2026)',
    )
  })

  it('[MAU-7] writes days as dd/MM/yyyy with leading zeros', async () => {
    const one = await make({ entries: [{ ...entryOf(1), ngayDen: '2026-02-03', ngayBanHanh: '2025-11-30', ngayChuyen: null }] })
    const [ngayDen, , , , ngayBanHanh, , , ngayChuyen] = columnsOf(one.pages[1] as ReadPage)
    expect([ngayDen, ngayBanHanh, ngayChuyen]).toEqual(['Ngày đến (1) 03/02/2026', 'Ngày tháng văn bản (5) 30/11/2025', 'Ngày chuyển (8)'])
  })

  it('[MAU-8] repeats the heads on every page', () => {
    expect(body.length).toBeGreaterThan(4)
    for (const page of body) expect(headsOf(page)).toEqual(denHeads)
  })

  it('[MAU-9] prints every entry once and in order', () => {
    const numbers = body.flatMap(page => (columnsOf(page)[1] ?? '').replace('Số đến (2) ', '').split(' '))
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => String(index + 1)))
  })

  it('[MAU-9] wraps long cells inside their columns, also words without a space', async () => {
    const long = 'Ủy ban nhân dân các huyện, thành phố và các cơ quan báo chí của tỉnh '.repeat(9).trim()
    const word = `${'2680'.repeat(20)}/UBND-${'KGVX'.repeat(20)}`
    const entry = { ...entryOf(1), tacGia: long, soKyHieu: word, trichYeu: long, donViNhan: word, ghiChu: 'Nghiêng'.repeat(12) }
    const one = await make({ entries: [entry, entryOf(2)] })
    const squeezed = one.pages.slice(1).map(columnsOf)
    const whole = (column: number): string =>
      squeezed
        .map(columns => (columns[column] ?? '').replace(/^.*?\(\d+\)/u, ''))
        .join('')
        .replaceAll(' ', '')
    for (const [column, text] of [long, word].entries()) expect(whole(column + 2)).toContain(text.replaceAll(' ', ''))
    expect(whole(9)).toContain(entry.ghiChu)
    for (const page of one.pages.slice(1)) {
      const edges = edgesOf(page)
      for (const { x, width, y } of page.items.filter(item => item.y > 20 && item.y < 190)) {
        const right = edges.find(edge => edge > x) ?? 0
        expect(x + width, `${x} ${y}`).toBeLessThan(right)
      }
    }
  })

  it('[MAU-9] parts no row that fits a page', () => {
    for (const page of body) {
      const dates = columnText(page, 30, 50.5).match(/\d\d\/\d\d\/\d{4}/gu) ?? []
      // A row has one upright rule per edge; two rows make the heads.
      expect(page.uprights).toHaveLength((dates.length + 2) * 11)
    }
  })

  it('[MAU-13] says at the foot of every page but the cover when it was printed, in Vietnam time', () => {
    const mark = 'In từ hệ thống Văn Thư lúc 08:05 02/01/2026'
    for (const page of body) expect(page.items.find(({ text }) => text === mark)?.y).toBeGreaterThan(190)
    expect(cover.text).not.toContain('In từ hệ thống')
  })
})
