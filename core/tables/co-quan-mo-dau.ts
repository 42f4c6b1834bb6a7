// The words a printed name of a body begins with, at every level: the Party, assemblies, committees, courts and procuracies, army and police,
// offices, hospitals, schools, companies, projects, mass organisations. Knows no body by its full name.
// To add a row: keep the order of the words without marks; a word that is also an ordinary one stands with the words behind it only.

/** A line that begins with these names a body of its own. */
// biome-ignore format: a table reads best in rows
export const bodyHeads: readonly string[] = [
  'Ban', 'Báo', 'BCĐ', 'BCH', 'BCHQS', 'Bến xe', 'Bệnh viện', 'Bệnh xá', 'BHXH', 'Binh chủng', 'Binh đoàn', 'Bộ', 'BQL', 'BQLDA', 'BTV', 'BVĐK',
  'Cảng hàng không', 'Cảng vụ', 'Câu lạc bộ', 'Chi bộ', 'Chi cục', 'Chi đoàn', 'Chi hội', 'Chi nhánh', 'Chính phủ', 'Chủ tịch Hội đồng Bộ trưởng',
  'Chủ tịch nước', 'Chủ tịch Ủy ban nhân dân', 'Cơ quan An ninh', 'Cơ quan Cảnh sát', 'Cơ quan chuyên trách', 'Cơ quan đại diện', 'Cơ quan Đảng',
  'Cơ quan Điều tra', 'Cơ quan Thú y', 'Cơ quan thường trú', 'Cơ quan thường trực', 'Cơ quan Ủy ban', 'Cơ sở cai nghiện', 'Công an', 'Công đoàn',
  'Công ty', 'CTCP', 'Cục', 'Cụm thi đua', 'Cung Văn hóa', 'Đài', 'Đảng bộ', 'Đảng đoàn', 'Đảng ủy', 'Đoàn', 'Đội An ninh', 'Đội Cảnh sát',
  'Đội Điều tra', 'Đội Kiểm lâm', 'Đội Kiểm soát', 'Đội Kiểm tra', 'Đội Nghiệp vụ', 'Đội Quản lý', 'Đội Thanh tra', 'Đội Thủ tục', 'Đội Thuế',
  'Đội Tổng hợp', 'Đồn Biên phòng', 'Đồn Công an', 'Giáo hội', 'Hạt Kiểm lâm', 'Hạt Quản lý', 'HĐND', 'HĐQT', 'Hiệp hội', 'Học viện', 'Hội',
  'Hợp tác xã', 'HTX', 'Huyện đoàn', 'Huyện ủy', 'KBNN', 'Kho', 'Khoa Chẩn đoán', 'Khoa Dược', 'Khoa Khám bệnh', 'Khoa Ngoại', 'Khoa Nội',
  'Khoa Sau đại học', 'Khối thi đua', 'Khu bảo tồn', 'Khu di tích', 'Khu quản lý', 'Kiểm toán', 'Lâm trường', 'Lãnh sự quán', 'LĐLĐ', 'Liên đoàn',
  'Liên hiệp', 'Liên minh', 'Liên ngành', 'Liên Sở', 'Lữ đoàn', 'Mặt trận', 'Ngân hàng', 'Nghiệp đoàn', 'Nhà hát', 'Nhà khách', 'Nhà máy', 'Nhà thiếu nhi', 'Nhà văn hóa',
  'Nhà xuất bản', 'NHNN', 'Nông trường', 'Phái đoàn', 'Phân hiệu', 'Phân khu', 'Phân viện', 'Phòng', 'Phường đoàn', 'Quân chủng', 'Quân khu',
  'Quận ủy', 'Quốc hội', 'Quỹ', 'Sở', 'Sư đoàn', 'TAND', 'Tạp chí', 'Tập đoàn', 'Thành đoàn', 'Thanh tra', 'Thành ủy', 'Thị đoàn', 'Thị ủy',
  'Thông tấn xã', 'Thủ tướng', 'Thư viện', 'Thường trực', 'Tiểu ban', 'Tiểu đoàn', 'Tỉnh đoàn', 'Tỉnh ủy', 'Tổ bầu cử', 'Tổ biên tập',
  'Tổ chuyên gia', 'Tổ công tác', 'Tổ giúp việc', 'Tổ hợp tác', 'Tổ kiểm tra', 'Tổ thẩm định', 'Tổ thư ký', 'Tổ tư vấn', 'Tòa án', 'Tòa soạn',
  'Tổng công ty', 'Tổng cục', 'Tổng kho', 'Tổng lãnh sự quán', 'Tổng liên đoàn', 'Trại giam', 'Trại giống', 'Trại tạm giam', 'Trạm', 'Trung đoàn',
  'Trung tâm', 'Trung ương Đoàn', 'Trung ương Hội', 'Trường', 'TTYT', 'UBKT', 'UBMTTQ', 'UBND', 'Ủy ban', 'Văn phòng', 'Viện', 'VKSND', 'Vụ',
  'Vùng Cảnh sát biển', 'Vườn quốc gia', 'Xã đoàn', 'Xí nghiệp', 'Xưởng',
]

/** These begin a body's name before a rank, a region or a province only, or where the name above has the same words already. */
// biome-ignore format: a table reads best in rows
export const headsOfPlace: readonly string[] = [
  'Biên phòng', 'Bưu điện', 'Điện lực', 'Hải quan', 'Kiểm lâm', 'Quản lý thị trường', 'Thi hành án dân sự', 'Thống kê', 'Thuế', 'Viễn thông',
]

/** Brands that branches of companies print as the first word of their name. */
// biome-ignore format: a table reads best in rows
export const brands: readonly string[] = [
  'ACV', 'Agribank', 'BIDV', 'BSR', 'EVN', 'EVNCPC', 'EVNHANOI', 'EVNHCMC', 'EVNNPC', 'EVNNPT', 'EVNSPC', 'FPT', 'Hapulico', 'MobiFone',
  'Petrolimex', 'PTSC', 'PV Gas', 'PV Oil', 'PV Power', 'Sawaco', 'TKV', 'VDB', 'VETC', 'VIB', 'Vietcombank', 'VietinBank', 'Viettel', 'Vinachem',
  'Vinacomin', 'Vinafood', 'VinaPhone', 'VNA', 'VNPost', 'VNPT', 'VTC', 'VTVcab',
]

/** Begin like a body, and are words that go on a name or no name at all. */
// biome-ignore format: a table reads best in rows
export const noBodyHeads: readonly string[] = [
  'Ban đầu', 'Ban hành', 'Báo cáo', 'Bảo hiểm thất nghiệp', 'Bảo hiểm y tế', 'Bộ phận', 'Cục bộ', 'Đại học hóa', 'Đoàn kết', 'Hội nghị',
  'Hội nhập', 'Hội thảo', 'Hội thi', 'Hội viên', 'Phòng bệnh', 'Phòng cháy', 'Phòng chống', 'Phòng không', 'Phòng ngừa', 'Phòng thủ', 'Phòng vệ',
  'Quân khí', 'Quỹ đất', 'Sở hữu', 'Thanh tra viên', 'Trường học', 'Trường hợp', 'Viện phí', 'Viễn thám', 'Viễn thông', 'Viện trợ', 'Vụ án',
  'Vụ việc', 'Xã hội chủ nghĩa',
]

/** Alone on their line these name no body yet: the name goes on below, whatever that line begins with. */
// biome-ignore format: a table reads best in rows
export const openHeads: readonly string[] = [
  'Ban', 'Ban Chấp hành', 'Ban Chỉ đạo', 'Ban Chỉ huy', 'Ban Quản lý', 'Ban Quản lý dự án', 'Ban Thường vụ', 'BCH', 'Bệnh viện', 'Bộ',
  'Bộ Chỉ huy', 'Bộ Tư lệnh', 'BQL', 'BTV', 'Chi cục', 'Chi nhánh', 'Cơ quan', 'Công đoàn', 'Công ty', 'Công ty Cổ phần',
  'Công ty cổ phần đầu tư', 'Công ty CP', 'Công ty TNHH', 'Công ty TNHH Một thành viên', 'Công ty TNHH MTV', 'Cục', 'Đại học', 'Đảng bộ',
  'Đảng ủy', 'Đoàn', 'Đội', 'Hiệp hội', 'Học viện', 'Hội', 'Hội đồng', 'Hội đồng quản lý', 'Hội đồng quản lý Quỹ', 'Hội Liên hiệp', 'Liên đoàn',
  'Liên hiệp', 'Ngân hàng', 'Ngân hàng TMCP', 'Phòng', 'Phòng Cảnh sát', 'Quỹ', 'Sở', 'Tập đoàn', 'Thường trực', 'Tiểu ban', 'Tổ công tác',
  'Tổng công ty', 'Tổng cục', 'Trung tâm', 'Trung ương Hội', 'Trường', 'Trường Cao đẳng', 'Trường Đại học', 'Ủy ban', 'Ủy ban Trung ương',
  'Văn phòng', 'Viện', 'Xí nghiệp',
]
