// By how much each printer misses the place, under the name that the clerk gave it.
import type { Printer } from '../contract/posting.ts'
import { all, type ReadableDb, run, type WritableDb, writing } from './handle.ts'

type Row = { ten: string; lech_ngang: number; lech_doc: number }

/** All printers, by name: an office has a handful. */
export const printers = (db: ReadableDb): Printer[] =>
  all<Row>(db, 'SELECT ten, lech_ngang, lech_doc FROM may_in ORDER BY ten LIMIT 100').map(({ ten, lech_ngang, lech_doc }) => ({
    name: ten,
    offset: { xMm: lech_ngang, yMm: lech_doc },
  }))

const put = 'INSERT OR REPLACE INTO may_in (ten, lech_ngang, lech_doc) VALUES (?, ?, ?)'

/** Keeps a printer's offset in the place of the one it had. A setting of a machine, not of a văn bản: the journal is not told. */
export const setPrinter = (db: WritableDb, { name, offset }: Printer): Printer[] =>
  writing(db, () => {
    run(db, put, name, offset.xMm, offset.yMm)
    return printers(db)
  })

export const dropPrinter = (db: WritableDb, name: string): Printer[] =>
  writing(db, () => {
    run(db, 'DELETE FROM may_in WHERE ten = ?', name)
    return printers(db)
  })
