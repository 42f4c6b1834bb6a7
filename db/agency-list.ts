// The directory as lists: pages by key in the order of the names, and how many agencies each level and province has. Reads only.
import type { AgencyBranch, AgencyListInput, AgencySummary } from '../contract/agency.ts'
import { Refusal } from '../contract/refusal.ts'
import { openedFully } from '../core/agency/known-names.ts'
import { fold } from '../core/text/fold.ts'
import { type AgencyRow, summaryOf } from './agency-rows.ts'
import { all, type ReadableDb, type SqlValue } from './handle.ts'

interface Key {
  name: string
  id: number
}

/** A page's key as it travels; whoever makes one up is refused. */
function keyOf(after: string | null): Key | null {
  if (after === null) return null
  const [id, ...name] = after.split(' ')
  if (!/^\d{1,15}$/u.test(id ?? '')) throw new Refusal('input-invalid', { what: 'khóa của trang' })
  return { id: Number(id), name: name.join(' ') }
}

interface Condition {
  sql: string
  values: SqlValue[]
}

/** All words of what was typed, in any order, each anywhere in the name. */
const wordsOf = (text: string): Condition[] =>
  fold(openedFully(text))
    .split(' ')
    .filter(Boolean)
    .slice(0, 12)
    .map(word => ({ sql: "instr(' ' || ten_khong_dau, ' ' || ?) > 0", values: [word] }))

function conditionsOf({ cap, noLevel, tinh, loai, text, on, after }: AgencyListInput): Condition[] {
  const key = keyOf(after)
  return [
    { sql: 'gop_vao_id IS NULL', values: [] },
    ...(cap === null ? [] : [{ sql: 'cap = ?', values: [cap] }]),
    ...(noLevel ? [{ sql: 'cap IS NULL', values: [] }] : []),
    ...(tinh === null ? [] : [{ sql: 'tinh = ?', values: [tinh] }]),
    ...(loai === null ? [] : [{ sql: 'loai = ?', values: [loai] }]),
    ...(on === null ? [] : [{ sql: '(den_ngay IS NULL OR den_ngay >= ?) AND (tu_ngay IS NULL OR tu_ngay <= ?)', values: [on, on] }]),
    ...wordsOf(text),
    ...(key === null ? [] : [{ sql: '(ten_khong_dau, id) > (?, ?)', values: [key.name, key.id] }]),
  ]
}

/** One page in the order of the names without marks. */
export function listAgencies(db: ReadableDb, input: AgencyListInput): { items: AgencySummary[]; next: string | null } {
  const conditions = conditionsOf(input)
  const sql = `SELECT * FROM co_quan WHERE ${conditions.map(one => one.sql).join(' AND ')} ORDER BY ten_khong_dau, id LIMIT ?`
  const rows = all<AgencyRow>(db, sql, ...conditions.flatMap(one => one.values), input.limit + 1)
  const page = rows.slice(0, input.limit)
  const last = page.at(-1)
  return { items: page.map(summaryOf), next: rows.length > input.limit && last ? `${last.id} ${last.ten_khong_dau}` : null }
}

const branches = `SELECT cap, tinh, count(*) AS n FROM co_quan WHERE gop_vao_id IS NULL GROUP BY cap, tinh ORDER BY cap, tinh`

export const agencyTree = (db: ReadableDb): AgencyBranch[] =>
  all<{ cap: AgencyBranch['cap']; tinh: string; n: number }>(db, branches).map(row => ({
    cap: row.cap,
    tinh: row.tinh || null,
    count: row.n,
  }))
