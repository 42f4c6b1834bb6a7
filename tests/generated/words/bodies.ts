// Names of central bodies, departments and bureaus with sign, posts and units; `|` is where their name is printed on the next line.

type Row = readonly [self: string, code: string, head: string, deputy: string, units: readonly string[]]

// biome-ignore format: a table reads best with one row a line
export const central: readonly Row[] = [
  ['Bộ Tài chính', 'BTC', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['NSNN', 'QLCS', 'CST', 'HCSN', 'PC']],
  ['Bộ Nội vụ', 'BNV', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['CCVC', 'TCBC', 'VP', 'VTLTNN']],
  ['Bộ Y tế', 'BYT', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['KCB', 'DP', 'K2ĐT', 'QLD', 'MT']],
  ['Bộ Giáo dục và Đào tạo', 'BGDĐT', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['GDTrH', 'KHTC', 'NGCBQLGD', 'GDĐH']],
  ['Bộ Công Thương', 'BCT', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['XNK', 'ĐL', 'TTTN', 'CNĐP']],
  ['Bộ Tư pháp', 'BTP', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['VĐCXDPL', 'PLHSHC', 'HTQTCT']],
  ['Bộ Xây dựng', 'BXD', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['QHKT', 'HĐXD', 'KTXD']],
  ['Bộ Khoa học và Công nghệ', 'BKHCN', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['PC', 'CNC', 'KHTC']],
  ['Bộ Nông nghiệp và Môi trường', 'BNNMT', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['TTBVTV', 'ĐĐ', 'LNKL']],
  ['Bộ Lao động - Thương binh | và Xã hội', 'BLĐTBXH', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['BTXH', 'NCC', 'ATLĐ']],
  ['Bộ Văn hóa, Thể thao và Du lịch', 'BVHTTDL', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['DSVH', 'TTCS', 'VP']],
  ['Bộ Thông tin và Truyền thông', 'BTTTT', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['CĐSQG', 'VT', 'THH']],
  ['Bộ Quốc phòng', 'BQP', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['TM', 'CT', 'VP']],
  ['Bộ Công an', 'BCA', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', ['C06', 'V01', 'C07']],
  ['Thanh tra Chính phủ', 'TTCP', 'TỔNG THANH TRA', 'PHÓ TỔNG THANH TRA', ['C.IV', 'PC', 'TCCB']],
  ['Ngân hàng Nhà nước | Việt Nam', 'NHNN', 'THỐNG ĐỐC', 'PHÓ THỐNG ĐỐC', ['TD', 'TTGSNH', 'QLNH']],
  ['Văn phòng Chính phủ', 'VPCP', 'BỘ TRƯỞNG, CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM', ['KGVX', 'CN', 'NN', 'QHĐP', 'ĐMDN', 'KTTH', 'V.I']],
  ['Thủ tướng Chính phủ', 'TTg', 'THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', ['KGVX', 'CN', 'NN', 'QHĐP', 'CĐS']],
]

// biome-ignore format: a table reads best with one row a line
export const departments: readonly (readonly [self: string, code: string, units: readonly string[]])[] = [
  ['Sở Y tế', 'SYT', ['NVY', 'KHTC', 'VP', 'NVD']],
  ['Sở Giáo dục và Đào tạo', 'SGDĐT', ['GDPT', 'TCCB', 'KHTC', 'CTTT']],
  ['Sở Tài chính', 'STC', ['QLNS', 'HCSN', 'GCS', 'TTr']],
  ['Sở Nội vụ', 'SNV', ['CCVC', 'XDCQ', 'TCBM', 'CCHC']],
  ['Sở Xây dựng', 'SXD', ['QLN', 'QHKT', 'HTKT']],
  ['Sở Tư pháp', 'STP', ['XDVB', 'HCTP', 'PBGDPL']],
  ['Sở Kế hoạch và Đầu tư', 'SKHĐT', ['TĐ', 'KTĐN', 'ĐKKD']],
  ['Sở Nông nghiệp và | Phát triển nông thôn', 'SNNPTNT', ['TTBVTV', 'CCKL', 'KHTC']],
  ['Sở Tài nguyên và Môi trường', 'STNMT', ['QLĐĐ', 'BVMT']],
  ['Sở Lao động - Thương binh | và Xã hội', 'SLĐTBXH', ['NCC', 'BTXH', 'VLATLĐ']],
  ['Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL', ['QLVH', 'QLDL', 'TDTT']],
  ['Sở Nông nghiệp và Môi trường', 'SNNMT', ['CCPTNT', 'QLĐĐ']],
  ['Sở Khoa học và Công nghệ', 'SKHCN', ['CNTT', 'QLCN', 'VP']],
  ['Sở Công Thương', 'SCT', ['QLTM', 'QLCN', 'KTATMT']],
]

// biome-ignore format: a table reads best with one row a line
export const bureaus: readonly (readonly [above: string, ...Row])[] = [
  ['BỘ TÀI CHÍNH', 'Tổng cục Thuế', 'TCT', 'TỔNG CỤC TRƯỞNG', 'PHÓ TỔNG CỤC TRƯỞNG', ['CS', 'KK', 'TTKT', 'DNL']],
  ['BỘ TÀI CHÍNH', 'Tổng cục Hải quan', 'TCHQ', 'TỔNG CỤC TRƯỞNG', 'PHÓ TỔNG CỤC TRƯỞNG', ['GSQL', 'TXNK', 'PC']],
  ['BỘ Y TẾ', 'Cục Quản lý Dược', 'QLD', 'CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG', ['ĐK', 'CL', 'KD']],
  ['BỘ NỘI VỤ', 'Cục Văn thư và | Lưu trữ nhà nước', 'VTLTNN', 'CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG', ['NVĐP', 'NVTW']],
  ['BỘ XÂY DỰNG', 'Cục Đường bộ Việt Nam', 'CĐBVN', 'CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG', ['VTPTNL', 'QLBTĐB']],
  ['BỘ CÔNG THƯƠNG', 'Cục Xuất nhập khẩu', 'XNK', 'CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG', ['XXHH', 'TMQT']],
]

/** Bodies of the branch in a province; the province's name follows. */
// biome-ignore format: a table reads best with one row a line
export const branches: readonly (readonly [above: string, ...Row])[] = [
  ['TỔNG CỤC THUẾ', 'Cục Thuế', 'CT', 'CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG', ['TTHT', 'TTKT1', 'KK']],
  ['TỔNG CỤC HẢI QUAN', 'Cục Hải quan', 'HQTP', 'CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG', ['NV', 'TXNK']],
  ['TÒA ÁN NHÂN DÂN TỐI CAO', 'Tòa án nhân dân', 'TA', 'CHÁNH ÁN', 'PHÓ CHÁNH ÁN', ['VP']],
  ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'Bảo hiểm xã hội', 'BHXH', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', ['CĐBHXH', 'TST']],
  ['BỘ CÔNG AN', 'Công an', 'CAT', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', ['PC06', 'PV01']],
]

/** Units with their superior body and their name in a sentence where it is not the printed one. */
// biome-ignore format: a table reads best with one row a line
export const institutions: readonly (readonly [above: string, name: string, code: string, head: string, deputy: string, units: readonly string[], self: string])[] = [
  ['SỞ Y TẾ', 'Bệnh viện Đa khoa | {tinh}', 'BVĐK', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', ['KHTH', 'TCHC'], 'Bệnh viện'],
  ['SỞ Y TẾ {TINH}', 'Trung tâm Kiểm soát bệnh tật', 'KSBT', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', ['PCBTN'], 'Trung tâm'],
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Trường THPT Nguyễn Trãi', 'THPTNT', 'HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', ['VP'], 'Nhà trường'],
  ['BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'Trường Đại học Tây Nguyên', 'ĐHTN', 'HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', ['TCCB', 'ĐTĐH'], ''],
  ['UBND {TINH}', 'Ban Quản lý | Khu kinh tế', 'BQLKKT', 'TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', ['QHXD', 'DN'], 'Ban Quản lý'],
  ['UBND {TINH}', 'Ban Quản lý dự án đầu tư xây dựng | các công trình giao thông', 'BQLDA', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', ['KTTĐ'], 'Ban Quản lý dự án'],
  ['UBND {TINH}', 'Ban Chỉ huy phòng, chống thiên tai | và tìm kiếm cứu nạn', 'PCTT', 'TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', ['VP'], 'Ban Chỉ huy'],
  ['UBND {TINH}', 'Thanh tra tỉnh', 'TTT', 'CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA', ['NV1', 'VP'], ''],
  ['UBND {TINH}', 'Văn phòng', 'VP', 'CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', ['HCTC', 'TH'], 'Văn phòng UBND tỉnh'],
  ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'Liên đoàn Lao động | {tinh}', 'LĐLĐ', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', ['TCKT', 'CSPL'], ''],
  ['HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM', 'Ban Chấp hành {tinh}', 'BTV', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', ['TG', 'TC'], 'Hội Liên hiệp Phụ nữ tỉnh'],
  ['', 'Công ty Cổ phần Cấp nước | {TEN}', 'CTCN', 'TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC', ['KT', 'TCHC'], 'Công ty'],
  ['TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM', 'Công ty Điện lực | {TEN}', 'PC', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', ['KTAT', 'KD'], 'Công ty Điện lực'],
  ['UBND {HUYEN}', 'Phòng Tài chính - Kế hoạch', 'TCKH', 'TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG', ['NS'], ''],
  ['UBND {HUYEN}', 'Phòng Giáo dục và Đào tạo', 'PGDĐT', 'TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG', ['TH', 'MN'], ''],
  ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Chi cục Kiểm lâm', 'CCKL', 'CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG', ['QLBVR'], ''],
  ['', 'Viện kiểm sát nhân dân | {tinh}', 'VKS', 'VIỆN TRƯỞNG', 'PHÓ VIỆN TRƯỞNG', ['VP', 'P1'], ''],
  ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'Ban Thường trực | {tinh}', 'MTTQ', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', ['BTT'], 'Ban Thường trực'],
  ['QUÂN KHU 5', 'Bộ Chỉ huy Quân sự | {tinh}', 'BCH', 'CHỈ HUY TRƯỞNG', 'PHÓ CHỈ HUY TRƯỞNG', ['TM', 'HC'], ''],
]

// biome-ignore format: a table reads best with one row a line
export const partyBodies: readonly (readonly [above: string, name: string, code: string, collective: string | null, head: string, deputies: readonly string[], self: string])[] = [
  ['', '{tinh-uy} {TEN}', 'TU', 'BAN THƯỜNG VỤ', 'BÍ THƯ', ['PHÓ BÍ THƯ', 'PHÓ BÍ THƯ THƯỜNG TRỰC'], '{tinh-uy}'],
  ['', '{tinh-uy} {TEN}', 'TU', 'TỈNH ỦY', 'BÍ THƯ', ['PHÓ BÍ THƯ'], '{tinh-uy}'],
  ['{tinh-uy} {TEN}', 'Văn phòng', 'VPTU', null, 'CHÁNH VĂN PHÒNG', ['PHÓ CHÁNH VĂN PHÒNG'], 'Văn phòng {tinh-uy}'],
  ['{tinh-uy} {TEN}', 'Ban Tuyên giáo và Dân vận', 'BTGDVTU', null, 'TRƯỞNG BAN', ['PHÓ TRƯỞNG BAN'], 'Ban Tuyên giáo và Dân vận'],
  ['{tinh-uy} {TEN}', 'Ủy ban Kiểm tra', 'UBKTTU', null, 'CHỦ NHIỆM', ['PHÓ CHỦ NHIỆM'], 'Ủy ban Kiểm tra {tinh-uy}'],
  ['{tinh-uy} {TEN}', 'Ban Tổ chức', 'BTCTU', null, 'TRƯỞNG BAN', ['PHÓ TRƯỞNG BAN'], 'Ban Tổ chức {tinh-uy}'],
  ['{tinh-uy} {TEN}', 'Ban Nội chính', 'BNCTU', null, 'TRƯỞNG BAN', ['PHÓ TRƯỞNG BAN THƯỜNG TRỰC'], 'Ban Nội chính'],
  ['{tinh-uy} {TEN}', 'Đảng ủy {xa}', 'ĐU', 'BAN THƯỜNG VỤ', 'BÍ THƯ', ['PHÓ BÍ THƯ', 'PHÓ BÍ THƯ THƯỜNG TRỰC'], 'Đảng ủy'],
  ['{tinh-uy} {TEN}', 'Đảng ủy các cơ quan Đảng tỉnh', 'ĐU', 'BAN THƯỜNG VỤ', 'BÍ THƯ', ['PHÓ BÍ THƯ'], 'Đảng ủy'],
  ['', 'Ban Chấp hành Trung ương', 'TW', 'BỘ CHÍNH TRỊ', 'TỔNG BÍ THƯ', ['THƯỜNG TRỰC BAN BÍ THƯ'], 'Bộ Chính trị'],
]
