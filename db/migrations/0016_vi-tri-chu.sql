-- Chỗ của từng chữ trên trang của tệp, để chỉ giá trị đã đọc ngay trên ảnh trang. / Where the words of a file stand on its pages, so that a value can be shown there.

CREATE TABLE vi_tri_chu (
  sha256 TEXT PRIMARY KEY,         -- tệp nguồn
  vi_tri BLOB NOT NULL             -- JSON nén (raw deflate): từng trang, từng chữ với khung của nó (contract/places.ts)
) STRICT;
