// Names of recipients, each kept once (ten_nhan): printed lines, members of groups, receivers of sendings.
import { one, run, type WritableDb } from './handle.ts'

const nameOf = 'SELECT id FROM ten_nhan WHERE ten = ?'
const newName = 'INSERT INTO ten_nhan (ten) VALUES (?)'

/** The number of a name; one met for the first time gets one. */
export const nameId = (db: WritableDb, ten: string): number =>
  one<{ id: number }>(db, nameOf, ten)?.id ?? Number(run(db, newName, ten).lastInsertRowid)
