-- Nhóm nơi nhận do văn thư sửa, số bản cho từng dòng nơi nhận, và việc gửi văn bản.
CREATE TABLE nhom (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- số của nhóm, không cấp lại
  khoa TEXT NOT NULL CHECK (khoa <> ''), -- tên nhóm để so khớp: đã mở chữ tắt, không dấu
  ten TEXT NOT NULL,               -- tên nhóm như văn bản in
  co_quan_id INTEGER REFERENCES co_quan (id),  -- nhóm này dùng cho văn bản của cơ quan ban hành nào; NULL: cơ quan không rõ
  tinh TEXT NOT NULL DEFAULT '',   -- tỉnh của cơ quan ban hành; rỗng nếu là cơ quan trung ương
  tu_ngay TEXT NOT NULL CHECK (tu_ngay IS date(tu_ngay)),     -- dùng cho văn bản ban hành từ ngày này
  den_ngay TEXT CHECK (den_ngay IS date(den_ngay))  -- đến hết ngày này; NULL: chưa biết
) STRICT;

CREATE UNIQUE INDEX nhom_cua ON nhom (khoa, tinh, ifnull(co_quan_id, 0), tu_ngay);

CREATE TABLE thanh_vien (
  nhom_id INTEGER NOT NULL REFERENCES nhom (id) ON DELETE CASCADE,  -- nhóm
  vi_tri INTEGER NOT NULL,         -- thứ tự trong nhóm, từ 0
  ten_id INTEGER NOT NULL REFERENCES ten_nhan (id),  -- tên thành viên
  so_ban INTEGER CHECK (so_ban > 0),  -- số bản văn thư định; NULL: theo danh bạ
  PRIMARY KEY (nhom_id, vi_tri)
) STRICT, WITHOUT ROWID;

CREATE TABLE so_ban_nhan (
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,  -- văn bản
  danh_sach INTEGER NOT NULL CHECK (danh_sach IN (0, 1, 2)),  -- 0: mục kính gửi, 1: mục nơi nhận, 2: dòng lưu
  ten_id INTEGER NOT NULL REFERENCES ten_nhan (id),  -- dòng, như đã in
  so_ban INTEGER NOT NULL CHECK (so_ban >= 0),  -- số bản văn thư định cho cả dòng
  PRIMARY KEY (van_ban_id, danh_sach, ten_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE gui (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- số của lần gửi, không cấp lại
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,  -- văn bản được gửi
  ten_id INTEGER NOT NULL REFERENCES ten_nhan (id),  -- nơi nhận, như dòng in hoặc như tên thành viên của nhóm
  co_quan_id INTEGER REFERENCES co_quan (id),  -- cơ quan nhận trong danh bạ, nếu biết
  ngay TEXT NOT NULL CHECK (ngay IS date(ngay)),  -- ngày chuyển
  cach TEXT NOT NULL CHECK (cach IN ('buu-dien', 'truc-lien-thong', 'tay', 'thu-dien-tu')),  -- gửi bằng cách nào
  nguoi_gui TEXT,                  -- người gửi
  so_ban INTEGER NOT NULL CHECK (so_ban > 0),  -- số bản
  so_bi INTEGER NOT NULL CHECK (so_bi > 0),    -- số lượng bì
  nguoi_nhan TEXT,                 -- người ký nhận
  ngay_nhan TEXT CHECK (ngay_nhan IS date(ngay_nhan)),  -- ngày ký nhận
  ghi_chu TEXT                     -- ghi chú
) STRICT;

CREATE INDEX gui_van_ban ON gui (van_ban_id);
CREATE INDEX gui_ngay ON gui (ngay, cach, id);
CREATE INDEX gui_co_quan ON gui (co_quan_id, van_ban_id) WHERE co_quan_id IS NOT NULL;
