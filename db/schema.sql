-- Lược đồ của kho, sinh ra từ db/migrations; không sửa tay. / Generated from the migrations: SCHEMA=write vitest run tests/db/schema.test.ts

CREATE TABLE co_quan (
  id INTEGER PRIMARY KEY,          -- số của cơ quan trong danh bạ
  ten TEXT NOT NULL,               -- tên đầy đủ, như trong bảng hoặc như văn bản đầu tiên in
  khoa TEXT NOT NULL,              -- tên để so khớp: đã mở chữ tắt, bỏ tên tỉnh, dấu thanh dời về cuối âm tiết
  tinh TEXT NOT NULL DEFAULT '',   -- tỉnh, thành phố của cơ quan; rỗng nếu là cơ quan trung ương
  den_ngay TEXT CHECK (den_ngay IS date(den_ngay)),  -- ngày cuối cùng còn mang tên này, nếu đã biết
  nguon TEXT NOT NULL DEFAULT 'van-ban' /* nguồn của dòng: văn bản pháp luật, bảng có sẵn, học từ văn bản, văn thư */ CHECK (nguon IN ('phap-luat', 'bang', 'van-ban', 'van-thu')), loai TEXT NOT NULL DEFAULT 'khac' /* loại cơ quan: chinh-phu, bo, ubnd, so, dang, doan-the … */ CHECK (loai <> ''), cap TEXT /* cấp; rỗng nếu chưa rõ */ CHECK (cap IN ('trung-uong', 'tinh', 'huyen', 'xa')), cha_id INTEGER /* cơ quan cấp trên trực tiếp */ REFERENCES co_quan (id), tu_ngay TEXT /* ngày đầu tiên mang tên này, nếu đã biết */ CHECK (tu_ngay IS date(tu_ngay)), ma_dinh_danh TEXT /* mã định danh khi trao đổi văn bản điện tử */ CHECK (ma_dinh_danh <> ''), dia_chi TEXT /* địa chỉ bưu điện */, dien_thoai TEXT /* số điện thoại */, thu_dien_tu TEXT /* địa chỉ thư điện tử */, so_ban INTEGER /* số bản gửi mỗi lần, nếu khác 1 */ CHECK (so_ban > 0), can_cu TEXT /* văn bản hay bảng nói về cơ quan này */, muc_tin TEXT NOT NULL DEFAULT 'suy-doan' /* dòng này chắc đến đâu: chắc chắn, có lẽ, suy đoán */ CHECK (muc_tin IN ('chac-chan', 'co-le', 'suy-doan')), gop_vao_id INTEGER /* dòng này là cùng một cơ quan với dòng kia: văn thư đã gộp */ REFERENCES co_quan (id), ten_khong_dau TEXT NOT NULL DEFAULT '' /* tên và tỉnh bỏ dấu, để xếp và tìm; rỗng nếu chưa xếp */, gop_qua_id INTEGER /* dòng mà chính dòng này đã được gộp vào; gop_vao_id là dòng đứng tên sau mọi bước gộp */ REFERENCES co_quan (id),  -- có sẵn trong bảng hay học từ văn bản
  UNIQUE (khoa, tinh)
) STRICT;

CREATE TABLE van_ban (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- số của văn bản trong kho, không bao giờ đổi, không bao giờ cấp lại
  chieu TEXT NOT NULL CHECK (chieu IN ('den', 'di', 'tham-chieu')),  -- đến, đi, hay chỉ biết vì văn bản khác viện dẫn
  thu_tu INTEGER NOT NULL UNIQUE,  -- ngày đến (số ngày từ 1970-01-01) nhân 2^20 cộng thứ tự; là rowid của các chỉ mục
  nam_den INTEGER,                 -- năm của sổ
  so_den INTEGER CHECK (so_den > 0),                       -- số đến (hoặc số thứ tự đi) trong năm
  ngay_den TEXT CHECK (ngay_den IS date(ngay_den)),        -- ngày đến, hoặc ngày phát hành nếu là văn bản đi
  don_vi_nhan TEXT,                -- đơn vị hoặc người nhận
  ngay_chuyen TEXT CHECK (ngay_chuyen IS date(ngay_chuyen)),  -- ngày chuyển
  ghi_chu TEXT,                    -- ghi chú trong sổ
  co_quan_chu_quan TEXT,           -- cơ quan chủ quản, như đã in
  co_quan_ban_hanh TEXT,           -- cơ quan ban hành, như đã in
  co_quan_id INTEGER REFERENCES co_quan (id),  -- cơ quan ban hành trong danh bạ
  tinh TEXT,                       -- tỉnh của cơ quan ban hành
  so_ky_hieu TEXT,                 -- số, ký hiệu như đã in
  so TEXT,                         -- khóa của số: chữ thường, bỏ số 0 đứng đầu
  ky_hieu TEXT,                    -- khóa của ký hiệu: bỏ dấu, bỏ dấu nối và gạch chéo
  nam INTEGER,                     -- năm trong số hiệu, nếu không có thì năm ban hành
  khoa_ten TEXT,                   -- khóa của tên loại và trích yếu, chỉ cho văn bản tham chiếu không có số hiệu
  ngay_ban_hanh TEXT CHECK (ngay_ban_hanh IS date(ngay_ban_hanh)),  -- ngày ban hành
  dia_danh TEXT,                   -- địa danh
  ten_loai TEXT,                   -- tên loại văn bản
  trich_yeu TEXT,                  -- trích yếu nội dung
  do_khan TEXT,                    -- độ khẩn
  noi_luu TEXT,                    -- dòng "Lưu" của nơi nhận
  quyen_han TEXT,                  -- quyền hạn ký: TM., KT., TL. …
  chuc_vu TEXT,                    -- chức vụ người ký
  ho_ten TEXT,                     -- họ tên người ký
  bo_luc TEXT, han_xu_ly TEXT /* hạn xử lý: văn thư đặt hoặc xác nhận; nhập bằng dòng lệnh: hạn đọc chắc chắn, chưa ai xem */ CHECK (han_xu_ly IS date(han_xu_ly)), xong_ngay TEXT /* văn bản đến: ngày giải quyết xong; rỗng khi chưa xong */ CHECK (xong_ngay IS date(xong_ngay)), so_id INTEGER NOT NULL DEFAULT 0 /* sổ: 0 là sổ chung, khác 0 là so_sach.id */, so_luong_ban INTEGER /* số lượng bản phát hành, văn thư ghi; rỗng: đếm theo nơi nhận */ CHECK (so_luong_ban > 0),                     -- thời điểm bỏ vào thùng rác; rỗng nếu còn trong kho
  CHECK ((so_den IS NULL) = (nam_den IS NULL)),
  CHECK ((chieu = 'tham-chieu') = (ngay_den IS NULL)),
  CHECK ((so IS NULL) = (ky_hieu IS NULL))
) STRICT;

CREATE INDEX van_ban_khoa_ten ON van_ban (khoa_ten) WHERE khoa_ten IS NOT NULL;

CREATE INDEX van_ban_so_moi ON van_ban (so, thu_tu) WHERE so IS NOT NULL;

CREATE INDEX van_ban_danh_sach ON van_ban (chieu, thu_tu) WHERE bo_luc IS NULL;

CREATE INDEX van_ban_thung_rac ON van_ban (thu_tu) WHERE bo_luc IS NOT NULL;

CREATE INDEX van_ban_co_quan ON van_ban (co_quan_id, thu_tu) WHERE co_quan_id IS NOT NULL;

CREATE TABLE van_ban_chu (
  van_ban_id INTEGER PRIMARY KEY REFERENCES van_ban (id) ON DELETE CASCADE,
  chu BLOB NOT NULL,               -- toàn văn UTF-8 dạng NFC, nén deflate thô (RFC 1951)
  trang TEXT NOT NULL CHECK (json_valid(trang)),  -- vị trí đầu mỗi trang trong toàn văn, mảng JSON
  kieu_chu TEXT NOT NULL CHECK (json_valid(kieu_chu))  -- đoạn đậm, nghiêng, gạch bỏ, ký hiệu đánh dấu: mảng JSON {at, dress}
, tu_dien INTEGER NOT NULL DEFAULT 0 /* từ điển đã dùng để nén chu; 0 là không dùng */) STRICT;

CREATE TABLE van_ban_doc (
  van_ban_id INTEGER PRIMARY KEY REFERENCES van_ban (id) ON DELETE CASCADE,
  doc BLOB NOT NULL                -- máy đã đọc gì, ở đâu, theo quy tắc nào, chắc đến đâu, nghi điều gì: JSON nén deflate thô
, tu_dien INTEGER NOT NULL DEFAULT 0 /* từ điển đã dùng để nén doc; 0 là không dùng */, kem_chu INTEGER NOT NULL DEFAULT 0 /* 1: sau từ điển còn nối 12000 byte đầu và 12000 byte cuối của toàn văn (ngắn hơn 24000 byte thì cả toàn văn) */) STRICT;

CREATE TABLE van_ban_tay (
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,
  truong TEXT NOT NULL,            -- trường do văn thư đặt hoặc sửa: máy không bao giờ ghi đè
  PRIMARY KEY (van_ban_id, truong)
) STRICT, WITHOUT ROWID;

CREATE TABLE vien_dan (
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,
  vi_tri INTEGER NOT NULL,         -- thứ tự xuất hiện, từ 0
  dich_id INTEGER REFERENCES van_ban (id),  -- văn bản được viện dẫn; rỗng nếu không đủ để nhận ra
  quan_he TEXT NOT NULL,           -- vì sao viện dẫn: thuc-hien, can-cu, tra-loi …
  ten_loai TEXT,                   -- tên loại như văn bản này nêu
  so_ky_hieu TEXT,                 -- số, ký hiệu như văn bản này nêu
  ngay_ban_hanh TEXT CHECK (ngay_ban_hanh IS date(ngay_ban_hanh)),  -- ngày như văn bản này nêu
  co_quan_ban_hanh TEXT,           -- cơ quan như văn bản này nêu
  trich_yeu TEXT,                  -- trích yếu như văn bản này nêu
  PRIMARY KEY (van_ban_id, vi_tri)
) STRICT, WITHOUT ROWID;

CREATE INDEX vien_dan_dich ON vien_dan (dich_id, van_ban_id) WHERE dich_id IS NOT NULL;

CREATE TABLE nhiem_vu (
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,
  vi_tri INTEGER NOT NULL,         -- thứ tự, từ 0
  de_muc TEXT NOT NULL,            -- đề mục đứng trên nhiệm vụ
  co_quan TEXT NOT NULL CHECK (json_valid(co_quan)),  -- các cơ quan được giao, như đã in, mảng JSON
  noi_dung TEXT NOT NULL,          -- nhiệm vụ
  PRIMARY KEY (van_ban_id, vi_tri)
) STRICT, WITHOUT ROWID;

CREATE TABLE tep (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),  -- vân tay của tệp, cũng là tên của nó trong thư mục files
  so_byte INTEGER NOT NULL CHECK (so_byte >= 0),        -- kích thước
  luc TEXT NOT NULL                -- thời điểm vào kho
) STRICT, WITHOUT ROWID;

CREATE TABLE van_ban_tep (
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL REFERENCES tep (sha256),  -- vân tay của tệp
  vi_tri INTEGER NOT NULL,         -- thứ tự trong văn bản
  ten TEXT NOT NULL,               -- tên tệp lúc đưa vào
  vai_tro TEXT NOT NULL CHECK (vai_tro IN ('van-ban', 'ban-quet', 'phu-luc')),  -- văn bản, bản quét hay phụ lục
  luc TEXT NOT NULL,               -- thời điểm gắn vào văn bản
  PRIMARY KEY (van_ban_id, sha256)
) STRICT, WITHOUT ROWID;

CREATE INDEX van_ban_tep_sha256 ON van_ban_tep (sha256);

CREATE TABLE hang_cho (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- số thứ tự chờ, không cấp lại
  ten TEXT NOT NULL,               -- tên tệp
  sha256 TEXT NOT NULL UNIQUE,     -- vân tay của tệp
  so_byte INTEGER NOT NULL,        -- kích thước
  luc TEXT NOT NULL,               -- thời điểm vào hàng chờ
  so_ky_hieu TEXT,                 -- số, ký hiệu máy đọc được
  trich_yeu TEXT,                  -- trích yếu máy đọc được
  so TEXT,                         -- khóa của số
  ky_hieu TEXT,                    -- khóa của ký hiệu
  nam INTEGER,                     -- năm
  co_quan_khoa TEXT,               -- khóa của cơ quan ban hành
  co_quan_tinh TEXT,               -- tỉnh của cơ quan ban hành
  nghi_ngo INTEGER NOT NULL,       -- số điều cần văn thư xem lại
  chu_va_doc BLOB NOT NULL         -- toàn văn và những gì máy đọc được: JSON nén deflate thô
) STRICT;

CREATE TABLE co_quan_chu_kho (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  ten TEXT NOT NULL,               -- tên cơ quan dùng kho này
  chu_quan TEXT,                   -- cơ quan chủ quản
  dia_chi TEXT,                    -- địa chỉ
  tinh TEXT                        -- tỉnh, thành phố; rỗng nếu là cơ quan trung ương
, dien_thoai TEXT /* điện thoại, như in trên bì văn bản */, fax TEXT /* số fax, như in trên bì văn bản */, thu_dien_tu TEXT /* địa chỉ thư điện tử của cơ quan */, trang_web TEXT /* trang thông tin điện tử của cơ quan */) STRICT;

CREATE TABLE tu (
  tu TEXT PRIMARY KEY,             -- âm tiết đã bỏ dấu
  so_van_ban INTEGER NOT NULL CHECK (so_van_ban > 0)  -- số văn bản trong chỉ mục có âm tiết này
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE chi_muc_than USING fts5(than, content='', contentless_delete=1, tokenize='ascii');

CREATE VIRTUAL TABLE chi_muc_dau USING fts5(so_hieu, co_quan, trich_yeu, nguoi, noi_nhan, content='', contentless_delete=1, tokenize='ascii');

CREATE TABLE lien_tich (
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,
  vi_tri INTEGER NOT NULL,         -- thứ tự in, từ 0
  ten TEXT NOT NULL,               -- cơ quan cùng ban hành, như đã in
  PRIMARY KEY (van_ban_id, vi_tri)
) STRICT, WITHOUT ROWID;

CREATE TABLE nguoi_ky_khac (
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,
  vi_tri INTEGER NOT NULL,         -- thứ tự in sau người ký thứ nhất, từ 0
  quyen_han TEXT,                  -- quyền hạn ký: TM., KT., TL. …
  chuc_vu TEXT,                    -- chức vụ
  ho_ten TEXT,                     -- họ tên
  PRIMARY KEY (van_ban_id, vi_tri)
) STRICT, WITHOUT ROWID;

CREATE TABLE ban_sao (
  van_ban_id INTEGER PRIMARY KEY REFERENCES van_ban (id) ON DELETE CASCADE,
  hinh_thuc TEXT NOT NULL CHECK (hinh_thuc IN ('sao-y', 'trich-sao', 'sao-luc')),  -- sao y, trích sao hay sao lục
  co_quan TEXT,                    -- cơ quan sao, như đã in
  so_ky_hieu TEXT,                 -- số, ký hiệu của bản sao
  ngay TEXT CHECK (ngay IS date(ngay)),  -- ngày sao
  quyen_han TEXT,                  -- quyền hạn của người ký bản sao
  chuc_vu TEXT,                    -- chức vụ của người ký bản sao
  ho_ten TEXT                      -- họ tên của người ký bản sao
) STRICT;

CREATE TABLE lan_doc (
  van_ban_id INTEGER PRIMARY KEY REFERENCES van_ban (id) ON DELETE CASCADE,
  ban INTEGER,                     -- bản của bộ đọc đã đọc văn bản này lần gần nhất; rỗng khi văn bản ở trong thùng rác
  da_duyet INTEGER NOT NULL DEFAULT 0 CHECK (da_duyet IN (0, 1))  -- 1 nếu văn thư đã xem các giá trị lúc vào sổ
) STRICT;

CREATE TABLE hang_cho_lan_doc (
  hang_cho_id INTEGER PRIMARY KEY REFERENCES hang_cho (id) ON DELETE CASCADE,  -- văn bản chờ duyệt
  ban INTEGER NOT NULL             -- bản của bộ đọc đã đọc văn bản chờ này lần gần nhất
) STRICT;

CREATE TABLE diem_khac (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- số của điểm khác, không cấp lại
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id) ON DELETE CASCADE,
  truong TEXT NOT NULL,            -- trường mà bản đọc mới thấy khác với giá trị đang lưu
  quy_tac TEXT NOT NULL,           -- quy tắc của giá trị mới; rỗng nếu nay không thấy gì
  ban INTEGER NOT NULL,            -- bản của bộ đọc đã thấy
  la_tay INTEGER NOT NULL CHECK (la_tay IN (0, 1)),  -- 1 nếu trường do văn thư đặt: để riêng, không nhận hàng loạt
  trang_thai TEXT NOT NULL CHECK (trang_thai IN ('cho', 'nhan', 'giu')),  -- chờ văn thư, đã nhận giá trị mới, giữ như cũ
  hai_ben BLOB NOT NULL,           -- lần đọc cũ và lần đọc mới của trường: JSON {before, after} nén deflate thô
  truoc TEXT CHECK (json_valid(truoc)), nghi_ngo TEXT /* điều nghi ngờ về trường, có trước khi nhận giá trị mới: JSON, để lấy lại được */ CHECK (json_valid(nghi_ngo)),  -- giá trị đang lưu trước khi nhận, JSON, để lấy lại được
  UNIQUE (van_ban_id, truong)
) STRICT;

CREATE INDEX diem_khac_cho ON diem_khac (la_tay, van_ban_id) WHERE trang_thai = 'cho';

CREATE INDEX diem_khac_nhom ON diem_khac (truong, quy_tac, van_ban_id) WHERE trang_thai = 'cho' AND la_tay = 0;

CREATE TABLE cau_tim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- số của câu tìm, không cấp lại
  ten TEXT NOT NULL UNIQUE CHECK (ten <> ''),  -- tên do văn thư đặt
  cau TEXT NOT NULL CHECK (cau <> ''),         -- câu tìm, đúng như đã gõ
  thu_tu TEXT NOT NULL CHECK (thu_tu IN ('newest', 'relevance')),  -- mới nhất trước hay khớp nhất trước
  chieu TEXT CHECK (chieu IN ('den', 'di', 'tham-chieu')),         -- chỉ văn bản đến, đi hay tham chiếu; NULL: mọi văn bản
  luc TEXT NOT NULL                            -- lúc lưu
) STRICT;

CREATE TABLE dang_lap_lai (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  den INTEGER NOT NULL             -- thu_tu của văn bản cuối cùng đã vào lại chỉ mục
) STRICT;

CREATE INDEX van_ban_loc_loai ON van_ban (ten_loai, thu_tu) WHERE bo_luc IS NULL;

CREATE INDEX van_ban_loc_tinh ON van_ban (tinh, thu_tu) WHERE bo_luc IS NULL;

CREATE INDEX van_ban_loc_nam ON van_ban (nam, thu_tu) WHERE bo_luc IS NULL;

CREATE INDEX van_ban_loc_ngay ON van_ban (ngay_ban_hanh, thu_tu) WHERE bo_luc IS NULL;

CREATE TABLE tu_dien (
  ban INTEGER PRIMARY KEY CHECK (ban > 0),  -- số của từ điển
  chu TEXT NOT NULL CHECK (chu <> '')       -- chữ của từ điển: cho vào deflate và inflate dưới dạng UTF-8
) STRICT;

CREATE TRIGGER tu_dien_khong_sua BEFORE UPDATE ON tu_dien BEGIN SELECT raise(ABORT, 'tu_dien: chi them'); END;

CREATE TRIGGER tu_dien_khong_xoa BEFORE DELETE ON tu_dien BEGIN SELECT raise(ABORT, 'tu_dien: chi them'); END;

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
  co_quan_id INTEGER REFERENCES co_quan (id), chua_ro INTEGER NOT NULL DEFAULT 0 /* 1: như tên một cơ quan mà chưa rõ là cơ quan nào; văn thư chỉ rõ sau */ CHECK (chua_ro IN (0, 1)),  -- cơ quan trong danh bạ, nếu biết
  PRIMARY KEY (van_ban_id, danh_sach, vi_tri)
) STRICT, WITHOUT ROWID;

CREATE INDEX muc_nhan_co_quan ON muc_nhan (co_quan_id, van_ban_id) WHERE co_quan_id IS NOT NULL;

CREATE VIEW nguoi_nhan AS  -- để hỏi: từng dòng kính gửi, nơi nhận với tên của nó
  SELECT m.van_ban_id, iif(m.danh_sach = 0, 'kinh-gui', 'noi-nhan') AS danh_sach, m.vi_tri, t.ten, m.muc_dich, m.co_quan_id
  FROM muc_nhan m CROSS JOIN ten_nhan t ON t.id = m.ten_id;

CREATE TABLE thu_dien_tu (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),  -- vân tay của tệp, đang chờ duyệt hoặc đã vào kho
  nguoi_gui TEXT,                  -- người gửi: tên và địa chỉ, như thư ghi
  nguoi_nhan TEXT NOT NULL CHECK (json_valid(nguoi_nhan)),  -- những người nhận, mảng JSON
  luc_gui TEXT,                    -- thời điểm gửi
  tieu_de TEXT,                    -- tiêu đề
  ma_thu TEXT                      -- mã của thư (Message-ID), để tìm lại trong hộp thư
) STRICT, WITHOUT ROWID;

CREATE TABLE hang_cho_tep (
  hang_cho_id INTEGER NOT NULL REFERENCES hang_cho (id) ON DELETE CASCADE,  -- văn bản chờ duyệt
  vi_tri INTEGER NOT NULL,         -- thứ tự trong gói, từ 0
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),  -- vân tay của tệp
  ten TEXT NOT NULL,               -- tên tệp như gói ghi
  so_byte INTEGER NOT NULL CHECK (so_byte >= 0),     -- kích thước
  vai_tro TEXT NOT NULL CHECK (vai_tro IN ('van-ban', 'ban-quet', 'phu-luc')),  -- sẽ là văn bản, bản quét hay phụ lục
  PRIMARY KEY (hang_cho_id, vi_tri)
) STRICT, WITHOUT ROWID;

CREATE INDEX hang_cho_tep_sha256 ON hang_cho_tep (sha256);

CREATE TABLE vi_tri_chu (
  sha256 TEXT PRIMARY KEY,         -- tệp nguồn
  vi_tri BLOB NOT NULL             -- JSON nén (raw deflate): từng trang, từng chữ với khung của nó (contract/places.ts)
) STRICT;

CREATE TABLE tep_theo_doi (
  duong_dan TEXT PRIMARY KEY,                     -- đường dẫn đầy đủ của tệp khi lấy
  co INTEGER NOT NULL CHECK (co >= 0),            -- số byte khi lấy
  sua_luc INTEGER NOT NULL,                       -- lúc sửa cuối khi lấy, mili giây từ 1970
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64) -- nội dung đã lấy
) STRICT, WITHOUT ROWID;

CREATE INDEX tep_theo_doi_noi_dung ON tep_theo_doi (sha256);

CREATE TABLE thu_muc_theo_doi (
  id INTEGER PRIMARY KEY CHECK (id = 1), -- chỉ một thư mục
  duong_dan TEXT NOT NULL,               -- đường dẫn đầy đủ của thư mục
  tro_ngai TEXT                          -- điều đang ngăn việc xem thư mục (JSON của contract/refusal.ts); NULL khi xem được
) STRICT;

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

CREATE TABLE "nhat_ky" (
  seq INTEGER PRIMARY KEY,         -- thứ tự, liên tục từ 1
  luc TEXT NOT NULL,               -- thời điểm
  viec TEXT NOT NULL CHECK (viec IN ('file', 'correct', 'attach', 'detach', 'remove', 'restore', 'print', 'export', 'own-agency', 'drop', 'agency', 'group', 'send', 'pass', 'number', 'case', 'calendar')),  -- vào sổ, sửa, gắn tệp, gỡ tệp, bỏ, lấy lại, in, xuất, cơ quan dùng kho, bỏ khỏi hàng chờ, danh bạ cơ quan, nhóm nơi nhận, gửi đi, chuyển và giải quyết, giữ hay hủy số, hồ sơ, lịch nghỉ
  van_ban_id INTEGER,              -- văn bản, nếu việc thuộc về một văn bản
  thay_doi TEXT NOT NULL CHECK (json_valid(thay_doi)),  -- giá trị trước và sau: mảng JSON {field, before, after}; vào sổ mà trước đó không có gì: một đối tượng {field: after}
  bam BLOB NOT NULL CHECK (length(bam) = 32)  -- SHA-256 của mảng JSON [băm của dòng trước, seq, luc, viec, van_ban_id, thay_doi]; băm ở đó viết bằng 64 chữ số thập lục phân, trước dòng đầu là 64 số 0
) STRICT;

CREATE TRIGGER nhat_ky_khong_sua BEFORE UPDATE ON nhat_ky BEGIN SELECT raise(ABORT, 'nhat_ky: chi them'); END;

CREATE TRIGGER nhat_ky_khong_xoa BEFORE DELETE ON nhat_ky BEGIN SELECT raise(ABORT, 'nhat_ky: chi them'); END;

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
, han_tay_truoc INTEGER NOT NULL DEFAULT 1 CHECK (han_tay_truoc IN (0, 1)) /* 1: hạn trước lần này do văn thư đặt, hay không rõ */) STRICT;

CREATE TABLE ket_qua (
  van_ban_id INTEGER PRIMARY KEY REFERENCES van_ban (id) ON DELETE CASCADE,  -- văn bản đến đã giải quyết xong
  tra_loi TEXT,                    -- số, ký hiệu văn bản trả lời
  tra_loi_id INTEGER REFERENCES van_ban (id),  -- văn bản trả lời, nếu kho có
  ghi_chu TEXT                     -- kết quả, hoặc vì sao không phải trả lời
) STRICT;

CREATE INDEX ket_qua_tra_loi ON ket_qua (tra_loi_id) WHERE tra_loi_id IS NOT NULL;

CREATE TABLE nhac_viec (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  tu_ngay TEXT NOT NULL CHECK (tu_ngay IS date(tu_ngay))   -- chỉ nhắc chuyển văn bản đến từ ngày này
) STRICT;

CREATE TABLE ngay_lich (
  ngay TEXT PRIMARY KEY CHECK (ngay IS date(ngay)),        -- ngày do văn thư đặt, thắng mọi bảng
  loai TEXT NOT NULL CHECK (loai IN ('nghi', 'lam')),      -- nghỉ hay làm việc
  ten TEXT NOT NULL                -- vì sao: tên ngày lễ, hoán đổi
) STRICT, WITHOUT ROWID;

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

CREATE INDEX muc_nhan_chua_ro ON muc_nhan (ten_id, van_ban_id) WHERE chua_ro = 1;

CREATE TABLE may_in (
  ten TEXT PRIMARY KEY,                  -- tên mà người dùng đặt cho máy in
  lech_ngang REAL NOT NULL CHECK (lech_ngang BETWEEN -20 AND 20),  -- dời nội dung sang phải bao nhiêu mm; âm là sang trái
  lech_doc REAL NOT NULL CHECK (lech_doc BETWEEN -20 AND 20)       -- dời nội dung xuống dưới bao nhiêu mm; âm là lên trên
) STRICT, WITHOUT ROWID;

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

CREATE INDEX gui_co_quan ON gui (co_quan_id, van_ban_id) WHERE co_quan_id IS NOT NULL;

CREATE TABLE so_sach (
  id INTEGER PRIMARY KEY CHECK (id > 0),  -- số của sổ; 0 là sổ chung của mỗi chiều, không có dòng ở đây
  chieu TEXT NOT NULL CHECK (chieu IN ('den', 'di')),  -- sổ văn bản đến hay đi
  ten TEXT NOT NULL CHECK (ten <> ''),  -- tên sổ, như Đơn thư
  loai TEXT NOT NULL CHECK (json_valid(loai)),  -- tên loại văn bản tự vào sổ này nếu văn thư không chọn sổ: mảng JSON
  UNIQUE (chieu, ten)
) STRICT;

CREATE UNIQUE INDEX van_ban_so_den ON van_ban (chieu, nam_den, so_id, so_den) WHERE so_den IS NOT NULL;

CREATE TABLE "so_da_cap" (
  chieu TEXT NOT NULL CHECK (chieu IN ('den', 'di')),  -- sổ văn bản đến hay sổ văn bản đi
  nam INTEGER NOT NULL,            -- năm của sổ
  so_id INTEGER NOT NULL,          -- sổ: 0 là sổ chung, khác 0 là so_sach.id
  so INTEGER NOT NULL CHECK (so > 0),  -- số đã cấp
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id),  -- văn bản đã mang số ấy; chỉ văn bản ấy được lấy lại
  PRIMARY KEY (chieu, nam, so_id, so)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE nhiem_vu_giao (
  co_quan_id INTEGER NOT NULL REFERENCES co_quan (id), -- cơ quan được giao
  van_ban_id INTEGER NOT NULL, -- văn bản giao
  vi_tri INTEGER NOT NULL,     -- nhiệm vụ thứ mấy của văn bản ấy
  PRIMARY KEY (co_quan_id, van_ban_id, vi_tri),
  FOREIGN KEY (van_ban_id, vi_tri) REFERENCES nhiem_vu (van_ban_id, vi_tri) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX nhiem_vu_giao_van_ban ON nhiem_vu_giao (van_ban_id, vi_tri);

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

CREATE TABLE chuyen_ten (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- lần chuyển, không cấp lại
  tu_id INTEGER NOT NULL REFERENCES co_quan (id),    -- chuyển từ cơ quan nào
  sang_id INTEGER NOT NULL REFERENCES co_quan (id),  -- sang cơ quan nào
  ten TEXT NOT NULL CHECK (json_valid(ten)),         -- các tên đã chuyển, để so khớp: mảng JSON
  tinh TEXT NOT NULL CHECK (json_valid(tinh)),       -- của văn bản những tỉnh nào: mảng JSON
  da_chi TEXT NOT NULL CHECK (json_valid(da_chi)),   -- điều văn thư đã chỉ về các tên ấy trước lần chuyển: mảng JSON [tên, tỉnh, cơ quan]
  giu TEXT NOT NULL CHECK (json_valid(giu)),         -- những dòng vốn đã ở cơ quan sau, không theo về: mảng JSON [văn bản, mục, thứ tự]
  lay_lai INTEGER NOT NULL DEFAULT 0 CHECK (lay_lai IN (0, 1))  -- 1 nếu đã lấy lại
) STRICT;

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

CREATE INDEX van_ban_so_hieu ON van_ban (so, ky_hieu) WHERE so IS NOT NULL;

CREATE INDEX van_ban_so_dang_ky ON van_ban (chieu, ngay_den, so_den) WHERE ngay_den IS NOT NULL AND bo_luc IS NULL;

CREATE INDEX van_ban_chua_chuyen ON van_ban (ngay_den, so_den) WHERE chieu = 'den' AND bo_luc IS NULL AND ngay_chuyen IS NULL AND xong_ngay IS NULL;

CREATE INDEX van_ban_con_han ON van_ban (han_xu_ly) WHERE chieu = 'den' AND bo_luc IS NULL AND han_xu_ly IS NOT NULL AND xong_ngay IS NULL;

CREATE INDEX nhat_ky_van_ban ON nhat_ky (van_ban_id) WHERE van_ban_id IS NOT NULL;

CREATE INDEX lan_doc_ban ON lan_doc (ban) WHERE ban IS NOT NULL;

CREATE INDEX buoc_chuyen_van_ban ON buoc_chuyen (van_ban_id);

CREATE INDEX gui_ngay ON gui (ngay, cach);

CREATE INDEX co_quan_xep ON co_quan (ten_khong_dau) WHERE gop_vao_id IS NULL;

CREATE INDEX co_quan_theo_cap ON co_quan (cap, tinh, ten_khong_dau) WHERE gop_vao_id IS NULL;

CREATE INDEX hang_cho_thu_tu ON hang_cho (nghi_ngo DESC);

CREATE INDEX hang_cho_lan_doc_ban ON hang_cho_lan_doc (ban);

CREATE INDEX su_dung_ban_luu_van_ban ON su_dung_ban_luu (van_ban_id, ngay);

CREATE INDEX su_dung_ban_luu_ngay ON su_dung_ban_luu (ngay);

CREATE INDEX su_dung_ban_luu_chua_tra ON su_dung_ban_luu (ngay) WHERE ngay_tra IS NULL;
