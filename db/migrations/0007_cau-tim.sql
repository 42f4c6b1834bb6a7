-- Câu tìm đã lưu: một dòng gõ trong ô tìm được đặt tên để gọi lại. Không phải nội dung lưu trữ. / Saved searches: typed lines that were given a name.

CREATE TABLE cau_tim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- số của câu tìm, không cấp lại
  ten TEXT NOT NULL UNIQUE CHECK (ten <> ''),  -- tên do văn thư đặt
  cau TEXT NOT NULL CHECK (cau <> ''),         -- câu tìm, đúng như đã gõ
  thu_tu TEXT NOT NULL CHECK (thu_tu IN ('newest', 'relevance')),  -- mới nhất trước hay khớp nhất trước
  chieu TEXT CHECK (chieu IN ('den', 'di', 'tham-chieu')),         -- chỉ văn bản đến, đi hay tham chiếu; NULL: mọi văn bản
  luc TEXT NOT NULL                            -- lúc lưu
) STRICT;
