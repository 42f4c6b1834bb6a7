// From what the readers say to what is filed when nobody corrects it: every Reading becomes its value.
import type { Reading } from '../contract/reading.ts'
import type { TheThuc } from '../contract/the-thuc.ts'
import type { VanBanFields } from '../contract/van-ban.ts'

const valueOf = <T>(reading: Reading<T> | null): T | null => reading?.value ?? null
const valuesOf = <T>(readings: readonly Reading<T>[]): T[] => readings.map(({ value }) => value)

/** The fields of a văn bản as read. Số and ký hiệu are derived from `soKyHieu` again when it is filed. */
export const fieldsAsRead = (read: TheThuc): VanBanFields => ({
  coQuanChuQuan: valueOf(read.coQuanChuQuan),
  coQuanBanHanh: valueOf(read.coQuanBanHanh),
  soKyHieu: valueOf(read.soKyHieu),
  diaDanh: valueOf(read.diaDanh),
  ngayBanHanh: valueOf(read.ngayBanHanh),
  tenLoai: valueOf(read.tenLoai),
  trichYeu: valueOf(read.trichYeu),
  doKhan: valueOf(read.doKhan),
  doMat: valueOf(read.doMat),
  kinhGui: valuesOf(read.kinhGui),
  noiNhan: valuesOf(read.noiNhan),
  noiLuu: valueOf(read.noiLuu),
  nguoiKy: valueOf(read.nguoiKy),
  vienDan: valuesOf(read.vienDan),
  nhiemVu: valuesOf(read.nhiemVu),
})
