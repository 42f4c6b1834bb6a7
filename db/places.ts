// Where the words of a source file stand on its pages, by the file's sha-256. Spans count in the letter's text as it was read from that file.
import type { LetterPlaces } from '../contract/places.ts'
import { deflateText, inflateText } from './deflated.ts'
import { one, type ReadableDb, run, type WritableDb } from './handle.ts'

export function putPlaces(db: WritableDb, sha256: string, places: LetterPlaces): void {
  run(db, 'INSERT OR REPLACE INTO vi_tri_chu (sha256, vi_tri) VALUES (?, ?)', sha256, deflateText(JSON.stringify(places)))
}

type Row = { vi_tri: Uint8Array }
const placesOn = (row: Row | null): LetterPlaces | null => row && (JSON.parse(inflateText(row.vi_tri)) as LetterPlaces)

/** The places of a file's words; null where none are known. */
export const placesIn = (db: ReadableDb, sha256: string): LetterPlaces | null =>
  placesOn(one<Row>(db, 'SELECT vi_tri FROM vi_tri_chu WHERE sha256 = ?', sha256))

const ofFirstFile = `SELECT vi_tri FROM vi_tri_chu
WHERE sha256 = (SELECT sha256 FROM van_ban_tep WHERE van_ban_id = ? ORDER BY vi_tri LIMIT 1)`

/** The places of the words of a văn bản's text, which was read from its first file; null where none are known. */
export const placesOfVanBan = (db: ReadableDb, id: number): LetterPlaces | null => placesOn(one<Row>(db, ofFirstFile, id))

/** Forgets the places of a file that nothing has any more. */
export const dropPlaces = (db: WritableDb, sha256: string): unknown => run(db, 'DELETE FROM vi_tri_chu WHERE sha256 = ?', sha256)
