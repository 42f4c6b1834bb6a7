-- Nhiệm vụ giao cho cơ quan nào trong danh bạ. / Which agency of the directory each task is given to.

CREATE TABLE nhiem_vu_giao (
  co_quan_id INTEGER NOT NULL REFERENCES co_quan (id), -- cơ quan được giao
  van_ban_id INTEGER NOT NULL, -- văn bản giao
  vi_tri INTEGER NOT NULL,     -- nhiệm vụ thứ mấy của văn bản ấy
  PRIMARY KEY (co_quan_id, van_ban_id, vi_tri),
  FOREIGN KEY (van_ban_id, vi_tri) REFERENCES nhiem_vu (van_ban_id, vi_tri) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX nhiem_vu_giao_van_ban ON nhiem_vu_giao (van_ban_id, vi_tri);
