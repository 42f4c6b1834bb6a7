// Facets: the values among the answers of a line, or of the whole list, each with how many its filter finds.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facets } from '../../contract/filters.ts'
import type { Direction } from '../../contract/van-ban.ts'
import { readQuery } from '../../core/query/query.ts'
import { facetSteps } from '../../db/facets.ts'
import type { WritableDb } from '../../db/handle.ts'
import { listVanBan, removeVanBan } from '../../db/van-ban.ts'
import { type Limits, usualLimits } from '../../db/within.ts'
import { newArchive, now } from './archive-builder.ts'
import { fileAll, filed, line, pick } from './filter-rows.ts'
import { ask } from './searching.ts'

function facetsOf(db: WritableDb, query: string, limits: Limits = usualLimits, direction: Direction | null = null): Facets {
  const steps = facetSteps(db, { query, direction }, limits)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('facets', () => {
  test('count each value as often as its filter beside the line finds it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(filed, { minLength: 1, maxLength: 12 }),
        fc.array(line, { minLength: 2, maxLength: 5 }),
        pick(0, 20_000),
        (letters, lines, few) => {
          const db = newArchive()
          fileAll(db, letters)
          for (const query of [...lines, '12/CT-TTg ', '12 ']) {
            const { counted, isWhole, facets } = facetsOf(db, query, { ...usualLimits, few })
            expect([counted, isWhole], query).toEqual([ask(db, query).total, true])
            const asked = new Set<string>(readQuery(query).filters.map(one => one.name))
            for (const { name, values: found } of facets.filter(facet => !asked.has(facet.name)))
              for (const { text, count } of found) {
                const total = ask(db, `${query}${text}`).total
                if (name === 'co-quan') expect(total, text).toBeGreaterThanOrEqual(count)
                else expect([text, query, total]).toEqual([text, query, count])
              }
          }
          db.close()
        },
      ),
      { numRuns: 8 },
    )
  })
  test('have the commonest twelve values, the latest answers counted where there are too many', () => {
    const db = newArchive()
    fileAll(
      db,
      Array.from({ length: 16 }, (_, i) => ({
        fields: { soKyHieu: `${i}/UBND-V${'ABCDEFGHIJKLMNO'[i] ?? 'A'}` },
        direction: 'den',
        text: 'báo',
      })),
    )
    const units = (limits: Limits) => facetsOf(db, '-loại:x', limits)
    const whole = units({ ...usualLimits, few: 0 })
    expect(whole.facets.find(facet => facet.name === 'don-vi')?.values).toHaveLength(12)
    expect(whole.facets.find(facet => facet.name === 'don-vi')?.values[0]).toEqual({
      value: 'VA',
      text: 'đơn-vị:VA',
      asked: null,
      count: 2,
    })
    expect(units({ ...usualLimits, few: 0, counted: 4 })).toMatchObject({ counted: 4, isWhole: false })
  })
  test('of no question count the whole list, of each direction, without the bin', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(filed, { maxLength: 14 }), fc.constantFrom('', ' '), (letters, nothing) => {
        const db = newArchive()
        const rows = fileAll(db, letters)
        for (const { opened } of rows.slice(0, 2)) if (opened.direction !== 'tham-chieu') removeVanBan(db, { id: opened.id }, now)
        for (const direction of [null, 'den', 'di', 'tham-chieu'] as const) {
          const { counted, isWhole, facets } = facetsOf(db, nothing, usualLimits, direction)
          expect([counted, isWhole]).toEqual([listVanBan(db, { direction, removed: false, after: null, limit: 100 }).items.length, true])
          for (const { name, values } of facets)
            for (const { text, asked, count } of values) {
              const { total } = ask(db, text, { direction })
              if (name === 'co-quan') expect(total, text).toBeGreaterThanOrEqual(count)
              else expect([text, total, asked]).toEqual([text, count, null])
            }
        }
        db.close()
      }),
      { numRuns: 15 },
    )
  })
})
