// Place and date, issuer and the body above it.
import { describe, expect, it } from 'vitest'
import { readLetter, readWith } from './reading-of.ts'

const dated = (date: string): [string | null, string | null, string[]] => {
  const { values, codes } = readWith({ date })
  return [values.ngayBanHanh, values.diaDanh, codes.filter(code => code.startsWith('ngay') || code === 'no-ngay')]
}

describe('place and date', () => {
  it.each([
    ['Đắk Nông, ngày 31 tháng 5 năm 2021', '2021-05-31', 'Đắk Nông'],
    ['TP. Hồ Chí Minh, ngày 01 tháng 12 năm 2019', '2019-12-01', 'TP. Hồ Chí Minh'],
    ['Bà Rịa - Vũng Tàu, ngày 9 tháng 01 năm 2020', '2020-01-09', 'Bà Rịa - Vũng Tàu'],
    ['Long Xuyên, ngày 29 tháng 02 năm 2024', '2024-02-29', 'Long Xuyên'],
  ])('[NDD-1] %s', (date, iso, place) => expect(dated(date)).toEqual([iso, place, []]))

  it('[NDD-1] is no more than likely where the head is a scan', () => {
    const { theThuc } = readWith({ above: '¬ ˆ ´ `', date: 'An Giang, ngày 08 tháng 3 năm 2022' })
    expect([theThuc.ngayBanHanh?.sure, theThuc.ngayBanHanh?.reason?.code]).toEqual(['likely', 'handwritten'])
  })

  it.each([
    ['An Giang, ngày      tháng 3 năm 2022', 'ngay-blank'],
    ['An Giang, ngày 1% tháng 3 năm 2022', 'ngay-unreadable'],
    ['An Giang, ngày OL tháng 5 năm 2017', 'ngay-unreadable'],
    ['An Giang, ngày 36 tháng 5 năm 2016', 'ngay-out-of-range'],
    ['An Giang, ngày 29 tháng 02 năm 2023', 'ngay-out-of-range'],
    ['', 'no-ngay'],
  ])('[NDD-2] %s gives no date but %s', (date, code) => {
    const [iso, , codes] = dated(date)
    expect([iso, codes]).toEqual([null, [code]])
  })

  it('[NDD-3] spells a province that lost its marks', () => {
    const { theThuc } = readWith({ date: 'Binh Dương, ngày 08 tháng 3 năm 2022' })
    expect([theThuc.diaDanh?.value, theThuc.diaDanh?.raw, theThuc.diaDanh?.sure]).toEqual(['Bình Dương', 'Binh Dương', 'likely'])
  })

  it('[NDD-3] takes the place out of a line that a trích yếu runs into', () => {
    const { values } = readWith({ date: '', vv: 'V/v lập hồ sơ sửa đổi Hà Nội, ngày 14 tháng 6 năm 2023\nLuật Lưu trữ' })
    expect([values.diaDanh, values.ngayBanHanh, values.trichYeu]).toEqual(['Hà Nội', '2023-06-14', 'lập hồ sơ sửa đổi Luật Lưu trữ'])
  })

  it.each(['Số: 51 / TB-UBND            Ba Động, ngày 04 tháng 8 năm 2025', 'Số: 51 / TB-UBND Ba Động, ngày 04 tháng 8 năm 2025'])(
    '[NDD-3] takes no ký hiệu for the place beside it: %s',
    date => {
      const { values } = readWith({ so: '', date })
      expect([values.soKyHieu, values.diaDanh, values.ngayBanHanh]).toEqual(['51/TB-UBND', 'Ba Động', '2025-08-04'])
    },
  )

  it('[NDD-3] ends before the capitals of an issuer on its line', () => {
    const { values } = readWith({
      issuer: 'TỈNH ỦY AN GIANG ĐẢNG CỘNG SẢN VIỆT NAM\nBAN TUYÊN GIÁO Long Xuyên, ngày 08 tháng 3 năm 2022',
      date: '',
      so: 'Số 45-CV/BTGTU',
    })
    expect([values.coQuanChuQuan, values.coQuanBanHanh, values.diaDanh]).toEqual(['TỈNH ỦY AN GIANG', 'BAN TUYÊN GIÁO', 'Long Xuyên'])
  })

  it('[CQ-10] stands in small letters in a head without capitals, likely', () => {
    const { theThuc } = readLetter(
      'Uỷ ban nhân dân\ntỉnh An Giang\nSố: 147/CV-UB\nCộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\nAn Giang, ngày 25 tháng 8 năm 2001\nKính gửi: Bộ Tài chính\nỦy ban nhân dân tỉnh đề nghị cấp kinh phí.',
    )
    expect([theThuc.coQuanBanHanh?.value, theThuc.coQuanBanHanh?.sure]).toEqual(['Uỷ ban nhân dân tỉnh An Giang', 'likely'])
  })

  it('[NDD-5] keeps the first of two different days, likely, and says that there are two', () => {
    const twice = (second: string) => readWith({ date: `An Giang, ngày 05 tháng 3 năm 2022\nAn Giang, ngày ${second}` })
    const { theThuc, codes } = twice('08 tháng 3 năm 2022')
    expect([theThuc.ngayBanHanh?.value, theThuc.ngayBanHanh?.sure, theThuc.ngayBanHanh?.reason?.code]).toEqual([
      '2022-03-05',
      'likely',
      'several',
    ])
    expect(codes).toContain('two-ngay')
    expect(twice('05 tháng 3 năm 2022').codes).not.toContain('two-ngay')
  })

  it('[NDD-4] takes the day a resolution was passed when no other is printed', () => {
    const { theThuc } = readLetter(
      'HỘI ĐỒNG NHÂN DÂN TỈNH AN GIANG\nNghị quyết số: 24/2022/NQ-HĐND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nNGHỊ QUYẾT\nVề giá đất\n\nCăn cứ Luật Đất đai;\n\nNghị quyết này được Hội đồng nhân dân tỉnh thông qua ngày 09 tháng 7 năm 2021./.\n\nCHỦ TỊCH',
    )
    expect([theThuc.ngayBanHanh?.value, theThuc.ngayBanHanh?.sure]).toEqual(['2021-07-09', 'likely'])
  })
})

const issued = (issuer: string): (string | null)[] => {
  const { values } = readWith({ issuer })
  return [values.coQuanChuQuan, values.coQuanBanHanh]
}

describe('issuer', () => {
  it.each(['ỦY BAN NHÂN DÂN', 'CỤC CHĂN NUÔI TT'])(
    '[CQ-1] %s is no more than likely: its place is lost, or two letters are left of a seal',
    issuer => {
      expect(readWith({ issuer }).theThuc.coQuanBanHanh?.sure).toBe('likely')
    },
  )

  it('[CQ-1] is a People’s Committee of two lines, with nobody above', () => {
    expect(issued('ỦY BAN NHÂN DÂN\nTỈNH ĐẮK NÔNG')).toEqual([null, 'ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG'])
  })

  it('[CQ-2] stands under the body above it', () => {
    expect(issued('BỘ TÀI CHÍNH\nTỔNG CỤC HẢI QUAN')).toEqual(['BỘ TÀI CHÍNH', 'TỔNG CỤC HẢI QUAN'])
    expect(issued('UBND TỈNH AN GIANG\nSỞ Y TẾ')).toEqual(['UBND TỈNH AN GIANG', 'SỞ Y TẾ'])
  })

  it('[CQ-2] is told from the body above on one line', () => {
    expect(issued('BỘ TÀI CHÍNH TỔNG CỤC HẢI QUAN -------')).toEqual(['BỘ TÀI CHÍNH', 'TỔNG CỤC HẢI QUAN'])
  })

  it('[CQ-3] goes on over a line that begins no name', () => {
    expect(issued('BỘ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI')).toEqual([null, 'BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'])
    expect(issued('TỔNG CỤC HẢI QUAN\nCỤC HẢI QUAN\nTỈNH BÌNH DƯƠNG')).toEqual(['TỔNG CỤC HẢI QUAN', 'CỤC HẢI QUAN TỈNH BÌNH DƯƠNG'])
  })

  it('[CQ-4] is spelled after the closed table where OCR lost marks', () => {
    const { theThuc, codes } = readWith({ issuer: 'ỦY BAN NHÂN DÂN\nTĨNH QUANG NGAI' })
    const { value, raw, sure } = theThuc.coQuanBanHanh ?? {}
    expect([value, raw, sure]).toEqual(['ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', 'ỦY BAN NHÂN DÂN\nTĨNH QUANG NGAI', 'likely'])
    expect(codes).toContain('name-repaired')
  })

  it.each([
    ['TONG CUC THUE\nCUC THUE TP. HO CHi MINH', 'TỔNG CỤC THUẾ', 'CỤC THUẾ TP. HỒ CHÍ MINH'],
    ['TỔNG CỤC THUẾ\nCỤC THU TINH BAC GIANG', 'TỔNG CỤC THUẾ', 'CỤC THUẾ TỈNH BẮC GIANG'],
    ['BQ TAI CHINH\nTONG CỤC HAIQUAN', 'BỘ TÀI CHÍNH', 'TỔNG CỤC HẢI QUAN'],
    ['UY BAN NHAN DAN TINH HA TINH\nSO KE HOACH VADAUTU', 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ'],
    ['ỦY BAN NHÂN ĐÂẦN\nTỈNH SÓC TRĂNG', null, 'ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG'],
    ['UBND TINH HA TAY\nTHANH TRA TINH HA TAY', 'UBND TỈNH HÀ TÂY', 'THANH TRA TỈNH HÀ TÂY'],
    ['HỘI ĐỒNG THÂM PHÁN\nTOA AN NHAN DAN TOI CAO', null, 'HỘI ĐỒNG THẨM PHÁN TÒA ÁN NHÂN DÂN TỐI CAO'],
  ])('[CQ-4] %s is spelled whole', (issuer, upper, own) => expect(issued(issuer)).toEqual([upper, own]))

  it.each(['SỞ CÔNG NGHIỆP', 'CỤC VIỆC LÀNG', 'BAN QUẢN LÝ CHỢ ĐẦU MỐI', 'TRUNG TÂM Y TẾ HUYỆN THANH HÀ'])(
    '[CQ-4] %s is left as printed',
    issuer => expect(issued(issuer)).toEqual([null, issuer]),
  )

  it.each([
    ['BỘ TÀI CHÍNH |\nTỔNG CỤC THUẾ:', 'BỘ TÀI CHÍNH', 'TỔNG CỤC THUẾ'],
    ['_ BỘ TÀI CHÍNH -\nTỔNG CỤC THUẾ ˆ', 'BỘ TÀI CHÍNH', 'TỔNG CỤC THUẾ'],
    ['BỘ LAO ĐỘNG -\nTHƯƠNG BINH VÀ XÃ HỘI', null, 'BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
  ])('[CQ-7] %s has no stray signs but its own hyphen', (issuer, upper, own) => expect(issued(issuer)).toEqual([upper, own]))

  it('[CQ-5] is inferred, a guess with its evidence, when no block is printed', () => {
    const { theThuc, codes } = readLetter(
      'Số: 12/UBND-KT\nV/v giao vốn\n\nAn Giang, ngày 05 tháng 6 năm 2022\n\nKính gửi: Sở Tài chính\n\nỦy ban nhân dân tỉnh yêu cầu Sở Tài chính thực hiện.',
    )
    expect(theThuc.coQuanBanHanh).toMatchObject({
      value: 'ỦY BAN NHÂN DÂN TỈNH AN GIANG',
      raw: '',
      at: [],
      sure: 'guess',
      reason: { code: 'inferred', evidence: ['An Giang', 'UBND-KT', 'Ủy ban nhân dân tỉnh'] },
    })
    expect(codes).toContain('co-quan-inferred')
  })

  it('[CQ-5] is not inferred from a rank the province never had', () => {
    const { values, codes } = readLetter(
      'Số: 12/UBND-KT\nV/v giao vốn\n\nAn Giang, ngày 05 tháng 6 năm 2022\n\nKính gửi: Sở Tài chính\n\nỦy ban nhân dân thành phố yêu cầu Sở thực hiện.',
    )
    expect([values.coQuanBanHanh, codes.includes('no-co-quan')]).toEqual([null, true])
  })
})

describe('places and days as they are printed', () => {
  it.each([
    ['Hà Nội ngày 5 tháng 6 năm 2021', '2021-06-05', 'Hà Nội'],
    ['Hà nội, ngày 05 tháng 6 năm 2021', '2021-06-05', 'Hà nội'],
    ['Thành phố Hồ Chí Minh, ngày 05 tháng 6 năm 2021', '2021-06-05', 'Thành phố Hồ Chí Minh'],
    ['Thừa Thiên Huế, ngày 05 tháng 6 năm 2021', '2021-06-05', 'Thừa Thiên Huế'],
    ['Quảng Ngãi, ngày 05 tháng 6 năm 2021', '2021-06-05', 'Quảng Ngãi'],
    ['Huyện Củ Chi, ngày 05 tháng 6 năm 2021', '2021-06-05', 'Huyện Củ Chi'],
    ['Quận 1, ngày 05 tháng 6 năm 2021', '2021-06-05', 'Quận 1'],
    ['Hà Tây, ngày 05/6/2021', '2021-06-05', 'Hà Tây'],
    ['Đắk Nông, ngày 05-06-2021', '2021-06-05', 'Đắk Nông'],
    ['Bến Tre, 5/6/2021', '2021-06-05', 'Bến Tre'],
  ])('[NDD-1] [NDD-3] %s', (date, iso, place) => expect(dated(date)).toEqual([iso, place, []]))

  it.each([
    ['HàNội, ngày 05 tháng 6 năm 2021', 'Hà Nội'],
    ['Thanh pho Hỗ Chi Minh, ngày 05 tháng 6 năm 2021', 'Thành phố Hồ Chí Minh'],
    ['Thua Thien Hue, ngày 05 tháng 6 năm 2021', 'Thừa Thiên Huế'],
  ])('[NDD-3] %s is spelled after the table, likely', (date, place) => {
    const { theThuc } = readWith({ date })
    expect([theThuc.diaDanh?.value, theThuc.diaDanh?.sure]).toEqual([place, 'likely'])
  })

  it.each([
    ['ỦY BAN NHÂN DÂN\nTỈNH SÓC TRĂNG', 'Sóc Trăug, ngày 05 tháng 6 năm 2021', ['Sóc Trăng', 'Sóc Trăug', 'likely', 'repaired']],
    ['ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU', 'Sóc Trăug, ngày 05 tháng 6 năm 2021', ['Sóc Trăug', 'Sóc Trăug', 'likely', 'no-label']],
    ['ỦY BAN NHÂN DÂN\nTỈNH BÌNH ĐỊNH', 'An Nhơn, ngày 05 tháng 6 năm 2021', ['An Nhơn', 'An Nhơn', 'likely', 'no-label']],
  ])('[NDD-3] a place that is the issuer’s province but for one letter is that: %j %s', (issuer, date, expected) => {
    const { diaDanh } = readWith({ issuer, date }).theThuc
    expect([diaDanh?.value, diaDanh?.raw, diaDanh?.sure, diaDanh?.reason?.code]).toEqual(expected)
  })

  it('[NDD-1] a year that a narrow column leaves for the next line is read, likely', () => {
    const { theThuc } = readWith({ date: 'Thành phố Hồ Chí Minh, ngày 02 tháng 11 năm\n2014' })
    expect([theThuc.ngayBanHanh?.value, theThuc.ngayBanHanh?.sure]).toEqual(['2014-11-02', 'likely'])
  })

  it.each(['An Giang, ngày 1 7 tháng 01 năm 2022', 'An Giang, ngày 17 tháng 01 năm 20224'])('[NDD-1] %s is likely', date => {
    const { theThuc } = readWith({ date })
    expect([theThuc.ngayBanHanh?.value, theThuc.ngayBanHanh?.sure]).toEqual(['2022-01-17', 'likely'])
  })

  it.each([
    'An Giang, ngàyQ 8 thang 4 năm 2019',
    'An Giang, ngàyA2 tháng 3 năm 2020',
    'An Giang, ngàyÂDtháng 01 năm 2025',
    'An Giang ngày | 8iháng 10 năm 2018',
  ])('[NDD-2] %s gives the place, no day', date => expect(dated(date)).toEqual([null, 'An Giang', ['ngay-unreadable']]))

  it.each([
    'CONG HOA XA HOI CHU NGHIA VIET NAM\nĐộc lập - Tự do - Hạnh phúc',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Ty do - Hanh phức',
  ])('[BC-12] words that are always the same, printed otherwise, show a scan: %s', title => {
    const { theThuc } = readLetter(
      `SỞ Y TẾ\n${title}\nSố: 45/SYT-NVY\nAn Giang, ngày 08 tháng 3 năm 2022\nV/v mua thuốc\n\nKính gửi: Trung tâm Y tế\n\nNội dung.`,
    )
    expect([theThuc.so?.sure, theThuc.ngayBanHanh?.sure]).toEqual(['likely', 'likely'])
  })
})
