// The whole main job as a clerk does it, in a real browser on an empty archive: from the first start to the printed register.
// The tests are one walk: each goes on where the one before stopped.
import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dropFiles, type Opened, openWindow, sampleFile, seriousFaults } from './window.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openWindow()
}, 180_000)
afterAll(() => opened?.close())

const page = () => opened.page
const box = (label: string, exact = true) => page().getByLabel(label, { exact }).first()
const rows = () => page().locator('.grid-pane [role=row]')
const said = (words: string) => page().locator('.said', { hasText: words }).waitFor()
const heading = (words: string | RegExp) => page().getByRole('heading', { level: 1, name: words }).waitFor()
const shot = (name: string) => page().screenshot({ path: `${opened.shots}/${name}.png` })
const focused = () => page().evaluate(() => document.activeElement?.id)
const textsOf = async (found: Locator) => (await found.allInnerTexts()).map(words => words.replace(/\s+/gu, ' ').trim())
/** Goes to a screen by the address that its links have. */
const visit = async (hash: string) => {
  await page().evaluate(to => {
    location.hash = to
  }, hash)
}
const noSeriousFaults = async () => expect(await seriousFaults(page())).toEqual([])

describe('an empty archive', () => {
  test('the first start asks for the own agency and goes on by Enter', async () => {
    await heading('Chào mừng đến với Văn Thư')
    await noSeriousFaults()
    await box('Tên cơ quan', false).fill('Sở Thông tin và Truyền thông')
    await box('Cơ quan chủ quản').fill('Ủy ban nhân dân tỉnh Đắk Nông')
    await page().keyboard.press('Enter')
    await heading('Kho còn trống. Bắt đầu từ đâu?')
    expect(await page().locator('.own').innerText()).toBe('Sở Thông tin và Truyền thông')
  })

  test('it says what to do and offers the two sample letters', async () => {
    expect(await textsOf(page().locator('.way h2'))).toEqual(['Thả tệp vào cửa sổ', 'Đăng ký văn bản giấy', 'Xem thử với hai văn bản mẫu'])
    await noSeriousFaults()
    await shot('empty')
  })
})

describe('letters come in', () => {
  test('two letters dropped at once are read, the doubtful one is opened first', async () => {
    await dropFiles(page(), page().locator('body'), [sampleFile('dak-nong-2680.txt'), sampleFile('ha-noi-1892.txt')])
    await heading('Văn bản chờ duyệt')
    await page().locator('.letter-pane').waitFor()
    expect(await page().locator('.screen-sub').innerText()).toBe('ha-noi-1892.txt · 1 trong 2')
    expect(await box('Số, ký hiệu').inputValue()).toBe('1892/UBND-KGVX')
    await noSeriousFaults()
    await shot('review')
  })

  test('the text is dressed, its markup is not shown, every read value is marked by how sure it is', async () => {
    const text = await page().locator('.letter-pane').innerText()
    expect(text).not.toMatch(/\*\*|~~|<sup>|#/u)
    expect(await textsOf(page().locator('.letter-pane .run-struck'))).toEqual(['1892'])
    expect(await page().locator('.letter-pane [data-key=soKyHieu]').first().getAttribute('class')).toContain('mark-likely')
    expect(await page().locator('.letter-pane [data-key="kinhGui.2"]').count()).toBeGreaterThan(0)
  })

  test('doubts are said in words, with the reason and its evidence', async () => {
    const issues = await textsOf(page().locator('.issues li'))
    expect(issues).toContain('Số bị gạch ngang trong tệp; đã đọc, cần xem lại.')
    const coQuan = page().locator('[data-mark=coQuanBanHanh] .field')
    expect(await coQuan.locator('.sure').innerText()).toBe('Suy đoán')
    expect(await coQuan.locator('.field-said').innerText()).toContain('Văn bản không in; suy từ “Hà Nội”')
  })

  test('the first doubtful field has the focus; a field lights its words and a click on words goes to the field', async () => {
    expect(await focused()).toBe('soKyHieu')
    await page().keyboard.press('Tab')
    expect(await focused()).toBe('ngayBanHanh')
    expect(await textsOf(page().locator('.letter-pane [data-active]'))).toEqual(['ngày 16 tháng 6 năm 2021'])
    await page().locator('.letter-pane [data-key="noiNhan.1"]').click()
    expect(await focused()).toBe('noiNhan.1.text')
    expect(await page().evaluate(() => document.scrollingElement?.scrollTop)).toBe(0)
  })

  test('Alt with arrows walks the queue and keeps what was typed', async () => {
    await box('Địa danh').fill('Hà Nội sửa')
    await page().keyboard.press('Alt+ArrowDown')
    await page().locator('.screen-sub', { hasText: 'dak-nong-2680.txt' }).waitFor()
    await page().keyboard.press('Alt+ArrowUp')
    await page().locator('.screen-sub', { hasText: 'ha-noi-1892.txt' }).waitFor()
    expect(await box('Địa danh').inputValue()).toBe('Hà Nội sửa')
    await box('Địa danh').fill('Hà Nội')
  })

  test('a day that is none is told at its box and nothing is filed', async () => {
    await box('Ngày ban hành').fill('31/02/2021')
    await page().keyboard.press('Enter')
    await said('Chưa vào sổ được')
    expect(await focused()).toBe('ngayBanHanh')
    expect(await page().locator('.field-fault').first().innerText()).toContain('Ngày không có thật')
    await box('Ngày ban hành').fill('16 tháng 6 năm 2021')
    await page().keyboard.press('Tab')
    expect(await box('Ngày ban hành').inputValue()).toBe('16/06/2021')
  })

  test('Enter files the letter under the next số đến and opens the next letter', async () => {
    await box('Số, ký hiệu').focus()
    await page().keyboard.press('Enter')
    await said('Đã vào sổ số đến 1')
    await page().locator('.screen-sub', { hasText: 'dak-nong-2680.txt' }).waitFor()
    expect(await page().locator('[data-mark^="kinhGui."]').count()).toBe(6)
    expect(await page().locator('[data-mark^="noiNhan."]').count()).toBe(6)
    expect(await page().locator('[id="noiNhan.1.purpose"]').inputValue()).toBe('b/c')
  })

  test('Ctrl+Enter files from any box; after the last letter comes the list', async () => {
    await page().locator('[data-mark="nhiemVu.0"] summary').click()
    await page().locator('[id="nhiemVu.0.text"]').focus()
    await page().keyboard.press('Control+Enter')
    await said('Đã vào sổ số đến 2')
    await rows().nth(2).waitFor()
    expect(await rows().count()).toBe(3)
    await noSeriousFaults()
    await shot('list')
  })

  test('the same files again change nothing and say where they are', async () => {
    await dropFiles(page(), page().locator('body'), [sampleFile('dak-nong-2680.txt'), { name: 'rong.txt', bytes: new Uint8Array() }])
    await page().locator('.batch strong', { hasText: '1 tệp đã có trong kho, 1 tệp không nhận' }).waitFor()
    expect(await textsOf(page().locator('.outcome-why'))).toContain(
      'Tệp “rong.txt” không có nội dung. Hãy kiểm tra lại tệp rồi đưa vào lại.',
    )
    await page().locator('.batch').getByRole('button', { name: 'Đóng' }).click()
  })
})

/** What is typed → số, ký hiệu of what must be found, in any order. */
const asked: [query: string, found: string[]][] = [
  ['2680', ['2680/UBND-KGVX']],
  ['2680/UBND-KGVX', ['2680/UBND-KGVX']],
  ['1892 ubnd', ['1892/UBND-KGVX']],
  ['dak nong', ['2680/UBND-KGVX']],
  ['Uỷ ban nhân dân thành phố', ['1892/UBND-KGVX']],
  ['Ủy ban nhân dân thành phố', ['1892/UBND-KGVX']],
  ['tuyen truyen dinh huong', ['2680/UBND-KGVX', '1892/UBND-KGVX', '12/CT-TTg']],
  ['Tôn Thị Ngọc Hạnh', ['2680/UBND-KGVX']],
  ['tap chi nam nung', ['2680/UBND-KGVX']],
]

const searchFor = async (query: string) => {
  await visit('/')
  await page().keyboard.press('Control+k')
  await page().locator('#search').fill(query)
  await page().keyboard.press('Enter')
  await page().waitForFunction(typed => new URLSearchParams(location.hash.split('?')[1]).get('q') === typed, query)
  await page().locator('.list-total', { hasText: /\d/u }).waitFor()
  await rows().first().waitFor()
}
const numbersFound = () => textsOf(page().locator('.grid-pane .cell-ky-hieu strong'))

describe('finding', () => {
  for (const [query, found] of asked)
    for (const form of ['NFC', 'NFD'] as const)
      test(`“${query}” typed in ${form} finds ${found.join(', ')} with the words marked`, async () => {
        await searchFor(query.normalize(form))
        await expect.poll(async () => (await numbersFound()).filter(number => found.includes(number)).sort()).toEqual([...found].sort())
        expect((await numbersFound())[0]).toSatisfy((first: string) => found.includes(first))
        expect(await page().locator('.grid-pane .hit').count()).toBeGreaterThan(0)
      })

  test('“12 ct ttg” gives the parent and, indented below it, its family', async () => {
    await searchFor('12 ct ttg')
    await expect.poll(async () => (await numbersFound())[0]).toBe('12/CT-TTg')
    expect((await numbersFound()).slice(1).sort()).toEqual(['1892/UBND-KGVX', '2680/UBND-KGVX'])
    expect(await page().locator('.grid-line.is-child').count()).toBe(2)
    await shot('search')
  })

  test('suggestions come while typing, arrows choose one, what is typed is never changed', async () => {
    await visit('/')
    await page().keyboard.press('Control+k')
    await page().locator('#search').fill('ton thi')
    await page()
      .getByRole('option', { name: /Tôn Thị Ngọc Hạnh/u })
      .waitFor()
    expect(await page().locator('#search').inputValue()).toBe('ton thi')
    await page().keyboard.press('ArrowDown')
    expect(await page().locator('#search').getAttribute('aria-activedescendant')).toBeTruthy()
    await noSeriousFaults()
    await page().keyboard.press('Escape')
  })

  test('arrows walk the rows and Enter opens one, with the words marked in its text though typed without marks', async () => {
    await searchFor('tap chi nam nung')
    await rows().first().focus()
    await page().keyboard.press('Enter')
    await page().locator('.letter-pane .hit').first().waitFor()
    const hits = await textsOf(page().locator('.letter-pane .hit'))
    expect(hits.join(' ')).toContain('Tạp chí Năm Nung')
  })
})

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
    expect(table[0]).toMatch(/^Đắk Nông .*31\/05\/2021 19 ngày sau 12 nơi$/u)
    expect(table[1]).toMatch(/^Hà Nội .*16\/06\/2021 35 ngày sau 10 nơi$/u)
    expect(await page().locator('.screen-sub').innerText()).toContain('ngày 12/05/2021 · Thủ tướng Chính phủ')
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
    expect(await textsOf(page().locator('.opened li'))).toEqual([
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
    expect(await textsOf(page().locator('.van-ban-name'))).toEqual(['Thực hiện Chỉ thị 12/CT-TTg Tham chiếu'])
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
    expect(await fact.locator('.sure-clerk').innerText()).toBe('Người nhập')
    expect(await page().locator('.history').innerText()).toMatch(/Địa danh: Đắk Nông → Gia Nghĩa/u)
    expect(await page().locator('.stamp').innerText()).toContain('Phòng Báo chí')
  })

  test('a letter goes to the bin and comes back', async () => {
    await page().getByRole('button', { name: 'Cho vào thùng rác' }).click()
    await page().locator('.said').getByRole('button', { name: 'Lấy lại' }).click()
    await said('Đã lấy lại từ thùng rác')
    await page().getByRole('button', { name: 'Sửa', exact: true }).waitFor()
  })
})

/** Types as UniKey and EVKey do: a key, then Backspaces and the letter that they become. */
async function typeLikeUniKey(steps: (string | number)[]): Promise<void> {
  for (const step of steps)
    if (typeof step === 'string') await page().keyboard.insertText(step)
    else for (let n = 0; n < step; n += 1) await page().keyboard.press('Backspace')
}

describe('a paper letter', () => {
  test('typing through a Vietnamese input method leaves exactly what was typed, in a line and in a wrapped line', async () => {
    await page().getByRole('link', { name: 'Đăng ký văn bản giấy' }).click()
    await heading('Đăng ký văn bản giấy')
    await noSeriousFaults()
    await box('Địa danh').focus()
    await typeLikeUniKey(['d', 1, 'đ', 'a', 'k', 2, 'ăk', 2, 'ắk', ' ', 'n', 'o', 1, 'ô', 'n', 'g'])
    expect(await box('Địa danh').inputValue()).toBe('đắk nông')
    await box('Trích yếu').focus()
    await typeLikeUniKey(['v', 'e', 1, 'ê', 1, 'ề', ' ', 'v', 'i', 'e', 1, 'ê', 'c', 2, 'ệc'])
    expect(await box('Trích yếu').inputValue()).toBe('về việc')
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
    expect(await box('Trích yếu').inputValue()).toBe('về việc')
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
      expect(await box('Ngày ban hành').inputValue()).toBe(shown)
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
    expect(await textsOf(page().locator('.recipients li'))).toEqual(['Các phòng thuộc Sở'])
  })

  test('scans and phụ lục of any kind are attached later, several to one văn bản', async () => {
    const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
    const card = page().locator('[data-takes-drop]')
    await dropFiles(page(), card, [{ name: 'trang 1.png', bytes: pixel }])
    await card.getByText('trang 1.png').first().waitFor()
    await card.getByRole('combobox', { name: 'Đính kèm làm' }).selectOption('Phụ lục')
    await dropFiles(page(), card, [{ name: 'bảng kê.xlsx', bytes: Buffer.from('PK bảng kê') }])
    await card.getByText('bảng kê.xlsx').first().waitFor()
    expect(await textsOf(card.locator('.file-name small'))).toEqual([
      expect.stringMatching(/^Bản quét · 70 byte/u),
      expect.stringMatching(/^Phụ lục/u),
    ])
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
    expect(await page().evaluate(() => document.activeElement?.closest('#twins') !== null)).toBe(true)
    await noSeriousFaults()
    await shot('twins')
    await page().keyboard.press('Escape')
  })

  test('a văn bản đi has an order of its own and stands under Đi', async () => {
    await visit('/')
    await page().getByRole('link', { name: 'Đăng ký văn bản giấy' }).click()
    await page().locator('.ant-segmented-item', { hasText: 'Văn bản đi' }).click()
    await box('Số, ký hiệu').fill('9/BC-STTTT')
    await page().keyboard.press('Enter')
    await said('Đã vào sổ văn bản đi, thứ tự 1')
    await visit('/?tab=di')
    await expect.poll(numbersFound).toEqual(['9/BC-STTTT'])
  })

  test('a waiting letter with a twin can be attached to the held one', async () => {
    const { bytes } = sampleFile('dak-nong-2680.txt')
    await visit('/cho-duyet')
    await dropFiles(page(), page().locator('body'), [{ name: 'ban-quet-lai.txt', bytes: Buffer.concat([bytes, Buffer.from('\n')]) }])
    await page().locator('.twins').waitFor()
    expect(await page().locator('.compare').innerText()).toContain('Đã có, số đến 2/')
    await page().getByRole('button', { name: 'Đính kèm vào văn bản đã có' }).click()
    await said('Đã đính kèm vào Công văn 2680/UBND-KGVX')
  })
})

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

describe('paper', () => {
  test('the register of a period is previewed, saved as PDF and as csv', async () => {
    await page().getByRole('link', { name: 'Sổ đăng ký' }).click()
    await page().locator('.paper-pages', { hasText: 'trang A4' }).waitFor()
    await expect.poll(isDrawn).toBe(true)
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

  test('a period that is none is told and makes no paper', async () => {
    await box('Từ ngày').fill('31/12/2099')
    await page().getByText('Ngày đầu phải trước ngày cuối.').waitFor()
    await page().getByRole('button', { name: 'Hôm nay' }).click()
    await page().locator('.pdf').waitFor()
  })

  test('the recipient list is previewed', async () => {
    await searchFor('2680')
    await rows().first().click()
    await page().getByRole('button', { name: 'Danh sách nơi nhận' }).click()
    await heading('Nơi nhận của Công văn 2680/UBND-KGVX')
    await expect.poll(isDrawn).toBe(true)
    await noSeriousFaults()
    expect((await saved('Lưu CSV')).bytes.toString('utf8')).toContain('Tạp chí Năm Nung')
  })
})

describe('the whole', () => {
  test('the archive is checked and sound', async () => {
    await page().getByRole('link', { name: 'Cài đặt' }).click()
    await page().getByRole('button', { name: 'Kiểm tra', exact: true }).click()
    await page().getByText('Kho lành lặn').waitFor()
    await noSeriousFaults()
    await shot('settings')
  })

  test('the dark screens hold the same contrast', async () => {
    await page().locator('.ant-segmented-item', { hasText: 'Tối' }).click()
    await page().waitForFunction(() => document.documentElement.dataset.theme === 'dark')
    await dropFiles(page(), page().locator('body'), [
      { name: 'cong-van.txt', bytes: Buffer.from('Số: 7/CV-VP\nHà Nội, ngày 3 tháng 4 năm 2022\n\nNơi nhận:\n- Lưu: VT.\n') },
    ])
    await page().locator('.letter-pane').waitFor()
    const places = ['/', '/?q=12 ct ttg', '/cho-duyet', '/dang-ky', '/van-ban/1', '/van-ban/1/sua', '/so-dang-ky', '/cai-dat', '/khong-co']
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
    expect(opened.strangers).toEqual([])
    expect(opened.faults).toEqual([])
  })
})
