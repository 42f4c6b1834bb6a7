// The thể thức of a filed văn bản, each part with where it came from. What a clerk filed is confirmed: how sure the reader was is only told on asking.
import type { VanBan } from '../../../contract/van-ban.ts'
import { dayWords, fieldWords, hinhThucSaoWords, sureWords } from '../../../contract/words.ts'
import { notesOfFiled } from '../../parts/form/notes.ts'
import { Icon } from '../../parts/icons.tsx'
import { formWords } from '../../words/form.ts'
import { letterWords } from '../../words/letter.ts'

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

export function TheThucCard({ vanBan, onShow }: { vanBan: VanBan; onShow: (key: string) => void }) {
  const notes = notesOfFiled(vanBan.provenance)
  return (
    <section className="card">
      <h2>{letterWords.theThuc}</h2>
      <dl className="facts facts-the-thuc">
        {rows.map(field => {
          const words = wordsOf(vanBan, field)
          const key = notes[field] ? field : `${field}.0`
          const note = notes[key]
          if (!words && rare.includes(field)) return null
          return (
            <div className="fact" key={field}>
              <dt>{fieldWords[field]}</dt>
              <dd>
                {words ?? <span className="soft">{letterWords.empty}</span>}
                {note?.by === 'clerk' && <span className="sure sure-clerk">{formWords.byClerk}</span>}
                {words && note?.by === 'reader' && note.sure && (
                  <button
                    type="button"
                    className="sure sure-filed"
                    title={`${formWords.byReader}, ${sureWords[note.sure].toLowerCase()}. ${formWords.sureList}. ${note.rule ? formWords.rule(note.rule) : ''}`}
                    onClick={() => onShow(key)}
                  >
                    <span className="unseen">
                      {fieldWords[field]}: {formWords.sureList}
                    </span>
                    <Icon name="check" size={15} />
                  </button>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
