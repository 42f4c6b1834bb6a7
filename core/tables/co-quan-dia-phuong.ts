// What the bodies of a province, city or district are called, before the name of the place (NĐ 24/2014, NĐ 37/2014, NĐ 45/2025, and the offices
// of the ministries in the provinces). Knows no single office. To add a row: keep the order without marks; the name only, without the place.

// biome-ignore format: a table reads best in rows
export const localBodies: readonly string[] = [
  'Ban Dân tộc', 'Ban Dân vận', 'Ban Nội chính', 'Ban Quản lý các khu chế xuất và công nghiệp', 'Ban Quản lý các khu công nghiệp',
  'Ban Quản lý khu công nghệ cao', 'Ban Quản lý khu kinh tế', 'Ban Tổ chức', 'Ban Tuyên giáo', 'Ban Tuyên giáo và Dân vận', 'Bảo hiểm xã hội',
  'Bộ Chỉ huy Bộ đội Biên phòng', 'Bộ Chỉ huy Quân sự', 'Chi cục Hải quan', 'Chi cục Kiểm lâm', 'Chi cục Thi hành án dân sự', 'Chi cục Thuế',
  'Công an', 'Cục Hải quan', 'Cục Quản lý thị trường', 'Cục Thi hành án dân sự', 'Cục Thống kê', 'Cục Thuế', 'Đài Phát thanh và Truyền hình',
  'Đảng ủy', 'Đoàn Đại biểu Quốc hội', 'HĐND', 'Hội Chữ thập đỏ', 'Hội Cựu chiến binh', 'Hội đồng nhân dân', 'Hội Liên hiệp Phụ nữ', 'Hội Nông dân',
  'Huyện ủy', 'Kho bạc Nhà nước', 'Liên đoàn Lao động', 'Quận ủy', 'Sở Công nghiệp', 'Sở Công Thương', 'Sở Dân tộc và Tôn giáo', 'Sở Du lịch',
  'Sở Giáo dục và Đào tạo', 'Sở Giao thông vận tải', 'Sở Kế hoạch và Đầu tư', 'Sở Khoa học và Công nghệ', 'Sở Lao động - Thương binh và Xã hội',
  'Sở Ngoại vụ', 'Sở Nội vụ', 'Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở Quy hoạch - Kiến trúc', 'Sở Tài chính',
  'Sở Tài nguyên và Môi trường', 'Sở Thông tin và Truyền thông', 'Sở Thương mại', 'Sở Tư pháp', 'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Văn hóa và Thể thao', 'Sở Xây dựng', 'Sở Y tế', 'Thanh tra', 'Thành ủy', 'Thuế', 'Tỉnh Đoàn', 'Tỉnh ủy', 'Tòa án nhân dân', 'UBMTTQ',
  'UBMTTQ Việt Nam', 'UBND', 'Ủy ban Kiểm tra', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'Ủy ban nhân dân',
  'Văn phòng Đoàn Đại biểu Quốc hội và Hội đồng nhân dân', 'Văn phòng Đoàn ĐBQH và HĐND', 'Văn phòng HĐND và UBND',
  'Văn phòng Hội đồng nhân dân', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'Văn phòng Tỉnh ủy', 'Văn phòng UBND',
  'Văn phòng Ủy ban nhân dân', 'Viện kiểm sát nhân dân',
]
