// The values of the contract in one line of Vietnamese each, as commands print them.
import type { BanSao, NguoiKy, NhiemVu, NoiNhan, VienDan } from '../../../contract/the-thuc.ts'
import { dayWords, hinhThucSaoWords, quanHeWords } from '../../../contract/words.ts'

const joined = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' ')

/** A cited document in one line. */
export const vienDanWords = ({ quanHe, tenLoai, soKyHieu, ngayBanHanh, coQuanBanHanh, trichYeu }: VienDan): string =>
  joined([
    `${quanHeWords[quanHe]}:`,
    tenLoai ?? 'Văn bản',
    soKyHieu && `số ${soKyHieu}`,
    ngayBanHanh && `ngày ${dayWords(ngayBanHanh)}`,
    coQuanBanHanh && `của ${coQuanBanHanh}`,
    trichYeu,
  ])

export const noiNhanWords = ({ text, purpose }: NoiNhan): string => (purpose ? `${text} (${purpose})` : text)
export const nguoiKyWords = ({ quyenHan, chucVu, hoTen }: NguoiKy): string => joined([quyenHan, chucVu, hoTen])
export const nhiemVuWords = ({ coQuan, text }: NhiemVu): string => `${coQuan.join(', ')}: ${text}`

/** A copy in one line. */
export const banSaoWords = ({ hinhThuc, coQuan, soKyHieu, ngay, nguoiKy }: BanSao): string =>
  joined([
    hinhThucSaoWords[hinhThuc],
    soKyHieu && `số ${soKyHieu}`,
    ngay && `ngày ${dayWords(ngay)}`,
    coQuan && `của ${coQuan}`,
    nguoiKy && `(${nguoiKyWords(nguoiKy)})`,
  ])

const isNoiNhan = (value: object): value is NoiNhan => 'purpose' in value
const isNguoiKy = (value: object): value is NguoiKy => 'hoTen' in value
const isBanSao = (value: object): value is BanSao => 'hinhThuc' in value
const isVienDan = (value: object): value is VienDan => 'quanHe' in value

/** Any value of a field in one line. */
export function valueWords(value: unknown): string {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? dayWords(value) : value
  if (typeof value !== 'object' || value === null) return String(value)
  if (isNoiNhan(value)) return noiNhanWords(value)
  if (isNguoiKy(value)) return nguoiKyWords(value)
  if (isBanSao(value)) return banSaoWords(value)
  if (isVienDan(value)) return vienDanWords(value)
  return nhiemVuWords(value as NhiemVu)
}
