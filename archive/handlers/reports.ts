// The calls about reports and lists of hồ sơ: their numbers, and papers made into a temporary file of the run.

import { Refusal } from '../../contract/refusal.ts'
import type { FileListInput } from '../../contract/report.ts'
import { vietnamDay } from '../../contract/vietnam-clock.ts'
import type { FileListOf } from '../../core/paper/file-list-form.ts'
import type { ReadableDb } from '../../db/handle.ts'
import { openHoSo } from '../../db/ho-so.ts'
import { fileDocuments, fileLines } from '../../db/ho-so-lists.ts'
import { ownAgency } from '../../db/own-agency.ts'
import { reportOf } from '../../db/reports.ts'
import type { Context } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { hold } from './hold-paper.ts'

function listOf(db: ReadableDb, { kind, nam, id }: FileListInput): FileListOf {
  if (kind === 'van-ban') {
    if (id === null) throw new Refusal('input-invalid', { what: 'hồ sơ nào' })
    const file = openHoSo(db, { id })
    return { kind, nam: file.nam, soKyHieu: file.kyHieu, lines: fileDocuments(db, id) }
  }
  if (nam === null) throw new Refusal('input-invalid', { what: 'năm nào' })
  return { kind, nam, lines: fileLines(db, kind, nam) }
}

/** The calls `paper.reportLines`, `paper.report` and `paper.fileList`. */
export const reportHandlers = (at: Implementer['paper'], context: Context) => ({
  reportLines: at.reportLines.handler(({ input }) => reportOf(context.reader, input, vietnamDay(context.now()))),
  report: at.report.handler(async ({ input: { format, ...input } }) => {
    const { makeReport } = await import('../paper/make-report.ts')
    const [own, now] = [ownAgency(context.reader), context.now()]
    const report = reportOf(context.reader, input, vietnamDay(now))
    return hold(context, out => makeReport({ report, from: input.from, to: input.to, own, format, now }, out))
  }),
  fileList: at.fileList.handler(async ({ input }) => {
    const { makeFileList } = await import('../paper/make-file-list.ts')
    const own = ownAgency(context.reader)
    const list = listOf(context.reader, input)
    return hold(context, out => makeFileList({ ...list, own, format: input.format, now: context.now() }, out))
  }),
})
