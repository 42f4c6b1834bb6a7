-- Tên nơi nhận chỉ ghi một lần: các văn bản gửi đi gửi lại cùng những nơi ấy. / The names of recipients are kept once each: most letters go to the same ones.
-- Some 20 seconds for a million letters.

CREATE TABLE ten_nhan (
  id INTEGER PRIMARY KEY,          -- số của tên
  ten TEXT NOT NULL UNIQUE         -- như đã in
) STRICT;

CREATE TABLE muc_nhan (
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,
  danh_sach INTEGER NOT NULL CHECK (danh_sach IN (0, 1)),  -- 0: mục kính gửi, 1: mục nơi nhận
  vi_tri INTEGER NOT NULL,         -- thứ tự trong mục, từ 0
  ten_id INTEGER NOT NULL REFERENCES ten_nhan (id),  -- tên như đã in
  muc_dich TEXT,                   -- chữ trong ngoặc, như b/c
  co_quan_id INTEGER REFERENCES co_quan (id),  -- cơ quan trong danh bạ, nếu biết
  PRIMARY KEY (van_ban_id, danh_sach, vi_tri)
) STRICT, WITHOUT ROWID;

INSERT INTO ten_nhan (ten) SELECT DISTINCT ten FROM nguoi_nhan;
INSERT INTO muc_nhan (van_ban_id, danh_sach, vi_tri, ten_id, muc_dich, co_quan_id)
  SELECT n.van_ban_id, n.danh_sach = 'noi-nhan', n.vi_tri, t.id, n.muc_dich, n.co_quan_id
  FROM nguoi_nhan n CROSS JOIN ten_nhan t ON t.ten = n.ten ORDER BY n.van_ban_id, n.danh_sach, n.vi_tri;
DROP TABLE nguoi_nhan;
CREATE INDEX muc_nhan_co_quan ON muc_nhan (co_quan_id, van_ban_id) WHERE co_quan_id IS NOT NULL;

CREATE VIEW nguoi_nhan AS  -- để hỏi: từng dòng kính gửi, nơi nhận với tên của nó
  SELECT m.van_ban_id, iif(m.danh_sach = 0, 'kinh-gui', 'noi-nhan') AS danh_sach, m.vi_tri, t.ten, m.muc_dich, m.co_quan_id
  FROM muc_nhan m CROSS JOIN ten_nhan t ON t.id = m.ten_id;
