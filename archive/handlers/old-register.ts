// The calls about registers of other programs: looking at a file, what would become of its rows, taking them many in one transaction, the rows left out.
import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import {
  type OldRegisterEvent,
  type OldRegisterPlan,
  type RowCounts,
  type RowFault,
  type RowOutcome,
  shownRows,
} from '../../contract/old-register.ts'
import { leftOutSentence } from '../../contract/old-register-words.ts'
import type { PaperFile } from '../../contract/paper.ts'
import { Refusal } from '../../contract/refusal.ts'
import { refusalSentence } from '../../contract/words.ts'
import { cellWords, type OldRow } from '../../core/old-register/cell.ts'
import { readEntry } from '../../core/old-register/entry.ts'
import { columnLetter } from '../../core/text/column-letter.ts'
import { attemptEach } from '../../db/handle.ts'
import { fileRow } from '../../db/old-register.ts'
import { soFor } from '../../db/so-dang-ky.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { lookAt, openRegister, rowPlanOf } from '../old-register.ts'
import { csvHead, csvLine } from '../paper/csv.ts'
import { type Course, judge, yearIn } from '../row-judging.ts'
import { systemRefusal } from '../system-refusals.ts'

/** So many rows go into one transaction, or are looked at before others have their turn. */
const batchRows = 250

/** The highest number that rows of the file keep, by year; refused rows do not count. */
async function highestNumbers({ rowPlan, register }: Course): Promise<Map<string, number>> {
  const highest = new Map<string, number>()
  for await (const row of register.entries()) {
    const read = readEntry(row, rowPlan)
    if (!('entry' in read) || read.entry.so === null) continue
    const nam = yearIn(read.entry)
    highest.set(nam, Math.max(highest.get(nam) ?? 0, read.entry.so))
  }
  return highest
}

/** What became of each row of a batch. */
type Work = (batch: readonly OldRow[]) => RowOutcome[]

function looking({ reader }: Context, course: Course): Work {
  return batch =>
    batch.map(row => {
      const judged = judge(reader, course, row)
      return 'entry' in judged ? { kind: 'filed', entry: judged.entry, vanBanId: null, soDen: null } : judged.outcome
    })
}

/** Files each row for itself, many in one transaction. Only a full disk ends the whole. */
function taking(context: Context, course: Course, highest: ReadonlyMap<string, number>): Work {
  const db = writerOf(context)
  const takeOne = (source: OldRow): RowOutcome => {
    const judged = judge(db, course, source)
    if ('outcome' in judged) return judged.outcome
    const { entry } = judged
    const ofYear = highest.get(yearIn(entry)) ?? 0
    return fileRow(db, course.register, course.plan, { row: source.row, entry, highest: ofYear }, context.now())
  }
  return batch =>
    attemptEach(db, batch, takeOne).map((attempted, i) => {
      if ('value' in attempted) return attempted.value
      const refusal = systemRefusal(attempted.error, context.folder)
      if (refusal?.code === 'disk-full') throw refusal
      if (!refusal) context.defects.write(attempted.error, `old register row ${batch[i]?.row}`, context.now())
      const why = refusal ? refusalSentence(refusal.body) : 'lỗi của chương trình'
      return { kind: 'refused', fault: { code: 'not-stored', detail: { why } } }
    })
}

interface Tally {
  counts: RowCounts
  faults: Map<RowFault['code'], number>
  days: { from: string; to: string } | null
}

function count(tally: Tally, outcome: RowOutcome): void {
  tally.counts[outcome.kind]++
  if (outcome.kind === 'refused') tally.faults.set(outcome.fault.code, (tally.faults.get(outcome.fault.code) ?? 0) + 1)
  if (outcome.kind !== 'filed') return
  if (outcome.entry.so === null) tally.counts.numbered++
  const day = outcome.entry.register.ngayDen
  const { from = day, to = day } = tally.days ?? {}
  tally.days = { from: day < from ? day : from, to: day > to ? day : to }
}

async function* batchesOf(rows: AsyncIterable<OldRow>): AsyncGenerator<OldRow[]> {
  let batch: OldRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < batchRows) continue
    yield batch
    batch = []
  }
  if (batch.length) yield batch
}

/** Goes through the rows batch by batch; stops before the next one when the signal is aborted and says how many are left. */
async function* follow({ register }: Course, work: Work, signal: AbortSignal | undefined): AsyncGenerator<OldRegisterEvent, void> {
  const tally: Tally = { counts: { filed: 0, numbered: 0, taken: 0, held: 0, refused: 0 }, faults: new Map(), days: null }
  const { total } = register
  let done = 0
  for await (const batch of batchesOf(register.entries())) {
    if (signal?.aborted) break
    const outcomes = work(batch)
    for (const [i, outcome] of outcomes.entries()) {
      count(tally, outcome)
      done++
      const row = batch[i]?.row ?? 0
      if (outcome.kind !== 'filed' || tally.counts.filed <= shownRows) yield { kind: 'row', row, outcome }
    }
    yield { kind: 'progress', done, total, counts: { ...tally.counts } }
    await setImmediate()
  }
  const faults = [...tally.faults].map(([code, rows]) => ({ code, rows })).toSorted((a, b) => b.rows - a.rows)
  yield { kind: 'done', ...tally, faults, left: total - done }
  if (done < total) throw new Refusal('cancelled')
}

async function courseOf(context: Context, plan: OldRegisterPlan, signal: AbortSignal | undefined): Promise<Course> {
  soFor(context.reader, plan.direction, plan.soId, null)
  const register = await openRegister(context, plan, signal)
  return { plan, register, rowPlan: rowPlanOf(plan, register, context.now()), seen: { numbers: new Map(), identities: new Map() } }
}

async function* preview(context: Context, plan: OldRegisterPlan, signal: AbortSignal | undefined): AsyncGenerator<OldRegisterEvent, void> {
  const course = await courseOf(context, plan, signal)
  try {
    yield { kind: 'start', total: course.register.total }
    yield* follow(course, looking(context, course), signal)
  } finally {
    course.register.giveBack()
  }
}

async function* take(context: Context, plan: OldRegisterPlan, signal: AbortSignal | undefined): AsyncGenerator<OldRegisterEvent, void> {
  const course = await courseOf(context, plan, signal)
  try {
    yield { kind: 'start', total: course.register.total }
    yield* follow(course, taking(context, course, await highestNumbers(course)), signal)
  } finally {
    course.register.giveBack()
  }
}

/** The rows that are not taken, as they stand in the file, each with its number and why. Refuses `nothing-to-print` where there are none. */
async function leftOut(context: Context, plan: OldRegisterPlan, signal: AbortSignal | undefined): Promise<PaperFile> {
  const course = await courseOf(context, plan, signal)
  const work = looking(context, course)
  const { heads, name } = course.register
  let found = 0
  async function* lines(): AsyncGenerator<string> {
    const width = Math.max(course.register.width, heads.length, ...plan.columns.map(({ column }) => column + 1))
    yield csvHead(['Dòng', ...Array.from({ length: width }, (_, column) => heads[column] || columnLetter(column)), 'Lý do'])
    for await (const batch of batchesOf(course.register.entries())) {
      for (const [i, outcome] of work(batch).entries()) {
        if (outcome.kind === 'filed' || outcome.kind === 'taken') continue
        found++
        const { row, cells } = batch[i] as OldRow
        yield csvLine([String(row), ...Array.from({ length: width }, (_, column) => cellWords(cells[column])), leftOutSentence(outcome)])
      }
      await setImmediate()
    }
  }
  const path = context.tokens.newFile()
  try {
    await pipeline(Readable.from(lines()), createWriteStream(path, { mode: 0o600 }), signal ? { signal } : {})
    if (found === 0) throw new Refusal('nothing-to-print')
    const paper = { name: `${name.replace(/\.\w{1,5}$/u, '')} - dòng chưa nhập.csv`, mediaType: 'text/csv; charset=utf-8' }
    return { token: context.tokens.holdPaper({ path, ...paper }), ...paper, bytes: (await stat(path)).size, pages: null }
  } catch (error) {
    await rm(path, { force: true })
    throw signal?.aborted ? new Refusal('cancelled') : error
  } finally {
    course.register.giveBack()
  }
}

/** The calls `oldRegister.*`. */
export const oldRegisterHandlers = (at: Implementer['oldRegister'], context: Context) => ({
  look: at.look.handler(({ input, signal }) => lookAt(context, input, signal)),
  preview: at.preview.handler(({ input, signal }) => preview(context, input, signal)),
  take: at.take.handler(({ input, signal }) => take(context, input, signal)),
  leftOut: at.leftOut.handler(({ input, signal }) => leftOut(context, input, signal)),
})
