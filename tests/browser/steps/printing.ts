// Registers and recipient lists: previewed, saved, printed.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { box, heading, noSeriousFaults, page, rows, said, searchFor, shot, soon, textsOf } from '../clerk.ts'

/** Whether anything is drawn on the first page. */
const isDrawn = () =>
  page().evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.pdf-page')
    const pixels = canvas?.width ? canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data : undefined
    return pixels?.some((value, index) => index % 4 < 3 && value < 100) ?? false
  })

const saved = async (button: string) => {
  const [download] = await Promise.all([page().waitForEvent('download'), page().getByRole('button', { name: button }).click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Steps of the walk, in order. */
export const walkPrinting = () =>
  describe('paper', () => {
    test('the register of a period is previewed, saved as PDF and as csv', async () => {
      await page().getByRole('link', { name: 'Sổ đăng ký' }).click()
      await page().locator('.paper-pages', { hasText: 'trang A4' }).waitFor()
      await soon(isDrawn).toBe(true)
      await noSeriousFaults()
      await shot('register')
      const pdf = await saved('Lưu PDF')
      expect(pdf.name).toMatch(/\.pdf$/u)
      expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
      const csv = (await saved('Lưu CSV')).bytes.toString('utf8')
      expect(csv).toContain('2680/UBND-KGVX')
      expect(csv).toContain('45/TB-STTTT')
    })

    test('printing hands the PDF itself to the browser', async () => {
      const [asked] = await Promise.all([
        page()
          .context()
          .waitForEvent('request', request => request.url().endsWith('?inline=1')),
        page().getByRole('button', { name: 'In', exact: true }).click(),
      ])
      expect(new URL(asked.url()).pathname).toMatch(/^\/files\/[\w-]+$/u)
    })

    test('a period that is none is told and makes no paper; one without letters is named', async () => {
      await box('Từ ngày').fill('31/12/2099')
      await page().getByText('Ngày đầu phải trước ngày cuối.').waitFor()
      await box('Từ ngày').fill('01/01/2001')
      await box('Đến ngày').fill('02/01/2001')
      await page().getByRole('heading', { name: 'Không có văn bản đến nào từ 01/01/2001 đến 02/01/2001' }).waitFor()
      await noSeriousFaults()
      await page().getByRole('button', { name: 'Hôm nay' }).click()
      await page().locator('.pdf').waitFor()
    })

    test('the other books are chosen beside it; one that a pen keeps has its empty lines, a wrong number of them is told', async () => {
      await page().getByText('Theo dõi giải quyết').click()
      await page().locator('.paper-pages', { hasText: 'trang A4' }).waitFor()
      expect((await saved('Lưu Word')).name).toMatch(/^Sổ theo dõi giải quyết văn bản đến .*\.docx$/u)
      await page().getByText('Sử dụng bản lưu').click()
      await soon(isDrawn).toBe(true)
      await shot('books')
      await box('Dòng trống').fill('nhiều')
      await page().getByText('Số dòng trống từ 0 đến 1000.').waitFor()
      await noSeriousFaults()
    })

    test('the recipient list is previewed; what was saved stands in the history by its name, the preview does not', async () => {
      await searchFor('2680')
      await rows().first().click()
      await page().getByRole('button', { name: 'Danh sách nơi nhận' }).click()
      await heading('Nơi nhận của Công văn 2680/UBND-KGVX')
      await page().locator('.ant-segmented-item', { hasText: 'Trên giấy' }).click()
      await soon(isDrawn).toBe(true)
      await noSeriousFaults()
      const csv = await saved('Lưu CSV')
      expect(csv.bytes.toString('utf8')).toContain('Tạp chí Năm Nung')
      await said(`Đã lưu ${csv.name}`)
      await box('Thêm văn bản').fill('1892')
      await page().keyboard.press('Enter')
      await page().locator('.chip', { hasText: '1892/UBND-KGVX' }).waitFor()
      await page().getByLabel('Gộp theo nơi nhận', { exact: false }).check()
      await soon(isDrawn).toBe(true)
      await shot('merged')
      await noSeriousFaults()
      expect((await saved('Lưu CSV')).bytes.toString('utf8')).toContain('Theo văn bản của')
      await page().keyboard.press('Escape')
      const history = page().locator('.history')
      await history.getByText(csv.name).waitFor()
      await soon(() => textsOf(history.locator('strong', { hasText: /^(In|Xuất)$/u }))).toEqual(['Xuất', 'Xuất'])
    })

    test('a phiếu giải quyết is made from the page of its văn bản', async () => {
      await page().getByRole('button', { name: 'Phiếu giải quyết' }).click()
      await heading('Phiếu giải quyết Công văn 2680/UBND-KGVX')
      await soon(isDrawn).toBe(true)
      await noSeriousFaults()
      await shot('slip')
      await page().keyboard.press('Escape')
    })
  })
