// The thể thức of a filed văn bản, each part with where it came from. What a clerk filed is confirmed: how sure the reader was is only told on asking.
import type { VanBan } from '../../../contract/van-ban.ts'
import { dayWords, fieldWords, hinhThucSaoWords } from '../../../contract/words.ts'
import { notesOfFiled } from '../../parts/form/notes.ts'
import { ToPlace } from '../../parts/to-place.tsx'
import { formWords } from '../../words/form.ts'
import { letterWords } from '../../words/letter.ts'
import type { Places } from './use-letter.ts'

type Field =
  | 'coQuanChuQuan'
  | 'coQuanBanHanh'
  | 'soKyHieu'
  | 'diaDanh'
  | 'ngayBanHanh'
  | 'tenLoai'
  | 'trichYeu'
  | 'doKhan'
  | 'doMat'
  | 'nguoiKy'
  | 'coQuanLienTich'
  | 'nguoiKyKhac'
  | 'banSao'
const rows: Field[] = [
  'soKyHieu',
  'ngayBanHanh',
  'coQuanChuQuan',
  'coQuanBanHanh',
  'coQuanLienTich',
  'tenLoai',
  'diaDanh',
  'trichYeu',
  'doKhan',
  'doMat',
  'nguoiKy',
  'nguoiKyKhac',
  'banSao',
]
/** Left out where empty: most letters have none. */
const rare: Field[] = ['doKhan', 'doMat', 'coQuanChuQuan', 'coQuanLienTich', 'nguoiKyKhac', 'banSao']

/** `Tôn Thị Ngọc Hạnh, PHÓ CHỦ TỊCH (KT.)`. */
const signerWords = ({ quyenHan, chucVu, hoTen }: NonNullable<VanBan['fields']['nguoiKy']>): string =>
  `${[hoTen, chucVu].filter(Boolean).join(', ')}${quyenHan ? ` (${quyenHan})` : ''}`

const copyWords = ({ hinhThuc, coQuan, soKyHieu, ngay, nguoiKy }: NonNullable<VanBan['fields']['banSao']>): string =>
  [hinhThucSaoWords[hinhThuc], soKyHieu, dayWords(ngay), coQuan, nguoiKy && signerWords(nguoiKy)].filter(Boolean).join(', ')

function wordsOf({ fields }: VanBan, field: Field): string | null {
  if (field === 'ngayBanHanh') return dayWords(fields.ngayBanHanh) || null
  if (field === 'nguoiKy') return fields.nguoiKy ? signerWords(fields.nguoiKy) : null
  if (field === 'coQuanLienTich') return fields.coQuanLienTich.join('; ') || null
  if (field === 'nguoiKyKhac') return fields.nguoiKyKhac.map(signerWords).join('; ') || null
  if (field === 'banSao') return fields.banSao && copyWords(fields.banSao)
  return fields[field]
}

export function TheThucCard({ vanBan, places, onShow }: { vanBan: VanBan } & Places) {
  const notes = notesOfFiled(vanBan.provenance)
  return (
    <section className="card">
      <h2>{letterWords.theThuc}</h2>
      <dl className="facts facts-the-thuc">
        {rows.map(field => {
          const words = wordsOf(vanBan, field)
          const note = notes[field] ?? notes[`${field}.0`]
          if (!words && rare.includes(field)) return null
          return (
            <div className="fact" data-fact={field} key={field}>
              <dt>{fieldWords[field]}</dt>
              <dd>
                {words ?? <span className="soft">{letterWords.empty}</span>}
                {note?.by === 'clerk' && <span className="sure sure-clerk">{formWords.byClerk}</span>}
                <ToPlace of={field} label={fieldWords[field]} places={places} onShow={onShow} />
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
