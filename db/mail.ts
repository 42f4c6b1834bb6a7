// The mails that files came with, by the fingerprint of the file: it stays the same from the queue to the văn bản.
import type { MailHead } from '../contract/mail.ts'
import { one, type ReadableDb, run, type WritableDb } from './handle.ts'

/** Keeps the mail of a file that is being queued; of bytes that came before the latest one counts. */
export function putMail(db: WritableDb, sha256: string, { from, to, sentAt, subject, messageId }: MailHead): void {
  run(
    db,
    'INSERT OR REPLACE INTO thu_dien_tu (sha256, nguoi_gui, nguoi_nhan, luc_gui, tieu_de, ma_thu) VALUES (?, ?, ?, ?, ?, ?)',
    ...[sha256, from, JSON.stringify(to), sentAt, subject, messageId],
  )
}

interface MailRow {
  nguoi_gui: string | null
  nguoi_nhan: string
  luc_gui: string | null
  tieu_de: string | null
  ma_thu: string | null
}

/** The mail a file came with, or null. */
export function mailOf(db: ReadableDb, sha256: string): MailHead | null {
  const row = one<MailRow>(db, 'SELECT nguoi_gui, nguoi_nhan, luc_gui, tieu_de, ma_thu FROM thu_dien_tu WHERE sha256 = ?', sha256)
  return (
    row && {
      from: row.nguoi_gui,
      to: JSON.parse(row.nguoi_nhan) as string[],
      sentAt: row.luc_gui,
      subject: row.tieu_de,
      messageId: row.ma_thu,
    }
  )
}

/** Forgets the mail of a file that left the queue, unless a văn bản has had the file. */
export const forgetMail = (db: WritableDb, sha256: string): void => {
  run(db, 'DELETE FROM thu_dien_tu WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM tep WHERE tep.sha256 = thu_dien_tu.sha256)', sha256)
}
