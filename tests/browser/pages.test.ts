// Letters that are files of several kinds, in a real browser: dropped together, read, and reviewed on the pages as they look.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
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

/** A letter with a link that would run, a page and a picture from elsewhere, and dress for what is around it. */
function hostileDocx(): Uint8Array {
  const covering =
    '000}:host{contain:none!important;position:fixed!important;inset:0!important;z-index:9999!important;background:red}.x{--a:0'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const outside = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}" TargetMode="External"/>`
  const run = (text: string, font = 'Arial') => `<w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t>${text}</w:t></w:r>`
  const body = [
    `<w:p>${run('SỞ Y TẾ')}</w:p><w:p>${run('Số: 5/SYT-VP', "x'}body{display:none}a{b:'")}</w:p>`,
    `<w:p><w:hyperlink r:id="a">${run('bấm')}</w:hyperlink></w:p><w:altChunk r:id="c"/>`,
    '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="b"/></v:shape></w:pict></w:r></w:p>',
  ]
  const names = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:v="urn:schemas-microsoft-com:vml"`
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${names}><w:body>${body.join('')}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${outside('a', 'hyperlink', 'javascript:alert(1)')}${outside('b', 'image', 'http://203.0.113.7/a.png')}<Relationship Id="c" Type="${office}/aFChunk" Target="c.htm"/><Relationship Id="t" Type="${office}/theme" Target="theme.xml"/></Relationships>`,
    'word/theme.xml': `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:accent1><a:srgbClr val="${covering}"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
    'word/c.htm': '<script>alert(1)</script>',
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** Draws a box around a mark with the pointer. */
async function drawAround(key: string): Promise<void> {
  const mark = await marksOf(key).first().boundingBox()
  if (!mark) throw new Error(`${key} is not on the page`)
  await page().mouse.move(mark.x - 4, mark.y - 4)
  await page().mouse.down()
  await page().mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2)
  await page().mouse.move(mark.x + mark.width + 4, mark.y + mark.height + 4)
  await page().mouse.up()
}

describe('files of several kinds, dropped together', () => {
  test('wait for the clerk, a scan among them', async () => {
    // A page that is not yet drawn takes no files.
    await page().getByRole('button', { name: 'Đưa tệp vào…' }).waitFor()
    await dropFiles(page(), page().locator('body'), [file('cong-van.pdf'), file('chi-thi.docx'), scan(), file('anh-chup.heic')])
    await page().locator('.screen-sub', { hasText: '1 trong 4' }).waitFor({ timeout: 60_000 })
    await heading('Văn bản chờ duyệt')
    await visit('/cho-duyet')
    await soon(() => waiting().count()).toBe(4)
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
    await drawAround('diaDanh')
    await soon(() => page().locator('.box-said [role=status]').innerText()).toMatch(/Trong khung: “Lào Cai\b/u)
    await page().getByLabel('Điền vào ô').selectOption({ label: 'Cơ quan chủ quản' })
    await noSeriousFaults()
    await shot('review-box')
    await page().getByRole('button', { name: 'Điền', exact: true }).click()
    await soon(() => box('Cơ quan chủ quản').inputValue()).toMatch(/^Lào Cai\b/u)
  })

  test('show a Word file as pages, each value marked where it stands', async () => {
    await review('chi-thi.docx')
    await soon(() => marksOf('soKyHieu').count()).toBe(1)
    const [issuer, day, recipient] = [await placeOf('coQuanBanHanh'), await placeOf('ngayBanHanh'), await placeOf('noiNhan.1')]
    expect(issuer.x).toBeLessThan(0.5)
    expect(day.x).toBeGreaterThan(0.5)
    expect(day.y).toBeLessThan(0.25)
    expect(recipient.y).toBeGreaterThan(day.y)
    await noSeriousFaults()
    await shot('review-docx')
  })

  test('bring nothing along that reaches beyond the pages of a Word file', async () => {
    await dropFiles(page(), page().locator('body'), [{ name: 'lạ.docx', bytes: hostileDocx() }])
    await page().getByRole('button', { name: 'Duyệt ngay' }).click()
    await page().locator('.screen-sub', { hasText: 'lạ.docx' }).waitFor()
    await page().locator('.page-marks').first().waitFor()
    const left = await page().evaluate(() => {
      const drawn = document.querySelector('.docx-host > div')?.shadowRoot
      return ['a[href]', 'iframe', 'script', 'img[src^="http"]'].map(found => drawn?.querySelectorAll(found).length)
    })
    expect(left).toEqual([0, 0, 0, 0])
    expect(await page().evaluate(() => document.elementFromPoint(5, 5)?.closest('.docx-host'))).toBe(null)
    expect(here().strangers).toEqual([])
    expect(await page().evaluate(() => getComputedStyle(document.body).display)).not.toBe('none')
    await review('chi-thi.docx')
  })

  test('have the words of a box on a Word page at once', async () => {
    await drawAround('soKyHieu')
    await soon(() => page().locator('.box-said [role=status]').innerText()).toBe('Trong khung: “07/CT-UBND”')
    await page().getByRole('button', { name: 'Bỏ khung' }).click()
  })

  test('show a photo that no browser shows, drawn by the archive', async () => {
    await review('anh-chup.heic')
    await soon(() =>
      page()
        .locator('img.pdf-page')
        .evaluate(img => (img as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(1000)
    await soon(() => marksOf('ngayBanHanh').count()).toBeGreaterThan(0)
    await shot('review-heic')
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
