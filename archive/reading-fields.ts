// From what the readers say to what is filed when nobody corrects it: every Reading becomes its value.
import type { Reading } from '../contract/reading.ts'
import type { TheThuc } from '../contract/the-thuc.ts'
import type { VanBanFields } from '../contract/van-ban.ts'

const only = <T>(reading: Reading<T> | null): T | null => reading?.value ?? null
const every = <T>(readings: readonly Reading<T>[]): T[] => readings.map(({ value }) => value)

/** The fields of a văn bản as read. Số and ký hiệu are derived from `soKyHieu` again when it is filed. */
export const fieldsAsRead = (read: TheThuc): VanBanFields => ({
  coQuanChuQuan: only(read.coQuanChuQuan),
  coQuanBanHanh: only(read.coQuanBanHanh),
  coQuanLienTich: every(read.coQuanLienTich),
  soKyHieu: only(read.soKyHieu),
  diaDanh: only(read.diaDanh),
  ngayBanHanh: only(read.ngayBanHanh),
  tenLoai: only(read.tenLoai),
  trichYeu: only(read.trichYeu),
  doKhan: only(read.doKhan),
  doMat: only(read.doMat),
  kinhGui: every(read.kinhGui),
  noiNhan: every(read.noiNhan),
  noiLuu: only(read.noiLuu),
  nguoiKy: only(read.nguoiKy),
  nguoiKyKhac: every(read.nguoiKyKhac),
  banSao: only(read.banSao),
  vienDan: every(read.vienDan),
  nhiemVu: every(read.nhiemVu),
})
