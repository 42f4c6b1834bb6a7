-- Hồ sơ công việc và văn bản trong hồ sơ (NĐ 30/2020 Điều 28 đến 31, Phụ lục V). / Files and the văn bản in them.
CREATE TABLE ho_so (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- số của hồ sơ trong kho, không cấp lại
  nam INTEGER NOT NULL,            -- năm hình thành hồ sơ
  ky_hieu TEXT NOT NULL CHECK (ky_hieu <> ''),  -- số và ký hiệu hồ sơ, như 01.TCCB
  de_muc TEXT,                     -- đề mục trong danh mục hồ sơ
  tieu_de TEXT NOT NULL CHECK (tieu_de <> ''),  -- tiêu đề hồ sơ
  thoi_han INTEGER CHECK (thoi_han > 0),        -- thời hạn bảo quản, số năm; rỗng là vĩnh viễn
  nguoi_lap TEXT,                  -- người lập hồ sơ
  bat_dau TEXT CHECK (bat_dau IS date(bat_dau)),     -- thời gian bắt đầu
  ket_thuc TEXT CHECK (ket_thuc IS date(ket_thuc)),  -- thời gian kết thúc; có thì không thêm văn bản nữa
  ghi_chu TEXT,                    -- ghi chú
  khoa TEXT NOT NULL,              -- ký hiệu và tiêu đề bỏ dấu, để tìm
  UNIQUE (nam, ky_hieu)
) STRICT;

CREATE TABLE ho_so_van_ban (
  ho_so_id INTEGER NOT NULL REFERENCES ho_so (id),  -- hồ sơ
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,  -- văn bản trong hồ sơ
  stt INTEGER NOT NULL CHECK (stt > 0),             -- số thứ tự trong hồ sơ
  to_tu INTEGER CHECK (to_tu > 0),                  -- từ tờ số
  to_den INTEGER CHECK (to_den >= to_tu),           -- đến tờ số
  ghi_chu TEXT,                    -- ghi chú
  PRIMARY KEY (ho_so_id, van_ban_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ho_so_van_ban_stt ON ho_so_van_ban (ho_so_id, stt);
CREATE INDEX ho_so_van_ban_van_ban ON ho_so_van_ban (van_ban_id);
