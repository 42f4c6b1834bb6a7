-- Thư điện tử mà một tệp đã đến theo, giữ theo vân tay của tệp. / The mail that a file came with, kept by the fingerprint of its bytes.

CREATE TABLE thu_dien_tu (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),  -- vân tay của tệp, đang chờ duyệt hoặc đã vào kho
  nguoi_gui TEXT,                  -- người gửi: tên và địa chỉ, như thư ghi
  nguoi_nhan TEXT NOT NULL CHECK (json_valid(nguoi_nhan)),  -- những người nhận, mảng JSON
  luc_gui TEXT,                    -- thời điểm gửi
  tieu_de TEXT,                    -- tiêu đề
  ma_thu TEXT                      -- mã của thư (Message-ID), để tìm lại trong hộp thư
) STRICT, WITHOUT ROWID;
