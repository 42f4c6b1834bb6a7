// The letter in a file: bytes asked for by size first, then text and readings with the doubts of all stages. Files nothing.
import { readFile as readBytes, stat } from 'node:fs/promises'
import { Refusal } from '../contract/refusal.ts'
import type { LetterReading, LetterText } from '../contract/the-thuc.ts'
import { toLetterText } from '../core/text/letter-text.ts'
import { readTheThuc } from '../core/the-thuc/read.ts'
import { checkSize } from '../intake/limits.ts'
import { readFile } from '../intake/read-file.ts'

export type Letter = { text: LetterText; reading: LetterReading }

/** The bytes of a file on disk, its size asked first. What is no plain file has no kind. */
export async function bytesOf(path: string, name: string): Promise<Uint8Array> {
  const found = await stat(path)
  if (!found.isFile()) throw new Refusal('file-kind-unknown', { name })
  checkSize(found.size, name)
  const bytes = await readBytes(path)
  checkSize(bytes.length, name)
  return bytes
}

/** The letter in the bytes of a file named `name`; refuses as `readFile` does. */
export function readLetter(bytes: Uint8Array, name: string): Letter {
  const { letter, issues } = toLetterText(readFile(bytes, name))
  const reading = readTheThuc(letter)
  return { text: letter, reading: { theThuc: reading.theThuc, issues: [...issues, ...reading.issues] } }
}

/** What this version reads of a text that an earlier one kept. What is doubtful about the text itself was told when it came in. */
export const readAgain = (text: LetterText): LetterReading => readTheThuc(text)
