// The recipients of a văn bản (kính gửi, nơi nhận) and the tasks it gives: two lists beside the row. Names stay as printed; agencies are links.
import type { NhiemVu, NoiNhan } from '../contract/the-thuc.ts'
import type { Recipient } from '../contract/van-ban.ts'
import { type LetterOf, letterOf } from '../core/agency/resolve.ts'
import { fold } from '../core/text/fold.ts'
import { recipientAgency } from './agency-resolve.ts'
import { linkTask } from './agency-tasks.ts'
import { all, listOf, type ReadableDb, run, type WritableDb } from './handle.ts'
import { nameId as keptNameId } from './recipient-names.ts'
import { remembering } from './remembered.ts'

const remembered = remembering()

/** The number of a printed name; one met for the first time gets one. */
const nameId = (db: WritableDb, ten: string): number | null => remembered(db, ten, () => keptNameId(db, ten))

const insert = 'INSERT INTO muc_nhan (van_ban_id, danh_sach, vi_tri, ten_id, muc_dich, co_quan_id, chua_ro) VALUES (?, ?, ?, ?, ?, ?, ?)'

function putList(db: WritableDb, id: number, list: Recipient['list'], items: readonly NoiNhan[], letter: LetterOf) {
  items.forEach(({ text, purpose }, i) => {
    const { coQuanId, isUnclear } = recipientAgency(db, text, letter)
    run(db, insert, id, list === 'kinh-gui' ? 0 : 1, i, nameId(db, text), purpose, coQuanId, isUnclear ? 1 : 0)
  })
}

interface Lists {
  coQuanBanHanh: string | null
  kinhGui: readonly string[]
  noiNhan: readonly NoiNhan[]
}

export function replaceRecipients(db: WritableDb, id: number, lists: Lists, tinh: string | null): void {
  run(db, 'DELETE FROM muc_nhan WHERE van_ban_id = ?', id)
  putRecipients(db, id, lists, tinh)
}

/** The recipients of a văn bản that has none. `tinh` is the letter's province, in which "Sở Y tế" is one agency. */
export function putRecipients(db: WritableDb, id: number, lists: Lists, tinh: string | null): void {
  const kinhGui = lists.kinhGui.map(text => ({ text, purpose: null }))
  const letter = letterOf(tinh, lists.coQuanBanHanh)
  putList(db, id, 'kinh-gui', kinhGui, letter)
  putList(db, id, 'noi-nhan', lists.noiNhan, letter)
}

interface RecipientRow {
  van_ban_id: number
  danh_sach: Recipient['list']
  ten: string
  muc_dich: string | null
  co_quan_id: number | null
  ten_co_quan: string | null
}

const ofVanBan = `SELECT n.van_ban_id, n.danh_sach, n.ten, n.muc_dich, c.id AS co_quan_id, c.ten AS ten_co_quan
  FROM nguoi_nhan n LEFT JOIN co_quan g ON g.id = n.co_quan_id LEFT JOIN co_quan c ON c.id = coalesce(g.gop_vao_id, g.id) WHERE n.van_ban_id IN (SELECT value FROM json_each(?)) ORDER BY n.van_ban_id, n.danh_sach, n.vi_tri`

/** "Như trên" stands for the Kính gửi list (NĐ 30/2020 Phụ lục I). */
const asAbove = /^nhu (tren|kinh gui)$/u

/** The recipients in print order, Kính gửi first; "Như trên" opened. */
export const recipientsOf = (db: ReadableDb, id: number): Recipient[] => recipientsOfEach(db, [id]).get(id) ?? []

/** The same of many văn bản, in one question; one without recipients is left out. */
export function recipientsOfEach(db: ReadableDb, ids: readonly number[]): Map<number, Recipient[]> {
  const rows = Map.groupBy(all<RecipientRow>(db, ofVanBan, listOf(ids)), row => row.van_ban_id)
  return new Map([...rows].map(([id, own]) => [id, openedList(own)]))
}

function openedList(rows: readonly RecipientRow[]): Recipient[] {
  const addressed = rows.filter(row => row.danh_sach === 'kinh-gui').map(row => row.ten)
  return rows.map(row => ({
    list: row.danh_sach,
    text: row.ten,
    purpose: row.muc_dich,
    coQuan: row.co_quan_id === null ? null : { id: row.co_quan_id, ten: row.ten_co_quan ?? row.ten },
    opened: row.danh_sach === 'noi-nhan' && asAbove.test(fold(row.ten)) ? addressed : [],
  }))
}

export function replaceTasks(db: WritableDb, id: number, tasks: Tasks, tinh: string | null): void {
  run(db, 'DELETE FROM nhiem_vu WHERE van_ban_id = ?', id)
  putTasks(db, id, tasks, tinh)
}

interface Tasks {
  coQuanBanHanh: string | null
  nhiemVu: readonly NhiemVu[]
}

/** The tasks of a văn bản that has none. */
export function putTasks(db: WritableDb, id: number, { coQuanBanHanh, nhiemVu }: Tasks, tinh: string | null): void {
  const letter = letterOf(tinh, coQuanBanHanh)
  nhiemVu.forEach(({ heading, coQuan, text }, i) => {
    run(
      db,
      'INSERT INTO nhiem_vu (van_ban_id, vi_tri, de_muc, co_quan, noi_dung) VALUES (?, ?, ?, ?, ?)',
      id,
      i,
      heading,
      JSON.stringify(coQuan),
      text,
    )
    linkTask(db, { id, at: i, bodies: coQuan }, letter)
  })
}

export function tasksOf(db: ReadableDb, id: number): NhiemVu[] {
  const rows = all<{ de_muc: string; co_quan: string; noi_dung: string }>(
    db,
    'SELECT * FROM nhiem_vu WHERE van_ban_id = ? ORDER BY vi_tri',
    id,
  )
  return rows.map(row => ({ heading: row.de_muc, coQuan: JSON.parse(row.co_quan) as string[], text: row.noi_dung }))
}
