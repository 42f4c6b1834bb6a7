// Posts of those who sign (chức vụ) and the words that say by what authority (quyền hạn ký, NĐ 30/2020 Điều 13, Phụ lục I.7).
// To add a row: keep the order without marks; a post as it stands above the name, the longer form beside the shorter.

// biome-ignore format: a table reads best in rows
export const titles: readonly string[] = [
  'Bí thư', 'Bí thư Thứ nhất', 'Bộ trưởng', 'Bộ trưởng, Chủ nhiệm', 'Chánh án', 'Chánh Thanh tra', 'Chánh Văn phòng', 'Chi cục trưởng',
  'Chỉ huy trưởng', 'Chính trị viên', 'Chính ủy', 'Chủ nhiệm', 'Chủ tịch', 'Chủ tọa', 'Cục trưởng', 'Đoàn trưởng', 'Đội trưởng', 'Giám đốc',
  'Hạt trưởng', 'Hiệu trưởng', 'Kế toán trưởng', 'Kiểm toán trưởng', 'Phó Bí thư', 'Phó Bí thư Thứ nhất', 'Phó Bí thư Thường trực', 'Phó Chánh án',
  'Phó Chánh Thanh tra', 'Phó Chánh Văn phòng', 'Phó Chi cục trưởng', 'Phó Chỉ huy trưởng', 'Phó Chính ủy', 'Phó Chủ nhiệm', 'Phó Chủ tịch',
  'Phó Chủ tịch Thường trực', 'Phó Cục trưởng', 'Phó Đội trưởng', 'Phó Giám đốc', 'Phó Hiệu trưởng', 'Phó Kiểm toán trưởng', 'Phó Tham mưu trưởng',
  'Phó Thống đốc', 'Phó Thủ trưởng', 'Phó Thủ tướng', 'Phó Tổng biên tập', 'Phó Tổng cục trưởng', 'Phó Tổng Giám đốc', 'Phó Tổng Kiểm toán nhà nước',
  'Phó Tổng Thanh tra', 'Phó Tổng Thư ký', 'Phó Trưởng ban', 'Phó Trưởng Công an', 'Phó Trưởng đoàn', 'Phó Trưởng khoa', 'Phó Trưởng phòng',
  'Phó Tư lệnh', 'Phó Viện trưởng', 'Phó Vụ trưởng', 'Phụ trách', 'Quyền Bộ trưởng', 'Quyền Chánh Văn phòng', 'Quyền Chi cục trưởng',
  'Quyền Chủ tịch', 'Quyền Cục trưởng', 'Quyền Giám đốc', 'Quyền Hiệu trưởng', 'Quyền Tổng cục trưởng', 'Quyền Tổng Giám đốc', 'Quyền Trưởng ban',
  'Quyền Trưởng phòng', 'Quyền Viện trưởng', 'Quyền Vụ trưởng', 'Tham mưu trưởng', 'Thẩm phán', 'Thống đốc', 'Thư ký', 'Thứ trưởng', 'Thủ trưởng',
  'Thủ tướng', 'Thường trực Ban Bí thư', 'Tổng Bí thư', 'Tổng biên tập', 'Tổng cục trưởng', 'Tổng Giám đốc', 'Tổng Kiểm toán nhà nước', 'Tổng Thanh tra', 'Tổng Thư ký',
  'Trạm trưởng', 'Trưởng ban', 'Trưởng Công an', 'Trưởng đoàn', 'Trưởng Kho bạc', 'Trưởng khoa', 'Trưởng phòng', 'Tư lệnh', 'Ủy viên',
  'Ủy viên Thường trực', 'Viện trưởng', 'Vụ trưởng',
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
  'Bác sĩ', 'BS.', 'BS. CKI', 'BS.CKI.', 'BS. CKII', 'BS.CKII.', 'BSCKI.', 'BSCKII.', 'Chuẩn Đô đốc', 'CN.', 'Đại tá', 'Đại tướng', 'Đại úy',
  'Đô đốc', 'DS.', 'GS.', 'GS.TS', 'GS.TS.', 'GVC.', 'KS.', 'KTS.', 'LS.', 'Luật sư', 'NGƯT.', 'NSƯT.', 'PGS.', 'PGS.TS', 'PGS.TS.', 'Phó Đô đốc',
  'Thạc sĩ', 'Thiếu tá', 'Thiếu tướng', 'Thiếu úy', 'ThS.', 'Thượng tá', 'Thượng tướng', 'Thượng úy', 'Tiến sĩ', 'Trung tá', 'Trung tướng',
  'Trung úy', 'TS.', 'TSKH.', 'TTND.', 'TTƯT.',
]
