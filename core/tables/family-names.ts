// Family names of Vietnamese people, the common ones. Used to tell a signer's name from a body's, and to mend a lost first letter.
// To add a row: keep the order without marks; family names only, never middle names.

// biome-ignore format: a table reads best in rows
export const familyNames: readonly string[] = [
  'Âu', 'Bạch', 'Bùi', 'Cao', 'Châu', 'Chu', 'Cù', 'Đàm', 'Đặng', 'Danh', 'Đào', 'Điểu', 'Đinh', 'Đỗ', 'Đoàn', 'Đồng', 'Dương', 'Giang', 'Giàng',
  'Hà', 'Hầu', 'Hồ', 'Hoàng', 'Hứa', 'Huỳnh', 'Kiều', 'Kim', 'Kpă', 'La', 'Lại', 'Lâm', 'Lê', 'Lò', 'Lương', 'Lưu', 'Lý', 'Ma', 'Mã', 'Mạc', 'Mai',
  'Nghiêm', 'Ngô', 'Nguyễn', 'Ninh', 'Nông', 'Phạm', 'Phan', 'Phùng', 'Phương', 'Quách', 'Quản', 'Quàng', 'Siu', 'Sơn', 'Tạ', 'Tăng', 'Thạch', 'Thái',
  'Thân', 'Tô', 'Tôn', 'Tống', 'Trần', 'Triệu', 'Trịnh', 'Trương', 'Từ', 'Tưởng', 'Ứng', 'Văn', 'Vi', 'Võ', 'Vũ', 'Vương', 'Xa', 'Y',
]
