-- Tệp đã lấy từ thư mục theo dõi, để mỗi tệp chỉ được lấy một lần dù khởi động lại. / Files taken from a watched folder: each is taken once, whatever was restarted.

CREATE TABLE tep_theo_doi (
  duong_dan TEXT PRIMARY KEY,                     -- đường dẫn đầy đủ của tệp khi lấy
  co INTEGER NOT NULL CHECK (co >= 0),            -- số byte khi lấy
  sua_luc INTEGER NOT NULL,                       -- lúc sửa cuối khi lấy, mili giây từ 1970
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64) -- nội dung đã lấy
) STRICT, WITHOUT ROWID;

CREATE INDEX tep_theo_doi_noi_dung ON tep_theo_doi (sha256);
