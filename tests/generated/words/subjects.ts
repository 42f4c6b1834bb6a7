// What letters are about: the words of trích yếu, of tasks and of plain sentences, written for this generator.

// biome-ignore format: a table reads best in rows
export const deeds = [
  'tăng cường', 'triển khai', 'đẩy mạnh', 'hướng dẫn', 'rà soát', 'chấn chỉnh', 'báo cáo kết quả', 'góp ý dự thảo quy định về', 'cung cấp thông tin về', 'bố trí kinh phí cho',
  'phối hợp thực hiện', 'giải quyết kiến nghị về', 'đôn đốc', 'chuẩn bị nội dung họp về', 'cho ý kiến về', 'kiểm tra, giám sát', 'xử lý vướng mắc trong', 'sơ kết 05 năm thực hiện',
  'tổ chức thực hiện', 'quản lý, sử dụng', 'lấy ý kiến về', 'đính chính số liệu về', 'điều chỉnh tiến độ', 'thẩm định hồ sơ', 'cập nhật danh mục', 'công bố kết quả',
]
// biome-ignore format: a table reads best in rows
export const matters = [
  'công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'việc giải ngân vốn đầu tư công', 'dữ liệu dân cư', 'chuyển đổi số trong quản lý nhà nước', 'dự án đường liên xã',
  'công tác phòng, chống bệnh dại ở động vật', 'chế độ trợ cấp xã hội', 'kế hoạch sử dụng đất hằng năm', 'nguồn nước sạch nông thôn', 'thi đua, khen thưởng', 'quy tắc ứng xử của cán bộ, công chức',
  'cải cách thủ tục hành chính', 'an toàn thực phẩm trong dịp Tết Nguyên đán', 'phòng, chống thiên tai và tìm kiếm cứu nạn', 'hồ sơ, tài liệu lưu trữ', 'tuyển dụng viên chức',
  'giá đất cụ thể', 'khu công nghiệp, cụm công nghiệp', 'bảo tồn di sản văn hóa', 'trồng rừng thay thế', 'dạy thêm, học thêm', 'thuế giá trị gia tăng của hàng nhập khẩu',
  'bảo hiểm y tế hộ gia đình', 'công tác văn thư, lưu trữ', 'hạ tầng viễn thông (5G)', 'quản lý đất công ích', 'phân loại chất thải rắn sinh hoạt', 'nhà ở xã hội',
  'tàu cá "3 không"', 'vùng nuôi trồng thủy sản', 'chính sách đối với người có công', 'đào tạo nghề cho lao động nông thôn', 'tài sản công dôi dư sau sắp xếp', 'chợ dân sinh và siêu thị',
]
// biome-ignore format: a table reads best in rows
export const scopes = [
  '', '', '', 'trên địa bàn tỉnh', 'năm 2022', 'giai đoạn 2021 - 2025', 'trong tình hình mới', 'quý III năm 2023', 'tại các xã biên giới', 'từ ngày 01/7/2025', 'của các đơn vị sự nghiệp',
  'theo chỉ đạo của cấp trên', 'trong mùa mưa bão', 'đến năm 2030, tầm nhìn đến năm 2045', 'thuộc phạm vi quản lý', 'sau sắp xếp đơn vị hành chính', 'năm học 2023-2024',
]
// biome-ignore format: a table reads best in rows
export const deciding = [
  'phê duyệt kế hoạch', 'ban hành Quy chế quản lý', 'thành lập Tổ công tác về', 'giao dự toán kinh phí cho', 'kiện toàn Ban Chỉ đạo về', 'công nhận kết quả', 'phê duyệt điều chỉnh dự án',
  'quy định mức chi cho', 'ủy quyền giải quyết thủ tục về', 'thu hồi, bãi bỏ một số nội dung về', 'thành lập đoàn kiểm tra',
]
// biome-ignore format: a table reads best in rows
export const sentences = [
  'Trong thời gian qua, các cơ quan, đơn vị đã có nhiều cố gắng trong tổ chức thực hiện nhiệm vụ được giao.',
  'Tuy nhiên, tiến độ ở một số nơi còn chậm, trách nhiệm của người đứng đầu chưa được đề cao.',
  'Qua kiểm tra tại 15 đơn vị cho thấy còn 07 đơn vị chưa lập hồ sơ theo quy định.',
  'Đề nghị các cơ quan, đơn vị nghiêm túc thực hiện và phản ánh kịp thời khó khăn, vướng mắc.',
  'Kinh phí thực hiện bố trí trong dự toán chi thường xuyên hằng năm và các nguồn hợp pháp khác.',
  'Việc lấy ý kiến được tổ chức công khai, dân chủ, đúng trình tự, thủ tục.',
  'Số liệu tổng hợp đến ngày 30 tháng 6 là 1.245 hồ sơ, trong đó có 312 hồ sơ giải quyết trước hạn.',
  'Thời gian thực hiện từ quý II đến hết quý IV; kết quả gửi về cơ quan thường trực để tổng hợp.',
  'Các đơn vị chịu trách nhiệm về tính chính xác của số liệu báo cáo.',
  'Người dân và doanh nghiệp được tạo điều kiện thuận lợi khi thực hiện thủ tục trên môi trường điện tử.',
  'Giá trị khối lượng hoàn thành đạt 62,5% kế hoạch, giá trị giải ngân đạt 58,1%.',
  'Địa điểm làm việc là phòng họp tầng 3 trụ sở cơ quan; thời gian bắt đầu lúc 08 giờ 00 phút.',
  'Nhà nước khuyến khích tổ chức, cá nhân tham gia đầu tư theo hình thức xã hội hóa.',
  'Hồ sơ gồm 02 bộ, gửi qua dịch vụ bưu chính công ích hoặc nộp trực tiếp tại bộ phận một cửa.',
  'Ông Nguyễn Văn Thành, sinh năm 1975, trú tại tổ 4, có đơn đề nghị xem xét bồi thường bổ sung.',
  'Quá trình thực hiện nếu có vướng mắc, các đơn vị liên hệ số điện thoại 0255 3822 866 để được hướng dẫn.',
  'Mức hỗ trợ là 1.500.000 đồng/người/tháng, tối đa không quá 06 tháng.',
  'Cơ quan chủ trì tổng hợp, tham mưu cấp có thẩm quyền xem xét, quyết định.',
]
// biome-ignore format: a table reads best in rows
export const tasks = [
  'Chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện; báo cáo kết quả theo quy định.', 'Tham mưu bố trí kinh phí theo phân cấp ngân sách.',
  'Tăng cường thông tin, tuyên truyền trên cổng thông tin điện tử và hệ thống truyền thanh cơ sở.', 'Kiểm tra, xử lý nghiêm các trường hợp vi phạm; hoàn thành chậm nhất trong tháng 9.',
  'Hướng dẫn các trường học xây dựng kế hoạch chi tiết, phù hợp điều kiện thực tế.', 'Rà soát, cập nhật số liệu, gửi cơ quan thường trực trước ngày 20 hằng tháng.',
  'Bố trí lực lượng thường trực 24/24 giờ, bảo đảm phương tiện, vật tư dự phòng.', 'Công khai danh sách các đơn vị chậm tiến độ và đề xuất biện pháp xử lý.',
  'Lập danh sách các hộ dân trong vùng ảnh hưởng, sẵn sàng phương án di dời.', 'Tổng hợp, báo cáo cấp có thẩm quyền xem xét, quyết định.',
]
/** Law names that a letter cites without a number. */
// biome-ignore format: a table reads best in rows
export const laws = [
  ['Tổ chức chính quyền địa phương', '19/6/2015'], ['Ngân sách nhà nước', '25/6/2015'], ['Đầu tư công', '13/6/2019'], ['Đất đai', '18/01/2024'], ['Lưu trữ', '21/6/2024'],
  ['Bảo vệ môi trường', '17/11/2020'], ['Giáo dục', '14/6/2019'], ['Khám bệnh, chữa bệnh', '09/01/2023'], ['Phòng, chống thiên tai', '19/6/2013'], ['Quản lý thuế', '13/6/2019'],
] as const
