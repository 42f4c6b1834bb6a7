// The keys of all pages: each page is one step away, and all of them are what going from page to page gives.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FindInput } from '../../db/asked.ts'
import { unlessStopped, type WritableDb } from '../../db/handle.ts'
import { answerKeys } from '../../db/page-keys.ts'
import { fileVanBan, listKeys, listVanBan, removeVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now, seededArchive } from './archive-builder.ts'
import { ask, pages, texts } from './searching.ts'

const line = (query: string, rest: Partial<FindInput> = {}) => ({ query, sort: 'newest' as const, direction: null, ...rest })

/** The ids of every page, each asked for by its key alone. */
function byKeys(db: WritableDb, query: string, limit: number, rest: Partial<FindInput> = {}): { total: number; ids: number[][] } {
  const { total, keys } = answerKeys(db, { ...line(query, rest), limit })
  return { total, ids: [null, ...keys].map(after => ask(db, query, { ...rest, limit, after }).hits.map(hit => hit.id)) }
}

describe('the keys of an answer', () => {
  const words = ['báo', 'bảo', 'chí', 'chỉ', 'thị', 'Đắk', 'Nông', 'nung', '12', '2680']
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map(list => list.join(' '))
  const asked = fc.constantFrom(
    ...words,
    ...['báo chí', 'bao chi ', 'báo -nung', '"báo chí"', '12/CT-TTg', '12 ct ttg', '2608/UBND-KGVX'],
    ...['báo chiều:den', 'chiều:di', 'loại:chỉ-thị', 'báo -loại:công-văn'],
  )

  test('lead to the very pages that follow one another, each but the last full, and count every answer', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, fc.constantFrom('den', 'di'), fc.constantFrom('Chỉ thị', 'Công văn')), { minLength: 1, maxLength: 40 }),
        asked,
        fc.constantFrom('newest', 'relevance'),
        fc.integer({ min: 1, max: 7 }),
        (letters, query, sort, limit) => {
          const { db } = seededArchive()
          for (const [body, direction, tenLoai] of letters) fileVanBan(db, filing({ tenLoai }, { text: body, direction }), now)
          const one = pages(db, query, limit, { sort }).map(hit => hit.id)
          const { total, ids } = byKeys(db, query, limit, { sort })
          expect(ids.flat()).toEqual(one)
          expect(total).toBe(one.length)
          for (const page of ids.slice(0, -1)) expect(page).toHaveLength(limit)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('hold when letters arrive meanwhile: behind each key stand the answers that stood there', () => {
    const db = newArchive()
    texts(db, ...Array.from({ length: 30 }, (_, i) => (i % 3 ? 'báo chí tỉnh' : 'chí khí của báo')))
    const { keys } = answerKeys(db, { ...line('báo chí'), limit: 4 })
    const behind = (isOld: (id: number) => boolean) =>
      keys.map(after => ask(db, 'báo chí', { after, limit: 200 }).hits.flatMap(({ id }) => (isOld(id) ? [id] : [])))
    const before = behind(() => true)
    const late = texts(db, 'báo chí tỉnh', 'chí khí của báo', 'báo chí tỉnh')
    expect(before.map(ids => ids.length)).toEqual([26, 22, 18, 14, 10, 6, 2])
    expect(behind(id => !late.includes(id))).toEqual(before)
  })

  test('of answers beyond those that are looked at for their marks are the same pages', { timeout: 120_000 }, () => {
    const db = newArchive()
    texts(db, ...Array.from({ length: 1700 }, (_, i) => (i % 4 ? 'việc báo' : 'việc bảo')))
    const one = pages(db, 'việc báo', 50).map(hit => hit.id)
    const { total, ids } = byKeys(db, 'việc báo', 50)
    expect([total, one.length, new Set(one).size]).toEqual([1700, 1700, 1700])
    expect(ids.flat()).toEqual(one)
    const exact = ids.flat().slice(0, 750)
    expect(new Set(exact.map(id => id % 4)).size).toBe(3)
  })

  test('go on to the letters of agencies that went up in the one named', () => {
    const db = newArchive()
    const of = (coQuanBanHanh: string) => fileVanBan(db, filing({ coQuanBanHanh, trichYeu: 'về họp' }, { text: 'về họp' }), now).id
    const names = ['UBND tỉnh Đắk Nông', 'UBND tỉnh Lâm Đồng', 'UBND tỉnh Lâm Đồng']
    const all = Array.from({ length: 24 }, (_, i) => of(names[i % 3] ?? ''))
    for (const sort of ['newest', 'relevance'] as const)
      for (const limit of [1, 3, 5]) {
        const one = pages(db, 'UBND tỉnh Lâm Đồng ', limit, { sort }).map(hit => hit.id)
        expect([...one].sort((a, b) => a - b)).toEqual(all)
        const { total, ids } = byKeys(db, 'UBND tỉnh Lâm Đồng ', limit, { sort })
        expect([total, ids.flat()]).toEqual([24, one])
      }
  })

  test('are none where nothing is found, and one page has none', () => {
    const { db } = seededArchive()
    expect(answerKeys(db, { ...line('zzz'), limit: 50 })).toEqual({ total: 0, keys: [] })
    expect(answerKeys(db, { ...line(''), limit: 50 })).toEqual({ total: 0, keys: [] })
    expect(answerKeys(db, { ...line('tuyên truyền'), limit: 50 })).toEqual({ total: 3, keys: [] })
    expect(answerKeys(db, { ...line('tuyên truyền'), limit: 3 })).toEqual({ total: 3, keys: [] })
  })

  test('are not sought any further once nobody wants them', () => {
    const { db } = seededArchive()
    let asks = 0
    expect(
      unlessStopped(
        db,
        () => ++asks > 3,
        () => answerKeys(db, { ...line('tuyên truyền'), limit: 1 }),
      ),
    ).toBeNull()
    expect(asks).toBe(4)
    expect(
      unlessStopped(
        db,
        () => false,
        () => answerKeys(db, { ...line('tuyên truyền'), limit: 1 }),
      )?.value.total,
    ).toBe(3)
    expect(answerKeys(db, { ...line('tuyên truyền'), limit: 1 }).total).toBe(3)
  })
})

test('the keys of the list lead to its very pages, of each direction, of all and of the bin', () => {
  const { db } = seededArchive()
  const ids = Array.from({ length: 23 }, (_, i) => fileVanBan(db, filing({}, { direction: i % 3 ? 'den' : 'di' }), now).id)
  for (const id of ids.slice(0, 9)) removeVanBan(db, { id }, now)
  for (const direction of [null, 'den', 'di', 'tham-chieu'] as const)
    for (const removed of [false, true])
      for (const limit of [1, 4, 100]) {
        const one: number[] = []
        for (let after: string | null = null, more = true; more; more = after !== null) {
          const page = listVanBan(db, { direction, removed, after, limit })
          one.push(...page.items.map(item => item.id))
          after = page.next
        }
        const { total, keys } = listKeys(db, { direction, removed, limit })
        const items = [null, ...keys].flatMap(after => listVanBan(db, { direction, removed, after, limit }).items.map(item => item.id))
        expect([total, keys.length, items]).toEqual([one.length, Math.max(0, Math.ceil(one.length / limit) - 1), one])
      }
})
