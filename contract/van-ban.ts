// A văn bản as the archive holds it and as the screens show it.
import { z } from 'zod'
import { entryOrigin } from './entry-origin.ts'
import { mailHead } from './mail.ts'
import { sureness } from './reading.ts'
import { banSao, fieldName, isoDay, issue, letterText, nguoiKy, nhiemVu, noiNhan, quanHe, theThuc, vienDan } from './the-thuc.ts'

export const vanBanId = z.int().positive()

/** `den` came in, `di` went out, `tham-chieu` is known only because another cites it. */
export const direction = z.enum(['den', 'di', 'tham-chieu'])
export type Direction = z.infer<typeof direction>

/** What the clerk confirms or types. A part the letter does not have is null or []. */
export const vanBanFields = z.object({
  coQuanChuQuan: z.string().nullable(),
  coQuanBanHanh: z.string().nullable(),
  coQuanLienTich: z.array(z.string()),
  /** As printed, such as `2680/UBND-KGVX`; số, year and ký hiệu are derived from it. */
  soKyHieu: z.string().nullable(),
  diaDanh: z.string().nullable(),
  ngayBanHanh: isoDay.nullable(),
  tenLoai: z.string().nullable(),
  trichYeu: z.string().nullable(),
  doKhan: z.string().nullable(),
  doMat: z.string().nullable(),
  kinhGui: z.array(z.string()),
  noiNhan: z.array(noiNhan),
  noiLuu: z.string().nullable(),
  nguoiKy: nguoiKy.nullable(),
  nguoiKyKhac: z.array(nguoiKy),
  banSao: banSao.nullable(),
  vienDan: z.array(vienDan),
  nhiemVu: z.array(nhiemVu),
})
export type VanBanFields = z.infer<typeof vanBanFields>
export const emptyFields: VanBanFields = {
  coQuanChuQuan: null,
  coQuanBanHanh: null,
  coQuanLienTich: [],
  soKyHieu: null,
  diaDanh: null,
  ngayBanHanh: null,
  tenLoai: null,
  trichYeu: null,
  doKhan: null,
  doMat: null,
  kinhGui: [],
  noiNhan: [],
  noiLuu: null,
  nguoiKy: null,
  nguoiKyKhac: [],
  banSao: null,
  vienDan: [],
  nhiemVu: [],
}

/** What the register adds to a văn bản (NĐ 30/2020 Phụ lục IV): columns that no letter prints. */
export const registerFields = z.object({
  /** Day of arrival (đến) or of issue (đi). */
  ngayDen: isoDay,
  /** Đơn vị hoặc người nhận. */
  donViNhan: z.string().nullable(),
  ngayChuyen: isoDay.nullable(),
  hanXuLy: isoDay.nullable(),
  ghiChu: z.string().nullable(),
  /** Of a văn bản đi: số lượng bản as the clerk says; null or absent: counted by its recipients and Lưu. */
  soLuongBan: z.int().positive().max(1_000_000).nullable().optional(),
})
export type RegisterFields = z.infer<typeof registerFields>

export const soDen = z.object({
  nam: z.int(),
  so: z.int().positive(),
  /** The register, where it is not the general one. */
  sach: z.object({ soId: z.int(), ten: z.string() }).optional(),
})
export type SoDen = z.infer<typeof soDen>

/** What a list shows of a văn bản; no text, no recipients. */
export const vanBanSummary = z.object({
  id: vanBanId,
  direction,
  soDen: soDen.nullable(),
  ngayDen: isoDay.nullable(),
  soKyHieu: z.string().nullable(),
  ngayBanHanh: isoDay.nullable(),
  tenLoai: z.string().nullable(),
  coQuanBanHanh: z.string().nullable(),
  trichYeu: z.string().nullable(),
  doKhan: z.string().nullable(),
  /** Name of the first source file, or null for a paper letter. */
  file: z.string().nullable(),
})
export type VanBanSummary = z.infer<typeof vanBanSummary>

export const fileRole = z.enum(['van-ban', 'ban-quet', 'phu-luc'])
export type FileRole = z.infer<typeof fileRole>
/** A file that belongs to a văn bản, kept by its sha-256. */
export const sourceFile = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  name: z.string(),
  bytes: z.int().min(0),
  role: fileRole,
  addedAt: z.iso.datetime(),
  /** The mail it came with. */
  mail: mailHead.nullable(),
})
export type SourceFile = z.infer<typeof sourceFile>

/** One who receives it. `opened` is the Kính gửi list behind "Như trên"; agencies are links, the text stays as printed. */
export const recipient = z.object({
  list: z.enum(['kinh-gui', 'noi-nhan']),
  text: z.string(),
  purpose: z.string().nullable(),
  coQuan: z.object({ id: z.int(), ten: z.string() }).nullable(),
  opened: z.array(z.string()),
})
export type Recipient = z.infer<typeof recipient>

/** A văn bản at the other end of a link; `vienDan` is what the citing letter prints of it. */
export const link = z.object({ quanHe, vanBan: vanBanSummary, vienDan })
export type Link = z.infer<typeof link>

/** Where a filed value came from: `by: 'clerk'` values are never overwritten by a machine. Lists have one an item, in their order. */
export const provenance = z.object({
  field: fieldName,
  by: z.enum(['reader', 'clerk']),
  /** A clerk looked at it and let it stand: in the review, or by accepting a newer reading. */
  isConfirmed: z.boolean(),
  rule: z.string().nullable(),
  sure: sureness.nullable(),
  at: theThuc.shape.kinhGui.element.shape.at,
})
export type Provenance = z.infer<typeof provenance>

export const vanBan = z.object({
  ...vanBanSummary.shape,
  fields: vanBanFields,
  register: registerFields.nullable(),
  provenance: z.array(provenance),
  issues: z.array(issue),
  text: letterText.nullable(),
  /** The text that is kept cannot be read any more: `text` is null, and nothing tells where values stood. */
  isTextDamaged: z.boolean(),
  recipients: z.array(recipient),
  /** Documents this one cites, in order of first appearance. */
  cites: z.array(link),
  /** Documents that cite this one, newest first, at most 200. */
  citedBy: z.array(link),
  files: z.array(sourceFile),
  /** The row of another program's register that it was taken from. */
  origin: entryOrigin.nullable(),
  isRemoved: z.boolean(),
})
export type VanBan = z.infer<typeof vanBan>

/** One letter of a parent's family: who implements it, when, how many days after the parent. */
export const familyMember = z.object({
  vanBan: vanBanSummary,
  quanHe,
  /** Province of the issuer where known, such as `Đắk Nông`. */
  tinh: z.string().nullable(),
  /** Days between the parent's date and this one's. */
  lagDays: z.int().nullable(),
  recipients: z.array(recipient),
})
export const family = z.object({
  parent: vanBanSummary,
  members: z.array(familyMember),
  /** Provinces of the parent's day from which no letter is held. */
  silent: z.array(z.string()),
})
export type Family = z.infer<typeof family>

/** Those of the first row are of a văn bản, a paper or the own agency; the others of the directory, the flow of work, the registers and the files. */
const journalActs = [
  ...(['file', 'correct', 'attach', 'detach', 'remove', 'restore', 'print', 'export', 'own-agency', 'drop'] as const),
  ...(['agency', 'group', 'send', 'pass', 'number', 'case', 'calendar'] as const),
] as const

/** One line of the journal. */
export const historyEntry = z.object({
  seq: z.int(),
  at: z.iso.datetime(),
  act: z.enum(journalActs),
  changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
})
export type HistoryEntry = z.infer<typeof historyEntry>

/** The office that owns this archive; it heads registers and helps resolution. */
export const ownAgency = z.object({
  ten: z.string().trim().min(1).max(200),
  chuQuan: z.string().trim().max(200).nullable(),
  diaChi: z.string().trim().max(250).nullable(),
  dienThoai: z.string().trim().max(100).nullable().default(null),
  fax: z.string().trim().max(100).nullable().default(null),
  email: z.string().trim().max(150).nullable().default(null),
  website: z.string().trim().max(150).nullable().default(null),
  /** Province of the office, such as `Đắk Nông`; null for a central body. */
  tinh: z.string().nullable(),
})
export type OwnAgency = z.infer<typeof ownAgency>
