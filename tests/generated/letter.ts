// A generated letter: its blocks before they are laid out, and the values a reader must find in it. Knows neither forms nor readers.

/** A value as it may be read: each is right. What stands in the damaged text, beside it the repaired spelling; empty where it may be left unread. */
export type Accept = readonly string[]

/** A printed piece and what a reader may say of it. */
export interface Printed {
  text: string
  accept: Accept
}

export const scalarFields = [
  'soKyHieu',
  'so',
  'kyHieu',
  'ngayBanHanh',
  'diaDanh',
  'coQuanChuQuan',
  'coQuanBanHanh',
  'tenLoai',
  'trichYeu',
  'doKhan',
  'doMat',
  'hanXuLy',
  'noiLuu',
  'hoTen',
  'chucVu',
  'quyenHan',
] as const
export type ScalarField = (typeof scalarFields)[number]

export interface ExpectedCitation {
  sign: Accept
  kind: Accept | null
  /** ISO day; null where none is printed, undefined where it is not asked. */
  date: string | null | undefined
  issuer: Accept | null | undefined
  subject: Accept | null | undefined
  relations: readonly string[]
}

export interface ExpectedRecipient {
  text: Accept
  purpose: Accept | null
}

export interface ExpectedTask {
  bodies: readonly Accept[]
  text: Accept
}

/** What a copy adds; the name of who signed it. */
export interface ExpectedCopy {
  form: string
  body: Accept | null
  sign: Accept | null
  date: string | null
  name: Accept | null
}

export interface ExpectedSigner {
  name: Accept
  post: Accept
}

/** null: nothing stands there and nothing may be read. Missing: not asked. */
export interface Expected {
  scalars: Partial<Record<ScalarField, Accept | null>>
  kinhGui?: Accept[]
  noiNhan?: ExpectedRecipient[]
  vienDan?: ExpectedCitation[]
  nhiemVu?: ExpectedTask[]
  coQuanLienTich?: Accept[]
  /** Who signs beside the first. */
  nguoiKyKhac?: ExpectedSigner[]
  banSao?: ExpectedCopy | null
}

/** One row of a table without borders: what stands left and what stands right. */
export interface Row {
  left: string[]
  right: string[]
}

/** A letter's parts in order. Each string is one line as the sender's program broke it, or a whole paragraph of the body. */
export interface Blocks {
  /** Above the head: a gazette's head, a portal's caption, "Dự thảo". */
  above: string[]
  head: Row[]
  urgency: string[]
  /** Centred lines: the kind, the subject under it, the deciding authority. */
  title: string[]
  to: string[]
  body: string[]
  foot: Row
  /** Behind the letter: an appendix, a copy's stamp. */
  behind: string[]
}

export interface Made {
  seed: number
  form: string
  agency: string
  layout: string
  damage: string
  text: string
  expected: Expected
}

/** Letters with a text layer, whatever its encoding; the others are scans: stamped, through OCR, or without marks. */
export const isCleanText = ({ damage }: Made): boolean => ['none', 'nfd', 'old-tones', 'legacy-font'].includes(damage)
