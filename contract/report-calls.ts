// The calls about reports and about lists of hồ sơ on paper.
import { reads } from './call.ts'
import { paperFile } from './paper.ts'
import { fileListInput, report, reportInput, reportPaperInput } from './report.ts'

export const reportCalls = {
  /** The numbers of a report, as of today. */
  reportLines: reads.input(reportInput).output(report),
  report: reads.input(reportPaperInput).output(paperFile),
  /** Danh mục hồ sơ, mục lục hồ sơ nộp lưu of a year; mục lục văn bản of a file. */
  fileList: reads.input(fileListInput).output(paperFile),
}
