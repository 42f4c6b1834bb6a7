// The archive under measurement: letters are read and filed as the product does it, in a folder of its own.

import { readLetter } from '../../archive/letter-file.ts'
import { openPreparingThread, type PreparingThread } from '../../archive/preparing-thread.ts'
import { fieldsAsRead } from '../../archive/reading-fields.ts'
import type { Filing } from '../../db/filing.ts'
import { attemptEach, one, type ReadableDb, type WritableDb } from '../../db/handle.ts'
import { learnDictionary } from '../../db/learning.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { type Prepared, unprepared } from '../../db/prepared.ts'
import { tidyStep } from '../../db/tidying.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { knownFiling } from './known.ts'
import { letter } from './letters.ts'

export const now = new Date('2026-01-05T08:00:00Z')

/** How many letters an archive of this measurement holds: the numbers of the next ones begin there. */
export const heldIn = (db: ReadableDb): number => one<{ n: number }>(db, "SELECT count(*) AS n FROM van_ban WHERE chieu = 'den'")?.n ?? 0

/** Letters in one transaction. */
const batchLetters = 1_000

export type Filed = { letters: number; wallMs: number; processorMs: number }

const filingsOf = (from: number, letters: number): Filing[] => Array.from({ length: letters }, (_, i) => knownFiling(from + i))

const readyOf = (preparing: PreparingThread, filings: readonly Filing[]): Promise<Prepared[]> =>
  preparing.prepare(filings.flatMap(({ letter, reading }) => (letter && reading ? [unprepared({ letter, reading })] : [])))

function fileBatch(writer: WritableDb, filings: readonly Filing[], ready: readonly Prepared[]) {
  const whole = filings.map((filing, i) => ({ ...filing, prepared: ready[i] }))
  for (const done of attemptEach(writer, whole, filing => fileVanBan(writer, filing, now))) if ('error' in done) throw done.error
}

/**
 * Files letters in bulk, from the number after the last held one up to `count`, without the time that it takes to make them: a thread makes the
 * next ones ready while these are written, as `arrive.file` has it. `told` hears how many are held.
 */
export async function fileUpTo(
  writer: WritableDb,
  count: number,
  told: (held: number) => void = () => undefined,
  batch: number = batchLetters,
): Promise<Filed> {
  const preparing = openPreparingThread(writer)
  const filed: Filed = { letters: 0, wallMs: 0, processorMs: 0 }
  const from = heldIn(writer)
  let filings: Filing[] = []
  let ready: Prepared[] = []
  for (let first = from; first < count + batch; first += batch) {
    const ahead = filingsOf(first, Math.max(0, Math.min(batch, count - first)))
    const [began, used] = [performance.now(), process.cpuUsage()]
    learnDictionary(writer)
    const next = readyOf(preparing, ahead)
    fileBatch(writer, filings, ready)
    ready = await next
    const { user, system } = process.cpuUsage(used)
    filed.processorMs += (user + system) / 1000
    filed.wallMs += performance.now() - began
    filed.letters += filings.length
    filings = ahead
    if (filed.letters) told(Math.min(first, count))
  }
  preparing.close()
  return filed
}

/** Makes an archive of `count` letters in a folder, or goes on with the one that is there. */
export async function makeArchive(folder: string, count: number): Promise<Filed> {
  const writer = openWriter(folder)
  try {
    return await fileUpTo(writer, count, done => {
      if (done % 50_000 === 0) process.stderr.write(`${done} letters\n`)
    })
  } finally {
    closeDb(writer)
  }
}

/** What the writer does when it has been quiet for a second (archive/tidying.ts), as it is between two letters that a clerk files. */
function tidy(writer: WritableDb) {
  while (tidyStep(writer));
}

/** Files further letters one by one, each in its own transaction: milliseconds of each, without what is tidied between them. */
export function fileOneByOne(folder: string, count: number): number[] {
  const writer = openWriter(folder)
  const first = heldIn(writer)
  tidy(writer)
  const eachMs = Array.from({ length: count }, (_, i) => {
    const filing = knownFiling(first + i)
    const began = performance.now()
    fileVanBan(writer, filing, now)
    const ms = performance.now() - began
    tidy(writer)
    return ms
  })
  closeDb(writer)
  return eachMs
}

function readOne(i: number): Filing {
  const { text, reading } = readLetter(Buffer.from(letter(i).text), `${i}.txt`)
  const register = { ngayDen: '2026-01-05', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
  return { fields: fieldsAsRead(reading.theThuc), register, direction: 'den', so: null, reading, letter: text, files: [] }
}

/** Reads `count` letters and files them, each in its own transaction: milliseconds of each. */
export function readAndFile(folder: string, count: number): number[] {
  const writer = openWriter(folder)
  const eachMs = Array.from({ length: count }, (_, i) => {
    const began = performance.now()
    fileVanBan(writer, readOne(i), now)
    return performance.now() - began
  })
  closeDb(writer)
  return eachMs
}
