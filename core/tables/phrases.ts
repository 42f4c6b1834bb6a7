// Compounds of office language, as their marks are written: the measure for words of which recognition changed a mark. Each stands for whatever folds to
// it, so none may be here whose letters without marks are another phrase too (cung cấp and cùng cấp, đầu tư and đầu từ). To add a row: keep the order
// without marks, and look for such another.

// biome-ignore format: a table reads best in rows
export const phrases: readonly string[] = [
  'ban bí thư', 'ban hành', 'ban ngành', 'báo cáo', 'báo chí', 'bảo đảm', 'bảo hiểm', 'bảo vệ', 'bảo vệ môi trường', 'biên bản', 'biện pháp',
  'bình đẳng', 'bổ nhiệm', 'bổ sung', 'bố trí', 'bộ trưởng', 'bồi dưỡng', 'bồi thường', 'cải cách', 'cán bộ', 'cạnh tranh', 'cấp phát', 'chất lượng',
  'chất thải', 'chi cục', 'chỉ đạo', 'chi ngân sách', 'chi nhánh', 'chi phí', 'chỉ thị', 'chi thường xuyên', 'chi tiết', 'chi trả', 'chính phủ',
  'chính quyền', 'chính sách', 'chính trị', 'chủ nghĩa', 'chủ tịch', 'chủ trì', 'chủ trương', 'chương trình', 'chuyển biến', 'chuyên đề', 'chuyển đổi',
  'chuyên gia', 'chuyển giao', 'chuyên môn', 'chuyên ngành', 'công bố', 'công chức', 'công dân', 'công khai', 'công nghệ', 'công nghiệp',
  'cổng thông tin điện tử', 'công thương', 'công trình', 'cổng ttđt', 'công văn', 'công việc', 'công vụ', 'cụ thể', 'cục thuế', 'cục trưởng',
  'đại biểu', 'đại diện', 'đại học', 'đảm bảo', 'dân chủ', 'dân tộc', 'dân tộc thiểu số', 'dân vận', 'đảng bộ', 'đảng ủy', 'đảng viên', 'đánh giá',
  'danh mục', 'đạo đức', 'đào tạo', 'đất đai', 'đẩy lùi', 'đẩy mạnh', 'đề nghị', 'đề xuất', 'địa bàn', 'địa bàn tỉnh', 'địa chỉ', 'địa điểm',
  'địa phương', 'điện tử', 'điều chỉnh', 'điều hành', 'điều kiện', 'điều tra', 'định kỳ', 'doanh nghiệp', 'độc lập', 'đổi mới', 'đối tượng', 'đối với',
  'đôn đốc', 'đơn vị', 'đồng thời', 'đột xuất', 'dự án', 'du lịch', 'dự thảo', 'dự toán', 'giai đoạn', 'giải pháp', 'giải quyết', 'giám đốc',
  'giám sát', 'giáo dục', 'giao thông', 'giấy phép', 'hạ tầng', 'hàng hóa', 'hành chính', 'hạnh phúc', 'hệ thống', 'hiệp hội', 'hiệu quả', 'hồ sơ',
  'hỗ trợ', 'hoàn thành', 'hoàn thiện', 'hoạt động', 'học sinh', 'hội đồng', 'hội đồng nhân dân', 'hội nghị', 'hướng dẫn', 'kế hoạch', 'khắc phục',
  'khẩn trương', 'khen thưởng', 'khiếu nại', 'kho bạc', 'khu vực', 'khủng bố', 'kiểm sát', 'kiểm soát', 'kiểm tra', 'kiến nghị', 'kinh doanh',
  'kính gửi', 'kinh phí', 'kinh tế', 'kỷ luật', 'kỹ thuật', 'lãnh đạo', 'lao động', 'liên quan', 'lực lượng', 'mặt trận', 'miễn nhiệm', 'nâng cao',
  'năng lực', 'ngân hàng', 'ngân sách', 'nghị định', 'nghị quyết', 'nghiêm túc', 'nghiệp vụ', 'nguồn lực', 'nguồn vốn', 'nguyên đán', 'nguyên nhân',
  'nhà nước', 'nhân dân', 'nhân dân tỉnh', 'nhập khẩu', 'nhiệm kỳ', 'nhiệm vụ', 'như điều', 'như trên', 'nội dung', 'nơi nhận', 'nội vụ', 'nông nghiệp',
  'nông thôn', 'pháp luật', 'pháp lý', 'phát huy', 'phát sinh', 'phát triển', 'phê duyệt', 'phổ biến', 'phổ thông', 'phối hợp', 'phụ trách', 'phục vụ',
  'phương án', 'phương pháp', 'phương thức', 'quản lý', 'quán triệt', 'quốc gia', 'quốc hội', 'quốc phòng', 'quốc tế', 'quy chế', 'quy định',
  'quy hoạch', 'quy trình', 'quyền hạn', 'quyết định', 'quyết liệt', 'quyết toán', 'rà soát', 'rửa tiền', 'sản xuất', 'sắp xếp', 'sơ kết', 'sử dụng',
  'sửa đổi', 'tài chính', 'tài liệu', 'tài nguyên và môi trường', 'tài sản', 'tăng cường', 'tập huấn', 'tập trung', 'thẩm định', 'tham gia',
  'thẩm quyền', 'thẩm tra', 'thanh niên', 'thành phố', 'thành tích', 'thanh toán', 'thanh tra', 'thành ủy', 'thành viên', 'thay đổi', 'thể thao',
  'thi đua', 'thi hành', 'thị trấn', 'thị xã', 'thiết bị', 'thời gian', 'thời hạn', 'thông báo', 'thống kê', 'thống nhất', 'thông tin', 'thông tư',
  'thủ tục', 'thủ tướng', 'thủ tướng chính phủ', 'thực hiện', 'thực phẩm', 'thực trạng', 'thuộc tỉnh', 'thương binh', 'thường trực', 'thường xuyên',
  'tích cực', 'tiến hành', 'tiếp nhận', 'tiếp thu', 'tiếp tục', 'tiêu chí', 'tiêu chuẩn', 'tìm kiếm', 'tình hình', 'tinh thần', 'tỉnh ủy', 'tố cáo',
  'tổ chức', 'tổ quốc', 'tổ trưởng', 'tòa án', 'tôn giáo', 'tổng cục', 'tổng hợp', 'tổng kết', 'trách nhiệm', 'trên địa bàn', 'triển khai', 'trình tự',
  'trọng điểm', 'trung học', 'trung tâm', 'trung ương', 'trường hợp', 'tư pháp', 'tuyển dụng', 'tuyên giáo', 'tuyển sinh', 'tuyên truyền', 'ứng dụng',
  'ứng phó', 'ủy ban', 'ủy ban nhân dân', 'ủy quyền', 'ủy viên', 'vai trò', 'văn bản', 'vấn đề', 'văn hóa', 'văn phòng', 'về việc', 'vi phạm', 'vị trí',
  'viên chức', 'viễn thông', 'việt nam', 'vụ trưởng', 'vướng mắc', 'xã hội', 'xăng dầu', 'xây dựng', 'xử lý', 'xử phạt', 'xuất khẩu', 'xuất xứ',
  'xúc tiến', 'ý kiến', 'y tế', 'yêu cầu',
]
