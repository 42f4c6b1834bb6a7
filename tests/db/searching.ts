// How the tests of search ask an archive: one page, all pages, and letters that hold given texts.
import { expect } from 'vitest'
import type { Hit } from '../../contract/search.ts'
import type { VanBanFields } from '../../contract/van-ban.ts'
import type { FindInput } from '../../db/asked.ts'
import { type WritableDb, writing } from '../../db/handle.ts'
import { findVanBan } from '../../db/search.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import type { Limits } from '../../db/within.ts'
import { filing, now } from './archive-builder.ts'

/** One page, of 50 unless `rest` says otherwise. */
export const ask = (db: WritableDb, query: string, rest: Partial<FindInput> = {}, limits?: Limits) =>
  findVanBan(db, { query, limit: 50, after: null, sort: 'newest', direction: null, ...rest }, limits)
export const found = (db: WritableDb, query: string, rest: Partial<FindInput> = {}) => ask(db, query, rest).hits.map(hit => hit.id)

/** All pages of a query, one after the other. */
export function pages(db: WritableDb, query: string, limit: number, rest: Partial<FindInput> = {}, limits?: Limits): Hit[] {
  const hits: Hit[] = []
  for (let after: string | null = null, first = true; first || after !== null; first = false) {
    const page = ask(db, query, { ...rest, limit, after }, limits)
    expect(page.hits.length).toBeLessThanOrEqual(limit)
    hits.push(...page.hits)
    after = page.next
    if (hits.length > 10_000) throw new Error('pages never end')
  }
  return hits
}

/** Files letters that hold these texts; gives their ids. */
export const texts = (db: WritableDb, ...letters: (string | [string, Partial<VanBanFields>])[]): number[] =>
  writing(db, () =>
    letters.map(letter => {
      const [text, fields] = typeof letter === 'string' ? [letter, {}] : letter
      return fileVanBan(db, filing(fields, { text }), now).id
    }),
  )
