// Every way of asking finds the letters, in every way of typing.
import { describe, expect, test } from 'vitest'
import { noSeriousFaults, numbersFound, page, rows, searchFor, shot, soon, textsOf, visit } from '../clerk.ts'

/** What is typed → số, ký hiệu of what must be found, in any order. */
const asked: [query: string, found: string[]][] = [
  ['2680', ['2680/UBND-KGVX']],
  ['2680/UBND-KGVX', ['2680/UBND-KGVX']],
  ['1892 ubnd', ['1892/UBND-KGVX']],
  ['dak nong', ['2680/UBND-KGVX']],
  ['Uỷ ban nhân dân thành phố', ['1892/UBND-KGVX']],
  ['Ủy ban nhân dân thành phố', ['1892/UBND-KGVX']],
  ['tuyen truyen dinh huong', ['2680/UBND-KGVX', '1892/UBND-KGVX', '12/CT-TTg']],
  ['Tôn Thị Ngọc Hạnh', ['2680/UBND-KGVX']],
  ['tap chi nam nung', ['2680/UBND-KGVX']],
]

/** Steps of the walk, in order. */
export const walkFinding = () =>
  describe('finding', () => {
    for (const [query, found] of asked)
      for (const form of ['NFC', 'NFD'] as const)
        test(`“${query}” typed in ${form} finds ${found.join(', ')} with the words marked`, async () => {
          await searchFor(query.normalize(form))
          await soon(async () => (await numbersFound()).filter(number => found.includes(number)).sort()).toEqual([...found].sort())
          await soon(async () => (await numbersFound())[0]).toSatisfy((first: string) => found.includes(first))
          await soon(() => page().locator('.grid-pane .hit').count()).toBeGreaterThan(0)
        })

    test('“12 ct ttg” gives the parent and, indented below it, its family', async () => {
      await searchFor('12 ct ttg')
      await soon(async () => (await numbersFound())[0]).toBe('12/CT-TTg')
      expect((await numbersFound()).slice(1).sort()).toEqual(['1892/UBND-KGVX', '2680/UBND-KGVX'])
      await soon(() => page().locator('.grid-line.is-child').count()).toBe(2)
      await shot('search')
    })

    test('suggestions come while typing, arrows choose one, what is typed is never changed', async () => {
      await visit('/')
      await page().keyboard.press('Control+k')
      await page().locator('#search').fill('ton thi')
      await page()
        .getByRole('option', { name: /Tôn Thị Ngọc Hạnh/u })
        .waitFor()
      await soon(() => page().locator('#search').inputValue()).toBe('ton thi')
      await page().keyboard.press('ArrowDown')
      await soon(() => page().locator('#search').getAttribute('aria-activedescendant')).toBeTruthy()
      await noSeriousFaults()
      await page().keyboard.press('Escape')
    })

    test('arrows walk the rows and Enter opens one, with the words marked in its text though typed without marks', async () => {
      await searchFor('tap chi nam nung')
      await rows().first().focus()
      await page().keyboard.press('Enter')
      await page().locator('.letter-pane .hit').first().waitFor()
      const hits = await textsOf(page().locator('.letter-pane .hit'))
      expect(hits.join(' ')).toContain('Tạp chí Năm Nung')
    })
  })
