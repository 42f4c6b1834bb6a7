// The books beside sổ đăng ký, what closes a register, and empty lines, read back from their PDF.
import { describe, expect, it } from 'vitest'
import { type BookOrder, makeBook } from '../../../archive/paper/make-book.ts'
import type { BookKind, CopyUse, FollowEntry, PostEntry } from '../../../contract/paper.ts'
import { collector, columnText, edgesOf, type ReadPage, type ReadPdf, readPdf } from '../../paper/read-pdf.ts'
import { entriesOf, ownAgency, printedOn } from '../../paper/sample-papers.ts'

const none = { first: null, last: null }
const base = { own: ownAgency, from: '2026-01-01', to: '2026-12-31', totals: none, quyenSo: '2', blank: 0, closing: null, series: null }

async function printed<Kind extends BookKind>(
  order: Pick<BookOrder<Kind>, 'kind' | 'entries'> & Partial<BookOrder<Kind>>,
): Promise<ReadPdf> {
  const { out, bytes } = collector()
  await makeBook({ ...base, format: 'pdf', now: printedOn, ...order }, out)
  return readPdf(bytes())
}

/** What each column holds: head, its number, the cells. */
const columnsOf = (page: ReadPage): string[] => {
  const edges = edgesOf(page)
  return edges.slice(0, -1).map((left, index) => columnText(page, left, edges[index + 1] ?? 0))
}
const near = (edges: number[], places: number[]): boolean =>
  edges.length === places.length && edges.every((edge, index) => Math.abs(edge - (places[index] ?? 0)) < 0.5)

const vanBan = { soKyHieu: '12/SNV-VP', ngayBanHanh: '2026-01-05', tenLoai: 'Công văn', trichYeu: 'V/v lập hồ sơ' }
const post: PostEntry = { vanBanId: 1, ngayChuyen: '2026-01-06', soKyHieu: '12/SNV-VP', noiNhan: 'Bộ Nội vụ', soBi: 3, ghiChu: 'Hỏa tốc' }
const follow: FollowEntry = {
  ...{ vanBanId: 1, soDen: 7, tenLoai: 'Công văn', soKyHieu: '12/SNV-VP', ngayBanHanh: '2026-01-05', tacGia: 'Sở Nội vụ' },
  ...{ donViNhan: 'Văn phòng', hanXuLy: '2026-01-20', tienDo: 'Đang giải quyết', traLoi: '15/VP-TH', ghiChu: null },
}
const use: CopyUse = {
  ...{ ...vanBan, ngay: '2026-02-01', hoTen: 'Lê Thị Lan', soKyHieuHoSo: '01.TCCB', ngayTra: '2026-02-03' },
  ...{ id: 1, vanBanId: 1, donVi: 'Phòng Văn xã', kyNhan: null, nguoiChoPhep: 'Chánh Văn phòng', ghiChu: null, hoSoGhi: null },
}

describe('the books of Phụ lục IV', () => {
  it('[MAU-18] sổ gửi văn bản đi bưu điện has its six columns at their places', async () => {
    const { pages } = await printed({ kind: 'buu-dien', entries: [post] })
    expect(pages[0]?.text).toContain('SỔ GỬI VĂN BẢN ĐI BƯU ĐIỆN\nNăm: 2026\nTừ ngày 01/01/2026 đến ngày 31/12/2026\nTừ số')
    expect(near(edgesOf(pages[1]!), [30, 52, 92, 192, 210, 255, 282])).toBe(true)
    expect(columnsOf(pages[1]!)).toEqual([
      'Ngày chuyển (1) 06/01/2026',
      'Số, ký hiệu văn bản (2) 12/SNV-VP',
      'Nơi nhận văn bản (3) Bộ Nội vụ',
      'Số lượng bì (4) 3',
      'Ký nhận và dấu bưu điện (5)',
      'Ghi chú (6) Hỏa tốc',
    ])
  })

  it('[MAU-18] sổ theo dõi giải quyết văn bản đến has its seven columns, and a cover without numbers', async () => {
    const { pages } = await printed({ kind: 'theo-doi', entries: [follow] })
    expect(pages[0]?.text.trim().split('\n').slice(2)).toEqual([
      'SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN',
      'Năm: 2026',
      'Từ ngày 01/01/2026 đến ngày 31/12/2026',
      'Quyển số: 2',
    ])
    expect(near(edgesOf(pages[1]!), [30, 44, 136, 172, 194, 228, 263, 282])).toBe(true)
    expect(columnsOf(pages[1]!)).toEqual([
      'Số đến (1) 7',
      'Tên loại, số, ký hiệu, ngày, tháng và tên cơ quan, tổ chức ban hành văn bản (2) Công văn 12/SNV-VP ngày 05/01/2026 của Sở Nội vụ',
      'Đơn vị hoặc người nhận (3) Văn phòng',
      'Thời hạn giải quyết (4) 20/01/2026',
      'Tiến độ giải quyết (5) Đang giải quyết',
      'Số, ký hiệu văn bản trả lời (6) 15/VP-TH',
      'Ghi chú (7)',
    ])
  })

  it('[MAU-18] sổ sử dụng bản lưu has its nine columns', async () => {
    const { pages } = await printed({ kind: 'ban-luu', entries: [use] })
    expect(near(edgesOf(pages[1]!), [30, 50.5, 84.5, 119.5, 177, 201, 221, 241.5, 268, 282])).toBe(true)
    expect(columnsOf(pages[1]!)).toEqual([
      'Ngày tháng (1) 01/02/2026',
      'Họ tên người sử dụng (2) Lê Thị Lan, Phòng Văn xã',
      'Số, ký hiệu ngày tháng văn bản (3) 12/SNV-VP ngày 05/01/2026',
      'Tên loại và trích yếu nội dung văn bản (4) Công văn V/v lập hồ sơ',
      'Số và ký hiệu HS (5) 01.TCCB',
      'Ký nhận (6)',
      'Ngày trả (7) 03/02/2026',
      'Người cho phép sử dụng (8) Chánh Văn phòng',
      'Ghi chú (9)',
    ])
  })

  it('[MAU-18] a register beside the general one says its name on the cover and in the name of its file', async () => {
    const { pages, title } = await printed({ kind: 'den', series: 'Đơn thư', entries: entriesOf(1) })
    expect(pages[0]?.text).toContain('SỔ ĐĂNG KÝ VĂN BẢN ĐẾN\n(Đơn thư)\nNăm: 2026')
    expect(title).toBe('Sổ đăng ký văn bản đến (Đơn thư), năm 2026')
  })

  it('[MAU-20] empty lines follow the last entry, 9 high, and are a book by themselves', async () => {
    const { pages } = await printed({ kind: 'ban-luu', entries: [], blank: 12 })
    const rules = pages[1]!.uprights.filter(({ x }) => Math.abs(x - 30) < 0.1).map(({ top, bottom }) => bottom - top)
    expect(rules.slice(2)).toHaveLength(12)
    for (const high of rules.slice(2)) expect(high).toBeCloseTo(9, 1)
    const more = await printed({ kind: 'buu-dien', entries: [post], blank: 2 })
    expect(more.pages[1]!.uprights).toHaveLength((2 + 1 + 2) * 7)
  })
})

describe('what closes a register', () => {
  const totals = { first: { nam: 2026, so: 1 }, last: { nam: 2026, so: 40 } }
  const gaps = [
    { nam: 2026, from: 5, to: 5, why: null },
    { nam: 2026, from: 7, to: 9, why: 'hủy: ghi trùng' },
  ]
  const textOf = ({ pages }: ReadPdf): string => pages.at(-1)!.text.replaceAll('\n', ' ')

  it('[MAU-19] says văn bản, numbers, pages and the numbers that nobody bears, with their reason', async () => {
    const read = await printed({ kind: 'den', entries: entriesOf(40), totals, closing: { totals, gaps } })
    const withTable = read.pages.slice(1).filter(page => page.uprights.length > 0).length
    expect(textOf(read)).toContain(`Sổ này ghi 40 văn bản, từ số 1 đến số 40, trên ${withTable} trang, không kể bìa.`)
    expect(textOf(read)).toContain('Năm 2026 có 4 số không có văn bản: 5; 7–9 (hủy: ghi trùng).')
  })

  it('[MAU-19] says that no number is missing, and the year of numbers that run over years', async () => {
    const over = { first: { nam: 2025, so: 98 }, last: { nam: 2026, so: 3 } }
    const read = await printed({ kind: 'den', entries: entriesOf(3), totals: over, closing: { totals: over, gaps: [] } })
    expect(textOf(read)).toContain('từ số 98 (năm 2025) đến số 3 (năm 2026), trên 1 trang')
    expect(textOf(read)).toContain('Các số liên tục, không thiếu số nào.')
  })
})
