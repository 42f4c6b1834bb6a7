// The day's work in a real browser: letters passed on by the keyboard, taken, finished; a day off set in the settings.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vietnamDay } from '../../contract/vietnam-clock.ts'
import { plusDays } from '../../core/register/working-days.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing } from '../db/archive-builder.ts'
import { own } from '../hosts/carried.ts'
import { box, close, heading, here, noSeriousFaults, open, page, said, shot, soon, textsOf, visit } from './clerk.ts'

const today = vietnamDay(new Date())
const letters = [
  {
    soKyHieu: '15/SNV-CCVC',
    coQuanBanHanh: 'Sở Nội vụ tỉnh Lào Cai',
    trichYeu: 'về báo cáo tinh giản biên chế',
    ngayDen: plusDays(today, -9),
  },
  { soKyHieu: '201/STC-QLNS', coQuanBanHanh: 'Sở Tài chính tỉnh Lào Cai', trichYeu: 'về lập dự toán năm tới', ngayDen: today },
  { soKyHieu: '7/GM-UBND', coQuanBanHanh: 'UBND tỉnh Lào Cai', trichYeu: 'họp giao ban', ngayDen: today, doKhan: 'KHẨN' },
]

function leaveLetters(folder: string) {
  const db = openWriter(folder)
  setOwnAgency(db, own, new Date())
  for (const { ngayDen, ...fields } of letters)
    fileVanBan(db, filing({ ...fields, ngayBanHanh: plusDays(ngayDen, -1) }, { ngayDen }), new Date())
  closeDb(db)
}
beforeAll(() => open(leaveLetters), 180_000)
afterAll(close)

const rows = () => page().getByRole('option')
const tab = (words: string) => page().locator('.ant-segmented-item', { hasText: words })

describe('the day’s work', () => {
  test('lists what is not passed on, warns of what is late, and counts it in the rail', async () => {
    await visit('/viec-hom-nay')
    await heading('Việc hôm nay')
    await soon(() => textsOf(rows().locator('strong'))).toEqual(['7/GM-UBND', '201/STC-QLNS', '15/SNV-CCVC'])
    await page().getByText('1 văn bản chưa chuyển trong ngày làm việc tiếp theo').waitFor()
    await soon(() => page().getByRole('link', { name: 'Việc hôm nay' }).innerText()).toMatch(/1$/u)
    await noSeriousFaults()
    await shot('today')
  })

  test('by the keyboard alone two letters are passed on with a hạn in working days, and taken back', async () => {
    await rows().first().focus()
    for (const key of ['Space', 'ArrowDown', 'Space', 'c']) await page().keyboard.press(key)
    await page().getByRole('dialog', { name: 'Chuyển 2 văn bản' }).waitFor()
    await soon(() => page().evaluate(() => document.activeElement?.id)).toBe('dialog-chuTri')
    await page().keyboard.press('Enter')
    await page().getByText('Cần ít nhất một nơi nhận.').waitFor()
    await page().keyboard.type('Phòng Tổng hợp')
    await box('Phối hợp').fill('Phòng Kế toán; Phòng Văn xã')
    await box('Ý kiến chỉ đạo, phân phối (bút phê)').fill('Tham mưu, báo cáo Ban Giám đốc')
    await box('Hạn giải quyết').fill('3')
    await noSeriousFaults()
    await shot('today-pass')
    await box('Hạn giải quyết').press('Enter')
    await said('Đã chuyển 2 văn bản')
    await soon(() => textsOf(rows().locator('strong'))).toEqual(['15/SNV-CCVC'])
    await page().locator('.said').getByRole('button', { name: 'Hoàn tác' }).click()
    await soon(() => rows().count()).toBe(3)
    await rows().first().focus()
    await page().keyboard.press('c')
    await box('Chủ trì').fill('Phòng Tổng hợp')
    await box('Hạn giải quyết').fill(today.split('-').reverse().join('/'))
    await box('Hạn giải quyết').press('Enter')
    await said('Đã chuyển văn bản')
    await tab('Đến hạn hôm nay (1)').click()
    await soon(() => textsOf(rows().locator('strong'))).toEqual(['7/GM-UBND'])
  })

  test('on the letter’s page it is taken, finished with the number that answers, and its history tells so', async () => {
    await rows().first().focus()
    await page().keyboard.press('Enter')
    const card = page().getByRole('region', { name: 'Chuyển và giải quyết' })
    await card.getByText('chưa ký nhận').waitFor()
    await card.getByRole('button', { name: 'Ký nhận… Phòng Tổng hợp' }).click()
    await box('Người nhận').fill('Lò Thị Hoa')
    await box('Người nhận').press('Enter')
    await card.getByText('Đang giải quyết').waitFor()
    await card.getByRole('button', { name: 'Giải quyết xong…' }).click()
    await box('Kết quả, ghi chú').fill('Đã gửi bản giấy')
    await box('Số, ký hiệu văn bản trả lời').fill('45/VP-TH')
    await box('Số, ký hiệu văn bản trả lời').press('Enter')
    await card.getByText('45/VP-TH').waitFor()
    await card.getByRole('button', { name: 'Mở lại' }).click()
    await card.getByRole('button', { name: 'Giải quyết xong…' }).waitFor()
    await page().locator('.said', { hasText: 'Đã mở lại' }).getByRole('button', { name: 'Hoàn tác' }).click()
    await card.getByText('45/VP-TH').waitFor()
    await card.getByText('Đã gửi bản giấy').waitFor()
    await soon(() => page().locator('.stamp').innerText()).toContain('Phòng Tổng hợp')
    await page().locator('.history').getByText('Phòng Tổng hợp (chủ trì)').first().waitFor()
    await noSeriousFaults()
    await shot('letter-passed')
    await visit('/viec-hom-nay?tab=den-han')
    await page().getByText('Không có văn bản nào đến hạn hôm nay').waitFor()
  })

  test('a day off that the office has is set in the settings and taken away; the page met no error of its own', async () => {
    await visit('/cai-dat')
    await page().locator('#calendar-day').fill('24/12/2026')
    await box('Tên ngày nghỉ, lý do').fill('Ngày thành lập ngành')
    await box('Tên ngày nghỉ, lý do').press('Enter')
    await said('Đã đặt ngày 24/12/2026')
    await page().locator('.calendar-days', { hasText: 'Ngày thành lập ngành' }).waitFor()
    await noSeriousFaults()
    await page().locator('.calendar-days').scrollIntoViewIfNeeded()
    await shot('settings-calendar')
    await page().getByRole('button', { name: 'Bỏ ngày 24/12/2026 do văn thư đặt' }).click()
    await page().locator('.calendar-days li', { hasText: 'Ngày thành lập ngành' }).waitFor({ state: 'detached' })
    expect([here().faults, here().strangers]).toEqual([[], []])
  })
})
