-- Nhiều sổ trong một năm, giữ số, hủy số, đóng sổ (NĐ 30/2020 Điều 15, Điều 22). / Several registers a year; numbers kept, voided; years closed.
CREATE TABLE so_sach (
  id INTEGER PRIMARY KEY CHECK (id > 0),  -- số của sổ; 0 là sổ chung của mỗi chiều, không có dòng ở đây
  chieu TEXT NOT NULL CHECK (chieu IN ('den', 'di')),  -- sổ văn bản đến hay đi
  ten TEXT NOT NULL CHECK (ten <> ''),  -- tên sổ, như Đơn thư
  loai TEXT NOT NULL CHECK (json_valid(loai)),  -- tên loại văn bản tự vào sổ này nếu văn thư không chọn sổ: mảng JSON
  UNIQUE (chieu, ten)
) STRICT;

ALTER TABLE van_ban ADD COLUMN so_id INTEGER NOT NULL DEFAULT 0 /* sổ: 0 là sổ chung, khác 0 là so_sach.id */;
DROP INDEX van_ban_so_den;
CREATE UNIQUE INDEX van_ban_so_den ON van_ban (chieu, nam_den, so_id, so_den) WHERE so_den IS NOT NULL;

CREATE TABLE so_da_cap_moi (
  chieu TEXT NOT NULL CHECK (chieu IN ('den', 'di')),  -- sổ văn bản đến hay sổ văn bản đi
  nam INTEGER NOT NULL,            -- năm của sổ
  so_id INTEGER NOT NULL,          -- sổ: 0 là sổ chung, khác 0 là so_sach.id
  so INTEGER NOT NULL CHECK (so > 0),  -- số đã cấp
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id),  -- văn bản đã mang số ấy; chỉ văn bản ấy được lấy lại
  PRIMARY KEY (chieu, nam, so_id, so)
) STRICT, WITHOUT ROWID;
INSERT INTO so_da_cap_moi (chieu, nam, so_id, so, van_ban_id) SELECT chieu, nam, 0, so, van_ban_id FROM so_da_cap;
DROP TABLE so_da_cap;
ALTER TABLE so_da_cap_moi RENAME TO so_da_cap;
CREATE INDEX so_da_cap_van_ban ON so_da_cap (van_ban_id, chieu, nam, so_id, so);

CREATE TABLE so_rieng (
  chieu TEXT NOT NULL CHECK (chieu IN ('den', 'di')),  -- sổ văn bản đến hay sổ văn bản đi
  nam INTEGER NOT NULL,            -- năm của sổ
  so_id INTEGER NOT NULL,          -- sổ: 0 là sổ chung, khác 0 là so_sach.id
  so INTEGER NOT NULL CHECK (so > 0),  -- số không có văn bản
  loai TEXT NOT NULL CHECK (loai IN ('giu', 'huy')),  -- giữ cho văn bản đến sau, hay hủy
  ly_do TEXT NOT NULL CHECK (ly_do <> ''),  -- vì sao
  luc TEXT NOT NULL,               -- lúc giữ hay hủy
  PRIMARY KEY (chieu, nam, so_id, so)
) STRICT, WITHOUT ROWID;

CREATE TABLE so_dong (
  chieu TEXT NOT NULL CHECK (chieu IN ('den', 'di')),  -- sổ văn bản đến hay sổ văn bản đi
  nam INTEGER NOT NULL,            -- năm của sổ
  so_id INTEGER NOT NULL,          -- sổ: 0 là sổ chung, khác 0 là so_sach.id
  so_cuoi INTEGER NOT NULL CHECK (so_cuoi >= 0),  -- số cuối cùng của năm khi đóng
  luc TEXT NOT NULL,               -- lúc đóng
  PRIMARY KEY (chieu, nam, so_id)
) STRICT, WITHOUT ROWID;
