// The end of a văn bản đến: answered or needing no answer, opened again; and everything about its passing on and its end together.
import type { FinishInput, GiaiQuyet } from '../contract/giai-quyet.ts'
import { Refusal } from '../contract/refusal.ts'
import { isLate, stateOf } from '../core/register/giai-quyet.ts'
import { denRow, nameOf, openRow, refuseFuture, refuseOrder, stepsOf } from './giai-quyet.ts'
import { all, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { record } from './journal.ts'
import { heldRow } from './opened.ts'
import { namedVanBan, summariesOf } from './van-ban.ts'
import { updateRow, type VanBanRow } from './van-ban-row.ts'

/** The held văn bản đi of this number that was issued after the letter came, where there is one and no more. */
function answering(db: ReadableDb, soKyHieu: string, ngayDen: string): number | null {
  const named = namedVanBan(db, { soKyHieu, year: null, agency: null })
  const found = named.filter(({ direction, ngayDen: issued }) => direction === 'di' && issued !== null && issued >= ngayDen)
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

function answerOf(
  db: ReadableDb,
  row: VanBanRow & { ngay_den: string },
  { traLoi }: FinishInput,
): { soKyHieu: string; id: number | null } | null {
  if (!traLoi) return null
  if (traLoi.vanBanId === null) return { soKyHieu: traLoi.soKyHieu, id: answering(db, traLoi.soKyHieu, row.ngay_den) }
  if (heldRow(db, traLoi.vanBanId).chieu !== 'di') throw new Refusal('input-invalid', { what: 'văn bản trả lời phải là văn bản đi' })
  return { soKyHieu: traLoi.soKyHieu, id: traLoi.vanBanId }
}

function finishOne(db: WritableDb, id: number, input: FinishInput, ngay: string, now: Date) {
  const row = openRow(db, id)
  refuseOrder(ngay, row.ngay_den, 'ngày đến')
  const answer = answerOf(db, row, input)
  updateRow(db, id, { xong_ngay: ngay })
  run(
    db,
    'INSERT OR REPLACE INTO ket_qua (van_ban_id, tra_loi, tra_loi_id, ghi_chu) VALUES (?, ?, ?, ?)',
    id,
    answer?.soKyHieu ?? null,
    answer?.id ?? null,
    input.ghiChu,
  )
  const changes = [
    { field: 'xongNgay', before: null, after: ngay },
    { field: 'traLoi', before: null, after: answer?.soKyHieu ?? null },
    { field: 'ketQua', before: null, after: input.ghiChu },
  ]
  record(db, { act: 'pass', vanBanId: id, changes: changes.filter(({ after }) => after !== null) }, now)
}

/** Done with: answered, or needing no answer. */
export const finishLetters = (db: WritableDb, input: FinishInput, today: string, now: Date): { changed: number } =>
  writing(db, () => {
    const ids = [...new Set(input.ids)]
    refuseFuture(input.ngay ?? today, today)
    if (input.traLoi && ids.length > 1)
      throw new Refusal('input-invalid', { what: 'một văn bản trả lời cho nhiều văn bản đến; hãy làm từng văn bản' })
    for (const id of ids) finishOne(db, id, input, input.ngay ?? today, now)
    return { changed: ids.length }
  })

/** Undoes `finishLetters`. */
export const reopenLetters = (db: WritableDb, { ids }: { ids: number[] }, now: Date): { changed: number } =>
  writing(db, () => {
    for (const id of new Set(ids)) {
      const row = denRow(db, id)
      if (row.xong_ngay === null) throw new Refusal('already-done', { what: nameOf(row) })
      const kept = resultOf(db, id)
      updateRow(db, id, { xong_ngay: null })
      run(db, 'DELETE FROM ket_qua WHERE van_ban_id = ?', id)
      const changes = [
        { field: 'xongNgay', before: row.xong_ngay, after: null },
        ...(kept?.tra_loi ? [{ field: 'traLoi', before: kept.tra_loi, after: null }] : []),
        ...(kept?.ghi_chu ? [{ field: 'ketQua', before: kept.ghi_chu, after: null }] : []),
      ]
      record(db, { act: 'pass', vanBanId: id, changes }, now)
    }
    return { changed: new Set(ids).size }
  })

interface ResultRow {
  tra_loi: string | null
  tra_loi_id: number | null
  ghi_chu: string | null
}
const resultOf = (db: ReadableDb, id: number): ResultRow | null =>
  one<ResultRow>(db, 'SELECT tra_loi, tra_loi_id, ghi_chu FROM ket_qua WHERE van_ban_id = ?', id)

const offersSql = `SELECT v.id FROM vien_dan d CROSS JOIN van_ban v ON v.id = d.van_ban_id
  WHERE d.dich_id = ? AND d.quan_he = 'tra-loi' AND v.chieu = 'di' AND v.bo_luc IS NULL ORDER BY d.van_ban_id DESC LIMIT 20`

/** Everything about the passing on and the end of one văn bản đến. */
export function giaiQuyetOf(db: ReadableDb, { id }: { id: number }, today: string): GiaiQuyet {
  const row = heldRow(db, id)
  const steps = stepsOf(db, id)
  const result = resultOf(db, id)
  const { ngay_chuyen: ngayChuyen, xong_ngay: xongNgay, han_xu_ly: han } = row
  const [answer = null] = result?.tra_loi_id ? summariesOf(db, [result.tra_loi_id]) : []
  const offers = all<{ id: number }>(db, offersSql, id).map(found => found.id)
  return {
    state: stateOf({ ngayChuyen, xongNgay, steps }),
    isLate: isLate({ han, xongNgay }, today),
    hanXuLy: han,
    steps,
    xongNgay,
    traLoi: result?.tra_loi ? { soKyHieu: result.tra_loi, vanBan: answer } : null,
    ghiChu: result?.ghi_chu ?? null,
    offers: summariesOf(db, offers),
  }
}
