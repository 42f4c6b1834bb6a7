// Kính gửi: one and several, and as scans print it: addresses below, labels that lost letters, lists without a label.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const sentTo = (to: string): string[] => readWith({ to }).values.kinhGui

describe('Kính gửi', () => {
  it('[KG-1] is not "Như kính gửi" of a short letter\'s recipients', () => {
    const { values } = readWith({
      vv: '',
      to: '',
      kind: 'THÔNG BÁO\nVề việc nghỉ lễ',
      foot: 'Nơi nhận:\n- Như kính gửi;\n- Sở Y tế;\n- Lưu: VT.',
    })
    expect([values.kinhGui, values.noiNhan.length]).toEqual([[], 2])
  })

  it('[KG-2] closes each addressee before the specks of a scan', () => {
    expect(readWith({ to: 'Kính gửi:\n- Sở Y tế; ¬\n- Sở Nội vụ (để biết). `' }).values.kinhGui).toEqual(['Sở Y tế', 'Sở Nội vụ (để biết)'])
  })

  it('[KG-1] names one addressee, over its lines', () => {
    expect(sentTo('Kính gửi: Sở Lao động - Thương binh và Xã hội các tỉnh,\nthành phố trực thuộc Trung ương.')).toEqual([
      'Sở Lao động - Thương binh và Xã hội các tỉnh, thành phố trực thuộc Trung ương',
    ])
  })

  it('[KG-1] ends where the next line is the letter itself', () => {
    const body = 'Trường Đại học An Giang trân trọng kính mời ông tới dự lễ khai giảng.'
    expect(readWith({ to: `Kính gửi: Ông Lê Văn An, Giám đốc Sở Y tế\n${body}` }).values.kinhGui).toEqual([
      'Ông Lê Văn An, Giám đốc Sở Y tế',
    ])
  })

  it('[KG-2] lists several that are numbered, or closed by semicolons without a mark', () => {
    const wanted = ['Sở Y tế', 'Sở Tài chính', 'UBND các huyện, thị xã']
    expect(sentTo('Kính gửi:\n1. Sở Y tế;\n2. Sở Tài chính;\n3. UBND các huyện,\nthị xã.')).toEqual(wanted)
    expect(sentTo('Kính gửi: Sở Y tế;\nSở Tài chính;\nUBND các huyện,\nthị xã.')).toEqual(wanted)
  })

  it('[KG-1] keeps the post of a person behind a dash', () => {
    expect(sentTo('Kính gửi: Ông Lê Văn A - Giám đốc Sở Y tế.')).toEqual(['Ông Lê Văn A - Giám đốc Sở Y tế'])
  })

  it('[KG-2] lists several', () => {
    expect(sentTo('Kính gửi:\n- Các Sở, Ban, ngành;\n- Báo An Giang;\n- UBND các huyện, thị xã,\nthành phố.')).toEqual([
      'Các Sở, Ban, ngành',
      'Báo An Giang',
      'UBND các huyện, thị xã, thành phố',
    ])
  })

  it('[KG-2] begins its list on the label’s line too', () => {
    expect(sentTo('Kính gửi: - Sở Y tế;\n- Sở Tài chính.')).toEqual(['Sở Y tế', 'Sở Tài chính'])
  })

  it('[KG-3] leaves out an address', () => {
    expect(sentTo('Kính gửi: Công ty cổ phần Sông Hậu\n(Địa chỉ: 12 Lê Lợi, phường 1)')).toEqual(['Công ty cổ phần Sông Hậu'])
  })
})

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
