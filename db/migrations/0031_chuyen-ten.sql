-- Chuyển tên nơi nhận từ cơ quan này sang cơ quan kia: nhớ để lấy lại đúng những gì đã chuyển. /
-- Printed names that the clerk moved from one agency to another: what is needed to take back exactly that.
CREATE TABLE chuyen_ten (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- lần chuyển, không cấp lại
  tu_id INTEGER NOT NULL REFERENCES co_quan (id),    -- chuyển từ cơ quan nào
  sang_id INTEGER NOT NULL REFERENCES co_quan (id),  -- sang cơ quan nào
  ten TEXT NOT NULL CHECK (json_valid(ten)),         -- các tên đã chuyển, để so khớp: mảng JSON
  tinh TEXT NOT NULL CHECK (json_valid(tinh)),       -- của văn bản những tỉnh nào: mảng JSON
  da_chi TEXT NOT NULL CHECK (json_valid(da_chi)),   -- điều văn thư đã chỉ về các tên ấy trước lần chuyển: mảng JSON [tên, tỉnh, cơ quan]
  giu TEXT NOT NULL CHECK (json_valid(giu)),         -- những dòng vốn đã ở cơ quan sau, không theo về: mảng JSON [văn bản, mục, thứ tự]
  lay_lai INTEGER NOT NULL DEFAULT 0 CHECK (lay_lai IN (0, 1))  -- 1 nếu đã lấy lại
) STRICT;
