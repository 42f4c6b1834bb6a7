// The foot as a whole: where list and signature stand, what parts the items, a second list, purposes over several items, who signs beside.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

interface Read {
  noiNhan: string[]
  noiLuu: string | null
  ky: string | null
  khac: string[]
}

const whole: Read = { noiNhan: ['Như trên', 'UBND tỉnh (b/c)'], noiLuu: 'VT, TH', ky: 'KT. PHÓ GIÁM ĐỐC Lê Văn An', khac: [] }

function read(foot: string, kind = ''): Read {
  const { values: v } = readWith(kind ? { foot, kind, vv: '', to: '' } : { foot })
  const name = (who: typeof v.nguoiKy): string | null => who && [who.quyenHan, who.chucVu, who.hoTen].filter(Boolean).join(' ')
  return {
    noiNhan: v.noiNhan.map(({ text, purpose }) => (purpose ? `${text} (${purpose})` : text)),
    noiLuu: v.noiLuu,
    ky: name(v.nguoiKy),
    khac: v.nguoiKyKhac.map(who => name(who) ?? ''),
  }
}

const signature = 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn An'
const list = '- Như trên;\n- UBND tỉnh (b/c);\n- Lưu: VT, TH.'
const gap = '                         '

describe('the foot', () => {
  it('[NK-5] has a name that only its place shows between post and list', () => {
    expect(read(`CHỦ TỊCH\n\nKim Ngọc Sươne\n\nNơi nhận:\n${list}`).ky).toBe('CHỦ TỊCH Kim Ngọc Sươne')
  })

  it.each([
    ['T/L Bộ trưởng Bộ Tài chính\nTổng cục trưởng Tổng cục Thuế\n\nLê Văn An', 'T/L Tổng cục trưởng Tổng cục Thuế Lê Văn An'],
    [`THỦ TRƯỞNG ĐƠN VỊ\n(Ký tên, đóng dấu)\n\nLê Văn An\n\nNơi nhận:\n${list}`, 'THỦ TRƯỞNG ĐƠN VỊ Lê Văn An'],
    [
      `TRƯỞNG ĐOÀN ĐẠI BIỂU QUỐC HỘI\nTỈNH SÓC TRĂNG\n\nLê Văn An\n\n* Nơi nhận:\n${list}`,
      'TRƯỞNG ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH SÓC TRĂNG Lê Văn An',
    ],
    [
      `Nơi nhận:${gap}TRƯỞNG BAN QUẢN LÝ\n- Như trên;${gap}KHU KINH TẾ\n- Lưu: VT.${gap}TS. Lê Văn An`,
      'TRƯỞNG BAN QUẢN LÝ KHU KINH TẾ Lê Văn An',
    ],
  ])('[NK-5] %j is whole', (foot, ky) => expect(read(foot).ky).toBe(ky))

  it('[NK-5] takes no single capitals of a seal for more of a post', () => {
    expect(read(`Nơi nhận:${gap}GIÁM ĐỐC\n- Như trên;${gap}SỞ\n- Lưu: VT.${gap}Lê Văn An`).ky).toBe('GIÁM ĐỐC Lê Văn An')
  })

  it('[NK-3] has a name of the highlands behind the units of the lưu line', () => {
    expect(read('Nơi nhận: GIÁM ĐỐC\n- Như trên;\n- Lưu: VT, KHTH Sồng A Dế')).toEqual({
      noiNhan: ['Như trên'],
      noiLuu: 'VT, KHTH',
      ky: 'GIÁM ĐỐC Sồng A Dế',
      khac: [],
    })
  })

  it('[NN-6] has an item whose mark and first letters were lost apart from the closed one above', () => {
    const { theThuc } = readWith({ foot: `Nơi nhận:\n- Như trên;\nau Đỗ Thị Hoa\n- Lưu: VT.\n\n${signature}` })
    expect(theThuc.noiNhan.map(({ value, sure }) => [value.text, sure])).toEqual([
      ['Như trên', 'certain'],
      ['au Đỗ Thị Hoa', 'likely'],
    ])
  })

  it.each([
    ['left', `KT. GIÁM ĐỐC${gap}Nơi nhận:\nPHÓ GIÁM ĐỐC${gap}- Như trên;\n${gap}- UBND tỉnh (b/c);\n${gap}- Lưu: VT, TH.\n\nLê Văn An`],
    [
      'left, to the end',
      `KT. GIÁM ĐỐC${gap}Nơi nhận:\nPHÓ GIÁM ĐỐC${gap}- Như trên;\n(Đã ký)${gap}- UBND tỉnh (b/c);\nLê Văn An${gap}- Lưu: VT, TH.`,
    ],
    ['left, parted by tabs', 'KT. GIÁM ĐỐC\tNơi nhận:\nPHÓ GIÁM ĐỐC\t- Như trên;\n\t- UBND tỉnh (b/c);\nLê Văn An\t- Lưu: VT, TH.'],
    ['left, parted by one blank', 'KT. GIÁM ĐỐC Nơi nhận:\nPHÓ GIÁM ĐỐC - Như trên;\n- UBND tỉnh (b/c);\nLê Văn An - Lưu: VT, TH.'],
    ['above', `${signature}\n\nNơi nhận:\n${list}`],
    ['below', `Nơi nhận:\n${list}\n\n${signature}`],
    ['below, joined', `Nơi nhận:\n${list} KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Đã ký: Lê Văn An`],
    ['right', `Nơi nhận:${gap}KT. GIÁM ĐỐC\n- Như trên;${gap}PHÓ GIÁM ĐỐC\n- UBND tỉnh (b/c);\n- Lưu: VT, TH.${gap}Lê Văn An`],
  ])('[NK-5] has the signature %s of the list', (_, foot) => expect(read(foot)).toEqual(whole))

  it.each([
    'Nơi nhận: - Như trên; - UBND tỉnh (b/c); - Lưu: VT, TH.',
    'Nơi nhận:- Như trên;- UBND tỉnh (b/c);- Lưu: VT, TH.',
    'Nơi nhận: Như trên; UBND tỉnh (b/c); Lưu: VT, TH.',
    'Nơi nhận:\n1) Như trên;\n2) UBND tỉnh (b/c);\n3) Lưu: VT, TH.',
    'Nơi nhận:\n1/ Như trên;\n2/ UBND tỉnh (b/c);\n3/ Lưu: VT, TH.',
    'Nơi nhận:\n1- Như trên;\n2- UBND tỉnh (b/c);\n3- Lưu VT, TH.',
    'Nơi nhận:\na) Như trên;\nb) UBND tỉnh (b/c);\nc) Lưu: VT, TH.',
    'Nơi nhận:\nNhư trên,\nUBND tỉnh (b/c),\nLưu VT, TH.',
    'Nơi nhận:\nNhư trên\nUBND tỉnh (b/c)\nLưu VT, TH',
    'Noi nhận\n- Như trên;\n- UBND tỉnh (b/c);\n- Lưu VT, TH.',
    'Nơi nhận (bản điện tử):\n- Như trên;\n- UBND tỉnh (b/c);\n- Lưu: VT, TH;',
  ])('[NN-1] %j has the same items', top => expect(read(`${top}\n${signature}`)).toEqual(whole))

  it('[NN-1] stands on one line with commas', () => {
    expect(read(`Nơi nhận: Như trên, Lưu VT, TH.\n${signature}`)).toEqual({ ...whole, noiNhan: ['Như trên'] })
  })

  it('[NN-1] keeps a line of small letters on the item above where nothing parts the items', () => {
    expect(read(`Nơi nhận:\nNhư trên\nUBND các huyện,\nthị xã\nLưu VT, TH\n\n${signature}`).noiNhan).toEqual([
      'Như trên',
      'UBND các huyện, thị xã',
    ])
  })

  it.each([
    '- Như trên;\n- Lưu: VT, TH.\n* Bản điện tử:\n- UBND tỉnh (b/c);',
    '- Như trên;\n- Lưu: VT, TH.\nNơi nhận bản điện tử:\n- UBND tỉnh (b/c);\n- Lưu: VT.',
    '* Gửi bản giấy:\n- Như trên;\n* Gửi bản điện tử:\n- UBND tỉnh (b/c);\n- Lưu: VT, TH.',
    'Bản giấy:\n- Như trên;\nGửi qua trục liên thông:\n- UBND tỉnh (b/c);\n- Lưu: VT, TH.',
    '- Như trên;\n- Lưu: VT, TH;\n- UBND tỉnh (b/c).',
  ])('[NN-7] %j is one list', text => expect(read(`Nơi nhận:\n${text}\n\n${signature}`)).toEqual(whole))

  it('[NN-7] ends with its lưu line where nothing says that it goes on', () => {
    expect(read(`Nơi nhận:\n${list}\n- Bảng giá thuốc kèm theo\n\n${signature}`)).toEqual(whole)
  })

  it.each([
    'Để báo cáo:\n- Bộ Y tế;\n- UBND tỉnh;\nĐể thực hiện:\n- Các phòng;\n- Lưu: VT, TH.',
    '- Để báo cáo:\n+ Bộ Y tế;\n+ UBND tỉnh;\n- Để thực hiện:\n+ Các phòng;\n- Lưu: VT, TH.',
  ])('[NN-8] %j gives each its purpose', text => {
    expect(read(`Nơi nhận:\n${text}\n\n${signature}`).noiNhan).toEqual([
      'Bộ Y tế (Để báo cáo)',
      'UBND tỉnh (Để báo cáo)',
      'Các phòng (Để thực hiện)',
    ])
  })

  it('[NN-8] ends where the sign of the heading comes again', () => {
    expect(read(`Nơi nhận:\n- Để báo cáo:\n+ Bộ Y tế;\n- Các phòng;\n- Lưu: VT, TH.\n\n${signature}`).noiNhan).toEqual([
      'Bộ Y tế (Để báo cáo)',
      'Các phòng',
    ])
  })

  it.each([
    ['UBND tỉnh - để b/c', 'UBND tỉnh (để b/c)'],
    ['Các phòng để thực hiện', 'Các phòng (để thực hiện)'],
    ['Để báo cáo: UBND tỉnh', 'UBND tỉnh (Để báo cáo)'],
    ['Trung tâm Y tế (đ/biết)', 'Trung tâm Y tế (đ/biết)'],
    ['TT HĐND tỉnh; } (b/c)', 'TT HĐND tỉnh (b/c)'],
    ['Phòng Y tế quận 12 "để phối hợp"', 'Phòng Y tế quận 12 (để phối hợp)'],
    ['Các khoa dược,                    Digitally signed by SỞ Y TẾ\n  xét nghiệm', 'Các khoa dược, xét nghiệm'],
  ])('[NN-8] reads %s', (item, value) => {
    expect(read(`Nơi nhận:\n- Như trên;\n- ${item};\n- Lưu: VT.\n\n${signature}`).noiNhan).toEqual(['Như trên', value])
  })

  it.each(['VT, TH, W', 'VT, ad', 'Tinh', 'VT, TTKT (3b)z', 'VT, CST ( ÿ b)', 'VT, KTTH big'])(
    '[NN-3] %j is likely: a scan left more there',
    luu => {
      const { theThuc } = readWith({ foot: `Nơi nhận:\n- Như trên;\n- Lưu: ${luu}\n\n${signature}` })
      expect(theThuc.noiLuu?.sure).toBe('likely')
    },
  )

  it.each(['VT, TH', 'VT, TH, Nga', 'Văn thư, phòng KT', 'HC, LS', 'VPTU', 'VT, TXNK-D. Thuận (3b)', 'VT, TH (05 bản)', 'hồ sơ vụ án'])(
    '[NN-3] %j is certain',
    luu => {
      const { theThuc } = readWith({ foot: `Nơi nhận:\n- Như trên;\n- Lưu: ${luu}.\n\n${signature}` })
      expect([theThuc.noiLuu?.value, theThuc.noiLuu?.sure]).toEqual([luu, 'certain'])
    },
  )

  it('[NN-6] a stop in a list of bodies is its comma, likely', () => {
    const [item] = readWith({ foot: `Nơi nhận:\n- Các phòng. ban, xã. phường;\n- Lưu: VT.\n\n${signature}` }).theThuc.noiNhan
    expect([item?.value.text, item?.raw, item?.sure]).toEqual(['Các phòng, ban, xã, phường', 'Các phòng. ban, xã. phường;', 'likely'])
  })

  it.each([
    ['VI, TCKT (3b)', 'VT, TCKT (3b)'],
    ['VỊ, TCKT', 'VT, TCKT'],
    ['VT, TCKT Q3)', 'VT, TCKT (3)'],
    ['VT, TH.lananhl12', 'VT, TH.lananh112'],
  ])('[NN-3] %j can only be %j, likely, and what was read stays to be seen', (luu, value) => {
    const { noiLuu } = readWith({ foot: `Nơi nhận:\n- Như trên;\n- Lưu: ${luu}\n\n${signature}` }).theThuc
    expect([noiLuu?.value, noiLuu?.raw, noiLuu?.sure, noiLuu?.reason?.code]).toEqual([value, luu, 'likely', 'repaired'])
  })

  it.each([
    ['Các Bộ: Y tế, Nội vụ', 'certain'],
    ['Bộ “Công an', 'likely'],
    ['Sở Y tế i ộ Công Thương', 'likely'],
    ['Phó Chủ tịch Lưu M tưng', 'likely'],
    ['Thưởng tực HĐND huyện', 'likely'],
    ['Hội Nông dân huyện', 'certain'],
    ['Văn phòng Sở', 'certain'],
    ['VPUBND (2.3)', 'likely'],
    ['Các cơ quan trực thuộc trung. ương', 'likely'],
  ])('[NN-6] %j is %s', (item, sure) => {
    const { theThuc } = readWith({ foot: `Nơi nhận:\n- ${item};\n- Lưu: VT.\n\n${signature}` })
    expect(theThuc.noiNhan.map(found => found.sure)).toEqual([sure])
  })

  it.each([
    ['- Lưu: VT, KTN (Vu.12b).', 'VT, KTN (Vu.12b)'],
    ['- Lưu VT;TH', 'VT;TH'],
    ['- Lưu: Văn thư, P.NV(2b)', 'Văn thư, P.NV(2b)'],
    ['- VT, HC;', 'VT, HC'],
    ['- Văn thư, TH;', 'Văn thư, TH'],
    ['- Lưu trữ: VT, TH.', 'VT, TH'],
    ['- Lưu: VT, TH, V3.05.', 'VT, TH, V3.05'],
    ['- Lưu: VT,VP,\nPKHTC (3b).', 'VT,VP, PKHTC (3b)'],
    ['- Lưu: VT; KHTH;\nHSTN.', 'VT; KHTH; HSTN'],
  ])('[NN-3] %j is kept whole', (line, value) => {
    expect(read(`Nơi nhận:\n- Như trên;\n- UBND tỉnh (b/c);\n${line}\n\n${signature}`)).toEqual({ ...whole, noiLuu: value })
  })

  it.each([
    [
      `ĐẠI DIỆN BÊN A${gap}ĐẠI DIỆN BÊN B${gap}ĐẠI DIỆN BÊN C\nGIÁM ĐỐC${gap}GIÁM ĐỐC${gap}PHÓ GIÁM ĐỐC\n\nLê Văn An${gap}Trần Thị Hà${gap}Vũ Đức Nam`,
      ['GIÁM ĐỐC Lê Văn An', 'GIÁM ĐỐC Trần Thị Hà', 'PHÓ GIÁM ĐỐC Vũ Đức Nam'],
    ],
    [`ĐẠI DIỆN BÊN A${gap}ĐẠI DIỆN BÊN B\nLê Văn An${gap}Trần Thị Hà`, ['ĐẠI DIỆN BÊN A Lê Văn An', 'ĐẠI DIỆN BÊN B Trần Thị Hà']],
    [
      `BÊN GIAO${gap}BÊN NHẬN\n(Ký, ghi rõ họ tên)${gap}(Ký, ghi rõ họ tên)\n\nLê Văn An${gap}Trần Thị Hà`,
      ['BÊN GIAO Lê Văn An', 'BÊN NHẬN Trần Thị Hà'],
    ],
    [
      `CÔNG AN TỈNH${gap}TÒA ÁN TỈNH\nPHÓ GIÁM ĐỐC${gap}CHÁNH ÁN\n\nĐại tá Lê Văn An${gap}Trần Thị Hà`,
      ['PHÓ GIÁM ĐỐC Lê Văn An', 'CHÁNH ÁN Trần Thị Hà'],
    ],
    [
      `NGƯỜI ĐƯỢC ỦY QUYỀN${gap}NGƯỜI ỦY QUYỀN\n${gap}${gap}GIÁM ĐỐC\n\nLê Văn An${gap}Trần Thị Hà`,
      ['GIÁM ĐỐC Trần Thị Hà', 'NGƯỜI ĐƯỢC ỦY QUYỀN Lê Văn An'],
    ],
    [`THƯ KÝ${gap}CHỦ TRÌ\n\nLê Văn An${gap}Trần Thị Hà`, ['CHỦ TRÌ Trần Thị Hà', 'THƯ KÝ Lê Văn An']],
    [
      `THƯ KÝ${gap}ỦY VIÊN${gap}CHỦ TỌA\n\nLê Văn An${gap}Kha Văn Ót${gap}ThS. Vũ Đức Nam`,
      ['CHỦ TỌA Vũ Đức Nam', 'ỦY VIÊN Kha Văn Ót', 'THƯ KÝ Lê Văn An'],
    ],
    [`NGƯỜI LẬP BIÊN BẢN${gap}CHỦ TỌA\n\nLê Văn An${gap}Trần Thị Hà`, ['CHỦ TỌA Trần Thị Hà', 'NGƯỜI LẬP BIÊN BẢN Lê Văn An']],
  ])('[NK-7] %j is signed by all of them', (foot, [first = '', ...others]) => {
    expect(read(foot, 'BIÊN BẢN\nBàn giao hồ sơ')).toEqual({ noiNhan: [], noiLuu: null, ky: first, khac: others })
  })
})
