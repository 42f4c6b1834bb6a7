-- Hạn xử lý của văn bản, do văn thư xác nhận (NĐ 30/2020 Điều 24). / The day by which a văn bản is to be dealt with.

ALTER TABLE van_ban ADD COLUMN
  han_xu_ly TEXT /* hạn xử lý do văn thư xác nhận */ CHECK (han_xu_ly IS date(han_xu_ly));
