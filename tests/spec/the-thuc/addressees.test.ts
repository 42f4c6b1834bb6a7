// Kính gửi as scans print it: addresses below, labels that lost letters, lists without a label.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const sentTo = (to: string): string[] => readWith({ to }).values.kinhGui

describe('kính gửi with an address', () => {
  it.each([
    [
      'Kính gửi: Công ty TNHH Hoa Sen\n(Địa chỉ: Lô B5, KCN Bàu Bàng, thị trấn Lai Uyên,\nHuyện Bàu Bàng, Bình Dương;\nMST: 3702370000)',
      ['Công ty TNHH Hoa Sen'],
    ],
    ['Kính gửi: Công ty TNHH Hoa Sen.\n(Khu công nghiệp Khai Quang, TP Vĩnh Yên, tỉnh Vĩnh Phúc)', ['Công ty TNHH Hoa Sen']],
    ['Kính gửi: Công ty TNHH Hoa Sen.\n(Die: Khu công nghiệp Tân Trường, huyện Cẩm Giàng)', ['Công ty TNHH Hoa Sen']],
    [
      'Kính gửi:\n- Cục Thuế tỉnh Đồng Nai;\n- Công ty TNHH Hoa Sen\n(D/e: Đường số 6, KCN Nhơn Trạch 3, huyện Nhơn\nTrạch, tỉnh Đồng Nai)',
      ['Cục Thuế tỉnh Đồng Nai', 'Công ty TNHH Hoa Sen'],
    ],
    ['Kính gửi: Bộ Tư pháp\n(Vụ Phổ biến, giáo dục pháp luật)', ['Bộ Tư pháp (Vụ Phổ biến, giáo dục pháp luật)']],
    ['Kính gửi: Công ty Hoa Sen (Hàn Quốc)\nĐồng kính gửi: Công ty TNHH Hoa Mai', ['Công ty Hoa Sen (Hàn Quốc)', 'Công ty TNHH Hoa Mai']],
    ['Kính gửi: Cục Hải quan tỉnh Đồng Nai. TRUONG VIET SERVICES', ['Cục Hải quan tỉnh Đồng Nai']],
  ])('[KG-3] %s', (to, expected) => expect(sentTo(to)).toEqual(expected))
})

describe('kính gửi with a damaged label', () => {
  it.each(['gửi: Sở Tài chính', 'nh gửi: Sở Tài chính', '`.“ gửi: Sở Tài chính', '- ae gửi: Sở Tài chính'])('[KG-4] %s', to =>
    expect(sentTo(to)).toEqual(['Sở Tài chính']),
  )

  it('[KG-4] a list below V/v without any label is likely, and no part of the trích yếu', () => {
    const { theThuc, values } = readWith({ vv: 'V/v góp ý dự thảo\n- Các Bộ, cơ quan ngang Bộ;\n- Sở Tài chính.', to: '' })
    expect([theThuc.kinhGui.map(({ value, sure }) => [value, sure]), values.trichYeu]).toEqual([
      [
        ['Các Bộ, cơ quan ngang Bộ', 'likely'],
        ['Sở Tài chính', 'likely'],
      ],
      'góp ý dự thảo',
    ])
  })
})
