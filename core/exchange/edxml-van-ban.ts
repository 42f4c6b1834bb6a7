// The head under which a filed văn bản goes out as an edXML package: what the clerk confirmed; of the head it came with, what the fields do not know.
import type { NguoiKy } from '../../contract/the-thuc.ts'
import type { VanBan, VanBanFields } from '../../contract/van-ban.ts'
import { dayWords } from '../../contract/words.ts'
import { type EdxmlHead, emptyHead, headOf, oneLine } from './edxml-head.ts'

const line = (words: string | null | undefined): string | null => oneLine(words ?? '')
const lines = (all: readonly string[]): string[] => all.flatMap(words => line(words) ?? [])

/** Số and ký hiệu part at the first stroke: whoever joins them by one gets the sign as printed, of a party document too. */
function signOf(soKyHieu: string | null): Pick<EdxmlHead, 'so' | 'kyHieu'> {
  const sign = line(soKyHieu) ?? ''
  const at = sign.indexOf('/')
  return at < 0 ? { so: line(sign), kyHieu: null } : { so: line(sign.slice(0, at)), kyHieu: line(sign.slice(at + 1)) }
}

const signerOf = (signer: NguoiKy | null): Pick<EdxmlHead, 'quyenHan' | 'chucVu' | 'hoTen'> => ({
  quyenHan: line(signer?.quyenHan),
  chucVu: line(signer?.chucVu),
  hoTen: line(signer?.hoTen),
})

const noiNhanOf = ({ noiNhan, noiLuu }: VanBanFields): string[] => [
  ...lines(noiNhan.map(({ text, purpose }) => (purpose ? `${text} (${purpose})` : text))),
  ...(line(noiLuu) ? [`Lưu: ${line(noiLuu)}`] : []),
]

const traLoiOf = ({ vienDan }: VanBanFields): string[] =>
  lines(
    vienDan.flatMap(({ quanHe, soKyHieu, ngayBanHanh }) => {
      if (quanHe !== 'tra-loi' || soKyHieu === null) return []
      return [ngayBanHanh === null ? soKyHieu : `${soKyHieu} ngày ${dayWords(ngayBanHanh)}`]
    }),
  )

/** `000.00.00.H38,2020/02/03,415/SYT-NVY`, of the parts that are known. */
const idOf = (maDinhDanh: string | null, { ngayBanHanh, soKyHieu }: VanBanFields): string | null =>
  line([maDinhDanh, ngayBanHanh?.replaceAll('-', '/'), soKyHieu].filter(Boolean).join(','))

/** The head of a văn bản. `maDinhDanh` is its issuer's code, where it is known better than by the package it came in. */
export function headOfVanBan(
  { fields, register, text }: Pick<VanBan, 'fields' | 'register' | 'text'>,
  maDinhDanh: string | null = null,
): EdxmlHead {
  const came = (text && headOf(text)) ?? emptyHead()
  const organ = line(maDinhDanh) ?? came.maDinhDanh
  return {
    ...came,
    coQuanChuQuan: line(fields.coQuanChuQuan),
    coQuanBanHanh: line(fields.coQuanBanHanh),
    maDinhDanh: organ,
    ...signOf(fields.soKyHieu),
    diaDanh: line(fields.diaDanh),
    ngayBanHanh: line(dayWords(fields.ngayBanHanh)),
    tenLoai: line(fields.tenLoai),
    trichYeu: line(fields.trichYeu),
    ...signerOf(fields.nguoiKy),
    hanXuLy: line(dayWords(register?.hanXuLy ?? null)),
    doKhan: line(fields.doKhan),
    kinhGui: lines(fields.kinhGui),
    noiNhan: noiNhanOf(fields),
    traLoi: traLoiOf(fields),
    maVanBan: maDinhDanh === null && came.maVanBan ? came.maVanBan : idOf(organ, fields),
    nghiepVu: null,
    lyDo: null,
  }
}
