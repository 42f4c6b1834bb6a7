// Recipients in a real browser: lines opened to members, a group mended, copies set, sent and signed for, and who has received a directive.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { fileSample, filing } from '../db/archive-builder.ts'
import { own } from '../hosts/carried.ts'
import { box, close, focused, heading, here, noSeriousFaults, open, page, said, shot, soon, visit } from './clerk.ts'

let parent = 0
const letter = {
  coQuanBanHanh: 'UBND tỉnh Đắk Nông',
  diaDanh: 'Đắk Nông',
  tenLoai: 'Chỉ thị',
  soKyHieu: '7/CT-UBND',
  trichYeu: 'về phòng cháy, chữa cháy rừng',
  ngayBanHanh: '2021-05-31',
  kinhGui: ['Sở Y tế', 'Sở Nội vụ', 'UBND các huyện, thành phố', 'SLĐ'],
  noiNhan: [{ text: 'sở Y tế', purpose: 'để b/c' }],
  noiLuu: 'VT, KGVX (3b)',
}
const answer = { quanHe: 'thuc-hien' as const, tenLoai: 'Chỉ thị', soKyHieu: '7/CT-UBND', ngayBanHanh: '2021-05-31', trichYeu: null }

function leaveLetters(folder: string) {
  const db = openWriter(folder)
  setOwnAgency(db, own, new Date())
  fileSample(db, 'dak-nong-2680', '2021-06-01')
  parent = fileVanBan(db, filing(letter, { ngayDen: '2021-06-01' }), new Date()).id
  const vienDan = [{ ...answer, coQuanBanHanh: 'UBND tỉnh Đắk Nông' }]
  fileVanBan(db, filing({ coQuanBanHanh: 'Sở Y tế tỉnh Đắk Nông', soKyHieu: '90/SYT-VP', ngayBanHanh: '2021-06-10', vienDan }), new Date())
  closeDb(db)
}
beforeAll(() => open(leaveLetters), 180_000)
afterAll(close)

const item = (name: string | RegExp) => page().getByRole('treeitem', { name }).first()
const press = async (...keys: string[]) => {
  for (const key of keys) await page().keyboard.press(key)
}

describe('recipients', () => {
  test('the lines of Đắk Nông’s letter open by the keyboard to the real bodies of 2021', async () => {
    await visit('/noi-nhan/1')
    await heading('Nơi nhận của Công văn 2680/UBND-KGVX')
    await item('Các Sở, Ban, ngành').focus()
    await press('ArrowDown', 'ArrowDown', 'ArrowRight')
    await item('Ủy ban nhân dân thành phố Gia Nghĩa').waitFor()
    await soon(() => page().getByRole('treeitem', { level: 2 }).count()).toBe(8)
    await page().getByText('Tổng cộng 39 bản').waitFor()
    await page().getByText('Chưa biết nhóm này gồm những nơi nào').waitFor()
    await noSeriousFaults()
    await shot('recipients')
  })

  test('a possible member is taken into the group, the group is mended, and given back to the table', async () => {
    await item('Các Sở, Ban, ngành').focus()
    await press('ArrowRight')
    await item('Ban Dân tộc').focus()
    await press('t')
    await said('Đã lưu nhóm')
    await page().getByText('18 nơi', { exact: true }).waitFor()
    await item('Các cơ quan Trung ương').focus()
    await press('m')
    await box('Mỗi dòng một nơi; số bản ghi trong ngoặc, như: Sở Y tế (2)').fill('Cục Thuế tỉnh\nNgân hàng Nhà nước chi nhánh tỉnh (2)')
    await noSeriousFaults()
    await shot('recipients-group')
    await page().getByRole('button', { name: 'Lưu', exact: true }).click()
    await item('Các cơ quan Trung ương').getByText('văn thư đã sửa').waitFor()
    await item('Các cơ quan Trung ương').focus()
    await press('m')
    await page().getByRole('button', { name: 'Dùng lại bảng có sẵn' }).click()
    await said('Đã dùng lại bảng có sẵn')
    await page().locator('.said').getByRole('button', { name: 'Hoàn tác' }).click()
    await said('Nhóm lại như trước')
    await item('Các cơ quan Trung ương').getByText('3 bản').waitFor()
    await item('Các Sở, Ban, ngành').focus()
    await press('m')
    await page().getByRole('button', { name: 'Dùng lại bảng có sẵn' }).click()
    await said('Đã dùng lại bảng có sẵn')
    await page().getByText('17 nơi, 8 nơi có thể thêm').waitFor()
  })

  test('copies are set, all are marked as sent, one is signed for; what is repeated is seen', async () => {
    await visit(`/noi-nhan/${parent}`)
    await heading('Nơi nhận của Chỉ thị 7/CT-UBND')
    await page().getByText('trùng với “Sở Y tế”').waitFor()
    await item('Sở Nội vụ').focus()
    await press('b')
    await box('Số bản').fill('4')
    await press('Enter')
    await item('Sở Nội vụ').getByText('văn thư định').waitFor()
    await page().getByRole('button', { name: 'Gửi tất cả nơi chưa gửi…' }).click()
    await box('Ngày gửi').fill('01/06/2021')
    await box('Người gửi').fill('Lò Thị Hoa')
    await noSeriousFaults()
    await shot('recipients-send')
    await box('Người gửi').press('Enter')
    await said('Đã đánh dấu gửi 11 nơi')
    await item('UBND các huyện, thành phố').getByText('đã gửi 8/8 nơi').waitFor()
    await item('Sở Nội vụ').focus()
    await press('k')
    await box('Người ký nhận').fill('Trần Văn Nam')
    await box('Ngày ký nhận').fill('02/06/2021')
    await box('Người ký nhận').press('Enter')
    await item('Sở Nội vụ').getByText('ký nhận: Trần Văn Nam 02/06/2021').waitFor()
    await noSeriousFaults()
    await shot('recipients-sent')
  })

  test('an unclear name is told once for all letters, and taken back', async () => {
    await item('SLĐ').getByText('Chưa rõ dòng này chỉ ai').waitFor()
    await item('SLĐ').focus()
    await press('c')
    await soon(focused).toBe('dialog-name')
    await page().keyboard.type('sở lao động')
    await page()
      .getByRole('button', { name: /^Sở Lao động - Thương binh và Xã hội tỉnh Đắk Nông/u })
      .waitFor()
    await noSeriousFaults()
    await shot('recipients-resolve')
    await press('Enter')
    await said('Đã chỉ rõ 1 dòng cùng tên')
    await item('SLĐ').getByRole('link', { name: 'Sở Lao động - Thương binh và Xã hội tỉnh Đắk Nông' }).waitFor()
    await page().locator('.said').getByRole('button', { name: 'Hoàn tác' }).click()
    await said('Đã lấy lại điều vừa chỉ')
    await item('SLĐ').getByText('Chưa rõ dòng này chỉ ai').waitFor()
  })

  test('of the directive it is told who received it and who answered; the page met no error of its own', async () => {
    await visit(`/gia-dinh/${parent}`)
    await page().getByText('11 nơi nhận: 11 đã gửi, 1 đã có văn bản thực hiện').waitFor()
    await page().getByRole('link', { name: '90/SYT-VP' }).last().waitFor()
    await page().locator('.ant-segmented-item', { hasText: 'Chưa trả lời (9)' }).click()
    await soon(() => page().locator('.received tbody tr').count()).toBe(9)
    await noSeriousFaults()
    await shot('received')
    await visit(`/noi-nhan/${parent}?xem=giay`)
    await page().getByText('Mở các nhóm đến từng nơi').click()
    await page().locator('.paper-pages', { hasText: 'trang A4' }).waitFor()
    await shot('recipients-paper')
  })

  test('letters ticked in the list stand on one paper: which of them go to whom', async () => {
    await visit('/')
    await page().getByRole('checkbox', { name: 'Chọn Công văn 2680/UBND-KGVX' }).click()
    await page().getByRole('row', { name: '7/CT-UBND' }).first().focus()
    await press('x')
    await page().getByText('Đã chọn 2 văn bản').waitFor()
    await noSeriousFaults()
    await shot('list-ticked')
    await page().getByRole('button', { name: 'Danh sách nơi nhận của các văn bản đã chọn' }).click()
    await heading('Nơi nhận của Công văn 2680/UBND-KGVX')
    await page().locator('.more-letters .chip', { hasText: '7/CT-UBND' }).waitFor()
    await soon(() => page().getByRole('checkbox', { checked: true }).count()).toBe(2)
    await page().locator('.paper-pages', { hasText: 'trang A4' }).waitFor()
    await shot('recipients-ticked')
    await visit('/')
    await page().getByRole('button', { name: 'Bỏ chọn hết' }).click()
    await soon(() => page().getByRole('checkbox', { checked: true }).count()).toBe(0)
    expect([here().faults, here().strangers]).toEqual([[], []])
  })
})
