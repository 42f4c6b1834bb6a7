// The formal parts of a văn bản as they are read from its text (NĐ 30/2020 Điều 8), and the text they are read from.
import { z } from 'zod'
import { reading, span } from './reading.ts'

/** Why a cited document is cited. The first `thuc-hien` is the parent. */
export const quanHe = z.enum([
  'thuc-hien',
  'can-cu',
  'tra-loi',
  'de-nghi',
  'huong-dan',
  'sua-doi',
  'bo-sung',
  'thay-the',
  'bai-bo',
  'dinh-chinh',
  'nhac-den',
])
export type QuanHe = z.infer<typeof quanHe>

/** A day as ISO 8601 `YYYY-MM-DD`. */
export const isoDay = z.iso.date()

export const vienDan = z.object({
  quanHe,
  tenLoai: z.string().nullable(),
  soKyHieu: z.string().nullable(),
  ngayBanHanh: isoDay.nullable(),
  coQuanBanHanh: z.string().nullable(),
  trichYeu: z.string().nullable(),
})
export type VienDan = z.infer<typeof vienDan>

/** A task the letter gives: under which heading, to which bodies (as printed), what. */
export const nhiemVu = z.object({ heading: z.string(), coQuan: z.array(z.string()), text: z.string() })
export type NhiemVu = z.infer<typeof nhiemVu>

/** One bullet of nơi nhận; `purpose` is what stands in the bracket, such as `b/c`, without the bracket. */
export const noiNhan = z.object({ text: z.string(), purpose: z.string().nullable() })
export type NoiNhan = z.infer<typeof noiNhan>

export const nguoiKy = z.object({
  /** `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` or the party's `T/M`, `K/T`, `T/L`; null when the head signs himself. */
  quyenHan: z.string().nullable(),
  chucVu: z.string().nullable(),
  hoTen: z.string().nullable(),
})
export type NguoiKy = z.infer<typeof nguoiKy>

/** How a copy was made (Điều 25): of the whole original, of a part, of a copy. */
export const hinhThucSao = z.enum(['sao-y', 'trich-sao', 'sao-luc'])
export type HinhThucSao = z.infer<typeof hinhThucSao>

/** What a copy adds to the letter it copies: who copied it, under which number, when, who signed. None of it is the letter's. */
export const banSao = z.object({
  hinhThuc: hinhThucSao,
  coQuan: z.string().nullable(),
  soKyHieu: z.string().nullable(),
  ngay: isoDay.nullable(),
  nguoiKy: nguoiKy.nullable(),
})
export type BanSao = z.infer<typeof banSao>

const text = reading(z.string())

/** The lưu line without the word "Lưu", up to its full stop; a drafter's mark in it stays in `value` and is also given apart, one behind the stop only apart. */
export const noiLuu = text.extend({ nguoiSoan: z.object({ text: z.string(), at: span }).nullable() })

export const theThuc = z.object({
  coQuanChuQuan: text.nullable(),
  /** As printed; of a joint văn bản all issuers, joined by " - ". */
  coQuanBanHanh: text.nullable(),
  /** Each issuer of a joint văn bản in print order; empty where there is one. */
  coQuanLienTich: z.array(text),
  so: text.nullable(),
  kyHieu: text.nullable(),
  soKyHieu: text.nullable(),
  diaDanh: text.nullable(),
  /** ISO day. */
  ngayBanHanh: reading(isoDay).nullable(),
  tenLoai: text.nullable(),
  trichYeu: text.nullable(),
  doKhan: text.nullable(),
  doMat: text.nullable(),
  /** The earliest day by which the letter asks those it is sent to to act or answer. */
  hanXuLy: reading(isoDay).nullable(),
  kinhGui: z.array(text),
  noiNhan: z.array(reading(noiNhan)),
  noiLuu: noiLuu.nullable(),
  nguoiKy: reading(nguoiKy).nullable(),
  /** Who signs beside the first. */
  nguoiKyKhac: z.array(reading(nguoiKy)),
  banSao: reading(banSao).nullable(),
  vienDan: z.array(reading(vienDan)),
  nhiemVu: z.array(reading(nhiemVu)),
})
export type TheThuc = z.infer<typeof theThuc>

/** What a letter without any part reads as; a reading kept before a part was known gets it from here. */
export const emptyTheThuc: TheThuc = {
  coQuanChuQuan: null,
  coQuanBanHanh: null,
  coQuanLienTich: [],
  so: null,
  kyHieu: null,
  soKyHieu: null,
  diaDanh: null,
  ngayBanHanh: null,
  tenLoai: null,
  trichYeu: null,
  doKhan: null,
  doMat: null,
  hanXuLy: null,
  kinhGui: [],
  noiNhan: [],
  noiLuu: null,
  nguoiKy: null,
  nguoiKyKhac: [],
  banSao: null,
  vienDan: [],
  nhiemVu: [],
}

/** What a reader doubts, from a closed list; contract/words.ts has the sentence for each. */
export const issueCode = z.enum([
  'so-struck-through',
  'so-blank',
  'so-unreadable',
  'ngay-blank',
  'ngay-unreadable',
  'ngay-out-of-range',
  'two-ngay',
  'no-so-ky-hieu',
  'no-ngay',
  'no-co-quan',
  'co-quan-inferred',
  'no-trich-yeu',
  'no-nguoi-ky',
  'no-noi-nhan',
  'no-kinh-gui',
  'unknown-ten-loai',
  'name-repaired',
  'do-mat',
  'legacy-font',
  'marks-lost',
  'empty-page',
  'page-doubtful',
  'several-letters',
  'several-han',
  'copy',
  'replaced-characters',
  'edxml-differs',
  'edxml-business',
  'edxml-no-text',
])
export type IssueCode = z.infer<typeof issueCode>

export const fieldName = theThuc.keyof()
export type FieldName = z.infer<typeof fieldName>

export const issue = z.object({ code: issueCode, field: fieldName.nullable(), at: z.array(span), rule: z.string() })
export type Issue = z.infer<typeof issue>

/** How a stretch of the text is dressed: `syntax` is markup that is not shown, `edxml` the page made from the head of a package, the others are how the text looks. */
export const run = z.object({ at: span, dress: z.enum(['syntax', 'edxml', 'bold', 'italic', 'struck', 'heading', 'superscript']) })
export type Run = z.infer<typeof run>

/** A letter's text: NFC, `\n` line ends, old fonts converted, markup left in place. Spans everywhere count in it. */
export const letterText = z.object({
  text: z.string(),
  /** Offset at which each page starts; the first is 0. */
  pages: z.array(z.int().min(0)).min(1),
  runs: z.array(run),
})
export type LetterText = z.infer<typeof letterText>

export const letterReading = z.object({ theThuc, issues: z.array(issue) })
export type LetterReading = z.infer<typeof letterReading>
