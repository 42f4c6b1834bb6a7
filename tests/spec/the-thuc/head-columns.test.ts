// Heads whose columns stand apart: a cell taller than the other, one column below the other, a stamp of arrival beside the list.
import { describe, expect, it } from 'vitest'
import { readLetter, readWith } from './reading-of.ts'

const title = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'
const rest = 'Số: 12/TCHQ-GSQL     Hà Nội, ngày 04 tháng 11 năm 2024\nV/v phối hợp\n\nKính gửi: Sở Tài chính.\n\nĐề nghị quý Sở phối hợp.'
const bodiesOf = (head: string) => {
  const { coQuanChuQuan, coQuanBanHanh } = readLetter(`${head}\n${rest}`).values
  return [coQuanChuQuan, coQuanBanHanh]
}

describe('the issuer beside the national title', () => {
  it.each([
    [
      `          BỘ CÔNG AN\n   CỤC CẢNH SÁT GIAO THÔNG          ${title}\n                                       ${motto}`,
      ['BỘ CÔNG AN', 'CỤC CẢNH SÁT GIAO THÔNG'],
    ],
    [
      `      ỦY BAN NHÂN DÂN\n      TỈNH NINH BÌNH           ${title}\n  SỞ KHOA HỌC VÀ CÔNG NGHỆ         ${motto}`,
      ['ỦY BAN NHÂN DÂN TỈNH NINH BÌNH', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    ],
    [`BỘ TÀI CHÍNH\nTỔNG CỤC HẢI QUAN ${title}\n${motto}`, ['BỘ TÀI CHÍNH', 'TỔNG CỤC HẢI QUAN']],
  ])('[BC-1] begins above its line where the cell is the taller one: %j', (head, bodies) => expect(bodiesOf(head)).toEqual(bodies))

  it.each([
    `                                        BÁO LÂM ĐỒNG\n   CỤC CẢNH SÁT GIAO THÔNG          ${title}\n                                       ${motto}`,
    `BỘ CÔNG AN\n\n   CỤC CẢNH SÁT GIAO THÔNG          ${title}\n                                       ${motto}`,
  ])('[BC-1] begins on its line where what stands above is not of the cell: %j', head =>
    expect(bodiesOf(head)).toEqual([null, 'CỤC CẢNH SÁT GIAO THÔNG']),
  )

  it('[BC-2] stands above the number where a page reads the left column first', () => {
    const head =
      'HUYỆN ỦY THÁI THỤY\nỦY BAN KIỂM TRA\n*\nSố 31-CV/UBKTHU\nVề việc báo cáo số liệu\nđảng viên năm 2022\nĐẢNG CỘNG SẢN VIỆT NAM\nThái Thụy, ngày 8 tháng 12 năm 2022\n\nKính gửi: Các chi bộ'
    const { coQuanChuQuan, coQuanBanHanh } = readLetter(`${head}\n\nĐề nghị các chi bộ báo cáo.`).values
    expect([coQuanChuQuan, coQuanBanHanh]).toEqual(['HUYỆN ỦY THÁI THỤY', 'ỦY BAN KIỂM TRA'])
  })

  it.each(['SỞ LAO ĐỘNG TB VÀ XÃ HỘI', 'SỞ LĐ - TB VÀ XÃ HỘI', 'SỞ TN VÀ MÔI TRƯỜNG', 'SỞ NGOẠI VỤ VÀ DU LỊCH'])(
    '[CQ-9] %s is one body',
    issuer => expect(bodiesOf(`UBND TỈNH HẢI DƯƠNG ${title}\n${issuer} ${motto}`)).toEqual(['UBND TỈNH HẢI DƯƠNG', issuer]),
  )
})

describe('a stamp of arrival beside Kính gửi', () => {
  it.each([
    'ĐẾN Số: 1183 Kính gửi:\nNgày: 09/01/2026 - Hạt Kiểm lâm khu vực III;\nChuyển: - Công ty TNHH Hòa An;\n- Các thôn.',
    'Kính gửi:\nĐẾN Ngày: 9/1 - Hạt Kiểm lâm khu vực III;\nLưu hồ sơ số: - Công ty TNHH Hòa An;\n- Các thôn.',
  ])('[BC-8] takes no addressee away: %j', to =>
    expect(readWith({ to }).values.kinhGui).toEqual(['Hạt Kiểm lâm khu vực III', 'Công ty TNHH Hòa An', 'Các thôn']),
  )
})

describe('a stamp read onto the line of the V/v', () => {
  it('[DK-1] is no part of the title, and likely', () => {
    const { values, theThuc } = readWith({ vv: 'V/v bảo đảm cung cấp điện và\nan toàn lưới điện dịp Quốc khánh 2/9 KHẨN' })
    expect(values.trichYeu).toBe('bảo đảm cung cấp điện và an toàn lưới điện dịp Quốc khánh 2/9')
    expect(theThuc.doKhan).toMatchObject({ value: 'Khẩn', sure: 'likely' })
  })

  it.each(['V/v quản lý văn bản MẬT', 'V/v tiêu hủy các tài liệu MẬT'])('[DK-1] is none where the title speaks of it: %j', vv =>
    expect(readWith({ vv }).values).toMatchObject({ doMat: null, trichYeu: vv.slice(4) }),
  )
})
