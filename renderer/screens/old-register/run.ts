// A register that is looked at row by row, or taken: how far it is, what became of its rows, how it ended. Goes on wherever the clerk is meanwhile.
import type { EntryPart } from '../../../contract/entry-origin.ts'
import type { OldRegisterEvent, OldRegisterLook, OldRegisterPlan, RowCounts, RowOutcome } from '../../../contract/old-register.ts'
import { ask, follow } from '../../ask.ts'
import { background, type Work } from '../../parts/background.ts'

/** What the clerk chose of a file: parts by the column, the rest as in the plan. `year` as typed. */
export type Choice = Omit<OldRegisterPlan, 'columns' | 'year' | 'sheet' | 'direction'> & {
  look: OldRegisterLook
  parts: ReadonlyMap<number, EntryPart>
  year: string
}

export type Filed = Extract<RowOutcome, { kind: 'filed' }>
export type Unfiled = Exclude<RowOutcome, { kind: 'filed' }>
export type Run = Work<'running'> & {
  choice: Choice
  isTake: boolean
  done: number
  total: number
  counts: RowCounts
  filed: { row: number; outcome: Filed }[]
  unfiled: { row: number; outcome: Unfiled }[]
  left: number
  faults: Extract<OldRegisterEvent, { kind: 'done' }>['faults']
}

/** So many rows that are not registered are listed; the file that is saved has all. */
export const mostListed = 300

const { useNow, now, change, isRunning, start, stop, forget } = background<Run>()
export const useRun = useNow
export const stopRun = stop
export const forgetRun = forget

export const planOf = ({ token, look, parts, soId, year, blankDays, twins, clash }: Choice): OldRegisterPlan => ({
  token,
  sheet: look.sheet,
  direction: look.direction,
  soId,
  columns: [...parts].map(([column, part]) => ({ column, part })),
  year: year.trim() === '' ? null : Number(year),
  blankDays,
  twins,
  clash,
})

function hear(event: OldRegisterEvent) {
  const run = now()
  if (!run) return
  if (event.kind === 'start') change({ total: event.total })
  if (event.kind === 'progress') change({ done: event.done, total: event.total, counts: event.counts })
  if (event.kind === 'done') change({ counts: event.counts, left: event.left, faults: event.faults })
  if (event.kind !== 'row') return
  const { row, outcome } = event
  if (outcome.kind === 'filed') change({ filed: [...run.filed, { row, outcome }] })
  else if (run.unfiled.length < mostListed) change({ unfiled: [...run.unfiled, { row, outcome }] })
}

/** Looks what would become of the rows, or takes them. A second one is not started while one runs. */
export async function runRegister(choice: Choice, isTake: boolean): Promise<void> {
  if (isRunning()) return
  const counts = { filed: 0, numbered: 0, taken: 0, held: 0, refused: 0 }
  const begin: Run = {
    phase: 'running',
    fault: null,
    choice,
    isTake,
    done: 0,
    total: 0,
    counts,
    filed: [],
    unfiled: [],
    left: 0,
    faults: [],
  }
  await start(begin, async signal => follow(ask(isTake ? 'oldRegister.take' : 'oldRegister.preview', planOf(choice), { signal }), hear))
}
