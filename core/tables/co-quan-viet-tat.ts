// Abbreviations inside the names of agencies that mean one thing only, wherever they stand (NĐ 30/2020 and usage).
// To add a row: keep the order of the abbreviations without marks; only what is never anything else (CT, TT, TH are ambiguous: never here).

/** Abbreviation → full words. */
// biome-ignore format: a table reads best with one row a line
export const agencyAbbreviations: readonly (readonly [string, string])[] = [
  ['BCH', 'Ban Chấp hành'],
  ['BCHQS', 'Bộ Chỉ huy Quân sự'],
  ['BQL', 'Ban Quản lý'],
  ['GD&ĐT', 'Giáo dục và Đào tạo'],
  ['GDĐT', 'Giáo dục và Đào tạo'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['KH&CN', 'Khoa học và Công nghệ'],
  ['KH&ĐT', 'Kế hoạch và Đầu tư'],
  ['LĐTB&XH', 'Lao động - Thương binh và Xã hội'],
  ['LĐTBXH', 'Lao động - Thương binh và Xã hội'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['MTTQVN', 'Mặt trận Tổ quốc Việt Nam'],
  ['NN&PTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['NNPTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['PT&TH', 'Phát thanh và Truyền hình'],
  ['PTTH', 'Phát thanh và Truyền hình'],
  ['QH', 'Quốc hội'],
  ['TN&MT', 'Tài nguyên và Môi trường'],
  ['TNMT', 'Tài nguyên và Môi trường'],
  ['TP', 'thành phố'],
  ['TT&TT', 'Thông tin và Truyền thông'],
  ['TTg', 'Thủ tướng'],
  ['TTTT', 'Thông tin và Truyền thông'],
  ['TW', 'Trung ương'],
  ['UB', 'Ủy ban'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['UBMTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['UBND', 'Ủy ban nhân dân'],
  ['VHTTDL', 'Văn hóa, Thể thao và Du lịch'],
  ['VN', 'Việt Nam'],
  ['VP', 'Văn phòng'],
  ['VPUB', 'Văn phòng Ủy ban nhân dân'],
  ['VPUBND', 'Văn phòng Ủy ban nhân dân'],
]

/**
 * Abbreviations beside those, asked for both ways in a search. In names they are not opened: the keys by which the directory knows its agencies would
 * change.
 */
// biome-ignore format: a table reads best with one row a line
export const searchedAbbreviations: readonly (readonly [string, string])[] = [
  ['ATGT', 'An toàn giao thông'],
  ['ATTP', 'An toàn thực phẩm'],
  ['BCĐ', 'Ban Chỉ đạo'],
  ['BHYT', 'Bảo hiểm y tế'],
  ['CCHC', 'Cải cách hành chính'],
  ['CĐS', 'Chuyển đổi số'],
  ['CNTT', 'Công nghệ thông tin'],
  ['DTTS', 'Dân tộc thiểu số'],
  ['GPMB', 'Giải phóng mặt bằng'],
  ['GTVT', 'Giao thông vận tải'],
  ['KHCN', 'Khoa học và Công nghệ'],
  ['KHĐT', 'Kế hoạch và Đầu tư'],
  ['KT-XH', 'Kinh tế - xã hội'],
  ['LĐ-TB&XH', 'Lao động - Thương binh và Xã hội'],
  ['LĐLĐ', 'Liên đoàn Lao động'],
  ['NN&MT', 'Nông nghiệp và Môi trường'],
  ['NNMT', 'Nông nghiệp và Môi trường'],
  ['PCCC', 'Phòng cháy, chữa cháy'],
  ['PCTN', 'Phòng, chống tham nhũng'],
  ['QLNN', 'Quản lý nhà nước'],
  ['QPAN', 'Quốc phòng, an ninh'],
  ['TAND', 'Tòa án nhân dân'],
  ['TDTT', 'Thể dục thể thao'],
  ['TTgCP', 'Thủ tướng Chính phủ'],
  ['TTHC', 'Thủ tục hành chính'],
  ['VBQPPL', 'Văn bản quy phạm pháp luật'],
  ['VHTT', 'Văn hóa, Thông tin'],
  ['VKSND', 'Viện kiểm sát nhân dân'],
  ['VSATTP', 'Vệ sinh an toàn thực phẩm'],
]
