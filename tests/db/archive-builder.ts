// Archives for tests: a folder of its own, the two sample letters as the readers read them, letters of our own making.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { fieldsAsRead } from '../../archive/reading-fields.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { LetterReading, LetterText } from '../../contract/the-thuc.ts'
import { emptyFields, type VanBanFields } from '../../contract/van-ban.ts'
import { toLetterText } from '../../core/text/letter-text.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import type { Filing } from '../../db/filing.ts'
import type { WritableDb } from '../../db/handle.ts'
import { archiveFile, closeDb, openWriter } from '../../db/open.ts'
import { fileVanBan } from '../../db/van-ban.ts'

/** The code with which a work is refused; its defect, or that nothing was refused. */
export function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
  return 'nothing refused'
}

export const now = new Date('2021-06-20T02:03:04.000Z')

/** A new folder that goes away with the test. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-db-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let fresh: Buffer | null = null

/** Puts an archive that was just made into a folder: the first of a process is made as any is, the others are copies of it, which takes a tenth of the time. */
export function layArchive(folder: string): void {
  if (fresh === null) {
    const made = mkdtempSync(path.join(tmpdir(), 'van-thu-db-'))
    closeDb(openWriter(made))
    fresh = readFileSync(archiveFile(made))
    rmSync(made, { recursive: true, force: true })
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(archiveFile(folder), fresh)
}

export function newArchive(folder: string = newFolder()): WritableDb {
  if (!existsSync(archiveFile(folder))) layArchive(folder)
  const db = openWriter(folder)
  onTestFinished(() => {
    if (db.open) closeDb(db)
  })
  return db
}

const samples = path.resolve(import.meta.dirname, '..', '..', 'archive', 'samples')

export interface Sample {
  letter: LetterText
  reading: LetterReading
}

export function sample(name: 'dak-nong-2680' | 'ha-noi-1892'): Sample {
  const { letter, issues } = toLetterText([readFileSync(path.join(samples, `${name}.txt`), 'utf8')])
  const reading = readTheThuc(letter)
  return { letter, reading: { ...reading, issues: [...issues, ...reading.issues] } }
}

/** What a clerk files who accepts every reading as it is. */
export const fieldsRead = ({ theThuc }: LetterReading): VanBanFields => fieldsAsRead(theThuc)

export const letterOf = (text: string): LetterText => ({ text, pages: [0], runs: [] })

/** A filing with defaults; `text` becomes the letter. */
export function filing(
  fields: Partial<VanBanFields>,
  rest: Partial<Omit<Filing, 'fields'>> & { text?: string; ngayDen?: string } = {},
): Filing {
  const { text, ngayDen = '2021-06-20', ...others } = rest
  return {
    fields: { ...emptyFields, ...fields },
    register: { ngayDen, donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null },
    direction: 'den',
    so: null,
    reading: null,
    letter: text === undefined ? null : letterOf(text),
    files: [],
    ...others,
  }
}

export function fileSample(db: WritableDb, name: Parameters<typeof sample>[0], ngayDen: string): number {
  const { letter, reading } = sample(name)
  return fileVanBan(db, filing(fieldsRead(reading), { letter, reading, ngayDen }), now).id
}

/** The archive of the acceptance list: both sample letters, filed in the order of their dates. */
export function seededArchive(): { db: WritableDb; dakNong: number; haNoi: number } {
  const db = newArchive()
  const dakNong = fileSample(db, 'dak-nong-2680', '2021-06-01')
  const haNoi = fileSample(db, 'ha-noi-1892', '2021-06-17')
  return { db, dakNong, haNoi }
}
