// What an agency issued, what it was sent, the tasks given to it: by pages and by years, its predecessors' included and marked. Reads only.
import type { AgencyLetter, AgencyLettersInput, AgencyRef, AgencyYear } from '../contract/agency.ts'
import { Refusal } from '../contract/refusal.ts'
import { rowOf } from './agency-open.ts'
import { agencyRow, refOf, sameAgency, standsFor } from './agency-rows.ts'
import { formerOf } from './agency-succession.ts'
import { all, listOf, type ReadableDb } from './handle.ts'
import { type SummaryRow, summaryColumns, summaryOf } from './van-ban-row.ts'

/** The rows that are an agency, and those of its predecessors with whose they are. */
function rowsOf(db: ReadableDb, id: number, withFormer: boolean): Map<number, AgencyRef | null> {
  const own = standsFor(db, rowOf(db, id).id)
  const rows = new Map<number, AgencyRef | null>(sameAgency(db, own).map(one => [one, null]))
  for (const former of withFormer ? formerOf(db, own) : []) {
    const row = agencyRow(db, former)
    if (row) for (const one of sameAgency(db, former)) if (!rows.has(one)) rows.set(one, refOf(row))
  }
  return rows
}

const inYear = `AND v.bo_luc IS NULL AND (? IS NULL OR v.ngay_ban_hanh BETWEEN ? AND ?)`
/** Each gives a page of one row's letters, the latest first, by the key that its index is ordered by. */
const pages = {
  issued: `SELECT v.thu_tu AS khoa, NULL AS noi_dung, ${summaryColumns} FROM van_ban v WHERE v.co_quan_id = ? AND v.thu_tu < ? ${inYear} ORDER BY v.thu_tu DESC LIMIT ?`,
  received: `SELECT n.van_ban_id * 1000 AS khoa, NULL AS noi_dung, ${summaryColumns} FROM muc_nhan n CROSS JOIN van_ban v ON v.id = n.van_ban_id
    WHERE n.co_quan_id = ? AND n.van_ban_id < ? / 1000 ${inYear} GROUP BY n.van_ban_id ORDER BY n.van_ban_id DESC LIMIT ?`,
  tasks: `SELECT g.van_ban_id * 1000 + g.vi_tri AS khoa, t.noi_dung, ${summaryColumns} FROM nhiem_vu_giao g CROSS JOIN van_ban v ON v.id = g.van_ban_id
    JOIN nhiem_vu t ON t.van_ban_id = g.van_ban_id AND t.vi_tri = g.vi_tri
    WHERE g.co_quan_id = ? AND (g.van_ban_id * 1000 + g.vi_tri) < ? ${inYear} ORDER BY g.van_ban_id DESC, g.vi_tri DESC LIMIT ?`,
} as const

type PageRow = SummaryRow & { khoa: number; noi_dung: string | null; of: AgencyRef | null }

function keyOf(after: string | null): number {
  if (after === null) return Number.MAX_SAFE_INTEGER
  if (!/^\d{1,16}$/u.test(after)) throw new Refusal('input-invalid', { what: 'khóa của trang' })
  return Number(after)
}

/** One page, the latest first; of a letter that several of the rows have only one line. */
export function agencyLetters(db: ReadableDb, input: AgencyLettersInput): { items: AgencyLetter[]; next: string | null } {
  const { id, what, year, withFormer, after, limit } = input
  const key = keyOf(after)
  const days = year === null ? [null, null, null] : [year, `${year}-01-01`, `${year}-12-31`]
  const found = [...rowsOf(db, id, withFormer)].flatMap(([row, of]) =>
    all<PageRow>(db, pages[what], row, key, ...days, limit + 1).map(one => ({ ...one, of })),
  )
  const byKey = new Map(
    found
      .toSorted((a, b) => Number(b.of === null) - Number(a.of === null))
      .toReversed()
      .map(one => [one.khoa, one]),
  )
  const rows = [...byKey.values()].sort((a, b) => b.khoa - a.khoa)
  const page = rows.slice(0, limit)
  const items = page.map(row => ({ vanBan: summaryOf(row), of: row.of, task: row.noi_dung }))
  return { items, next: rows.length > limit ? String(page.at(-1)?.khoa ?? '') : null }
}

const yearOf = 'CAST(substr(v.ngay_ban_hanh, 1, 4) AS INTEGER)'
const among = '(SELECT value FROM json_each(?))'
const years = {
  issued: `SELECT ${yearOf} AS nam, count(*) AS so FROM van_ban v WHERE v.co_quan_id IN ${among} AND v.bo_luc IS NULL GROUP BY 1`,
  received: `SELECT ${yearOf} AS nam, count(*) AS so FROM (SELECT DISTINCT van_ban_id FROM muc_nhan WHERE co_quan_id IN ${among}) n
    CROSS JOIN van_ban v ON v.id = n.van_ban_id WHERE v.bo_luc IS NULL GROUP BY 1`,
  tasks: `SELECT ${yearOf} AS nam, count(*) AS so FROM (SELECT DISTINCT van_ban_id, vi_tri FROM nhiem_vu_giao WHERE co_quan_id IN ${among}) n
    CROSS JOIN van_ban v ON v.id = n.van_ban_id WHERE v.bo_luc IS NULL GROUP BY 1`,
} as const

type Counts = Pick<AgencyYear, 'issued' | 'received' | 'tasks'>
const none: Counts = { issued: 0, received: 0, tasks: 0 }

/** How many of each kind every year has, the latest first, the agency's own and its predecessors' apart; letters without a day last. */
export function agencyYears(db: ReadableDb, { id }: { id: number }): AgencyYear[] {
  const rows = [...rowsOf(db, id, true)]
  const found = new Map<number | null, AgencyYear>()
  const add = (ids: readonly number[], isFormer: boolean) => {
    for (const what of ['issued', 'received', 'tasks'] as const)
      for (const { nam, so } of all<{ nam: number | null; so: number }>(db, years[what], listOf(ids))) {
        const year = found.get(nam) ?? { year: nam, ...none, former: none }
        found.set(nam, isFormer ? { ...year, former: { ...year.former, [what]: so } } : { ...year, [what]: so })
      }
  }
  add(
    rows.filter(([, of]) => of === null).map(([one]) => one),
    false,
  )
  add(
    rows.filter(([, of]) => of !== null).map(([one]) => one),
    true,
  )
  return [...found.values()].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
}
