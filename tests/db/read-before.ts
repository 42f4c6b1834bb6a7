// Letters as an older version of the readers read and filed them, and what a re-reading then proposes.
import type { RereadField } from '../../contract/reread.ts'
import type { LetterReading, TheThuc } from '../../contract/the-thuc.ts'
import type { WritableDb } from '../../db/handle.ts'
import { openRereading } from '../../db/rereading.ts'
import { fileVanBan, openVanBan } from '../../db/van-ban.ts'
import { fieldsRead, filing, now, sample } from './archive-builder.ts'

/** A letter and how it is read now. */
export const { letter, reading } = sample('dak-nong-2680')

/** What an older version read: some parts otherwise. */
export const readBefore = (parts: Partial<TheThuc>): LetterReading => ({ ...reading, theThuc: { ...reading.theThuc, ...parts } })
export const otherwise = <F extends 'trichYeu' | 'diaDanh' | 'tenLoai'>(field: F, value: string) => ({
  [field]: { ...reading.theThuc[field]!, value },
})

/** Files a letter as version 1 read it; `typed` is what the clerk put in its place. */
export function fileOld(db: WritableDb, parts: Partial<TheThuc>, typed: Partial<ReturnType<typeof fieldsRead>> = {}): number {
  const old = readBefore(parts)
  return fileVanBan(db, filing({ ...fieldsRead(old), ...typed }, { letter, reading: old, readBy: 1 }), now).id
}

/** What waits for the clerk's decision. */
export const proposed = (db: WritableDb, id: number) => openRereading(db, { id }).proposals
export const fieldsProposed = (db: WritableDb, id: number) =>
  proposed(db, id).map(({ field, isClerks }) => (isClerks ? `${field} (văn thư)` : field))
export const provenanceOf = (db: WritableDb, id: number, field: RereadField) =>
  openVanBan(db, { id }).provenance.filter(p => p.field === field)
