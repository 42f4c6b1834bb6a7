// A list longer than a browser can draw: any row of it by scrollbar, wheel and keys, said by its number, and found again on coming back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { close, here, noSeriousFaults, open, page, rows, searchFor, shot, soon, visit } from './clerk.ts'
import { fillArchive } from './many-rows.ts'

const all = 100_000

beforeAll(() => open(folder => fillArchive(folder, all), { hasScrollbars: true }), 240_000)
afterAll(close)

const grid = () => page().getByRole('grid')
const pane = () => page().locator('.grid-pane')
const rowCount = () => grid().getAttribute('aria-rowcount')
/** The row that has the focus: its number as a screen reader says it, and its số, ký hiệu. */
const focusedRow = () =>
  page().evaluate(() => {
    const row = document.activeElement?.closest('[role=row]')
    return [row?.getAttribute('aria-rowindex'), row?.querySelector('strong')?.textContent]
  })
/** The rows in view that are here: number → số. */
const seen = () =>
  page().evaluate(() => {
    const box = document.querySelector('.grid-pane')?.getBoundingClientRect()
    const inView = [...document.querySelectorAll('.grid-pane [role=row][aria-busy=false]')].filter(row => {
      const { top, bottom } = row.getBoundingClientRect()
      return box && bottom > box.top && top < box.bottom
    })
    return inView.map(row => [
      Number(row.getAttribute('aria-rowindex')) - 2,
      Number.parseInt(row.querySelector('strong')?.textContent ?? '', 10),
    ])
  })
/** What row n of the list is: the latest stands first. */
const isTrue = (pairs: number[][]) => pairs.length > 3 && pairs.every(([index = 0, so]) => so === all - index)
const press = (key: string) => page().keyboard.press(key)

/** Drags the thumb of the scrollbar to a part of its way, and past both ends of it: a browser may go by the pointer's part of the whole track. */
async function dragTo(part: number) {
  const box = await pane().boundingBox()
  if (!box) throw new Error('no pane')
  const at = await pane().evaluate(element => element.scrollTop / (element.scrollHeight - element.clientHeight))
  const [x, from, to] = [box.x + box.width - 7, box.y + 20 + at * (box.height - 40), box.y + (part * 1.1 - 0.05) * box.height]
  await page().mouse.move(x, from)
  await page().mouse.down()
  await page().mouse.move(x, to, { steps: 12 })
  await page().mouse.up()
}

describe(`a list of ${all} letters`, () => {
  test('says how many rows it has, the head among them', async () => {
    await soon(rowCount).toBe(String(all + 1))
    await page().locator('.list-total', { hasText: '100.000 văn bản' }).waitFor()
    await soon(seen).toSatisfy(isTrue)
    await shot('far-list')
    await noSeriousFaults()
  })

  test('is gone through by the keys: to the end, up from it, to the start', async () => {
    await rows().first().focus()
    await press('End')
    await soon(focusedRow).toEqual([String(all + 1), '1/BC-VP'])
    await soon(seen).toSatisfy(isTrue)
    await press('ArrowUp')
    await soon(focusedRow).toEqual([String(all), '2/BC-VP'])
    await press('PageUp')
    await press('PageDown')
    await soon(focusedRow).toEqual([String(all), '2/BC-VP'])
    await press('Home')
    await soon(focusedRow).toEqual(['2', `${all}/BC-VP`])
    for (let i = 0; i < 30; i++) await press('ArrowDown')
    await soon(focusedRow).toEqual(['32', `${all - 30}/BC-VP`])
    await noSeriousFaults()
  })

  test('is dragged to its middle and its end by the scrollbar; the wheel then moves it row by row', async () => {
    await dragTo(0.5)
    await soon(seen).toSatisfy(isTrue)
    const [middle = 0] = (await seen())[0] ?? []
    expect(middle).toBeGreaterThan(0.4 * all)
    expect(middle).toBeLessThan(0.6 * all)
    await page().mouse.move(600, 500)
    for (let i = 0; i < 20; i++) await page().mouse.wheel(0, 90)
    await soon(async () => ((await seen())[0]?.[0] ?? 0) - middle).toBeGreaterThan(15)
    await soon(seen).toSatisfy(isTrue)
    expect(((await seen())[0]?.[0] ?? 0) - middle).toBeLessThan(30)
    await dragTo(1)
    await soon(async () => (await seen()).at(-1)).toEqual([all - 1, 1])
    await dragTo(0)
    await soon(async () => (await seen())[0]).toEqual([0, all])
  })

  test('keeps its row in reach of the keys when it was scrolled away', async () => {
    await rows().first().focus()
    await press('Home')
    await soon(focusedRow).toEqual(['2', `${all}/BC-VP`])
    await press('ArrowDown')
    await soon(focusedRow).toEqual(['3', `${all - 1}/BC-VP`])
    await dragTo(0.7)
    await soon(seen).toSatisfy(isTrue)
    await press('ArrowDown')
    await soon(focusedRow).toEqual(['4', `${all - 2}/BC-VP`])
    await soon(async () => (await seen()).map(([index]) => index)).toContain(2)
  })

  test('is at the same place on coming back from a letter', async () => {
    await press('End')
    await soon(focusedRow).toEqual([String(all + 1), '1/BC-VP'])
    for (let i = 0; i < 40; i++) await press('ArrowUp')
    await soon(focusedRow).toEqual([String(all - 39), '41/BC-VP'])
    const before = await seen()
    await press('Enter')
    await page()
      .getByRole('heading', { level: 1 })
      .filter({ hasText: '41/BC-VP' })
      .or(page().locator('.letter-pane, .side').first())
      .first()
      .waitFor()
    await page().goBack()
    await soon(focusedRow).toEqual([String(all - 39), '41/BC-VP'])
    await soon(seen).toEqual(before)
  })
})

test('all answers of a line are reached as the rows of the list are', async () => {
  await searchFor('bao cao ')
  await soon(rowCount).toBe(String(all + 1))
  await rows().first().focus()
  await press('End')
  await soon(focusedRow).toEqual([String(all + 1), '1/BC-VP'])
  await soon(seen).toSatisfy((pairs: number[][]) => pairs.length > 2 && pairs.every(([index = 0, so]) => so === all - index))
  await shot('far-answers')
  await noSeriousFaults()
  await visit('/')
  expect([here().faults, here().strangers]).toEqual([[], []])
})
