// Where each part of a head stands in an edXML package: the names of QCVN 102:2016/BTTTT. For its reader and its writer.
import type { SinglePart } from './edxml-head.ts'

export const namespace = 'http://www.mic.gov.vn/TBT/QCVN_102_2016'

/** Below `MessageHeader`, in the order of the table (1.1 to 1.14). To add a row: keep the order, it is the one that is written. */
export const headerPlaces: readonly (readonly [part: SinglePart, place: string])[] = [
  ['maDinhDanh', 'From/OrganId'],
  ['coQuanChuQuan', 'From/OrganizationInCharge'],
  ['coQuanBanHanh', 'From/OrganName'],
  ['so', 'Code/CodeNumber'],
  ['kyHieu', 'Code/CodeNotation'],
  ['diaDanh', 'PromulgationInfo/Place'],
  ['ngayBanHanh', 'PromulgationInfo/PromulgationDate'],
  ['tenLoai', 'DocumentType/TypeName'],
  ['trichYeu', 'Subject'],
  ['noiDung', 'Content'],
  ['quyenHan', 'SignerInfo/Competence'],
  ['chucVu', 'SignerInfo/Position'],
  ['hoTen', 'SignerInfo/FullName'],
  ['hanXuLy', 'DueDate'],
  ['doKhan', 'OtherInfo/Priority'],
  ['phamVi', 'OtherInfo/SphereOfPromulgation'],
  ['nguoiSoan', 'OtherInfo/TyperNotation'],
  ['soBan', 'OtherInfo/PromulgationAmount'],
  ['soTrang', 'OtherInfo/PageAmount'],
  ['maVanBan', 'DocumentId'],
]

/** What older programs call the signer. */
export const olderPlaces: readonly (readonly [part: SinglePart, place: string])[] = [
  ['quyenHan', 'Author/Competence'],
  ['chucVu', 'Author/Function'],
  ['hoTen', 'Author/FullName'],
]

/** OtherInfo/Priority, from 0. */
export const priorities: readonly (string | null)[] = [null, 'Khẩn', 'Thượng khẩn', 'Hỏa tốc', 'Hỏa tốc hẹn giờ']

/** BussinessDocType, from 0. */
export const businesses: readonly (string | null)[] = [null, 'Thu hồi', 'Cập nhật', 'Thay thế']
