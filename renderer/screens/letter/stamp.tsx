// The dấu “ĐẾN” of a filed văn bản, as it stands on paper (NĐ 30/2020 Phụ lục IV), with what the register adds.
import type { VanBan } from '../../../contract/van-ban.ts'
import { dayWords, fieldWords } from '../../../contract/words.ts'
import { formWords } from '../../words/form.ts'
import { letterWords } from '../../words/letter.ts'
import { shellWords } from '../../words/shell.ts'

export function Stamp({ vanBan: { direction, soDen, register } }: { vanBan: VanBan }) {
  if (direction === 'tham-chieu' || !register) return null
  const lines: [string, string | null][] = [
    [letterWords.stampSo, soDen ? `${soDen.so}` : null],
    [letterWords.stampNgay, dayWords(register.ngayDen)],
    [letterWords.stampChuyen, [register.donViNhan, dayWords(register.ngayChuyen)].filter(Boolean).join(', ')],
  ]
  return (
    <section className="stamp-row" aria-label={letterWords.register}>
      <div className="stamp">
        <strong>{direction === 'den' ? letterWords.stamp : letterWords.stampOut}</strong>
        <dl>
          {lines.map(([label, words]) => (
            <div key={label}>
              <dt>{label}:</dt>
              <dd>{words || <span aria-hidden="true">…………</span>}</dd>
            </div>
          ))}
        </dl>
      </div>
      {register.hanXuLy && (
        <p className="stamp-note">
          {fieldWords.hanXuLy}: {dayWords(register.hanXuLy)}
        </p>
      )}
      {register.ghiChu && (
        <p className="stamp-note">
          {formWords.ghiChu}: {register.ghiChu || shellWords.none}
        </p>
      )}
    </section>
  )
}
