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

/** Family names too rare to mend another word into; one of them, spelled so, is none that OCR damaged. */
// biome-ignore format: a table reads best in rows
export const rareFamilyNames: readonly string[] = [
  'Bá', 'Bồ', 'Cam', 'Cẩm', 'Cáp', 'Chảo', 'Chìu', 'Chíu', 'Chung', 'Chướng', 'Cổ', 'Cứ', 'Củng', 'Cụt', 'Đắc', 'Đàng', 'Điền', 'Điêu',
  'Đổng', 'Giản', 'Hảng', 'Hảo', 'Hình', 'Hoắc', 'Hoạn', 'Hồng', 'Hù', 'Hùng', 'Kha', 'Khâu', 'Kỷ', 'Lạc', 'Lang', 'Lành', 'Lãnh', 'Lạp',
  'Liềng', 'Lô', 'Lồ', 'Lộ', 'Lộc', 'Lồng', 'Lụ', 'Ly', 'Lỳ', 'Lỷ', 'Má', 'Mạnh', 'Mào', 'Mấu', 'Mè', 'Mua', 'Mục', 'Mùi', 'Mỵ', 'Ngải', 'Ngạn', 'Ngọ',
  'Ngưu', 'Nhạc', 'Nhậm', 'Nhiếp', 'Nhiêu', 'Nình', 'Nịnh', 'Nùng', 'Ong', 'Phàn', 'Phong', 'Phù', 'Phùn', 'Phún', 'Phượng', 'Pờ', 'Quang',
  'Quảng', 'Quế', 'Sàn', 'Sần', 'Sằn', 'Sẻo', 'Sìn', 'Sín', 'Sòng', 'Sồng', 'Tẩn', 'Tằn', 'Tằng', 'Tất', 'Tề', 'Tha', 'Thang', 'Thàng', 'Thắng',
  'Thập', 'Thèn', 'Thền', 'Thị', 'Thiên', 'Thượng', 'Tín', 'Trác', 'Trầm', 'Trang', 'Tráng', 'Triều', 'Trưng', 'Tuân', 'Tuấn', 'Tường', 'Ưng',
  'Vân', 'Vày', 'Vì', 'Viên', 'Viết', 'Voòng', 'Xeo', 'Xìn', 'Xồng', 'Xương', 'Yến',
]

/** First or last words of names of the peoples of the highlands, that no Vietnamese syllables make; of names in two words the first. */
// biome-ignore format: a table reads best in rows
export const highlandNames: readonly string[] = [
  'Adrơng', 'Alăng', 'Aliêng', 'Ăng', 'Aral', 'Arất', 'Ating', 'Atùng', 'Avô', 'Ayông', 'Ayun', 'Ayŭn', 'Bdap', 'Bhling', 'Bhnướch', 'Bkrông',
  'Blong', 'Bon', 'Briêu', 'Bríu', 'Bya', 'Byă', 'Chamalé', 'Chamaléa', 'Cil', 'Cill', 'Cơlâu', 'Coor', 'Đăm', 'Ding', 'Eban', 'Êban', 'Êcăm',
  'Êđing', 'Êma', 'Ênuôl', 'Êñuôl', 'Hđơk', 'Hđớk', 'Hiah', 'Hmok', 'Hmŏk', 'Hwing', 'Jơ', 'Jrang', 'Ka', 'Kapă', 'Kator', 'Katơr', 'Kbuor',
  'Kbuôr', 'Kdăm', 'Kđăm', 'Kđoh', 'Kđrơng', 'Klong', 'Knul', 'Kơ', 'Kon', 'Kôn', 'Kpă', 'Kpơr', 'Kpuih', 'Kra', 'Kră', 'Kray', 'Krazan', 'Kring',
  'Krông', 'Ksor', 'Ksơr', 'Ktla', 'Ktul', 'Liêng', 'Lơ', 'Lơmu', 'Mdrang', 'Mjâo', 'Mlô', 'Nay', 'Niê', 'Păm', 'Pang', 'Păng', 'Pi', 'Pilao',
  'Pinăng', 'Ploong', 'Pơ', 'Pơlong', 'Pơloong', 'Puih', 'Rah', 'Rahlan', 'Rcăm', 'Rcom', 'Ríah', 'Rmah', 'Rmăh', 'Rơ', 'Rơchâm', 'Rơlan',
  'Rơmah', 'Rơông', 'Siu', 'Sơ', 'Tain', 'Taing', 'Tơ', 'Tou', 'Touneh', 'Touprong', 'Tru', 'Ya', 'Yă', 'Zơ', 'Zơrâm', 'Zơrum',
]
