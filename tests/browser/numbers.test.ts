// Registers and numbers in a real browser: a register made, numbers kept and voided, a letter filed in it, the gaps told, the year closed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { closeYear } from '../../db/so-dang-ky.ts'
import { own } from '../hosts/carried.ts'
import { box, close, heading, here, noSeriousFaults, open, page, said, shot, visit } from './clerk.ts'

beforeAll(
  () =>
    open(folder => {
      const db = openWriter(folder)
      setOwnAgency(db, own, new Date())
      closeYear(db, { direction: 'den', soId: 0, nam: 2020 }, new Date())
      closeDb(db)
    }),
  180_000,
)
afterAll(close)

const card = (name: string) => page().getByRole('region', { name, exact: true })
const dialog = () => page().getByRole('dialog')

describe('the registers of a year', () => {
  test('one is made, numbers of it are kept and voided', async () => {
    await visit('/so-dang-ky/so')
    await heading('Số và sổ')
    await page().getByRole('button', { name: 'Lập sổ mới…' }).click()
    await box('Tên sổ').fill('Văn bản mật')
    await box('Tên sổ').press('Enter')
    await said('văn bản mật đăng ký ở sổ riêng')
    await box('Tên sổ').fill('Đơn thư')
    await box('Tên sổ').press('Enter')
    await said('Đã lập sổ Đơn thư')
    await card('Đơn thư').getByRole('button', { name: 'Giữ số…' }).click()
    await dialog().getByLabel('Bao nhiêu số').fill('2')
    await dialog().getByLabel('Lý do').fill('đợi bản gốc')
    await dialog().getByLabel('Lý do').press('Enter')
    await said('Đã giữ số 1, 2')
    await card('Đơn thư').getByRole('button', { name: 'Hủy số…' }).click()
    await dialog().getByLabel('Số', { exact: true }).fill('3')
    await dialog().getByLabel('Lý do').fill('ghi nhầm')
    await dialog().getByLabel('Lý do').press('Enter')
    await said('Đã hủy số 3')
  })

  test('a letter is registered in it; the next number passes those over, and the gaps say why', async () => {
    await visit('/dang-ky')
    await box('Sổ').selectOption('Đơn thư')
    await box('Trích yếu').fill('Đơn đề nghị')
    await noSeriousFaults()
    await box('Trích yếu').press('Enter')
    await said('số đến 4')
    await visit('/so-dang-ky/so')
    await card('Đơn thư').getByText('1 văn bản, số tiếp theo 5').waitFor()
    await card('Đơn thư').getByRole('button', { name: 'Số không có văn bản' }).click()
    await card('Đơn thư').locator('.gap-row', { hasText: 'Đã hủy: ghi nhầm' }).waitFor()
    await noSeriousFaults()
    await shot('numbers')
    await card('Đơn thư').getByRole('button', { name: 'Cho dùng lại: 2' }).click()
    await said('Số 2 lại được dùng')
    await page().getByRole('button', { name: 'Hoàn tác' }).click()
    await card('Đơn thư').locator('.gap-row', { hasText: 'Đang giữ: đợi bản gốc' }).nth(1).waitFor()
  })

  test('a letter for a closed year goes into this one when the clerk says so, and its Ghi chú tells', async () => {
    await visit('/dang-ky')
    await box('Trích yếu').fill('Công văn muộn')
    await box('Ngày đến').fill('30/12/2020')
    await box('Trích yếu').press('Enter')
    await dialog().getByText('sổ năm 2020 đã đóng ở số 0').waitFor()
    await dialog()
      .getByRole('button', { name: /ngày hôm nay$/u })
      .click()
    await said('số đến 1')
    await page().getByText('Ngày 30/12/2020; sổ năm 2020 đã đóng').waitFor()
    await visit('/so-dang-ky/so')
  })

  test('a closed year takes a letter only with a reason or not at all, until it is opened again; the page met no error of its own', async () => {
    await card('Đơn thư')
      .getByRole('button', { name: /^Đóng sổ năm/u })
      .click()
    await page()
      .locator('.ant-popover')
      .getByRole('button', { name: /^Đóng sổ năm/u })
      .click()
    await said('Đã đóng sổ ở số 4')
    await visit('/dang-ky')
    await box('Sổ').selectOption('Đơn thư')
    await box('Trích yếu').fill('Đơn thứ hai')
    await box('Trích yếu').press('Enter')
    await dialog().getByText('đã đóng ở số 4').waitFor()
    await dialog()
      .getByRole('button', { name: /^Vào sổ năm \d{4}$/u })
      .click()
    await dialog().getByText('Cần lý do').waitFor()
    await noSeriousFaults()
    await shot('late')
    await dialog().getByLabel('Vì sao vào sổ muộn').fill('bưu điện phát chậm')
    await dialog().getByLabel('Vì sao vào sổ muộn').press('Enter')
    await said('số đến 5')
    await visit('/so-dang-ky/so')
    await card('Đơn thư').getByRole('button', { name: 'Mở lại sổ' }).click()
    await said('Đã mở lại sổ')
    expect([here().faults, here().strangers]).toEqual([[], []])
  })
})
