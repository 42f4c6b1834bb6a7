// The letter in a file: text and readings with the doubts of all stages. Files nothing.
import type { LetterReading, LetterText } from '../contract/the-thuc.ts'
import { toLetterText } from '../core/text/letter-text.ts'
import { readTheThuc } from '../core/the-thuc/read.ts'
import { readFile } from '../intake/read-file.ts'

export type Letter = { text: LetterText; reading: LetterReading }

/** The letter in the bytes of a file named `name`; refuses as `readFile` does. */
export function readLetter(bytes: Uint8Array, name: string): Letter {
  const { letter, issues } = toLetterText(readFile(bytes, name))
  const reading = readTheThuc(letter)
  return { text: letter, reading: { theThuc: reading.theThuc, issues: [...issues, ...reading.issues] } }
}

/** What this version reads of a text that an earlier one kept. What is doubtful about the text itself was told when it came in. */
export const readAgain = (text: LetterText): LetterReading => readTheThuc(text)
