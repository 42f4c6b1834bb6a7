-- Bì văn bản in điện thoại, fax, thư điện tử, trang web của cơ quan; mỗi máy in lệch một ít, nhớ theo tên. / What envelopes say of the sender; how far
-- each printer misses the place.

ALTER TABLE co_quan_chu_kho ADD COLUMN
  dien_thoai TEXT /* điện thoại, như in trên bì văn bản */;
ALTER TABLE co_quan_chu_kho ADD COLUMN
  fax TEXT /* số fax, như in trên bì văn bản */;
ALTER TABLE co_quan_chu_kho ADD COLUMN
  thu_dien_tu TEXT /* địa chỉ thư điện tử của cơ quan */;
ALTER TABLE co_quan_chu_kho ADD COLUMN
  trang_web TEXT /* trang thông tin điện tử của cơ quan */;

CREATE TABLE may_in (
  ten TEXT PRIMARY KEY,                  -- tên mà người dùng đặt cho máy in
  lech_ngang REAL NOT NULL CHECK (lech_ngang BETWEEN -20 AND 20),  -- dời nội dung sang phải bao nhiêu mm; âm là sang trái
  lech_doc REAL NOT NULL CHECK (lech_doc BETWEEN -20 AND 20)       -- dời nội dung xuống dưới bao nhiêu mm; âm là lên trên
) STRICT, WITHOUT ROWID;
