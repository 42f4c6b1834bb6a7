// The books of NĐ 30/2020 Phụ lục IV as papers: their entries counted as they are printed, and stopped when nobody waits for them.
import { setTimeout } from 'node:timers/promises'
import type { BookEvent, BookKind, PaperFile, RegisterInput } from '../../contract/paper.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { Closing } from '../../core/register/closing.ts'
import { type RegisterTotals, totalsOf } from '../../core/register/cover.ts'
import { bookEntries } from '../../db/books.ts'
import { ownAgency } from '../../db/own-agency.ts'
import { allRegisterEntries, registerEntries } from '../../db/register.ts'
import { registerGaps } from '../../db/register-gaps.ts'
import { soName } from '../../db/so-dang-ky.ts'
import type { Context } from '../context.ts'
import { hold } from './hold-paper.ts'

const noTotals: RegisterTotals = { first: null, last: null }
/** Between two words of how far it is, in milliseconds. */
const tellEvery = 250

type Numbers = { totals: RegisterTotals; closing: Closing | null; series: string | null }

/** What a register is called beside its kind, its first and last number and what is said behind its last entry; other books have none of it. */
function numbersOf({ reader }: Context, { kind, soId, from, to }: RegisterInput): Numbers {
  if (kind !== 'den' && kind !== 'di') return { totals: noTotals, closing: null, series: null }
  const series = soName(reader, kind, soId)
  const totals = totalsOf(allRegisterEntries(reader, { from, to, kind, soId }))
  const { first, last } = totals
  return { totals, closing: { totals, gaps: first && last ? registerGaps(reader, { direction: kind, soId, first, last }) : [] }, series }
}

type Going = { done: number; isStopped: boolean }

/** Refuses with `cancelled` once it is to stop. */
function* counted<T>(entries: Iterable<T>, going: Going): Generator<T> {
  for (const entry of entries) {
    if (going.isStopped) throw new Refusal('cancelled')
    going.done += 1
    yield entry
  }
}

export async function makeHeldBook<Kind extends BookKind>(
  context: Context,
  kind: Kind,
  input: RegisterInput,
  going: Going = { done: 0, isStopped: false },
): Promise<PaperFile> {
  const { makeBook } = await import('../paper/make-book.ts')
  const own = ownAgency(context.reader)
  const entries = counted(bookEntries[kind](context.reader, input), going)
  const order = { ...input, ...numbersOf(context, input), own, kind, entries, now: context.now() }
  return hold(context, out => makeBook(order, out))
}

/** How many entries there will be; null where that is only known at the end. */
function entriesIn({ reader }: Context, { kind, soId, from, to }: RegisterInput): number | null {
  const count = (direction: 'den' | 'di', of: number | null) =>
    registerEntries(reader, { from, to, kind: direction, soId: of, after: null, limit: 1 }).total
  if (kind === 'den' || kind === 'di') return count(kind, soId)
  return kind === 'theo-doi' ? count('den', null) : null
}

/** How far a book is, now and then, and the finished paper at the end; it is given up when nobody listens any more. */
export async function* bookEvents(context: Context, input: RegisterInput, signal: AbortSignal | undefined): AsyncGenerator<BookEvent> {
  const going: Going = { done: 0, isStopped: false }
  const of = entriesIn(context, input)
  const making = makeHeldBook(context, input.kind, input, going)
  making.catch(() => {})
  try {
    for (;;) {
      going.isStopped = signal?.aborted === true
      const paper = await Promise.race([making, setTimeout(tellEvery, null)])
      if (paper !== null) return yield { kind: 'made', paper }
      yield { kind: 'progress', done: going.done, of }
    }
  } finally {
    going.isStopped = true
  }
}
