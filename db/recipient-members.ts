// The bodies behind each line of a letter's lists, as a recipient list on paper shows them: with address and copies.
import type { RecipientMember } from '../contract/paper.ts'
import type { Members } from '../core/paper/recipient-rows.ts'
import { one, type ReadableDb } from './handle.ts'
import { openedRecipients } from './opened-recipients.ts'

const addressSql = 'SELECT dia_chi FROM co_quan WHERE id = ?'

/** Units of an office are written to as the line prints them. Asked letter by letter in their order; the last letter's lists are kept, for they are asked for line by line. */
export function membersFrom(db: ReadableDb): Members {
  let last: { id: number; lines: readonly RecipientMember[][] } | null = null
  const membersOf = (id: number): RecipientMember[][] => {
    const lines = openedRecipients(db, id).lines.filter(({ list }) => list !== 'luu')
    return lines.map(({ receivers, kind, copies, text }) => {
      const [only, ...others] = receivers.filter(one => one.isIn)
      if (!only) return []
      if (kind === 'chua-ro' || kind === 'don-vi') return [{ coQuanId: null, ten: text, diaChi: null, soBan: copies }]
      return [only, ...others].map(({ name, coQuan, copies: own }) => ({
        coQuanId: coQuan?.id ?? null,
        ten: name,
        diaChi: coQuan ? (one<{ dia_chi: string | null }>(db, addressSql, coQuan.id)?.dia_chi ?? null) : null,
        soBan: others.length ? own : copies,
      }))
    })
  }
  return ({ id }, index) => {
    if (last?.id !== id) last = { id, lines: membersOf(id) }
    return last.lines[index] ?? []
  }
}
