// A letter's text and what the machine read of it, as they lie in the archive. Knows the blobs, not the fields that were filed.
import type { Reading } from '../contract/reading.ts'
import type { LetterReading, LetterText, Run } from '../contract/the-thuc.ts'
import { packText, unpackText, withEnds } from './deflated.ts'
import { dictionaryOf, readingDictionary, textDictionaryNow } from './dictionaries.ts'
import { one, type ReadableDb, run, type WritableDb } from './handle.ts'

/** A text as it lies in its row. */
export interface TextRow {
  chu: Uint8Array
  trang: string
  kieu_chu: string
  tu_dien: number
}

const putText = 'INSERT INTO van_ban_chu (van_ban_id, chu, trang, kieu_chu, tu_dien) VALUES (?, ?, ?, ?, ?)'

/** A text as it is kept, and the dictionary it needs. */
export interface PackedText {
  chu: Uint8Array
  ban: number
}

function packedText(db: ReadableDb, text: string): PackedText {
  const ban = textDictionaryNow(db)
  return { chu: packText(text, dictionaryOf(db, ban) as Uint8Array), ban }
}

/** `packed` is the text packed, where it is at hand. */
export function putLetter(db: WritableDb, id: number, { text, pages, runs }: LetterText, packed: PackedText = packedText(db, text)): void {
  run(db, putText, id, packed.chu, JSON.stringify(pages), JSON.stringify(runs), packed.ban)
}

/** The text that lies in a blob packed with a dictionary (0 for none). */
const textIn = (db: ReadableDb, chu: Uint8Array, ban: number): string => unpackText(chu, dictionaryOf(db, ban))

const textRow = (db: ReadableDb, id: number): TextRow | null =>
  one<TextRow>(db, 'SELECT chu, trang, kieu_chu, tu_dien FROM van_ban_chu WHERE van_ban_id = ?', id)

const letterIn = (db: ReadableDb, { chu, tu_dien, trang, kieu_chu }: TextRow): LetterText => ({
  text: textIn(db, chu, tu_dien),
  pages: JSON.parse(trang) as number[],
  runs: JSON.parse(kieu_chu) as Run[],
})

/** The letter's text, or null for a paper letter. */
export function letterOf(db: ReadableDb, id: number): LetterText | null {
  const row = textRow(db, id)
  return row && letterIn(db, row)
}

/** What is read of a text; null where what lies there is no text any more. */
function ifWhole<T>(read: () => T): { value: T } | null {
  try {
    return { value: read() }
  } catch (error) {
    if (isDamagedText(error)) return null
    throw error
  }
}

/** The letter's text; null too where what lies there is no text any more, which `verify` tells of. Its row may be at hand. */
export function letterKept(db: ReadableDb, id: number, row = textRow(db, id)): { letter: LetterText | null; isDamaged: boolean } {
  const read = ifWhole(() => row && letterIn(db, row))
  return { letter: read?.value ?? null, isDamaged: read === null }
}

export const letterIfWhole = (db: ReadableDb, id: number): LetterText | null => letterKept(db, id).letter
export const textIfWhole = (db: ReadableDb, chu: Uint8Array, ban: number): string | null =>
  ifWhole(() => textIn(db, chu, ban))?.value ?? null

/** What inflating and parsing throw. */
const isDamagedText = (error: unknown): boolean =>
  error instanceof SyntaxError || (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))

/** A reading as the archive keeps it: `raw` is left out, the text gives it back at the reading's spans. */
export type KeptReading = Omit<Reading<unknown>, 'raw'>

const withoutRaw = ({ value, at, page, rule, sure, reason }: KeptReading): KeptReading => ({ value, at, page, rule, sure, reason })
export const keptJson = (readings: readonly KeptReading[]): string => JSON.stringify(readings.map(withoutRaw))

const kept = ({ theThuc, issues }: LetterReading | KeptReadings): KeptReadings => ({
  theThuc: Object.fromEntries(
    Object.entries(theThuc).map(([field, read]) => [field, Array.isArray(read) ? read.map(withoutRaw) : read && withoutRaw(read)]),
  ),
  issues,
})

const putDoc = 'INSERT OR REPLACE INTO van_ban_doc (van_ban_id, doc, tu_dien, kem_chu) VALUES (?, ?, ?, ?)'

/** A reading as the text that is packed. */
export const textOfReading = (reading: LetterReading | KeptReadings): string => JSON.stringify(kept(reading))

/** What a reading is packed with: the letter's text too, where the archive holds it. */
function readingDictionaryOf(db: ReadableDb, ban: number, text: string | null): Uint8Array | null {
  const dictionary = dictionaryOf(db, ban)
  return text === null ? dictionary : withEnds(dictionary ?? new Uint8Array(), text)
}

/** Keeps a reading beside the letter's text, which is to be there first. `doc` is the reading packed with both, where it is at hand. */
export function putReading(db: WritableDb, id: number, reading: LetterReading | KeptReadings, doc?: Uint8Array): void {
  const text = doc ? null : (letterOf(db, id)?.text ?? null)
  const made = doc ?? packText(textOfReading(reading), readingDictionaryOf(db, readingDictionary, text) as Uint8Array)
  run(db, putDoc, id, made, readingDictionary, doc || text !== null ? 1 : 0)
}

export interface KeptReadings {
  theThuc: Record<string, KeptReading | KeptReading[] | null>
  issues: LetterReading['issues']
}

interface DocRow {
  doc: Uint8Array
  tu_dien: number
  kem_chu: number
}

/** What the machine read when the letter arrived, or null when it never did. */
export function readingOf(db: ReadableDb, id: number): KeptReadings | null {
  const row = one<DocRow>(db, 'SELECT doc, tu_dien, kem_chu FROM van_ban_doc WHERE van_ban_id = ?', id)
  if (!row) return null
  const text = row.kem_chu ? (letterOf(db, id)?.text ?? null) : null
  return JSON.parse(unpackText(row.doc, readingDictionaryOf(db, row.tu_dien, text))) as KeptReadings
}

/** The same; null too where it, or the text that it was packed with, is damaged. */
export const readingIfWhole = (db: ReadableDb, id: number): KeptReadings | null => ifWhole(() => readingOf(db, id))?.value ?? null
