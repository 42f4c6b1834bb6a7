// Held văn bản with nearly the text of a waiting letter: the same letter scanned again, never another letter of the same form.
import { describe, expect, test } from 'vitest'
import { toLetterText } from '../../core/text/letter-text.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import { nearTwinIds } from '../../db/near-twins.ts'
import { removeVanBan } from '../../db/van-ban.ts'
import { fileSample, newArchive, now, sample } from './archive-builder.ts'

/** The ids of what is nearly a text in an archive of the two sample letters. */
function nearOf(text: string, db = archive()): number[] {
  const { letter } = toLetterText([text])
  return nearTwinIds(db, letter, readTheThuc(letter).theThuc)
}
function archive() {
  const db = newArchive()
  fileSample(db, 'dak-nong-2680', '2021-06-01')
  fileSample(db, 'ha-noi-1892', '2021-06-17')
  return db
}
const text = sample('dak-nong-2680').letter.text

/** As a bad recognition gives it: every so many words another letter, marks lost now and then. */
const spoilt = (every: number): string =>
  text
    .split(/(\s+)/u)
    .map((word, i) => (i % (2 * every) === 0 && !/\d/u.test(word) ? word.replace(/[aoeu]/u, 'x') : word))
    .join('')

describe('a letter of which the archive has another copy', () => {
  test('is known again without its number, its day and its marks', () => {
    const bare = text.replace(/2680/u, '').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
    expect(nearOf(bare)).toEqual([1])
  })

  test('is known again where one in fifteen words was recognised otherwise', () => {
    expect(nearOf(spoilt(15))).toEqual([1])
  })

  test('is not one that only cites the same document, nor half of it, nor the form of another letter', () => {
    expect(nearOf(sample('ha-noi-1892').letter.text.slice(0, 1500))).toEqual([])
    expect(nearOf(text.slice(0, text.length / 2))).toEqual([])
    const other = text.replace(/[\p{L}]+ [\p{L}]+ [\p{L}]+ (?=[\p{L}]+)/gu, 'xin gửi kèm ')
    expect(nearOf(other)).toEqual([])
  })

  test('is not found in the bin', () => {
    const db = archive()
    removeVanBan(db, { id: 1 }, now)
    expect(nearOf(text, db)).toEqual([])
  })
})
