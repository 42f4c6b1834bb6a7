-- Số đã cấp mà văn bản không còn mang: không cấp lại cho văn bản khác (NĐ 30/2020 Điều 22). / Numbers once given and left behind by a correction.

CREATE TABLE so_da_cap (
  chieu TEXT NOT NULL CHECK (chieu IN ('den', 'di')),  -- sổ văn bản đến hay sổ văn bản đi
  nam INTEGER NOT NULL,            -- năm của sổ
  so INTEGER NOT NULL CHECK (so > 0),  -- số đã cấp
  van_ban_id INTEGER NOT NULL REFERENCES van_ban (id),  -- văn bản đã mang số ấy; chỉ văn bản ấy được lấy lại
  PRIMARY KEY (chieu, nam, so)
) STRICT, WITHOUT ROWID;

CREATE INDEX so_da_cap_van_ban ON so_da_cap (van_ban_id, chieu, nam, so);
