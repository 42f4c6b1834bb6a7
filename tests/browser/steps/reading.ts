// The page of a letter and the family of its parent.
import { describe, expect, test } from 'vitest'
import { box, heading, noSeriousFaults, page, rows, said, searchFor, shot, soon, textsOf } from '../clerk.ts'

/** Steps of the walk, in order. */
export const walkReading = () =>
  describe('a letter and its family', () => {
    test('the parent that is not held shows who implements it, where and how many days after', async () => {
      await searchFor('12/CT-TTg')
      await rows().first().click()
      await page().getByText('Kho chưa có văn bản này').waitFor()
      await noSeriousFaults()
      await page().getByRole('button', { name: 'Các văn bản cùng thực hiện' }).click()
      await heading('Các văn bản thực hiện Chỉ thị 12/CT-TTg')
      const table = await textsOf(page().locator('.family tbody tr'))
      expect(table).toHaveLength(2)
      expect(table[0]).toMatch(/^Đắk Nông .*31\/05\/2021 19 ngày sau 11 nơi$/u)
      expect(table[1]).toMatch(/^Hà Nội .*16\/06\/2021 35 ngày sau 9 nơi$/u)
      await soon(() => page().locator('.screen-sub').innerText()).toContain('ngày 12/05/2021 · Thủ tướng Chính phủ')
      await noSeriousFaults()
      await shot('family')
    })

    test('a letter shows its recipients, “Như trên” opened, Lưu apart, and its links', async () => {
      await page()
        .getByRole('link', { name: /2680\/UBND-KGVX/u })
        .click()
      await heading(/triển khai thực hiện Chỉ thị số 12\/CT-TTg/iu)
      const recipients = await page().locator('.recipients').allInnerTexts()
      expect(recipients[0]?.split('\n')).toHaveLength(6)
      await soon(() => textsOf(page().locator('.opened li'))).toEqual([
        'Các Sở, Ban, ngành',
        'Các cơ quan Trung ương trên địa bàn tỉnh',
        'Ủy ban nhân dân các huyện, thành phố',
        'Báo Đắk Nông',
        'Đài Phát thanh và Truyền hình Đắk Nông',
        'Tạp chí Năm Nung',
      ])
      expect(recipients[1]).toMatch(/Thường trực Tỉnh ủy\s*b\/c/u)
      expect(recipients[1]).not.toContain('VT, TTĐT')
      await page().getByRole('heading', { name: 'Lưu', exact: true }).waitFor()
      await soon(() => textsOf(page().locator('.van-ban-name'))).toEqual(['Thực hiện Chỉ thị 12/CT-TTg Tham chiếu'])
      await noSeriousFaults()
      await shot('letter')
    })

    test('a filed field is corrected; the clerk’s word is kept apart from the reader’s and stands in the history', async () => {
      await page().getByRole('button', { name: 'Sửa', exact: true }).click()
      await heading('Sửa Công văn 2680/UBND-KGVX')
      await noSeriousFaults()
      await box('Đơn vị hoặc người nhận').fill('Phòng Báo chí')
      await box('Địa danh').fill('Gia Nghĩa')
      await page().keyboard.press('Enter')
      await said('Đã lưu sửa đổi')
      const fact = page().locator('.fact', { hasText: 'Địa danh' })
      await fact.getByText('Gia Nghĩa').waitFor()
      await soon(() => fact.locator('.sure-clerk').innerText()).toBe('Người nhập')
      await soon(() => page().locator('.history').innerText()).toMatch(/Địa danh: Đắk Nông → Gia Nghĩa/u)
      await soon(() => page().locator('.stamp').innerText()).toContain('Phòng Báo chí')
    })

    test('correcting into an identity that is held warns with the held one and saves only when that is meant', async () => {
      await page().getByRole('button', { name: 'Sửa', exact: true }).click()
      await box('Số, ký hiệu').fill('1892/UBND-KGVX')
      await box('Ngày ban hành').fill('16/06/2021')
      await box('Cơ quan ban hành').fill('Ủy ban nhân dân thành phố Hà Nội')
      await page().keyboard.press('Enter')
      await said('Dừng lại: kho đã có văn bản cùng số hiệu')
      await soon(() => page().locator('.compare').innerText()).toContain('Đã có, số đến 1/')
      await page().getByRole('button', { name: 'Hủy' }).click()
      await heading(/triển khai thực hiện Chỉ thị/iu)
    })

    test('what a clerk filed is not doubted any more', async () => {
      await soon(() => page().locator('.side').innerText()).not.toMatch(/Suy đoán|Có thể|cần xem lại/u)
    })

    test('a letter goes to the bin and comes back', async () => {
      await page().getByRole('button', { name: 'Cho vào thùng rác' }).click()
      await page().locator('.said').getByRole('button', { name: 'Lấy lại' }).click()
      await said('Đã lấy lại từ thùng rác')
      await page().getByRole('button', { name: 'Sửa', exact: true }).waitFor()
    })
  })
