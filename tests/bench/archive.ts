// The archive under measurement: letters are read and filed as the product does it, in a folder of its own.

import { readLetter } from '../../archive/letter-file.ts'
import { fieldsAsRead } from '../../archive/reading-fields.ts'
import { makeSuggest } from '../../archive/suggest.ts'
import type { Filing } from '../../db/filing.ts'
import { attemptEach } from '../../db/handle.ts'
import { closeDb, openReader, openWriter } from '../../db/open.ts'
import { findVanBan } from '../../db/search.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { letter } from './letters.ts'
import { sizesOf } from './sizes.ts'
import { processorTime } from './timing.ts'

const now = new Date('2026-01-05T08:00:00Z')
const register = { ngayDen: '2026-01-05', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }

function readOne(i: number): Filing {
  const { text, reading } = readLetter(Buffer.from(letter(i).text), `${i}.txt`)
  return { fields: fieldsAsRead(reading.theThuc), register, direction: 'den', so: null, reading, letter: text, files: [] }
}

/** Reads and files `count` letters, each in its own transaction: milliseconds of each. */
export function fileOneByOne(folder: string, count: number): number[] {
  const writer = openWriter(folder)
  const eachMs = Array.from({ length: count }, (_, i) => {
    const began = performance.now()
    fileVanBan(writer, readOne(i), now)
    return performance.now() - began
  })
  closeDb(writer)
  return eachMs
}

/** Letters in one transaction. */
const batchLetters = 500

/** Files `count` letters in bulk, as the queue does, without the time that they take to be read; then opens a reader beside. */
export function makeArchive(folder: string, count: number) {
  const writer = openWriter(folder)
  let milliseconds = 0
  let processor = 0
  for (let from = 0; from < count; from += batchLetters) {
    const filings = Array.from({ length: Math.min(batchLetters, count - from) }, (_, i) => readOne(from + i))
    const began = performance.now()
    processor += processorTime(() => {
      for (const done of attemptEach(writer, filings, filing => fileVanBan(writer, filing, now))) if ('error' in done) throw done.error
    })
    milliseconds += performance.now() - began
  }
  closeDb(writer)
  const reader = openReader(folder)
  const suggest = makeSuggest(reader)
  return {
    lettersPerSecond: (1000 * count) / milliseconds,
    processorMs: processor / count,
    /** Bytes of the file, of each table and index in it, and of the letters' text. */
    sizes: sizesOf(reader),
    find: (query: string) => findVanBan(reader, { query, limit: 50, after: null, sort: 'newest', direction: null }),
    suggest: (prefix: string) => suggest(prefix, 8),
    close: () => closeDb(reader),
  }
}
