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

/** Posts too rare or too short to read damaged capitals as one of them: they count where they are printed so. */
// biome-ignore format: a table reads best in rows
export const rareTitles: readonly string[] = [
  'Bí thư Thường trực', 'Chánh sự vụ', 'Chánh Thư ký', 'Chấp hành viên', 'Chi cục phó', 'Chi đội trưởng', 'Chủ biên', 'Công chứng viên',
  'Cục phó', 'Đại đội trưởng', 'Đại sứ', 'Đấu giá viên', 'Điều tra viên', 'Đội phó', 'Đồn trưởng', 'Giám định viên', 'Hiệu phó',
  'Huyện đội trưởng', 'Kiểm sát viên', 'Kiểm soát viên', 'Kiểm toán viên', 'Lữ đoàn trưởng', 'Ngoại trưởng', 'Phó Chánh án Thường trực',
  'Phó Chỉ huy', 'Phó Chủ nhiệm Thường trực', 'Phó Chủ tịch nước', 'Phó Chủ tọa', 'Phó Đại sứ', 'Phó Đồn trưởng', 'Phó Hạt trưởng',
  'Phó Thủ trưởng cơ quan', 'Phó Thủ tướng Thường trực', 'Phó Tổ trưởng', 'Phó Tổng Giám đốc Thường trực', 'Phó Tổng Tham mưu trưởng',
  'Phó Trạm trưởng', 'Phó Trưởng bộ môn', 'Phó Trưởng chi nhánh', 'Phó Trưởng đài', 'Phó Trưởng Hải quan', 'Phó Trưởng thi hành án',
  'Phó Trưởng Thống kê', 'Phó Trưởng Thuế', 'Phó Trưởng tiểu ban', 'Phó Trưởng trạm', 'Phó Trưởng Ty', 'Phường đội trưởng', 'Quản đốc', 'Quyền Chánh án', 'Quyền Chánh Thanh tra', 'Quyền Tổng Thanh tra',
  'Sư đoàn trưởng', 'Thẩm tra viên', 'Thanh tra viên', 'Thừa phát lại', 'Tiểu đoàn trưởng', 'Tỉnh đội trưởng', 'Tổ phó', 'Tổ trưởng',
  'Tổng cục phó', 'Tổng Lãnh sự', 'Tổng Tham mưu trưởng', 'Trung đoàn trưởng', 'Trưởng ấp', 'Trưởng bản', 'Trưởng bộ môn', 'Trưởng chi nhánh',
  'Trưởng đài', 'Trưởng đại diện', 'Trưởng Hải quan', 'Trưởng khóm', 'Trưởng khu phố', 'Trưởng thi hành án',
  'Trưởng thôn', 'Trưởng Thống kê', 'Trưởng Thuế',
  'Trưởng tiểu ban', 'Trưởng trạm', 'Trưởng Ty', 'Trưởng văn phòng', 'Viện phó', 'Vụ phó', 'Xã đội trưởng',
]

/** What those who sign minutes, a contract or an act of handing over are in it; above a name where two sign side by side. */
// biome-ignore format: a table reads best in rows
export const parts: readonly string[] = [
  'Bên A', 'Bên B', 'Bên C', 'Bên giao', 'Bên nhận', 'Chủ cơ sở', 'Chủ đầu tư', 'Chủ doanh nghiệp', 'Chủ hộ', 'Chủ trì', 'Đại diện',
  'Người chủ trì', 'Người chứng kiến', 'Người được ủy quyền', 'Người ghi', 'Người ghi biên bản', 'Người giao', 'Người làm chứng', 'Người lập', 'Người lập biên bản',
  'Người lập biểu', 'Người nhận', 'Người ủy quyền', 'Thủ kho', 'Thủ quỹ',
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
