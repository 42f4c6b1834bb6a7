// What the clerk set for recipients, read: the copies of a letter's lines, and the members of a group for letters of one issuer from a day on.
import type { OpenedLine } from '../contract/noi-nhan.ts'
import type { KnownAgency, SetGroup } from '../core/recipients/world.ts'
import { all, listOf, one, type ReadableDb } from './handle.ts'

/** The lists by their number in the tables. */
export const lists: readonly OpenedLine['list'][] = ['kinh-gui', 'noi-nhan', 'luu']

/** The copies set for a letter's lines, by list and words: `noi-nhan Sở Y tế` → 3. */
export const setCopiesOf = (db: ReadableDb, id: number): SetCopies => setCopiesOfEach(db, [id]).get(id) ?? new Map()

export type SetCopies = Map<string, number>
const copiesSql = `SELECT s.van_ban_id, s.danh_sach, t.ten, s.so_ban FROM so_ban_nhan s JOIN ten_nhan t ON t.id = s.ten_id
  WHERE s.van_ban_id IN (SELECT value FROM json_each(?))`

/** The same of many letters; one for which nothing is set is left out. */
export function setCopiesOfEach(db: ReadableDb, ids: readonly number[]): Map<number, SetCopies> {
  const rows = all<{ van_ban_id: number; danh_sach: number; ten: string; so_ban: number }>(db, copiesSql, listOf(ids))
  const ofEach = Map.groupBy(rows, row => row.van_ban_id)
  return new Map([...ofEach].map(([id, own]) => [id, new Map(own.map(row => [`${lists[row.danh_sach]} ${row.ten}`, row.so_ban]))]))
}

/** The groups that the clerk set for any letters, by their keys. */
export const groupsSet = (db: ReadableDb): Set<string> =>
  new Set(all<{ khoa: string }>(db, 'SELECT DISTINCT khoa FROM nhom').map(({ khoa }) => khoa))

/** Which letters a group is for. */
export interface GroupPlace {
  key: string
  tinh: string | null
  issuer: number | null
  day: string | null
}

interface GroupRow {
  id: number
  ten: string
  tu_ngay: string
  den_ngay: string | null
}

const groupSql = `SELECT id, ten, tu_ngay, den_ngay FROM nhom WHERE khoa = ? AND tinh = ? AND ifnull(co_quan_id, 0) = ? AND tu_ngay <= ?
  ORDER BY tu_ngay DESC LIMIT 1`

/** The row for a letter: the latest that began by its day, unless its time is over. */
export function groupRow(db: ReadableDb, { key, tinh, issuer, day }: GroupPlace): GroupRow | null {
  if (day === null) return null
  const row = one<GroupRow>(db, groupSql, key, tinh ?? '', issuer ?? 0, day)
  return row && (row.den_ngay === null || day <= row.den_ngay) ? row : null
}

const membersSql = 'SELECT t.ten, m.so_ban FROM thanh_vien m JOIN ten_nhan t ON t.id = m.ten_id WHERE m.nhom_id = ? ORDER BY m.vi_tri'

/** A group as the clerk set it; `named` finds a member's agency of the letter's day and province. */
export function setGroupOf(db: ReadableDb, place: GroupPlace, named: (name: string) => KnownAgency | null): SetGroup | null {
  const row = groupRow(db, place)
  if (!row) return null
  const members = all<{ ten: string; so_ban: number | null }>(db, membersSql, row.id)
  return {
    members: members.map(({ ten, so_ban }) => ({ name: ten, agency: named(ten), copies: so_ban })),
    since: row.tu_ngay,
    until: row.den_ngay,
  }
}
