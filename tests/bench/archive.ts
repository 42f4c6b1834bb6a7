// The archive under measurement: letters are read and filed as the product does it, in a folder of its own.

import { readLetter } from '../../archive/letter-file.ts'
import { fieldsAsRead } from '../../archive/reading-fields.ts'
import { makeSuggest } from '../../archive/suggest.ts'
import { closeDb, openReader, openWriter } from '../../db/open.ts'
import { findVanBan } from '../../db/search.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { letter } from './letters.ts'

/** Files `count` letters, each in its own transaction; then opens a reader beside. */
export function makeArchive(folder: string, count: number) {
  const writer = openWriter(folder)
  const eachMs: number[] = []
  const register = { ngayDen: '2026-01-05', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
  const now = new Date('2026-01-05T08:00:00Z')
  for (let i = 0; i < count; i++) {
    const bytes = Buffer.from(letter(i).text)
    const began = performance.now()
    const { text, reading } = readLetter(bytes, `${i}.txt`)
    const fields = fieldsAsRead(reading.theThuc)
    fileVanBan(writer, { fields, register, direction: 'den', so: null, reading, letter: text, files: [] }, now)
    eachMs.push(performance.now() - began)
  }
  closeDb(writer)
  const reader = openReader(folder)
  const suggest = makeSuggest(reader)
  return {
    eachMs,
    lettersPerSecond: 1000 / (eachMs.reduce((sum, ms) => sum + ms, 0) / count),
    find: (query: string) => findVanBan(reader, { query, limit: 50, after: null, sort: 'newest', direction: null }),
    suggest: (prefix: string) => suggest(prefix, 8),
    close: () => closeDb(reader),
  }
}
