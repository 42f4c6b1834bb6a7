// Lines that are a day, and lines that cite a document as letters do.
import { expect, test } from 'vitest'
import { dayInLine, filterInLine, lineWithoutSigns, signInLine } from '../../../core/query/proposed.ts'
import { readQuery } from '../../../core/query/query.ts'
import { readSoHieu } from '../../../core/query/so-hieu.ts'

test.each([
  ['31/5/2021', '2021-05-31'],
  ['31-5-2021', '2021-05-31'],
  ['31.05.2021', '2021-05-31'],
  [' ngày  31/5/2021 ', '2021-05-31'],
  ['Ngày 31 tháng 5 năm 2021', '2021-05-31'],
  ['31 thang 5 nam 2021', '2021-05-31'],
  ['31/5/2021 loại:chỉ-thị', '2021-05-31'],
  ['31/5/21', '2021-05-31'],
  ['ngày 31-5-98', '1998-05-31'],
  ['ngày 31/5', '-05-31'],
  ['ngày 29 tháng 2', '-02-29'],
  ['ngày 31/4', null],
  ['31/5', null],
  ['31 tháng 5', null],
  ['30/2/2021', null],
  ['5/2021', null],
  ['2021', null],
  ['"31/5/2021"', null],
  ['31/5/2021 báo chí', null],
])('[TK-19] %s as a day is %s, and words all the same', (line, day) => {
  const { ngay, terms } = readQuery(line)
  expect([ngay, terms.length > 0]).toEqual([day, true])
})

test.each([
  ['số 12/ct-ttg của thủ tướng chính phủ', 'thủ tướng chính phủ', null],
  ['công văn số 12/CT-TTg ngày 31/5/2021 của UBND tỉnh Đắk Nông', 'UBND tỉnh Đắk Nông', '2021-05-31'],
  ['Căn cứ Chỉ thị số 12/CT-TTg của Cục Bảo vệ thực vật ngày 31/5/2021 về việc họp của tỉnh;', 'Cục Bảo vệ thực vật', '2021-05-31'],
  ['Quyết định số 12/CT-TTg của Ủy ban nhân dân tỉnh phê duyệt đề án của Sở Y tế', 'Ủy ban nhân dân tỉnh', null],
  ['12/CT-TTg ngày 31/5/2021 của UBND tỉnh (có văn bản kèm theo)', 'UBND tỉnh', '2021-05-31'],
  ['12/CT-TTg của UBND tỉnh (ngày 31/5/2021)', 'UBND tỉnh', '2021-05-31'],
  ['12/CT-TTg cua Bo Noi vu va Bo Tai chinh huong dan che do', 'Bo Noi vu va Bo Tai chinh', null],
  ['căn cứ Hướng dẫn số 12/CT-TTg của Ban Hành chính, ban hành mẫu', 'Ban Hành chính', null],
  ['12/CT-TTg của Chính phủ và Chỉ thị số 1112/CT-TTg', 'Chính phủ', null],
  ['Quy định số 12/CT-TTg sửa đổi Quy định cũ', null, null],
  ['căn cứ vào Chỉ thị số 12/CT-TTg của Sở Y tế', 'Sở Y tế', null],
  ['theo quy định tại khoản 2 Điều 5 Chỉ thị số 12/CT-TTg', null, null],
  ['điểm a khoản 2, Điều 5 của Chỉ thị số 12/CT-TTg', null, null],
  ['12/CT-TTg ngày 31/5/2021, V/v họp của tỉnh', null, '2021-05-31'],
])('[TK-20] %s is the sign 12/CT-TTg', (line, coQuan, ngayBanHanh) => {
  expect(readSoHieu(line)).toMatchObject({ so: '12', kyHieu: 'ctttg', isSign: true, coQuan, ngayBanHanh })
})

test('[TK-20] words with "của" are no sign', () => {
  for (const line of ['báo cáo của sở', '12 tháng của năm', 'của thủ tướng 12/CT-TTg']) expect(readSoHieu(line), line).toBeNull()
})

test.each([
  ['Theo đề nghị của Sở Nội vụ tại Công văn số 45/SNV-CCVC ngày 02/4/2021', '45/SNV-CCVC ngày 02/4/2021'],
  ['Nghị định của Chính phủ số 30/2020/NĐ-CP, ngày 5 tháng 3 năm 2020 về văn thư', '30/2020/NĐ-CP ngày 5 tháng 3 năm 2020'],
  ['họp ngày 12/5/2021 theo Công văn 12/CT-TTg.', '12/CT-TTg'],
  ['12/CT-TTg', null],
  ['xem 12/5/2021', null],
  ['xem 12/CT-TTg "họp"', null],
  ['xem 12/CT-TTg -họp', null],
  ['xem 12/CT-TTg loại:chỉ-thị', null],
])('[TK-22] the sign in %s is %s', (line, sign) => {
  expect(signInLine(line)).toBe(sign)
})

test.each([
  ['công văn ngày 31/5/2021', 'công văn ngày:31/05/2021'],
  ['ngày 31/5/21 của UBND tỉnh Đắk Nông', 'UBND tỉnh Đắk Nông ngày:31/05/2021'],
  ['họp (ngày 31 tháng 5 năm 2021) báo', 'họp báo ngày:31/05/2021'],
  ['họp ngày 31/4/2021', null],
  ['31/5/2021', null],
  ['họp 31/5/2021 -báo', null],
])('[TK-22] the day in %s is asked as %s', (line, asked) => {
  expect(dayInLine(line)).toBe(asked)
})

test.each([
  ['loại : công-văn', 'loại:công-văn'],
  ['họp NĂM  :2021', 'họp NĂM:2021'],
  ['Kính gửi : Sở Y tế', null],
  ['loại:công-văn', null],
  ['loại :', null],
  ['họp loại : "công văn"', null],
])('[TK-22] %s with its filters is %s', (line, asked) => {
  expect(filterInLine(line)).toBe(asked)
})

test.each([
  ['thuế AND hải quan', 'thuế hải quan'],
  ['thuế && "hải quan"', 'thuế "hải quan"'],
  ['thuế OR phí loại:công-văn', 'thuế phí loại:công-văn'],
  ['thuế NOT hải', 'thuế -hải'],
  ['col:thuế', 'thuế'],
  ['title:"hải quan"', '"hải quan"'],
  ['AND thuế', null],
  ['thuế and hải quan', null],
  ['"thuế AND phí"', null],
  ['họp lúc 14:30', null],
  ['V/v:báo', null],
  ['loại:công-văn báo', null],
])('[TK-22] %s without what only other programs understand is %s', (line, asked) => {
  expect(lineWithoutSigns(line)).toBe(asked)
})
