// Makes a report on văn bản đến or đi. The only way to it for the handlers.
import type { Writable } from 'node:stream'
import type { PaperFormat } from '../../contract/paper.ts'
import { type ReportPaper, reportForm, reportLayout } from '../../core/paper/report-form.ts'
import { reportName, reportRows } from '../../core/register/report-columns.ts'
import { type MadePaper, writePaper } from './make-paper.ts'
import { reportFileName } from './paper-name.ts'
import { sheetColumns } from './sheet-columns.ts'

export type ReportOrder = Omit<ReportPaper, 'printedOn'> & { format: PaperFormat; now: Date }

/** The report into `out`, which is ended. */
export const makeReport = ({ format, now, ...paper }: ReportOrder, out: Writable): Promise<MadePaper> => {
  const { report, from, to } = paper
  const form = reportForm({ ...paper, printedOn: now })
  const columns = sheetColumns(reportLayout(report.kind))
  const sheetName = reportName[report.kind].slice(0, 31)
  return writePaper({ form, columns, rows: reportRows(report), sheetName, format, now, name: reportFileName(report.kind, from, to) }, out)
}
