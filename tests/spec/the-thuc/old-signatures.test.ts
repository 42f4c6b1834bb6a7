// Signatures as letters of the years before 2005 print them, and the posts of the tax and statistics offices of 2025.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const who = (quyenHan: string | null, chucVu: string | null, hoTen: string | null) => ({ quyenHan, chucVu, hoTen })
const footOf = (foot: string) => {
  const { nguoiKy, noiNhan, noiLuu } = readWith({ foot }).values
  return { nguoiKy, noiNhan: noiNhan.map(({ text }) => text), noiLuu }
}

describe('a post in small letters', () => {
  it.each([
    'Nơi nhận: K/T BỘ TRƯỞNG BỘ TÀI CHÍNH\n- Như trên Thứ trưởng\n- Các Thứ trưởng;\n- Lưu VT.\nNguyễn Công An',
    'Nơi nhận:           K/T Bộ trưởng Bộ Tài chính\n- Như trên;                 Thứ trưởng\n- Các Thứ trưởng;\n- Lưu VT.\n                            Nguyễn Công An',
    'Nơi nhận: K/T Bộ trưởng\n- Như trên; Thứ trưởng\n- Các Thứ trưởng;\n- Lưu VT.\nNguyễn Công An',
  ])('[NK-5] stands beside the list: %j', foot =>
    expect(footOf(foot)).toEqual({
      nguoiKy: who('K/T', 'Thứ trưởng', 'Nguyễn Công An'),
      noiNhan: ['Như trên', 'Các Thứ trưởng'],
      noiLuu: 'VT',
    }),
  )

  it.each([
    'K.T. BỘ TRƯỞNG BỘ NỘI THƯƠNG\nThứ trưởng\n(Đã ký)\nLÊ TRUNG AN\n\nNơi gửi:\n- Như trên,\n- Lưu VT.',
    'K.T. BỘ TRƯỞNG\nThứ trưởng\n(Đã ký)\nLÊ TRUNG AN\n\nNơi nhận:\n- Như trên;\n- Lưu VT.',
  ])('[NK-5] stands above the list: %j', foot =>
    expect(footOf(foot)).toEqual({ nguoiKy: who('KT.', 'Thứ trưởng', 'LÊ TRUNG AN'), noiNhan: ['Như trên'], noiLuu: 'VT' }),
  )

  it('[NN-1] is a recipient behind its sign', () =>
    expect(footOf('Nơi nhận: KT. BỘ TRƯỞNG\n- Bộ trưởng, các Thứ trưởng THỨ TRƯỞNG\n- Lưu VT.\nNguyễn Công An')).toMatchObject({
      nguoiKy: who('KT.', 'THỨ TRƯỞNG', 'Nguyễn Công An'),
      noiNhan: ['Bộ trưởng, các Thứ trưởng'],
    }))
})

describe('whoever signs', () => {
  const signed = (block: string) => footOf(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${block}`).nguoiKy
  it.each([
    ['KT. TRƯỞNG THUẾ TỈNH\nPHÓ TRƯỞNG THUẾ TỈNH\n\nMai Đình An', who('KT.', 'PHÓ TRƯỞNG THUẾ TỈNH', 'Mai Đình An')],
    ['TRƯỞNG THUẾ CƠ SỞ 3\n\nMai Đình An', who(null, 'TRƯỞNG THUẾ CƠ SỞ 3', 'Mai Đình An')],
    ['KT. TRƯỞNG HẢI QUAN\nPHÓ TRƯỞNG HẢI QUAN\n\nMai Đình An', who('KT.', 'PHÓ TRƯỞNG HẢI QUAN', 'Mai Đình An')],
    ['KT. TRƯỞNG THỐNG KÊ\nPHÓ TRƯỞNG THỐNG KÊ\n\nMai Đình An', who('KT.', 'PHÓ TRƯỞNG THỐNG KÊ', 'Mai Đình An')],
    ['T/M BAN BÍ THƯ\nTHƯỜNG TRỰC\n\nMai Đình An', who('T/M', 'THƯỜNG TRỰC', 'Mai Đình An')],
    ['T/M BAN BÍ THƯ\nTHƯỜNG TRỰC BAN BÍ THƯ\n\nMai Đình An', who('T/M', 'THƯỜNG TRỰC BAN BÍ THƯ', 'Mai Đình An')],
  ])('[NK-2] %j', (block, expected) => expect(signed(block)).toEqual(expected))

  it('[NK-3] keeps a family name no table has in a clean text', () =>
    expect(signed('GIÁM ĐỐC\n\nTố Hữu An')).toEqual(who(null, 'GIÁM ĐỐC', 'Tố Hữu An')))

  it('[NK-5] has a name in capitals behind a recipient', () =>
    expect(
      footOf('T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNơi nhận: (đã ký)\n- Các tỉnh ủy, thành ủy, ĐINH THẾ AN\n- Lưu Văn phòng Trung ương Đảng.'),
    ).toMatchObject({ nguoiKy: who('T/M', 'BÍ THƯ', 'ĐINH THẾ AN'), noiNhan: ['Các tỉnh ủy, thành ủy'] }))
})
