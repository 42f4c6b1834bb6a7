-- Chỉ mục gọn: SQLite tự ghi số của dòng (khóa chính nguyên) ở cuối mỗi mục của chỉ mục; ghi thêm một lần là lưu hai lần.
-- Sổ đăng ký không có văn bản tham chiếu. Số đến được tìm theo từng năm của từng sổ (van_ban_so_den), không cần chỉ mục riêng.
DROP INDEX van_ban_loc_so_den;

DROP INDEX van_ban_so_hieu;
CREATE INDEX van_ban_so_hieu ON van_ban (so, ky_hieu) WHERE so IS NOT NULL;

DROP INDEX van_ban_so_dang_ky;
CREATE INDEX van_ban_so_dang_ky ON van_ban (chieu, ngay_den, so_den) WHERE ngay_den IS NOT NULL AND bo_luc IS NULL;

DROP INDEX van_ban_chua_chuyen;
CREATE INDEX van_ban_chua_chuyen ON van_ban (ngay_den, so_den) WHERE chieu = 'den' AND bo_luc IS NULL AND ngay_chuyen IS NULL AND xong_ngay IS NULL;

DROP INDEX van_ban_con_han;
CREATE INDEX van_ban_con_han ON van_ban (han_xu_ly) WHERE chieu = 'den' AND bo_luc IS NULL AND han_xu_ly IS NOT NULL AND xong_ngay IS NULL;

DROP INDEX nhat_ky_van_ban;
CREATE INDEX nhat_ky_van_ban ON nhat_ky (van_ban_id) WHERE van_ban_id IS NOT NULL;

DROP INDEX lan_doc_ban;
CREATE INDEX lan_doc_ban ON lan_doc (ban) WHERE ban IS NOT NULL;

DROP INDEX buoc_chuyen_van_ban;
CREATE INDEX buoc_chuyen_van_ban ON buoc_chuyen (van_ban_id);

DROP INDEX gui_ngay;
CREATE INDEX gui_ngay ON gui (ngay, cach);

DROP INDEX co_quan_xep;
CREATE INDEX co_quan_xep ON co_quan (ten_khong_dau) WHERE gop_vao_id IS NULL;

DROP INDEX co_quan_theo_cap;
CREATE INDEX co_quan_theo_cap ON co_quan (cap, tinh, ten_khong_dau) WHERE gop_vao_id IS NULL;

DROP INDEX hang_cho_thu_tu;
CREATE INDEX hang_cho_thu_tu ON hang_cho (nghi_ngo DESC);

DROP INDEX hang_cho_lan_doc_ban;
CREATE INDEX hang_cho_lan_doc_ban ON hang_cho_lan_doc (ban);

DROP INDEX su_dung_ban_luu_van_ban;
CREATE INDEX su_dung_ban_luu_van_ban ON su_dung_ban_luu (van_ban_id, ngay);

DROP INDEX su_dung_ban_luu_ngay;
CREATE INDEX su_dung_ban_luu_ngay ON su_dung_ban_luu (ngay);

DROP INDEX su_dung_ban_luu_chua_tra;
CREATE INDEX su_dung_ban_luu_chua_tra ON su_dung_ban_luu (ngay) WHERE ngay_tra IS NULL;
