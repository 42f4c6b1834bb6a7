-- Sổ đăng ký của hệ thống khác đã nhập vào kho, để mỗi dòng chỉ vào một lần và mỗi giá trị biết mình từ ô nào. / Registers of other programs: each row is taken once, each value knows its cell.

CREATE TABLE so_cu (
  id INTEGER PRIMARY KEY,          -- số của sổ
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64), -- vân tay của tệp sổ; tệp không lưu trong kho
  trang_tinh INTEGER NOT NULL CHECK (trang_tinh >= 0), -- trang tính thứ mấy, từ 0
  ten TEXT NOT NULL,               -- tên tệp
  ten_trang TEXT NOT NULL,         -- tên trang tính; rỗng nếu tệp không có
  cot TEXT NOT NULL CHECK (json_valid(cot)), -- tên các cột theo thứ tự, mảng JSON
  luc TEXT NOT NULL,               -- lúc nhập dòng đầu tiên
  UNIQUE (sha256, trang_tinh)
) STRICT;

CREATE TABLE dong_so_cu (
  so_cu_id INTEGER NOT NULL REFERENCES so_cu (id), -- sổ đã nhập
  dong INTEGER NOT NULL,           -- số dòng trong tệp, từ 1
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE, -- văn bản của dòng này
  gia_tri TEXT NOT NULL CHECK (json_valid(gia_tri)), -- các giá trị đã lấy: mảng JSON [trường, cột từ 0, chữ trong ô, quy tắc]
  PRIMARY KEY (so_cu_id, dong)
) STRICT, WITHOUT ROWID;

CREATE INDEX dong_so_cu_van_ban ON dong_so_cu (van_ban_id);
