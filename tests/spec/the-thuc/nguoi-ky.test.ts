// Who signed: authority, post, name.
import { describe, expect, it } from 'vitest'
import { oldProvinces } from '../../../core/tables/old-provinces.ts'
import { provinces } from '../../../core/tables/provinces.ts'
import { isPersonName } from '../../../core/the-thuc/person-name.ts'
import { readWith } from './reading-of.ts'

const list = 'Nơi nhận:\n- Như trên;\n- Phó Thủ tướng Vương Đình An;\n- Lưu: VT.'
const signed = (block: string) => readWith({ foot: `${list}\n\n${block}` }).values.nguoiKy
const who = (quyenHan: string | null, chucVu: string | null, hoTen: string | null) => ({ quyenHan, chucVu, hoTen })

describe('the signer', () => {
  it("[NK-3] stands behind a drafter's mark on its line", () =>
    expect(signed('GIÁM ĐỐC\n\n(T-70b)                              Vũ Đức Bình')).toEqual(who(null, 'GIÁM ĐỐC', 'Vũ Đức Bình')))

  it('[NN-1] [NK-3] has the whole post where its last line stands beside a recipient', () => {
    const foot =
      'Nơi nhận: TUQ. CỤC TRƯỞNG\n- Như trên; TRƯỞNG PHÒNG ĐO ĐẠC, ĐĂNG KÝ\n- Thứ trưởng (để b/c); VÀ DỮ LIỆU ĐẤT ĐAI\n- Lưu: VT.\nVũ Đức Bình'
    expect(readWith({ foot }).values.nguoiKy?.chucVu).toBe('TRƯỞNG PHÒNG ĐO ĐẠC, ĐĂNG KÝ VÀ DỮ LIỆU ĐẤT ĐAI')
  })

  it.each(['Đã ký: Vũ Đức Bình', '(Đã ký) Vũ Đức Bình', 'Đã ký Vũ Đức Bình'])('[NK-3] %j names who signed', name =>
    expect(signed(`GIÁM ĐỐC\n\n${name}`)).toEqual(who(null, 'GIÁM ĐỐC', 'Vũ Đức Bình')),
  )

  it.each([
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTôn Thị Hạnh', who('KT.', 'PHÓ CHỦ TỊCH', 'Tôn Thị Hạnh')],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An', who('TM.', 'CHỦ TỊCH', 'Lê Văn An')],
    ['TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLê Văn An', who('TL. KT.', 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Văn An')],
    ['TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ Y TẾ\n\nLê Văn An', who('TUQ.', 'GIÁM ĐỐC SỞ Y TẾ', 'Lê Văn An')],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn An', who('T/M', 'PHÓ BÍ THƯ', 'Lê Văn An')],
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG Đỗ Văn An KẾ HOẠCH TRIỂN KHAI', who('KT.', 'THỨ TRƯỞNG', 'Đỗ Văn An')],
    ['TL.\nBỘ TRƯỞNG CHÁNH VĂN PHÒNG Lê Văn An', who('TL.', 'CHÁNH VĂN PHÒNG', 'Lê Văn An')],
    ['THỪA LỆNH CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Văn An', who('TL.', 'CHÁNH VĂN PHÒNG', 'Lê Văn An')],
    ['THAY MẶT ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An', who('TM.', 'CHỦ TỊCH', 'Lê Văn An')],
    ['KT, CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG\n\nLê Văn An', who('KT.', 'PHÓ CỤC TRƯỞNG', 'Lê Văn An')],
    ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký và đóng dấu) BSCKII. Lê Văn An', who('KT.', 'PHÓ GIÁM ĐỐC', 'Lê Văn An')],
    ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn An', who('TM.', 'CHỦ TỊCH', 'Lê Văn An')],
    ['Q. CHỦ TỊCH\n\nLê Văn An', who('Q.', 'CHỦ TỊCH', 'Lê Văn An')],
    ['QUYỀN CỤC TRƯỞNG\n\nLê Văn An', who(null, 'QUYỀN CỤC TRƯỞNG', 'Lê Văn An')],
    ['T/L BAN THƯỜNG VỤ\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLê Văn An', who('T/L K/T', 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Văn An')],
    ['K.T CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn An', who('KT.', 'PHÓ CHỦ TỊCH', 'Lê Văn An')],
    ['T.M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An', who('TM.', 'CHỦ TỊCH', 'Lê Văn An')],
    ['T.U.Q GIÁM ĐỐC\nTRƯỞNG PHÒNG\n\nLê Văn An', who('TUQ.', 'TRƯỞNG PHÒNG', 'Lê Văn An')],
    ['(Q) GIÁM ĐỐC\n\nLê Văn An', who('Q.', 'GIÁM ĐỐC', 'Lê Văn An')],
    ['Kt. Giám đốc\nPhó Giám đốc\n\nLê Văn An', who('KT.', 'Phó Giám đốc', 'Lê Văn An')],
    ['TM. Ủy ban nhân dân\nChủ tịch\n\nLê Văn An', who('TM.', 'Chủ tịch', 'Lê Văn An')],
  ])('[NK-1] %j', (block, expected) => expect(signed(block)).toEqual(expected))

  it.each([
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn An', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn An'],
    ['TL.\nBỘ TRƯỞNG CHÁNH VĂN PHÒNG Lê Văn An', 'TL.\nBỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\nLê Văn An'],
  ])('[NK-1] %j shows where the authority stands too', (block, raw) => {
    expect(readWith({ foot: `${list}\n\n${block}` }).theThuc.nguoiKy?.raw.replace(/ +$/gmu, '')).toBe(raw)
  })

  it('[NK-1] has an authority without a post where the post is lost', () => {
    expect(signed('KT. BỘ TRƯỞNG')).toEqual(who('KT.', null, null))
  })

  it('[NK-2] signs himself when no authority is printed', () => {
    expect(signed('BỘ TRƯỞNG, CHỦ NHIỆM\n\nMai Văn An')).toEqual(who(null, 'BỘ TRƯỞNG, CHỦ NHIỆM', 'Mai Văn An'))
  })

  it.each([
    ['CHÁNH VĂN PHÒNG\nĐOÀN ĐẠI BIỂU QUỐC HỘI\n\nLê Văn An', who(null, 'CHÁNH VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI', 'Lê Văn An')],
    ['CHỦ TỊCH QUỐC HỘI\n\nLê Văn An', who(null, 'CHỦ TỊCH QUỐC HỘI', 'Lê Văn An')],
    [
      'TL. CỤC TRƯỞNG\nKT. TRƯỞNG PHÒNG KÊ KHAI VÀ KẾ TOÁN\nTHUẾ\nPHÓ TRƯỞNG PHÒNG\n\nLê Văn An',
      who('TL. KT.', 'PHÓ TRƯỞNG PHÒNG', 'Lê Văn An'),
    ],
    ['CHÁNH VĂN PHÒNG\nHĐND VÀ UBND HUYỆN\n\nLê Văn An', who(null, 'CHÁNH VĂN PHÒNG HĐND VÀ UBND HUYỆN', 'Lê Văn An')],
    ['KT. GIÁM ĐỐC\nP. GIÁM ĐỐC\n\nLê Văn An', who('KT.', 'P. GIÁM ĐỐC', 'Lê Văn An')],
    ['TM. TỔ CÔNG TÁC\nTỔ PHÓ\n\nLê Văn An', who('TM.', 'TỔ PHÓ', 'Lê Văn An')],
    ['TỔ TRƯỞNG\n\nLê Văn An', who(null, 'TỔ TRƯỞNG', 'Lê Văn An')],
    ['CHẤP HÀNH VIÊN\n\nLê Văn An', who(null, 'CHẤP HÀNH VIÊN', 'Lê Văn An')],
    ['THỦ TRƯỞNG ĐƠN VỊ\n\nLê Văn An', who(null, 'THỦ TRƯỞNG ĐƠN VỊ', 'Lê Văn An')],
    [
      'CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLê Văn An',
      who(null, 'CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Lê Văn An'),
    ],
    ['TM. BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH\nKIÊM TỔNG THƯ KÝ\n\nLê Văn An', who('TM.', 'PHÓ CHỦ TỊCH KIÊM TỔNG THƯ KÝ', 'Lê Văn An')],
    ['CHỦ TỊCH HỘI ĐỒNG THI\n\n\nPHÓ GIÁM ĐỐC SỞ\n\nLê Văn An', who(null, 'CHỦ TỊCH HỘI ĐỒNG THI', 'Lê Văn An')],
    ['PHÓ HẠT TRƯỞNG PGS.TS.BSCKII Lê Văn An', who(null, 'PHÓ HẠT TRƯỞNG', 'Lê Văn An')],
  ])('[NK-2] %j has its post whole', (block, expected) => expect(signed(block)).toEqual(expected))

  it.each([
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC - TRƯỞNG BAN\n\nLê Văn An', who('KT.', 'PHÓ GIÁM ĐỐC - TRƯỞNG BAN', 'Lê Văn An')],
    ['CHỈ HUY TRƯỞNG – THAM MƯU TRƯỞNG\n\nLê Văn An', who(null, 'CHỈ HUY TRƯỞNG – THAM MƯU TRƯỞNG', 'Lê Văn An')],
    ['GIÁM ĐỐC KIÊM HIỆU TRƯỞNG Lê Văn An', who(null, 'GIÁM ĐỐC KIÊM HIỆU TRƯỞNG', 'Lê Văn An')],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH KIÊM\nTRƯỞNG BAN DÂN TỘC\n\nLê Văn An', who('KT.', 'PHÓ CHỦ TỊCH KIÊM TRƯỞNG BAN DÂN TỘC', 'Lê Văn An')],
    ['PHÓ GIÁM ĐỐC -\nTHỦ TRƯỞNG CƠ QUAN\n\nLê Văn An', who(null, 'PHÓ GIÁM ĐỐC - THỦ TRƯỞNG CƠ QUAN', 'Lê Văn An')],
    ['KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC\n\nLê Văn An', who('KT.', 'PHÓ GIÁM ĐỐC', 'Lê Văn An')],
  ])('[NK-2] %j has two posts of one person as one', (block, expected) => expect(signed(block)).toEqual(expected))

  it.each([
    ['PHÓ GIÁM ĐỐC PHỤ TRÁCH\n\nLê Văn An', who(null, 'PHÓ GIÁM ĐỐC PHỤ TRÁCH', 'Lê Văn An')],
    ['PHÓ GIÁM ĐỐC\nPHỤ TRÁCH SỞ\n\nLê Văn An', who(null, 'PHÓ GIÁM ĐỐC PHỤ TRÁCH SỞ', 'Lê Văn An')],
    ['TL. GIÁM ĐỐC PHỤ TRÁCH PHÒNG Lê Văn An', who('TL.', 'PHỤ TRÁCH PHÒNG', 'Lê Văn An')],
    [
      'TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nPHÓ CHỦ TỊCH UBND HUYỆN\n\nLê Văn An',
      who('TM. KT.', 'PHÓ TRƯỞNG BAN', 'Lê Văn An'),
    ],
    ['TM. ỦY BAN\nCHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\nLê Văn An', who('TM.', 'PHÓ CHỦ TỊCH', 'Lê Văn An')],
  ])('[NK-2] %j is signed by the post under the authority, with its charge', (block, expected) => expect(signed(block)).toEqual(expected))

  it('[NK-2] may stand above the list', () => {
    expect(readWith({ foot: `KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n${list}\n\nLê Hồng An` }).values.nguoiKy).toEqual(
      who('KT.', 'PHÓ CHỦ TỊCH', 'Lê Hồng An'),
    )
  })

  it.each([
    ['GIÁM ĐỐC\n\nĐại tá Lê Văn An', 'Lê Văn An'],
    ['GIÁM ĐỐC\n\nPGS.TS. Trần Thị Bình', 'Trần Thị Bình'],
    ['GIÁM ĐỐC\n(đã ký)\nTrần Thị Bình (đã ký)', 'Trần Thị Bình'],
    ['GIÁM ĐỐC\n\nThS. BS. Trần Thị Bình', 'Trần Thị Bình'],
    ['GIÁM ĐỐC\n\nBS.CKII. Trần Thị Bình', 'Trần Thị Bình'],
    ['GIÁM ĐỐC Y Mai Sương', 'Y Mai Sương'],
    ['GIÁM ĐỐC\n\nThiếu tướng, TS. Lê Văn An', 'Lê Văn An'],
    ['GIÁM ĐỐC\n\nLÊ VĂN AN', 'LÊ VĂN AN'],
    ['GIÁM ĐỐC\n\nTrần! Thị Bình', 'Trần Thị Bình'],
    ['GIÁM ĐỐC\n\nT R Ầ N   V Ă N   B Ì N H', 'TRẦN VĂN BÌNH'],
    ['GIÁM ĐỐC\n\nÔng Trần Văn Bình', 'Trần Văn Bình'],
    ['GIÁM ĐỐC\n\nTrần Văn Bình, ThS.', 'Trần Văn Bình'],
  ])('[NK-3] %j', (block, name) => expect(signed(block)?.hoTen).toBe(name))

  it.each([
    ...[
      'PGS.TS.BS',
      'ThS.BSCKII',
      'BS.CKI',
      'GS.TSKH',
      'PGS - TS.',
      'Thượng tá, ThS',
      'KTS',
      'LS',
      'Th.S',
      'Bác sỹ CKII',
      'NGƯT, ThS.',
      'Đ/c',
    ],
    ...[
      'Thiếu uý',
      'Thiếu úy',
      'Đại uý',
      'Trung tá',
      'Đại tá:',
      'THƯỢNG TƯỚNG',
      'Phó Đô đốc',
      'Thượng tá QNCN',
      'Nhà giáo nhân dân',
      'Kỹ sư',
    ],
  ])('[NK-3] leaves out what stands before the name: %s', honour => {
    expect(signed(`GIÁM ĐỐC\n\n${honour} Trần Văn Bình`)).toEqual(who(null, 'GIÁM ĐỐC', 'Trần Văn Bình'))
  })

  it.each([
    ...['K’ Văn Minh', 'K’Văn Minh', 'Rơ Châm H’Phik', 'H’Yim Kđoh', 'Điểu K’Ré', 'Y Thanh Hà Niê Kđăm', 'Đinh K’Rin', 'ĐIỂU K’RÉ'],
    ...[
      'A Pớt',
      'A Lưới Nam',
      'Blong Tiến',
      'Pơloong Nga',
      'Sồng A Tủa',
      'Lò Văn Ún',
      'Hà Sỹ Nam',
      'Cù Nhân Đức',
      'Thạch Ngọc Trang',
      'Quảng Đại Tường',
      'Trầm Hương',
    ],
    ...['Tơ Ngôl Vinh', 'Đàng Thị Mỹ Hương', 'VÕ THỊ KIM NGÂN HÀ', 'LÊ AN', 'Hảng A Cháng', 'Chíu A Tài'],
  ])('[NK-3] %s is a name, as printed', name => {
    expect(signed(`KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n${name}`)).toEqual(who('KT.', 'PHÓ GIÁM ĐỐC', name))
  })

  it.each(['Tỉnh Hà Giang', 'Sở Nội vụ', 'Đà Nẵng', 'CAO BẰNG', 'Xuy Tlin', 'Công ty'])('[NK-3] %j below a post is nobody', text => {
    expect(signed(`KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n${text}`)).toEqual(who('KT.', 'PHÓ GIÁM ĐỐC', null))
  })

  it.each([...provinces.map(({ name }) => name), ...oldProvinces])('[NK-3] a province is nobody: %s', name => {
    expect(isPersonName(name)).toBe(false)
  })

  it('[NK-3] gets a lost first letter back, likely', () => {
    const { theThuc } = readWith({ foot: `${list}\n\nGIÁM ĐỐC\n\nguyễn Văn Lành` })
    expect([theThuc.nguoiKy?.value.hoTen, theThuc.nguoiKy?.sure]).toEqual(['Nguyễn Văn Lành', 'likely'])
  })

  it.each([
    ['Pham Hữu Lộc', 'Phạm Hữu Lộc'],
    ['guyễn Văn Lành', 'Nguyễn Văn Lành'],
    ['ì guyễn Nam Sơn', 'Nguyễn Nam Sơn'],
    ['Nguyen Quéc Lam', 'Nguyen Quéc Lam'],
    ['Tran Tuan Lam', 'Tran Tuan Lam'],
    ['Doan Mậu An', 'Doan Mậu An'],
  ])('[NK-3] %s becomes %s, likely', (printed, name) => {
    const { theThuc } = readWith({ foot: `${list}\n\nGIÁM ĐỐC\n\n${printed}` })
    expect([theThuc.nguoiKy?.value.hoTen, theThuc.nguoiKy?.sure]).toEqual([name, 'likely'])
  })

  it.each([
    [
      'KT.CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG\n(Đã ký)\nNơi nhận:    Lê Minh An\n- Như trên;\n- Lưu: VT.',
      who('KT.', 'PHÓ CỤC TRƯỞNG', 'Lê Minh An'),
    ],
    [
      'Nơi nhận:\tKT. CỤC TRƯỞNG\n- Như trên;\tPHÓ CỤC TRƯỞNG\n- Sở Y tế;\t\t(Đã ký)\n- Lưu: VT.\t\tCông Văn An',
      who('KT.', 'PHÓ CỤC TRƯỞNG', 'Công Văn An'),
    ],
    [
      'Nơi nhận: BỘ TRƯỞNG\n- Như trên;\n- Lưu: VT.\nLê Minh An\n--- PAGE BREAK ---\nTHỦ TƯỚNG CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nDỰ THẢO',
      who(null, 'BỘ TRƯỞNG', 'Lê Minh An'),
    ],
    ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLê Minh An', who('KT.', 'THỨ TRƯỞNG', 'Lê Minh An')],
    ['TM. CHÍNH PHỦ THỦ TƯỚNG (đã ký) Thượng tá Lê Minh An', who('TM.', 'THỦ TƯỚNG', 'Lê Minh An')],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Minh An\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.', who('KT.', 'PHÓ GIÁM ĐỐC', 'Lê Minh An')],
    [
      'Nơi nhận                                                    KT. CHỦ TỊCH\n- Như trên;                          PHÓ CHỦ TỊCH\n- Lưu: VT.\n\nLê Minh An',
      who('KT.', 'PHÓ CHỦ TỊCH', 'Lê Minh An'),
    ],
  ])('[NK-5] %j', (foot, expected) => expect(readWith({ foot }).values.nguoiKy).toEqual(expected))

  it.each([
    ['KT. TONG CUC TRUONG\nPHỎ-TỒNG CUC TRƯONG', 'PHÓ TỔNG CỤC TRƯỞNG'],
    ['KT. CỤC TRƯỞNG\nP H Ó CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'],
    ['KT. CỤC TRƯỞNG\nÓ CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'],
    ['KT. CỤC TRƯỞNG\n7PHỐ CỤ TRƯONG', 'PHÓ CỤC TRƯỞNG'],
    ['KT. CHÁNH VĂN PHÒNG\nCHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ['KT. BỘ TRƯỞNG\nTHU TRUONG', 'THỨ TRƯỞNG'],
    ['TL. BỘ TRƯỞNG\nVU TRUONG VỤ PHÁP CHẾ', 'VỤ TRƯỞNG VỤ PHÁP CHẾ'],
    ['TM. CHÍNH PHỦ\nPHÓ THỦ TƯỚNGv)', 'PHÓ THỦ TƯỚNG'],
  ])('[NK-6] %j is the post of a %s, likely', (block, post) => {
    const { theThuc, codes } = readWith({ foot: `${list}\n\n${block}\n\nLê Minh An` })
    expect([theThuc.nguoiKy?.value.chucVu, theThuc.nguoiKy?.sure, codes.includes('name-repaired')]).toEqual([post, 'likely', true])
  })

  it('[NK-6] leaves a post as printed that lost its marks with its unit, likely', () => {
    const { theThuc } = readWith({ foot: `${list}\n\nGIAM DOC SO TU PHAP\n\nLê Minh An` })
    expect([theThuc.nguoiKy?.value.chucVu, theThuc.nguoiKy?.sure]).toEqual(['GIAM DOC SO TU PHAP', 'likely'])
  })

  it.each(['CỤ TRUONG', 'KT. CỤC TRƯỞNG\nC TRUONG', 'T.CỤC TRƯỞNG'])('[NK-6] %j leaves no one reading', block => {
    expect(signed(`${block}\n\nLê Minh An`)?.chucVu ?? null).toBeNull()
  })

  it('[NK-4] is null with an issue when nothing is printed', () => {
    const { values, codes } = readWith({ foot: list })
    expect([values.nguoiKy, codes.includes('no-nguoi-ky')]).toEqual([null, true])
  })

  it('[NK-4] is nobody of the recipients', () => {
    expect(
      readWith({ foot: 'Nơi nhận:\n- Như trên;\n- VPCP: các PCN: Nguyễn Văn An,\nNguyễn Văn Bình,\nTrợ lý TTg;\n- Lưu: VT.' }).values
        .nguoiKy,
    ).toBeNull()
  })
})
