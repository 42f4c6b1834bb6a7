-- Đọc lại văn bản đã lưu bằng bộ đọc mới hơn: bản nào đã đọc, điểm nào nay đọc khác. / Reading filed letters again: which version read each, what differs.
-- Văn bản đọc trước khi có số bản là do bản 1 đọc.

CREATE TABLE lan_doc (
  van_ban_id INTEGER PRIMARY KEY REFERENCES van_ban (id) ON DELETE CASCADE,
  ban INTEGER,                     -- bản của bộ đọc đã đọc văn bản này lần gần nhất; rỗng khi văn bản ở trong thùng rác
  da_duyet INTEGER NOT NULL DEFAULT 0 CHECK (da_duyet IN (0, 1))  -- 1 nếu văn thư đã xem các giá trị lúc vào sổ
) STRICT;
CREATE INDEX lan_doc_ban ON lan_doc (ban, van_ban_id) WHERE ban IS NOT NULL;

INSERT INTO lan_doc (van_ban_id, ban)
  SELECT d.van_ban_id, CASE WHEN v.bo_luc IS NULL THEN 1 END FROM van_ban_doc d JOIN van_ban v ON v.id = d.van_ban_id;

CREATE TABLE hang_cho_lan_doc (
  hang_cho_id INTEGER PRIMARY KEY REFERENCES hang_cho (id) ON DELETE CASCADE,  -- văn bản chờ duyệt
  ban INTEGER NOT NULL             -- bản của bộ đọc đã đọc văn bản chờ này lần gần nhất
) STRICT;
CREATE INDEX hang_cho_lan_doc_ban ON hang_cho_lan_doc (ban, hang_cho_id);

INSERT INTO hang_cho_lan_doc (hang_cho_id, ban) SELECT id, 1 FROM hang_cho;

CREATE TABLE diem_khac (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- số của điểm khác, không cấp lại
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,
  truong TEXT NOT NULL,            -- trường mà bản đọc mới thấy khác với giá trị đang lưu
  quy_tac TEXT NOT NULL,           -- quy tắc của giá trị mới; rỗng nếu nay không thấy gì
  ban INTEGER NOT NULL,            -- bản của bộ đọc đã thấy
  la_tay INTEGER NOT NULL CHECK (la_tay IN (0, 1)),  -- 1 nếu trường do văn thư đặt: để riêng, không nhận hàng loạt
  trang_thai TEXT NOT NULL CHECK (trang_thai IN ('cho', 'nhan', 'giu')),  -- chờ văn thư, đã nhận giá trị mới, giữ như cũ
  hai_ben BLOB NOT NULL,           -- lần đọc cũ và lần đọc mới của trường: JSON {before, after} nén deflate thô
  truoc TEXT CHECK (json_valid(truoc)),  -- giá trị đang lưu trước khi nhận, JSON, để lấy lại được
  UNIQUE (van_ban_id, truong)
) STRICT;
CREATE INDEX diem_khac_cho ON diem_khac (la_tay, van_ban_id) WHERE trang_thai = 'cho';
CREATE INDEX diem_khac_nhom ON diem_khac (truong, quy_tac, van_ban_id) WHERE trang_thai = 'cho' AND la_tay = 0;
