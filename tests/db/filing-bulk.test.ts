// Many letters in one transaction: each stands for itself, and the archive is the one that filing them one by one makes.
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../contract/refusal.ts'
import type { VienDan } from '../../contract/the-thuc.ts'
import { agencyOf } from '../../db/agencies.ts'
import type { Filing } from '../../db/filing.ts'
import { attempt, attemptEach, type WritableDb, writing } from '../../db/handle.ts'
import { correctVanBan, fileVanBan, openVanBan } from '../../db/van-ban.ts'
import { checkIndexes } from '../../db/verify-index.ts'
import { codeOf, filing, newArchive, now } from './archive-builder.ts'
import { wholeArchive } from './whole-archive.ts'

interface Drawn {
  /** Throws after everything of it was written. */
  fails: boolean
  so: number
  parent: number
  words: string[]
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  fails: fc.boolean(),
  so: fc.integer({ min: 1, max: 4 }),
  parent: fc.integer({ min: 1, max: 3 }),
  words: fc.array(fc.constantFrom('kinh', 'phí', 'tuyên', 'truyền', 'đường', 'bộ'), { maxLength: 6 }),
})

const printed: VienDan = {
  quanHe: 'can-cu',
  tenLoai: 'Chỉ thị',
  soKyHieu: null,
  ngayBanHanh: '2021-05-12',
  coQuanBanHanh: 'Thủ tướng Chính phủ',
  trichYeu: null,
}

const filingOf = ({ so, parent, words }: Drawn): Filing =>
  filing(
    {
      soKyHieu: `${so}/CT-TTg`,
      ngayBanHanh: '2021-05-12',
      coQuanBanHanh: 'Thủ tướng Chính phủ',
      kinhGui: [`Sở ${words[0] ?? 'Y tế'}`],
      vienDan: [{ ...printed, soKyHieu: `${parent}/CT-TTg` }],
    },
    { text: words.join(' ') },
  )

const fileOrFail = (db: WritableDb, one: Drawn): void => {
  fileVanBan(db, filingOf(one), now)
  if (one.fails) throw new Refusal('cancelled')
}

describe('filing in bulk', () => {
  test('a letter that fails changes nothing of its own and undoes no other: the archive is that of the good ones filed alone', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 12 }), letters => {
        const [bulk, alone] = [newArchive(), newArchive()]
        const done = attemptEach(bulk, letters, one => fileOrFail(bulk, one))
        expect(done.map(one => 'error' in one)).toEqual(letters.map(({ fails }) => fails))
        for (const one of letters) if (!one.fails) fileOrFail(alone, one)
        expect(wholeArchive(bulk)).toEqual(wholeArchive(alone))
      }),
      { numRuns: 8 },
    )
  })

  test('what a failed one had taught is forgotten', () => {
    const db = newArchive()
    const key = { khoa: 'so moi', tinh: 'x' }
    const [failed, second] = attemptEach(db, [true, false], fails => {
      const id = agencyOf(db, key, 'Sở mới')
      if (fails) throw new Refusal('cancelled')
      return id
    })
    expect(failed).toHaveProperty('error')
    const held = db.prepare("SELECT id FROM co_quan WHERE khoa = 'so moi'").pluck().get()
    expect(second).toEqual({ value: held })
  })

  test('a part of a part that fails half-way and is passed over fails the part it is in, and no more', () => {
    const db = newArchive()
    const good: Drawn = { fails: false, so: 1, parent: 2, words: ['kinh'] }
    writing(db, () => {
      fileOrFail(db, good)
      expect(() =>
        attempt(db, () => {
          try {
            writing(db, () => fileOrFail(db, { ...good, so: 3, words: ['đường'], fails: true }))
          } catch {}
        }),
      ).toThrow('cancelled')
    })
    const found = (word: string) => db.prepare('SELECT count(*) FROM chi_muc_than WHERE chi_muc_than MATCH ?').pluck().get(word)
    expect([found('kinh'), found('duong')]).toEqual([1, 0])
  })

  test('when the disk is full in the middle nothing of the whole is kept, nor of what would have come after it', () => {
    const db = newArchive()
    const before = wholeArchive(db)
    const letters = Array.from({ length: 40 }, (_, i) =>
      filing({ soKyHieu: `${i + 1}/BC-VX` }, { text: randomBytes(20_000).toString('hex') }),
    )
    db.pragma('cache_size = 1')
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 8}`)
    let tried = 0
    const fileMost = () =>
      attemptEach(db, letters, one => {
        tried += 1
        if (tried === 30) db.pragma('max_page_count = 100000')
        return fileVanBan(db, one, now)
      })
    expect(codeOf(fileMost)).toContain('full')
    db.pragma('max_page_count = 100000')
    expect(wholeArchive(db)).toEqual(before)
  })

  test('there is no attempt outside a transaction', () => {
    expect(() => attempt(newArchive(), () => null)).toThrow('outside')
  })
})

test('a letter that takes the place of arrival of a tham chiếu that went in the same transaction has all its words counted', () => {
  const db = newArchive()
  const { id: citer } = fileVanBan(db, filing({ vienDan: [{ ...printed, soKyHieu: '12/CT-TTg' }] }, { text: 'kinh phí' }), now)
  const placeOf = (id: number) => db.prepare('SELECT thu_tu FROM van_ban WHERE id = ?').pluck().get(id)
  const stub = openVanBan(db, { id: citer }).cites[0]?.vanBan.id ?? 0
  const place = placeOf(stub)
  const id = writing(db, () => {
    correctVanBan(db, { id: citer, fields: { vienDan: [] }, register: {} }, now)
    return fileVanBan(db, filing({ trichYeu: 'về báo chí' }, { text: 'tuyên truyền' }), now).id
  })
  expect(placeOf(id)).toBe(place)
  expect(checkIndexes(db)?.faults).toEqual([])
})
