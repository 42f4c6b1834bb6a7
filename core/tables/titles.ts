// Posts of those who sign (chức vụ) and the words that say by what authority (quyền hạn ký, NĐ 30/2020 Điều 13, Phụ lục I.7).
// To add a row: keep the order without marks; a post as it stands above the name, the longer form beside the shorter.

// biome-ignore format: a table reads best in rows
export const titles: readonly string[] = [
  'Bí thư', 'Bộ trưởng', 'Bộ trưởng, Chủ nhiệm', 'Chánh án', 'Chánh Thanh tra', 'Chánh Văn phòng', 'Chi cục trưởng', 'Chỉ huy trưởng',
  'Chính ủy', 'Chủ nhiệm', 'Chủ tịch', 'Cục trưởng', 'Đội trưởng', 'Giám đốc', 'Hiệu trưởng', 'Kế toán trưởng', 'Phó Bí thư',
  'Phó Bí thư Thường trực', 'Phó Chánh án', 'Phó Chánh Thanh tra', 'Phó Chánh Văn phòng', 'Phó Chi cục trưởng', 'Phó Chỉ huy trưởng', 'Phó Chủ nhiệm',
  'Phó Chủ tịch', 'Phó Chủ tịch Thường trực', 'Phó Cục trưởng', 'Phó Giám đốc', 'Phó Hiệu trưởng', 'Phó Thống đốc', 'Phó Thủ tướng',
  'Phó Tổng cục trưởng', 'Phó Tổng Giám đốc', 'Phó Tổng Thanh tra', 'Phó Trưởng ban', 'Phó Trưởng phòng', 'Phó Viện trưởng', 'Phó Vụ trưởng', 'Quyền Chủ tịch',
  'Quyền Giám đốc', 'Thống đốc', 'Thứ trưởng', 'Thủ tướng', 'Tổng Bí thư', 'Tổng cục trưởng', 'Tổng Giám đốc', 'Tổng Kiểm toán nhà nước',
  'Tổng Thanh tra', 'Trưởng ban', 'Trưởng đoàn', 'Trưởng phòng', 'Tư lệnh', 'Viện trưởng', 'Vụ trưởng',
]

/** What an authority word means and how it is printed; the party writes with a stroke. */
// biome-ignore format: a table reads best with one row a line
export const authorities: readonly { code: string; meaning: string; party: boolean }[] = [
  { code: 'K/T', meaning: 'ký thay', party: true },
  { code: 'KT.', meaning: 'ký thay', party: false },
  { code: 'Q.', meaning: 'quyền', party: false },
  { code: 'T/L', meaning: 'thừa lệnh', party: true },
  { code: 'T/M', meaning: 'thay mặt', party: true },
  { code: 'TL.', meaning: 'thừa lệnh', party: false },
  { code: 'TM.', meaning: 'thay mặt', party: false },
  { code: 'TUQ.', meaning: 'thừa ủy quyền', party: false },
]

/** Ranks and degrees printed before a signer's name, no part of the name. */
// biome-ignore format: a table reads best in rows
export const honorifics: readonly string[] = [
  'Bác sĩ', 'BS.', 'Chuẩn Đô đốc', 'Đại tá', 'Đại tướng', 'Đại úy', 'GS.', 'GS.TS', 'GS.TS.', 'KS.', 'Luật sư', 'PGS.', 'PGS.TS', 'PGS.TS.', 'Phó Đô đốc',
  'Thạc sĩ', 'Thiếu tá', 'Thiếu tướng', 'ThS.', 'Thượng tá', 'Thượng tướng', 'Thượng úy', 'Tiến sĩ', 'Trung tá', 'Trung tướng', 'TS.',
]
