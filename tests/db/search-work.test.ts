// How much a search asks of the index, counted and not timed: it grows with the page and the line typed, never with the square of either.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FindInput } from '../../db/asked.ts'
import { run, type WritableDb, writing } from '../../db/handle.ts'
import { findVanBan } from '../../db/search.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'

interface Work {
  /** Statements run. */
  runs: number
  /** Rows read. */
  rows: number
  /** The length of the longest expression given to the index, and of all together. */
  longest: number
  length: number
}

/** Counts what an archive is asked; to be made before the first search of its handle. */
function countedWork(db: WritableDb): (rest: Partial<FindInput> & { query: string }) => Work {
  let work: Work = { runs: 0, rows: 0, longest: 0, length: 0 }
  const { prepare } = db
  const counted = (sql: string, rows: number, values: unknown[]) => {
    const match = sql.includes('MATCH') ? values.filter(value => typeof value === 'string').map(value => value.length) : []
    const length = Math.max(0, ...match)
    work = { runs: work.runs + 1, rows: work.rows + rows, longest: Math.max(work.longest, length), length: work.length + length }
  }
  db.prepare = ((sql: string) => {
    const { all, get, run } = bound(prepare.call(db, sql))
    return {
      all: (...values: unknown[]) => {
        const rows = all(...values)
        counted(sql, rows.length, values)
        return rows
      },
      get: (...values: unknown[]) => {
        counted(sql, 1, values)
        return get(...values)
      },
      run,
    }
  }) as unknown as typeof db.prepare
  return rest => {
    work = { runs: 0, rows: 0, longest: 0, length: 0 }
    findVanBan(db, { limit: 10, after: null, sort: 'newest', direction: null, ...rest })
    return work
  }
}

const bound = (statement: ReturnType<WritableDb['prepare']>) => ({
  all: statement.all.bind(statement) as (...values: unknown[]) => unknown[],
  get: statement.get.bind(statement) as (...values: unknown[]) => unknown,
  run: statement.run.bind(statement),
})

/** Letters that all have the same words in a field and in the text, and the same số; the first of them went out and has no `tỉnh`. */
function alike(count: number): WritableDb {
  const db = newArchive()
  writing(db, () => {
    for (let i = 0; i < count; i++) {
      const fields = { coQuanBanHanh: 'Ủy ban nhân dân', soKyHieu: `12/B${i}-UBND` }
      fileVanBan(db, filing(fields, { text: i ? 'Ủy ban nhân dân tỉnh' : 'Ủy ban nhân dân', direction: i ? 'den' : 'di' }), now)
    }
  })
  return db
}

const many = 640

test('a search of many like letters asks the index a stretch of 64 at a time, not letter by letter', () => {
  const work = countedWork(alike(many))
  const asked: [string, Partial<FindInput> & { query: string }][] = [
    ['a direction that few have', { query: 'uy ban nhan dan ', direction: 'di' }],
    ['a direction that none has', { query: 'uy ban nhan dan ', direction: 'tham-chieu' }],
    ['a word that nearly all have to be absent', { query: 'uy ban nhan dan -tinh' }],
    ['a word that all have to be absent', { query: 'ủy ban nhân dân -uy' }],
    ['the same by relevance', { query: 'uy ban nhan dan -tinh', sort: 'relevance' }],
  ]
  for (const [name, input] of asked) expect(work(input).runs, name).toBeLessThan(60)
})

test('a full page by relevance reads no further letters for their marks', () => {
  const rows = (limit: number) => countedWork(alike(120))({ query: 'ủy ban nhân dân tỉnh ', sort: 'relevance', limit }).rows
  expect(rows(50) - rows(49)).toBeLessThan(10)
})

test('a number that many letters share is answered without asking for each of them', () => {
  const work = countedWork(alike(many))
  for (const direction of [null, 'den', 'di'] as const) {
    const { runs, rows } = work({ query: '12', direction })
    expect(runs, String(direction)).toBeLessThan(80)
    expect(rows, String(direction)).toBeLessThan(4 * many)
  }
})

describe('a pasted text', () => {
  const page = (words: number, of: number) => Array.from({ length: words }, (_, i) => `w${i % of}`).join(' ')
  test.each([
    ['40 words', page(40, 40)],
    ['250 words', page(250, 250)],
    ['300 words that repeat ten', page(300, 10)],
    ['letters', page(9, 9)],
  ])('of %s makes expressions about as long as itself, in few statements', (_, query) => {
    const work = countedWork(alike(20))
    for (const sort of ['newest', 'relevance'] as const) {
      const { runs, longest, length } = work({ query, sort })
      expect(longest, sort).toBeLessThan(10 * query.length)
      expect(length, sort).toBeLessThan(60 * query.length)
      expect(runs, sort).toBeLessThan(100)
    }
  })
  test('of any words does', () => {
    const work = countedWork(alike(3))
    const word = fc.constantFrom('uy', 'ban', 'nhan', 'dan', 'tinh', 'a', '12', '-tinh', '"uy ban"')
    const line = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 200 }),
      fc.array(fc.stringMatching(/^[a-z]{1,3}$/u), { maxLength: 200 }),
    )
    fc.assert(
      fc.property(line, fc.constantFrom('newest' as const, 'relevance' as const), (words, sort) => {
        const query = words.join(' ').slice(0, 1000)
        expect(work({ query, sort }).longest).toBeLessThan(30 * (query.length + 20))
      }),
    )
  })
})

describe('a sentence by relevance', () => {
  const sentence = 'người đứng đầu chịu trách nhiệm tổ chức thực hiện xăng dầu nhớt'
  const texts = [sentence, 'xăng dầu', 'người đứng', 'người']
  const archiveOf = (letters: readonly string[]) => {
    const db = newArchive()
    writing(db, () => {
      for (const text of letters) fileVanBan(db, filing({}, { text }), now)
    })
    writing(db, () => {
      run(db, "UPDATE tu SET so_van_ban = 1000000 WHERE tu NOT IN ('xang', 'dau', 'nhot')")
    })
    return db
  }
  const bm25 = (db: WritableDb) => expressionsOf(db, { query: sentence, sort: 'relevance' }).filter(({ sql }) => sql.includes('bm25'))

  test('asks for bm25 of its rare words and their pairs only, and never for a common word', () => {
    const asked = bm25(archiveOf([...texts, ...Array.from({ length: 500 }, (_, i) => (i % 50 ? 'dầu' : 'xăng'))]))
    expect(asked.length).toBeGreaterThan(0)
    const [rare, fewer] = [
      ['"dau nhot"', '"dau"', '"nhot"', '"xang dau"', '"xang"'],
      ['"dau nhot"', '"nhot"', '"xang dau"', '"xang"'],
    ]
    const words = asked.map(({ sql, match }) => ({ sql, words: match.match(/"[a-z ]+"/gu)?.toSorted() }))
    // A word that most letters have is asked of their texts after the others, where these do not tell enough answers apart.
    expect(words.filter(({ sql }) => sql.includes('bm25(chi_muc_than)')).map(one => one.words)).toEqual([fewer, rare])
    expect(words.filter(({ sql }) => sql.includes('bm25(chi_muc_dau)')).map(one => one.words)).toEqual([rare])
  })
  test('asks for no bm25 where all of its answers are weighed', () => {
    const db = archiveOf(texts)
    expect(bm25(db)).toEqual([])
    const { hits } = findVanBan(db, { query: sentence, limit: 10, after: null, sort: 'relevance', direction: null })
    expect(hits.map(hit => hit.id)).toEqual([1, 2, 3])
  })
})

/** What a search asks of the index. */
function expressionsOf(db: WritableDb, rest: Partial<FindInput> & { query: string }): { sql: string; match: string }[] {
  const asked: { sql: string; match: string }[] = []
  const { prepare } = db
  db.prepare = ((sql: string) => {
    const statement = bound(prepare.call(db, sql))
    const noted = (values: unknown[]) => {
      if (sql.includes('MATCH'))
        asked.push({
          sql,
          match: values
            .filter(value => typeof value === 'string')
            .join(' ')
            .replaceAll(' OR ', ' '),
        })
    }
    return {
      all: (...values: unknown[]) => {
        noted(values)
        return statement.all(...values)
      },
      get: (...values: unknown[]) => {
        noted(values)
        return statement.get(...values)
      },
      run: statement.run,
    }
  }) as unknown as typeof db.prepare
  findVanBan(db, { limit: 10, after: null, sort: 'newest', direction: null, ...rest })
  db.prepare = prepare
  return asked
}
