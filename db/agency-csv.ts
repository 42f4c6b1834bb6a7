// The directory out as a table and in again: what each row of a clerk's table would change is told before anything changes; a row that is refused changes nothing.
import type { AgencyChanges, CsvOutcome, CsvRow } from '../contract/agency.ts'
import { Refusal } from '../contract/refusal.ts'
import { refusalSentence } from '../contract/words.ts'
import { type CsvAsked, cellWords, csvCells, csvColumns } from '../core/agency/csv.ts'
import { addAgency, heldUnder, provinceTyped } from './agency-merge.ts'
import { correctAgency, refuseWrong, rowOf } from './agency-open.ts'
import { type AgencyRow, fieldsOf } from './agency-rows.ts'
import { all, attempt, type ReadableDb, type WritableDb, writing } from './handle.ts'

/** So many rows are read at once. */
const stretch = 500
const next = 'SELECT * FROM co_quan WHERE gop_vao_id IS NULL AND id > ? ORDER BY id LIMIT ?'

/** Every agency as a row of cells, stretch by stretch. */
export function* csvOut(db: ReadableDb): Generator<string[][]> {
  for (let last = 0; ; ) {
    const rows = all<AgencyRow>(db, next, last, stretch)
    if (rows.length) yield rows.map(row => csvCells(row.id, row.tinh, fieldsOf(row)))
    if (rows.length < stretch) return
    last = rows.at(-1)?.id ?? last
  }
}

/**
 * The row that a line is about: by its number, else by its name in its province; null for a new one. A number of another province's row is refused:
 * such tables had their columns sorted apart. So is that of a row merged into another: nobody would see what it was told.
 */
function heldBy(db: ReadableDb, { id, tinh, fields }: CsvAsked): AgencyRow | null {
  if (id !== null) {
    const row = rowOf(db, id)
    if (row.gop_vao_id !== null)
      throw new Refusal('input-invalid', { what: `số ${id}, “${row.ten}”, đã gộp vào cơ quan số ${row.gop_vao_id}` })
    if (tinh !== null && provinceTyped(tinh) !== row.tinh)
      throw new Refusal('input-invalid', { what: `số ${id} là “${row.ten}” của ${row.tinh || 'trung ương'}, không phải của ${tinh}` })
    return row
  }
  return heldUnder(db, (fields.ten ?? '').normalize('NFC'), provinceTyped(tinh))
}

/** What a line sets: a name by which a row was found is no new name for it. */
const askedOf = ({ id, fields }: CsvAsked, isHeld: boolean): AgencyChanges => {
  const { ten, ...others } = fields
  return id === null && isHeld ? others : fields
}

/** What a line would do, without doing it. */
function judge(db: ReadableDb, row: number, asked: CsvAsked): CsvRow {
  const ten = asked.fields.ten ?? null
  const refused = (why: string): CsvRow => ({ row, ten, outcome: 'refused', id: null, changes: [], why })
  if (asked.wrong.length) return refused(`Ô không hiểu được: ${asked.wrong.join(', ')}.`)
  if (asked.id === null && ten === null) return refused('Dòng không có số và không có tên.')
  try {
    const held = heldBy(db, asked)
    const before = held && fieldsOf(held)
    const fields = askedOf(asked, held !== null)
    const { tuNgay = before?.tuNgay ?? null, denNgay = before?.denNgay ?? null } = fields
    refuseWrong(db, held, { tuNgay, denNgay, chaId: null })
    const changes = csvColumns.flatMap(([field]) => {
      const after = fields[field]
      return after === undefined || after === before?.[field]
        ? []
        : [{ field, before: cellWords(field, before?.[field] ?? null), after: cellWords(field, after) }]
    })
    const outcome = held === null ? 'new' : changes.length ? 'changed' : 'same'
    return { row, ten: held?.ten ?? ten, outcome, id: held?.id ?? null, changes, why: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(refusalSentence(error.body))
  }
}

const tally = (rows: readonly CsvRow[]): CsvOutcome['counts'] => {
  const of = (outcome: CsvRow['outcome']) => rows.filter(row => row.outcome === outcome).length
  return { added: of('new'), changed: of('changed'), same: of('same'), refused: of('refused') }
}
/** So many rows are told one by one. */
const toldRows = 500
const outcomeOf = (rows: readonly CsvRow[]): CsvOutcome => ({
  counts: tally(rows),
  rows: rows.filter(({ outcome }) => outcome !== 'same').slice(0, toldRows),
})

export interface CsvLine {
  row: number
  asked: CsvAsked
}

export const csvPreview = (db: ReadableDb, lines: readonly CsvLine[]): CsvOutcome =>
  outcomeOf(lines.map(({ row, asked }) => judge(db, row, asked)))

function takeLine(db: WritableDb, { row, asked }: CsvLine, now: Date): CsvRow {
  const judged = judge(db, row, asked)
  if (judged.outcome === 'refused' || judged.outcome === 'same') return judged
  try {
    return attempt(db, () => {
      const { ten = '', loai = 'khac', cap = null } = asked.fields
      const id = judged.id ?? addAgency(db, { ten, tinh: asked.tinh, loai, cap }, now)
      correctAgency(db, { id, fields: askedOf(asked, judged.id !== null) }, now)
      return { ...judged, id }
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...judged, outcome: 'refused', changes: [], why: refusalSentence(error.body) }
  }
}

/** Takes what can be taken, in one transaction; what is refused is told. */
export const csvTake = (db: WritableDb, lines: readonly CsvLine[], now: Date): CsvOutcome =>
  writing(db, () => outcomeOf(lines.map(line => takeLine(db, line, now))))
