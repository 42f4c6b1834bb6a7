-- Văn bản nhiều cơ quan cùng ban hành, nhiều người ký, và bản sao (NĐ 30/2020 Điều 25). / Joint issuers, further signers, and what a copy adds.

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
