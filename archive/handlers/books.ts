// The books of NĐ 30/2020 Phụ lục IV as papers: their entries counted as they are printed, and stopped when nobody waits for them.
import type { BookKind, PaperEvent, PaperFile, RegisterInput } from '../../contract/paper.ts'
import type { Closing } from '../../core/register/closing.ts'
import { type RegisterTotals, totalsOf } from '../../core/register/cover.ts'
import { bookEntries } from '../../db/books.ts'
import { ownAgency } from '../../db/own-agency.ts'
import { allRegisterEntries, countEntries } from '../../db/register.ts'
import { registerGaps, upToNextEntry } from '../../db/register-gaps.ts'
import { soName } from '../../db/so-dang-ky.ts'
import type { Context } from '../context.ts'
import { hold } from './hold-paper.ts'
import { Going, paperEvents } from './told-paper.ts'

const noTotals: RegisterTotals = { first: null, last: null }

type Numbers = { totals: RegisterTotals; closing: Closing | null; series: string | null }

/** What a register is called beside its kind, its first and last number and what is said behind its last entry; other books have none of it. */
function numbersOf({ reader }: Context, { kind, soId, from, to }: RegisterInput): Numbers {
  if (kind !== 'den' && kind !== 'di') return { totals: noTotals, closing: null, series: null }
  const series = soName(reader, kind, soId)
  const totals = totalsOf(allRegisterEntries(reader, { from, to, kind, soId }))
  const { first, last } = totals
  const gaps = first && last ? registerGaps(reader, upToNextEntry(reader, { direction: kind, soId, first, last })) : []
  return { totals, closing: { totals, gaps }, series }
}

function* counted<T>(entries: Iterable<T>, going: Going): Generator<T> {
  for (const entry of entries) {
    going.hear()
    yield entry
  }
}

export async function makeHeldBook<Kind extends BookKind>(
  context: Context,
  kind: Kind,
  input: RegisterInput,
  going = new Going(),
): Promise<PaperFile> {
  const { makeBook } = await import('../paper/make-book.ts')
  const own = ownAgency(context.reader)
  const entries = counted(bookEntries[kind](context.reader, input), going)
  const order = { ...input, ...numbersOf(context, input), own, kind, entries, now: context.now() }
  return hold(context, out => makeBook(order, out))
}

/** How many entries there will be; null where that is only known at the end. */
function entriesIn({ reader }: Context, { kind, soId, from, to }: RegisterInput): number | null {
  const count = (direction: 'den' | 'di', of: number | null) => countEntries(reader, { from, to, kind: direction, soId: of })
  if (kind === 'den' || kind === 'di') return count(kind, soId)
  return kind === 'theo-doi' ? count('den', null) : null
}

/** The book, telling how far it is. */
export const bookEvents = (context: Context, input: RegisterInput, signal: AbortSignal | undefined): AsyncGenerator<PaperEvent> =>
  paperEvents(going => makeHeldBook(context, input.kind, input, going), entriesIn(context, input), signal)
