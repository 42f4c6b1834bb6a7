// Kính gửi, nơi nhận and the lưu line.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const to = (lines: string): string[] => readWith({ to: lines }).values.kinhGui
const items = (list: string): [string, string | null][] =>
  readWith({ foot: `Nơi nhận:\n${list}\n- Lưu: VT.` }).values.noiNhan.map(({ text, purpose }) => [text, purpose])
const kept = (line: string): (string | null | undefined)[] => {
  const { theThuc } = readWith({ foot: `Nơi nhận:\n- Như trên;\n${line}\n\nGIÁM ĐỐC\n\nLê Văn An` })
  return [theThuc.noiLuu?.value, theThuc.noiLuu?.nguoiSoan?.text]
}

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

  it('[KG-1] names one addressee, over its lines', () => {
    expect(to('Kính gửi: Sở Lao động - Thương binh và Xã hội các tỉnh,\nthành phố trực thuộc Trung ương.')).toEqual([
      'Sở Lao động - Thương binh và Xã hội các tỉnh, thành phố trực thuộc Trung ương',
    ])
  })

  it('[KG-2] lists several', () => {
    expect(to('Kính gửi:\n- Các Sở, Ban, ngành;\n- Báo An Giang;\n- UBND các huyện, thị xã,\nthành phố.')).toEqual([
      'Các Sở, Ban, ngành',
      'Báo An Giang',
      'UBND các huyện, thị xã, thành phố',
    ])
  })

  it('[KG-2] begins its list on the label’s line too', () => {
    expect(to('Kính gửi: - Sở Y tế;\n- Sở Tài chính.')).toEqual(['Sở Y tế', 'Sở Tài chính'])
  })

  it('[KG-3] leaves out an address', () => {
    expect(to('Kính gửi: Công ty cổ phần Sông Hậu\n(Địa chỉ: 12 Lê Lợi, phường 1)')).toEqual(['Công ty cổ phần Sông Hậu'])
  })
})

describe('Nơi nhận', () => {
  it('[NN-1] has one item a mark, with the lines it goes on', () => {
    expect(items('- Như trên;\n- VPCP: BTCN, các PCN,\ncác Vụ: TH, PL;\n+ Báo An Giang;')).toEqual([
      ['Như trên', null],
      ['VPCP: BTCN, các PCN, các Vụ: TH, PL', null],
      ['Báo An Giang', null],
    ])
  })

  it('[NN-1] keeps a semicolon inside an item', () => {
    expect(items('- Cục Thuế tỉnh; Viễn thông An Giang;')).toEqual([['Cục Thuế tỉnh; Viễn thông An Giang', null]])
  })

  it('[NN-1] leaves out posts, names and the debris of a seal beside the list', () => {
    const { values } = readWith({
      foot: 'Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Sở Y tế; 2 CHỶ\n- UBND TP. Hồ Chí Minh;\n- Kho bạc tỉnh; Trần Văn Bình\n- Lưu: VT.',
    })
    expect(values.noiNhan.map(item => item.text)).toEqual(['Như trên', 'Sở Y tế', 'UBND TP. Hồ Chí Minh', 'Kho bạc tỉnh'])
    expect(values.nguoiKy).toEqual({ quyenHan: 'KT.', chucVu: 'PHÓ CHỦ TỊCH', hoTen: 'Trần Văn Bình' })
  })

  it('[NN-1] keeps the letters a mark stands against', () => {
    expect(items('- Đài Phát thanh;\n- Ủy ban MTTQ tỉnh;\n-(Cơ quan thường trực);').map(([text]) => text)).toEqual([
      'Đài Phát thanh',
      'Ủy ban MTTQ tỉnh',
      '(Cơ quan thường trực)',
    ])
  })

  it.each([
    ['- Bộ Y tế (b/c);', 'b/c'],
    ['- Bộ Y tế (để b/c);', 'để b/c'],
    ['- Bộ Y tế; (để ph/h th/h)', 'để ph/h th/h'],
    ['- Bộ Y tế\n(báo cáo);', 'báo cáo'],
    ['- Bộ Y tế (b/cáo);', 'b/cáo'],
  ])('[NN-2] %s', (line, purpose) => expect(items(line)).toEqual([['Bộ Y tế', purpose]]))

  it.each(['VPUB: PCVP (KGVX)', 'Cục Kiểm tra (Bộ Tư pháp)', 'Chủ tịch tỉnh (đ/c Tân)'])('[NN-2] %s has no purpose', text =>
    expect(items(`- ${text};`)).toEqual([[text, null]]),
  )

  it.each([
    ['- Lưu: VT, KGVX (3b).', 'VT, KGVX (3b)', undefined],
    ['- Lưu VT, KGVX2.', 'VT, KGVX2', undefined],
    ['- Lưu: VT; KSTT (3). 35', 'VT; KSTT (3)', undefined],
    ['Lưu: Văn thư, TH.', 'Văn thư, TH', undefined],
  ])('[NN-3] %s', (line, value, drafter) => expect(kept(line)).toEqual([value, drafter]))

  it.each([
    ['- Lưu: VT, KGVX (Q).', 'VT, KGVX (Q)', '(Q)'],
    ['- Lưu: VT, KGVX<sup>Hương</sup>.', 'VT, KGVXHương', 'Hương'],
    ['- Lưu: VT, QHĐP (3) Cương', 'VT, QHĐP (3) Cương', 'Cương'],
    ['- Lưu: VT, NC.Châu.', 'VT, NC.Châu', 'Châu'],
    ['- Lưu: VT, KTHa47.', 'VT, KTHa47', 'a47'],
  ])('[NN-4] %s', (line, value, drafter) => expect(kept(line)).toEqual([value, drafter]))

  it('[NN-4] takes no unit for a drafter', () => {
    expect(kept('- Lưu: VT, NgV, TTĐT.')).toEqual(['VT, NgV, TTĐT', undefined])
  })

  it('[NN-1] of a copy at the end belongs to the copy', () => {
    const { values } = readWith({
      foot: 'TM. ĐOÀN CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nPhan Văn An\n\nLIÊN ĐOÀN LAO ĐỘNG TỈNH SAO LỤC\nSố: 17/SL-LĐLĐ\nNơi nhận:\n- Các đơn vị;\n- Lưu VT.',
    })
    expect([values.noiNhan, values.noiLuu, values.nguoiKy?.hoTen]).toEqual([[], null, 'Phan Văn An'])
  })
})
