// Family names of Vietnamese people, the common ones. Used to tell a signer's name from a body's, and to mend a lost first letter.
// To add a row: keep the order without marks; family names only, never middle names.

// biome-ignore format: a table reads best in rows
export const familyNames: readonly string[] = [
  'Alăng', 'Ân', 'Âu', 'Bạc', 'Bạch', 'Bàn', 'Bành', 'Bế', 'Biện', 'Bùi', 'Cà', 'Cái', 'Cầm', 'Cấn', 'Cao', 'Châu', 'Chẩu', 'Chế', 'Chu', 'Chử',
  'Cù', 'Đàm', 'Đặng', 'Danh', 'Đào', 'Đậu', 'Đèo', 'Diệp', 'Điểu', 'Đinh', 'Đỗ', 'Đoàn', 'Doãn', 'Đới', 'Đồng', 'Dư', 'Dương', 'Giang', 'Giàng',
  'Giáp', 'Hà', 'Hàn', 'Hán', 'Hạng', 'Hầu', 'Hồ', 'Hờ', 'Hoàng', 'Hứa', 'Huỳnh', 'Khổng', 'Khuất', 'Khúc', 'Khương', 'Kiều', 'Kim', 'Kpă', 'Ksor',
  'La', 'Lã', 'Lại', 'Lâm', 'Lăng', 'Lầu', 'Lê', 'Liêu', 'Lò', 'Lỗ', 'Lù', 'Lữ', 'Lư', 'Lục', 'Lương', 'Lường', 'Lưu', 'Lý', 'Ma', 'Mã', 'Mạc',
  'Mạch', 'Mai', 'Mẫn', 'Mộc', 'Mông', 'Mùa', 'Nay', 'Ngân', 'Nghiêm', 'Ngô', 'Ngụy', 'Nguyễn', 'Nhâm', 'Nhan', 'Nhữ', 'Niê', 'Ninh', 'Nông', 'Ôn',
  'Phạm', 'Phan', 'Phi', 'Phí', 'Phùng', 'Phương', 'Quách', 'Quản', 'Quàng', 'Sái', 'Sầm', 'Siu', 'Sơn', 'Sử', 'Sùng', 'Tạ', 'Tăng', 'Tào', 'Thạch', 'Thái',
  'Thẩm', 'Thân', 'Thào', 'Thi', 'Thiều', 'Tiết', 'Tiêu', 'Tô', 'Tôn', 'Tống', 'Tòng', 'Trà', 'Trần', 'Triệu', 'Trịnh', 'Trình', 'Trương', 'Từ',
  'Tưởng', 'Ứng', 'Ung', 'Uông', 'Văn', 'Vàng', 'Vi', 'Võ', 'Vũ', 'Vừ', 'Vương', 'Vưu', 'Xa', 'Y',
]
