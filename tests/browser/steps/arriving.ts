// Letters come in, are reviewed by the keyboard alone and filed.
import { describe, expect, test } from 'vitest'
import { box, focused, heading, noSeriousFaults, page, rows, said, shot, soon, textsOf, visit } from '../clerk.ts'
import { dropFiles, sampleFile } from '../window.ts'

/** Steps of the walk, in order. */
export const walkArriving = () =>
  describe('letters come in', () => {
    test('two letters dropped at once are read, the doubtful one is opened first', async () => {
      await dropFiles(page(), page().locator('body'), [sampleFile('dak-nong-2680.txt'), sampleFile('ha-noi-1892.txt')])
      await heading('Văn bản chờ duyệt')
      await page().locator('.letter-pane').waitFor()
      await soon(() => page().locator('.screen-sub').innerText()).toBe('ha-noi-1892.txt · 1 trong 2')
      await soon(() => box('Số, ký hiệu').inputValue()).toBe('1892/UBND-KGVX')
      await noSeriousFaults()
      await shot('review')
    })

    test('the text is dressed, its markup is not shown, every read value is marked by how sure it is', async () => {
      const text = await page().locator('.letter-pane').innerText()
      expect(text).not.toMatch(/\*\*|~~|<sup>|#/u)
      await soon(() => textsOf(page().locator('.letter-pane .run-struck'))).toEqual(['1892'])
      await soon(() => page().locator('.letter-pane [data-key=soKyHieu]').first().getAttribute('class')).toContain('mark-likely')
      await soon(() => page().locator('.letter-pane [data-key="kinhGui.2"]').count()).toBeGreaterThan(0)
    })

    test('doubts are said in words, with the reason and its evidence', async () => {
      const issues = await textsOf(page().locator('.issues li'))
      expect(issues).toContain('Số bị gạch ngang trong tệp; đã đọc, cần xem lại.')
      const coQuan = page().locator('[data-mark=coQuanBanHanh] .field')
      await soon(() => coQuan.locator('.sure').innerText()).toBe('Suy đoán')
      await soon(() => coQuan.locator('.field-said').innerText()).toContain('Văn bản không in; suy từ “Hà Nội”')
    })

    test('the queue counts the doubts that the review shows', async () => {
      const shown = await page().locator('.issues li').count()
      await soon(() => page().locator('.issues h2').innerText()).toBe(`${shown} điểm cần xem`)
      await visit('/cho-duyet')
      const row = page().locator('.queue-row', { hasText: 'ha-noi-1892.txt' })
      await soon(() => row.locator('.sure').innerText()).toBe(`${shown} điểm cần xem`)
      await row.click()
      await page().locator('.letter-pane').waitFor()
    })

    test('the first doubtful field has the focus; a field lights its words and a click on words goes to the field', async () => {
      await soon(() => focused()).toBe('soKyHieu')
      await page().keyboard.press('Tab')
      await soon(() => focused()).toBe('ngayBanHanh')
      await soon(() => textsOf(page().locator('.letter-pane [data-active]'))).toEqual(['ngày 16 tháng 6 năm 2021'])
      await page().locator('.letter-pane [data-key="noiNhan.1"]').click()
      await soon(() => focused()).toBe('noiNhan.1.text')
      await soon(() => page().evaluate(() => document.scrollingElement?.scrollTop)).toBe(0)
    })

    test('Alt with arrows walks the queue and keeps what was typed', async () => {
      await box('Địa danh').fill('Hà Nội sửa')
      await page().keyboard.press('Alt+ArrowDown')
      await page().locator('.screen-sub', { hasText: 'dak-nong-2680.txt' }).waitFor()
      await page().keyboard.press('Alt+ArrowUp')
      await page().locator('.screen-sub', { hasText: 'ha-noi-1892.txt' }).waitFor()
      await soon(() => box('Địa danh').inputValue()).toBe('Hà Nội sửa')
    })

    test('what was typed outlives Esc and a reload, says so, and can be thrown away', async () => {
      await page().keyboard.press('Escape')
      await page().locator('.queue-row', { hasText: 'ha-noi-1892.txt' }).click()
      await page().locator('.letter-pane').waitFor()
      page().once('dialog', asked => asked.accept())
      await page().reload()
      await page().locator('.kept-note').waitFor()
      await soon(() => box('Địa danh').inputValue()).toBe('Hà Nội sửa')
      await page().getByRole('button', { name: 'Bỏ phần đã gõ' }).click()
      await soon(() => box('Địa danh').inputValue()).toBe('Hà Nội')
    })

    test('a day that is none, of no such year or after the arrival is told at its box and nothing is filed', async () => {
      await box('Ngày ban hành').fill('31/02/2021')
      await page().keyboard.press('Enter')
      await said('Chưa vào sổ được')
      await soon(() => focused()).toBe('ngayBanHanh')
      await soon(() => page().locator('.field-fault').first().innerText()).toContain('Ngày không có thật')
      await box('Ngày ban hành').fill('16/06/0202')
      await page().keyboard.press('Enter')
      await page().getByText('Năm phải từ 1945 đến 2100.').waitFor()
      await box('Ngày ban hành').fill('16/06/2099')
      await page().keyboard.press('Enter')
      await page().getByText('Ngày ban hành sau ngày đến.').waitFor()
      await box('Ngày ban hành').fill('16 tháng 6 năm 2021')
      await page().keyboard.press('Tab')
      await soon(() => box('Ngày ban hành').inputValue()).toBe('16/06/2021')
    })

    test('Enter files the letter under the next số đến and opens the next letter', async () => {
      await box('Số, ký hiệu').focus()
      await page().keyboard.press('Enter')
      await said('Đã vào sổ số đến 1')
      await page().locator('.screen-sub', { hasText: 'dak-nong-2680.txt' }).waitFor()
      await soon(() => page().locator('[data-mark^="kinhGui."]').count()).toBe(6)
      await soon(() => page().locator('[data-mark^="noiNhan."]').count()).toBe(6)
      await soon(() => page().locator('[id="noiNhan.1.purpose"]').inputValue()).toBe('b/c')
    })

    test('Ctrl+Enter files from any box; after the last letter comes the list', async () => {
      await page().locator('[data-mark="nhiemVu.0"] summary').click()
      await page().locator('[id="nhiemVu.0.text"]').focus()
      await page().keyboard.press('Control+Enter')
      await said('Đã vào sổ số đến 2')
      await rows().nth(2).waitFor()
      await soon(() => rows().count()).toBe(3)
      await noSeriousFaults()
      await shot('list')
    })

    test('the same files again change nothing and say where they are', async () => {
      await dropFiles(page(), page().locator('body'), [sampleFile('dak-nong-2680.txt'), { name: 'rong.txt', bytes: new Uint8Array() }])
      await page().locator('.batch strong', { hasText: '1 tệp đã có từ trước, 1 tệp không nhận' }).waitFor()
      await soon(() => textsOf(page().locator('.outcome-why'))).toContain(
        'Tệp “rong.txt” không có nội dung. Hãy kiểm tra lại tệp rồi đưa vào lại.',
      )
      const card = await page().locator('.batch').boundingBox()
      const rail = await page().locator('.rail').boundingBox()
      expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(rail?.width ?? 0)
      await page().locator('.batch').getByRole('button', { name: 'Đóng' }).click()
    })
  })
