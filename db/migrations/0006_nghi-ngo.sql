-- Nhận một điểm khác thì điều nghi ngờ về trường ấy coi như đã quyết; giữ lại để hoàn tác. / What was doubtful about a field before its difference was accepted.

ALTER TABLE diem_khac ADD COLUMN
  nghi_ngo TEXT /* điều nghi ngờ về trường, có trước khi nhận giá trị mới: JSON, để lấy lại được */ CHECK (json_valid(nghi_ngo));
