// The letter in a file: text and readings with the doubts of all stages. Files nothing.
import type { LetterPlaces } from '../contract/places.ts'
import type { LetterReading, LetterText } from '../contract/the-thuc.ts'
import type { FileRole } from '../contract/van-ban.ts'
import { readLetterText } from '../core/exchange/edxml-letter.ts'
import { toLetterText } from '../core/text/letter-text.ts'
import { type FilePage, type OnPage, textPage } from '../intake/file-page.ts'
import { isPackage } from '../intake/kind.ts'
import { readFile, readText } from '../intake/read-file.ts'
import { placesOf } from './letter-places.ts'
import { withMendedMarks } from './mended-page.ts'
import { givenUpPages, withDoubts } from './recognised.ts'

export type Letter = {
  text: LetterText
  reading: LetterReading
  /** Where its words stand on the pages of its file, where that is known. */
  places: LetterPlaces | null
  /** The files that came within it, as those of a package do. */
  enclosed?: Enclosed[]
}
export type Enclosed = { name: string; role: FileRole; bytes: Uint8Array }

function letterOn(seen: FilePage[]): Letter {
  const pages = seen.map(withMendedMarks)
  const { letter, issues } = toLetterText(pages.map(({ text }) => text))
  const read = readLetterText(letter)
  const reading = { theThuc: read.theThuc, issues: [...issues, ...read.issues, ...givenUpPages(seen)] }
  const places = placesOf(pages, letter)
  return { text: letter, reading: places ? withDoubts(reading, places) : reading, places }
}

/** The letter in a plain text named `name`, at once; refuses as `readText` does. */
export const readLetter = (bytes: Uint8Array, name: string): Letter => letterOn(readText(bytes, name).map(textPage))

/** The letter in the bytes of a file of any kind; refuses as `readFile` does. */
export const readLetterFile = async (bytes: Uint8Array, name: string, onPage?: OnPage): Promise<Letter> =>
  isPackage(name) ? (await import('./edxml-file.ts')).readPackageFile(bytes, name, onPage) : letterOn(await readFile(bytes, name, onPage))

/** What this version reads of a text that an earlier one kept. What is doubtful about the text itself was told when it came in. */
export const readAgain = (text: LetterText): LetterReading => readLetterText(text)
