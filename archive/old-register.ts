// A register of another program behind a token: its table, where its heads stand, what its columns seem to be, its rows under the clerk's plan.
import type { EntryPart } from '../contract/entry-origin.ts'
import type { OldRegisterLook, OldRegisterPlan } from '../contract/old-register.ts'
import { entryPartWords } from '../contract/old-register-words.ts'
import { Refusal } from '../contract/refusal.ts'
import { vietnamDay } from '../contract/vietnam-clock.ts'
import { cellWords, type OldRow } from '../core/old-register/cell.ts'
import { countOrders } from '../core/old-register/day-order.ts'
import { dittoReader } from '../core/old-register/ditto.ts'
import { findHeads, type Heads, isEntryLike, isNumbering, proposalsFor, yearAbove } from '../core/old-register/heads.ts'
import { contradiction } from '../core/old-register/parts-together.ts'
import type { RowPlan } from '../core/old-register/row.ts'
import { columnLetter } from '../core/text/column-letter.ts'
import type { OldRegister } from '../db/old-register.ts'
import type { Context } from './context.ts'
import { type KeptTable, keptRows } from './table-file.ts'
import { borrowTable } from './table-shelf.ts'

/** Rows among which heads are sought and that tell what the cells of a column look like. */
const sampledRows = 200

async function firstRows(table: KeptTable): Promise<OldRow[]> {
  const rows: OldRow[] = []
  for await (const row of keptRows(table)) {
    rows.push(row)
    if (rows.length >= sampledRows) break
  }
  return rows
}

const wordsOf = ({ cells }: OldRow): string => cells.map(cell => cellWords(cell).replace(/\s+/gu, ' ')).join('\u0001')

/** All that a row of heads says stands in its column of another row. */
const holdsAll = ({ cells }: OldRow, head: OldRow): boolean =>
  head.cells.every((cell, column) => cell === '' || cellWords(cells[column]) === cellWords(cell))

/** Whether a row belongs to the register: below its heads (above them where it looks like an entry), and neither they once more, as at the top of a printed page, nor their numbers. */
function bodyTest(heads: Heads | null, first: readonly OldRow[]): (row: OldRow) => boolean {
  const headRows = first.filter(({ row }) => heads && row >= heads.from && row <= heads.to)
  const again = new Set(headRows.map(wordsOf))
  const begins = headRows.filter(({ cells }) => cells.filter(cell => cell !== '').length >= 3)
  const isHead = (row: OldRow) => again.has(wordsOf(row)) || begins.some(head => holdsAll(row, head))
  return row =>
    (heads === null || row.row > heads.to || (row.row < heads.from && isEntryLike(row))) && !isHead(row) && !(heads && isNumbering(row))
}

/** A register whose file was read, its heads found. */
export interface OpenedRegister extends OldRegister {
  heads: readonly string[]
  /** Columns whose head says that they tell how secret a letter is. */
  secret: readonly number[]
  /** Its rows, without heads, one by one. */
  entries(): AsyncGenerator<OldRow>
  total: number
  is1904: boolean
  /** Cells of its widest row. */
  width: number
  /** The last column that a row of a text table may fill; null where rows have no ends of their own. */
  lastHead: number | null
  /** Columns of days that put months first. */
  monthFirst: readonly number[]
  /** Its rows need not be kept any longer. */
  giveBack(): void
}

/** What all rows tell together: how many there are, how many cells the widest has, which columns put months before days. */
async function measured(rows: AsyncIterable<OldRow>, days: readonly number[]) {
  let [total, width] = [0, 0]
  const orders = countOrders(days)
  for await (const { cells } of rows) {
    total++
    width = Math.max(width, cells.length)
    orders.add(cells)
  }
  return { total, width, monthFirst: orders.monthFirst() }
}

const samplesShown = 4
const sampleLength = 200

interface Asked {
  token: string
  sheet: number
  /** What the clerk says the register is. */
  direction: 'den' | 'di' | null
}

/** What a file seems to be, for the clerk to put right. */
export async function lookAt(context: Context, asked: Asked, signal: AbortSignal | undefined): Promise<OldRegisterLook> {
  const { table, giveBack } = await borrowTable(context, asked.token, asked.sheet, signal)
  try {
    return await lookOf(table, asked)
  } finally {
    giveBack()
  }
}

async function lookOf(table: KeptTable & { name: string }, { sheet, direction }: Asked): Promise<OldRegisterLook> {
  const first = await firstRows(table)
  const heads = findHeads(first, table.merges, direction)
  const isBody = bodyTest(heads, first)
  const sample = first.filter(isBody)
  const width = Math.max(heads?.words.length ?? 0, ...sample.map(({ cells }) => cells.length))
  const proposals = proposalsFor(heads, sample, width)
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    letter: columnLetter(column),
    head: heads?.words[column] ?? '',
    samples: sample
      .map(({ cells }) => cellWords(cells[column]).slice(0, sampleLength))
      .filter(text => text !== '')
      .slice(0, samplesShown),
    proposal: proposals[column] ?? null,
  }))
  return {
    name: table.name,
    sheets: table.sheets,
    hidden: table.hidden,
    sheet,
    head: heads && { from: heads.from, to: heads.to },
    direction: heads?.direction ?? direction ?? 'den',
    year: yearAbove(first, heads),
    rows: (await measured(bodyRows(table, isBody), [])).total,
    columns: columns.filter(({ head, samples }) => head !== '' || samples.length > 0),
    csv: table.csv,
  }
}

/** Rows in which what is said to be as above is that of the row above (rule SC-33). */
async function* withCellsAbove(rows: AsyncIterable<OldRow>, arrival: number | null): AsyncGenerator<OldRow> {
  const read = dittoReader(arrival)
  for await (const row of rows) yield read(row)
}

async function* bodyRows(table: KeptTable, isBody: (row: OldRow) => boolean): AsyncGenerator<OldRow> {
  for await (const row of keptRows(table)) if (isBody(row)) yield row
}

/** A part goes to one column, and what every entry needs has one. */
function checkPlan({ columns, direction }: OldRegisterPlan): void {
  const parts = columns.map(({ part }) => part).filter(part => part !== 'ghiThem')
  const twice = parts.find((part, i) => parts.indexOf(part) !== i)
  if (twice) throw new Refusal('input-invalid', { what: `“${entryPartWords[twice]}” gán cho hai cột` })
  const both = contradiction(parts)
  if (both)
    throw new Refusal('input-invalid', {
      what: `“${entryPartWords[both[0]]}” và “${entryPartWords[both[1]]}” không lấy cùng lúc từ hai cột`,
    })
  if (new Set(columns.map(({ column }) => column)).size < columns.length)
    throw new Refusal('input-invalid', { what: 'một cột gán hai lần' })
  const has = (...some: (typeof parts)[number][]) => some.some(part => parts.includes(part))
  if (direction === 'den' && !has('ngayDen')) throw new Refusal('input-invalid', { what: 'chưa có cột nào là “Ngày đến”' })
  if (direction === 'di' && !has('ngayDen', 'ngayBanHanh', 'soKyHieuVaNgay'))
    throw new Refusal('input-invalid', { what: 'chưa có cột nào là ngày của văn bản' })
  if (!has('soKyHieu', 'soKyHieuVaNgay', 'so', 'kyHieu', 'coQuanBanHanh', 'trichYeu', 'tenLoaiVaTrichYeu'))
    throw new Refusal('input-invalid', { what: 'chưa có cột nào là số ký hiệu, cơ quan hay trích yếu' })
}

/** The register of a plan, to be given back; refuses a plan that cannot be. */
export async function openRegister(context: Context, plan: OldRegisterPlan, signal: AbortSignal | undefined): Promise<OpenedRegister> {
  checkPlan(plan)
  const { table, giveBack } = await borrowTable(context, plan.token, plan.sheet, signal)
  try {
    return { ...(await registerOf(table, plan)), giveBack }
  } catch (error) {
    giveBack()
    throw error
  }
}

async function registerOf(table: KeptTable & { name: string }, plan: OldRegisterPlan): Promise<Omit<OpenedRegister, 'giveBack'>> {
  const first = await firstRows(table)
  const heads = findHeads(first, table.merges, plan.direction)
  const isBody = bodyTest(heads, first)
  const takenFor = (...parts: EntryPart[]) => plan.columns.filter(({ part }) => parts.includes(part)).map(({ column }) => column)
  return {
    sha256: table.sha256,
    sheet: plan.sheet,
    name: table.name,
    sheetName: table.sheets[plan.sheet] ?? '',
    heads: heads?.words ?? [],
    secret: [...new Set([...takenFor('doMat'), ...(heads?.secret ?? [])])],
    entries: () => {
      const rows = bodyRows(table, isBody)
      const arrival = plan.columns.find(({ part }) => part === 'ngayDen')?.column ?? null
      return plan.blankDays === 'above' ? withCellsAbove(rows, arrival) : rows
    },
    ...(await measured(bodyRows(table, isBody), takenFor('ngayDen', 'ngayBanHanh', 'hanXuLy'))),
    is1904: table.is1904,
    lastHead: table.csv && heads ? heads.words.findLastIndex(word => word !== '') : null,
  }
}

/** What is asked of each row. */
export const rowPlanOf = (
  { columns, direction, year }: OldRegisterPlan,
  { heads, secret, is1904, monthFirst }: OpenedRegister,
  now: Date,
): RowPlan => ({
  today: vietnamDay(now),
  columns,
  direction,
  year,
  heads,
  secret,
  is1904,
  monthFirst,
})
