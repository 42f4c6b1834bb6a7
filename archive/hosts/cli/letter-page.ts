// A letter as a page that a person can check: each value with the rule that found it and how sure, then the doubts.
import type { Reading } from '../../../contract/reading.ts'
import {
  type BanSao,
  type FieldName,
  fieldName,
  type Issue,
  type NguoiKy,
  type NhiemVu,
  type NoiNhan,
  type VienDan,
} from '../../../contract/the-thuc.ts'
import { dayWords, fieldWords, hinhThucSaoWords, issueWords, quanHeWords, reasonSentence, sureWords } from '../../../contract/words.ts'
import type { Letter } from '../../letter-file.ts'

const labelWidth = Math.max(...Object.values(fieldWords).map(words => words.length)) + 2

/** A cited document in one line. */
export const vienDanWords = ({ quanHe, tenLoai, soKyHieu, ngayBanHanh, coQuanBanHanh, trichYeu }: VienDan): string =>
  [
    `${quanHeWords[quanHe]}:`,
    tenLoai ?? 'Văn bản',
    soKyHieu && `số ${soKyHieu}`,
    ngayBanHanh && `ngày ${dayWords(ngayBanHanh)}`,
    coQuanBanHanh && `của ${coQuanBanHanh}`,
    trichYeu,
  ]
    .filter(Boolean)
    .join(' ')

export const noiNhanWords = ({ text, purpose }: NoiNhan): string => (purpose ? `${text} (${purpose})` : text)
export const nguoiKyWords = ({ quyenHan, chucVu, hoTen }: NguoiKy): string => [quyenHan, chucVu, hoTen].filter(Boolean).join(' ')
/** A copy in one line. */
export const banSaoWords = ({ hinhThuc, coQuan, soKyHieu, ngay, nguoiKy }: BanSao): string =>
  [
    hinhThucSaoWords[hinhThuc],
    soKyHieu && `số ${soKyHieu}`,
    ngay && `ngày ${dayWords(ngay)}`,
    coQuan && `của ${coQuan}`,
    nguoiKy && `(${nguoiKyWords(nguoiKy)})`,
  ]
    .filter(Boolean)
    .join(' ')
export const nhiemVuWords = ({ coQuan, text }: NhiemVu): string => `${coQuan.join(', ')}: ${text}`

const isNoiNhan = (value: object): value is NoiNhan => 'purpose' in value
const isNguoiKy = (value: object): value is NguoiKy => 'hoTen' in value
const isBanSao = (value: object): value is BanSao => 'hinhThuc' in value
const isVienDan = (value: object): value is VienDan => 'quanHe' in value

function words(value: unknown): string {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? dayWords(value) : value
  if (typeof value !== 'object' || value === null) return String(value)
  if (isNoiNhan(value)) return noiNhanWords(value)
  if (isNguoiKy(value)) return nguoiKyWords(value)
  if (isBanSao(value)) return banSaoWords(value)
  if (isVienDan(value)) return vienDanWords(value)
  return nhiemVuWords(value as NhiemVu)
}

/** Long values are cut; the whole is in `--json`. */
const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 157).trimEnd()}…` : text)

function fieldLines(field: FieldName, readings: readonly Reading<unknown>[]): string[] {
  return readings.flatMap(({ value, rule, sure, reason }, i) => {
    const label = (i === 0 ? fieldWords[field] : '').padEnd(labelWidth)
    const line = `  ${label}${cut(words(value))}  [${rule}, ${sureWords[sure].toLocaleLowerCase('vi')}]`
    return reason ? [line, `  ${' '.repeat(labelWidth)}↳ ${reasonSentence(reason)}`] : [line]
  })
}

const readingsOf = (value: Reading<unknown> | readonly Reading<unknown>[] | null): readonly Reading<unknown>[] => {
  if (value === null) return []
  return Array.isArray(value) ? value : [value as Reading<unknown>]
}

const issueLine = ({ code, field, rule }: Issue): string => `  - ${field ? `${fieldWords[field]}: ` : ''}${issueWords[code]} [${rule}]`

/** The page: every field found, then what is not in the letter, then the doubts. */
export function letterPage(file: string, { reading: { theThuc, issues } }: Letter): string[] {
  const found = fieldName.options.map(field => ({ field, readings: readingsOf(theThuc[field]) }))
  const absent = found.filter(({ readings }) => readings.length === 0).map(({ field }) => fieldWords[field])
  return [
    file,
    ...found.flatMap(({ field, readings }) => fieldLines(field, readings)),
    ...(absent.length ? [`  Không có: ${absent.join(', ')}.`] : []),
    ...(issues.length ? ['  Cần xem lại:', ...issues.map(issueLine)] : []),
    '',
  ]
}
