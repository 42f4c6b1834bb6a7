// Phiếu giải quyết văn bản đến and the lists of files, read back from their PDF; a report's total.
import { describe, expect, it } from 'vitest'
import { type FileListOrder, makeFileList } from '../../../archive/paper/make-file-list.ts'
import { makeReport } from '../../../archive/paper/make-report.ts'
import { makeSlip } from '../../../archive/paper/make-slip.ts'
import type { Step } from '../../../contract/giai-quyet.ts'
import type { FileLine } from '../../../contract/paper.ts'
import type { Slip } from '../../../core/paper/slip-form.ts'
import { collector, columnText, edgesOf, type ReadPdf, readPdf } from '../../paper/read-pdf.ts'
import { dakNong, entriesOf, haNoi, ownAgency, printedOn } from '../../paper/sample-papers.ts'

const slipOf = async (slips: Slip[]): Promise<ReadPdf> => {
  const { out, bytes } = collector()
  await makeSlip({ own: ownAgency, slips, format: 'pdf', now: printedOn }, out)
  return readPdf(bytes())
}
const step: Step = {
  ...{ id: 1, donVi: 'Phòng Báo chí', vaiTro: 'chu-tri', ngay: '2021-06-20', butPhe: 'Tham mưu kế hoạch', nguoiPhe: 'Giám đốc' },
  ...{ han: '2021-06-30', nguoiNhan: null, ngayNhan: null },
}
const register = { ngayDen: '2021-06-18', donViNhan: null, ngayChuyen: null, hanXuLy: '2021-06-30', ghiChu: null }
const linesOf = (text: string): string[] => text.trim().split('\n')

describe('phiếu giải quyết văn bản đến', () => {
  it('[MAU-22] prints what is known, in the decree’s order, on one page', async () => {
    const steps = [step, { ...step, id: 2, donVi: 'Văn phòng', vaiTro: 'phoi-hop' as const, butPhe: null }]
    const { pages } = await slipOf([{ ...dakNong, register, steps }])
    expect(pages).toHaveLength(1)
    const lines = linesOf(pages[0]!.text)
    const from = lines.indexOf('PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN')
    expect(lines.slice(from, from + 13).join('\n')).toBe(
      [
        'PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN',
        'Công văn số 2680/UBND-KGVX ngày 31/05/2021',
        'của Ủy ban nhân dân tỉnh Đắk Nông',
        'V/v triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ',
        '(Số đến: 1; ngày đến: 18/06/2021)',
        '1. Ý kiến của lãnh đạo cơ quan, tổ chức:',
        '- Đơn vị, cá nhân chủ trì: Phòng Báo chí',
        '- Đơn vị, cá nhân phối hợp: Văn phòng',
        '- Thời hạn giải quyết: 30/06/2021',
        '- Ý kiến: Tham mưu kế hoạch (Giám đốc)',
        'Ngày 20 tháng 06 năm 2021',
        '2. Ý kiến của lãnh đạo đơn vị:',
        lines[from + 12],
      ].join('\n'),
    )
    expect(lines.slice(from + 12)).toContain('3. Ý kiến đề xuất của người giải quyết:')
  })

  it('[MAU-22] dots what is not known up to the right margin; each văn bản has a page of its own', async () => {
    const { pages } = await slipOf([
      { ...dakNong, register, steps: [step] },
      { ...haNoi, register: null, steps: [] },
    ])
    expect(pages).toHaveLength(2)
    const dotted = pages[1]!.items.filter(({ text }) => text.endsWith('.....'))
    expect(dotted.length).toBeGreaterThan(10)
    for (const { x, width } of dotted) {
      expect(Math.abs(x - 30)).toBeLessThan(0.5)
      expect(195 - x - width).toBeGreaterThanOrEqual(-0.01)
      expect(195 - x - width).toBeLessThan(1.5)
    }
  })
})

const line = (so: number, more: Partial<FileLine> = {}): FileLine => ({
  ...{ isHeading: false, soKyHieu: `0${so}.TTBC`, tieuDe: `Hồ sơ số ${so}`, thoiHan: so === 1 ? 'Vĩnh viễn' : '20 năm' },
  ...{ nguoiLap: 'Lê Thị Lan', tu: '2021-05-12', den: '2021-12-31', soTo: '45', ghiChu: null, ...more },
})
const lines = [line(0, { isHeading: true, tieuDe: 'I. BÁO CHÍ', soKyHieu: null }), line(1), line(2)]

const listOf = async (order: Pick<FileListOrder, 'kind' | 'nam' | 'lines'> & object): Promise<ReadPdf> => {
  const { out, bytes } = collector()
  await makeFileList({ own: ownAgency, format: 'pdf', now: printedOn, ...order } as FileListOrder, out)
  return readPdf(bytes())
}
const headsOf = ({ pages }: ReadPdf): string[] => {
  const edges = edgesOf(pages[0]!)
  return edges
    .slice(0, -1)
    .map((left, index) =>
      (columnText(pages[0]!, left, edges[index + 1] ?? 0).match(/.*?\(\d\)/u)?.[0] ?? '').replace(/^.*phúc |^.*THÔNG /u, ''),
    )
}

describe('the lists of files', () => {
  it('[MAU-21] danh mục hồ sơ has its five columns, headings across, and counts the files', async () => {
    const read = await listOf({ kind: 'danh-muc', nam: 2021, lines })
    for (const [index, edge] of [30, 58, 124, 148, 175, 195].entries())
      expect(Math.abs((edgesOf(read.pages[0]!)[index] ?? 0) - edge)).toBeLessThan(0.5)
    expect(read.text).toContain('DANH MỤC HỒ SƠ\nNăm 2021\n')
    expect(read.text.replaceAll('\n', ' ')).toContain(
      'Danh mục hồ sơ này có 2 hồ sơ, trong đó: 1 hồ sơ bảo quản vĩnh viễn; 1 hồ sơ bảo quản có thời hạn.',
    )
    const heads = ['Số và ký', 'Tên đề mục và tiêu đề hồ sơ', 'Thời hạn', 'Người', 'Ghi chú']
    for (const head of heads)
      expect(
        read.pages[0]!.items.some(({ text }) => text === head),
        head,
      ).toBe(true)
    expect(read.text).toContain('I. BÁO CHÍ\n01.TTBC')
  })

  it('[MAU-21] mục lục hồ sơ nộp lưu numbers the files and says their time and sheets', async () => {
    const read = await listOf({ kind: 'nop-luu', nam: 2021, lines })
    expect(headsOf(read).at(-1)).toContain('(7)')
    expect(read.text.replaceAll('\n', ' ')).toMatch(
      /I\. BÁO CHÍ 1 01\.TTBC Hồ sơ số 1 12\/05\/2021 – 31\/12\/2021 Vĩnh viễn 45 2 02\.TTBC/u,
    )
  })

  it('[MAU-21] mục lục văn bản trong hồ sơ says the file and the year above its seven columns', async () => {
    const documents = [...entriesOf(2)].map(entry => ({ ...entry, toSo: '1–3' }))
    const read = await listOf({ kind: 'van-ban', nam: 2021, soKyHieu: '01.TTBC', lines: documents } as never)
    expect(read.text).toContain('MỤC LỤC VĂN BẢN, TÀI LIỆU TRONG HỒ SƠ\nSố, ký hiệu hồ sơ: 01.TTBC\nNăm: 2021\n')
    expect(headsOf(read)).toHaveLength(7)
    expect(read.text).toContain('2681/QĐ-BTTTT')
  })
})

it('[MAU-26] a report ends with its total, which alone is bold', async () => {
  const { out, bytes } = collector()
  const line = { donVi: 'Phòng Báo chí', nhan: 3, dungHan: 1, quaHan: 0, dangLam: 2, treHan: 0 }
  const report = { kind: 'den' as const, lines: [line], total: { ...line, donVi: null } }
  await makeReport({ report, from: '2021-06-01', to: '2021-06-30', own: ownAgency, format: 'html', now: printedOn }, out)
  const rows =
    Buffer.from(bytes())
      .toString('utf8')
      .match(/<tr><td.*<\/tr>/gu) ?? []
  expect(rows.map(row => [row.includes('font-weight:bold'), row.includes('Tổng cộng')])).toEqual([
    [false, false],
    [true, true],
  ])
})
