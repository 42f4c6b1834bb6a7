-- Phần máy đọc nén cùng với toàn văn: giá trị đọc được vốn nằm trong toàn văn. / What was read is packed against the text that it was read from.

ALTER TABLE van_ban_doc ADD COLUMN kem_chu INTEGER NOT NULL DEFAULT 0 /* 1: sau từ điển còn nối 12000 byte đầu và 12000 byte cuối của toàn văn (ngắn hơn 24000 byte thì cả toàn văn) */;
