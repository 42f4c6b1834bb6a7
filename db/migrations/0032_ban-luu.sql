-- Sổ sử dụng bản lưu (NĐ 30/2020 Điều 19, Phụ lục IV.IV). / Who used the kept copy of a văn bản đi.
CREATE TABLE su_dung_ban_luu (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- số của lượt sử dụng, không cấp lại
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,  -- văn bản đi có bản lưu được dùng
  ngay TEXT NOT NULL CHECK (ngay IS date(ngay)),  -- ngày tháng: ngày đưa bản lưu cho người sử dụng
  ho_ten TEXT NOT NULL CHECK (ho_ten <> ''),  -- họ tên người sử dụng
  don_vi TEXT,                     -- đơn vị của người sử dụng
  ho_so TEXT,                      -- số và ký hiệu hồ sơ do văn thư ghi; rỗng: các hồ sơ có văn bản này
  ky_nhan TEXT,                    -- ai đã ký nhận; rỗng: để ký trên sổ in
  ngay_tra TEXT CHECK (ngay_tra >= ngay AND ngay_tra IS date(ngay_tra)),  -- ngày trả; rỗng: chưa trả
  nguoi_cho_phep TEXT,             -- người cho phép sử dụng
  ghi_chu TEXT                     -- ghi chú
) STRICT;
CREATE INDEX su_dung_ban_luu_van_ban ON su_dung_ban_luu (van_ban_id, ngay, id);
CREATE INDEX su_dung_ban_luu_ngay ON su_dung_ban_luu (ngay, id);
CREATE INDEX su_dung_ban_luu_chua_tra ON su_dung_ban_luu (ngay, id) WHERE ngay_tra IS NULL;
