// What becomes of a row of another program's register, short of filing it: taken before, held, refused, or an entry. Knows the archive's rows, files nothing.
import type { OldRegisterPlan, RowEntry, RowFault, RowOutcome } from '../contract/old-register.ts'
import { cellWords, type OldCell, type OldRow } from '../core/old-register/cell.ts'
import { readEntry } from '../core/old-register/entry.ts'
import type { RowPlan } from '../core/old-register/row.ts'
import type { ReadableDb } from '../db/handle.ts'
import { heldTwin, identityWord, isSoTaken, takenAs } from '../db/old-register.ts'
import type { OpenedRegister } from './old-register.ts'

/** What rows of the file so far would be: their numbers and who they are, by the row. For a look without filing; the archive knows those that are filed. */
interface Seen {
  numbers: Map<string, number>
  identities: Map<string, number>
}

export const yearIn = ({ register }: RowEntry): string => register.ngayDen.slice(0, 4)

export type Judged = { entry: RowEntry } | { outcome: Exclude<RowOutcome, { kind: 'filed' }> }
const refused = (fault: RowFault): Judged => ({ outcome: { kind: 'refused', fault } })

const withOldSo = (entry: RowEntry): RowEntry => {
  if (entry.so !== null || entry.oldSo === null) return entry
  const ghiChu = [entry.register.ghiChu, `Số đến theo sổ cũ: ${entry.oldSo}`].filter(text => text !== null).join('\n')
  return { ...entry, register: { ...entry.register, ghiChu } }
}

/** A register, the plan for it, what is known of its rows so far. */
export interface Course {
  plan: OldRegisterPlan
  rowPlan: RowPlan
  register: OpenedRegister
  seen: Seen
}

/** Another bears the number of an entry: an earlier row, or a văn bản of the archive. */
function numberFault(db: ReadableDb, { plan, seen }: Course, row: number, entry: RowEntry): RowFault | null {
  if (entry.so === null) return null
  const [so, nam] = [String(entry.so), yearIn(entry)]
  const other = seen.numbers.get(`${nam} ${so}`)
  if (other !== undefined && other !== row) return { code: 'so-den-twice', detail: { so, nam, row: String(other) } }
  return isSoTaken(db, plan, entry) ? { code: 'so-den-taken', detail: { so, nam } } : null
}

/** The văn bản of a row is held, or an earlier row of the file has it; null where neither is so. */
function heldBefore(
  db: ReadableDb,
  { seen, plan }: Course,
  row: number,
  entry: RowEntry,
  word: string,
): Extract<RowOutcome, { kind: 'held' }> | null {
  const vanBanId = heldTwin(db, plan.direction, entry)
  const earlier = seen.identities.get(word)
  const other = earlier === undefined || earlier === row ? null : earlier
  return vanBanId === null && other === null ? null : { kind: 'held', vanBanId, row: other }
}

/** The first cell behind the last head of a text table, in a column that is not taken: rule SC-40. */
const beyondHeads = ({ plan, register: { lastHead } }: Course, { cells }: OldRow): OldCell | undefined =>
  cells.find((cell, column) => lastHead !== null && column > lastHead && cell !== '' && plan.columns.every(one => one.column !== column))

/** What becomes of a row, short of filing it. Does the same when it is asked again. */
export function judge(db: ReadableDb, course: Course, source: OldRow): Judged {
  const { plan, rowPlan, register, seen } = course
  const { row } = source
  const vanBanId = takenAs(db, register, row)
  if (vanBanId !== null) return { outcome: { kind: 'taken', vanBanId } }
  const beyond = beyondHeads(course, source)
  if (beyond !== undefined) return refused({ code: 'too-wide', detail: { text: cellWords(beyond).slice(0, 80) } })
  const read = readEntry(source, rowPlan)
  if ('fault' in read) return refused(read.fault)
  const word = identityWord(db, plan.direction, read.entry)
  const held = word !== null && plan.twins === 'skip' ? heldBefore(db, course, row, read.entry, word) : null
  if (held) return { outcome: held }
  const fault = numberFault(db, course, row, read.entry)
  if (fault && plan.clash === 'refuse') return refused(fault)
  const entry = withOldSo(fault ? { ...read.entry, so: null } : read.entry)
  if (entry.so !== null) seen.numbers.set(`${yearIn(entry)} ${entry.so}`, row)
  if (word !== null && !seen.identities.has(word)) seen.identities.set(word, row)
  return { entry }
}
