// Hạn xử lý, which a letter prints and the register keeps: a re-reading proposes it as any field, and what the clerk typed there stands.
import { describe, expect, test } from 'vitest'
import type { LetterReading } from '../../contract/the-thuc.ts'
import { acceptProposals, refuseProposals, takeBackProposals } from '../../db/deciding.ts'
import { differencesBetween, keepDifferences } from '../../db/differences.ts'
import type { WritableDb } from '../../db/handle.ts'
import { historyOf } from '../../db/journal.ts'
import { rereadStatusOf } from '../../db/rereading.ts'
import { correctVanBan, fileVanBan, openVanBan } from '../../db/van-ban.ts'
import { fieldsRead, filing, newArchive, now } from './archive-builder.ts'
import { fieldsProposed, letter, proposed, readBefore, reading } from './read-before.ts'

/** How the letter is read whose text asks for something by a day, or by none. */
function readWith(value: string | null, sure: 'certain' | 'likely' = 'certain'): LetterReading {
  const place = reading.theThuc.ngayBanHanh!
  return readBefore({ hanXuLy: value === null ? null : { ...place, value, rule: 'HAN-1', sure } })
}

interface Filed {
  read: string | null
  sure?: 'certain' | 'likely'
  filed: string | null
  isReviewed?: boolean
}

/** Files the letter as it was read, with `filed` in the register. */
function fileWith(db: WritableDb, { read, sure = 'certain', filed, isReviewed = true }: Filed): number {
  const old = readWith(read, sure)
  const plain = filing(fieldsRead(old), { letter, reading: old, readBy: 1, isReviewed })
  return fileVanBan(db, { ...plain, register: { ...plain.register, hanXuLy: filed } }, now).id
}

const dayOf = (db: WritableDb, id: number) => openVanBan(db, { id }).register?.hanXuLy
const [early, late] = ['2021-06-30', '2021-07-15']

describe('hạn xử lý that the letter prints', () => {
  test('and an older version did not read is proposed, accepted into the register, and taken back', () => {
    const db = newArchive()
    const id = fileWith(db, { read: null, filed: null })
    keepDifferences(db, id, readWith(early), 2)
    expect([dayOf(db, id), proposed(db, id)]).toMatchObject([null, [{ field: 'hanXuLy', isClerks: false, filed: null }]])
    const { ids } = acceptProposals(db, { kind: 'group', field: 'hanXuLy', rule: 'HAN-1' }, now)
    expect([dayOf(db, id), fieldsProposed(db, id)]).toEqual([early, []])
    expect(historyOf(db, { id })[0]).toMatchObject({
      act: 'correct',
      changes: [
        { field: 'hanXuLy', before: null, after: early },
        { field: 'reader', before: null, after: '2' },
      ],
    })
    expect(keepDifferences(db, id, readWith(early), 3)).toEqual([])
    expect(takeBackProposals(db, ids, now).ids).toEqual(ids)
    expect([dayOf(db, id), fieldsProposed(db, id)]).toEqual([null, ['hanXuLy']])
  })

  test('is proposed where another day is read now, and where none is any more; the same day is not', () => {
    const db = newArchive()
    const id = fileWith(db, { read: early, filed: early, isReviewed: false })
    expect(keepDifferences(db, id, readWith(early), 2)).toEqual([])
    expect(keepDifferences(db, id, readWith(late), 3)).toMatchObject([{ field: 'hanXuLy', isClerks: false, filed: early }])
    expect(keepDifferences(db, id, readWith(null), 4)).toMatchObject([{ field: 'hanXuLy', filed: early, after: [] }])
  })

  test('and import left out as doubtful is no word of the clerk’s: only another reading is proposed', () => {
    const db = newArchive()
    const id = fileWith(db, { read: early, sure: 'likely', filed: null, isReviewed: false })
    expect(keepDifferences(db, id, readWith(early, 'likely'), 2)).toEqual([])
    expect(keepDifferences(db, id, readWith(late), 3)).toMatchObject([{ field: 'hanXuLy', isClerks: false }])
  })

  test('is told of a letter that waits', () => {
    expect(differencesBetween(readWith(null), readWith(early))).toMatchObject([{ field: 'hanXuLy', filed: null }])
  })
})

describe('hạn xử lý that the clerk set', () => {
  test.each([
    ['typed for a letter in which none was read', { read: null, filed: early }],
    ['typed in place of the one that was read', { read: '2021-06-25', filed: early }],
    ['taken out at review', { read: early, filed: null, sure: 'likely' }],
  ] as const)('%s is told apart, not taken with others, and comes back as the clerk’s', (_, old) => {
    const db = newArchive()
    const id = fileWith(db, old)
    keepDifferences(db, id, readWith(late), 2)
    expect([fieldsProposed(db, id), rereadStatusOf(db).letters]).toEqual([['hanXuLy (văn thư)'], 0])
    expect(acceptProposals(db, { kind: 'letter', id }, now).ids).toEqual([])
    const ids = proposed(db, id).map(one => one.id)
    acceptProposals(db, { kind: 'these', ids }, now)
    expect(dayOf(db, id)).toBe(late)
    takeBackProposals(db, ids, now)
    expect([dayOf(db, id), fieldsProposed(db, id)]).toEqual([old.filed, ['hanXuLy (văn thư)']])
    refuseProposals(db, { kind: 'these', ids })
    expect([takeBackProposals(db, ids, now).ids, fieldsProposed(db, id)]).toEqual([ids, ['hanXuLy (văn thư)']])
  })

  test('is not asked about where the reader sees what it saw before', () => {
    const db = newArchive()
    const id = fileWith(db, { read: early, filed: late })
    expect(keepDifferences(db, id, readWith(early), 2)).toEqual([])
  })

  test('while a proposal waits decides it, also where it is then the day that was read before', () => {
    const db = newArchive()
    const id = fileWith(db, { read: early, filed: early })
    keepDifferences(db, id, readWith(late), 2)
    for (const hanXuLy of ['2021-08-01', early]) correctVanBan(db, { id, fields: {}, register: { hanXuLy } }, now)
    expect([dayOf(db, id), fieldsProposed(db, id)]).toEqual([early, []])
    expect(keepDifferences(db, id, readWith('2021-09-02'), 3)).toMatchObject([{ field: 'hanXuLy', isClerks: true }])
  })
})
