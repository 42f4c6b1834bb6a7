// The head of a letter: columns that stand apart or run into one another, stamps and signatures that are no part of it.
import { describe, expect, it } from 'vitest'
import { type LetterParts, readLetter, readWith } from './reading-of.ts'

const oneLine = (head: string): string =>
  `${head}\n\nKính gửi: Sở Tài chính\n\nNội dung.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn An`

describe('the layout of the head', () => {
  it('[BC-1] parts issuer and quốc hiệu that OCR put on one line', () => {
    const { values } = readLetter(
      oneLine(
        'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN GIANG Độc lập - Tự do - Hạnh phúc\nSố: 21/UBND-KT An Giang, ngày 05 tháng 6 năm 2022\nV/v giao vốn',
      ),
    )
    expect([values.coQuanBanHanh, values.soKyHieu, values.diaDanh, values.ngayBanHanh, values.trichYeu]).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH AN GIANG',
      '21/UBND-KT',
      'An Giang',
      '2022-06-05',
      'giao vốn',
    ])
  })

  it('[BC-10] reads indented, centred and padded lines like others', () => {
    const pad = (line: string, n: number) => `${' '.repeat(n)}${line}  `
    const text = oneLine(
      'UBND TỈNH AN GIANG     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ     Độc lập - Tự do - Hạnh phúc\nSố: 21/SYT-VP     An Giang, ngày 05 tháng 6 năm 2022\nV/v giao vốn',
    )
    const shifted = text.split('\n').map((line, i) => (line ? pad(line, 12 + (i % 3)) : line))
    expect(readLetter(shifted.join('\n')).values).toEqual(readLetter(text).values)
  })

  it('[BC-14] takes what stands below 20,000 signs for body, however few its lines are', () => {
    const long = `${'triển khai công tác năm học mới '.repeat(250)}\n`
    const order = 'các đơn vị thực hiện Quyết định số 12/QĐ-UBND ngày 05/6/2021.'
    expect(readLetter(long.repeat(4) + order).values.vienDan).toHaveLength(1)
    expect(readLetter(long.repeat(2) + order).values.vienDan).toHaveLength(0)
  })

  it('[BC-1] knows the quốc hiệu without its marks', () => {
    const { values } = readLetter(
      oneLine('SO Y TE CONG HOA XA HOI CHU NGHIA VIET NAM\nDoc lap - Tu do - Hanh phuc\nSố: 3/SYT-VP\nAn Giang, ngày 02 tháng 3 năm 2020'),
    )
    expect([values.coQuanBanHanh, values.soKyHieu]).toEqual(['SỞ Y TẾ', '3/SYT-VP'])
  })

  it.each([
    'UBND TỈNH AN GIANG CONG HOA XÃ HOI eni NO lA VIỆT NAM\nSỞ Y TẾ Độc lập - Tự do - Hạnh phúc',
    'UBND TỈNH AN GIANG CỘni lua XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Đọc lập - Ty do - Hanh phức',
    'UBND TỈNH AN GIANG CONG HOÀ XÃ Hl VIET NAM\nSỞ Y TẾ Độc lập - TY .',
    'UBND TỈNH AN GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nSỞ Y TẾ NAM\nĐộc lập - Tự do - Hạnh phúc',
  ])('[BC-1] knows the quốc hiệu by what is left of it: %s', head => {
    const { values } = readLetter(oneLine(`${head}\nSố: 21/SYT-VP An Giang, ngày 05 tháng 6 năm 2022\nV/v giao vốn`))
    expect([values.coQuanChuQuan, values.coQuanBanHanh, values.soKyHieu]).toEqual(['UBND TỈNH AN GIANG', 'SỞ Y TẾ', '21/SYT-VP'])
  })

  it('[BC-2] reads a party head', () => {
    const { values } = readLetter(
      'TỈNH ỦY AN GIANG ĐẢNG CỘNG SẢN VIỆT NAM\n*\nAn Giang, ngày 12 tháng 4 năm 2021\nSố 316-TB/TU\n\nTHÔNG BÁO\nkết luận của Ban Thường vụ Tỉnh ủy\n\nNgày 10/4/2021, Ban Thường vụ đã họp.',
    )
    expect([values.coQuanBanHanh, values.soKyHieu, values.ngayBanHanh, values.tenLoai]).toEqual([
      'TỈNH ỦY AN GIANG',
      '316-TB/TU',
      '2021-04-12',
      'Thông báo',
    ])
  })

  it('[BC-3] ends the head at Kính gửi', () => {
    expect(readWith({ to: 'Kính gửi: Bộ Y tế' }).values.kinhGui).toEqual(['Bộ Y tế'])
  })

  it('[BC-4] takes the first number of the head, not one the trích yếu cites', () => {
    const { values } = readWith({ vv: 'V/v thực hiện Công văn\nsố 15/BYT-DP ngày 01/02/2022' })
    expect([values.soKyHieu, values.trichYeu]).toEqual(['45/SYT-NVY', 'thực hiện Công văn số 15/BYT-DP ngày 01/02/2022'])
  })

  it('[BC-5] finds V/v on the line of the number', () => {
    const { values } = readWith({ so: 'Số: 45/SYT-NVY V/v mua thuốc', vv: '' })
    expect([values.soKyHieu, values.trichYeu]).toEqual(['45/SYT-NVY', 'mua thuốc'])
  })

  it('[BC-6] passes over the block of an electronic signature', () => {
    const above =
      'Người ký: CỔNG THÔNG TIN ĐIỆN TỬ\nEmail: thongtin@vanban.vn\nCơ quan: VĂN PHÒNG CHÍNH PHỦ\nThời gian ký: 18.06.2022 15:47:12 +07:00'
    expect(readWith({ above }).values).toEqual(readWith({}).values)
  })

  it("[BC-7] passes over a gazette's running head and a portal's stamp", () => {
    const above = 'CÔNG BÁO/Số 217/Ngày 05-03-2024\n12'
    const kind = 'CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ'
    expect(readWith({ above, kind }).values).toEqual(readWith({}).values)
  })

  it.each([
    'CÔNG VĂN ĐẾN\nSố: 9659\nNgày 09/2/2018\nChuyển: ........',
    'ĐẾN\nSố: 728\nNgày: 03/12/2026',
    'ĐẾN\nGiờ: …\nNgày: ……\nLưu hồ sơ số: ',
    'CÔNG VĂN ĐẾN Số: 977',
    '|ĐÉN| Số: 12 |',
    'ĐẾN Giờ: 8h Ngày 16/8/2022\nSố: 4411',
    'VĂN BẢN ĐẾN Số: 977\nNgày 16 tháng 8 năm 2022\nChuyển: 8⁄2',
    'Số: 977\nNgày 16/8/2022',
    'Số đến: 977\nNgày đến: 16/8/2022',
    'OFFICE ĐẾN Số: 2907 Ngày 25/3',
    'VĂN THƯ ĐẾN Số: 2907 Ngày 25/3/2022',
  ])('[BC-8] takes nothing from a stamp that stands on lines of its own: %j', stamp => {
    const plain = readWith({}).values
    expect(readWith({ above: stamp }).values).toEqual(plain)
    expect(readWith({ date: `An Giang, ngày 08 tháng 3 năm 2022\n${stamp}` }).values).toEqual(plain)
    expect(readWith({ vv: `V/v tăng cường phòng, chống dịch bệnh\n${stamp}` }).values).toEqual(plain)
  })

  it.each<[LetterParts, string | null, string]>([
    [
      { so: 'SỞ CÔNG THƯƠNG AN GIANG\nCÔNG VĂN ĐẾN\nSố 1420\nNgày 11/8/2022\n\nSố: 45/CT-BCT', issuer: 'BỘ CÔNG THƯƠNG' },
      null,
      'BỘ CÔNG THƯƠNG',
    ],
    [{ above: 'SỞ CÔNG THƯƠNG\nĐẾN Số: 977', issuer: 'BỘ CÔNG THƯƠNG', so: 'Số: 45/BCT-TTTN' }, null, 'BỘ CÔNG THƯƠNG'],
    [{ above: 'UBND TỈNH AN GIANG\nĐẾN Số: 977', issuer: 'SỞ Y TẾ' }, 'UBND TỈNH AN GIANG', 'SỞ Y TẾ'],
    [{ issuer: 'UBND TỈNH AN GIANG\nSỞ Y TẾ\nĐẾN Số: 977' }, 'UBND TỈNH AN GIANG', 'SỞ Y TẾ'],
  ])("[BC-8] takes the receiving body's name above its stamp for no issuer, and the issuer's for its own: %j", (parts, above, own) => {
    const { coQuanChuQuan, coQuanBanHanh } = readWith(parts).values
    expect([coQuanChuQuan, coQuanBanHanh]).toEqual([above, own])
  })

  it('[BC-8] takes a number without letters for a stamp only where the letter has its own', () => {
    expect(readWith({ above: 'Số: 977' }).values.soKyHieu).toBe('45/SYT-NVY')
    expect(readWith({ so: 'Số: 977' }).codes).toContain('no-so-ky-hieu')
  })

  it("[BS-2] takes no date from the stamp of a copy, and an army's region as the superior body", () => {
    const { values } = readWith({
      above: 'SAO Y; UBND tỉnh Lai Châu; 27/10/2020 17:49:09 +07:00',
      issuer: 'QUÂN KHU 5\nBỘ CHỈ HUY QUÂN SỰ\nTỈNH AN GIANG',
    })
    expect([values.ngayBanHanh, values.diaDanh, values.coQuanChuQuan]).toEqual(['2022-03-08', 'An Giang', 'QUÂN KHU 5'])
  })

  it('[BC-8] takes nothing from the stamp of arrival', () => {
    const { values } = readWith({ kind: 'ĐẾN Giờ: 8\nNgày: 16/4/2024' })
    expect([values.ngayBanHanh, values.trichYeu]).toEqual(['2022-03-08', 'tăng cường phòng, chống dịch bệnh'])
  })

  it('[BC-9] takes nothing from page numbers and web addresses', () => {
    const { values } = readWith({
      above: 'Page 1 of 2',
      foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n17\n\nGIÁM ĐỐC\n\nLê Văn An\n\n4796 - 6\nhttps://vanban.vn/1',
    })
    expect([values.noiLuu, values.nguoiKy]).toEqual(['VT', { quyenHan: null, chucVu: 'GIÁM ĐỐC', hoTen: 'Lê Văn An' }])
  })
})
