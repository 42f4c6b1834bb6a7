// What holds for the whole: sound, light and dark, nothing asked of others.
import { describe, expect, test } from 'vitest'
import { here, noSeriousFaults, page, rows, searchFor, shot, visit } from '../clerk.ts'
import { dropFiles, seriousFaults } from '../window.ts'

/** Steps of the walk, in order. */
export const walkWhole = () =>
  describe('the whole', () => {
    test('the archive is checked and sound', async () => {
      await page().getByRole('link', { name: 'Cài đặt' }).click()
      await page().getByRole('button', { name: 'Kiểm tra', exact: true }).click()
      await page().getByText('Kho lành lặn').waitFor()
      await noSeriousFaults()
      await shot('settings')
    })

    test('on a small window the text keeps nearly half, nothing overlaps and the list keeps the issuer', async () => {
      await page().setViewportSize({ width: 1024, height: 700 })
      await searchFor('tap chi nam nung')
      await rows().first().click()
      await page().locator('.letter-pane .hit').first().waitFor()
      const text = await page().locator('.letter-pane').boundingBox()
      const side = await page().locator('.side').boundingBox()
      const next = await page().getByRole('button', { name: 'Chỗ khớp tiếp theo' }).boundingBox()
      await shot('small-letter')
      expect(text?.width).toBeGreaterThanOrEqual(0.45 * ((text?.width ?? 0) + (side?.width ?? 0)))
      expect(text?.height).toBeGreaterThan(350)
      expect((next?.x ?? 0) + (next?.width ?? 0)).toBeLessThanOrEqual(side?.x ?? 0)
      await visit('/')
      await page().locator('.grid-pane .cell-co-quan').first().waitFor()
      await shot('small-list')
      await page().setViewportSize({ width: 1440, height: 900 })
      await visit('/cai-dat')
    })

    test('on a window at twice its size every place keeps its words on one line, none out of sight', async () => {
      await page().setViewportSize({ width: 720, height: 450 })
      const places = await page()
        .locator('.places a')
        .evaluateAll(links => links.map(link => ({ height: link.clientHeight, end: link.getBoundingClientRect().right })))
      await shot('narrow-places')
      await page().setViewportSize({ width: 1440, height: 900 })
      expect(places).toHaveLength(9)
      expect(places.filter(({ height, end }) => height > 48 || end > 720)).toEqual([])
    })

    test('the dark screens hold the same contrast', async () => {
      await page().locator('.ant-segmented-item', { hasText: 'Tối' }).click()
      await page().waitForFunction(() => document.documentElement.dataset.theme === 'dark')
      await dropFiles(page(), page().locator('body'), [
        { name: 'cong-van.txt', bytes: Buffer.from('Số: 7/CV-VP\nHà Nội, ngày 3 tháng 4 năm 2022\n\nNơi nhận:\n- Lưu: VT.\n') },
      ])
      await page().locator('.letter-pane').waitFor()
      const places = [
        '/',
        '/?q=12 ct ttg',
        '/cho-duyet',
        '/dang-ky',
        '/van-ban/1',
        '/van-ban/1/sua',
        '/so-dang-ky',
        '/cai-dat',
        '/khong-co',
      ]
      const faults: Record<string, unknown> = { review: await seriousFaults(page()) }
      await shot('dark-review')
      for (const place of places) {
        await visit(place)
        await page().waitForFunction(() => !document.querySelector('.ant-spin') && document.querySelector('h1'))
        faults[place] = await seriousFaults(page())
      }
      expect(Object.entries(faults).filter(([, found]) => (found as unknown[]).length)).toEqual([])
    })

    test('the page asked nothing of any other origin and met no error of its own', () => {
      expect(here().strangers).toEqual([])
      expect(here().faults).toEqual([])
    })
  })
