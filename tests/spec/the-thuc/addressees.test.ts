// Kính gửi as scans print it: addresses below, labels that lost letters, lists without a label.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const sentTo = (to: string): string[] => readWith({ to }).values.kinhGui

describe('kính gửi with an address', () => {
  it.each([
    [
      'Kính gửi: Công ty TNHH Hoa Sen\n(Địa chỉ: Lô K9, KCN Đồi Sim, thị trấn Suối Mơ,\nHuyện Suối Mơ, An Giang;\nMST: 1234567000)',
      ['Công ty TNHH Hoa Sen'],
    ],
    ['Kính gửi: Công ty TNHH Hoa Sen.\n(Khu công nghiệp Đồi Sim, TP Long Xuyên, tỉnh An Giang)', ['Công ty TNHH Hoa Sen']],
    ['Kính gửi: Công ty TNHH Hoa Sen.\n(Die: Khu công nghiệp Suối Mơ, huyện Tri Tôn)', ['Công ty TNHH Hoa Sen']],
    [
      'Kính gửi:\n- Cục Thuế tỉnh An Giang;\n- Công ty TNHH Hoa Sen\n(D/e: Đường số 8, KCN Đồi Sim 2, huyện Suối\nMơ, tỉnh An Giang)',
      ['Cục Thuế tỉnh An Giang', 'Công ty TNHH Hoa Sen'],
    ],
    ['Kính gửi: Bộ Tư pháp\n(Vụ Pháp luật dân sự, kinh tế)', ['Bộ Tư pháp (Vụ Pháp luật dân sự, kinh tế)']],
    ['Kính gửi: Công ty Hoa Sen (Nhật Bản)\nĐồng kính gửi: Công ty TNHH Hoa Mai', ['Công ty Hoa Sen (Nhật Bản)', 'Công ty TNHH Hoa Mai']],
    ['Kính gửi: Cục Hải quan tỉnh An Giang. HOA SEN SERVICES', ['Cục Hải quan tỉnh An Giang']],
  ])('[KG-3] %s', (to, expected) => expect(sentTo(to)).toEqual(expected))
})

describe('kính gửi with a damaged label', () => {
  it.each(['gửi: Sở Tài chính', 'nh gửi: Sở Tài chính', '`.“ gửi: Sở Tài chính', '- oe gửi: Sở Tài chính'])('[KG-4] %s', to =>
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
