-- Tệp kèm theo một văn bản đang chờ duyệt (các tệp trong gói edXML); vào sổ thì thành tệp của văn bản. / Files that came within a waiting letter.

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
