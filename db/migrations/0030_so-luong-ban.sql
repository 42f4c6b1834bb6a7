-- Số lượng bản của văn bản đi, do văn thư ghi (NĐ 30/2020 Phụ lục IV.I, cột 7). / Copies of a văn bản đi, where the clerk says how many.
ALTER TABLE van_ban ADD COLUMN so_luong_ban INTEGER /* số lượng bản phát hành, văn thư ghi; rỗng: đếm theo nơi nhận */ CHECK (so_luong_ban > 0);
