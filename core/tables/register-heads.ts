// Heads of the columns of registers as offices and their programs print them (NĐ 30/2020 Phụ lục IV, TT 07/2012, hand-kept books), by what they stand for.
// Compared folded, without signs. To add a row: the part, the register it is in (null: both), the heads; a head stands once for each register.
import type { EntryPart } from '../../contract/entry-origin.ts'

export interface RegisterHead {
  part: EntryPart
  in: 'den' | 'di' | null
  heads: readonly string[]
}

// biome-ignore format: a table reads best with one row a line
export const registerHeads: readonly RegisterHead[] = [
  { part: 'soDen', in: 'den', heads: ['Số đến', 'Số CV đến', 'Số công văn đến', 'Số VB đến', 'Số văn bản đến', 'Số thứ tự đến', 'Đến số', 'Văn bản đến số', 'Số vào sổ', 'Số đăng ký', 'Số TT đến'] },
  { part: 'soDen', in: 'di', heads: ['Số thứ tự đi', 'Số đi', 'Số vào sổ', 'Số đăng ký'] },
  { part: 'ngayDen', in: 'den', heads: ['Ngày đến', 'Ngày tháng đến', 'Ngày, tháng, năm đến', 'Ngày nhận', 'Ngày nhận văn bản', 'Ngày vào sổ', 'Ngày đăng ký', 'Đến ngày', 'Văn bản đến ngày', 'Ngày CV đến', 'Ngày văn bản đến', 'Ngày VB đến', 'Thời gian đến'] },
  { part: 'ngayDen', in: 'di', heads: ['Ngày phát hành', 'Ngày vào sổ', 'Ngày đăng ký', 'Ngày đi'] },
  { part: 'coQuanBanHanh', in: 'den', heads: ['Tác giả', 'Tác giả văn bản', 'Cơ quan ban hành', 'CQ ban hành', 'CQBH', 'Cơ quan phát hành', 'Cơ quan gửi', 'Cơ quan gửi đến', 'Đơn vị ban hành', 'Đơn vị gửi', 'Đơn vị gửi đến', 'Nơi gửi', 'Nơi gửi đến', 'Nơi ban hành', 'Nơi phát hành', 'Tên cơ quan ban hành', 'Tên cơ quan, tổ chức ban hành', 'Cơ quan, tổ chức ban hành', 'Tên cơ quan gửi', 'Nguồn gửi'] },
  { part: 'coQuanBanHanh', in: 'di', heads: ['Tác giả', 'Cơ quan ban hành', 'Đơn vị ban hành'] },
  { part: 'soKyHieu', in: null, heads: ['Số, ký hiệu', 'Số ký hiệu văn bản', 'Số và ký hiệu', 'Số và ký hiệu văn bản', 'Ký hiệu văn bản', 'Số hiệu', 'Số hiệu văn bản', 'SKH', 'Số KH', 'Số KH văn bản', 'Số, kí hiệu', 'Số CV', 'Số công văn', 'Số VB', 'Số văn bản', 'Văn bản số', 'Số hiệu VB', 'Số ký hiệu VB', 'Số, ký hiệu của văn bản'] },
  { part: 'soKyHieuVaNgay', in: null, heads: ['Số, ký hiệu, ngày tháng', 'Số, ký hiệu, ngày tháng văn bản', 'Số ký hiệu và ngày tháng văn bản', 'Số ký hiệu, ngày văn bản', 'Số, ngày tháng văn bản', 'Số và ngày văn bản', 'Số hiệu, ngày tháng'] },
  { part: 'so', in: null, heads: ['Số'] },
  { part: 'kyHieu', in: null, heads: ['Ký hiệu', 'KH', 'Kí hiệu'] },
  { part: 'ngayBanHanh', in: null, heads: ['Ngày tháng văn bản', 'Ngày, tháng, năm văn bản', 'Ngày tháng năm của văn bản', 'Ngày văn bản', 'Ngày VB', 'Ngày tháng VB', 'Ngày ban hành', 'Ngày tháng ban hành', 'Ngày BH', 'Ngày ký', 'Ngày CV', 'Ngày công văn', 'Ngày tháng', 'Ngày, tháng, năm', 'Văn bản ngày', 'Ngày tháng công văn', 'Ngày tháng của văn bản'] },
  { part: 'tenLoaiVaTrichYeu', in: null, heads: ['Tên loại và trích yếu nội dung văn bản', 'Tên loại và trích yếu nội dung', 'Tên loại và trích yếu', 'Tên loại, trích yếu', 'Loại và trích yếu văn bản', 'Tên loại văn bản và trích yếu nội dung'] },
  { part: 'tenLoai', in: null, heads: ['Tên loại', 'Loại văn bản', 'Loại VB', 'Tên loại văn bản', 'Hình thức văn bản', 'Thể loại', 'Loại', 'Hình thức'] },
  { part: 'trichYeu', in: null, heads: ['Trích yếu', 'Trích yếu nội dung', 'Trích yếu nội dung văn bản', 'Trích yếu văn bản', 'Nội dung', 'Nội dung trích yếu', 'Nội dung văn bản', 'Về việc', 'V/v', 'Tên văn bản', 'Tên trích yếu', 'Tóm tắt nội dung'] },
  { part: 'donViNhan', in: 'den', heads: ['Đơn vị hoặc người nhận', 'Đơn vị nhận', 'Người nhận', 'Đơn vị, người nhận', 'Nơi nhận', 'Bộ phận nhận', 'Phòng ban nhận', 'Đơn vị xử lý', 'Đơn vị chủ trì', 'Người xử lý', 'Đơn vị thụ lý', 'Chuyển cho', 'Chuyển đến', 'Đơn vị giải quyết', 'Đơn vị hoặc cá nhân nhận', 'Xử lý chính', 'Phân công'] },
  { part: 'donViNhan', in: 'di', heads: ['Đơn vị, người nhận bản lưu', 'Đơn vị hoặc người nhận bản lưu', 'Nơi nhận bản lưu', 'Người nhận bản lưu', 'Đơn vị nhận bản lưu', 'Đơn vị soạn thảo', 'Đơn vị soạn'] },
  { part: 'ngayChuyen', in: null, heads: ['Ngày chuyển', 'Ngày giao', 'Ngày chuyển giao', 'Ngày phân công'] },
  { part: 'hanXuLy', in: null, heads: ['Hạn xử lý', 'Hạn giải quyết', 'Thời hạn giải quyết', 'Thời hạn xử lý', 'Hạn', 'Thời hạn', 'Hạn hoàn thành', 'Hạn trả lời', 'Ngày hết hạn', 'Thời hạn hoàn thành'] },
  { part: 'nguoiKy', in: null, heads: ['Người ký', 'Người ký văn bản', 'Họ tên người ký', 'Lãnh đạo ký'] },
  { part: 'chucVu', in: null, heads: ['Chức vụ', 'Chức vụ người ký', 'Chức danh người ký'] },
  { part: 'doKhan', in: null, heads: ['Độ khẩn', 'Mức độ khẩn', 'Khẩn', 'Mức khẩn'] },
  { part: 'doMat', in: null, heads: ['Độ mật', 'Mức độ mật', 'Mật', 'Mức mật', 'Độ bảo mật'] },
  { part: 'noiNhan', in: 'di', heads: ['Nơi nhận văn bản', 'Nơi nhận', 'Nơi gửi', 'Nơi gửi đến', 'Đơn vị nhận', 'Cơ quan nhận', 'Đơn vị nhận văn bản'] },
  { part: 'ghiChu', in: null, heads: ['Ghi chú', 'Chú thích', 'Ghi chú khác'] },
]

/** Heads of columns that are known and that the archive keeps nothing of, unless the clerk has them written into the note. */
export const knownUnused: readonly string[] = [
  'STT',
  'TT',
  'Số TT',
  'Số thứ tự',
  'Ký nhận',
  'Ký tên',
  'Chữ ký',
  'Số lượng bản',
  'SL',
  'Số bản',
  'Số tờ',
  'Số trang',
  'Tệp đính kèm',
  'File đính kèm',
  'File',
  'Trạng thái',
  'Tình trạng',
  'Lưu hồ sơ',
  'Hồ sơ',
  'Lĩnh vực',
  'Người nhập',
]
