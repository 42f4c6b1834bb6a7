// Names of people that nobody bears on purpose: family, middle and given names put together by chance.

// biome-ignore format: a table reads best in rows
export const families = [
  'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Trịnh', 'Đoàn', 'Lương',
  'Mai', 'Tạ', 'Hà', 'Cao', 'Châu', 'Lâm', 'Thái', 'Tô', 'Vương', 'Quách', 'Phùng', 'Nông', 'Hứa', 'Giàng', 'Lò', 'Sùng', 'Y', 'Tống', 'Kiều', 'Chu',
]
// biome-ignore format: a table reads best in rows
export const middles = [
  'Văn', 'Thị', 'Hữu', 'Đức', 'Minh', 'Quốc', 'Thanh', 'Ngọc', 'Xuân', 'Công', 'Trọng', 'Hồng', 'Kim', 'Thúy', 'Bá', 'Đình', 'Quang', 'Anh', 'Thế', 'Viết',
  'Thị Thu', 'Thị Minh', 'Huy', 'Tấn', 'Hoài', 'Mạnh', '',
]
// biome-ignore format: a table reads best in rows
export const givens = [
  'An', 'Bình', 'Châu', 'Cường', 'Dũng', 'Dung', 'Đạt', 'Giang', 'Hà', 'Hải', 'Hạnh', 'Hiền', 'Hòa', 'Hùng', 'Hương', 'Khánh', 'Kiên', 'Lan', 'Linh', 'Long',
  'Lợi', 'Mai', 'Nam', 'Nga', 'Nghĩa', 'Phong', 'Phương', 'Quân', 'Sơn', 'Tâm', 'Thảo', 'Thắng', 'Thịnh', 'Thủy', 'Toàn', 'Trang', 'Trung', 'Tuấn', 'Tùng',
  'Uyên', 'Việt', 'Vinh', 'Yến', 'Thiện', 'Tuyết',
]
/** Ranks, degrees and titles printed before a signer's name. */
// biome-ignore format: a table reads best in rows
export const honours = [
  'TS.', 'ThS.', 'PGS.TS.', 'PGS. TS.', 'GS.TS.', 'BS.CKII.', 'BSCKII.', 'Đại tá', 'Thượng tá', 'Thiếu tướng', 'Trung tướng', 'Thượng tướng', 'Trung tá', 'TS.BS.', 'ThS.BS.', 'KS.', 'CN.',
]
