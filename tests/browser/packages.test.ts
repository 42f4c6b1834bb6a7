// What a clerk does with mails, packed files and electronic documents, in a real browser: dropped at once, reviewed, looked at, sent on.
// One walk: each step goes on where the one before stopped.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { now } from '../db/archive-builder.ts'
import { letterOf, own } from '../hosts/carried.ts'
import { edxmlOf } from '../spec/exchange/edxml-file.ts'
import { emlOf } from '../spec/intake/eml-file.ts'
import { zipOf } from '../spec/intake/zip-file.ts'
import { box, close, here, noSeriousFaults, open, page, said, shot, soon, textsOf, visit } from './clerk.ts'
import { dropFiles } from './window.ts'

const mail = {
  from: 'vanthu@laocai.example',
  to: 'syt@laocai.example',
  subject: 'Gửi công văn',
  date: 'Mon, 03 Feb 2020 12:00:00 +0700',
  messageId: '<1@laocai.example>',
}

function withOwnAgency(folder: string) {
  const db = openWriter(folder)
  setOwnAgency(db, own, now)
  closeDb(db)
}

beforeAll(() => open(withOwnAgency), 180_000)
afterAll(close)

test('what lies in them arrives letter by letter; the card grows with it and says where what was refused lay', async () => {
  const entries = [
    { name: 'Quý I/1.txt', content: letterOf(1) },
    { name: 'bảng.xlsx', content: 'x' },
  ]
  // A page that is not yet drawn takes no files.
  await page().getByRole('button', { name: 'Đưa tệp vào…' }).waitFor()
  await dropFiles(page(), page().locator('body'), [
    { name: 'hồ sơ.zip', bytes: zipOf(entries) },
    { name: 'thư.eml', bytes: emlOf({ ...mail, parts: [{ name: '2.txt', content: letterOf(2) }] }) },
    { name: 'gói.edxml', bytes: edxmlOf({ attached: [{ name: 'công văn.txt', content: letterOf(415).replace('UBND-VX', 'SYT-NVY') }] }) },
  ])
  await page().locator('.batch strong', { hasText: '3 văn bản chờ duyệt, 1 tệp không nhận' }).waitFor()
  await soon(() => textsOf(page().locator('.outcome-name'))).toEqual([
    'hồ sơ.zip › bảng.xlsx',
    'hồ sơ.zip › Quý I › 1.txt',
    'thư.eml › 2.txt',
    'gói.edxml',
  ])
  await noSeriousFaults()
})

test('a letter that came by mail says so under review and where it is filed', async () => {
  await visit('/cho-duyet')
  await page().locator('.queue-row', { hasText: '2.txt' }).click()
  await page().locator('.letter-pane').waitFor()
  const line = page().locator('.mail-line')
  await soon(() => line.innerText()).toMatch(
    /^Đến bằng thư điện tử: từ vanthu@laocai\.example, ngày 03\/02\/2020, \d\d:\d\d, tiêu đề “Gửi công văn”$/u,
  )
  expect(await line.getAttribute('title')).toBe('Gửi đến: syt@laocai.example\nMã thư: <1@laocai.example>')
  await noSeriousFaults()
  await shot('review-mail')
  await box('Số, ký hiệu').focus()
  await page().keyboard.press('Control+Enter')
  await said('Đã vào sổ số đến 1')
  await visit('/van-ban/1')
  await page().locator('.files .mail-line').waitFor()
  await noSeriousFaults()
})

test('a package is reviewed by its head, which stands on a page of its own, and brings its files', async () => {
  await visit('/cho-duyet')
  await page().locator('.queue-row', { hasText: 'gói.edxml' }).click()
  await page().locator('.letter-pane').waitFor()
  await soon(() => box('Số, ký hiệu').inputValue()).toBe('415/SYT-NVY')
  await soon(() => textsOf(page().locator('.letter-pane .sheet').first().locator('[data-key=soKyHieu]'))).toEqual(['415', 'SYT-NVY'])
  await noSeriousFaults()
  await shot('review-edxml')
  await box('Số, ký hiệu').focus()
  await page().keyboard.press('Control+Enter')
  await said('Đã vào sổ số đến 2')
  await visit('/van-ban/2')
  await soon(() => textsOf(page().locator('.files .file-title'))).toEqual(['gói.edxml', 'công văn.txt'])
})

test('a văn bản is saved as a package for another office, and its history says so', async () => {
  const [download] = await Promise.all([page().waitForEvent('download'), page().getByRole('button', { name: 'Xuất edXML' }).click()])
  expect(download.suggestedFilename()).toBe('415-SYT-NVY.edxml')
  expect(readFileSync(await download.path(), 'utf8')).toContain('<edXML:CodeNumber>415</edXML:CodeNumber>')
  await page().locator('.history', { hasText: '415-SYT-NVY.edxml' }).waitFor()
  expect([here().strangers, here().faults]).toEqual([[], []])
})
