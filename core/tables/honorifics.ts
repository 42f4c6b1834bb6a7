// What stands before a signer's name and is no part of it: ranks and titles in words, and degrees in short forms. Any of them may follow one another.
// To add a row: keep the order without marks; a short form once, without its stops.

// biome-ignore format: a table reads best in rows
export const ranks: readonly string[] = [
  'Anh hùng Lao động', 'Bác sĩ', 'Bác sĩ chuyên khoa', 'Chấp hành viên', 'Chuẩn Đô đốc', 'Chuẩn úy', 'Chuyên viên cao cấp', 'Chuyên viên chính', 'Cử nhân',
  'Đại đức', 'Đại tá', 'Đại tướng', 'Đại úy', 'Điều dưỡng', 'Đô đốc', 'Đồng chí', 'Dược sĩ', 'Giảng viên cao cấp', 'Giảng viên chính', 'Giáo sư', 'Hạ sĩ',
  'Họa sĩ', 'Hòa thượng', 'Kiểm sát viên', 'Kiến trúc sư', 'Kỹ sư', 'Linh mục', 'Luật sư', 'Mục sư', 'Nghệ sĩ nhân dân', 'Nghệ sĩ ưu tú',
  'Nhà báo', 'Nhà giáo nhân dân', 'Nhà giáo ưu tú', 'Nhà văn', 'Nhạc sĩ', 'Phó Đô đốc', 'Phó Giáo sư', 'Thạc sĩ', 'Thẩm phán', 'Thầy thuốc nhân dân',
  'Thầy thuốc ưu tú', 'Thiếu tá', 'Thiếu tướng', 'Thiếu úy', 'Thượng sĩ', 'Thượng tá', 'Thượng tọa', 'Thượng tướng', 'Thượng úy', 'Tiến sĩ',
  'Tiến sĩ khoa học', 'Trung sĩ', 'Trung tá', 'Trung tướng', 'Trung úy', 'Viện sĩ',
]

// biome-ignore format: a table reads best in rows
export const degrees: readonly string[] = [
  'AHLĐ', 'BS', 'BSNT', 'CK', 'CK1', 'CK2', 'CKI', 'CKII', 'CN', 'CV', 'CVC', 'CVCC', 'ĐD', 'DR', 'DS', 'GS', 'GV', 'GVC', 'GVCC', 'KS', 'KSV', 'KTS', 'KTV',
  'LS', 'MBA', 'MSc', 'NGND', 'NGƯT', 'NSND', 'NSƯT', 'PGS', 'PhD', 'QNCN', 'ThS', 'TS', 'TSKH', 'TTND', 'TTƯT', 'TTV', 'VS',
]
