// Bodies that stand under a ministry or beside one and issue in their own name: general departments, departments, commissions.
// To add a row: keep the order without marks; the full name as its own letters print it.

// biome-ignore format: a table reads best in rows
export const subordinateBodies: readonly string[] = [
  'Ban Bí thư', 'Ban Chấp hành Trung ương', 'Ban Cơ yếu Chính phủ', 'Ban Kinh tế Trung ương', 'Ban Nội chính Trung ương',
  'Ban Quản lý Lăng Chủ tịch Hồ Chí Minh', 'Ban Tổ chức Trung ương', 'Ban Tôn giáo Chính phủ', 'Ban Tuyên giáo Trung ương', 'Bộ Chính trị',
  'Bộ Tổng Tham mưu', 'Cục An toàn lao động', 'Cục An toàn thông tin', 'Cục An toàn thực phẩm', 'Cục Báo chí', 'Cục Bảo trợ xã hội',
  'Cục Bảo vệ thực vật', 'Cục Bổ trợ tư pháp', 'Cục Cảnh sát giao thông', 'Cục Chăn nuôi', 'Cục Công nghiệp', 'Cục Đăng kiểm Việt Nam',
  'Cục Di sản văn hóa', 'Cục Điều tiết điện lực', 'Cục Du lịch Quốc gia Việt Nam', 'Cục Đường bộ Việt Nam', 'Cục Đường thủy nội địa Việt Nam',
  'Cục Giám sát quản lý về hải quan', 'Cục GSQL về hải quan', 'Cục Hàng hải Việt Nam', 'Cục Hàng không Việt Nam', 'Cục Hóa chất', 'Cục Kiểm lâm',
  'Cục Kiểm soát thủ tục hành chính', 'Cục Kiểm tra văn bản quy phạm pháp luật', 'Cục Lâm nghiệp', 'Cục Môi trường', 'Cục Người có công',
  'Cục Phát triển doanh nghiệp', 'Cục Phòng, chống HIV/AIDS', 'Cục Phòng vệ thương mại', 'Cục Quan hệ lao động và Tiền lương', 'Cục Quản lý công sản',
  'Cục Quản lý đấu thầu', 'Cục Quản lý dược', 'Cục Quản lý giá', 'Cục Quản lý, giám sát bảo hiểm', 'Cục Quản lý Khám, chữa bệnh',
  'Cục Quản lý lao động ngoài nước', 'Cục Quản lý tài nguyên nước', 'Cục Quản lý xây dựng công trình', 'Cục Quản lý xuất nhập cảnh',
  'Cục Sở hữu trí tuệ', 'Cục Tần số vô tuyến điện', 'Cục Thông tin cơ sở', 'Cục Thông tin đối ngoại', 'Cục Thú y', 'Cục Thuế xuất nhập khẩu',
  'Cục Thương mại điện tử và Kinh tế số', 'Cục Thủy lợi', 'Cục Thủy sản', 'Cục Trẻ em', 'Cục Trồng trọt', 'Cục Văn thư và Lưu trữ nhà nước',
  'Cục Việc làm', 'Cục Viễn thông', 'Cục Xuất nhập khẩu', 'Cục Xúc tiến thương mại', 'Cục Y tế dự phòng', 'Học viện Chính trị quốc gia Hồ Chí Minh',
  'Hội đồng Bầu cử quốc gia', 'Hội đồng Dân tộc', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', 'Hội Liên hiệp Phụ nữ Việt Nam',
  'Hội Nông dân Việt Nam', 'Kho bạc Nhà nước', 'Ngân hàng Chính sách xã hội', 'Ngân hàng Nhà nước', 'Tập đoàn Dầu khí Việt Nam',
  'Tập đoàn Điện lực Việt Nam', 'Tổng cục Chính trị', 'Tổng cục Du lịch', 'Tổng cục Dự trữ Nhà nước', 'Tổng cục Đường bộ Việt Nam',
  'Tổng cục Giáo dục nghề nghiệp', 'Tổng cục Khí tượng Thủy văn', 'Tổng cục Lâm nghiệp', 'Tổng cục Môi trường', 'Tổng cục Phòng, chống thiên tai',
  'Tổng cục Quản lý đất đai', 'Tổng cục Quản lý thị trường', 'Tổng cục Thể dục thể thao', 'Tổng cục Thi hành án dân sự', 'Tổng cục Thống kê',
  'Tổng cục Thủy lợi', 'Tổng cục Thủy sản', 'Tổng cục Tiêu chuẩn Đo lường Chất lượng', 'Ủy ban An toàn giao thông Quốc gia',
  'Ủy ban Chứng khoán Nhà nước', 'Ủy ban Kiểm tra Trung ương', 'Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn',
  'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Văn phòng Ban Chỉ đạo Trung ương', 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam',
  'Viện Hàn lâm Khoa học xã hội Việt Nam',
]
