// The family of a document: who implements it, from which province, how many days later, and who has not answered. Reads only.
import type { QuanHe } from '../contract/the-thuc.ts'
import type { Family } from '../contract/van-ban.ts'
import { familyQuanHe, lagDays, silentTinh } from '../core/link/family.ts'
import { all, listOf, type ReadableDb } from './handle.ts'
import { heldRow } from './opened.ts'
import { recipientsOfEach } from './recipients.ts'
import { type SummaryRow, summaryColumns, summaryOf } from './van-ban-row.ts'

interface MemberRow extends SummaryRow {
  quan_he: QuanHe
  tinh: string | null
}

const members = `SELECT ${summaryColumns}, v.tinh, d.quan_he FROM vien_dan d JOIN van_ban v ON v.id = d.van_ban_id
  WHERE d.dich_id = ? AND v.bo_luc IS NULL AND d.quan_he IN (SELECT value FROM json_each(?))
  ORDER BY v.ngay_ban_hanh IS NULL, v.ngay_ban_hanh, v.id`

/** Each member once, with the strongest of its reasons, in order of date. */
function membersOf(db: ReadableDb, id: number): MemberRow[] {
  const byId = new Map<number, MemberRow>()
  for (const row of all<MemberRow>(db, members, id, listOf(familyQuanHe))) {
    const known = byId.get(row.id)
    if (!known || familyQuanHe.indexOf(row.quan_he) < familyQuanHe.indexOf(known.quan_he))
      byId.set(row.id, { ...row, thu_tu: known?.thu_tu ?? row.thu_tu })
  }
  return [...byId.values()]
}

/** A parent, held or tham chiếu, and its members. A parent that a province issued has no silent provinces: it asked nobody else. */
export function familyOf(db: ReadableDb, { id }: { id: number }): Family {
  const parent = heldRow(db, id)
  const rows = membersOf(db, id)
  const recipients = recipientsOfEach(
    db,
    rows.map(row => row.id),
  )
  return {
    parent: summaryOf(parent),
    members: rows.map(row => ({
      vanBan: summaryOf(row),
      quanHe: row.quan_he,
      tinh: row.tinh,
      lagDays: lagDays(parent.ngay_ban_hanh, row.ngay_ban_hanh),
      recipients: recipients.get(row.id) ?? [],
    })),
    silent:
      parent.tinh !== null
        ? []
        : silentTinh(
            parent.ngay_ban_hanh,
            rows[0]?.ngay_ban_hanh ?? null,
            rows.map(row => row.tinh),
          ),
  }
}
