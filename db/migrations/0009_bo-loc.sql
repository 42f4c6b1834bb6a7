-- Chỉ mục cho bộ lọc của ô tìm kiếm: đếm và liệt kê văn bản theo loại, tỉnh, năm, ngày ban hành, số đến mà không đọc từng dòng. / Indexes behind the filters of a search, some 25 bytes a letter each.

CREATE INDEX van_ban_loc_loai ON van_ban (ten_loai, thu_tu) WHERE bo_luc IS NULL;
CREATE INDEX van_ban_loc_tinh ON van_ban (tinh, thu_tu) WHERE bo_luc IS NULL;
CREATE INDEX van_ban_loc_nam ON van_ban (nam, thu_tu) WHERE bo_luc IS NULL;
CREATE INDEX van_ban_loc_ngay ON van_ban (ngay_ban_hanh, thu_tu) WHERE bo_luc IS NULL;
CREATE INDEX van_ban_loc_so_den ON van_ban (so_den, thu_tu) WHERE so_den IS NOT NULL AND bo_luc IS NULL;
