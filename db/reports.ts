// Tình hình giải quyết văn bản đến and văn bản đi in numbers (NĐ 30/2020 Phụ lục VI.V). Reads only.
import type { Report, ReportInput, ReportLineDen, ReportLineDi } from '../contract/report.ts'
import { calendarOf } from './calendar.ts'
import { all, one, type ReadableDb } from './handle.ts'

type Period = Pick<ReportInput, 'from' | 'to'>

const lettersSql = `SELECT v.id, v.han_xu_ly AS han, v.xong_ngay AS xong, v.don_vi_nhan FROM van_ban v
  WHERE v.chieu = 'den' AND v.bo_luc IS NULL AND v.ngay_den BETWEEN ? AND ?`
/** A văn bản is done late where the day lies after its hạn; it is late where it is not done and the hạn lies before the day of the report. */
const sums = `count(DISTINCT l.id) AS nhan,
  count(DISTINCT iif(l.xong IS NOT NULL AND (l.han IS NULL OR l.xong <= l.han), l.id, NULL)) AS dungHan,
  count(DISTINCT iif(l.xong > l.han, l.id, NULL)) AS quaHan,
  count(DISTINCT iif(l.xong IS NULL AND (l.han IS NULL OR l.han >= ?), l.id, NULL)) AS dangLam,
  count(DISTINCT iif(l.xong IS NULL AND l.han < ?, l.id, NULL)) AS treHan`
const byUnitSql = `WITH l AS (${lettersSql}) SELECT coalesce(n.ten, l.don_vi_nhan) AS donVi, ${sums} FROM l
  LEFT JOIN buoc_chuyen b ON b.van_ban_id = l.id AND b.vai_tro = 'chu-tri' LEFT JOIN noi_giai_quyet n ON n.id = b.noi_id
  GROUP BY donVi ORDER BY donVi IS NULL, donVi`
const totalSql = `WITH l AS (${lettersSql}) SELECT NULL AS donVi, ${sums} FROM l`

/** By who leads (chủ trì); where no step says so, by what stands in the register's column. */
function reportDen(db: ReadableDb, { from, to }: Period, today: string): Report {
  const values = [from, to, today, today] as const
  const total = one<ReportLineDen>(db, totalSql, ...values)
  const none: ReportLineDen = { donVi: null, nhan: 0, dungHan: 0, quaHan: 0, dangLam: 0, treHan: 0 }
  return { kind: 'den', lines: all<ReportLineDen>(db, byUnitSql, ...values), total: total ?? none }
}

interface IssuedRow {
  ten_loai: string | null
  ngay_ban_hanh: string | null
  ngay_den: string
  n: number
}
const issuedSql = `SELECT ten_loai, ngay_ban_hanh, ngay_den, count(*) AS n FROM van_ban
  WHERE chieu = 'di' AND bo_luc IS NULL AND ngay_den BETWEEN ? AND ? GROUP BY ten_loai, ngay_ban_hanh, ngay_den ORDER BY ten_loai IS NULL, ten_loai`

function reportDi(db: ReadableDb, { from, to }: Period): Report {
  const calendar = calendarOf(db)
  const lines = new Map<string | null, ReportLineDi>()
  const total: ReportLineDi = { tenLoai: null, so: 0, kipThoi: 0, cham: 0, khongRo: 0 }
  for (const { ten_loai: tenLoai, ngay_ban_hanh: signed, ngay_den: issued, n } of all<IssuedRow>(db, issuedSql, from, to)) {
    const line = lines.get(tenLoai) ?? { tenLoai, so: 0, kipThoi: 0, cham: 0, khongRo: 0 }
    lines.set(tenLoai, line)
    const how = signed === null || issued < signed ? 'khongRo' : issued <= calendar.after(signed, 1) ? 'kipThoi' : 'cham'
    for (const sum of [line, total]) {
      sum.so += n
      sum[how] += n
    }
  }
  return { kind: 'di', lines: [...lines.values()], total }
}

/** The report of a period; `today` tells what is late. */
export const reportOf = (db: ReadableDb, { kind, from, to }: ReportInput, today: string): Report =>
  kind === 'den' ? reportDen(db, { from, to }, today) : reportDi(db, { from, to })
