// What the clerk sets for recipients: the members of a group, for letters of one issuer from a day on, and the copies of a line of one letter.
import type { GroupMember, OpenedLine, OpenedRecipients } from '../contract/noi-nhan.ts'
import { Refusal } from '../contract/refusal.ts'
import { one, run, type WritableDb, writing } from './handle.ts'
import { record } from './journal.ts'
import { editableRow } from './opened.ts'
import { openedRecipients } from './opened-recipients.ts'
import { nameId } from './recipient-names.ts'
import { type GroupPlace, groupRow, lists } from './set-groups.ts'

export const lineOf = ({ lines }: OpenedRecipients, key: string): OpenedLine => {
  const line = lines.find(one => one.key === key)
  if (!line) throw new Refusal('not-found', { what: 'dòng nơi nhận này' })
  return line
}

export interface CopiesInput {
  id: number
  line: string
  copies: number | null
}

/** Sets how many copies a line gets; null gives the count back to what is printed and known. */
export const setCopies = (db: WritableDb, { id, line: key, copies }: CopiesInput, now: Date): OpenedRecipients =>
  writing(db, () => {
    editableRow(db, id)
    const line = lineOf(openedRecipients(db, id), key)
    const place = [id, lists.indexOf(line.list), nameId(db, line.text)] as const
    if (copies === null) run(db, 'DELETE FROM so_ban_nhan WHERE van_ban_id = ? AND danh_sach = ? AND ten_id = ?', ...place)
    else run(db, 'INSERT OR REPLACE INTO so_ban_nhan (van_ban_id, danh_sach, ten_id, so_ban) VALUES (?, ?, ?, ?)', ...place, copies)
    const after = openedRecipients(db, id)
    const [was, is] = [line.copies, lineOf(after, key).copies]
    if (was !== is)
      record(db, { act: 'group', vanBanId: id, changes: [{ field: line.text, before: `${was} bản`, after: `${is} bản` }] }, now)
    return after
  })

export interface GroupInput {
  id: number
  line: string
  members: readonly GroupMember[] | null
}

const told = (names: readonly { name: string; copies?: number | null }[]): string =>
  names.map(({ name, copies }) => (copies ? `${name} (${copies})` : name)).join('; ')

/** Sets the members of a group from the letter's day on, for letters of its issuer, at most until the table's time is over. */
export const setGroup = (db: WritableDb, { id, line: key, members }: GroupInput, now: Date): OpenedRecipients =>
  writing(db, () => {
    const row = editableRow(db, id)
    const before = openedRecipients(db, id)
    const line = lineOf(before, key)
    if (!line.group) throw new Refusal('input-invalid', { what: `“${line.text}” không phải một nhóm nơi nhận` })
    if (before.day === null) throw new Refusal('input-invalid', { what: 'văn bản chưa có ngày, nên không biết nhóm dùng từ ngày nào' })
    const place = { key: line.group.key, tinh: row.tinh, issuer: row.co_quan_id, day: before.day }
    if (members === null) forgetGroup(db, place)
    else keepGroup(db, { place, line, until: line.group.until, members })
    const after = openedRecipients(db, id)
    const change = { field: line.text, before: told(line.receivers.filter(one => one.isIn)), after: told(lineOf(after, key).receivers) }
    record(db, { act: 'group', vanBanId: id, changes: [change] }, now)
    return after
  })

/** Leaves the group to the tables again for letters from the day on; what was set for earlier letters stands. */
function forgetGroup(db: WritableDb, place: GroupPlace): void {
  const row = groupRow(db, place)
  if (!row || place.day === null) throw new Refusal('not-found', { what: 'nhóm đã sửa này' })
  if (row.tu_ngay < place.day) run(db, "UPDATE nhom SET den_ngay = date(?, '-1 day') WHERE id = ?", place.day, row.id)
  else run(db, 'DELETE FROM nhom WHERE id = ?', row.id)
}

interface KeptGroup {
  place: GroupPlace
  line: OpenedLine
  until: string | null
  members: readonly GroupMember[]
}

function keepGroup(db: WritableDb, { place, line, until, members }: KeptGroup): void {
  const { key, tinh, issuer, day } = place
  const same = one<{ id: number }>(
    db,
    'SELECT id FROM nhom WHERE khoa = ? AND tinh = ? AND ifnull(co_quan_id, 0) = ? AND tu_ngay = ?',
    ...([key, tinh ?? '', issuer ?? 0, day] as const),
  )
  if (same) run(db, 'DELETE FROM nhom WHERE id = ?', same.id)
  const sql = 'INSERT INTO nhom (khoa, ten, co_quan_id, tinh, tu_ngay, den_ngay) VALUES (?, ?, ?, ?, ?, ?)'
  const nhom = Number(run(db, sql, key, line.text, issuer, tinh ?? '', day, until).lastInsertRowid)
  const member = 'INSERT INTO thanh_vien (nhom_id, vi_tri, ten_id, so_ban) VALUES (?, ?, ?, ?)'
  members.forEach(({ name, copies }, i) => {
    run(db, member, nhom, i, nameId(db, name), copies)
  })
}
