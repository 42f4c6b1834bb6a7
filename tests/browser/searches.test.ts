// What a clerk does with a line that is worth keeping, in a real browser: its answers saved as a table, the line named, called again, handed on.
// One walk: each step goes on where the one before stopped.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { fileSample, now } from '../db/archive-builder.ts'
import { own } from '../hosts/carried.ts'
import { readSheet, readZip } from '../paper/read-xlsx.ts'
import { close, here, noSeriousFaults, numbersFound, open, page, rows, said, searchFor, shot, soon, textsOf, visit } from './clerk.ts'

function leaveTwo(folder: string) {
  const db = openWriter(folder)
  setOwnAgency(db, own, now)
  fileSample(db, 'dak-nong-2680', '2021-06-01')
  fileSample(db, 'ha-noi-1892', '2021-06-17')
  closeDb(db)
}

beforeAll(() => open(leaveTwo), 180_000)
afterAll(close)

const press = (key: string) => page().keyboard.press(key)
const field = () => page().locator('#search')
const offers = () => textsOf(page().locator('.offers [role=option]'))
const button = (name: string | RegExp) => page().getByRole('button', { name })

describe('the answers of a line', () => {
  test('are saved as a workbook from the keyboard, under a name that says what was asked', async () => {
    await searchFor('tuyen truyen')
    await button('Lưu kết quả').focus()
    await press('Enter')
    await page().getByRole('menuitem', { name: 'Bảng tính Excel' }).waitFor()
    await noSeriousFaults()
    await shot('answers-menu')
    const [download] = await Promise.all([page().waitForEvent('download'), press('Enter')])
    expect(download.suggestedFilename()).toMatch(/^Kết quả tìm tuyen truyen \d{4}-\d\d-\d\d\.xlsx$/u)
    const sheet = readSheet(readZip(readFileSync(await download.path())).get('xl/worksheets/sheet1.xml') ?? '')
    const numbers = await numbersFound()
    expect(sheet.slice(1).map(row => row[2])).toEqual(numbers)
    await said('Đã lưu Kết quả tìm')
  })

  test('can be handed on: the line and the address are copied as text', async () => {
    await button('Lưu kết quả').click()
    await page().getByRole('menuitem', { name: 'Chép câu tìm và liên kết' }).click()
    await said('Đã chép câu tìm và liên kết')
    const address = await page().evaluate(() => location.href)
    await field().fill('')
    await field().focus()
    await press('Control+v')
    await soon(() => field().inputValue()).toBe(`tuyen truyen ${address}`)
    await field().fill('')
  })
})

/** Types `c` in the page and presses Enter on the first offer, so many tasks of the page after the wait for more typing has ended. */
const pickAfterTheWait = (tasks: number) =>
  page().evaluate(
    left =>
      new Promise<void>(done => {
        const box = document.querySelector('#search') as HTMLInputElement
        const press = (key: string) => box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        const later = (tasks: number, then: () => void) => {
          if (tasks === 0) return then()
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => later(tasks - 1, then)
          port2.postMessage(null)
        }
        const wait = window.setTimeout
        const pick = () => {
          window.setTimeout = wait
          press('Enter')
          done()
        }
        const watched = (run: () => void, ms?: number) =>
          wait(() => {
            run()
            if (ms === 250) later(left, pick)
          }, ms)
        window.setTimeout = watched as typeof window.setTimeout
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, 'c')
        box.dispatchEvent(new Event('input', { bubbles: true }))
        wait(() => press('ArrowDown'), 200)
      }),
    tasks,
  )

describe('a line that is worth keeping', () => {
  test('gets a name, is offered from the first letter of the name and asks the same again', async () => {
    await searchFor('12/CT-TTg')
    await page().getByText('Khớp nhất').click()
    await button('Lưu câu tìm').click()
    const name = page().getByRole('dialog').getByRole('textbox')
    await soon(() => name.inputValue()).toBe('12/CT-TTg')
    await noSeriousFaults()
    await shot('save-search')
    await name.fill('Chỉ thị về báo chí')
    await press('Enter')
    await said('Đã lưu câu tìm “Chỉ thị về báo chí”')
    await button(/Bỏ câu tìm đã lưu/u).waitFor()
    await shot('saved-search')
    await visit('/')
    await press('Control+k')
    await page().keyboard.type('c')
    await soon(async () => (await offers())[0]).toBe('Đã lưu Chỉ thị về báo chí 12/CT-TTg')
    await press('ArrowDown')
    await press('Enter')
    await soon(() => field().inputValue()).toBe('12/CT-TTg')
    await soon(() => page().evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('sort'))).toBe('relevance')
    await rows().first().waitFor()
  })

  test('is offered again below a box that was emptied or is clicked', async () => {
    const first = 'Đã lưu Chỉ thị về báo chí 12/CT-TTg'
    await button('Xóa chữ đang tìm').click()
    await soon(async () => (await offers())[0]).toBe(first)
    await press('Escape')
    await soon(offers).toEqual([])
    await field().click()
    await soon(async () => (await offers())[0]).toBe(first)
  })

  test('is asked as it was saved, even if it is picked in the moment in which what was typed is sent', async () => {
    for (const tasks of [0, 1, 2, 3, 4]) {
      await visit('/')
      await page().evaluate(() => (document.activeElement as HTMLElement).blur())
      await press('Control+k')
      await soon(async () => (await offers())[0]).toBe('Đã lưu Chỉ thị về báo chí 12/CT-TTg')
      await pickAfterTheWait(tasks)
      await new Promise(resolve => setTimeout(resolve, 400))
      expect(await page().evaluate(() => location.hash)).toBe('#/?q=12%2FCT-TTg&sort=relevance')
    }
  })

  test('stands below an empty box, with the lines that were of use; those can be forgotten', async () => {
    await searchFor('dak nong')
    await rows().first().press('Enter')
    await page().locator('.letter-pane').waitFor()
    await visit('/')
    await press('Control+k')
    await soon(offers).toEqual(
      expect.arrayContaining(['Đã lưu Chỉ thị về báo chí 12/CT-TTg', 'Đã tìm dak nong', 'Xóa lịch sử tìm trên máy này']),
    )
    expect((await offers())[0]).toMatch(/^Đã lưu/u)
    await noSeriousFaults()
    await shot('empty-box')
    await press('ArrowUp')
    await press('Enter')
    await press('ArrowDown')
    await soon(offers).toEqual(['Đã lưu Chỉ thị về báo chí 12/CT-TTg'])
    await press('Escape')
    await soon(offers).toEqual([])
  })

  test('is forgotten where it is asked, and that can be taken back', async () => {
    await press('ArrowDown')
    await press('ArrowDown')
    await press('Enter')
    await button(/Bỏ câu tìm đã lưu/u).click()
    await said('Đã bỏ câu tìm')
    await button('Lưu câu tìm').waitFor()
    await page().locator('.said').getByRole('button', { name: 'Hoàn tác' }).click()
    await button(/Bỏ câu tìm đã lưu/u).waitFor()
    await page().setViewportSize({ width: 800, height: 700 })
    await shot('small-saved-search')
    await noSeriousFaults()
    expect([here().faults, here().strangers]).toEqual([[], []])
  })
})
