// Of a directive: who it went to, who was sent it, whose letter answers it. Reads only.
import type { Reached, ReachedList } from '../contract/noi-nhan.ts'
import { familyQuanHe, lagDays } from '../core/link/family.ts'
import { all, listOf, type ReadableDb } from './handle.ts'
import { heldRow } from './opened.ts'
import { openedRecipients } from './opened-recipients.ts'
import { type SummaryRow, summaryColumns, summaryOf } from './van-ban-row.ts'

type AnswerRow = SummaryRow & { co_quan_id: number }

/** An agency that was merged into another answers as that one. */
const answersSql = `SELECT ${summaryColumns}, coalesce(c.gop_vao_id, c.id) AS co_quan_id FROM vien_dan d JOIN van_ban v ON v.id = d.van_ban_id
  JOIN co_quan c ON c.id = v.co_quan_id WHERE d.dich_id = ? AND v.bo_luc IS NULL AND d.quan_he IN (SELECT value FROM json_each(?))
  ORDER BY v.ngay_ban_hanh IS NULL, v.ngay_ban_hanh, v.id`

/** The first letter of each agency that implements or answers a document. */
function answersTo(db: ReadableDb, id: number): Map<number, AnswerRow> {
  const first = new Map<number, AnswerRow>()
  for (const row of all<AnswerRow>(db, answersSql, id, listOf(familyQuanHe))) if (!first.has(row.co_quan_id)) first.set(row.co_quan_id, row)
  return first
}

/** The receivers of a letter in the order of its lists, each once. */
export function receivedOf(db: ReadableDb, id: number): ReachedList {
  const parent = heldRow(db, id)
  const { lines } = openedRecipients(db, id)
  const answers = answersTo(db, id)
  const items: Reached[] = lines
    .filter(({ list, kind }) => list !== 'luu' && kind !== 'nhu-tren')
    .flatMap(line =>
      line.receivers
        .filter(one => one.isIn && one.sameAs === null)
        .map(({ name, coQuan, sent }) => {
          const isAgency = line.kind === 'co-quan' || line.kind === 'nhom' || line.kind === 'nhu-dieu'
          const isTracked = coQuan !== null && isAgency
          const answer = isTracked ? (answers.get(coQuan.id) ?? null) : null
          return {
            name,
            coQuan,
            line: line.text,
            sent,
            isTracked,
            answer: answer && summaryOf(answer),
            lagDays: answer && lagDays(parent.ngay_ban_hanh, answer.ngay_ban_hanh),
          }
        }),
    )
  return {
    parent: summaryOf(parent),
    items,
    sent: items.filter(({ sent }) => sent.length > 0).length,
    answered: items.filter(({ answer }) => answer !== null).length,
    unopened: lines.filter(line => line.list !== 'luu' && line.kind !== 'nhu-tren' && !line.receivers.length).map(({ text }) => text),
  }
}
