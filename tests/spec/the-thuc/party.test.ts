// Documents of the party, the Đoàn, the Front and the unions: head, number, signer.
import { describe, expect, it } from 'vitest'
import { readLetter } from './reading-of.ts'

interface Printed {
  head: string
  kind: string
  foot: string
}
interface Expected {
  chuQuan: string | null
  banHanh: string
  so: string
  ngay: string
  loai: string
  trichYeu: string
  ky: [string | null, string | null, string | null]
}

const right = 'ĐẢNG CỘNG SẢN VIỆT NAM'
const body = 'Thực hiện chương trình công tác năm, nội dung như sau:'

/** What a letter of these parts gives, compared as one value. */
const read = ({ head, kind, foot }: Printed): Expected => {
  const { values: v } = readLetter([head, kind, body, foot].join('\n\n'))
  return {
    chuQuan: v.coQuanChuQuan,
    banHanh: v.coQuanBanHanh ?? '',
    so: v.soKyHieu ?? '',
    ngay: `${v.diaDanh} ${v.ngayBanHanh}`,
    loai: v.tenLoai ?? '',
    trichYeu: v.trichYeu ?? '',
    ky: [v.nguoiKy?.quyenHan ?? null, v.nguoiKy?.chucVu ?? null, v.nguoiKy?.hoTen ?? null],
  }
}

const documents: [string, Printed, Expected][] = [
  [
    'a tỉnh ủy, in columns',
    {
      head: `TỈNH ỦY AN GIANG                    ${right}\n        *              An Giang, ngày 15 tháng 3 năm 2022\nSố 316-TB/TU`,
      kind: 'THÔNG BÁO\nKết luận của Ban Thường vụ Tỉnh ủy về chuyển đổi số',
      foot: 'Nơi nhận:              T/M BAN THƯỜNG VỤ\n- Các đồng chí Tỉnh ủy viên,     PHÓ BÍ THƯ\n- Lưu Văn phòng Tỉnh ủy.\n                   Lê Văn Nưng',
    },
    {
      chuQuan: null,
      banHanh: 'TỈNH ỦY AN GIANG',
      so: '316-TB/TU',
      ngay: 'An Giang 2022-03-15',
      loai: 'Thông báo',
      trichYeu: 'Kết luận của Ban Thường vụ Tỉnh ủy về chuyển đổi số',
      ky: ['T/M', 'PHÓ BÍ THƯ', 'Lê Văn Nưng'],
    },
  ],
  [
    'the office of a tỉnh ủy',
    {
      head: `TỈNH ỦY ĐỒNG THÁP\nVĂN PHÒNG\n*\nSố 1133-CV/VPTU\nV/v cung cấp tài liệu họp\n${right}\nĐồng Tháp, ngày 02 tháng 6 năm 2021`,
      kind: 'Kính gửi: Các huyện ủy, thị ủy, thành ủy.',
      foot: 'Nơi nhận:\n- Như trên,\n- Lưu VPTU.\n\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Thị Thu Hà',
    },
    {
      chuQuan: 'TỈNH ỦY ĐỒNG THÁP',
      banHanh: 'VĂN PHÒNG',
      so: '1133-CV/VPTU',
      ngay: 'Đồng Tháp 2021-06-02',
      loai: 'Công văn',
      trichYeu: 'cung cấp tài liệu họp',
      ky: ['K/T', 'PHÓ CHÁNH VĂN PHÒNG', 'Trần Thị Thu Hà'],
    },
  ],
  [
    'a huyện ủy',
    {
      head: `ĐẢNG BỘ TỈNH LONG AN\nHUYỆN ỦY BẾN LỨC\n*\nSố 08-CTr/HU\n\n${right}\n\nBến Lức, ngày 20 tháng 10 năm 2020`,
      kind: 'CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI\n\nI- MỤC ĐÍCH, YÊU CẦU',
      foot: 'T/M BAN CHẤP HÀNH\nBÍ THƯ\n\nNguyễn Văn Sơn\n\nNơi nhận:\n- Các chi, đảng bộ trực thuộc,\n- Lưu Văn phòng Huyện ủy.',
    },
    {
      chuQuan: 'ĐẢNG BỘ TỈNH LONG AN',
      banHanh: 'HUYỆN ỦY BẾN LỨC',
      so: '08-CTr/HU',
      ngay: 'Bến Lức 2020-10-20',
      loai: 'Chương trình',
      trichYeu: 'thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI',
      ky: ['T/M', 'BÍ THƯ', 'Nguyễn Văn Sơn'],
    },
  ],
  [
    'a đảng ủy of a sở',
    {
      head: `ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\nĐẢNG ỦY SỞ Y TẾ\n*\nSố 15-NQ/ĐU\n${right}\nLong Xuyên, ngày 5 tháng 01 năm 2023`,
      kind: 'NGHỊ QUYẾT\nlãnh đạo thực hiện nhiệm vụ năm 2023',
      foot: 'Nơi nhận:\n- Các chi bộ trực thuộc,\n- Lưu.\nT/M ĐẢNG ỦY\nBÍ THƯ\nTừ Quốc Tuấn',
    },
    {
      chuQuan: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH',
      banHanh: 'ĐẢNG ỦY SỞ Y TẾ',
      so: '15-NQ/ĐU',
      ngay: 'Long Xuyên 2023-01-05',
      loai: 'Nghị quyết',
      trichYeu: 'lãnh đạo thực hiện nhiệm vụ năm 2023',
      ky: ['T/M', 'BÍ THƯ', 'Từ Quốc Tuấn'],
    },
  ],
  [
    'a chi bộ',
    {
      head: `ĐẢNG BỘ PHƯỜNG MỸ LONG\nCHI BỘ KHÓM 3\n*\nSố 02-BC/CB\n${right}\nMỹ Long, ngày 30 tháng 6 năm 2022`,
      kind: 'BÁO CÁO\nkết quả sinh hoạt chuyên đề quý II năm 2022',
      foot: 'Nơi nhận:\n- Đảng ủy phường,\n- Lưu Chi bộ.\nT/M CHI BỘ\nBÍ THƯ\nPhan Thị Ngọc',
    },
    {
      chuQuan: 'ĐẢNG BỘ PHƯỜNG MỸ LONG',
      banHanh: 'CHI BỘ KHÓM 3',
      so: '02-BC/CB',
      ngay: 'Mỹ Long 2022-06-30',
      loai: 'Báo cáo',
      trichYeu: 'kết quả sinh hoạt chuyên đề quý II năm 2022',
      ky: ['T/M', 'BÍ THƯ', 'Phan Thị Ngọc'],
    },
  ],
  [
    'a ban of a tỉnh ủy',
    {
      head: `TỈNH ỦY BẮC NINH\nBAN TỔ CHỨC\n*\nSố 345-HD/BTCTU\n${right}\nBắc Ninh, ngày 11 tháng 9 năm 2023`,
      kind: 'HƯỚNG DẪN\nkiểm điểm tập thể, cá nhân cuối năm',
      foot: 'Nơi nhận:\n- Các huyện ủy, thị ủy, thành ủy,\n- Lưu BTCTU.\nT/L TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\nNgô Văn Liên',
    },
    {
      chuQuan: 'TỈNH ỦY BẮC NINH',
      banHanh: 'BAN TỔ CHỨC',
      so: '345-HD/BTCTU',
      ngay: 'Bắc Ninh 2023-09-11',
      loai: 'Hướng dẫn',
      trichYeu: 'kiểm điểm tập thể, cá nhân cuối năm',
      ky: ['T/L', 'CHÁNH VĂN PHÒNG', 'Ngô Văn Liên'],
    },
  ],
  [
    'a committee of a thành ủy',
    {
      head: `THÀNH ỦY HÀ NỘI\nỦY BAN KIỂM TRA\n*\nSố 134-CV/UBKTTU\nV/v nắm tình hình\n${right}\nHà Nội, ngày 3 tháng 4 năm 2024`,
      kind: 'Kính gửi: - Ban Thường vụ các quận ủy, huyện ủy,\n- Đảng ủy trực thuộc Thành ủy.',
      foot: 'Nơi nhận:\n- Như trên,\n- Lưu UBKT.\nK/T CHỦ NHIỆM\nPHÓ CHỦ NHIỆM THƯỜNG TRỰC\nHoàng Minh Dũng Tiến',
    },
    {
      chuQuan: 'THÀNH ỦY HÀ NỘI',
      banHanh: 'ỦY BAN KIỂM TRA',
      so: '134-CV/UBKTTU',
      ngay: 'Hà Nội 2024-04-03',
      loai: 'Công văn',
      trichYeu: 'nắm tình hình',
      ky: ['K/T', 'PHÓ CHỦ NHIỆM THƯỜNG TRỰC', 'Hoàng Minh Dũng Tiến'],
    },
  ],
  [
    'the Bộ Chính trị',
    {
      head: `BỘ CHÍNH TRỊ\n*\nSố 57-NQ/TW\n${right}\nHà Nội, ngày 22 tháng 12 năm 2024`,
      kind: 'NGHỊ QUYẾT\nCỦA BỘ CHÍNH TRỊ\nvề đột phá phát triển khoa học',
      foot: 'T/M BỘ CHÍNH TRỊ\nBÍ THƯ\n\nPhan Văn Sơn\n\nNơi nhận:\n- Các tỉnh ủy, thành ủy,\n- Lưu Văn phòng Trung ương Đảng.',
    },
    {
      chuQuan: null,
      banHanh: 'BỘ CHÍNH TRỊ',
      so: '57-NQ/TW',
      ngay: 'Hà Nội 2024-12-22',
      loai: 'Nghị quyết',
      trichYeu: 'về đột phá phát triển khoa học',
      ky: ['T/M', 'BÍ THƯ', 'Phan Văn Sơn'],
    },
  ],
  [
    'the Central Committee',
    {
      head: `BAN CHẤP HÀNH TRUNG ƯƠNG                    ${right}\n          *\n   Số 18-KL/TW            Hà Nội, ngày 26 tháng 4 năm 2021`,
      kind: 'KẾT LUẬN\nvề quy chế làm việc',
      foot: 'T/M BAN CHẤP HÀNH TRUNG ƯƠNG\nBÍ THƯ\n\nPhan Văn Sơn\n\nNơi nhận:\n- Các tỉnh ủy, thành ủy,\n- Lưu Văn phòng Trung ương Đảng.',
    },
    {
      chuQuan: null,
      banHanh: 'BAN CHẤP HÀNH TRUNG ƯƠNG',
      so: '18-KL/TW',
      ngay: 'Hà Nội 2021-04-26',
      loai: 'Kết luận',
      trichYeu: 'về quy chế làm việc',
      ky: ['T/M', 'BÍ THƯ', 'Phan Văn Sơn'],
    },
  ],
  [
    'a tỉnh đoàn',
    {
      head: 'TỈNH ĐOÀN ĐỒNG NAI                    ĐOÀN TNCS HỒ CHÍ MINH\nBAN THƯỜNG VỤ               Đồng Nai, ngày 14 tháng 2 năm 2023\n***\nSố: 45-KH/TĐTN-BPT',
      kind: 'KẾ HOẠCH\nTổ chức Tháng Thanh niên năm 2023',
      foot: 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nPHÓ BÍ THƯ\n\nNguyễn Minh Kiên\n\nNơi nhận:\n- Các huyện đoàn;\n- Lưu VP.',
    },
    {
      chuQuan: 'TỈNH ĐOÀN ĐỒNG NAI',
      banHanh: 'BAN THƯỜNG VỤ',
      so: '45-KH/TĐTN-BPT',
      ngay: 'Đồng Nai 2023-02-14',
      loai: 'Kế hoạch',
      trichYeu: 'Tổ chức Tháng Thanh niên năm 2023',
      ky: ['TM.', 'PHÓ BÍ THƯ', 'Nguyễn Minh Kiên'],
    },
  ],
  [
    'a tỉnh đoàn, the columns joined',
    {
      head: 'BCH ĐOÀN TỈNH CÀ MAU ĐOÀN TNCS HỒ CHÍ MINH\n***\nSố: 12-BC/TĐTN Cà Mau, ngày 1 tháng 3 năm 2023',
      kind: 'BÁO CÁO\nTháng Thanh niên',
      foot: 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nPHÓ BÍ THƯ\n\nNguyễn Minh Kiên\n\nNơi nhận:\n- Các huyện đoàn;\n- Lưu VP.',
    },
    {
      chuQuan: null,
      banHanh: 'BCH ĐOÀN TỈNH CÀ MAU',
      so: '12-BC/TĐTN',
      ngay: 'Cà Mau 2023-03-01',
      loai: 'Báo cáo',
      trichYeu: 'Tháng Thanh niên',
      ky: ['TM.', 'PHÓ BÍ THƯ', 'Nguyễn Minh Kiên'],
    },
  ],
  [
    'the Front',
    {
      head: 'ỦY BAN TRUNG ƯƠNG\nMẶT TRẬN TỔ QUỐC VIỆT NAM\nBAN THƯỜNG TRỰC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 1234/MTTW-BTT\nV/v góp ý dự thảo\nHà Nội, ngày 12 tháng 5 năm 2022',
      kind: 'Kính gửi: Ủy ban MTTQ Việt Nam các tỉnh, thành phố',
      foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, DCPL.\nTM. BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH\nNguyễn Hữu Dũng',
    },
    {
      chuQuan: 'ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM',
      banHanh: 'BAN THƯỜNG TRỰC',
      so: '1234/MTTW-BTT',
      ngay: 'Hà Nội 2022-05-12',
      loai: 'Công văn',
      trichYeu: 'góp ý dự thảo',
      ky: ['TM.', 'PHÓ CHỦ TỊCH', 'Nguyễn Hữu Dũng'],
    },
  ],
  [
    'a trade union',
    {
      head: 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI DƯƠNG          Độc lập - Tự do - Hạnh phúc\nSố: 56/HD-LĐLĐ             Hải Dương, ngày 21 tháng 4 năm 2022',
      kind: 'HƯỚNG DẪN\nTổ chức Tháng Công nhân năm 2022',
      foot: 'Nơi nhận:              TM. BAN THƯỜNG VỤ\n- Các LĐLĐ huyện;            CHỦ TỊCH\n- Lưu: VT.\n                   Mai Xuân Anh',
    },
    {
      chuQuan: 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      banHanh: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI DƯƠNG',
      so: '56/HD-LĐLĐ',
      ngay: 'Hải Dương 2022-04-21',
      loai: 'Hướng dẫn',
      trichYeu: 'Tổ chức Tháng Công nhân năm 2022',
      ky: ['TM.', 'CHỦ TỊCH', 'Mai Xuân Anh'],
    },
  ],
  [
    'the Women’s Union',
    {
      head: 'TRUNG ƯƠNG HỘI             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLIÊN HIỆP PHỤ NỮ VIỆT NAM          Độc lập - Tự do - Hạnh phúc\nSố: 321/ĐCT-VP\nV/v báo cáo quý             Hà Nội, ngày 8 tháng 3 năm 2023',
      kind: 'Kính gửi: Hội Liên hiệp Phụ nữ các tỉnh, thành phố',
      foot: 'Nơi nhận:              TL. ĐOÀN CHỦ TỊCH\n- Như trên;            CHÁNH VĂN PHÒNG\n- Lưu: VT.\n                   Trần Lan Phương',
    },
    {
      chuQuan: null,
      banHanh: 'TRUNG ƯƠNG HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM',
      so: '321/ĐCT-VP',
      ngay: 'Hà Nội 2023-03-08',
      loai: 'Công văn',
      trichYeu: 'báo cáo quý',
      ky: ['TL.', 'CHÁNH VĂN PHÒNG', 'Trần Lan Phương'],
    },
  ],
  [
    'the Farmers’ Union',
    {
      head: 'HỘI NÔNG DÂN VIỆT NAM\nBCH HỘI NÔNG DÂN TỈNH BẾN TRE\n*\nSố 77-KH/HNDT\nBến Tre, ngày 12 tháng 7 năm 2022',
      kind: 'KẾ HOẠCH\nXây dựng chi hội nghề nghiệp năm 2022',
      foot: 'Nơi nhận:\n- Thường trực Tỉnh ủy;\n- Lưu: VP.\nT/M BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\nHuỳnh Quốc Thanh',
    },
    {
      chuQuan: 'HỘI NÔNG DÂN VIỆT NAM',
      banHanh: 'BCH HỘI NÔNG DÂN TỈNH BẾN TRE',
      so: '77-KH/HNDT',
      ngay: 'Bến Tre 2022-07-12',
      loai: 'Kế hoạch',
      trichYeu: 'Xây dựng chi hội nghề nghiệp năm 2022',
      ky: ['T/M', 'PHÓ CHỦ TỊCH', 'Huỳnh Quốc Thanh'],
    },
  ],
]

describe('Documents of the party and the organisations beside it', () => {
  it.each(documents)('[BC-2] [SKH-3] [CQ-8] [NK-1] read whole: %s', (_, printed, expected) => {
    expect(read(printed)).toEqual(expected)
  })
})
