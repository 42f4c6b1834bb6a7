// Compounds of office language, as their marks and capitals are written: the measure for words of which recognition changed a mark. Each stands for
// whatever folds to it, so none may be here of which one word with another mark makes another common phrase (sơ kết: cơ sở kết quả; thanh niên: chưa
// thành niên; thể thao: thể tháo rời). To add a row: keep the order without marks, and look for such another; a capital in a row asks for one.

// biome-ignore format: a table reads best in rows
export const phrases: readonly string[] = [
  'ban bí thư', 'ban hành', 'ban ngành', 'báo cáo', 'báo chí', 'bảo đảm', 'bảo hiểm', 'bảo vệ', 'bảo vệ môi trường', 'biên bản',
  'biện pháp', 'bình đẳng', 'bổ nhiệm', 'bổ sung', 'bố trí', 'bộ trưởng', 'bồi dưỡng', 'bồi thường', 'cải cách', 'cán bộ', 'cạnh tranh',
  'cấp phát', 'chất lượng', 'chất thải', 'chi cục', 'chỉ đạo', 'chi ngân sách', 'chi nhánh', 'chi phí', 'chi thường xuyên', 'chi tiết',
  'chính phủ', 'chính quyền', 'chính sách', 'chính trị', 'chủ nghĩa', 'chủ tịch', 'chủ trì', 'chủ trương', 'chương trình', 'chuyển biến',
  'chuyển đổi', 'chuyên gia', 'chuyển giao', 'chuyên môn', 'công bố', 'công chức', 'công dân', 'công khai', 'công nghệ', 'công nghiệp',
  'Cổng Thông tin điện tử', 'công thương', 'công trình', 'Cổng TTĐT', 'công văn', 'công việc', 'công vụ', 'cụ thể', 'cục Thuế',
  'cục trưởng', 'đại biểu', 'đại diện', 'đại học', 'đảm bảo', 'dân chủ', 'dân tộc', 'dân tộc thiểu số', 'Đảng bộ', 'Đảng ủy', 'Đảng viên',
  'đánh giá', 'danh mục', 'đạo đức', 'đào tạo', 'đất đai', 'đẩy lùi', 'đẩy mạnh', 'đề nghị', 'đề xuất', 'địa bàn', 'địa chỉ', 'địa điểm',
  'địa phương', 'điều chỉnh', 'điều hành', 'điều kiện', 'điều tra', 'định kỳ', 'doanh nghiệp', 'độc lập', 'đổi mới', 'đối tượng', 'đối với',
  'đôn đốc', 'đơn vị', 'đồng thời', 'đột xuất', 'dự án', 'du lịch', 'dự thảo', 'dự toán', 'giai đoạn', 'giải pháp', 'giải quyết',
  'giám đốc', 'giám sát', 'giáo dục', 'giao thông', 'giấy phép', 'hạ tầng', 'hàng hóa', 'hành chính', 'hạnh phúc', 'hệ thống', 'hiệp hội',
  'hiệu quả', 'hồ sơ', 'hỗ trợ', 'hoàn thành', 'hoàn thiện', 'hoạt động', 'học sinh', 'hội đồng', 'hội đồng nhân dân', 'hội nghị',
  'hướng dẫn', 'kế hoạch', 'khắc phục', 'khẩn trương', 'khen thưởng', 'khiếu nại', 'kho bạc', 'khu vực', 'khủng bố', 'kiểm sát',
  'kiểm soát', 'kiểm tra', 'kinh doanh', 'kính gửi', 'kinh phí', 'kinh tế', 'kỷ luật', 'kỹ thuật', 'lãnh đạo', 'lao động', 'liên quan',
  'lực lượng', 'mặt trận', 'miễn nhiệm', 'nâng cao', 'năng lực', 'ngân hàng', 'ngân sách', 'nghị định', 'nghị quyết', 'nghiêm túc',
  'nghiệp vụ', 'nguồn lực', 'nguồn vốn', 'nguyên đán', 'nguyên nhân', 'nhà nước', 'nhân dân', 'nhập khẩu', 'nhiệm kỳ', 'nhiệm vụ',
  'như điều', 'như trên', 'nội dung', 'nơi nhận', 'nội vụ', 'nông nghiệp', 'nông thôn', 'pháp luật', 'pháp lý', 'phát huy', 'phát sinh',
  'phát triển', 'phê duyệt', 'phổ biến', 'phổ thông', 'phối hợp', 'phụ trách', 'phục vụ', 'phương án', 'phương pháp', 'phương thức',
  'quản lý', 'quán triệt', 'quốc gia', 'quốc hội', 'quốc phòng', 'quốc tế', 'quy chế', 'quy định', 'quy hoạch', 'quyền hạn', 'quyết định',
  'quyết liệt', 'quyết toán', 'rà soát', 'rửa tiền', 'sản xuất', 'sắp xếp', 'sử dụng', 'sửa đổi', 'tài chính', 'tài liệu', 'tài sản',
  'tăng cường', 'tập huấn', 'tập trung', 'thẩm định', 'tham gia', 'thẩm quyền', 'thẩm tra', 'thành phố', 'thành tích', 'thanh toán',
  'thanh tra', 'Thành ủy', 'thành viên', 'thay đổi', 'thi đua', 'thị trấn', 'thị xã', 'thiết bị', 'thời gian', 'thời hạn',
  'thông báo', 'thống kê', 'thống nhất', 'thông tin', 'thông tư', 'thủ tục', 'thủ tướng', 'Thủ tướng Chính phủ', 'thực hiện', 'thực phẩm',
  'thực trạng', 'thương binh', 'thường trực', 'thường xuyên', 'tích cực', 'tiến hành', 'tiếp nhận', 'tiếp thu', 'tiếp tục', 'tiêu chuẩn',
  'tìm kiếm', 'tình hình', 'tinh thần', 'Tỉnh ủy', 'tố cáo', 'tổ chức', 'tổ quốc', 'tổ trưởng', 'tòa án', 'tôn giáo', 'tổng cục',
  'tổng hợp', 'tổng kết', 'trách nhiệm', 'trên địa bàn', 'triển khai', 'trình tự', 'trung học', 'trung tâm', 'trung ương', 'trường hợp',
  'tư pháp', 'tuyển dụng', 'tuyên giáo', 'tuyển sinh', 'tuyên truyền', 'ứng dụng', 'ứng phó', 'ủy ban', 'ủy ban nhân dân', 'ủy quyền',
  'ủy viên', 'vai trò', 'văn bản', 'văn hóa', 'Văn phòng', 'về việc', 'vị trí', 'viên chức', 'viễn thông', 'Việt Nam', 'vụ trưởng',
  'vướng mắc', 'xã hội', 'xã hội chủ nghĩa Việt Nam', 'xăng dầu', 'xây dựng', 'xử lý', 'xử phạt', 'xuất khẩu', 'xuất xứ', 'xúc tiến',
  'ý kiến', 'y tế', 'yêu cầu',
]

/** The names and kinds of which rows wholly in capitals are mended: none of them is written like a name of a person or a commune. */
// biome-ignore format: a table reads best in rows
export const headings: readonly string[] = [
  'ban hành', 'báo cáo', 'biên bản', 'bộ trưởng', 'chi cục', 'chính phủ', 'chủ tịch', 'cục thuế', 'cục trưởng', 'giám đốc', 'hội đồng',
  'hội đồng nhân dân', 'hướng dẫn', 'kế hoạch', 'kho bạc', 'kiểm sát', 'mặt trận', 'nghị định', 'nghị quyết', 'nhà nước', 'quốc hội',
  'quy chế', 'quy định', 'quyết định', 'thành phố', 'thông báo', 'thông tư', 'thủ tướng', 'thủ tướng chính phủ', 'tòa án', 'tổng cục',
  'trung tâm', 'trung ương', 'ủy ban', 'ủy ban nhân dân', 'vụ trưởng', 'xã hội chủ nghĩa việt nam',
]

/** Compounds that are often written beside the words of others: they hold their words, nothing becomes one of them. */
// biome-ignore format: a table reads best in rows
export const holding: readonly string[] = [
  'chỉ định', 'chỉ tiêu', 'chức năng', 'cơ sở', 'cửa hàng', 'điện từ', 'đóng góp', 'dự định', 'gia đình', 'hành vi', 'kết quả', 'ly hôn',
  'mục tiêu', 'nhất định', 'phạm tội', 'thành niên', 'thi công', 'thuộc tính', 'xuất trình',
]

/** Words that as they are written stand alone in any sentence: để, vì, thì begin no compound for it that has đề, vi, thi. */
// biome-ignore format: a table reads best in rows
export const standing: readonly string[] = [
  'bị', 'cần', 'cho', 'có', 'đang', 'để', 'do', 'đúng', 'được', 'khác', 'mà', 'nếu', 'phường', 'tại', 'thì', 'trên', 'trong', 'từ', 'vẫn',
  'về', 'vì', 'với',
]
