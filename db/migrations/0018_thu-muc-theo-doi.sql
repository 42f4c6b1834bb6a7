-- Thư mục theo dõi của ứng dụng trên máy này. / The folder that the application watches on this machine.

CREATE TABLE thu_muc_theo_doi (
  id INTEGER PRIMARY KEY CHECK (id = 1), -- chỉ một thư mục
  duong_dan TEXT NOT NULL,               -- đường dẫn đầy đủ của thư mục
  tro_ngai TEXT                          -- điều đang ngăn việc xem thư mục (JSON của contract/refusal.ts); NULL khi xem được
) STRICT;
