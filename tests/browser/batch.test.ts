// Many files at once, in a real browser: how far they are, the page that is read, a rest, going on, a stop in the middle of a scan.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { now } from '../db/archive-builder.ts'
import { letterOf, own } from '../hosts/carried.ts'
import { letterLines } from '../scans/letter-lines.ts'
import { pagePicture } from '../scans/page-picture.ts'
import { scannedPdf } from '../scans/scanned-pdf.ts'
import { close, here, noSeriousFaults, open, page, shot, soon, visit } from './clerk.ts'
import { dropFiles } from './window.ts'

const letters = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `cong-van-${i + 1}.txt`, bytes: new TextEncoder().encode(letterOf(i + 1)) }))
const scanned = (pages: number) =>
  scannedPdf(Array.from({ length: pages }, () => pagePicture(letterLines, { noise: 30 }).toBuffer('image/jpeg')))

beforeAll(
  () =>
    open(folder => {
      leaveUnread(folder)
      const db = openWriter(folder)
      setOwnAgency(db, own, now)
      closeDb(db)
    }),
  180_000,
)
afterAll(close)

/** What a process that was killed leaves of a batch: a dead run with two files that were handed in. */
function leaveUnread(folder: string): void {
  const run = path.join(folder, 'tam', '999999999-chet')
  mkdirSync(run, { recursive: true })
  const tokens = ['cat-dien-thu-nhat', 'cat-dien-thu-hai-'].map((token, i) => {
    const held = { path: path.join(run, `${token}.bin`), name: `cat-dien-${i + 1}.txt`, mediaType: 'text/plain', isTemporary: true }
    writeFileSync(held.path, letterOf(91 + i))
    writeFileSync(path.join(run, `${token}.json`), JSON.stringify(held))
    return token
  })
  writeFileSync(path.join(run, `${tokens[0]}.lo`), tokens.join('\n'))
}

const card = () => page().locator('.batch')
const button = (words: string) => card().getByRole('button', { name: words, exact: true })
const counted = () => card().locator('.ant-progress').innerText()
const head = () => card().locator('[role=status]').innerText()

describe('files of a batch that was cut off', () => {
  test('are offered after the start and read when the clerk says so', async () => {
    await card().getByText('2 tệp của lần trước chưa đọc').waitFor()
    await noSeriousFaults()
    await shot('batch-unread')
    await button('Đọc tiếp').click()
    await page().locator('.screen-sub', { hasText: 'trong 2' }).waitFor({ timeout: 60_000 })
    await soon(() => card().count()).toBe(0)
    await visit('/')
  })
})

describe('many files at once', () => {
  test('say how many are done and which page of a long scan is read', async () => {
    await dropFiles(page(), page().locator('body'), [
      ...letters(12),
      { name: 'quyet-dinh.pdf', bytes: await scanned(6) },
      ...letters(14).slice(12),
    ])
    await soon(() => card().locator('.batch-now').innerText()).toMatch(/^quyet-dinh\.pdf\s+trang \d\/6/u)
    await soon(counted).toBe('12/15')
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
    await page().locator('.screen-sub', { hasText: 'trong 17' }).waitFor({ timeout: 60_000 })
  }, 90_000)

  test('end with what was refused first, the way in stays in sight; what systems lay beside them is counted, not refused', async () => {
    const of = (name: string) => ({ name, bytes: new TextEncoder().encode(name) })
    await dropFiles(page(), page().locator('body'), [...letters(17).slice(14), ...['Thumbs.db', '~$ng van.docx', 'bảng.xlsx'].map(of)])
    await soon(head).toBe('3 văn bản chờ duyệt, 1 tệp không nhận, bỏ qua 2 tệp của hệ điều hành')
    expect(await card().locator('.outcome-name').allInnerTexts()).toEqual([
      'bảng.xlsx',
      ...letters(17)
        .slice(14)
        .map(({ name }) => name),
    ])
    const foot = await page().getByRole('button', { name: 'Đưa tệp vào…' }).boundingBox()
    expect(foot && foot.y + foot.height).toBeLessThan(900)
    await shot('batch-ended')
  })

  test('stop in the middle of a scan when that is asked; what was read stays', async () => {
    const [letter] = letters(21).slice(20)
    await dropFiles(page(), page().locator('body'), [letter!, { name: 'dai.pdf', bytes: await scanned(7) }])
    await soon(() => card().locator('.batch-now').innerText()).toMatch(/^dai\.pdf\s+trang \d\/7/u)
    await button('Dừng').click()
    await soon(head).toBe('Đã dừng. 1 văn bản chờ duyệt. Còn 1 tệp chưa nhận')
    await shot('batch-stopped')
    await card().getByText('1 tệp của lần trước chưa đọc').waitFor()
    await card().getByRole('button', { name: 'Bỏ', exact: true }).click()
    await page().locator('.ant-popconfirm').getByRole('button', { name: 'Bỏ', exact: true }).click()
    await soon(() => card().count()).toBe(1)
  })

  test('are not lost with a window that is loaded anew meanwhile: what was not read is offered', async () => {
    await dropFiles(page(), page().locator('body'), [{ name: 'lau.pdf', bytes: await scanned(8) }])
    await soon(() => card().locator('.batch-now').innerText()).toMatch(/^lau\.pdf\s+trang \d\/8/u)
    await page().reload()
    await card().getByText('1 tệp của lần trước chưa đọc').waitFor()
    expect([here().strangers, here().faults]).toEqual([[], []])
  })
})
