-- Nhật ký nhận thêm việc: danh bạ cơ quan, nhóm nơi nhận, gửi đi, chuyển và giải quyết, giữ và hủy số, hồ sơ, lịch nghỉ. Các dòng cũ giữ nguyên từng chữ. /
-- The journal takes more kinds of acts; its lines and their chain stay as they are.

CREATE TABLE nhat_ky_moi (
  seq INTEGER PRIMARY KEY,         -- thứ tự, liên tục từ 1
  luc TEXT NOT NULL,               -- thời điểm
  viec TEXT NOT NULL CHECK (viec IN ('file', 'correct', 'attach', 'detach', 'remove', 'restore', 'print', 'export', 'own-agency', 'drop', 'agency', 'group', 'send', 'pass', 'number', 'case', 'calendar')),  -- vào sổ, sửa, gắn tệp, gỡ tệp, bỏ, lấy lại, in, xuất, cơ quan dùng kho, bỏ khỏi hàng chờ, danh bạ cơ quan, nhóm nơi nhận, gửi đi, chuyển và giải quyết, giữ hay hủy số, hồ sơ, lịch nghỉ
  van_ban_id INTEGER,              -- văn bản, nếu việc thuộc về một văn bản
  thay_doi TEXT NOT NULL CHECK (json_valid(thay_doi)),  -- giá trị trước và sau: mảng JSON {field, before, after}; vào sổ mà trước đó không có gì: một đối tượng {field: after}
  bam BLOB NOT NULL CHECK (length(bam) = 32)  -- SHA-256 của mảng JSON [băm của dòng trước, seq, luc, viec, van_ban_id, thay_doi]; băm ở đó viết bằng 64 chữ số thập lục phân, trước dòng đầu là 64 số 0
) STRICT;

INSERT INTO nhat_ky_moi (seq, luc, viec, van_ban_id, thay_doi, bam) SELECT seq, luc, viec, van_ban_id, thay_doi, bam FROM nhat_ky ORDER BY seq;
DROP TABLE nhat_ky;
ALTER TABLE nhat_ky_moi RENAME TO nhat_ky;
CREATE INDEX nhat_ky_van_ban ON nhat_ky (van_ban_id, seq) WHERE van_ban_id IS NOT NULL;
CREATE TRIGGER nhat_ky_khong_sua BEFORE UPDATE ON nhat_ky BEGIN SELECT raise(ABORT, 'nhat_ky: chi them'); END;
CREATE TRIGGER nhat_ky_khong_xoa BEFORE DELETE ON nhat_ky BEGIN SELECT raise(ABORT, 'nhat_ky: chi them'); END;
