// The two reports of NĐ 30/2020 Phụ lục VI.V: their names, columns and lines as cells. The decree names the reports and sets no columns: these are ours.
import type { Report, ReportKind } from '../../contract/report.ts'
import type { Cell } from './sheet.ts'

export const reportName = {
  den: 'Báo cáo tình hình giải quyết văn bản đến',
  di: 'Báo cáo tình hình văn bản đi',
} as const satisfies Record<ReportKind, string>

export const reportHeads = {
  den: [
    'STT',
    'Đơn vị hoặc người chủ trì',
    'Văn bản đến',
    'Đã giải quyết đúng hạn',
    'Đã giải quyết quá hạn',
    'Chưa giải quyết, chưa đến hạn',
    'Chưa giải quyết, quá hạn',
  ],
  di: [
    'STT',
    'Tên loại văn bản',
    'Văn bản đi',
    'Phát hành trong ngày ký hoặc ngày làm việc tiếp theo',
    'Phát hành chậm',
    'Không rõ ngày ký',
  ],
} as const satisfies Record<ReportKind, readonly string[]>

/** Not passed on, or passed on without a word of to whom. */
const noUnit = 'Chưa ghi đơn vị, người nhận'
const noKind = 'Không ghi tên loại'
const total = 'Tổng cộng'

/** A line for each, numbered, and the total last. */
export function reportRows(report: Report): Cell[][] {
  if (report.kind === 'den') {
    const numbers = ({ nhan, dungHan, quaHan, dangLam, treHan }: (typeof report)['total']): Cell[] => [
      nhan,
      dungHan,
      quaHan,
      dangLam,
      treHan,
    ]
    const lines = report.lines.map((line, i): Cell[] => [i + 1, line.donVi ?? noUnit, ...numbers(line)])
    return [...lines, [null, total, ...numbers(report.total)]]
  }
  const numbers = ({ so, kipThoi, cham, khongRo }: (typeof report)['total']): Cell[] => [so, kipThoi, cham, khongRo]
  const lines = report.lines.map((line, i): Cell[] => [i + 1, line.tenLoai ?? noKind, ...numbers(line)])
  return [...lines, [null, total, ...numbers(report.total)]]
}
