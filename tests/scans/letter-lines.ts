// A letter of our own as it lies on its page: head and foot in two columns.
import { block, type Printed } from './page-picture.ts'

export const bodyLines: readonly string[] = [
  'Thực hiện Chỉ thị số 07/CT-UBND ngày 12 tháng 5 năm 2021 của Chủ tịch Ủy ban',
  'nhân dân tỉnh về tăng cường các biện pháp phòng, chống dịch bệnh trên địa bàn, Sở',
  'Giáo dục và Đào tạo đề nghị các đơn vị trực thuộc khẩn trương triển khai những nội',
  'dung sau: rà soát cơ sở vật chất, trang thiết bị dạy học; bố trí giáo viên trực; báo cáo',
  'kết quả về Văn phòng Sở trước ngày 20 tháng 5 năm 2021 để tổng hợp.',
]

export const letterLines: readonly Printed[] = [
  ...block(['UBND TỈNH LÀO CAI', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Số: 415/SGDĐT-VP', 'V/v phòng, chống dịch bệnh'], 0.9, 0.9),
  ...block(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Lào Cai, ngày 14 tháng 5 năm 2021'], 3.9, 0.9),
  ...block(['Kính gửi: Các trường trung học phổ thông.'], 2, 2.4),
  ...block(bodyLines, 1.1, 2.9),
  ...block(['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'], 1.1, 4.8),
  ...block(['GIÁM ĐỐC', '', 'Trần Thị Hồng Vân'], 4.8, 4.8),
]
