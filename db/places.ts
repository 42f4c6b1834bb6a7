// Where the words of a source file stand on its pages, by the file's sha-256. Spans count in the letter's text as it was read from that file.
import type { LetterPlaces } from '../contract/places.ts'
import { deflateText, inflateText } from './deflated.ts'
import { one, type ReadableDb, run, type WritableDb } from './handle.ts'

export function putPlaces(db: WritableDb, sha256: string, places: LetterPlaces): void {
  run(db, 'INSERT OR REPLACE INTO vi_tri_chu (sha256, vi_tri) VALUES (?, ?)', sha256, deflateText(JSON.stringify(places)))
}

/** The places of a file's words; null where none are known. */
export function placesIn(db: ReadableDb, sha256: string): LetterPlaces | null {
  const row = one<{ vi_tri: Uint8Array }>(db, 'SELECT vi_tri FROM vi_tri_chu WHERE sha256 = ?', sha256)
  return row && (JSON.parse(inflateText(row.vi_tri)) as LetterPlaces)
}

/** Forgets the places of a file that nothing has any more. */
export const dropPlaces = (db: WritableDb, sha256: string): unknown => run(db, 'DELETE FROM vi_tri_chu WHERE sha256 = ?', sha256)
