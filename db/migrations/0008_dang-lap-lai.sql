-- Chỉ mục đang lập lại: đã tới văn bản nào, để dừng rồi làm tiếp được. / How far a rebuilding of the indexes has come.

CREATE TABLE dang_lap_lai (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  den INTEGER NOT NULL             -- thu_tu của văn bản cuối cùng đã vào lại chỉ mục
) STRICT;
