// The first start and the empty archive.
import { describe, test } from 'vitest'
import { box, focused, heading, noSeriousFaults, page, shot, soon, textsOf } from '../clerk.ts'

/** Steps of the walk, in order. */
export const walkEmpty = () =>
  describe('an empty archive', () => {
    test('the first start asks for the own agency, in its first box, and goes on by Enter', async () => {
      await heading('Chào mừng đến với Văn Thư')
      await noSeriousFaults()
      await soon(() => focused()).toMatch(/-ten$/u)
      await box('Tên cơ quan', false).fill('Sở Thông tin và Truyền thông')
      await box('Cơ quan chủ quản').fill('Ủy ban nhân dân tỉnh Đắk Nông')
      await page().keyboard.press('Enter')
      await heading('Kho còn trống. Bắt đầu từ đâu?')
      await soon(() => page().locator('.own').innerText()).toBe('Sở Thông tin và Truyền thông')
    })

    test('it says what to do and offers the two sample letters', async () => {
      await soon(() => textsOf(page().locator('.way h2'))).toEqual([
        'Thả tệp vào cửa sổ',
        'Đăng ký văn bản giấy',
        'Xem thử với hai văn bản mẫu',
      ])
      await noSeriousFaults()
      await shot('empty')
    })
  })
