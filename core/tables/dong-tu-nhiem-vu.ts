// The verbs of tasks, as printed in small letters. Knows words, not who is to do them.
// To add a row: keep the order of the words without marks; one that also stands in bodies' names goes to `openingVerbs` only.

/** Words that end the names of the bodies before them. */
// biome-ignore format: a table reads best in rows
export const taskVerbs: readonly string[] = [
  'bám sát', 'bàn giao', 'ban hành', 'báo cáo', 'bảo đảm', 'bổ sung', 'bố trí', 'căn cứ', 'cân đối', 'cập nhật', 'cấp phát', 'chấn chỉnh',
  'chấp hành', 'chỉ đạo', 'chi trả', 'chịu trách nhiệm', 'chủ động', 'chủ trì', 'chú trọng', 'chuẩn bị', 'chuyển', 'có nhiệm vụ',
  'có trách nhiệm', 'công khai', 'cử', 'cụ thể hoá', 'cụ thể hóa', 'cung cấp', 'củng cố', 'đảm bảo', 'đăng tải', 'đẩy mạnh', 'đề xuất',
  'định hướng', 'định kỳ', 'đối chiếu', 'đôn đốc', 'đưa tin', 'duy trì', 'giải ngân', 'giải trình', 'giám sát', 'giữ vững', 'gửi',
  'hiệu chỉnh', 'hoàn chỉnh', 'hoàn thành', 'hoàn thiện', 'hướng dẫn', 'huy động', 'kêu gọi', 'khắc phục', 'khẩn trương', 'khuyến cáo', 'kiểm điểm', 'kiểm tra',
  'kiện toàn', 'kịp thời', 'ký kết', 'là cơ quan', 'làm chủ đầu tư', 'làm đầu mối', 'làm nòng cốt', 'làm tham mưu', 'làm tốt',
  'lãnh đạo', 'lập', 'lấy ý kiến', 'liên hệ', 'lồng ghép', 'lưu ý', 'mở chuyên mục', 'mở chuyên trang', 'nắm chắc',
  'nâng cao', 'nạo vét', 'nêu cao', 'nghiêm cấm', 'nghiêm túc', 'nghiên cứu', 'nhắc nhở', 'nhanh chóng', 'niêm yết', 'nộp', 'phân bổ', 'phân công',
  'phát động', 'phát huy', 'phê duyệt', 'phổ biến', 'phối hợp', 'quan tâm', 'quán triệt', 'rà soát', 'sẵn sàng', 'sơ kết', 'tạm dừng',
  'tăng cường', 'tạo điều kiện', 'tập trung', 'thẩm định', 'tham mưu', 'thanh toán', 'theo chức năng', 'theo dõi', 'theo nhiệm vụ',
  'theo phạm vi', 'theo thẩm quyền', 'thông báo', 'thống kê', 'thực hiện', 'thường xuyên', 'tích cực', 'tiến hành', 'tiếp thu', 'tiếp tục',
  'tổ chức', 'tông hợp', 'tổng hợp', 'tổng kết', 'trên cơ sở', 'triển khai', 'trình', 'trong phạm vi', 'trực 24/24', 'trực ban 24/24', 'trực tiếp', 'tuần tra',
  'tuyên truyền', 'tuyệt đối', 'ưu tiên', 'vận động', 'viết bài', 'xác định', 'xác minh', 'xây dựng', 'xem xét', 'xử lý nghiêm',
]

/** Words that only begin a task where nothing but a mark, a colon or a whole name stands before them. */
// biome-ignore format: a table reads best in rows
export const openingVerbs: readonly string[] = [
  'áp dụng', 'bảo quản', 'bảo trì', 'bảo vệ', 'biên soạn', 'bình chọn', 'bình xét', 'cấp', 'cho', 'chọn', 'công bố',
  'đăng ký danh sách', 'đăng ký nhu cầu', 'đăng ký tham gia', 'đánh giá', 'đấu tranh', 'đầu tư', 'di dời', 'điều chỉnh', 'điều tra',
  'đình chỉ', 'đối thoại', 'đồng thời', 'động viên', 'dự thảo', 'dự toán', 'đưa', 'giải phóng', 'giải quyết', 'giao',
  'giới thiệu', 'giữ gìn', 'hạn chế', 'hằng năm', 'hàng năm', 'hỗ trợ', 'kết hợp', 'kết nối', 'khai thác', 'khảo sát', 'khen thưởng',
  'khoanh vùng', 'khơi thông', 'không', 'khuyến khích', 'kiểm đếm', 'kiểm kê', 'kiểm soát', 'lắp đặt', 'lập hồ sơ', 'lựa chọn', 'mở',
  'nắm', 'ngăn chặn', 'nghiệm thu', 'nhân rộng', 'nhập', 'phản ánh', 'phân loại', 'phân tích', 'phát hiện', 'phát sóng', 'phòng, chống',
  'quản lý', 'quyết toán', 'ra mắt', 'ra quân', 'rút kinh nghiệm', 'sắp xếp', 'số hoá', 'số hóa', 'sơ tán', 'soạn thảo', 'sớm', 'sử dụng',
  'sửa chữa', 'tạm ứng', 'tăng', 'tập huấn', 'tham dự', 'tham gia', 'thẩm tra', 'thành lập', 'thanh lý', 'thanh tra', 'tháo dỡ', 'tháo gỡ',
  'thông tin', 'thu gom', 'thu hồi', 'thu nộp', 'thu thập', 'tích hợp', 'tiêm phòng', 'tiếp công dân', 'tiếp đón', 'tiếp nhận',
  'tiết kiệm', 'tiêu huỷ', 'tiêu hủy', 'tìm hiểu', 'tôn trọng', 'trả lời', 'trang bị', 'truy quét', 'truyền thông', 'tuyển chọn',
  'ứng dụng', 'vận hành', 'xếp', 'xét duyệt', 'xử lý', 'xử phạt',
]
