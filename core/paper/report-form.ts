// A report on văn bản đến or đi as a form, A4 upright: head, title, period, table with its total, who signs. Widths in millimetres.
import type { Report, ReportKind } from '../../contract/report.ts'
import type { OwnAgency } from '../../contract/van-ban.ts'
import { dayWords } from '../../contract/words.ts'
import { reportHeads, reportName, reportRows } from '../register/report-columns.ts'
import { cellWords } from '../register/sheet.ts'
import { type Align, a4Portrait, type Block, type Column, type Form } from './form.ts'
import { letterHead } from './letter-head.ts'
import { printedWords } from './printed-on.ts'

export type ReportPaper = { report: Report; from: string; to: string; own: OwnAgency | null; printedOn: Date }

/** Widths add up to the 165 mm between the margins. */
const widthsMm = { den: [11, 54, 18, 20, 20, 22, 20], di: [11, 62, 20, 32, 20, 20] } as const satisfies Record<
  ReportKind,
  readonly number[]
>

export const reportLayout = (kind: ReportKind): Column[] =>
  reportHeads[kind].map((head, index) => ({
    head,
    widthMm: widthsMm[kind][index] ?? 0,
    align: (index === 1 ? 'left' : 'center') satisfies Align,
  }))

/** What a văn bản counts as, below the table. */
const notes = {
  den: 'Văn bản có nhiều đơn vị chủ trì được tính ở mỗi đơn vị, ở dòng tổng cộng tính một lần. Văn bản không có hạn tính là đúng hạn nếu đã giải quyết, là chưa đến hạn nếu chưa.',
  di: 'Thời hạn phát hành theo Điều 18 Nghị định 30/2020/NĐ-CP, tính theo ngày làm việc. Văn bản không ghi ngày ký, hoặc ghi ngày ký sau ngày phát hành, tính là không rõ ngày ký.',
} as const satisfies Record<ReportKind, string>

function* blocksOf({ report, from, to, own }: ReportPaper): Generator<Block> {
  const { kind } = report
  const centred = { kind: 'paragraph', align: 'center', keepNext: true } as const
  yield letterHead(own)
  yield { ...centred, tag: 'H1', text: reportName[kind].toLocaleUpperCase('vi'), ink: { style: 'bold', sizePt: 14 }, gapMm: 8 }
  const period = `(Từ ngày ${dayWords(from)} đến ngày ${dayWords(to)})`
  yield { ...centred, tag: 'P', text: period, ink: { style: 'italic', sizePt: 13 }, gapMm: 1 }
  yield {
    kind: 'table',
    columns: reportLayout(kind),
    numbered: false,
    headInk: { style: 'bold', sizePt: 11 },
    cellInk: { style: 'regular', sizePt: 12 },
    gapMm: 5,
    rows: reportRows(report).map((cells, at, all) => ({
      kind: 'cells' as const,
      cells: cells.map(cellWords),
      isBold: at === all.length - 1,
    })),
  }
  yield { kind: 'paragraph', tag: 'P', align: 'left', text: notes[kind], ink: { style: 'italic', sizePt: 11 }, gapMm: 4, keepNext: true }
  yield { kind: 'space', heightMm: 4 }
  const signer = (text: string) => [
    { text, ink: { style: 'bold', sizePt: 13 } as const },
    { text: '(ký, ghi rõ họ tên)', ink: { style: 'italic', sizePt: 12 } as const },
  ]
  yield { kind: 'pair', leftMm: 82, left: signer('NGƯỜI LẬP'), right: signer('CHÁNH VĂN PHÒNG HOẶC NGƯỜI PHỤ TRÁCH') }
}

export const reportForm = (paper: ReportPaper): Form => ({
  title: reportName[paper.report.kind],
  author: paper.own?.ten ?? '',
  sections: [
    {
      sheet: a4Portrait,
      hasPageNumbers: true,
      hasFrame: false,
      foot: { left: printedWords(paper.printedOn), right: reportName[paper.report.kind] },
      blocks: blocksOf(paper),
    },
  ],
})
