// The verbs of tasks, as printed in small letters. Knows words, not who is to do them.
// To add a row: keep the order of the words without marks; one that also stands in bodies' names goes to `openingVerbs` only.

/** Words that end the names of the bodies before them. */
// biome-ignore format: a table reads best in rows
export const taskVerbs: readonly string[] = [
  'ban hành', 'báo cáo', 'bảo đảm', 'bố trí', 'căn cứ', 'cân đối', 'cập nhật', 'chấn chỉnh', 'chấp hành', 'chỉ đạo', 'chịu trách nhiệm',
  'chủ động', 'chủ trì', 'chú trọng', 'chuẩn bị', 'có nhiệm vụ', 'có trách nhiệm', 'công khai', 'cử', 'cung cấp', 'đảm bảo', 'đăng tải',
  'đẩy mạnh', 'định kỳ', 'đối chiếu', 'đôn đốc', 'đưa tin', 'giải trình', 'giám sát', 'gửi', 'hoàn chỉnh', 'hoàn thành', 'hoàn thiện',
  'hướng dẫn', 'huy động', 'khắc phục', 'khẩn trương', 'kiểm tra', 'kiện toàn', 'kịp thời', 'là cơ quan', 'lãnh đạo', 'lập', 'liên hệ',
  'lồng ghép', 'nắm chắc', 'nghiêm túc', 'nghiên cứu', 'nhắc nhở', 'niêm yết', 'nộp', 'phân bổ', 'phân công', 'phổ biến', 'phối hợp',
  'quan tâm', 'quán triệt', 'rà soát', 'sẵn sàng', 'tăng cường', 'tạo điều kiện', 'tập trung', 'thẩm định', 'tham mưu', 'thanh toán',
  'theo dõi', 'thông báo', 'thống kê', 'thực hiện', 'thường xuyên', 'tích cực', 'tiến hành', 'tiếp thu', 'tiếp tục', 'tổ chức', 'tổng hợp',
  'tông hợp', 'triển khai', 'trình', 'trực tiếp', 'tuyên truyền', 'vận động', 'xác minh', 'xây dựng', 'xem xét', 'xử lý nghiêm',
]

/** Words that only begin a task where nothing but a mark, a colon or a whole name stands before them. */
// biome-ignore format: a table reads best in rows
export const openingVerbs: readonly string[] = [
  'áp dụng', 'bám sát', 'bàn giao', 'biên soạn', 'bổ sung', 'cấp', 'cho', 'chọn', 'chuyển', 'công bố', 'củng cố', 'đánh giá', 'đầu tư',
  'đề xuất', 'điều chỉnh', 'điều tra', 'đình chỉ', 'đồng thời', 'động viên', 'dự thảo', 'đưa', 'duy trì', 'giải quyết', 'giao',
  'giới thiệu', 'giữ vững', 'hạn chế', 'hằng năm', 'hàng năm', 'hỗ trợ', 'kết hợp', 'khai thác', 'khảo sát', 'khen thưởng', 'không',
  'khuyến khích', 'kiểm đếm', 'kiểm điểm', 'kiểm kê', 'kiểm soát', 'làm tốt', 'lấy ý kiến', 'lựa chọn', 'lưu ý', 'mở', 'nắm', 'nâng cao', 'nêu cao',
  'nghiêm cấm', 'nhanh chóng', 'phân loại', 'phân tích', 'phát động', 'phát hiện', 'phát huy', 'phê duyệt', 'phòng, chống', 'quản lý',
  'quyết toán', 'sắp xếp', 'sơ kết', 'soạn thảo', 'sớm', 'sử dụng', 'tạm dừng', 'tập huấn', 'tham gia', 'thẩm tra', 'thành lập',
  'thanh tra', 'theo chức năng', 'thông tin', 'thu hồi', 'thu thập', 'tiếp nhận', 'tiết kiệm', 'tìm hiểu', 'tổng kết', 'trang bị',
  'trên cơ sở', 'truyền thông', 'tuyệt đối', 'ứng dụng', 'ưu tiên', 'vận hành', 'xác định', 'xếp', 'xử lý', 'xử phạt',
]
