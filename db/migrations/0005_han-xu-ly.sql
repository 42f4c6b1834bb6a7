-- Hạn xử lý của văn bản (NĐ 30/2020 Điều 24): do văn thư đặt hoặc xác nhận; nhập bằng dòng lệnh thì là hạn đọc chắc chắn, chưa ai xem. / The day by which a văn bản is to be dealt with.

ALTER TABLE van_ban ADD COLUMN
  han_xu_ly TEXT /* hạn xử lý: văn thư đặt hoặc xác nhận; nhập bằng dòng lệnh: hạn đọc chắc chắn, chưa ai xem */ CHECK (han_xu_ly IS date(han_xu_ly));
