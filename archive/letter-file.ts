// The letter in a file: text and readings with the doubts of all stages. Files nothing.
import type { LetterReading, LetterText } from '../contract/the-thuc.ts'
import type { FileRole } from '../contract/van-ban.ts'
import { readLetterText } from '../core/exchange/edxml-letter.ts'
import { toLetterText } from '../core/text/letter-text.ts'
import { isPackage } from '../intake/kind.ts'
import { readFile, readText } from '../intake/read-file.ts'

export type Letter = {
  text: LetterText
  reading: LetterReading
  /** The files that came within it, as those of a package do. */
  enclosed?: Enclosed[]
}
export type Enclosed = { name: string; role: FileRole; bytes: Uint8Array }

function letterOn(pages: string[]): Letter {
  const { letter, issues } = toLetterText(pages)
  const reading = readLetterText(letter)
  return { text: letter, reading: { theThuc: reading.theThuc, issues: [...issues, ...reading.issues] } }
}

/** The letter in a plain text named `name`, at once; refuses as `readText` does. */
export const readLetter = (bytes: Uint8Array, name: string): Letter => letterOn(readText(bytes, name))

/** The letter in the bytes of a file of any kind; refuses as `readFile` does. */
export const readLetterFile = async (bytes: Uint8Array, name: string): Promise<Letter> =>
  isPackage(name) ? (await import('./edxml-file.ts')).readPackageFile(bytes, name) : letterOn(await readFile(bytes, name))

/** What this version reads of a text that an earlier one kept. What is doubtful about the text itself was told when it came in. */
export const readAgain = (text: LetterText): LetterReading => readLetterText(text)
