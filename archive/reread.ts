// Letters read again one by one from their kept text: filed ones and those that wait. Memory holds one page of ids and one batch of readings.

import type { LetterPlaces } from '../contract/places.ts'
import { Refusal } from '../contract/refusal.ts'
import type { Difference } from '../contract/reread.ts'
import type { LetterReading, LetterText } from '../contract/the-thuc.ts'
import { readerVersion } from '../core/the-thuc/version.ts'
import { differencesBetween, differencesOf, keepDifferences } from '../db/differences.ts'
import { writing } from '../db/handle.ts'
import { letterOf } from '../db/letter.ts'
import { placesIn, placesOfVanBan } from '../db/places.ts'
import { isWaiting, replaceReading, waitingLetter } from '../db/queue.ts'
import { idsToReread, olderThan, putWaitingReader, readable } from '../db/readers.ts'
import { summariesOf } from '../db/van-ban.ts'
import { type Context, writerOf } from './context.ts'
import { withDoubtfulValues } from './recognised.ts'

/** A letter read again; `before` is what a waiting one was read as. */
export type Again = {
  vanBanId: number | null
  queueId: number | null
  name: string
  text: LetterText
  reading: LetterReading
  before: LetterReading | null
}

export const countToReread = ({ reader }: Context, all: boolean): number => (all ? readable(reader) : olderThan(reader, readerVersion))

const below = (all: boolean): number | null => (all ? null : readerVersion)

/** The letter, or null when it cannot be read: that is told to the log of defects and ends nothing. */
async function readOrTell(context: Context, work: () => Promise<Again>, name: string): Promise<Again | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) context.defects.write(error, `reread ${name}`, context.now())
    return null
  }
}

/** What is read of a kept text now, with what recognition doubted when the text was made. */
async function readAgain({ reading }: Context, text: LetterText, places: LetterPlaces | null, name: string): Promise<LetterReading> {
  const again = await reading.again(text, name)
  return places ? withDoubtfulValues(again, places) : again
}

/** Every filed letter with a text, or those alone that an older version read. */
export async function* filedAgain(context: Context, all: boolean): AsyncGenerator<Again | null, void> {
  for (const id of idsToReread(context.reader, 'filed', below(all))) {
    const text = letterOf(context.reader, id)
    if (!text) continue
    const name = `#${id}`
    yield await readOrTell(
      context,
      async () => {
        const reading = await readAgain(context, text, placesOfVanBan(context.reader, id), name)
        return { vanBanId: id, queueId: null, name, text, reading, before: null }
      },
      name,
    )
  }
}

/** What is doubtful about the text itself (rules CHU) was told when it came in, and still is. */
const withTextIssues = (before: LetterReading, reading: LetterReading): LetterReading => ({
  ...reading,
  issues: [...before.issues.filter(({ rule }) => rule.startsWith('CHU-')), ...reading.issues],
})

/** The same of the letters that wait for the clerk. */
export async function* waitingAgain(context: Context, all: boolean): AsyncGenerator<Again | null, void> {
  for (const id of idsToReread(context.reader, 'waiting', below(all)))
    yield await readOrTell(
      context,
      async () => {
        const { name, sha256, letter, reading: before } = waitingLetter(context.reader, id)
        const reading = withTextIssues(before, await readAgain(context, letter, placesIn(context.reader, sha256), name))
        return { vanBanId: null, queueId: id, name, text: letter, reading, before }
      },
      `waiting ${id}`,
    )
}

/** It may have been filed or dropped since it was read. */
function keepWaiting(context: Context, id: number, { text, reading, before }: Again) {
  const db = writerOf(context)
  if (!isWaiting(db, id)) return
  if (JSON.stringify(before) !== JSON.stringify(reading)) replaceReading(db, id, { letter: text, reading })
  putWaitingReader(db, id, readerVersion)
}

/** Names of the filed letters of a batch, as the list of văn bản shows them. */
function namesOf({ reader }: Context, batch: readonly Again[]): Map<number, string> {
  const ids = batch.flatMap(({ vanBanId }) => vanBanId ?? [])
  return new Map(
    summariesOf(reader, ids).map(({ id, tenLoai, soKyHieu }) => [id, [tenLoai, soKyHieu].filter(Boolean).join(' ') || `#${id}`]),
  )
}

/** What differs in a letter; kept unless it is only asked for. */
function keepOne(context: Context, again: Again, dryRun: boolean): Difference[] {
  const { vanBanId, queueId, reading, before } = again
  if (queueId !== null && !dryRun) keepWaiting(context, queueId, again)
  if (vanBanId === null) return before ? differencesBetween(before, reading) : []
  return dryRun ? differencesOf(context.reader, vanBanId, reading) : keepDifferences(writerOf(context), vanBanId, reading, readerVersion)
}

/** Keeps a batch in one transaction, or (`dryRun`) nothing; gives what differs in each letter. */
export function keepAgain(context: Context, batch: readonly Again[], dryRun: boolean): [Again, Difference[]][] {
  const names = namesOf(context, batch)
  const keep = () =>
    batch.map((again): [Again, Difference[]] => [
      { ...again, name: names.get(again.vanBanId ?? 0) ?? again.name },
      keepOne(context, again, dryRun),
    ])
  return dryRun ? keep() : writing(writerOf(context), keep)
}
