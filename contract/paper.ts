// What is printed or exported, and in which format.
import { z } from 'zod'
import { token } from './arrive.ts'
import { searchInput } from './search.ts'
import { soId } from './so-dang-ky.ts'
import { isoDay } from './the-thuc.ts'

export const paperFormat = z.enum(['pdf', 'docx', 'xlsx', 'csv', 'txt', 'html'])
export type PaperFormat = z.infer<typeof paperFormat>

export const recipientsInput = z.object({
  ids: z.array(z.int().positive()).min(1).max(1000),
  /** Opens "Như trên" to the Kính gửi list. */
  expand: z.boolean().default(true),
  /** Opens groups to their members, with address and number of copies. */
  members: z.boolean().default(false),
  /** One list of all letters: a row a recipient, with the letters that go to it. */
  merge: z.boolean().default(false),
  format: paperFormat.default('pdf'),
})
export type RecipientsInput = z.infer<typeof recipientsInput>

/** The books of NĐ 30/2020 Phụ lục IV: sổ đăng ký đến, đi, gửi bưu điện, theo dõi giải quyết, sử dụng bản lưu. */
export const bookKind = z.enum(['den', 'di', 'buu-dien', 'theo-doi', 'ban-luu'])
export type BookKind = z.infer<typeof bookKind>

export const registerInput = z.object({
  from: isoDay,
  to: isoDay,
  kind: bookKind.default('den'),
  /** Which sổ đăng ký of its direction; 0 is the general one. The other books are of all. */
  soId: soId.default(0),
  format: paperFormat.default('pdf'),
  /** Number of the volume for the cover; null is dotted. */
  quyenSo: z.string().trim().min(1).max(20).nullable().default(null),
  /** Empty lines after the last entry, for a pen. A book without entries is printed for its empty lines alone. */
  blank: z.int().min(0).max(1000).default(0),
})
export type RegisterInput = z.infer<typeof registerInput>

/** A slip is a page to be written on, not a table. */
export const slipFormat = z.enum(['pdf', 'docx', 'html', 'txt'])
export type SlipFormat = z.infer<typeof slipFormat>
/** Phiếu giải quyết of văn bản đến, a page each. */
export const slipInput = z.object({ ids: z.array(z.int().positive()).min(1).max(500), format: slipFormat.default('pdf') })

export const answersFormat = z.enum(['xlsx', 'csv'])
export type AnswersFormat = z.infer<typeof answersFormat>

/** Every answer of a line, in the order of the list. */
export const answersInput = z.object({
  ...searchInput.pick({ query: true, sort: true, direction: true }).shape,
  format: answersFormat.default('xlsx'),
})

/** A finished paper behind a token; `name` is a Vietnamese file name with its ending. */
export const paperFile = z.object({ token, name: z.string(), mediaType: z.string(), bytes: z.int(), pages: z.int().nullable() })
export type PaperFile = z.infer<typeof paperFile>

/** How many lines are on paper, of how many where that is known; the finished paper at the end. */
export const paperEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.int(), of: z.int().nullable() }),
  z.object({ kind: z.literal('made'), paper: paperFile }),
])
export type PaperEvent = z.infer<typeof paperEvent>

/** A line of the register: the 10 columns of NĐ 30/2020 Phụ lục IV (đến: Tác giả …; đi: Người ký …). */
export const registerEntry = z.object({
  vanBanId: z.int(),
  ngayDen: isoDay,
  soDen: z.int().nullable(),
  tacGia: z.string().nullable(),
  soKyHieu: z.string().nullable(),
  ngayBanHanh: isoDay.nullable(),
  tenLoai: z.string().nullable(),
  trichYeu: z.string().nullable(),
  nguoiKy: z.string().nullable(),
  noiNhan: z.string().nullable(),
  /** Of a văn bản đi: how many copies went out, as the clerk says or as counted by recipients and Lưu; null where that is not known. */
  soLuongBan: z.int().nullable(),
  donViNhan: z.string().nullable(),
  ngayChuyen: isoDay.nullable(),
  /** Who took it, where that is written down; else the column is for the pen. */
  kyNhan: z.string().nullable(),
  ghiChu: z.string().nullable(),
})
export type RegisterEntry = z.infer<typeof registerEntry>

/** A line of sổ gửi văn bản đi bưu điện (6 columns; Ký nhận và dấu bưu điện is for the pen). */
export const postEntry = z.object({
  vanBanId: z.int(),
  ngayChuyen: isoDay.nullable(),
  soKyHieu: z.string().nullable(),
  noiNhan: z.string().nullable(),
  /** Number of envelopes. */
  soBi: z.int().nullable(),
  ghiChu: z.string().nullable(),
})
export type PostEntry = z.infer<typeof postEntry>

/** A line of sổ theo dõi giải quyết văn bản đến (7 columns). */
export const followEntry = z.object({
  vanBanId: z.int(),
  soDen: z.int().nullable(),
  tenLoai: z.string().nullable(),
  soKyHieu: z.string().nullable(),
  ngayBanHanh: isoDay.nullable(),
  tacGia: z.string().nullable(),
  donViNhan: z.string().nullable(),
  hanXuLy: isoDay.nullable(),
  /** Tiến độ giải quyết, in words. */
  tienDo: z.string().nullable(),
  /** Số, ký hiệu of the answer. */
  traLoi: z.string().nullable(),
  ghiChu: z.string().nullable(),
})
export type FollowEntry = z.infer<typeof followEntry>

/** A line of sổ sử dụng bản lưu (9 columns; Ký nhận is for the pen where it is not written down). */
export const copyUse = z.object({
  id: z.int(),
  vanBanId: z.int(),
  ngay: isoDay,
  hoTen: z.string(),
  /** His unit. */
  donVi: z.string().nullable(),
  soKyHieu: z.string().nullable(),
  ngayBanHanh: isoDay.nullable(),
  tenLoai: z.string().nullable(),
  trichYeu: z.string().nullable(),
  /** As it is printed: `hoSoGhi`, else the files that have the văn bản. */
  soKyHieuHoSo: z.string().nullable(),
  /** What the clerk wrote; null: the files that have the văn bản, whichever they are. */
  hoSoGhi: z.string().nullable(),
  kyNhan: z.string().nullable(),
  /** Null: not given back. */
  ngayTra: isoDay.nullable(),
  nguoiChoPhep: z.string().nullable(),
  ghiChu: z.string().nullable(),
})
export type CopyUse = z.infer<typeof copyUse>

/** Numbers of a year that no văn bản of the register bears, both ends included; `why` where it is known (`hủy: ghi trùng`). */
export const registerGap = z.object({ nam: z.int(), from: z.int(), to: z.int(), why: z.string().nullable() })
export type RegisterGap = z.infer<typeof registerGap>

/** The lists of files of NĐ 30/2020 Phụ lục V: danh mục hồ sơ, mục lục hồ sơ nộp lưu, mục lục văn bản trong hồ sơ. */
export const fileListKind = z.enum(['danh-muc', 'nop-luu', 'van-ban'])
export type FileListKind = z.infer<typeof fileListKind>

/** A line of danh mục hồ sơ (5 columns) or of mục lục hồ sơ, tài liệu nộp lưu (7). A heading (đề mục) has a title alone. */
export const fileLine = z.object({
  isHeading: z.boolean(),
  soKyHieu: z.string().nullable(),
  tieuDe: z.string(),
  /** `Vĩnh viễn` or `20 năm`. */
  thoiHan: z.string().nullable(),
  nguoiLap: z.string().nullable(),
  /** First and last day of what is in it. */
  tu: isoDay.nullable(),
  den: isoDay.nullable(),
  /** Sheets or pages, as written. */
  soTo: z.string().nullable(),
  ghiChu: z.string().nullable(),
})
export type FileLine = z.infer<typeof fileLine>

/** A line of mục lục văn bản, tài liệu trong hồ sơ (7 columns), in their order. */
export const fileDocument = z.object({
  soKyHieu: z.string().nullable(),
  ngayBanHanh: isoDay.nullable(),
  tenLoai: z.string().nullable(),
  trichYeu: z.string().nullable(),
  tacGia: z.string().nullable(),
  /** Sheet or page on which it begins, as written. */
  toSo: z.string().nullable(),
  ghiChu: z.string().nullable(),
})
export type FileDocument = z.infer<typeof fileDocument>

/** A body behind a line of a recipient list: its id, name and address in the directory, the number of copies it gets. */
export const recipientMember = z.object({
  coQuanId: z.int().nullable(),
  ten: z.string(),
  diaChi: z.string().nullable(),
  soBan: z.int().nullable(),
})
export type RecipientMember = z.infer<typeof recipientMember>
