// Nơi nhận and the lưu line.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const items = (list: string): [string, string | null][] =>
  readWith({ foot: `Nơi nhận:\n${list}\n- Lưu: VT.` }).values.noiNhan.map(({ text, purpose }) => [text, purpose])
const kept = (line: string): (string | null | undefined)[] => {
  const { theThuc } = readWith({ foot: `Nơi nhận:\n- Như trên;\n${line}\n\nGIÁM ĐỐC\n\nLê Văn An` })
  return [theThuc.noiLuu?.value, theThuc.noiLuu?.nguoiSoan?.text]
}

describe('Nơi nhận', () => {
  it.each<[string, [string, string | null]]>([
    ['- NC (Th, VIC);', ['NC (Th, VIC)', null]],
    ['- Phòng TH (Th);', ['Phòng TH (Th)', null]],
    ['- Các Trạm Kiểm dịch; ( CỤC )', ['Các Trạm Kiểm dịch', null]],
    ['- Các Trạm Kiểm dịch; (t/h)', ['Các Trạm Kiểm dịch', 't/h']],
    ['- TT. TU, TT. HĐND PHÓ CHỦ TỊCH', ['TT. TU, TT. HĐND', null]],
    ['- Ban Bí thư, s', ['Ban Bí thư', null]],
  ])('[NN-2] %j: no short name is a purpose, and no seal, post or pen mark beside it a recipient', (line, item) =>
    expect(items(`- Như trên;\n${line}\n- Lưu: VT.`)[1]).toEqual(item),
  )

  it('[NN-1] has one item a mark, with the lines it goes on', () => {
    expect(items('- Như trên;\n- VPCP: BTCN, các PCN,\ncác Vụ: TH, PL;\n+ Báo An Giang;')).toEqual([
      ['Như trên', null],
      ['VPCP: BTCN, các PCN, các Vụ: TH, PL', null],
      ['Báo An Giang', null],
    ])
  })

  it.each([
    [
      'below the signature',
      'Nơi nhận:\n1. Như trên;\n2. Sở Y tế (b/c);\n3. Các phòng,\nban;\n4. Lưu: VT, TH.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn An',
    ],
    [
      'beside it',
      'Nơi nhận: KT. GIÁM ĐỐC\n1. Như trên; PHÓ GIÁM ĐỐC\n2. Sở Y tế (b/c);\n3. Các phòng,\nban;\n4. Lưu: VT, TH.\nĐại tá Lê Văn An',
    ],
    ['on one line', 'Nơi nhận:\n1. Như trên; 2. Sở Y tế (b/c); 3. Các phòng, ban; 4. Lưu: VT, TH.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn An'],
  ])('[NN-1] takes numbers for marks where the first item has one, %s', (_, foot) => {
    const { noiNhan, noiLuu, nguoiKy } = readWith({ foot }).values
    expect(noiNhan.map(({ text, purpose }) => [text, purpose])).toEqual([
      ['Như trên', null],
      ['Sở Y tế', 'b/c'],
      ['Các phòng, ban', null],
    ])
    expect([noiLuu, nguoiKy?.chucVu, nguoiKy?.hoTen]).toEqual(['VT, TH', 'PHÓ GIÁM ĐỐC', 'Lê Văn An'])
  })

  it('[NN-1] has numbered recipients without a lưu line, and no number inside a name for a mark', () => {
    const list = (lines: string) => readWith({ foot: `Nơi nhận:\n${lines}\n\nGIÁM ĐỐC\n\nLê Văn An` }).values.noiNhan.map(item => item.text)
    expect(list('1. Như trên;\n2. Sở Y tế.')).toEqual(['Như trên', 'Sở Y tế'])
    expect(list('- Công ty cổ phần Xây dựng số\n1. Sông Hậu;\n- Lưu: VT.')).toEqual(['Công ty cổ phần Xây dựng số 1. Sông Hậu'])
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

  it('[NN-1] takes what OCR makes of a dash for a mark', () => {
    expect(
      items('= Sở Y tế;\n~ Sở Nội vụ;\nˆ~ Sở Tài chính;\n¬ Sở Tư pháp;\n_ Báo An Giang;\n- ˆViện Kiểm sát;').map(([text]) => text),
    ).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Báo An Giang', 'Viện Kiểm sát'])
  })

  it('[NN-1] goes on behind a page’s end', () => {
    expect(items('- Sở Y tế;\n--- PAGE BREAK ---\n--- PAGE 2 ---\n- Sở Nội vụ;').map(([text]) => text)).toEqual(['Sở Y tế', 'Sở Nội vụ'])
  })

  it('[NN-1] ends with its page where what follows is no list', () => {
    const { values } = readWith({
      foot: 'Nơi nhận:\n- Như trên;\n- Sở Y tế.\n--- PAGE BREAK ---\nDANH SÁCH\n- Nguyễn Văn An, xã Bình Hòa\n- Lê Thị Bé, xã An Cư',
    })
    expect(values.noiNhan.map(item => item.text)).toEqual(['Như trên', 'Sở Y tế'])
  })

  it('[NN-1] has one item a line where no marks are printed', () => {
    expect(items('Như trên;\nThường trực Tỉnh ủy (b/c);\nCác sở, ban, ngành;')).toEqual([
      ['Như trên', null],
      ['Thường trực Tỉnh ủy', 'b/c'],
      ['Các sở, ban, ngành', null],
    ])
  })

  it('[NN-1] has several items on one line of a web page', () => {
    expect(items('- Như trên; - Sở Y tế (b/c); - Báo An Giang;').map(([text]) => text)).toEqual(['Như trên', 'Sở Y tế', 'Báo An Giang'])
  })

  it('[NN-3] stands behind the items on their line', () => {
    expect(kept('- Sở Y tế; - Báo An Giang; - Lưu: VT, TH.')).toEqual(['VT, TH', undefined])
  })

  it('[NN-1] may stand whole on its heading’s line', () => {
    const { noiNhan, noiLuu, nguoiKy } = readWith({
      foot: 'Nơi nhận: - Như trên; - Sở Y tế (b/c); - Lưu: VT, TH.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn An',
    }).values
    expect([noiNhan.map(({ text }) => text), noiLuu, nguoiKy?.hoTen]).toEqual([['Như trên', 'Sở Y tế'], 'VT, TH', 'Lê Văn An'])
  })

  it('[NN-1] takes a line behind a closed item for one whose mark was lost', () => {
    expect(items('- Như trên;\nVụ Pháp chế (BTC)\n- Sở Y tế;\nViện kiểm sát nhân dân tỉnh;').map(([text]) => text)).toEqual([
      'Như trên',
      'Vụ Pháp chế (BTC)',
      'Sở Y tế',
      'Viện kiểm sát nhân dân tỉnh',
    ])
  })

  it('[NN-1] keeps a dash at a line’s end and a unit that is also an authority', () => {
    expect(items('- Sở Lao động -\nThương binh và Xã hội;\n- VPUB: CVP, KT, TCHC;').map(([text]) => text)).toEqual([
      'Sở Lao động - Thương binh và Xã hội',
      'VPUB: CVP, KT, TCHC',
    ])
    expect(items('- Các Sở: Y tế, Nông nghiệp\nvà Môi trường;\n- PTTg: Lê Văn An, Trần Thị Bình\n(b/c);').map(([text]) => text)).toEqual([
      'Các Sở: Y tế, Nông nghiệp và Môi trường',
      'PTTg: Lê Văn An, Trần Thị Bình',
    ])
  })

  it('[NN-1] keeps units behind a semicolon', () => {
    expect(items('- Các Vụ: PC; TCDN;\n- Cục QLCL; Cục\nKTHT (để phối hợp);\n- Vụ CST; TCDN (BTC),')).toEqual([
      ['Các Vụ: PC; TCDN', null],
      ['Cục QLCL; Cục KTHT', 'để phối hợp'],
      ['Vụ CST; TCDN (BTC)', null],
    ])
  })

  it.each([
    '- Như trên; “7PHỐ CỤ TRƯỞNG',
    '- Như trên, ; „PHÓ TONG GIÁM ĐỐC',
    '- Như trên\t\tPHÓ CỤC TRƯỞNG',
    '- Như trên; rg KT. VỤ TRƯỞNG VỤ PHÁP CHẾ',
    '- Như trên; (Đã ký)',
    '- Như trên — PHÓ GIÁM ĐỐC',
    '- Như trên, Trịnh Văn Lành',
    '- Như trên; - ˆ',
  ])('[NN-1] %s has one recipient', line => expect(items(line)).toEqual([['Như trên', null]]))

  it('[NN-5] is found without its heading', () => {
    const { values } = readWith({ foot: 'Nani , KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Sở Y tế;\n- Lưu: VT, NVY.\n\nTrần Văn Bình' })
    expect([values.noiNhan.map(item => item.text), values.noiLuu]).toEqual([['Như trên', 'Sở Y tế'], 'VT, NVY'])
    expect(values.nguoiKy).toEqual({ quyenHan: 'KT.', chucVu: 'PHÓ GIÁM ĐỐC', hoTen: 'Trần Văn Bình' })
  })

  it('[NN-6] doubts an item with signs no recipient has', () => {
    const { theThuc } = readWith({ foot: 'Nơi nhận:\n- Như trên;\n- Phòng TTKT§;\n- Sở Y tế (b/c;\n- Lưu: VT.' })
    expect(theThuc.noiNhan.map(item => item.sure)).toEqual(['certain', 'likely', 'likely'])
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
    ['- Bộ Y tế (dé/ be);', 'dé/ be'],
    ['- Bộ Y tế | (để biết);', 'để biết'],
    ['- Bộ Y tế (thay báo cáo);', 'thay báo cáo'],
    ['- Bộ Y tế (để phối hợp},', 'để phối hợp'],
    ['- Bộ Y tế (b/c)ý ~ &›', 'b/c'],
    ['- Bộ Y tế (để\nphối hợp);', 'để phối hợp'],
    ['- Bộ Y tế\n(p/h);', 'p/h'],
    ['- Bộ Y tế (b/eáo);', 'b/eáo'],
    ['- Bộ Y tế (để\n- 2 -\nphối hợp);', 'để phối hợp'],
    ['- Bộ Y tế (đưa tin);', 'đưa tin'],
    ['- Bộ Y tế (lấy ý kiến);', 'lấy ý kiến'],
    ['- Bộ Y tế (niêm yết công khai);', 'niêm yết công khai'],
    ['- Bộ Y tế (thẩm định);', 'thẩm định'],
    ['- Bộ Y tế; (tổng hợp)', 'tổng hợp'],
    ['- Bộ Y tế (đăng Công báo).', 'đăng Công báo'],
  ])('[NN-2] %s', (line, purpose) => expect(items(line)).toEqual([['Bộ Y tế', purpose]]))

  it('[NN-2] stands behind something else in one bracket', () =>
    expect(items('- Bộ Y tế (bản điện tử, để b/c);')).toEqual([['Bộ Y tế (bản điện tử)', 'để b/c']]))

  it.each([
    'VPUB: PCVP (KGVX)',
    'VPUB: CVP (KT), TH, KGVX',
    'Cục Kiểm tra (Bộ Tư pháp)',
    'Chủ tịch tỉnh (đ/c Tân)',
    'VPUB (Tổng hợp)',
    'Sở Y tế (02 bản)',
  ])('[NN-2] %s has no purpose', text => expect(items(`- ${text};`)).toEqual([[text, null]]))

  it.each([
    ['- Lưu: VT, KGVX (3b).', 'VT, KGVX (3b)', undefined],
    ['- Lưu VT, KGVX2.', 'VT, KGVX2', undefined],
    ['- Lưu: VT; KSTT (4). 27', 'VT; KSTT (4)', undefined],
    ['Lưu: Văn thư, TH.', 'Văn thư, TH', undefined],
    ['- Lưu: VT, KTN (1.2b).', 'VT, KTN (1.2b)', undefined],
  ])('[NN-3] %s', (line, value, drafter) => expect(kept(line)).toEqual([value, drafter]))

  it.each([
    ['- Lưu: VT, KGVX (Q).', 'VT, KGVX (Q)', '(Q)'],
    ['- Lưu: VT, KTN (Vu.12b).', 'VT, KTN (Vu.12b)', '(Vu.12b)'],
    ['- Lưu: VT, KGVX<sup>Hương</sup>.', 'VT, KGVXHương', 'Hương'],
    ['- Lưu: VT, QHĐP (3) Cương', 'VT, QHĐP (3) Cương', 'Cương'],
    ['- Lưu: VT, NC.Châu.', 'VT, NC.Châu', 'Châu'],
    ['- Lưu: VT, KTHa47.', 'VT, KTHa47', 'a47'],
  ])('[NN-4] %s', (line, value, drafter) => expect(kept(line)).toEqual([value, drafter]))

  it.each([
    ['- Lưu: VT, QHĐP (3b). Trung An', 'VT, QHĐP (3b)', 'Trung An'],
    ['- Lưu VT (NC). Thuận100b', 'VT (NC)', 'Thuận100b'],
    ['- Lưu: VT (VX). Hải 120b', 'VT (VX)', 'Hải 120b'],
    ['- Lưu: VT, KT. (Hg)', 'VT, KT', '(Hg)'],
    ['- Lưu: VT, TH. zx', 'VT, TH', undefined],
  ])('[NN-4] %s has its mark behind the full stop', (line, value, drafter) => expect(kept(line)).toEqual([value, drafter]))

  it.each([
    ['- Lưu: VT. TXNK (2b).', 'VT. TXNK (2b)'],
    ['- Lưu: VT, TXNK-H. Lành (4b).', 'VT, TXNK-H. Lành (4b)'],
    ['- Lưu: VT, KK. (3b).', 'VT, KK. (3b)'],
    ['- Lưu: VT, N.lành (12B).', 'VT, N.lành (12B)'],
    ['- Lưu: VT, CST (3). / \\ Wh -', 'VT, CST (3)'],
    ['- Lưu: VT, TTHT(2). (5; 3)', 'VT, TTHT(2)'],
    ['- Lưu: VT, CS (2b)/¿ < f', 'VT, CS (2b)'],
    ['- Lưu: VT, KGVX.th37 Trần Hoàng An', 'VT, KGVX.th37'],
  ])('[NN-3] %s ends where its units end', (line, value) => expect(kept(line)[0]).toBe(value))

  it.each(['- Lm: VT, DNL (2b).', '~ Lun: VT, DNL (2b).', '„Lưu. VT, DNL (2b).', 'VT, DNL (2b).'])('[NN-3] %s is the lưu line', line => {
    const { theThuc } = readWith({ foot: `Nơi nhận:\n- Như trên;\n- Sở Y tế;\n${line}\n\nGIÁM ĐỐC\n\nLê Văn An` })
    expect([theThuc.noiLuu?.value, theThuc.noiNhan.length]).toEqual(['VT, DNL (2b)', 2])
    expect(theThuc.noiLuu?.sure).toBe(/L[uư]u/u.test(line) ? 'certain' : 'likely')
  })

  it('[NN-3] is null where nothing is kept', () => expect(kept('- Lưu: …')[0]).toBeUndefined())

  it('[NN-4] takes no unit for a drafter', () => {
    expect(kept('- Lưu: VT, NgV, TTĐT.')).toEqual(['VT, NgV, TTĐT', undefined])
  })

  it('[NN-1] of a copy at the end belongs to the copy', () => {
    const { values } = readWith({
      foot: 'TM. ĐOÀN CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nVũ Văn An\n\nLIÊN ĐOÀN LAO ĐỘNG TỈNH SAO LỤC\nSố: 26/SL-LĐLĐ\nNơi nhận:\n- Các đơn vị;\n- Lưu VT.',
    })
    expect([values.noiNhan, values.noiLuu, values.nguoiKy?.hoTen]).toEqual([[], null, 'Vũ Văn An'])
  })
})
