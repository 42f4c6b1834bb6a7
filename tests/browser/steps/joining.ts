// What few letters have, and the day a letter sets: a joint plan of two bodies and a copy, reviewed, corrected and filed.
import { describe, test } from 'vitest'
import { box, focused, noSeriousFaults, page, said, shot, soon, textsOf, visit } from '../clerk.ts'
import { dropFiles } from '../window.ts'

const plan = `UBND TỈNH AN GIANG                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ GIÁO DỤC VÀ ĐÀO TẠO - SỞ Y TẾ                Độc lập - Tự do - Hạnh phúc

Số: 1520/KHLN-SGDĐT-SYT                     An Giang, ngày 07 tháng 3 năm 2022

KẾ HOẠCH
Phối hợp y tế trường học năm 2022

      Hai Sở đề nghị các phòng, trường học gửi báo cáo trước ngày 15/4/2022.

KT. GIÁM ĐỐC                                KT. GIÁM ĐỐC
SỞ Y TẾ                                     SỞ GIÁO DỤC VÀ ĐÀO TẠO
PHÓ GIÁM ĐỐC                                PHÓ GIÁM ĐỐC

Trần Văn Sơn                                Lê Thị Hoa

Nơi nhận:
- UBND tỉnh (b/c);
- Phòng Giáo dục và Đào tạo các huyện;
- Lưu: VT hai Sở.
`

const copy = `SỞ Y TẾ AN GIANG                            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRUNG TÂM Y TẾ CHỢ MỚI                          Độc lập - Tự do - Hạnh phúc

Số: 88/TTYT-KD                              Chợ Mới, ngày 02 tháng 3 năm 2022
V/v kiểm kê thuốc

           Kính gửi: Trạm y tế các xã, thị trấn

      Trung tâm Y tế đề nghị các trạm y tế kiểm kê thuốc và gửi kết quả chậm nhất ngày 31/3/2022.

Nơi nhận:                                              GIÁM ĐỐC
- Như trên;
- Lưu: VT, KD.                                      Trần Văn Bình

PHÒNG Y TẾ CHỢ MỚI
SAO Y
Số: 07/SY-PYT
Chợ Mới, ngày 15 tháng 3 năm 2022

Nơi nhận:
- Các trạm y tế;
- Lưu: VT.

TRƯỞNG PHÒNG

Lê Thị Dung
`

const rare = () => page().locator('.group-rare')
const lit = async () => (await textsOf(page().locator('.letter-pane [data-active]'))).join(' ')
const fact = (field: string) => page().locator(`[data-fact=${field}] dd`).innerText()
/** The words of a filed letter under their names. */
const facts = async (...fields: string[]) => (await Promise.all(fields.map(fact))).join(' | ').replace(/\s+/gu, ' ')

/** Steps of the walk, in order. */
export const walkJoining = () =>
  describe('what few letters have', () => {
    test('is folded away where there is none of it', async () => {
      await visit('/dang-ky')
      await rare().waitFor()
      await soon(() => rare().getAttribute('open')).toBeNull()
    })

    test('of a copy stands open: who copied, under which number, when, who signed; each where it stood', async () => {
      const files = [
        { name: 'ke-hoach.txt', bytes: Buffer.from(plan) },
        { name: 'sao-y.txt', bytes: Buffer.from(copy) },
      ]
      await visit('/cho-duyet')
      await dropFiles(page(), page().locator('body'), files)
      await page().locator('.screen-sub', { hasText: 'sao-y.txt · 1 trong 2' }).waitFor()
      await soon(() => rare().getAttribute('open')).not.toBeNull()
      const row = page().locator('[data-mark="banSao.0"]')
      await soon(() => textsOf(row.locator('.row-title, .row-line'))).toEqual([
        'Bản sao 1: Sao y 07/SY-PYT',
        '15/03/2022 · PHÒNG Y TẾ CHỢ MỚI',
      ])
      await page().locator('.letter-pane [data-key="banSao.0"]').last().click()
      await soon(focused).toBe('banSao.0.hinhThuc')
      await soon(lit).toContain('07/SY-PYT')
      await soon(() => page().locator('[id="banSao.0.hoTen"]').inputValue()).toBe('Lê Thị Dung')
      await soon(() => page().getByRole('button', { name: 'Thêm phần bản sao' }).count()).toBe(0)
      await noSeriousFaults()
      await shot('review-copy')
    })

    test('the day by which the letter asks to act is offered where it stood; the clerk’s day is filed in its place', async () => {
      await box('Hạn xử lý').click()
      await soon(lit).toContain('ngày 31/3/2022')
      await soon(() => box('Hạn xử lý').inputValue()).toBe('31/03/2022')
      await soon(() => page().locator('[data-mark=hanXuLy] .sure').innerText()).toBe('Chắc chắn')
      await box('Hạn xử lý').fill('30/2/2022')
      await page().keyboard.press('Enter')
      await page().locator('[data-mark=hanXuLy] .field-fault', { hasText: 'Ngày không có thật' }).waitFor()
      await box('Hạn xử lý').fill('30/3/22')
      await page().locator('[id="banSao.0.soKyHieu"]').fill('7/SY-PYT')
      await page().keyboard.press('Control+Enter')
      await said('Đã vào sổ số đến')
    })

    test('of a joint letter every issuer and every signer has a row; rows are taken out and added by the keyboard', async () => {
      await page().locator('.screen-sub', { hasText: 'ke-hoach.txt' }).waitFor()
      await soon(() => box('Cơ quan ban hành').inputValue()).toBe('SỞ GIÁO DỤC VÀ ĐÀO TẠO - SỞ Y TẾ')
      const issuers = page().locator('[data-mark^="coQuanLienTich."] input')
      await soon(() => issuers.evaluateAll(all => all.map(one => (one as HTMLInputElement).value))).toEqual([
        'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
        'SỞ Y TẾ',
      ])
      await issuers.nth(1).focus()
      await soon(lit).toContain('SỞ Y TẾ')
      await soon(() => box('Họ và tên').inputValue()).toBe('Trần Văn Sơn')
      await page().locator('.letter-pane [data-key="nguoiKyKhac.0"]').last().click()
      await soon(focused).toBe('nguoiKyKhac.0.quyenHan')
      await soon(() => page().locator('[id="nguoiKyKhac.0.hoTen"]').inputValue()).toBe('Lê Thị Hoa')
      await page().locator('[id="nguoiKyKhac.0.hoTen"]').fill('Lê Thị Hòa')
      await page().getByRole('button', { name: 'Thêm người cùng ký' }).press('Enter')
      await soon(focused).toBe('nguoiKyKhac.+1.quyenHan')
      await page()
        .getByRole('button', { name: /^Bỏ Người cùng ký 2/u })
        .press('Enter')
      await soon(() => page().locator('[data-mark^="nguoiKyKhac."]').count()).toBe(1)
      await noSeriousFaults()
      await shot('review-joint')
      await box('Số, ký hiệu').press('Enter')
      await said('Đã vào sổ số đến')
    })

    test('both are shown as they were filed, with what the clerk put in told apart', async () => {
      await page().locator('.grid-pane [role=row]', { hasText: '1520/KHLN' }).click()
      await page().locator('[data-fact=nguoiKyKhac]').waitFor()
      await soon(() => facts('coQuanLienTich', 'nguoiKyKhac')).toMatch(
        /^SỞ GIÁO DỤC VÀ ĐÀO TẠO; SỞ Y TẾ .*\| Lê Thị Hòa, PHÓ GIÁM ĐỐC \(KT\.\) Người nhập/u,
      )
      await soon(() => page().locator('.stamp-note').innerText()).toBe('Hạn xử lý: 15/04/2022')
      await noSeriousFaults()
      await visit('/')
      await page().locator('.grid-pane [role=row]', { hasText: '88/TTYT-KD' }).click()
      await page().locator('[data-fact=banSao]').waitFor()
      await soon(() => facts('banSao')).toMatch(
        /^Sao y, 7\/SY-PYT, 15\/03\/2022, PHÒNG Y TẾ CHỢ MỚI, Lê Thị Dung, TRƯỞNG PHÒNG Người nhập/u,
      )
      await soon(() => page().locator('.stamp-note').innerText()).toBe('Hạn xử lý: 30/03/2022')
      await shot('letter-copy')
    })
  })
