// What a clerk does with an archive that an older version read, in a real browser: values shown where they stood, letters read again, differences decided.
// One walk: each step goes on where the one before stopped.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TheThuc } from '../../contract/the-thuc.ts'
import { run } from '../../db/handle.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { queueLetter } from '../../db/queue.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { fieldsRead, filing, now, sample } from '../db/archive-builder.ts'
import { own } from '../hosts/carried.ts'
import { box, close, focused, heading, here, noSeriousFaults, open, page, said, shot, soon, textsOf, visit } from './clerk.ts'

const dakNong = sample('dak-nong-2680')
const haNoi = sample('ha-noi-1892')

/** As version 1 read them: a title cut short, an addressee lost, another place; of the second letter the clerk had typed the title. */
function leaveOld(folder: string) {
  const db = openWriter(folder)
  setOwnAgency(db, own, now)
  const file = ({ letter, reading }: typeof dakNong, parts: Partial<TheThuc>, typed: Partial<ReturnType<typeof fieldsRead>> = {}) => {
    const old = { ...reading, theThuc: { ...reading.theThuc, ...parts } }
    fileVanBan(db, filing({ ...fieldsRead(old), ...typed }, { letter, reading: old, readBy: 1 }), now)
  }
  const { trichYeu, kinhGui, diaDanh } = dakNong.reading.theThuc
  file(dakNong, {
    trichYeu: trichYeu && { ...trichYeu, value: trichYeu.value.split(' ').slice(0, 9).join(' ') },
    kinhGui: kinhGui.slice(1),
    diaDanh: diaDanh && { ...diaDanh, value: 'Đắc Nông' },
  })
  const place = haNoi.reading.theThuc.diaDanh
  const title = haNoi.reading.theThuc.trichYeu
  file(
    haNoi,
    { diaDanh: place && { ...place, value: 'Hà Nôi' }, trichYeu: title && { ...title, value: 'cắt' } },
    { trichYeu: 'Trích yếu do văn thư gõ' },
  )
  const kind = haNoi.reading.theThuc.tenLoai
  const waiting = { ...haNoi.reading, theThuc: { ...haNoi.reading.theThuc, tenLoai: kind && { ...kind, value: 'Thư mời' } } }
  queueLetter(db, { name: 'cho-duyet.txt', sha256: 'c'.repeat(64), bytes: 9, letter: haNoi.letter, reading: waiting }, now)
  run(db, 'UPDATE hang_cho_lan_doc SET ban = 1')
  closeDb(db)
}

beforeAll(() => open(leaveOld), 180_000)
afterAll(close)

/** The lit words of the text, as one. */
const lit = async () => (await textsOf(page().locator('.letter-pane [data-active]'))).join(' ')
const bar = () => page().locator('.place-bar').innerText()
const card = (name: string) => page().locator('.proposal', { has: page().getByRole('heading', { name, exact: true }) })

describe('a letter under review', () => {
  test('the field in focus shows where it stood, how sure it is and by what it was read', async () => {
    await visit('/cho-duyet/1')
    await page().locator('.letter-pane').waitFor()
    await page().locator('#ngayBanHanh').click()
    await soon(lit).toBe('ngày 16 tháng 6 năm 2021')
    await soon(() => bar()).toMatch(/Ngày ban hành.*Chắc chắn.*Đọc ở dòng địa danh, ngày tháng \(NDD-\d\)/su)
    await page().locator('[data-mark=coQuanBanHanh] .sure').click()
    await soon(bar).toMatch(/Cơ quan ban hành.*Suy đoán.*suy từ “Hà Nội”/su)
    await page().locator('[data-mark=trichYeu] label').click()
    await soon(bar).toMatch(/^Trích yếu/u)
    await noSeriousFaults()
    await shot('review-place')
  })

  test('a row of a list shows its own place, the list all of them, and the text leads back to the row', async () => {
    await page().locator('[data-mark="noiNhan.2"] input').first().click()
    const row = await page().locator('[id="noiNhan.2.text"]').inputValue()
    await soon(lit).toContain(row)
    await soon(() => bar()).toMatch(/^Nơi nhận 3/u)
    await page().locator('#add-noiNhan').focus()
    await soon(bar).toMatch(/^Nơi nhận: \d+ mục/u)
    await page().locator('.letter-pane [data-key="kinhGui.1"]').first().click()
    await soon(focused).toBe('kinhGui.1.text')
    await page().locator('.letter-pane [data-keys~="nhiemVu.0"]').first().click()
    await soon(() => page().evaluate(() => document.activeElement?.closest('[data-mark]')?.getAttribute('data-mark'))).toMatch(
      /^nhiemVu\.0$/u,
    )
  })

  test('an issue leads to its field and shows its own place', async () => {
    await page().getByRole('button', { name: 'Số bị gạch ngang' }).click()
    await soon(focused).toBe('soKyHieu')
    await soon(lit).toBe('1892')
    await soon(() => bar()).toContain('Số bị gạch ngang')
    await box('Địa danh').fill('Hà Nội sửa')
  })
})

describe('a filed letter', () => {
  test('shows each value where it stood, by its button or its words, and the text leads back', async () => {
    await visit('/van-ban/1')
    await heading(/./u)
    await page().getByRole('button', { name: 'Ngày ban hành: Xem tại chỗ' }).click()
    await soon(lit).toBe('ngày 31 tháng 5 năm 2021')
    await soon(bar).toContain('văn thư đã duyệt')
    await page().locator('[data-fact="noiNhan.1"] > span').first().click()
    await soon(lit).toContain('Thường trực Tỉnh ủy')
    await page().locator('[data-fact="vienDan.0"]').getByRole('button').click()
    await soon(lit).toContain('12/CT-TTg')
    await page().locator('.letter-pane [data-key="noiNhan.2"]').first().click()
    await soon(() => page().locator('[data-shown]').getAttribute('data-fact')).toBe('noiNhan.2')
    await noSeriousFaults()
    await shot('letter-place')
    await page().locator('.letter-pane [data-keys~="nhiemVu.1"]').last().click()
    await soon(() => page().locator('[data-shown]').getAttribute('data-fact')).toBe('nhiemVu.1')
  })
})

describe('reading again', () => {
  test('tells how many letters an older version read, reads them and lists what differs; nothing filed has changed', async () => {
    await page().getByRole('link', { name: 'Đọc lại' }).click()
    await heading('Đọc lại văn bản đã lưu')
    await noSeriousFaults()
    await page().getByRole('button', { name: 'Đọc lại 3 văn bản' }).click()
    await page().getByText('Đã đọc lại 3 văn bản; 2 văn bản có chỗ đọc khác; đã đọc mới 1 văn bản chờ duyệt').waitFor()
    await soon(() => textsOf(page().locator('.reread-group strong'))).toEqual(['Địa danh', 'Kính gửi', 'Trích yếu'])
    await soon(() => textsOf(page().locator('.queue-row strong'))).toEqual(['Công văn 1892/UBND-KGVX', 'Công văn 2680/UBND-KGVX'])
    await soon(() => page().getByRole('link', { name: 'Đọc lại' }).innerText()).toMatch(/2$/u)
    await page().locator('.reread-group', { hasText: 'Kính gửi' }).getByRole('button', { name: 'Xem' }).click()
    await soon(() => textsOf(page().locator('.queue-row strong'))).toEqual(['Công văn 2680/UBND-KGVX'])
    await noSeriousFaults()
    await shot('reread')
    await visit('/van-ban/1')
    await page().locator('.fact', { hasText: 'Đắc Nông' }).waitFor()
  })

  test('a letter that waits shows the newer reading, and what the clerk had typed stays', async () => {
    await visit('/cho-duyet/1')
    await page().locator('.kept-note').waitFor()
    await soon(() => box('Tên loại').inputValue()).toBe('Công văn')
    await soon(() => box('Địa danh').inputValue()).toBe('Hà Nội sửa')
    await page().getByRole('button', { name: 'Bỏ phần đã gõ' }).click()
  })

  test('one letter shows both sides of each difference and its place in the text', async () => {
    await visit('/doc-lai')
    await page().locator('.queue-row', { hasText: '2680' }).click()
    await card('Trích yếu').waitFor()
    await soon(() => textsOf(page().locator('.proposal h2'))).toEqual(['Địa danh', 'Trích yếu', 'Kính gửi'])
    await card('Kính gửi').locator('h2').click()
    await soon(() => textsOf(card('Kính gửi').locator('ins'))).toEqual(['Các Sở, Ban, ngành'])
    await soon(lit).toContain('Các Sở, Ban, ngành')
    await page().locator('.letter-pane [data-key=trichYeu]').first().click()
    await soon(() => page().locator('.proposal[aria-current] h2').innerText()).toBe('Trích yếu')
    await noSeriousFaults()
    await shot('reread-letter')
    await page().setViewportSize({ width: 1024, height: 700 })
    await shot('small-reread-letter')
    await page().setViewportSize({ width: 1440, height: 900 })
  })

  test('by the keyboard alone a difference is accepted, taken back, kept; after the last comes the next letter', async () => {
    await page().keyboard.press('1')
    await said('Đã nhận giá trị mới')
    await soon(() => page().locator('.proposal').count()).toBe(2)
    await page().locator('.said').getByRole('button', { name: 'Hoàn tác' }).click()
    await soon(() => page().locator('.proposal').count()).toBe(3)
    await page().locator('.proposal').first().click()
    await page().keyboard.press('2')
    await said('Đã giữ như cũ')
    await soon(() => page().locator('.proposal').count()).toBe(2)
    await page().getByRole('button', { name: 'Nhận cả 2 chỗ' }).click()
    await said('Đã nhận 2 giá trị mới')
    await page().getByText('không còn chỗ nào chờ quyết định').waitFor()
    await visit('/van-ban/1')
    await page().getByText('Theo bộ đọc bản 2, văn thư đã nhận').first().waitFor()
  })

  test('what the clerk typed is told apart and stands when a whole field is accepted', async () => {
    await visit('/doc-lai')
    const group = page().locator('.reread-group', { hasText: 'Địa danh' })
    await group.getByRole('button', { name: 'Nhận tất cả' }).click()
    await page().locator('.ant-popover').getByRole('button', { name: 'Nhận tất cả' }).click()
    await said('Đã nhận giá trị mới')
    await page().locator('.ant-segmented-item', { hasText: 'Văn thư đã sửa (1)' }).click()
    await page().locator('.queue-row', { hasText: '1892' }).click()
    await card('Trích yếu').getByText('Văn thư đã sửa', { exact: true }).waitFor()
    await soon(() => card('Trích yếu').locator('.proposal-old').innerText()).toContain('Trích yếu do văn thư gõ')
    await noSeriousFaults()
    await shot('reread-clerk')
    await page().keyboard.press('2')
    await page().getByText('không còn chỗ nào chờ quyết định').waitFor()
    await visit('/van-ban/3')
    await heading('Trích yếu do văn thư gõ')
  })

  test('the dark screens hold the same contrast, and the page met no error of its own', async () => {
    await page().emulateMedia({ colorScheme: 'dark' })
    // So tall that the form's foot, which stays in sight, lies over no half of a button.
    await page().setViewportSize({ width: 1440, height: 1600 })
    for (const place of ['/doc-lai', '/cho-duyet/1', '/van-ban/1']) {
      await visit(place)
      await page().waitForFunction(() => !document.querySelector('.ant-spin') && document.querySelector('h1'))
      await noSeriousFaults()
    }
    await shot('dark-place')
    expect([here().faults, here().strangers]).toEqual([[], []])
  })
})
