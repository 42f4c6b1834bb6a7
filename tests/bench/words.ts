// Words that the synthetic letters are made of. Add a word anywhere in its list; lists are separated by semicolons.
const list = (words: string): string[] => words.split(';').map(word => word.trim())

/** Two-syllable words of administration, the commonest first. */
export const pairs = list(
  'công tác;thực hiện;triển khai;tổ chức;cơ quan;đơn vị;địa phương;báo cáo;chỉ đạo;kế hoạch;quy định;nội dung;nhiệm vụ;quản lý;nhà nước;phối hợp;chủ trì;liên quan;tăng cường;bảo đảm;kiểm tra;hướng dẫn;thông tin;truyền thông;tuyên truyền;văn bản;đề nghị;yêu cầu;chủ tịch;kết quả;thời gian;tình hình;xây dựng;phát triển;kinh tế;xã hội;giải pháp;chương trình;đề án;dự án;đầu tư;ngân sách;tài chính;cán bộ;công chức;viên chức;doanh nghiệp;người dân;giáo dục;y tế;văn hóa;thể thao;du lịch;môi trường;nông nghiệp;nông thôn;giao thông;an toàn;an ninh;quốc phòng;trật tự;phòng chống;dịch bệnh;thiên tai;cứu nạn;cứu hộ;chuyển đổi;công nghệ;dữ liệu;hệ thống;hồ sơ;thủ tục;hành chính;cải cách;thanh tra;khiếu nại;tố cáo;khen thưởng;kỷ luật;đào tạo;bồi dưỡng;tuyển dụng;tiền lương;bảo hiểm;lao động;việc làm;chính sách;hộ nghèo;trẻ em;phụ nữ;thanh niên;đất đai;khoáng sản;tài nguyên;quy hoạch;đô thị;nhà ở;điện lực;nước sạch;thương mại;thị trường;giá cả;xuất khẩu;nhập khẩu;hải quan;thuế suất;hóa đơn;chứng từ;ngân hàng;tín dụng;thống kê;rà soát;cập nhật;tiếp nhận;thẩm định;điều chỉnh;bổ sung;sửa đổi;thay thế;bãi bỏ;thu hồi;phân bổ;bàn giao;nghiệm thu;quyết toán;giải ngân;đấu thầu;bồi thường;giải phóng;cưỡng chế;xử phạt;vi phạm;định hướng;báo chí;phóng viên;dư luận;mạng lưới;cơ sở;hạ tầng;trang thiết;chữ ký;con dấu;lưu trữ;danh mục;biểu mẫu;phụ lục;tài liệu;chất lượng;hiệu quả;tiến độ;thời hạn;trách nhiệm;thẩm quyền;nghiêm túc;kịp thời;thường xuyên;đột xuất;định kỳ;trọng tâm;toàn diện;bền vững;đồng bộ;thống nhất;công khai;minh bạch;dân chủ;văn minh;hiện đại;truyền thống;lịch sử;di sản;lễ hội;học sinh;giáo viên;nhà trường;bệnh viện;thuốc men;vệ sinh;thực phẩm;rừng núi;thủy lợi;đê điều;chăn nuôi;trồng trọt;thủy sản;giống cây;khuyến nông;hợp tác;tập thể;cá nhân;gia đình;thôn xóm;tổ dân;khu phố',
)
const heads = list(
  'quản;kiểm;giám;thẩm;điều;chỉ;hướng;thực;triển;tổ;phân;phối;cấp;thu;chi;giao;nhận;lập;duyệt;ký;soạn;gửi;trình;xét;đánh;phê;hoàn;bổ;sửa;nâng;mở;xây;đầu;dự;đề;quy;luật;nghị;thông;công;chính;văn;hành;sự;nông;lâm;giáo;khoa;kỹ;thể;du;tài;ngân;khố;đo;đếm;chuyên;cơ;nội;ngoại',
)
const tails = list(
  'lý;tra;sát;định;đạo;dẫn;hiện;khai;chức;hợp;phát;nhập;trách;quyết;bản;thư;báo;cáo;kê;liệu;toán;thầu;thiết;kế;hoạch;mục;lục;vị;trí;hạn;mức;độ;lượng;chất;giá;trị;sản;nghiệp;vụ;thương;mại;sinh;hoạt;học;viên;chế;tạo;dựng;cầu;đường;bến;cảng;kho;bãi;sở',
)
/** All words, the tail made of heads and tails so that rare words exist: about 3,500. */
export const vocabulary = [...pairs, ...heads.flatMap(head => tails.map(tail => `${head} ${tail}`))]

export const connectives = list(
  'và;của;các;trong;cho;theo;về;với;tại;trên;được;từ;đến;để;là;có;do;bằng;những;cùng;nhằm;phải;không;đã;sẽ;này;khi;nếu;hoặc;như',
)

export const provinces = list(
  'Hà Nội;Hải Phòng;Đà Nẵng;Cần Thơ;An Giang;Bắc Giang;Bắc Kạn;Bạc Liêu;Bắc Ninh;Bến Tre;Bình Định;Bình Dương;Bình Phước;Bình Thuận;Cà Mau;Cao Bằng;Đắk Lắk;Đắk Nông;Điện Biên;Đồng Nai;Đồng Tháp;Gia Lai;Hà Giang;Hà Nam;Hà Tĩnh;Hải Dương;Hậu Giang;Hòa Bình;Hưng Yên;Khánh Hòa;Kiên Giang;Kon Tum;Lai Châu;Lâm Đồng;Lạng Sơn;Lào Cai;Long An;Nam Định;Nghệ An;Ninh Bình;Ninh Thuận;Phú Thọ;Phú Yên;Quảng Bình;Quảng Nam;Quảng Ngãi;Quảng Ninh;Quảng Trị;Sóc Trăng;Sơn La;Tây Ninh;Thái Bình;Thái Nguyên;Thanh Hóa;Tiền Giang;Trà Vinh;Tuyên Quang;Vĩnh Long;Vĩnh Phúc;Yên Bái',
)
export const cities = new Set(['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ'])

/** Departments with the sign they use. */
export const departments: [string, string][] = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Sở Thông tin và Truyền thông', 'STTTT'],
  ['Sở Y tế', 'SYT'],
  ['Sở Giáo dục và Đào tạo', 'SGDĐT'],
  ['Sở Tài chính', 'STC'],
  ['Sở Kế hoạch và Đầu tư', 'SKHĐT'],
  ['Sở Xây dựng', 'SXD'],
  ['Sở Giao thông vận tải', 'SGTVT'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'SNN'],
  ['Sở Tài nguyên và Môi trường', 'STNMT'],
  ['Sở Nội vụ', 'SNV'],
  ['Sở Tư pháp', 'STP'],
  ['Sở Công Thương', 'SCT'],
  ['Sở Khoa học và Công nghệ', 'SKHCN'],
  ['Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH'],
  ['Thanh tra tỉnh', 'TTr'],
]
export const units = list('VX;KGVX;NC;TH;KT;KTN;NL;CN;XD;HC;TCD;NV;QLĐT;NVY;VP;KHTC;TCCB;PC')
export const recipients = list(
  'Thường trực Tỉnh ủy;Thường trực HĐND tỉnh;Chủ tịch, các PCT UBND tỉnh;Ban Tuyên giáo Tỉnh ủy;Văn phòng Chính phủ;Văn phòng Tỉnh ủy;Công an tỉnh;Bộ Chỉ huy Quân sự tỉnh;Báo tỉnh;Đài Phát thanh và Truyền hình tỉnh;Các Sở, Ban, ngành;UBND các huyện, thành phố;CVP, các PCVP UBND tỉnh;Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh;Hội Nông dân tỉnh;Hội Liên hiệp Phụ nữ tỉnh;Tỉnh đoàn;Liên đoàn Lao động tỉnh;Kho bạc Nhà nước tỉnh;Cục Thuế tỉnh;Cục Thống kê tỉnh;Bảo hiểm xã hội tỉnh;Cổng Thông tin điện tử tỉnh',
)
export const familyNames = list(
  'Nguyễn;Trần;Lê;Phạm;Hoàng;Phan;Vũ;Đặng;Bùi;Đỗ;Hồ;Ngô;Dương;Lý;Tôn;Trương;Đinh;Lâm;Mai;Tạ;Cao;Đoàn;Trịnh;Lương',
)
export const givenNames = list(
  'Ngọc Hạnh;Xuân Dũng;Văn Lực;Thu Hương;Mạnh Hùng;Quốc Cường;Anh Tuấn;Thanh Sơn;Thị Lan;Minh Phúc;Đức Long;Hồng Yến;Bích Thảo;Quang Vinh;Trung Hiếu;Hữu Nghĩa;Hoàng Nam;Kim Dung;Thúy Nga;Khánh Vân',
)
