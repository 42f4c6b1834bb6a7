// Words that are printed behind a kind on its line and tell what sort of it this is ("BÁO CÁO TÓM TẮT", "BIÊN BẢN LÀM VIỆC"): no kind of their own by
// NĐ 30/2020 Điều 7, no part of the subject below. To add a row: keep the order without marks; words that need the line below ("kết quả") are none.

// biome-ignore format: a table reads best in rows
export const kindQualifiers: readonly string[] = [
  'bàn giao', 'báo chí', 'bổ sung', 'chuyên đề', 'công tác', 'cuộc họp', 'đánh giá', 'điều tra', 'định kỳ', 'đột xuất', 'giải trình',
  'giải trình, tiếp thu', 'giám sát', 'giao nhận', 'hành động', 'hội nghị', 'họp', 'khảo sát', 'kiểm điểm', 'kiểm kê', 'kiểm tra',
  'kiểm tra, giám sát', 'làm việc', 'liên bộ', 'liên ngành', 'liên sở', 'liên tịch', 'nghiệm thu', 'nhanh', 'phối hợp', 'sơ bộ', 'thẩm định',
  'thẩm tra', 'thẩm tra bổ sung', 'thanh lý', 'thanh tra', 'tiếp thu, giải trình', 'tóm tắt', 'tự đánh giá', 'tự kiểm tra', 'vi phạm hành chính',
  'xây dựng',
]
