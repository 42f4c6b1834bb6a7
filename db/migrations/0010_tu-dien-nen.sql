-- Từ điển nén: những chữ mà nhiều văn bản có chung, để toàn văn và phần máy đọc nén được nhỏ hơn. Mỗi từ điển không bao giờ đổi: văn bản đã nén phải có nó mới mở được;
-- muốn tốt hơn thì thêm một bản mới. Chữ lấy từ mẫu tự đặt, không từ văn bản thật. / Preset dictionaries of deflate, kept in the archive itself.

CREATE TABLE tu_dien (
  ban INTEGER PRIMARY KEY CHECK (ban > 0),  -- số của từ điển
  chu TEXT NOT NULL CHECK (chu <> '')       -- chữ của từ điển: cho vào deflate và inflate dưới dạng UTF-8
) STRICT;

CREATE TRIGGER tu_dien_khong_sua BEFORE UPDATE ON tu_dien BEGIN SELECT raise(ABORT, 'tu_dien: chi them'); END;
CREATE TRIGGER tu_dien_khong_xoa BEFORE DELETE ON tu_dien BEGIN SELECT raise(ABORT, 'tu_dien: chi them'); END;

ALTER TABLE van_ban_chu ADD COLUMN tu_dien INTEGER NOT NULL DEFAULT 0 /* từ điển đã dùng để nén chu; 0 là không dùng */;
ALTER TABLE van_ban_doc ADD COLUMN tu_dien INTEGER NOT NULL DEFAULT 0 /* từ điển đã dùng để nén doc; 0 là không dùng */;

-- 1: toàn văn.
INSERT INTO tu_dien (ban, chu) VALUES (1, ' UBND tỉnh

Căn cứ Luật Sở Kế hoạch và Đầu tư này có hiệu lực thi hành kể từ ngày ký.

Điều 3. Chánh
Kính đề nghị cấp có thẩm quyền xem xét, quyết

STT    Nội dung    Đơn vị    Thời gian
1

Rất mong nhận được sự quan tâm của Quý cơ quan./.


Nơi nhận:

Nơi nhận: Trung tâm Phục vụ hành chính công Sở Lao động - Thương binh và Xã hội Chủ tịch và các Phó Chủ tịch UBND Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Thủ trưởng cơ quan thuộc Chính dung này đã được nêu tại cứ Luật Khám bệnh, chữa bệnh ngày 09/01/2023; về việc cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; xuất biện pháp xử lý. 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Công ty TNHH MTV Môi trường Đô Nông nghiệp và Môi trường
- HĐND, UBND các tỉnh, thành phố trực thuộc nhận:
- Như trên;
- Văn phòng Chính VIỆT NAM
Độc lập - Tự do - Hạnh phúc
______________ hết quý IV; kết quả gửi về cơ quan thường trực để tổng hợp. Phó Chủ tịch UBND VIỆT NAM
Độc lập - Tự do - Hạnh phúc
-------------- liên quan tổ chức thực hiện; báo cáo kết quả theo quy định.
- của Thủ tướng Chính phủ VPCP: BTCN, các PCN, Trợ lý TTg, TGĐ Công văn số từ ngày ký.

Điều 3. Chánh Văn phòng, Thủ trưởng các cơ quan, đơn IV; kết quả gửi về cơ quan thường trực để tổng Lưu: VT, Ủy ban Trung ương Mặt trận Tổ quốc Việt quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.    Nội dung    Đơn vị    Thời gian chi thực hiện như đã nêu tạiỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký. Sở Nông nghiệp và Phát triển nông thôn đề nghị cấp có thẩm quyền đã có nhiều cố gắng trong tổ chức thực hiện nhiệm vụ được giao. nhận:
- Như đảm phương tiện, vật tư dự phòng. Lao động - Thương binh và Xã lực thi hành kể từ ngày ký.
Điều 3. Chánh Văn phòng, Thủ trưởng được tạo điều kiện thuận lợi khi thực hiện thủ tục trên môi Thủ tướng, các Phó Thủ tướng Chính Văn hóa, Thể thao và Du lịch Các bộ, cơ quan ngang bộ, cơ quan thuộc HĐND, UBND các tỉnh, thành phố trực sẵn sàng phương án di dời. 30 tháng 6 là 1.245 hồ sơ, trong đó có 312 hồ sơ giải BAN NHÂN DÂN UBND các huyện, thị xã, thành trí trong dự toán chi thường xuyên hằng năm và các nguồn hợp pháp có vướng mắc, các đơn vị liên hệ số điện thoại 0255 3822 đơn vị nghiêm túc thực hiện và phản ánh kịp thời khó khăn, vướng các tỉnh, thành phố trực thuộc quan tổ chức thực hiện; báo cáo kết quả theo quy định. Nông nghiệp và Phát triển nông
Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng
1. này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm
- Tham mưu bố trí kinh phí theo phân cấp ngân sách.
- năm 1975, trú tại tổ 4, có đơn đề nghị xem xét bồi thường

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - qua dịch vụ bưu chính công ích hoặc nộp trực tiếp tại bộ phận họp tầng 3 trụ sở cơ quan; thời gian bắt đầu lúc 08
_______

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do vị nghiêm túc thực hiện và phản ánh kịp thời khó khăn, Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm số nơi còn chậm, trách nhiệm của người đứng đầu chưa được đề còn chậm, trách nhiệm của người đứng đầu chưa được trường hợp vi phạm; hoàn thành chậm nhất trong tháng 9. 1. Phạm vi điều chỉnh và đối tượng áp dụng
————

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự Thủ tướng Chính yêu cầu các đơn vị triển khai các nhiệm vụ sau: cơ quan, đơn vị đã có nhiều cố gắng trong tổ chức thực hiện tin, tuyên truyền trên cổng thông tin điện tử và hệ thống truyền thanh 2. Quyết định này có hiệu lực thi hành kể từ ngày dựng kế hoạch chi tiết, phù hợp điều kiện thực tế. từ quý II đến hết quý IV; kết quả gửi về cơ quan thường đề nghị của Giám đốc Sở liệu tổng hợp đến ngày 30 tháng 6 là 1.245 hồ sơ, trong đó này có hiệu lực thi hành kể từ ngày đơn vị cho thấy còn 07 đơn vị chưa lập hồ sơ theo quy 3. Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm thi hành nghị các cơ quan, đơn vị thực hiện một số nội dung sau: XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./. mong nhận được sự quan tâm của Quý cơ quan./. phí thực hiện bố trí trong dự toán chi thường xuyên hằng năm và nước khuyến khích tổ chức, cá nhân tham gia đầu tư theo hình thức quan chủ trì tổng hợp, tham mưu cấp có thẩm quyền xem xét, quyết được văn bản này, yêu cầu các đơn vị tổ chức thực hiện./. gồm 02 bộ, gửi qua dịch vụ bưu chính công ích hoặc nộp trực trình thực hiện nếu có vướng mắc, các đơn vị liên hệ số điện điểm làm việc là phòng họp tầng 3 trụ sở cơ quan; thời gian gian thực hiện từ quý II đến hết quý IV; kết quả gửi về đơn vị chịu trách nhiệm về tính chính xác của số liệu báo cáo. Tham mưu bố trí kinh phí theo phân cấp ngân sách. với các đơn vị liên quan tổ chức thực hiện; báo cáo kết quả hỗ trợ là 1.500.000 đồng/người/tháng, tối đa không quá 06 tháng. trị khối lượng hoàn thành đạt 62,5% kế hoạch, giá trị giải ngân đạt nhiên, tiến độ ở một số nơi còn chậm, trách nhiệm của người đứng nghị các cơ quan, đơn vị nghiêm túc thực hiện và phản ánh kịp dân và doanh nghiệp được tạo điều kiện thuận lợi khi thực hiện 3. Chánh Văn phòng, Thủ trưởng các cơ quan, đơn vị có liên quan Bố trí lực lượng thường trực 24/24 giờ, bảo đảm phương tiện, vật tư thời gian qua, các cơ quan, đơn vị đã có nhiều cố gắng trong khai danh sách các đơn vị chậm tiến độ và đề xuất biện pháp Tổng hợp, báo cáo cấp có thẩm quyền xem xét, quyết định. Tăng cường thông tin, tuyên truyền trên cổng thông tin điện tử và hệ lấy ý kiến được tổ chức công khai, dân chủ, đúng trình tự, thủ Kiểm tra, xử lý nghiêm các trường hợp vi phạm; hoàn thành chậm nhất Chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện; các cơ quan, đơn vị Lập danh sách các hộ dân trong vùng ảnh hưởng, sẵn sàng phương án Hướng dẫn các trường học xây dựng kế hoạch chi tiết, phù hợp điều soát, cập nhật số liệu, gửi cơ quan thường trực trước ngày 20 hằng cấp có thẩm quyền xem xét, quyết định. XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');

-- 2: phần máy đọc.
INSERT INTO tu_dien (ban, chu) VALUES (2, '","coQuanBanHanh":"noiNhan":[{"value":{"text":"Như kính gửi","purpose":null},"at":[{"start":","trichYeu":null},"at":[{"start":}],"page":1,"rule":"KG-2","sure":"certain","reason":null}],"noiNhan":[{"value":{"text":"}],"page":1,"rule":"KG-1","sure":"certain","reason":null}],"noiNhan":[{"value":{"text":"","sure":"certain","reason":null},"diaDanh":{"value":"Hà Nội","at":[{"start":","sure":"certain","reason":null},{"value":{"quanHe":"nhac-den","tenLoai":"}],"page":1,"rule":"NN-2","sure":"certain","reason":null}],"noiLuu":{"value":"VT2","sure":"certain","reason":null},"doKhan":null,"doMat":null,"hanXuLy":null,"kinhGui":[{"}],"page":1,"rule":"NN-3","sure":"certain","reason":null,"nguoiSoan":{"text":"}],"page":1,"rule":"VD-3","sure":"certain","reason":null","sure":"certain","reason":null}],"nhiemVu":[{"value":{"heading":"}],"page":1,"rule":"NV-1","sure":"certain","reason":null},{"value":{"heading":"2}],"page":1,"rule":"VD-9","sure":"certain","reason":null}],"nhiemVu":[]},"issues}],"page":1,"rule":"TY-2","sure":"certain","reason":null},"doKhan":null,"doMat":}],"page":1,"rule":"TL-3","sure":"certain","reason":null},"trichYeu":{"value":"page":1,"rule":"VD-4","sure":"certain","reason":null},{"value":{"quanHe":"can-cu","tenLoai","sure":"certain","reason":null}],"noiNhan":[{"value":{"text":"Như trên","purpose":null},"at":[{"start,"rule":"NDD-1","sure":"certain","reason":null},"tenLoai":{"value":"Công văn","at":[{"start":nguoiKyKhac":[],"banSao":null,"vienDan":[{"value":{"quanHe":"can-cu","tenLoai":"Luật","soKyHieu":null,"ngayBanHanh":"":null},"nguoiKyKhac":[],"banSao":null,"vienDan":[{"value":{"quanHe":"thuc-hien","tenLoai":"{"theThuc":{"coQuanChuQuan":null,"coQuanBanHanh":{"value":"noiNhan":[{"value":{"text":"Như trên","purpose":null},"at":[{"start":","sure":"certain","reason":null}],"nhiemVu":[]},"issues}],"page":1,"rule":"NK-3","sure":"certain","}],"page":1,"rule":"CQ-2","sure":"certain","reason":null},"coQuanBanHanh":{"value":"reason":null},"doKhan":null,"doMat":null,"hanXuLy":null,"kinhGui":[],"noiNhan":[{"value":{"text":"1","sure":"certain","reason":null},"doKhan":null,"doMat":null,"hanXuLy":null,"kinhGui":[],"}],"page":1,"rule":"NN-2","sure":"certain","reason":null},{"value":{"text":"}],"page":1,"rule":"NN-1","sure":"certain","reason":null}],"noiLuu":{"value":"1,"rule":"SKH-1","sure":"certain","reason":null},"kyHieu":{"value":"}],"page":1,"rule":"TY-1","sure":"certain","reason":null},"doKhan":null,"doMat":":1,"rule":"SKH-1","sure":"certain","reason":null},"diaDanh":{"value":"}],"page":1,"rule":"TL-1","sure":"certain","reason":null},"trichYeu":{"value":","rule":"NN-3","sure":"certain","reason":null,"nguoiSoan":null},"nguoiKy":{"value":{"quyenHan}],"page":1,"rule":"SKH-1","sure":"certain","reason":null},"soKyHieu":{"value":"}],"page":1,"rule":"NDD-3","sure":"certain","reason":null},"ngayBanHanh":{"value":"","sure":"certain","reason":null},"doKhan":null,"doMat":null,"hanXuLy":null,"kinhGui}],"page":1,"rule":"NN-1","sure":"certain","reason":null},{"value":{"text":"}],"page":1,"rule":"NDD-1","sure":"certain","reason":null},"tenLoai":{"value":"}],"page":1,"rule":"CQ-1","sure":"certain","reason":null},"coQuanLienTich":[],"so":{"value":"rule":"NK-3","sure":"certain","reason":null},"nguoiKyKhac":[],"banSao":null,"vienDan":[{"value":{"quanHe');
