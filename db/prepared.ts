// What of a letter can be made ready for filing without the archive: its text packed and folded, its reading packed. Pure: any thread may do it.
import type { LetterReading, LetterText } from '../contract/the-thuc.ts'
import { packText, withEnds } from './deflated.ts'
import { dictionaryOf, readingDictionary, textDictionaryNow } from './dictionaries.ts'
import { type FoldedLetter, foldLetter } from './full-text.ts'
import type { ReadableDb } from './handle.ts'
import { type PackedText, textOfReading } from './letter.ts'

/** A letter as another thread is given it. */
export interface Unprepared {
  letter: LetterText
  /** Its reading as it is kept. */
  reading: string
}

export interface Prepared {
  folded: FoldedLetter
  text: PackedText
  doc: Uint8Array
}

/** What texts and readings are packed with. */
export interface Dictionaries {
  ofText: { ban: number; bytes: Uint8Array }
  ofReading: Uint8Array
}

export function dictionariesOf(db: ReadableDb): Dictionaries {
  const ban = textDictionaryNow(db)
  return { ofText: { ban, bytes: dictionaryOf(db, ban) as Uint8Array }, ofReading: dictionaryOf(db, readingDictionary) as Uint8Array }
}

export const unprepared = ({ letter, reading }: { letter: LetterText; reading: LetterReading }): Unprepared => ({
  letter,
  reading: textOfReading(reading),
})

/** Bytes that share no memory with others, so that nothing goes along where they are sent. */
const apart = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

/** What `fileRows` would else make itself, to be filed with the letter that it was made of (`Filing.prepared`). */
export const prepare = ({ letter, reading }: Unprepared, { ofText, ofReading }: Dictionaries): Prepared => ({
  folded: foldLetter(letter),
  text: { chu: apart(packText(letter.text, ofText.bytes)), ban: ofText.ban },
  doc: apart(packText(reading, withEnds(ofReading, letter.text))),
})
