// Level-1 codes of central bodies in the electronic exchange (QĐ 20/2020/QĐ-TTg, QĐ 09/2025/QĐ-TTg). Those of the provinces stand in provinces.ts (H; the
// same number with K is the province's Hội đồng nhân dân). To add a row: keep the order of the codes; only codes that a source names, none inferred.

// biome-ignore format: a table reads best in rows
export const centralCodes: readonly (readonly [string, string])[] = [
  ['B01', 'Văn phòng Chủ tịch nước'], ['D01', 'Tòa án nhân dân tối cao'], ['E01', 'Viện kiểm sát nhân dân tối cao'], ['F01', 'Kiểm toán nhà nước'],
  ['G01', 'Bộ Công an'], ['G02', 'Bộ Công Thương'], ['G03', 'Bộ Giáo dục và Đào tạo'], ['G06', 'Bộ Khoa học và Công nghệ'], ['G08', 'Bộ Ngoại giao'],
  ['G09', 'Bộ Nội vụ'], ['G10', 'Bộ Nông nghiệp và Môi trường'], ['G11', 'Bộ Quốc phòng'], ['G12', 'Bộ Tài chính'], ['G15', 'Bộ Tư pháp'],
  ['G16', 'Bộ Văn hóa, Thể thao và Du lịch'], ['G17', 'Bộ Xây dựng'], ['G18', 'Bộ Y tế'], ['G19', 'Ngân hàng Nhà nước Việt Nam'],
  ['G20', 'Thanh tra Chính phủ'], ['G21', 'Bộ Dân tộc và Tôn giáo'], ['G22', 'Văn phòng Chính phủ'], ['G27', 'Đài Tiếng nói Việt Nam'],
  ['G28', 'Đài Truyền hình Việt Nam'], ['G30', 'Thông tấn xã Việt Nam'], ['G31', 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam'],
  ['G32', 'Viện Hàn lâm Khoa học xã hội Việt Nam'], ['G35', 'Ủy ban An toàn giao thông Quốc gia'], ['G38', 'Ủy ban sông Mê Công Việt Nam'],
  ['G39', 'Hội đồng đánh giá trữ lượng khoáng sản quốc gia'], ['I01', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
  ['I02', 'Tổng Liên đoàn Lao động Việt Nam'], ['I03', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  ['I04', 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam'], ['I05', 'Hội Cựu chiến binh Việt Nam'], ['I06', 'Hội Nông dân Việt Nam'],
]
