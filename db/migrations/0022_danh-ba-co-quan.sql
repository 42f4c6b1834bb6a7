-- Danh bạ cơ quan qua thời gian: loại, cấp, cơ quan cấp trên, ngày lập, địa chỉ, mã định danh, nhiều cơ quan tiền thân và kế thừa, tên khác, tên văn thư đã chỉ rõ. /
-- The directory of agencies through time. Numbers of agencies stay as they are. Some seconds for a million letters.

ALTER TABLE co_quan ADD COLUMN nguon_cua_dong TEXT NOT NULL DEFAULT 'van-ban' /* nguồn của dòng: văn bản pháp luật, bảng có sẵn, học từ văn bản, văn thư */ CHECK (nguon_cua_dong IN ('phap-luat', 'bang', 'van-ban', 'van-thu'));
UPDATE co_quan SET nguon_cua_dong = nguon;
ALTER TABLE co_quan DROP COLUMN nguon;
ALTER TABLE co_quan RENAME COLUMN nguon_cua_dong TO nguon;
ALTER TABLE co_quan DROP COLUMN ke_thua_id;
ALTER TABLE co_quan ADD COLUMN loai TEXT NOT NULL DEFAULT 'khac' /* loại cơ quan: chinh-phu, bo, ubnd, so, dang, doan-the … */ CHECK (loai <> '');
ALTER TABLE co_quan ADD COLUMN cap TEXT /* cấp; rỗng nếu chưa rõ */ CHECK (cap IN ('trung-uong', 'tinh', 'huyen', 'xa'));
ALTER TABLE co_quan ADD COLUMN cha_id INTEGER /* cơ quan cấp trên trực tiếp */ REFERENCES co_quan (id);
ALTER TABLE co_quan ADD COLUMN tu_ngay TEXT /* ngày đầu tiên mang tên này, nếu đã biết */ CHECK (tu_ngay IS date(tu_ngay));
ALTER TABLE co_quan ADD COLUMN ma_dinh_danh TEXT /* mã định danh khi trao đổi văn bản điện tử */ CHECK (ma_dinh_danh <> '');
ALTER TABLE co_quan ADD COLUMN dia_chi TEXT /* địa chỉ bưu điện */;
ALTER TABLE co_quan ADD COLUMN dien_thoai TEXT /* số điện thoại */;
ALTER TABLE co_quan ADD COLUMN thu_dien_tu TEXT /* địa chỉ thư điện tử */;
ALTER TABLE co_quan ADD COLUMN so_ban INTEGER /* số bản gửi mỗi lần, nếu khác 1 */ CHECK (so_ban > 0);
ALTER TABLE co_quan ADD COLUMN can_cu TEXT /* văn bản hay bảng nói về cơ quan này */;
ALTER TABLE co_quan ADD COLUMN muc_tin TEXT NOT NULL DEFAULT 'suy-doan' /* dòng này chắc đến đâu: chắc chắn, có lẽ, suy đoán */ CHECK (muc_tin IN ('chac-chan', 'co-le', 'suy-doan'));
ALTER TABLE co_quan ADD COLUMN gop_vao_id INTEGER /* dòng này là cùng một cơ quan với dòng kia: văn thư đã gộp */ REFERENCES co_quan (id);
ALTER TABLE co_quan ADD COLUMN ten_khong_dau TEXT NOT NULL DEFAULT '' /* tên và tỉnh bỏ dấu, để xếp và tìm; rỗng nếu chưa xếp */;

CREATE INDEX co_quan_xep ON co_quan (ten_khong_dau, id) WHERE gop_vao_id IS NULL;
CREATE INDEX co_quan_theo_cap ON co_quan (cap, tinh, ten_khong_dau, id) WHERE gop_vao_id IS NULL;
CREATE INDEX co_quan_gop ON co_quan (gop_vao_id) WHERE gop_vao_id IS NOT NULL;
CREATE INDEX co_quan_cha ON co_quan (cha_id) WHERE cha_id IS NOT NULL;

CREATE TABLE co_quan_tay (
  co_quan_id INTEGER NOT NULL REFERENCES co_quan (id) ON DELETE CASCADE, -- cơ quan
  truong TEXT NOT NULL,            -- điều văn thư đã đặt: bảng có sẵn không bao giờ ghi đè
  PRIMARY KEY (co_quan_id, truong)
) STRICT, WITHOUT ROWID;

CREATE TABLE co_quan_ten_khac (
  khoa TEXT NOT NULL,              -- tên khác để so khớp, như co_quan.khoa
  tinh TEXT NOT NULL,              -- tỉnh mà trong đó tên ấy chỉ cơ quan này; rỗng nếu ở đâu cũng vậy
  co_quan_id INTEGER NOT NULL REFERENCES co_quan (id) ON DELETE CASCADE, -- cơ quan
  ten TEXT NOT NULL,               -- tên khác hay chữ tắt, như người ta viết
  loai TEXT NOT NULL CHECK (loai IN ('ten-khac', 'viet-tat')), -- tên khác hay viết tắt
  nguon TEXT NOT NULL CHECK (nguon IN ('phap-luat', 'bang', 'van-ban', 'van-thu')), -- nguồn, như co_quan.nguon
  PRIMARY KEY (khoa, tinh, co_quan_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX co_quan_ten_khac_cua ON co_quan_ten_khac (co_quan_id);

CREATE TABLE co_quan_ke_thua (
  cu_id INTEGER NOT NULL REFERENCES co_quan (id) ON DELETE CASCADE, -- cơ quan trước
  moi_id INTEGER NOT NULL REFERENCES co_quan (id) ON DELETE CASCADE, -- cơ quan sau, nhận việc của cơ quan trước
  ngay TEXT CHECK (ngay IS date(ngay)), -- ngày cơ quan sau bắt đầu
  can_cu TEXT,                     -- văn bản quyết định việc ấy
  muc_tin TEXT NOT NULL CHECK (muc_tin IN ('chac-chan', 'co-le', 'suy-doan')), -- chắc đến đâu
  nguon TEXT NOT NULL CHECK (nguon IN ('phap-luat', 'bang', 'van-thu')), -- nguồn, như co_quan.nguon
  bo INTEGER NOT NULL DEFAULT 0 CHECK (bo IN (0, 1)), -- 1 nếu văn thư đã bỏ: bảng có sẵn không đưa vào lại
  PRIMARY KEY (cu_id, moi_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX co_quan_ke_thua_moi ON co_quan_ke_thua (moi_id, cu_id);

CREATE TABLE ten_da_chi (
  ten_khoa TEXT NOT NULL,          -- tên nơi nhận như đã in, dấu thanh dời về cuối âm tiết
  tinh TEXT NOT NULL,              -- tỉnh của văn bản; rỗng nếu của trung ương hoặc không rõ
  co_quan_id INTEGER REFERENCES co_quan (id), -- cơ quan văn thư đã chỉ; rỗng nếu văn thư nói tên ấy không phải một cơ quan
  luc TEXT NOT NULL,               -- lúc chỉ
  PRIMARY KEY (ten_khoa, tinh)
) STRICT, WITHOUT ROWID;

ALTER TABLE muc_nhan ADD COLUMN chua_ro INTEGER NOT NULL DEFAULT 0 /* 1: như tên một cơ quan mà chưa rõ là cơ quan nào; văn thư chỉ rõ sau */ CHECK (chua_ro IN (0, 1));
CREATE INDEX muc_nhan_chua_ro ON muc_nhan (ten_id, van_ban_id) WHERE chua_ro = 1;
