// Letters that differ in what filters ask of, lines of filters, and what each line finds among them: a plain loop over all rows.
import fc from 'fast-check'
import type { VienDan } from '../../contract/the-thuc.ts'
import type { VanBan, VanBanFields } from '../../contract/van-ban.ts'
import { openedName } from '../../core/link/co-quan.ts'
import { donViOf } from '../../core/query/don-vi.ts'
import { type Filter, filterTable } from '../../core/query/filters.ts'
import type { Query } from '../../core/query/query.ts'
import { fold } from '../../core/text/fold.ts'
import { all, type WritableDb, writing } from '../../db/handle.ts'
import { fileVanBan, openVanBan } from '../../db/van-ban.ts'
import { filing, now } from './archive-builder.ts'

export const parent = (soKyHieu: string): VienDan => ({
  quanHe: 'thuc-hien',
  tenLoai: 'Chỉ thị',
  soKyHieu,
  ngayBanHanh: null,
  coQuanBanHanh: 'Thủ tướng Chính phủ',
  trichYeu: null,
})
export const signer = (hoTen: string) => ({ quyenHan: null, chucVu: null, hoTen })

export interface Row {
  opened: VanBan
  tinh: string | null
  nam: number | null
  agency: string | null
  text: string
}

const rowsOf = (db: WritableDb): Row[] =>
  all<{ id: number; tinh: string | null; nam: number | null; ten: string | null }>(
    db,
    'SELECT v.id, v.tinh, v.nam, c.ten FROM van_ban v LEFT JOIN co_quan c ON c.id = v.co_quan_id WHERE v.bo_luc IS NULL',
  ).map(({ id, tinh, nam, ten }) => {
    const opened = openVanBan(db, { id })
    const { fields } = opened
    const names = [fields.soKyHieu, fields.tenLoai, fields.trichYeu, fields.coQuanBanHanh, ten, tinh, fields.nguoiKy?.hoTen]
    const pieces = [...names, ...fields.kinhGui, ...fields.noiNhan.map(one => one.text), opened.text?.text]
    return { opened, tinh, nam, agency: ten, text: pieces.map(piece => ` ${fold(piece ?? '')} `).join('¶') }
  })

/** Words in a name or in the same with its abbreviations opened, as they are typed or opened themselves. */
const has = (texts: readonly (string | null | undefined)[], words: string): boolean => {
  const inFull = (name: string) => [name, openedName(name)].map(way => ` ${fold(way)} `)
  const printed = texts.flatMap(text => inFull(text ?? ''))
  return inFull(words).some(phrase => printed.some(text => text.includes(phrase)))
}

const implemented = ({ opened }: Row) => opened.cites.filter(link => link.quanHe === 'thuc-hien')
const isHeld = (row: Row): boolean => implemented(row).some(({ vanBan }) => vanBan.direction !== 'tham-chieu')

/** The rules TK-31 to TK-37, one row at a time. */
function fits(row: Row, { name, asked }: Filter): boolean {
  const { fields, direction, soDen } = row.opened
  if (typeof asked === 'string') return true
  const recipients = fields.noiNhan.map(one => one.text)
  const sentOn = recipients.some(text => ['nhu tren', 'nhu kinh gui'].includes(fold(text))) ? fields.kinhGui : []
  switch (asked.kind) {
    case 'flag':
      return name === 'co-goc' ? isHeld(row) : implemented(row).length > 0 && !isHeld(row)
    case 'names':
      if (name === 'loai') return fields.tenLoai !== null && asked.names.includes(fold(fields.tenLoai))
      return asked.names.includes((name === 'tinh' ? row.tinh : direction) ?? '')
    case 'day':
      return fields.ngayBanHanh !== null && (name === 'tu' ? fields.ngayBanHanh >= asked.day : fields.ngayBanHanh <= asked.day)
    case 'days':
      return fields.ngayBanHanh !== null && fields.ngayBanHanh >= asked.first && fields.ngayBanHanh <= asked.last
    case 'year':
      return row.nam === asked.year
    case 'so-den':
      return direction === 'den' && soDen?.so === asked.so && (asked.nam === null || soDen.nam === asked.nam)
    case 'sign':
      return implemented(row).some(({ vanBan }) => fold(vanBan.soKyHieu ?? '') === asked.sign.phrase)
    case 'phrase':
      if (name === 'don-vi') return fields.soKyHieu !== null && fold(donViOf(fields.soKyHieu) ?? '') === asked.words
      if (name === 'nguoi-ky') return ` ${fold(fields.nguoiKy?.hoTen ?? '')} `.includes(` ${asked.words} `)
      if (name === 'co-quan') return has([fields.coQuanBanHanh, row.agency, row.tinh], asked.words)
      return has(name === 'kinh-gui' ? fields.kinhGui : [...recipients, ...sentOn], asked.words)
  }
}

const single = new Set(['loai', 'ngay', 'nam', 'co-quan', 'nguoi-ky', 'tinh', 'don-vi', 'chieu', 'so-den'])

/** The whole of a line, one row at a time (TK-38). */
export function answers(row: Row, { filters, terms, minus }: Query): boolean {
  const holds = (term: { words: string[] }) => row.text.includes(` ${term.words.join(' ')} `)
  const understood = filters.filter(filter => typeof filter.asked === 'object')
  const asked = understood.filter(filter => !filter.isExcluded)
  const groups = Map.groupBy(asked, (filter: Filter) => (single.has(filter.name) ? filter.name : filter))
  return (
    terms.length + understood.length > 0 &&
    [...groups.values()].every(group => group.some(filter => fits(row, filter))) &&
    !understood.some(filter => filter.isExcluded && fits(row, filter)) &&
    terms.every(holds) &&
    !minus.some(holds)
  )
}

export const pick = <T>(...values: T[]) => fc.constantFrom(...values)
const names = ['Báo Đắk Nông', 'Sở Y tế tỉnh Đắk Nông', 'Như trên', 'UBND tỉnh Lào Cai', 'Các sở, ban, ngành']
const agencies = ['UBND tỉnh Đắk Nông', 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Bộ Y tế', 'Sở Y tế tỉnh Đắk Nông', null]

const letter = fc.record({
  tenLoai: pick('Công văn', 'CHỈ THỊ', 'Chỉ thị', 'Quyết định', 'Phiếu lạ', null),
  coQuanBanHanh: pick(...agencies),
  soKyHieu: pick('2680/UBND-KGVX', '12/CT-UBND', '45/SYT-NVY', '12/QĐ-UBND', '7/BYT-KGVX', null),
  ngayBanHanh: pick('2020-12-31', '2021-05-01', '2021-06-30', '2022-01-01', null),
  nguoiKy: pick(signer('Tôn Thị Ngọc Hạnh'), signer('Nguyễn Văn Hanh'), null),
  kinhGui: fc.subarray(names, { maxLength: 2 }),
  noiNhan: fc.subarray(names, { maxLength: 2 }).map(list => list.map(text => ({ text, purpose: null }))),
  vienDan: fc.subarray([parent('12/CT-TTg'), parent('13/CT-TTg'), { ...parent('12/CT-TTg'), quanHe: 'can-cu' as const }], { maxLength: 2 }),
})
export const filed = fc.record({
  fields: letter,
  direction: pick('den' as const, 'di' as const),
  text: pick('báo chí', 'bảo trì', 'chí phèo', ''),
})

const values: Record<string, string[]> = {
  loai: ['chỉ-thị', 'CT', 'công-văn', 'qđ', 'phiếu-lạ', 'không-có'],
  tu: ['01/05/2021', '2021', 'abc'],
  den: ['30/06/2021', '12/2020', '31/02/2021'],
  ngay: ['01/05/2021', '5/2021', '2020', '31/02/2021'],
  nam: ['2021', '2020', '1999'],
  'noi-nhan': ['"Báo Đắk Nông"', 'báo', 'ubnd', '"nông các"'],
  'kinh-gui': ['báo', '"Ủy ban nhân dân tỉnh"', 'sở'],
  'co-quan': ['ubnd', '"Sở Y tế"', 'đắk-nông', 'lào-cai'],
  'nguoi-ky': ['hạnh', '"Ngọc Hạnh"', 'ai'],
  tinh: ['đắk-nông', 'lào-cai', 'sao-hỏa'],
  'don-vi': ['kgvx', 'ubnd', 'nvy'],
  goc: ['12/CT-TTg', '13/ct-ttg', '99/CT-TTg'],
  chieu: ['đến', 'đi', 'tham-chiếu'],
  'so-den': ['1', '2', '1/2021', '1/1999'],
}
const filter = fc
  .tuple(pick('', '', '-'), pick(...filterTable))
  .chain(([minus, { name, typed }]) =>
    values[name] ? pick(...values[name]).map(value => `${minus}${typed}:${value}`) : fc.constant(`${minus}${typed}`),
  )
export const line = fc
  .tuple(
    fc.subarray(['báo', 'chí', '"báo chí"', 'y tế'], { maxLength: 2 }),
    fc.array(filter, { minLength: 1, maxLength: 3 }),
    pick('', ' -trì'),
  )
  .map(([words, filters, minus]) => `${[...words, ...filters].join(' ')}${minus} `)

export function fileAll(db: WritableDb, letters: readonly { fields: Partial<VanBanFields>; direction: 'den' | 'di'; text: string }[]) {
  writing(db, () => {
    for (const { fields, direction, text } of letters) fileVanBan(db, filing(fields, { direction, text }), now)
  })
  return rowsOf(db)
}
