// The use of a kept copy on its văn bản's page, in a real browser: what is taken back after its line is gone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveCopy, giveCopyBack } from '../../db/ban-luu.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, now } from '../db/archive-builder.ts'
import { close, here, open, page, said, visit } from './clerk.ts'

const today = '2021-06-20'

beforeAll(
  () =>
    open(folder => {
      const db = openWriter(folder)
      const { id } = fileVanBan(db, filing({ soKyHieu: '5/QĐ-SNV', trichYeu: 'về sổ' }, { ngayDen: '2021-06-01', direction: 'di' }), now)
      const who = { ngay: null, donVi: null, soKyHieuHoSo: null, kyNhan: null, nguoiChoPhep: null, ghiChu: null, hoTen: 'Lò Thị Hoa' }
      const use = giveCopy(db, { ...who, vanBanId: id }, today, now)
      giveCopyBack(db, { id: use.id, isBack: true, ngay: today }, today, now)
      closeDb(db)
    }),
  180_000,
)
afterAll(close)

test('a use that was dropped comes back with its day of return', async () => {
  await visit('/van-ban/1')
  const isBack = page().getByRole('button', { name: 'Bỏ ngày trả: Lò Thị Hoa' })
  await isBack.waitFor()
  await page().getByRole('button', { name: 'Bỏ lượt này: Lò Thị Hoa' }).click()
  await said('Đã bỏ lượt sử dụng')
  await isBack.waitFor({ state: 'detached' })
  await page().getByRole('button', { name: 'Hoàn tác' }).click()
  await isBack.waitFor()
})

test('a copy comes back on the day that the clerk chooses, not before it was given out and not in the future', async () => {
  await page().getByRole('button', { name: 'Bỏ ngày trả: Lò Thị Hoa' }).click()
  await page().getByRole('button', { name: 'Đã trả… Lò Thị Hoa' }).click()
  const day = page().getByRole('textbox', { name: 'Ngày trả' })
  const send = page().getByRole('button', { name: 'Ghi vào sổ' })
  for (const [typed, fault] of [
    ['19/06/2021', 'Ngày trả không được trước ngày đưa (20/06/2021).'],
    ['01/01/2100', 'Ngày trả chưa đến'],
  ] as const) {
    await day.fill(typed)
    await send.click()
    await page().locator('.ant-modal', { hasText: fault }).waitFor()
  }
  await day.fill('21/06/2021')
  await send.click()
  await page().locator('.passing-step', { hasText: 'trả ngày 21/06/2021' }).waitFor()
  expect([here().faults, here().strangers]).toEqual([[], []])
})
