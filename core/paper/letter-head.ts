// The head of a paper of the own agency: its name left, Quốc hiệu and Tiêu ngữ right (NĐ 30/2020 Phụ lục I.II.1, 2). And how a văn bản is named below it.
import type { OwnAgency, VanBan } from '../../contract/van-ban.ts'
import { dayWords } from '../../contract/words.ts'
import { dots } from '../register/cover.ts'
import type { Line, Pair } from './form.ts'

const quocHieu: Line[] = [
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ink: { style: 'bold', sizePt: 12 } },
  { text: 'Độc lập - Tự do - Hạnh phúc', ink: { style: 'bold', sizePt: 13 }, under: 'whole' },
]

/** `below` stands under Tiêu ngữ, such as place and day. `own` null leaves the agency's line to a pen. */
export const letterHead = (own: OwnAgency | null, below: Line[] = []): Pair => {
  const chuQuan = own?.chuQuan?.toLocaleUpperCase('vi')
  const left: Line[] = [{ text: own?.ten.toLocaleUpperCase('vi') ?? dots, ink: { style: 'bold', sizePt: 12 }, under: 'third' }]
  if (chuQuan) left.unshift({ text: chuQuan, ink: { style: 'regular', sizePt: 12 } })
  return { kind: 'pair', leftMm: 72, left, right: [...quocHieu, ...below] }
}

/** `Công văn số 2680/UBND-KGVX ngày 31/05/2021` and, on a line of its own, `của Ủy ban nhân dân tỉnh Đắk Nông`. */
export const nameOf = ({ fields }: Pick<VanBan, 'fields'>): string => {
  const so = fields.soKyHieu === null ? '' : ` số ${fields.soKyHieu}`
  const ngay = fields.ngayBanHanh === null ? '' : ` ngày ${dayWords(fields.ngayBanHanh)}`
  const cua = fields.coQuanBanHanh === null ? '' : `\ncủa ${fields.coQuanBanHanh}`
  return `${fields.tenLoai ?? 'Văn bản'}${so}${ngay}${cua}`
}
