// What a clerk sees of a search, in a real browser: its filters as chips, facets, answers near to what was asked, the letter beside the list and its hits.
// One walk: each step goes on where the one before stopped.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { fileSample, filing, now } from '../db/archive-builder.ts'
import { own } from '../hosts/carried.ts'
import { close, focused, here, noSeriousFaults, numbersFound, open, page, rows, searchFor, shot, soon, textsOf, visit } from './clerk.ts'

function leaveSome(folder: string) {
  const db = openWriter(folder)
  setOwnAgency(db, own, now)
  fileSample(db, 'dak-nong-2680', '2021-06-01')
  fileSample(db, 'ha-noi-1892', '2021-06-17')
  for (let so = 1; so <= 30; so += 1) {
    const coQuanBanHanh = so % 2 ? 'Sở Y tế tỉnh Lâm Đồng' : 'Sở Y tế tỉnh Đắk Nông'
    const fields = {
      soKyHieu: `${so}/SYT-NV`,
      ngayBanHanh: '2020-03-02',
      tenLoai: 'Thông báo',
      coQuanBanHanh,
      trichYeu: `tiêm chủng đợt ${so}`,
    }
    const text = `Tiêm chủng đợt ${so}.\n${'Đoạn văn không có gì đáng chú ý.\n'.repeat(60)}Về việc tiêm chủng.`
    fileVanBan(db, filing(fields, { text, ngayDen: '2020-03-05' }), now)
  }
  closeDb(db)
}

beforeAll(() => open(leaveSome), 180_000)
afterAll(close)

const press = (key: string) => page().keyboard.press(key)
const button = (name: string | RegExp) => page().getByRole('button', { name })
const line = () => page().locator('#search').inputValue()
const asked = () => page().evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('q'))
const chips = () => textsOf(page().locator('.filter-chip .clip'))
const total = () => page().locator('.list-total').innerText()
const facet = (of: string, value: string) =>
  page()
    .getByRole('region', { name: of })
    .getByRole('button', { name: new RegExp(`^${value} `, 'u') })
const previewed = () => page().locator('.preview h2').innerText()

describe('the filters of a line', () => {
  test('are chips below it; one that was not understood says why', async () => {
    await searchFor('năm:2020 -cơ-quan:lâm-đồng từ:abc tiêm chủng')
    await soon(chips).toEqual(['Năm: 2020', 'trừ Cơ quan: lâm đồng', 'Từ ngày: abc'])
    await soon(() => page().locator('.filter-chip.is-unread').innerText()).toContain('Không phải là ngày có thật')
    await soon(total).toBe('15 văn bản')
    await noSeriousFaults()
    await shot('chips')
  })

  test('are taken away by the mouse and by keys; the focus goes on to the next, at last to the box; the address is always the line', async () => {
    await button(/Bỏ điều kiện trừ Cơ quan/u).click()
    await soon(line).toBe('năm:2020 từ:abc tiêm chủng')
    await soon(total).toBe('30 văn bản')
    await button(/Bỏ điều kiện Năm/u).focus()
    await press('ArrowRight')
    await press('Delete')
    await soon(chips).toEqual(['Năm: 2020'])
    await soon(() => page().evaluate(() => document.activeElement?.textContent)).toContain('Năm: 2020')
    await press('Backspace')
    await soon(focused).toBe('search')
    await soon(asked).toBe('tiêm chủng')
    await page().goBack()
    await soon(chips).toEqual(['Năm: 2020'])
  })

  test('leave what was ruled out ruled out', async () => {
    await searchFor('loại:thông-báo -"đợt 1" tiêm')
    await soon(total).toBe('29 văn bản')
    await button(/Bỏ điều kiện Loại/u).click()
    await soon(line).toBe('tiêm -"đợt 1"')
    await soon(total).toBe('29 văn bản')
  })

  test('are offered the names of the archive while their value is typed', async () => {
    await page().locator('#search').fill('báo người-ký:ha')
    await page().locator('.offers', { hasText: 'Tôn Thị Ngọc Hạnh' }).waitFor()
    await press('ArrowDown')
    await press('Enter')
    await soon(asked).toBe('báo người-ký:"Tôn Thị Ngọc Hạnh"')
    await soon(numbersFound).toEqual(['2680/UBND-KGVX'])
    await page().locator('#search').fill('báo tỉnh:')
    await soon(() => textsOf(page().locator('.offers [role=option]'))).toEqual(['Điều kiện tỉnh:đắk-nông'])
  })

  test('are put into the line from their list of examples, the value ready to be typed over', async () => {
    await searchFor('tiêm -"đợt 1"')
    await button(/^Điều kiện$/u).click()
    await page().locator('.filter-help').waitFor()
    await noSeriousFaults()
    await shot('filter-help')
    await press('ArrowDown')
    await press('Escape')
    await soon(() => page().locator('.filter-help').count()).toBe(0)
    await press('Enter')
    // By a key: the list may still be growing open under the mouse.
    await button(/số-đến:152/u).press('Enter')
    await soon(focused).toBe('search')
    await page().keyboard.type('7')
    await soon(asked).toBe('số-đến:7 tiêm -"đợt 1"')
    await soon(numbersFound).toEqual(['7/SYT-NV'])
  })
})

describe('facets', () => {
  test('count the commonest values; a click puts one into the line, another takes it out, however it was typed', async () => {
    await searchFor('tiem chu')
    await facet('Cơ quan ban hành', 'Sở Y tế tỉnh Đắk Nông').waitFor()
    await soon(() => textsOf(page().locator('.facet h3'))).toEqual(['Loại', 'Cơ quan ban hành', 'Tỉnh, thành phố', 'Năm', 'Đơn vị'])
    await noSeriousFaults()
    await shot('facets')
    await facet('Tỉnh, thành phố', 'Đắk Nông').click()
    await soon(line).toBe('tỉnh:"Đắk Nông" tiem chu')
    await soon(total).toBe('15 văn bản')
    await searchFor('tinh:daknong tiem chung')
    await facet('Tỉnh, thành phố', 'Đắk Nông').and(page().locator('[aria-pressed=true]')).click()
    await soon(line).toBe('tiem chung')
    await soon(total).toBe('30 văn bản')
  })

  test('narrow the whole list too, of one direction or all; not the bin, into which no search looks', async () => {
    await visit('/')
    await facet('Loại', 'Thông báo').waitFor()
    await soon(() => page().locator('.facets .hint').count()).toBe(0)
    await noSeriousFaults()
    await shot('facets-of-all')
    await facet('Cơ quan ban hành', 'Sở Y tế tỉnh Lâm Đồng').click()
    await soon(line).toBe('cơ-quan:"Sở Y tế tỉnh Lâm Đồng"')
    await soon(total).toBe('15 văn bản')
    await visit('/?tab=tham-chieu')
    await facet('Loại', 'Chỉ thị').waitFor()
    await soon(() => page().locator('.facet h3').count()).toBeLessThan(6)
    await visit('/?tab=removed')
    await soon(() => page().locator('.facets').count()).toBe(0)
  })

  test('leave the keys of the list on one line, beside the letter too', async () => {
    await page().setViewportSize({ width: 1280, height: 800 })
    onTestFinished(() => page().setViewportSize({ width: 1440, height: 900 }))
    const hidden = () =>
      page()
        .locator('.list-keys')
        .evaluate(keys => keys.scrollWidth - keys.clientWidth)
    const lines = () =>
      page()
        .locator('.list-keys')
        .evaluate(keys => keys.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(keys).lineHeight))
    await searchFor('tiem chung')
    for (const isBeside of [false, true]) {
      if (isBeside) await page().locator('.preview-button').click()
      await soon(hidden).toBeLessThan(1)
      expect(await lines()).toBeLessThan(1.5)
    }
    await page().locator('.preview-button').click()
  })

  test('come after the answers and never hold them up; they are given up when the line changes', async () => {
    const isFacets = /search\/facets/u
    const [held, givenUp]: [string[], string[]] = [[], []]
    page().on('requestfailed', request => isFacets.test(request.url()) && givenUp.push(request.url()))
    await page().route(isFacets, route => held.push(route.request().url()))
    onTestFinished(() => page().unroute(isFacets))
    await searchFor('đợt 7')
    const open = () => Promise.resolve(held.length - givenUp.length)
    await soon(open).toBe(1)
    expect(await numbersFound()).toContain('7/SYT-NV')
    const before = givenUp.length
    await searchFor('đợt 8')
    await soon(() => Promise.resolve(givenUp.length)).toBeGreaterThan(before)
    await soon(open).toBe(1)
  })

  test('stand in a drawer on a narrow window', async () => {
    await searchFor('tiem chung')
    await page().setViewportSize({ width: 900, height: 700 })
    await soon(() => page().locator('.facets').count()).toBe(0)
    await button('Thu hẹp').click()
    await facet('Cơ quan ban hành', 'Sở Y tế tỉnh Lâm Đồng').waitFor()
    await noSeriousFaults()
    await shot('facets-drawer')
    await facet('Cơ quan ban hành', 'Sở Y tế tỉnh Lâm Đồng').click()
    await press('Escape')
    await soon(chips).toEqual(['Cơ quan: Sở Y tế tỉnh Lâm Đồng'])
    await page().setViewportSize({ width: 1440, height: 900 })
  })
})

describe('answers near to what was asked', () => {
  test('are said so above the list, and in each what differs', async () => {
    await searchFor('2608/UBND-KGVX')
    await soon(() => page().locator('.near').innerText()).toBe('Không có “2608/UBND-KGVX”. Dưới đây là số, ký hiệu gần đúng.')
    await soon(() => textsOf(page().locator('.differing'))).toEqual(['Gần đúng tìm 2608/UBND-KGVX, kho có 2680/UBND-KGVX'])
    await soon(() => textsOf(page().locator('.differing :is(del, ins)'))).toEqual(['08', '80'])
    await noSeriousFaults()
    await shot('near')
  })

  test('of the same sign say what is not as asked; those of a day asked for say so', async () => {
    await searchFor('Công văn số 2680/UBND-KGVX năm 2022 của UBND tỉnh Đắk Nông')
    const asked = 'Công văn số 2680/UBND-KGVX năm 2022 của UBND tỉnh Đắk Nông'
    await soon(() => page().locator('.near').innerText()).toBe(`Không có “${asked}”. Dưới đây là văn bản cùng số, ký hiệu.`)
    await soon(() => textsOf(page().locator('.differing'))).toEqual([`Gần đúng khác năm so với “${asked}”`])
    await noSeriousFaults()
    await shot('same-sign')
    await searchFor('31/5/2021')
    await soon(numbersFound).toContain('2680/UBND-KGVX')
    await soon(() => textsOf(page().locator('.why').first().locator('.chip'))).toContain('Ngày ban hành')
  })

  test('to a line with a slip propose the line that was answered; a click makes it the line', async () => {
    await searchFor('tiem chunk')
    await soon(() => page().locator('.near').innerText()).toMatch(/^Không có “tiem chunk”\. Có phải ý bạn là tiem chủng\?$/u)
    await noSeriousFaults()
    await shot('did-you-mean')
    await button('tiem chủng').click()
    await soon(asked).toBe('tiem chủng')
    await soon(() => page().locator('.near').count()).toBe(0)
    await page().goBack()
    await soon(line).toBe('tiem chunk')
  })
})

describe('the letter beside the list', () => {
  test('is that of the row the clerk rests at; Space opens and closes it, arrows go from the box to the rows and back', async () => {
    await searchFor('tiêm chủng')
    await press('ArrowDown')
    await soon(() => page().evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe('2')
    await press('Space')
    await soon(previewed).toBe('Thông báo 30/SYT-NV')
    await press('ArrowDown')
    await soon(previewed).toBe('Thông báo 29/SYT-NV')
    await soon(() => page().locator('.preview .hit[data-current]').allInnerTexts()).toEqual(['Tiêm chủng'])
    await noSeriousFaults()
    await shot('preview')
    await press('F3')
    await soon(() => page().locator('.hit-walk [role=status]').innerText()).toBe('Chỗ khớp 2 / 2')
    await press('ArrowUp')
    await press('ArrowUp')
    await soon(focused).toBe('search')
  })

  test('stays open when the list is left and come back to; a click shows, Enter opens', async () => {
    await page().reload()
    await rows().nth(3).click()
    await soon(previewed).toBe('Thông báo 27/SYT-NV')
    await press('Enter')
    await page().locator('.letter-name').waitFor()
    await press('Escape')
    await soon(previewed).toBe('Thông báo 27/SYT-NV')
    await press('Space')
    await soon(() => page().locator('.preview').count()).toBe(0)
  })
})

describe('a letter that a search led to', () => {
  test('opens at the first place found and says which of how many it shows; F3 goes on and round', async () => {
    await searchFor('loại:thông-báo tiêm chủng')
    await rows().first().click()
    const place = () => page().locator('.hits [role=status]').innerText()
    const lit = () => page().locator('.letter-pane .hit[data-current]')
    await soon(place).toBe('Chỗ khớp 1 / 2')
    await soon(() => page().locator('.hits mark').innerText()).toBe('tiêm chủng')
    await press('F3')
    await soon(place).toBe('Chỗ khớp 2 / 2')
    await soon(() => lit().allInnerTexts()).toEqual(['tiêm chủng'])
    const inView = () =>
      lit().evaluate(mark => {
        const [box, pane] = [mark, mark.closest('.letter-pane') as Element].map(one => one.getBoundingClientRect()) as [DOMRect, DOMRect]
        return box.top >= pane.top && box.bottom <= pane.bottom
      })
    await soon(inView).toBe(true)
    await noSeriousFaults()
    await shot('letter-hits')
    await press('F3')
    await soon(place).toBe('Chỗ khớp 1 / 2')
    await press('Shift+F3')
    await soon(place).toBe('Chỗ khớp 2 / 2')
  })

  test('says nothing of hits when only filters led to it', async () => {
    await searchFor('loại:thông-báo')
    await rows().first().click()
    await page().locator('.letter-pane').waitFor()
    await soon(() => page().locator('.hits').count()).toBe(0)
  })

  test('and all these screens hold the same contrast in the dark; none met an error of its own', async () => {
    await page().emulateMedia({ colorScheme: 'dark' })
    for (const query of ['tiem chunk', '2608/UBND-KGVX', 'từ:abc năm:2020']) {
      await searchFor(query)
      await noSeriousFaults()
    }
    expect([here().faults, here().strangers]).toEqual([[], []])
  })
})
