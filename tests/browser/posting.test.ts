// Envelopes and labels for the recipients of a letter, in a real browser. One walk: each step goes on where the one before stopped.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { fileSample, now } from '../db/archive-builder.ts'
import { own } from '../hosts/carried.ts'
import { plainPdf } from '../signed/signed-pdf.ts'
import { box, close, heading, here, noSeriousFaults, open, page, said, shot, soon, visit } from './clerk.ts'
import { dropFiles } from './window.ts'

let id = 0

beforeAll(async () => {
  await open(folder => {
    const db = openWriter(folder)
    setOwnAgency(db, { ...own, diaChi: 'Đường Trần Hưng Đạo, Lào Cai', dienThoai: '0214 3840 034', website: 'laocai.gov.vn' }, now)
    id = fileSample(db, 'ha-noi-1892', '2021-06-17')
    closeDb(db)
  })
}, 180_000)
afterAll(close)

const pages = () => page().locator('.paper-pages').innerText()
const button = (name: string | RegExp) => page().getByRole('button', { name })

/** The preview has the paper of what was last chosen: it is made anew once the hands rest. */
const drawn = async () => {
  await page().waitForTimeout(500)
  await soon(() => page().getByRole('button', { name: 'In', exact: true }).isEnabled()).toBe(true)
  await soon(() =>
    page()
      .locator('.pdf-page')
      .first()
      .evaluate(canvas => (canvas as HTMLCanvasElement).width > 300),
  ).toBe(true)
}

describe('envelopes and labels', () => {
  test('are made for the recipients that can be written to; a successor is offered and taken by the clerk', async () => {
    await visit(`/van-ban/${id}`)
    await button('Bì, nhãn').click()
    await heading(/^Bì và nhãn gửi .*1892/u)
    await soon(pages).toBe('8 bì')
    expect(await page().locator('.posting-line', { hasText: 'Các cơ quan báo chí' }).innerText()).toContain('Đây là một nhóm')
    expect(await box('Tên nơi nhận 2').inputValue()).toBe('Sở Thông tin và Truyền thông thành phố Hà Nội')
    expect(await page().getByRole('region', { name: 'Gửi cho' }).innerText()).not.toContain('xem lại trước khi in')
    await button('Ghi Sở Khoa học và Công nghệ thành phố Hà Nội').click()
    expect(await box('Tên nơi nhận 2').inputValue()).toBe('Sở Khoa học và Công nghệ thành phố Hà Nội')
    await box('Địa chỉ của nơi nhận 2').fill('185 Giảng Võ, Hà Nội')
    await box('Địa chỉ của nơi nhận 5').fill('1 Hoàng Hoa Thám, Hà Nội')
    await button('Nhớ địa chỉ vào danh bạ').click()
    await said('Danh bạ đã nhớ địa chỉ của Văn phòng Chính phủ')
    await drawn()
    await noSeriousFaults()
    await shot('posting-envelopes')
  })

  test('labels start where the sheet is free; what the printer misses is kept by its name', async () => {
    await page().locator('.ant-segmented-item', { hasText: 'Nhãn trên tờ A4' }).click()
    await soon(pages).toBe('1 tờ')
    await box('Bắt đầu từ nhãn thứ').fill('21')
    await soon(pages).toBe('2 tờ')
    await box('Lệch ngang (mm)').fill('1,5')
    await box('Tên máy in').fill('Canon phòng văn thư')
    await page().getByRole('button', { name: 'Nhớ', exact: true }).click()
    await said('Đã nhớ độ lệch của Canon phòng văn thư')
    await page().locator('select[aria-label="Máy in"]').selectOption('Canon phòng văn thư')
    expect(await box('Lệch ngang (mm)').inputValue()).toBe('1,5')
    await button('Thêm nơi nhận').click()
    await box('Tên nơi nhận 10').fill('Nguyễn Thị Hoa')
    await soon(() => page().getByRole('region', { name: 'Gửi cho' }).innerText()).toContain('9 nơi')
    await drawn()
    await noSeriousFaults()
    await shot('posting-labels')
  })
})

describe('dấu đến', () => {
  test('goes on the free place of a copy, is moved by a click or by its millimetres, and back', async () => {
    await visit(`/van-ban/${id}`)
    await dropFiles(page(), page().locator('.screen-letter'), [{ name: 'ban-quet.pdf', bytes: await plainPdf() }])
    await button(/^Đính kèm vào/u).click()
    await soon(() => page().locator('.file-row').count()).toBe(1)
    await button('Đóng dấu đến lên bản sao…').click()
    await heading(/^Dấu đến: .*1892/u)
    expect(await page().locator('select[aria-label="Đóng lên"]').inputValue()).toMatch(/^[0-9a-f]{64}$/u)
    await page().locator('.pdf-page').first().waitFor()
    await soon(pages).toMatch(/trang$/u)
    const before = await box('Từ mép trái (mm)').inputValue()
    await page()
      .locator('.stamp-over')
      .click({ position: { x: 300, y: 300 } })
    expect(await box('Từ mép trái (mm)').inputValue()).not.toBe(before)
    await box('Từ mép trên (mm)').fill('120')
    await drawn()
    await noSeriousFaults()
    await shot('stamp')
    await button('Về chỗ trống').click()
    expect(await box('Từ mép trái (mm)').inputValue()).toBe(before)
    expect([here().faults, here().strangers]).toEqual([[], []])
  })
})
