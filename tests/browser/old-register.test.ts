// The register of another program at the screen: its file, its columns, its rows; then its letters are in the archive.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { now } from '../db/archive-builder.ts'
import { own } from '../hosts/carried.ts'
import { close, focused, heading, here, noSeriousFaults, open, page, shot, soon, textsOf, visit } from './clerk.ts'
import { dropFiles } from './window.ts'

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

const workbook = path.resolve(import.meta.dirname, '..', 'files', 'so-den-hai-dong-dau.xlsx')
const step = () => page().locator('.old-steps [aria-current=step]').innerText()
const table = (name: string) => page().getByRole('region', { name })
const rowsIn = (name: string) => textsOf(table(name).locator('tbody tr'))

test('the way in stands where letters wait, and leads to the first of three steps', async () => {
  await visit('/cho-duyet')
  await page().getByRole('link', { name: 'Nhập sổ từ hệ thống khác…' }).click()
  await heading('Nhập sổ từ hệ thống khác')
  expect(await step()).toBe('Chọn tệp')
  await noSeriousFaults()
  await shot('old-register-file')
})

test('a file that is no register is refused with what to do', async () => {
  await dropFiles(page(), page().locator('.old-file'), [
    { name: 'sổ.xls', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) },
  ])
  await page().getByText('lưu thành .xlsx').first().waitFor()
  expect(await step()).toBe('Chọn tệp')
})

test('a dropped workbook shows each column, what it seems to be and why; the clerk moves a part to another column', async () => {
  await dropFiles(page(), page().locator('.old-file'), [{ name: 'sổ đến 2021.xlsx', bytes: readFileSync(workbook) }])
  await page().getByRole('heading', { name: 'Cột nào là gì' }).waitFor()
  expect(await step()).toBe('Các cột')
  await page().getByText('“sổ đến 2021.xlsx”: 5 dòng, tên cột ở dòng 4–6').waitFor()
  const arrived = page().getByLabel('Cột B Đến › Ngày là')
  expect(await arrived.inputValue()).toBe('ngayDen')
  expect(await page().getByLabel('Cột A STT là').inputValue()).toBe('')
  await noSeriousFaults()
  await shot('old-register-columns')
  await page().getByLabel('Cột A STT là').selectOption('soDen')
  await page().getByText('“Số đến” đã chuyển từ cột C sang cột này').waitFor()
  await page().getByLabel('Cột C Đến › Số là').selectOption('soDen')
  await page().getByLabel('Cột A STT là').selectOption('')
})

test('another direction and back leaves the columns as the clerk chose them', async () => {
  await page().getByLabel('Cột A STT là').selectOption('ghiThem')
  await page().getByText('Văn bản đi', { exact: true }).click()
  await soon(() => page().getByLabel('Cột A STT là').inputValue()).toBe('')
  await page().getByText('Văn bản đến', { exact: true }).click()
  await soon(() => page().getByLabel('Cột A STT là').inputValue()).toBe('ghiThem')
  await page().getByLabel('Cột A STT là').selectOption('')
})

test('the keyboard alone leads on: what would become of each row, and why a row is not taken', async () => {
  await page().getByRole('button', { name: 'Xem trước' }).focus()
  await page().keyboard.press('Enter')
  await page().getByText('4 sẽ vào sổ').waitFor()
  expect(await step()).toBe('Xem trước và nhập')
  expect(await rowsIn('Dòng không nhập')).toEqual([
    '11 Số, ký hiệu: ô là một ngày (01/05/2021), có lẽ bảng tính đã đổi số ký hiệu thành ngày',
  ])
  await page().getByText('Không nhận: 1 số ký hiệu đã thành ngày.').waitFor()
  const filed = await rowsIn('Những dòng đầu sẽ vào sổ như sau')
  expect(filed.map(row => row.split(' ').slice(0, 4).join(' '))).toEqual([
    '7 1 03/04/2021 12/QĐ-UBND',
    '8 2 03/04/2021 1234/BYT-DP',
    '9 3 05/04/2021 45/SNV-TC',
    '10 số mới 06/04/2021',
  ])
  await noSeriousFaults()
  await shot('old-register-preview')
  expect(await focused()).toBe('main')
})

test('in a narrow window the tables scroll by themselves and the page does not', async () => {
  await page().setViewportSize({ width: 480, height: 900 })
  await noSeriousFaults()
  await shot('old-register-narrow')
  const [page480, table480] = await page().evaluate(() => {
    const [main, scrolling] = [document.getElementById('main'), document.querySelector('.old-rows')?.parentElement]
    return [(main?.scrollWidth ?? 0) <= (main?.clientWidth ?? 0), (scrolling?.scrollWidth ?? 0) > (scrolling?.clientWidth ?? 0)]
  })
  expect([page480, table480]).toEqual([true, true])
  await page().setViewportSize({ width: 1440, height: 900 })
})

test('back at the columns all that was chosen still stands', async () => {
  await page().getByRole('button', { name: 'Sửa các cột' }).click()
  expect(await page().getByLabel('Cột C Đến › Số là').inputValue()).toBe('soDen')
  await page().getByRole('button', { name: 'Xem trước' }).click()
  await page().getByText('4 sẽ vào sổ').waitFor()
})

test('taken, the rows are letters of the archive that say where they came from; rows left out are saved', async () => {
  await page().getByRole('button', { name: 'Nhập 4 văn bản' }).click()
  await page().getByText('Đã nhập 4 văn bản').waitFor()
  await page().getByText('1 không nhận').waitFor()
  await noSeriousFaults()
  await shot('old-register-taken')
  const download = page().waitForEvent('download')
  await page().getByRole('button', { name: 'Lưu các dòng không nhập (.csv)' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('sổ đến 2021 - dòng chưa nhập.csv')
  expect(readFileSync((await saved.path()) ?? '', 'utf8')).toContain('\r\n11,5,07/04/2021')
  await page().getByRole('button', { name: 'Xem trong danh sách' }).click()
  await soon(() => page().locator('.grid-pane [role=row]', { hasText: '12/QĐ-UBND' }).count()).toBe(1)
  await page().locator('.grid-pane [role=row]', { hasText: '12/QĐ-UBND' }).dblclick()
  await page().getByText('Nhập từ sổ “sổ đến 2021.xlsx”, trang tính “Sổ đến 2021”, dòng 7').waitFor()
  await noSeriousFaults()
  await shot('old-register-letter')
})

test('nothing was asked of another origin, and no fault was met', () => {
  expect([here().strangers, here().faults]).toEqual([[], []])
})
