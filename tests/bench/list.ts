// The list under measurement: an archive of a million letters in a real Chromium, gone through by wheel, scrollbar and keys while it is traced. Prints
// the longest task of the page's main thread in each part. `npm run list-trace -- 1000000`.
import { fillArchive } from '../browser/many-rows.ts'
import { openWindow } from '../browser/window.ts'
import { tell, traced } from './page-tasks.ts'

const all = Number(process.argv[2] ?? 1_000_000)

const filled = performance.now()
const opened = await openWindow(folder => fillArchive(folder, all, Math.min(all, 200_000)), { hasScrollbars: true })
console.log(`archive of ${all} letters, screens and window: ${((performance.now() - filled) / 1000).toFixed(1)} s`)
const { page } = opened
page.setDefaultTimeout(120_000)
try {
  const cdp = await page.context().newCDPSession(page)
  const pane = page.locator('.grid-pane')
  const rowIs = (so: number) =>
    page.waitForFunction(words => document.activeElement?.querySelector('strong')?.textContent === words, `${so}/BC-VP`)
  const counted = performance.now()
  await page.waitForFunction(rows => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === rows, String(all + 1))
  console.log(`rows known ${((performance.now() - counted) / 1000).toFixed(2)} s after the window opened`)
  const box = await pane.boundingBox()
  if (!box) throw new Error('no list')
  const x = box.x + box.width - 7
  tell(
    'wheel, 10 s',
    await traced(cdp, async () => {
      await page.mouse.move(box.x + 300, box.y + 300)
      for (let i = 0; i < 300; i++) {
        await page.mouse.wheel(0, 400)
        await page.waitForTimeout(16)
      }
    }),
  )
  tell(
    'thumb from top to bottom and back',
    await traced(cdp, async () => {
      await pane.evaluate(element => element.scrollTo(0, 0))
      await page.waitForTimeout(400)
      await page.mouse.move(x, box.y + 22)
      await page.mouse.down()
      await page.mouse.move(x, box.y + box.height - 22, { steps: 200 })
      await page.waitForTimeout(300)
      await page.mouse.move(x, box.y + 22, { steps: 200 })
      await page.mouse.up()
      await page.waitForTimeout(500)
    }),
  )
  tell(
    'End, 200 × PageUp, Home, 200 × ↓',
    await traced(cdp, async () => {
      await page.locator('.grid-pane [role=row]').first().focus()
      await page.keyboard.press('End')
      await rowIs(1)
      for (let i = 0; i < 200; i++) await page.keyboard.press('PageUp')
      await page.keyboard.press('Home')
      await rowIs(all)
      for (let i = 0; i < 200; i++) await page.keyboard.press('ArrowDown')
      await rowIs(all - 200)
    }),
  )
  await page.keyboard.press('End')
  await rowIs(1)
  const last = await page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))
  console.log(`row ${all} has aria-rowindex ${last} of ${await page.getByRole('grid').getAttribute('aria-rowcount')}`)
  tell(
    'a line of 200,000 answers, to its end',
    await traced(cdp, async () => {
      await page.locator('#search').fill('bao cao ')
      await page.waitForFunction(
        () =>
          document.querySelector('.grid-tall')?.getAttribute('aria-rowcount') !== '-1' &&
          document.querySelector('.grid-tall [aria-busy=false]'),
      )
      await page.locator('.grid-pane [role=row]').first().focus()
      await page.keyboard.press('End')
      await rowIs(1)
    }),
  )
  const heap = await page.evaluate(() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize)
  console.log(`heap of the page ${(heap / 2 ** 20).toFixed(0)} MB; faults ${JSON.stringify(opened.faults)}`)
} finally {
  await opened.close()
}
