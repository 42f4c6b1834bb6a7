// Many files at once, in a real browser: how far they are, the page that is read, a rest, going on, a stop in the middle of a scan.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { now } from '../db/archive-builder.ts'
import { letterOf, own } from '../hosts/carried.ts'
import { letterLines } from '../scans/letter-lines.ts'
import { pagePicture } from '../scans/page-picture.ts'
import { scannedPdf } from '../scans/scanned-pdf.ts'
import { close, here, noSeriousFaults, open, page, shot, soon } from './clerk.ts'
import { dropFiles } from './window.ts'

const letters = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `cong-van-${i + 1}.txt`, bytes: new TextEncoder().encode(letterOf(i + 1)) }))
const scanned = (pages: number) =>
  scannedPdf(Array.from({ length: pages }, () => pagePicture(letterLines, { noise: 30 }).toBuffer('image/jpeg')))

beforeAll(
  () =>
    open(folder => {
      const db = openWriter(folder)
      setOwnAgency(db, own, now)
      closeDb(db)
    }),
  180_000,
)
afterAll(close)

const card = () => page().locator('.batch')
const button = (words: string) => card().getByRole('button', { name: words, exact: true })
const counted = () => card().locator('.ant-progress').innerText()
const head = () => card().locator('[role=status]').innerText()

describe('many files at once', () => {
  test('say how many are done and which page of a long scan is read', async () => {
    await dropFiles(page(), page().locator('body'), [
      ...letters(12),
      { name: 'quyet-dinh.pdf', bytes: await scanned(6) },
      ...letters(14).slice(12),
    ])
    await soon(() => card().locator('.batch-now').innerText()).toMatch(/^quyet-dinh\.pdf\s+trang \d\/6/u)
    expect(await counted()).toMatch(/^\d+\/15$/u)
    await noSeriousFaults()
    await shot('batch-reading')
  })

  test('rest when that is asked: the file under way is finished, no other is begun', async () => {
    await button('Tạm dừng').click()
    await soon(head).toBe('Tạm dừng sau tệp đang đọc…')
    await shot('batch-pausing')
    await expect.poll(head, { timeout: 120_000 }).toBe('Đang tạm dừng')
    expect(await counted()).toBe('13/15')
    await noSeriousFaults()
    await shot('batch-paused')
  }, 150_000)

  test('go on, and are all in the queue', async () => {
    expect(await counted()).toBe('13/15')
    await button('Tiếp tục').click()
    await page().locator('.screen-sub', { hasText: 'trong 15' }).waitFor({ timeout: 60_000 })
  }, 90_000)

  test('stop in the middle of a scan when that is asked; what was read stays', async () => {
    const [letter] = letters(21).slice(20)
    await dropFiles(page(), page().locator('body'), [letter!, { name: 'dai.pdf', bytes: await scanned(7) }])
    await soon(() => card().locator('.batch-now').innerText()).toMatch(/^dai\.pdf\s+trang \d\/7/u)
    await button('Dừng').click()
    await soon(head).toBe('Đã dừng. 1 văn bản chờ duyệt. Còn 1 tệp chưa nhận')
    await shot('batch-stopped')
    expect([here().strangers, here().faults]).toEqual([[], []])
  })
})
