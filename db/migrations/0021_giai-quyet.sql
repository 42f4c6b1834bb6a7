-- Chuyển giao, giải quyết văn bản đến (NĐ 30/2020 Điều 22 đến 24) và lịch nghỉ. / Passing on and dealing with văn bản đến; days off work.
ALTER TABLE van_ban ADD COLUMN xong_ngay TEXT /* văn bản đến: ngày giải quyết xong; rỗng khi chưa xong */ CHECK (xong_ngay IS date(xong_ngay));

CREATE TABLE noi_giai_quyet (
  id INTEGER PRIMARY KEY,          -- số của đơn vị hoặc người
  ten TEXT NOT NULL UNIQUE CHECK (ten <> '')  -- đơn vị hoặc người nhận văn bản để giải quyết, trong cơ quan
) STRICT;

CREATE TABLE buoc_chuyen (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- số của lần chuyển, không cấp lại
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,
  noi_id INTEGER NOT NULL REFERENCES noi_giai_quyet (id),  -- chuyển cho đơn vị hoặc người nào
  vai_tro TEXT NOT NULL CHECK (vai_tro IN ('chu-tri', 'phoi-hop', 'de-biet')),  -- chủ trì, phối hợp, hay để biết
  ngay TEXT NOT NULL CHECK (ngay IS date(ngay)),           -- ngày chuyển
  but_phe TEXT,                    -- ý kiến chỉ đạo, phân phối
  nguoi_phe TEXT,                  -- người cho ý kiến
  han TEXT CHECK (han IS date(han)),                       -- thời hạn giải quyết giao lần này
  han_truoc TEXT CHECK (han_truoc IS date(han_truoc)),     -- hạn xử lý của văn bản trước lần này, để lấy lại được
  nguoi_nhan TEXT,                 -- người ký nhận
  ngay_nhan TEXT CHECK (ngay_nhan IS date(ngay_nhan))      -- ngày ký nhận
) STRICT;
CREATE INDEX buoc_chuyen_van_ban ON buoc_chuyen (van_ban_id, id);

CREATE TABLE ket_qua (
  van_ban_id INTEGER PRIMARY KEY REFERENCES van_ban (id) ON DELETE CASCADE,  -- văn bản đến đã giải quyết xong
  tra_loi TEXT,                    -- số, ký hiệu văn bản trả lời
  tra_loi_id INTEGER REFERENCES van_ban (id),  -- văn bản trả lời, nếu kho có
  ghi_chu TEXT                     -- kết quả, hoặc vì sao không phải trả lời
) STRICT;
CREATE INDEX ket_qua_tra_loi ON ket_qua (tra_loi_id) WHERE tra_loi_id IS NOT NULL;

-- Chỉ việc còn mở nằm trong hai chỉ mục này.
CREATE INDEX van_ban_chua_chuyen ON van_ban (ngay_den, so_den, id) WHERE chieu = 'den' AND bo_luc IS NULL AND ngay_chuyen IS NULL AND xong_ngay IS NULL;
CREATE INDEX van_ban_con_han ON van_ban (han_xu_ly, id) WHERE chieu = 'den' AND bo_luc IS NULL AND han_xu_ly IS NOT NULL AND xong_ngay IS NULL;

CREATE TABLE nhac_viec (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  tu_ngay TEXT NOT NULL CHECK (tu_ngay IS date(tu_ngay))   -- chỉ nhắc chuyển văn bản đến từ ngày này
) STRICT;

CREATE TABLE ngay_lich (
  ngay TEXT PRIMARY KEY CHECK (ngay IS date(ngay)),        -- ngày do văn thư đặt, thắng mọi bảng
  loai TEXT NOT NULL CHECK (loai IN ('nghi', 'lam')),      -- nghỉ hay làm việc
  ten TEXT NOT NULL                -- vì sao: tên ngày lễ, hoán đổi
) STRICT, WITHOUT ROWID;
