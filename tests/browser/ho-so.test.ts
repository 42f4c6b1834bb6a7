// Hồ sơ in a real browser: a file made, letters put in from their pages, placed on sheets, the file closed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, now } from '../db/archive-builder.ts'
import { own } from '../hosts/carried.ts'
import { box, close, heading, here, noSeriousFaults, open, page, said, shot, soon, textsOf, visit } from './clerk.ts'

beforeAll(
  () =>
    open(folder => {
      const db = openWriter(folder)
      setOwnAgency(db, own, now)
      for (const soKyHieu of ['15/SNV-CCVC', '201/STC-QLNS'])
        fileVanBan(db, filing({ soKyHieu, trichYeu: 'về tinh giản biên chế', tenLoai: 'Công văn' }), now)
      closeDb(db)
    }),
  180_000,
)
afterAll(close)

const rows = () => page().locator('.ho-so-row .van-ban-name')
/** Clicks, takes the box as soon as it is there, as a quick clerk's Tab does, and says where the typing would go a moment later. */
const boxTakenAtOnce = (button: string, id: string) =>
  page().evaluate(
    async ([name, wanted]) => {
      document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click()
      const moment = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
      while (!document.getElementById(wanted)) await moment(1)
      document.getElementById(wanted)?.focus()
      await moment(150)
      return document.activeElement?.id
    },
    [button, id] as const,
  )
const card = () => page().getByRole('region', { name: 'Hồ sơ', exact: true })

describe('a file', () => {
  test('is made, and letters are put in from their pages', async () => {
    await visit('/ho-so')
    await heading('Hồ sơ')
    await page().getByText('Chưa có hồ sơ nào').waitFor()
    await page().getByRole('button', { name: 'Lập hồ sơ…' }).click()
    await box('Số và ký hiệu hồ sơ').fill('01.TCCB')
    await box('Tiêu đề hồ sơ').fill('Hồ sơ tinh giản biên chế')
    await box('Thời hạn bảo quản (năm)').fill('20')
    await box('Thời hạn bảo quản (năm)').press('Enter')
    await said('Đã lập hồ sơ 01.TCCB')
    await heading('Hồ sơ tinh giản biên chế')
    await visit('/van-ban/1')
    await card().getByRole('button', { name: 'Thêm vào hồ sơ…' }).click()
    await box('Ký hiệu hoặc tiêu đề hồ sơ').fill('bien che')
    await page()
      .getByRole('button', { name: /^01\.TCCB/u })
      .click()
    await said('Đã thêm vào hồ sơ 01.TCCB')
    await card()
      .getByRole('link', { name: /^01\.TCCB/u })
      .click()
    await soon(() => textsOf(rows())).toEqual(['Công văn 15/SNV-CCVC'])
  })

  test('many letters are put in from the page of the file, those that are in it not offered; undone at a click', async () => {
    const add = async () => {
      await page().getByRole('button', { name: 'Thêm văn bản…' }).click()
      await box('Số hiệu, cơ quan, chữ trong văn bản').fill('tinh gian bien che')
      await soon(() => textsOf(page().locator('.ho-so-offers strong'))).toEqual(['Công văn 201/STC-QLNS'])
      await page().getByRole('checkbox').check()
      await page().getByRole('button', { name: 'Thêm 1 văn bản' }).click()
      await said('Đã thêm 1 văn bản vào hồ sơ 01.TCCB')
      await soon(() => textsOf(rows())).toEqual(['Công văn 15/SNV-CCVC', 'Công văn 201/STC-QLNS'])
    }
    await add()
    await page().getByRole('button', { name: 'Hoàn tác' }).first().click()
    await soon(() => textsOf(rows())).toEqual(['Công văn 15/SNV-CCVC'])
    await add()
  })

  test('its letters are put in order and on sheets; closed, it stands; the page met no error of its own', async () => {
    expect(await boxTakenAtOnce('Thứ tự, tờ số… Công văn 201/STC-QLNS', 'dialog-to')).toBe('dialog-to')
    await box('Số thứ tự').fill('1')
    await box('Tờ số').fill('1-3')
    await box('Tờ số').press('Enter')
    await said('Đã sửa thứ tự, tờ số')
    await soon(() => textsOf(rows())).toEqual(['Công văn 201/STC-QLNS', 'Công văn 15/SNV-CCVC'])
    await page().getByText('2 văn bản, 3 tờ').waitFor()
    await page().getByRole('button', { name: 'Đưa ra: Công văn 201/STC-QLNS' }).click()
    await page()
      .getByText(/^1 văn bản$/u)
      .waitFor()
    await page().getByRole('button', { name: 'Hoàn tác' }).click()
    await page().getByText('2 văn bản, 3 tờ').waitFor()
    await soon(() => textsOf(rows())).toEqual(['Công văn 201/STC-QLNS', 'Công văn 15/SNV-CCVC'])
    await noSeriousFaults()
    await shot('ho-so')
    await page().getByRole('button', { name: 'Mục lục văn bản' }).click()
    await page().getByText('1 trang A4').waitFor()
    await page().locator('canvas').first().waitFor()
    await noSeriousFaults()
    await shot('ho-so-paper')
    await visit('/so-dang-ky/bao-cao')
    await page().getByText('1 trang A4').waitFor()
    await noSeriousFaults()
    await shot('report')
    await visit('/ho-so/1')
    await page().getByRole('button', { name: 'Kết thúc hồ sơ' }).click()
    await said('Đã kết thúc hồ sơ')
    await soon(() =>
      page()
        .getByRole('button', { name: /^Đưa ra/u })
        .count(),
    ).toBe(0)
    await visit('/ho-so')
    await page().locator('.queue-row', { hasText: '01.TCCB/' }).waitFor()
    await noSeriousFaults()
    expect([here().faults, here().strangers]).toEqual([[], []])
  })
})
