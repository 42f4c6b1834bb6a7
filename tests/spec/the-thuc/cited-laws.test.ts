// Laws that are cited by name, with and without a sign.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const cited = (body: string) => readWith({ body }).values.vienDan
const whys = (body: string): [string | null, string][] => cited(body).map(v => [v.soKyHieu, v.quanHe])

describe('a law named without a sign', () => {
  const named = (body: string) => cited(body).map(v => [v.tenLoai, v.trichYeu, v.ngayBanHanh, v.soKyHieu])

  it.each([
    ['Luật Đất đai năm 2013', ['Luật', 'Đất đai năm 2013', null, null]],
    [
      'Luật Ban hành văn bản quy phạm pháp luật ngày 22 tháng 6 năm 2015',
      ['Luật', 'Ban hành văn bản quy phạm pháp luật', '2015-06-22', null],
    ],
    [
      'Luật sửa đôi, bồ sưng một số điều của Luật Tô chức Chính phủ và Luật Đất đai ngày 22/11/2019',
      ['Luật', 'sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đất đai', '2019-11-22', null],
    ],
    [
      'Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy\nban nhân dân ngày 03 tháng 12 năm 2004',
      ['Luật', 'Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân', '2004-12-03', null],
    ],
    ['Luật Ban hành văn bản QPPL của HĐND, UBND ngày 03/12/2004', ['Luật', 'Ban hành văn bản QPPL của HĐND, UBND', '2004-12-03', null]],
    ['Luật hải quan 2014', ['Luật', 'hải quan năm 2014', null, null]],
    ['Bộ luật Lao động', ['Bộ luật', 'Lao động', null, null]],
    ['Luật Tô chức chính quyên địa phương ngày 19/6/2015', ['Luật', 'Tổ chức chính quyền địa phương', '2015-06-19', null]],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
      ['Luật', 'sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương', '2019-11-22', null],
    ],
    ['Luật số 87/2025/QH15', ['Luật', null, null, '87/2025/QH15']],
    ['Luật Căn cước (Luật số 26/2023/QH15)', ['Luật', 'Căn cước', null, '26/2023/QH15']],
    ['Luật Căn cước năm 2023 (Luật số 26/2023/QH15)', ['Luật', 'Căn cước', null, '26/2023/QH15']],
    ['Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', ['Luật', 'Ban hành văn bản quy phạm pháp luật', null, '64/2025/QH15']],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân, Luật Thuế tiêu thụ đặc biệt số 9/2026/QH16',
      ['Luật', 'sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân, Luật Thuế tiêu thụ đặc biệt', null, '9/2026/QH16'],
    ],
    ['Luật Bảo vệ và phát triển rừng ngày 03 tháng 12 năm 2004', ['Luật', 'Bảo vệ và phát triển rừng', '2004-12-03', null]],
    ['Luật Doanh nghiệp nhà nước ngày 20 tháng 4 năm 1995', ['Luật', 'Doanh nghiệp nhà nước', '1995-04-20', null]],
    ['Pháp lệnh Hành nghề y, dược tư nhân năm 2003', ['Pháp lệnh', 'Hành nghề y, dược tư nhân năm 2003', null, null]],
    ['Luật Đất đai đã được Quốc hội thông qua ngày 26/11/2003', ['Luật', 'Đất đai', '2003-11-26', null]],
  ])('[VD-10] %s', (law, expected) => expect(named(`Căn cứ ${law};`)).toEqual([expected]))

  it.each([
    ['Pháp lệnh Vận tải vệ tinh ngày 20/5/1999', ['Pháp lệnh', 'Vận tải vệ tinh', '1999-05-20', null]],
    ['Luật Đầu tư vũ trụ ngày 20/5/1999', ['Luật', 'Đầu tư vũ trụ', '1999-05-20', null]],
    ['Luật Đường sắt cao tốc', ['Luật', 'Đường sắt cao tốc', null, null]],
    ['Luật Khám phá vũ trụ', ['Luật', 'Khám phá vũ trụ', null, null]],
  ])('[VD-10] %s is read whole in a căn cứ though no table has it', (law, expected) => expect(named(`Căn cứ ${law};`)).toEqual([expected]))

  const sureOf = (body: string) => readWith({ body }).theThuc.vienDan.map(({ value, sure, reason }) => [value.trichYeu, sure, reason])
  const inferredFrom = (name: string) => [name, 'likely', { code: 'inferred', evidence: [name] }]

  it.each([
    ['Căn cứ Luật Khám phá vũ trụ;', 'Khám phá vũ trụ'],
    ['Căn cứ Luật Đường sắt cao tốc;', 'Đường sắt cao tốc'],
    ['Căn cứ Luật Đường sắt cao tốc ngày 20/5/1999;', 'Đường sắt cao tốc'],
    ['Căn cứ Luật Cây dược liệu;', 'Cây dược liệu'],
    ['Đã xem Luật Công trình vũ trụ ngày 20/5/2031.', 'Công trình vũ trụ'],
    ['Đã xem Luật Tiền gửi vũ trụ ngày 20/5/2031.', 'Tiền gửi vũ trụ'],
  ])('[VD-10] is likely by a name that no table has: %s', (body, name) => expect(sureOf(body)).toEqual([inferredFrom(name)]))

  it('[VD-10] is certain by a name of the table behind “về”', () => {
    expect(sureOf('Căn cứ Pháp lệnh về lực lượng dự bị động viên ngày 27/8/1996;')).toEqual([
      ['về lực lượng dự bị động viên', 'certain', null],
    ])
  })

  it('[VD-10] is certain by such a name beside its sign', () => {
    expect(sureOf('Căn cứ Luật Khám phá vũ trụ năm 2031; theo Luật Khám phá vũ trụ số 5/2031/QH18.')).toEqual([
      ['Khám phá vũ trụ', 'certain', null],
    ])
  })

  it.each([
    ['Bộ luật Lao động nước CHXHCN Việt Nam', 'Lao động'],
    ['Bộ luật Lao động Việt Nam', 'Lao động'],
    ['Luật Ngân sách nhà nước hằng năm', 'Ngân sách nhà nước'],
    ['Luật Ngân sách nhà nước hàng năm', 'Ngân sách nhà nước'],
    ['Luật Đất đai tỉnh An Giang', 'Đất đai'],
    ['Luật Đất đai ở nông thôn', 'Đất đai'],
    ['Luật Viên chức nhằm sắp xếp cán bộ', 'Viên chức'],
  ])('[VD-10] %s ends with the table’s name and is one with its law', (law, name) => {
    expect(sureOf(`Căn cứ ${law};`)).toEqual([[name, 'certain', null]])
    const plain = `${law.startsWith('Bộ') ? 'Bộ luật' : 'Luật'} ${name}`
    expect(sureOf(`Căn cứ ${plain} số 5/2031/QH18; Căn cứ ${law};`)).toEqual([[name, 'certain', null]])
  })

  it.each(['Luật Đầu tư nước ngoài vũ trụ', 'Luật Đầu tư nhà ở', 'Luật Nhà ở xã hội'])(
    '[VD-10] %s goes on behind the table’s name',
    law => {
      expect(sureOf(`Căn cứ ${law};`)).toEqual([inferredFrom(law.replace('Luật ', ''))])
    },
  )

  it.each(['nước CHXHCN Việt Nam', 'của nước Cộng hòa xã hội chủ nghĩa Việt Nam'])('[VD-10] has its day or year behind “%s”', country => {
    expect(named(`Căn cứ Bộ luật Lao động ${country} ngày 23/6/1994;`)).toEqual([['Bộ luật', 'Lao động', '1994-06-23', null]])
    expect(named(`Căn cứ Bộ luật Lao động ${country} năm 1994;`)).toEqual([['Bộ luật', 'Lao động năm 1994', null, null]])
  })

  it.each([
    'Luật Khám phá vũ trụ trình Chính phủ trước ngày 05/6/2031',
    'Luật Bảo vệ quyền lợi người ti§u dùng, trình Chính phủ trước ngày 10 tháng 7 năm 2031',
    'Luật Khám phá vũ trụ gửi Bộ Tư pháp ngày 05/6/2031',
    'Luật Khám phá vũ trụ, sau ngày 05/6/2031',
    'Luật Khám phá vũ trụ vào ngày 05/6/2031',
    'Luật Khám phá vũ trụ đến ngày 05/6/2031',
    'Luật sửa đổi Luật vũ trụ, trình Chính phủ trước ngày 05/6/2031',
    'Luật sửa đổi Luật vũ trụ trước ngày 05/6/2031',
  ])('[VD-10] a term is no day of a law: %s', body => expect(named(`Soạn thảo ${body}.`)).toEqual([]))

  it('[VD-10] ends where something stands beside it', () => {
    expect(named('Căn cứ Luật Đất đai và tình hình thực tế của huyện;')).toEqual([['Luật', 'Đất đai', null, null]])
  })

  it('[VD-10] behind “công bố” or “bãi bỏ” is no bộ luật', () => {
    expect(named('NAY CÔNG BỐ Luật Chứng khoán; bãi bỏ Luật Phá sản năm 2004')).toEqual([
      ['Luật', 'Chứng khoán', null, null],
      ['Luật', 'Phá sản năm 2004', null, null],
    ])
  })

  it('[VD-10] is one with its sign, its date or its year', () => {
    expect(named('Căn cứ Luật Đất đai ngày 18/01/2024; theo Luật Đất đai năm 2024 và Luật Đất đai.')).toEqual([
      ['Luật', 'Đất đai', '2024-01-18', null],
    ])
    expect(named('Căn cứ Luật Đất đai số 31/2024/QH15; theo Luật Đất đai năm 2024, không theo Luật Đất đai năm 2013.')).toEqual([
      ['Luật', 'Đất đai', null, '31/2024/QH15'],
      ['Luật', 'Đất đai năm 2013', null, null],
    ])
  })

  it('[VD-10] has its relation by the verb', () => {
    expect(cited('Căn cứ Luật Đất đai năm 2013; Trong hồ sơ có nêu Luật Nhà ở.').map(v => v.quanHe)).toEqual(['can-cu', 'nhac-den'])
  })

  it.each(['Công ty Luật An Bình ngày 01/9/2020', 'pháp luật về đất đai năm 2013', 'Luật này', 'Luật có hiệu lực từ ngày 01/7/2025'])(
    '[VD-10] %s is none',
    body => expect(named(`Theo ${body}.`)).toEqual([]),
  )

  it('[VD-10] names in the name of the law that amends them are mentioned with their own signs', () => {
    const body =
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 và Luật Giá số 16/2023/QH15;'
    expect(whys(body)).toEqual([
      ['31/2024/QH15', 'nhac-den'],
      ['27/2023/QH15', 'nhac-den'],
      ['16/2023/QH15', 'nhac-den'],
    ])
  })
})
