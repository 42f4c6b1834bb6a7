// A paper letter, typed; its files; twins.
import { describe, expect, test } from 'vitest'
import { box, focused, heading, noSeriousFaults, numbersFound, page, said, shot, soon, textsOf, visit } from '../clerk.ts'
import { dropFiles, sampleFile } from '../window.ts'

/** Types as UniKey and EVKey do: a key, then Backspaces and the letter that they become. */
async function typeLikeUniKey(steps: (string | number)[]): Promise<void> {
  for (const step of steps)
    if (typeof step === 'string') await page().keyboard.insertText(step)
    else for (let n = 0; n < step; n += 1) await page().keyboard.press('Backspace')
}

/** Steps of the walk, in order. */
export const walkRegistering = () =>
  describe('a paper letter', () => {
    test('typing through a Vietnamese input method leaves exactly what was typed, in a line and in a wrapped line', async () => {
      await page().getByRole('link', { name: 'Đăng ký văn bản giấy' }).click()
      await heading('Đăng ký văn bản giấy')
      await noSeriousFaults()
      await box('Địa danh').focus()
      await typeLikeUniKey(['d', 1, 'đ', 'a', 'k', 2, 'ăk', 2, 'ắk', ' ', 'n', 'o', 1, 'ô', 'n', 'g'])
      await soon(() => box('Địa danh').inputValue()).toBe('đắk nông')
      await box('Trích yếu').focus()
      await typeLikeUniKey(['v', 'e', 1, 'ê', 1, 'ề', ' ', 'v', 'i', 'e', 1, 'ê', 'c', 2, 'ệc'])
      await soon(() => box('Trích yếu').inputValue()).toBe('về việc')
    })

    test('a key that an input method is composing with sends nothing', async () => {
      await page().evaluate(() => {
        const key = { key: 'Enter', bubbles: true, cancelable: true }
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...key, isComposing: true }))
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...key, keyCode: 229 }))
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...key, key: 'Escape', isComposing: true }))
      })
      await page().evaluate(() => new Promise(requestAnimationFrame))
      expect(new URL(page().url()).hash).toBe('#/dang-ky')
      await soon(() => box('Trích yếu').inputValue()).toBe('về việc')
    })

    for (const [typed, shown] of [
      ['9/5/21', '09/05/2021'],
      ['09.05.2021', '09/05/2021'],
      ['090521', '09/05/2021'],
      ['31 tháng 5 năm 2021', '31/05/2021'],
    ] as const)
      test(`a day typed as ${typed} is ${shown}`, async () => {
        await box('Ngày ban hành').fill(typed)
        await page().keyboard.press('Tab')
        await soon(() => box('Ngày ban hành').inputValue()).toBe(shown)
      })

    test('it is registered by typing alone under the next số đến', async () => {
      await box('Số, ký hiệu').fill('45/TB-STTTT')
      await box('Cơ quan ban hành').fill('Sở Thông tin và Truyền thông tỉnh Đắk Nông')
      await box('Tên loại').fill('Thông báo')
      await page().getByRole('button', { name: 'Thêm nơi nhận' }).press('Enter')
      await page().waitForFunction(() => document.activeElement?.id === 'noiNhan.+1.text')
      await page().keyboard.insertText('Các phòng thuộc Sở')
      await page().keyboard.press('Enter')
      await said('Đã vào sổ số đến 3')
      await heading(/về việc/iu)
      await soon(() => textsOf(page().locator('.recipients li'))).toEqual(['Các phòng thuộc Sở'])
    })

    test('files dropped on the page of a văn bản are offered to it, each in its likely role', async () => {
      const pixel = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      )
      const card = page().getByRole('region', { name: 'Tệp', exact: true })
      await dropFiles(page(), page().locator('.screen-letter .screen-head'), [
        { name: 'trang 1.png', bytes: pixel },
        { name: 'bảng kê.xlsx', bytes: Buffer.from('PK bảng kê') },
        { name: 'công văn.docx', bytes: Buffer.from('PK công văn') },
      ])
      const roles = page().locator('.drop-role')
      await roles.first().waitFor()
      await soon(() => roles.evaluateAll(all => all.map(one => (one as HTMLSelectElement).value))).toEqual([
        'ban-quet',
        'phu-luc',
        'phu-luc',
      ])
      await noSeriousFaults()
      await roles.nth(2).selectOption('Văn bản')
      await shot('drop')
      await page().getByRole('button', { name: 'Đính kèm vào Thông báo 45/TB-STTTT' }).click()
      await said('Đã đính kèm 3 tệp')
      await soon(() => textsOf(card.locator('.file-name small'))).toEqual([
        expect.stringMatching(/^Bản quét · 70 byte/u),
        expect.stringMatching(/^Phụ lục/u),
        expect.stringMatching(/^Văn bản/u),
      ])
      await soon(() => page().locator('.history').innerText()).toMatch(/Đính kèm tệp .*\s+bảng kê\.xlsx/u)
      await card.getByRole('button', { name: /^Xem trang 1\.png/u }).click()
      await page().getByRole('img', { name: 'trang 1.png' }).waitFor()
      await page().keyboard.press('Escape')
    })

    test('an identity that is held is shown beside the held one, and Enter asks for a choice instead of filing', async () => {
      await visit('/dang-ky')
      await box('Số, ký hiệu').fill('45/TB-STTTT')
      await box('Ngày ban hành').fill('31/05/2021')
      await box('Cơ quan ban hành').fill('Sở Thông tin và Truyền thông tỉnh Đắk Nông')
      await page().locator('.twins').waitFor()
      await box('Trích yếu').focus()
      await page().keyboard.press('Enter')
      await said('Dừng lại: kho đã có văn bản cùng số hiệu')
      await soon(focused).toBe('twins-title')
      await soon(() => page().locator('.form-foot .ant-btn-primary').getAttribute('aria-disabled')).toBe('true')
      await page().keyboard.press('Enter')
      await soon(focused).toBe('twins-title')
      await noSeriousFaults()
      await shot('twins')
      await page().keyboard.press('1')
      await soon(() => page().getByRole('checkbox', { name: 'Vào sổ như văn bản mới' }).isChecked()).toBe(true)
      await page().keyboard.press('Escape')
    })

    test('the paper form keeps what was typed; empty, it is refused with words at its boxes', async () => {
      await visit('/dang-ky')
      await soon(() => box('Số, ký hiệu').inputValue()).toBe('45/TB-STTTT')
      await page().getByRole('button', { name: 'Bỏ phần đã gõ' }).click()
      await soon(() => box('Số, ký hiệu').inputValue()).toBe('')
      await box('Số, ký hiệu').press('Enter')
      await said('Chưa vào sổ được')
      await soon(() => page().locator('.field-fault', { hasText: 'Cần ít nhất một trong ba' }).count()).toBe(3)
      expect(new URL(page().url()).hash).toBe('#/dang-ky')
    })

    test('a văn bản đi has an order of its own and stands under Đi', async () => {
      await visit('/')
      await page().getByRole('link', { name: 'Đăng ký văn bản giấy' }).click()
      await page().locator('.ant-segmented-item', { hasText: 'Văn bản đi' }).click()
      await box('Số, ký hiệu').fill('9/BC-STTTT')
      await page().keyboard.press('Enter')
      await said('Đã vào sổ văn bản đi, thứ tự 1')
      await visit('/?tab=di')
      await soon(numbersFound).toEqual(['9/BC-STTTT'])
    })

    test('a wrong register and a wrong số đến are corrected; a number that is taken is told at its box', async () => {
      await page().locator('.grid-pane [role=row]').first().click()
      await page().getByRole('button', { name: 'Sửa', exact: true }).click()
      await page().locator('.ant-segmented-item', { hasText: 'Văn bản đến' }).click()
      await box('Số đến').fill('2')
      await page().keyboard.press('Enter')
      await page().locator('[data-mark=so] .field-fault', { hasText: 'đã dùng' }).waitFor()
      await soon(focused).toBe('so')
      await box('Số đến').fill('40')
      await page().keyboard.press('Enter')
      await page().locator('.letter-name', { hasText: 'Văn bản đến' }).waitFor()
      await soon(() => page().locator('.stamp').innerText()).toMatch(/Số:\s*40/u)
      await soon(() => page().locator('.history').innerText()).toMatch(/Chiều: Văn bản đi → Văn bản đến/u)
    })

    test('a waiting letter with a twin can be attached to the held one', async () => {
      const { bytes } = sampleFile('dak-nong-2680.txt')
      await visit('/cho-duyet')
      await dropFiles(page(), page().locator('body'), [{ name: 'ban-quet-lai.txt', bytes: Buffer.concat([bytes, Buffer.from('\n')]) }])
      await page().locator('.twins').waitFor()
      await soon(() => page().locator('.compare').innerText()).toContain('Đã có, số đến 2/')
      // The keys that choose are no words for a box.
      await soon(focused).toBe('twins-title')
      await box('Trích yếu').press('Enter')
      await soon(focused).toBe('twins-title')
      await page().keyboard.press('Enter')
      await soon(focused).toBe('twins-title')
      await shot('review-twins')
      await page().keyboard.press('1')
      await page().keyboard.press('Enter')
      await said('Đã đính kèm vào Công văn 2680/UBND-KGVX')
    })
  })
