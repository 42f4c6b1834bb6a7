// Letters that are files of several kinds, in a real browser: dropped together, read, and reviewed on the pages as they look.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { now } from '../db/archive-builder.ts'
import { own } from '../hosts/carried.ts'
import { letterLines } from '../scans/letter-lines.ts'
import { pagePicture } from '../scans/page-picture.ts'
import { box, close, heading, here, noSeriousFaults, open, page, shot, soon, visit } from './clerk.ts'
import { dropFiles } from './window.ts'

const file = (name: string) => ({ name, bytes: readFileSync(path.join(import.meta.dirname, '../files', name)) })
const scan = () => ({ name: 'quet.png', bytes: pagePicture(letterLines, { skew: 1, noise: 30 }).toBuffer('image/png') })

function leaveOwn(folder: string) {
  const db = openWriter(folder)
  setOwnAgency(db, own, now)
  closeDb(db)
}

beforeAll(() => open(leaveOwn), 180_000)
afterAll(close)

const waiting = () => page().locator('.queue-row')
const marksOf = (key: string) => page().locator(`.page-mark[data-keys="${key}"]`)

/** Opens the waiting letter of this file. */
async function review(name: string): Promise<void> {
  await visit('/cho-duyet')
  await waiting().filter({ hasText: name }).click()
  await page().locator('.page-marks').first().waitFor()
}

/** How far the middle of a mark lies from a place on its sheet, in shares of the sheet. */
async function placeOf(key: string): Promise<{ x: number; y: number }> {
  const sheet = await page().locator('.pdf-sheet').first().boundingBox()
  const mark = await marksOf(key).first().boundingBox()
  if (!sheet || !mark) throw new Error(`${key} is not on the page`)
  return { x: (mark.x + mark.width / 2 - sheet.x) / sheet.width, y: (mark.y + mark.height / 2 - sheet.y) / sheet.height }
}

describe('files of several kinds, dropped together', () => {
  test('wait for the clerk, a scan among them', async () => {
    // A page that is not yet drawn takes no files.
    await page().getByRole('button', { name: 'Đưa tệp vào…' }).waitFor()
    await dropFiles(page(), page().locator('body'), [file('cong-van.pdf'), file('chi-thi.docx'), scan()])
    await heading('Văn bản chờ duyệt')
    await page().locator('.screen-sub', { hasText: '1 trong 3' }).waitFor({ timeout: 60_000 })
    await visit('/cho-duyet')
    await soon(() => waiting().count()).toBe(3)
  })

  test('show a PDF as it looks, each value marked where it stands', async () => {
    await review('cong-van.pdf')
    await soon(() =>
      page()
        .locator('canvas.pdf-page')
        .first()
        .evaluate(canvas => (canvas as HTMLCanvasElement).width),
    ).toBeGreaterThan(300)
    await soon(() => marksOf('trichYeu').count()).toBeGreaterThan(0)
    const day = await placeOf('ngayBanHanh')
    expect(day.x).toBeGreaterThan(0.5)
    expect(day.y).toBeLessThan(0.25)
    await noSeriousFaults()
    await shot('review-pdf')
  })

  test('take the clerk from a mark on the page to its field', async () => {
    await marksOf('trichYeu').first().click()
    await soon(() => marksOf('trichYeu').first().getAttribute('data-active')).toBe('true')
    await soon(() => page().evaluate(() => document.activeElement?.closest('[data-mark]')?.getAttribute('data-mark'))).toBe('trichYeu')
  })

  test('show a scan as it came, marks on the words although it leans', async () => {
    await review('quet.png')
    await soon(() =>
      page()
        .locator('img.pdf-page')
        .evaluate(img => (img as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(1000)
    const day = await placeOf('ngayBanHanh')
    expect(day.x).toBeGreaterThan(0.5)
    expect(day.y).toBeGreaterThan(0.1)
    expect(day.y).toBeLessThan(0.15)
    await noSeriousFaults()
    await shot('review-scan')
  })

  test('have a box drawn on the page read again for one field', async () => {
    const sheet = await page().locator('.pdf-sheet').first().boundingBox()
    const mark = await marksOf('diaDanh').first().boundingBox()
    if (!sheet || !mark) throw new Error('no place is marked')
    await page().mouse.move(mark.x - 4, mark.y - 4)
    await page().mouse.down()
    await page().mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2)
    await page().mouse.move(mark.x + mark.width + 4, mark.y + mark.height + 4)
    await page().mouse.up()
    await soon(() => page().locator('.box-said [role=status]').innerText()).toMatch(/Trong khung: “Lào Cai\b/u)
    await page().getByLabel('Điền vào ô').selectOption({ label: 'Cơ quan chủ quản' })
    await noSeriousFaults()
    await shot('review-box')
    await page().getByRole('button', { name: 'Điền', exact: true }).click()
    await soon(() => box('Cơ quan chủ quản').inputValue()).toMatch(/^Lào Cai\b/u)
  })

  test('change to the words that were read and back, also for the next letter', async () => {
    await page().getByText('Chữ đã đọc').click()
    await page().locator('.letter-pane').waitFor()
    expect(await page().locator('.page-marks').count()).toBe(0)
    await page().getByText('Trang gốc').click()
    await page().locator('.page-marks').first().waitFor()
    expect(here().strangers).toEqual([])
    expect(here().faults).toEqual([])
  })
})
