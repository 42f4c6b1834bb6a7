// A line of words that very many letters have: not looked for as one in the index, the first answers are read for it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuery } from '../../core/query/query.ts'
import { fold } from '../../core/text/fold.ts'
import { all, writing } from '../../db/handle.ts'
import { havingOf, stepsOf } from '../../db/search-line.ts'
import { type Plan, planOf } from '../../db/search-plan.ts'
import { knownPlaces } from '../../db/search-walk.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { usualLimits } from '../../db/within.ts'
import { filing, newArchive, now } from './archive-builder.ts'
import { ask, found, pages, texts } from './searching.ts'

const costly = { ...usualLimits, costly: 0 }

test('its steps are the letters that have each of its words, summed', () => {
  const db = newArchive()
  texts(db, 'báo chí', 'báo Nông', 'chí báo')
  const steps = (...phrases: string[][]) => stepsOf(havingOf(db, phrases), phrases)
  expect(steps(['bao', 'chi'])).toBe(5)
  expect(steps(['bao', 'chi'], ['nong', 'khac'])).toBe(6)
})

describe('a line of many words', () => {
  const common = fc.constantFrom('báo', 'chí', '12/5')
  const joined = (least: number, most: number) => fc.array(common, { minLength: least, maxLength: most }).map(list => list.join(' '))
  const text = fc.tuple(joined(4, 8), fc.constantFrom('', '', '', 'nông', 'thôn')).map(list => list.join(' '))
  const letter = fc.record({ text, trichYeu: fc.option(text), recipients: fc.array(text, { maxLength: 2 }) })
  const line = fc.tuple(joined(4, 6), fc.constantFrom('nông thôn', 'chí báo'), joined(1, 2)).map(list => list.join(' '))

  test('is found as one by its rarest two neighbours where these are much rarer than the line, and by all its words otherwise', () => {
    const told = new Set<string>()
    fc.assert(
      fc.property(fc.array(letter, { minLength: 8, maxLength: 20 }), line, fc.boolean(), (letters, asked, isHeld) => {
        const db = newArchive()
        for (const { text, trichYeu, recipients } of letters)
          fileVanBan(db, filing({ trichYeu, noiNhan: recipients.map(name => ({ text: name, purpose: null })) }, { text }), now)
        if (isHeld) texts(db, `chí ${asked} báo`)
        const inIndex = all<{ rowid: number }>(db, 'SELECT rowid FROM chi_muc_than WHERE chi_muc_than MATCH ?', `"${fold(asked)}"`)
        const plan = planOf(db, readQuery(`"${asked}"`), null)
        const found = plan && knownPlaces(plan.walk, plan.together)
        expect(found?.toSorted((a, b) => a - b)).toEqual(inIndex.map(row => row.rowid))
        told.add(`${inIndex.length ? 'found' : 'nowhere'} ${(plan?.walk.known.size ?? 0) > 1 ? 'by two' : 'by all'}`)
      }),
      { numRuns: 100 },
    )
    expect(told).toEqual(new Set(['found by two', 'found by all', 'nowhere by two', 'nowhere by all']))
  })

  test('is found by these with the words beside them where many letters have the two, but few all four', () => {
    const db = newArchive()
    const others = Array.from({ length: 5 }, () => 'báo chí').join(' ')
    const line = `${others} nông thôn ${others}`
    const [id] = texts(db, `${line}`, ...Array.from({ length: 70 }, () => 'nông thôn'), ...Array.from({ length: 200 }, () => 'chí báo'))
    const plan = planOf(db, readQuery(`"${line}"`), null)
    expect([...(plan?.walk.known.keys() ?? [])].slice(0, 2)).toEqual(['chi_muc_than ("nong thon")', 'chi_muc_than ("chi nong thon bao")'])
    expect(knownPlaces((plan as Plan).walk, (plan as Plan).together)).toHaveLength(1)
    expect(found(db, `"${line}"`)).toEqual([id])
  })

  test('is asked of the index where more letters have its rarest two neighbours than are read', () => {
    const db = newArchive()
    texts(
      db,
      ...Array.from({ length: 25 }, () => 'báo chí báo chí nông thôn'),
      ...Array.from({ length: 200 }, () => 'chí báo'),
      'chí nông thôn',
    )
    const asked = ask(db, '"báo chí báo chí nông thôn"')
    expect(asked.hits).toHaveLength(25)
  })
})

describe('a costly line', () => {
  const words = ['báo', 'bảo', 'chí', 'UBND', 'Ủy ban nhân dân', 'Nông', '12/5', 'LĐ-TBXH']
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map(list => list.join(' '))
  const letter = fc.record({
    text,
    trichYeu: fc.option(text),
    coQuanBanHanh: fc.option(text),
    recipients: fc.array(text, { maxLength: 2 }),
  })
  const line = fc
    .tuple(fc.array(fc.constantFrom(...words, '"báo chí"', '-nông'), { minLength: 2, maxLength: 4 }), fc.constantFrom('', ' '))
    .map(([list, end]) => `${list.join(' ')}${end}`)

  test('has the answers of any other, in the same order, while these are no more than are read for it', () => {
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 1, maxLength: 15 }),
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (letters, lines, limit) => {
          const db = newArchive()
          writing(db, () => {
            for (const { text, recipients, ...fields } of letters)
              fileVanBan(db, filing({ ...fields, noiNhan: recipients.map(text => ({ text, purpose: null })) }, { text }), now)
          })
          for (const query of lines) {
            expect(pages(db, query, limit, {}, costly), query).toEqual(pages(db, query, limit))
            expect(ask(db, query, {}, costly).total, query).toEqual(ask(db, query).total)
          }
          db.close()
        },
      ),
      { numRuns: 30 },
    )
  })
  test('has every answer once where they are more: those behind the first ones follow by their arrival', () => {
    const db = newArchive()
    const ids = texts(db, ...Array.from({ length: 150 }, (_, i) => (i % 50 === 0 ? 'báo chí' : 'chí khí của báo')))
    const found = (limits = usualLimits) => pages(db, 'bao chi ', 40, {}, limits).map(hit => ids.indexOf(hit.id))
    const latestFirst = Array.from({ length: 150 }, (_, i) => 149 - i)
    const behind = (first: readonly number[]) => [...first, ...latestFirst.filter(i => !first.includes(i))]
    expect(found()).toEqual(behind([100, 50, 0]))
    expect(found(costly)).toEqual(behind([100]))
    expect(ask(db, 'bao chi ', {}, costly).total).toBe(150)
  })
})

describe('the total of a page that others follow', () => {
  test('is counted where it is wanted and, if it is to be cheap, where few letters have the words', () => {
    const db = newArchive()
    texts(db, ...Array.from({ length: 70 }, () => 'báo chí'))
    for (const query of ['bao chi ', '"báo chí"']) {
      const total = (counted: 'always' | 'if-cheap' | 'never', limits = usualLimits) => ask(db, query, { limit: 3, counted }, limits).total
      expect([total('always', costly), total('if-cheap'), total('if-cheap', costly), total('never')], query).toEqual([
        70,
        70,
        { atLeast: 3 },
        { atLeast: 3 },
      ])
    }
  })
  test('is not counted by the way where that takes longer than a row of the page', () => {
    const db = newArchive()
    texts(db, ...Array.from({ length: 70 }, () => 'báo chí'))
    const total = (steps: number) => ask(db, 'bao chi ', { limit: 3, counted: 'if-cheap' }, { ...usualLimits, costly: 50 * steps }).total
    expect([total(140), total(139)]).toEqual([70, { atLeast: 3 }])
  })
  test('is not counted where the words that its last one may become stand in too many', () => {
    const db = newArchive()
    texts(db, ...Array.from({ length: 70 }, () => 'báo chí'))
    const total = (steps: number) => ask(db, 'bao ch', { limit: 3, counted: 'if-cheap' }, { ...usualLimits, costly: 50 * steps }).total
    expect([total(140), total(139)]).toEqual([70, { atLeast: 3 }])
  })
  test('is told whatever it costs where the first answers are all', () => {
    const few = newArchive()
    texts(few, ...Array.from({ length: 7 }, () => 'báo chí'))
    expect(ask(few, 'bao chi ', { limit: 3, counted: 'if-cheap' }, costly).total).toBe(7)
  })
})
