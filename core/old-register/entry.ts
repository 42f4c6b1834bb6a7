// A row of a foreign register as an entry of ours: each value from its cell, by a rule of SPEC.md, or why the row is not taken. Knows no archive.
import type { EntryPart } from '../../contract/entry-origin.ts'
import type { MappedColumn, RowEntry, RowFault } from '../../contract/old-register.ts'
import { entryPartWords } from '../../contract/old-register-words.ts'
import { emptyFields } from '../../contract/van-ban.ts'
import { dayWords } from '../../contract/words.ts'
import { kinds } from '../tables/kinds.ts'
import { fold, foldSame } from '../text/fold.ts'
import { kindOfKyHieu } from '../the-thuc/ten-loai.ts'
import { cellWords, type OldRow } from './cell.ts'
import { Fault, Row, type RowPlan } from './row.ts'
import { isNotUrgent, refuseSecret } from './secrecy.ts'
import { readSign } from './sign.ts'

export type RowRead = { entry: RowEntry } | { fault: RowFault }

const kindNames = kinds.map(({ name }) => ({ name, key: foldSame(name) })).toSorted((a, b) => b.key.length - a.key.length)
const vv = /^(?:v\/v|v\.v|về việc)\s*[:.]?\s*/iu
const withoutVv = (text: string): string => text.replace(/^v\/v\s*[:.]?\s*/iu, '') || text

/** Tên loại and trích yếu in one cell: the kind that its words begin with, the rest. Rule SC-25. */
function kindAndSubject(text: string): { tenLoai: string | null; trichYeu: string | null } {
  const folded = foldSame(text)
  const kind = kindNames.find(({ key }) => folded.startsWith(key) && !/^[\p{L}\p{N}]/u.test(text.slice(key.length)))
  const rest = kind ? text.slice(kind.key.length).replace(/^[\s:;,.–-]+/u, '') : text
  return { tenLoai: kind?.name ?? null, trichYeu: rest === '' ? null : withoutVv(rest) }
}

/** A trích yếu without "V/v" and without its own kind before it. */
function subjectOf(text: string, tenLoai: string | null): string {
  const apart = kindAndSubject(text)
  return apart.tenLoai !== null && apart.tenLoai === tenLoai ? (apart.trichYeu ?? text) : withoutVv(text)
}

/** A kind is written as the table has it; one that it does not know stays as it stands. */
const kindNamed = (text: string): string => kindNames.find(({ key }) => key === foldSame(text))?.name ?? text

function readSubject(row: Row, soKyHieu: string | null): { tenLoai: string | null; trichYeu: string | null } {
  const [kind, subject, both] = [row.as('tenLoai'), row.as('trichYeu'), row.line('tenLoaiVaTrichYeu')]
  const apart = both === null ? null : kindAndSubject(both)
  if (apart) row.note('tenLoaiVaTrichYeu', 'SC-25')
  const printed = (kind === null ? null : kindNamed(kind)) ?? apart?.tenLoai ?? null
  const tenLoai = printed ?? (soKyHieu === null ? null : kindOfSign(soKyHieu, both ?? subject ?? ''))
  return { tenLoai, trichYeu: subject === null ? (apart?.trichYeu ?? null) : subjectOf(subject, tenLoai) }
}

/** The kind that the sign names, rule SC-26; Công văn where the sign names none and the subject begins with "V/v". */
function kindOfSign(soKyHieu: string, subject: string): string | null {
  const kyHieu = /^\d{1,9}[a-zđ]?\s{0,3}\/(?:\d{4}\s{0,3}\/)?\s{0,3}(?<rest>\S.{0,80})$/iu.exec(soKyHieu)?.groups?.rest
  if (kyHieu === undefined) return null
  return kindOfKyHieu(kyHieu) ?? (vv.test(subject) ? 'Công văn' : null)
}

/** A cross under the head "Khẩn" says that it is urgent. */
const mark = /^(?:[x✓✔☑+*v]|có)$/iu

/** Độ khẩn as it stands. Rule SC-27. */
function readUrgency(row: Row, { columns, heads }: RowPlan): string | null {
  const doKhan = row.line('doKhan')
  if (doKhan === null || isNotUrgent(doKhan)) return null
  row.note('doKhan', 'SC-27')
  const head = heads[columns.find(({ part }) => part === 'doKhan')?.column ?? -1] ?? ''
  return mark.test(doKhan) && fold(head) === 'khan' ? 'Khẩn' : doKhan
}

const plainNumber = (printed: string): number | null => {
  const digits = /^0*(?<so>[1-9]\d{0,6})$/u.exec(printed.replace(/\.0$/u, ''))?.groups?.so
  return digits === undefined ? null : Number(digits)
}

/** The number a row keeps, and how it was printed. Rule SC-28. */
function readSo(row: Row): { so: number | null; oldSo: string | null } {
  const cell = row.cell('soDen')
  const printed = typeof cell === 'object' ? cellWords(cell) : row.line('soDen')
  if (printed === null) return { so: null, oldSo: null }
  row.note('soDen', 'SC-28')
  return { so: typeof cell === 'object' ? null : plainNumber(printed), oldSo: printed }
}

/** What goes behind the note: columns the clerk chose, under their heads, and terms that are no days. */
function readNote({ cells }: OldRow, row: Row, { columns, heads }: RowPlan, undated: readonly EntryPart[]): string | null {
  const own = row.text('ghiChu')
  if (own !== null) row.note('ghiChu', 'SC-20')
  const added = columns
    .filter(({ part }) => part === 'ghiThem' || undated.includes(part))
    .flatMap(({ column, part }: MappedColumn) => {
      const text = cellWords(cells[column]).replace(/\s+/gu, ' ').trim()
      if (text === '') return []
      row.values.push({ part: 'ghiThem', column, raw: text, rule: 'SC-29' })
      return [`${heads[column] || entryPartWords[part]}: ${text}`]
    })
  return [own, ...added].filter(text => text !== null).join('\n') || null
}

const recipientsIn = (text: string | null): { text: string; purpose: null }[] =>
  (text ?? '')
    .split(/[;\n]/u)
    .map(one =>
      one
        .replace(/^[\s+*–-]+/u, '')
        .replace(/(?<![\s.,])[\s.,]+$/u, '')
        .replace(/\s+/gu, ' '),
    )
    .filter(one => one !== '')
    .map(one => ({ text: one, purpose: null }))

function readNguoiKy(row: Row): RowEntry['fields']['nguoiKy'] {
  const [hoTen, chucVu] = [row.as('nguoiKy'), row.as('chucVu')]
  return hoTen === null && chucVu === null ? null : { quyenHan: null, chucVu, hoTen }
}

/** A day that may be a term in words ("trong tuần"): it goes into the note then. */
function dayOrWords(row: Row, part: EntryPart): { day: string | null; undated: EntryPart[] } {
  const day = row.day(part, { must: false })
  return { day, undated: day === null && row.line(part) !== null ? [part] : [] }
}

/** Refuses a văn bản that came before it was issued, and a day that has not come yet. Rule SC-7. */
function refuseDayOrder({ direction, today }: RowPlan, arrived: string, issued: string | null): void {
  if (direction === 'den' && issued !== null && issued > arrived)
    throw new Fault('ngay-after-den', { ngay: dayWords(issued), ngayDen: dayWords(arrived) })
  const late = [arrived, issued].find(day => day !== null && today !== undefined && day > today)
  if (late) throw new Fault('ngay-ahead', { ngay: dayWords(late) })
}

function entryIn(source: OldRow, plan: RowPlan): RowEntry {
  const row = new Row(source, plan)
  refuseSecret(source, plan)
  const doKhan = readUrgency(row, plan)
  row.refuseDitto()
  const { so, oldSo } = readSo(row)
  const signed = readSign(row)
  const ngayDen = row.day('ngayDen')
  const ngayBanHanh = row.day('ngayBanHanh', { notAfter: plan.direction === 'den' ? ngayDen : null }) ?? signed.day
  const arrived = ngayDen ?? (plan.direction === 'di' ? ngayBanHanh : null)
  const coQuanBanHanh = row.as('coQuanBanHanh')
  const subject = readSubject(row, signed.soKyHieu)
  if (signed.soKyHieu === null && coQuanBanHanh === null && subject.trichYeu === null) throw new Fault('nothing-named', {})
  if (arrived === null) throw new Fault(plan.direction === 'di' ? 'no-ngay-di' : 'no-ngay-den', {})
  refuseDayOrder(plan, arrived, ngayBanHanh)
  const [chuyen, han] = [dayOrWords(row, 'ngayChuyen'), dayOrWords(row, 'hanXuLy')]
  const noiNhan = recipientsIn(row.text('noiNhan'))
  if (noiNhan.length) row.note('noiNhan', 'SC-30')
  const donViNhan = row.as('donViNhan')
  const ghiChu = readNote(source, row, plan, [...chuyen.undated, ...han.undated])
  return {
    fields: {
      ...emptyFields,
      coQuanBanHanh,
      soKyHieu: signed.soKyHieu,
      ngayBanHanh,
      ...subject,
      doKhan,
      noiNhan,
      nguoiKy: readNguoiKy(row),
    },
    register: { ngayDen: arrived, donViNhan, ngayChuyen: chuyen.day, hanXuLy: han.day, ghiChu },
    so,
    oldSo,
    values: row.values,
  }
}

/** Reads a row by the clerk's plan. Never guesses: what cannot be read as what it should be refuses the row. */
export function readEntry(source: OldRow, plan: RowPlan): RowRead {
  try {
    return { entry: entryIn(source, plan) }
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault }
    throw error
  }
}
