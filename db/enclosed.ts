// The files that came within a waiting letter, as those of a package do: kept with it until it is filed, dropped or attached.
import type { FileRole } from '../contract/van-ban.ts'
import type { NewFile } from './attachments.ts'
import { all, type ReadableDb, run, type WritableDb } from './handle.ts'

/** Keeps files that are stored already with a letter that is being queued. */
export function putEnclosed(db: WritableDb, queueId: number, files: readonly NewFile[]): void {
  files.forEach(({ sha256, name, bytes, role }, i) => {
    run(
      db,
      'INSERT INTO hang_cho_tep (hang_cho_id, vi_tri, sha256, ten, so_byte, vai_tro) VALUES (?, ?, ?, ?, ?, ?)',
      ...[queueId, i, sha256, name, bytes, role],
    )
  })
}

interface EnclosedRow {
  sha256: string
  ten: string
  so_byte: number
  vai_tro: FileRole
}

/** The files within a waiting letter, in their order. */
export const enclosedOf = (db: ReadableDb, queueId: number): NewFile[] =>
  all<EnclosedRow>(db, 'SELECT sha256, ten, so_byte, vai_tro FROM hang_cho_tep WHERE hang_cho_id = ? ORDER BY vi_tri', queueId).map(
    row => ({
      sha256: row.sha256,
      name: row.ten,
      bytes: row.so_byte,
      role: row.vai_tro,
    }),
  )
