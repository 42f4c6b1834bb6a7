// The directory of agencies in a real browser: browsed, searched, an unclear name told and taken back, an agency corrected and merged.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFields } from '../../contract/van-ban.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { own } from '../hosts/carried.ts'
import { box, close, heading, here, noSeriousFaults, open, page, said, shot, visit } from './clerk.ts'

const now = new Date('2021-06-20T02:00:00.000Z')
beforeAll(
  () =>
    open(folder => {
      const db = openWriter(folder)
      setOwnAgency(db, own, now)
      const names = ['Sở TTTT', 'Cục QLRR', 'Tạp chí Nâm Nung', 'Như trên']
      const register = { ngayDen: '2021-06-20', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
      for (const [i, ngayBanHanh] of ['2021-06-01', '2022-03-04'].entries()) {
        const noiNhan = names.map(text => ({ text, purpose: null }))
        const fields = {
          ...emptyFields,
          coQuanBanHanh: 'UBND tỉnh Đắk Nông',
          soKyHieu: `${i + 1}/UBND-KGVX`,
          ngayBanHanh,
          trichYeu: 'về báo chí',
          noiNhan,
        }
        fileVanBan(db, { fields, register, direction: 'den', so: null, reading: null, letter: null, files: [] }, now)
      }
      closeDb(db)
    }),
  180_000,
)
afterAll(close)

const card = (name: string) => page().getByRole('region', { name, exact: true })
const dialog = () => page().getByRole('dialog')

describe('the directory of agencies', () => {
  test('is browsed by level and province, and searched by short forms without marks', async () => {
    await visit('/danh-ba')
    await heading('Danh bạ cơ quan')
    await page()
      .getByRole('link', { name: /^Cấp tỉnh/u })
      .click()
    await page()
      .getByRole('link', { name: /^Đắk Nông/u })
      .click()
    await page().getByText('Sở Y tế tỉnh Đắk Nông').waitFor()
    await noSeriousFaults()
    await shot('agencies')
    await box('Tìm trong danh bạ').fill('ubnd')
    await page()
      .getByRole('link', { name: /Ủy ban nhân dân tỉnh Đắk Nông.*H16/u })
      .waitFor()
  })

  test('a name that nobody knows is told once, and taken back', async () => {
    await visit('/danh-ba?tab=chua-ro')
    await page().getByRole('button', { name: 'Chỉ rõ… Cục QLRR' }).click()
    await dialog().getByRole('listitem').first().waitFor()
    await page().keyboard.press('Enter')
    await page().keyboard.type('thanh tra tinh')
    await dialog().getByText('Thanh tra tỉnh Đắk Nông').waitFor()
    await shot('agency-pick')
    await box('Tìm cơ quan').press('Enter')
    await said('Đã chỉ rõ ở 2 chỗ')
    await page().getByText('Không có tên nào chưa rõ').waitFor()
    await page().locator('.said').getByRole('button', { name: 'Lấy lại' }).click()
    await said('Đã lấy lại: tên này lại chưa rõ.')
    await page().getByRole('button', { name: 'Chỉ rõ… Cục QLRR' }).waitFor()
    await noSeriousFaults()
    await shot('agencies-unclear')
  })

  test('a table of the clerk is looked at before it is taken', async () => {
    await visit('/danh-ba')
    const choosing = page().waitForEvent('filechooser')
    await page().getByRole('button', { name: 'Nhập .csv…' }).click()
    const buffer = Buffer.from('Tên,Tỉnh,Địa chỉ\nSở Y tế tỉnh Đắk Nông,Đắk Nông,1 Lê Lợi\nTrung tâm Tin học,Đắk Nông,\n,,x\n')
    await (await choosing).setFiles({ name: 'danh-ba.csv', mimeType: 'text/csv', buffer })
    await dialog().getByText('1 cơ quan mới, 1 sửa, 0 như cũ, 1 dòng không nhận').waitFor()
    await noSeriousFaults()
    await shot('agencies-table')
    await dialog().getByRole('button', { name: 'Nhập vào danh bạ' }).click()
    await said('Đã thêm 1, sửa 1 cơ quan; 1 dòng không nhận')
  })

  test('the page of an agency: its mergers, its letters with its predecessors’, corrected', async () => {
    await visit('/danh-ba?q=so+khoa+hoc+va+cong+nghe+lam+dong')
    await page()
      .getByRole('link', { name: /Sở Khoa học và Công nghệ tỉnh Lâm Đồng/u })
      .click()
    await heading('Sở Khoa học và Công nghệ tỉnh Lâm Đồng')
    await card('Trước và sau').getByRole('link', { name: 'Nhận việc của Sở Khoa học và Công nghệ tỉnh Đắk Nông' }).waitFor()
    await card('Văn bản và nhiệm vụ').getByText('Được gửi (2)').click()
    await card('Văn bản và nhiệm vụ').getByText('của Sở Thông tin và Truyền thông tỉnh Đắk Nông').first().waitFor()
    await card('Thông tin').getByRole('button', { name: 'Sửa…' }).click()
    await dialog().getByLabel('Địa chỉ').fill('36 Trần Phú, phường Xuân Hương - Đà Lạt')
    await dialog().getByLabel('Địa chỉ').press('Enter')
    await said('Đã lưu')
    await card('Thông tin').getByText('36 Trần Phú').waitFor()
    await noSeriousFaults()
    await shot('agency')
  })

  test('what was before it and what came after it are told, refused where they cannot be, and taken away again; so is the body above', async () => {
    await visit('/danh-ba?q=thanh+tra+tinh+dak+nong')
    await page()
      .getByRole('link', { name: /Thanh tra tỉnh Đắk Nông/u })
      .click()
    await heading('Thanh tra tỉnh Đắk Nông')
    const timeline = card('Trước và sau')
    const pick = async (words: string) => {
      await box('Tìm cơ quan').fill(words)
      await dialog()
        .getByRole('button', { name: new RegExp(words, 'u') })
        .waitFor()
      await box('Tìm cơ quan').press('Enter')
    }
    await timeline.getByRole('button', { name: 'Trước đó là…' }).click()
    await pick('Tạp chí Nâm Nung')
    await dialog().getByLabel('Cơ quan sau làm từ ngày', { exact: true }).fill('31/02/2024')
    await dialog().getByLabel('Cơ quan sau làm từ ngày', { exact: true }).press('Enter')
    await dialog().getByRole('alert').getByText('Cơ quan sau làm từ ngày: ngày viết như 01/07/2025.').waitFor()
    await dialog().getByLabel('Cơ quan sau làm từ ngày', { exact: true }).fill('01/02/2024')
    await dialog().getByLabel('Căn cứ').fill('QĐ 12/QĐ-UBND')
    await dialog().getByLabel('Chắc đến đâu').selectOption('co-le')
    await noSeriousFaults()
    await shot('agency-step')
    await dialog().getByLabel('Căn cứ').press('Enter')
    await said('Đã ghi')
    const line = timeline.getByRole('listitem').filter({ hasText: 'Nhận việc của Tạp chí Nâm Nung' })
    await line.getByText('QĐ 12/QĐ-UBND, có lẽ').waitFor()
    await timeline.getByRole('button', { name: 'Sau này là…' }).click()
    await pick('Tạp chí Nâm Nung')
    await dialog().getByLabel('Cơ quan sau làm từ ngày', { exact: true }).press('Enter')
    await dialog().getByRole('alert').getByText('“Tạp chí Nâm Nung” đã là cơ quan trước của “Thanh tra tỉnh Đắk Nông”').waitFor()
    await dialog().getByRole('button', { name: 'Hủy' }).click()
    await shot('agency-timeline')
    await line.getByRole('button', { name: /^Bỏ/u }).click()
    await said('Đã bỏ')
    await line.waitFor({ state: 'detached' })
    await page().locator('.said').getByRole('button', { name: 'Lấy lại' }).click()
    await said('Đã lấy lại.')
    await line.getByText('01/02/2024').waitFor()
    const facts = card('Thông tin')
    await facts.getByRole('button', { name: 'Đổi cấp trên…' }).click()
    await pick('Sở Y tế tỉnh Đắk Nông')
    await said('Đã đặt cấp trên: Sở Y tế tỉnh Đắk Nông')
    await facts.getByText('Sở Y tế tỉnh Đắk Nông').waitFor()
    await facts.getByRole('button', { name: 'Bỏ cấp trên' }).click()
    await said('Đã bỏ cấp trên')
    await facts.getByRole('button', { name: 'Đặt cấp trên…' }).waitFor()
    await noSeriousFaults()
  })

  test('a row that is another agency under another name is merged, and split again', async () => {
    await visit('/danh-ba?q=tap+chi+nam+nung')
    await page()
      .getByRole('link', { name: /Tạp chí Nâm Nung/u })
      .click()
    await card('Cùng một cơ quan').getByRole('button', { name: 'Gộp vào cơ quan khác…' }).click()
    await box('Tìm cơ quan').fill('thanh tra tinh dak nong')
    await dialog()
      .getByRole('button', { name: /Thanh tra tỉnh Đắk Nông/u })
      .click()
    await said('Đã gộp')
    await heading('Thanh tra tỉnh Đắk Nông')
    await card('Cùng một cơ quan')
      .getByRole('button', { name: /^Tách ra/u })
      .click()
    await said('Đã tách ra')
    expect([here().faults, here().strangers]).toEqual([[], []])
  })
})
