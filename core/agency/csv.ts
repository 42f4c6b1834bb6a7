// The directory as a table: its columns, a row of it from an agency, and what a row of a clerk's table asks to change. Pure.
import { type AgencyChanges, type AgencyFields, agencyFields, agencyKind, agencyLevel } from '../../contract/agency.ts'
import { agencyKindWords, agencyLevelWords } from '../../contract/agency-words.ts'
import { Refusal } from '../../contract/refusal.ts'
import { dayWords } from '../../contract/words.ts'
import { fold } from '../text/fold.ts'

export type CsvField = Exclude<keyof AgencyFields, 'chaId'>

/** Heads in the order of the columns. An empty cell of a clerk's table changes nothing. */
export const csvColumns: readonly (readonly [CsvField, string])[] = [
  ['ten', 'Tên'],
  ['loai', 'Loại'],
  ['cap', 'Cấp'],
  ['tuNgay', 'Từ ngày'],
  ['denNgay', 'Đến hết ngày'],
  ['maDinhDanh', 'Mã định danh'],
  ['diaChi', 'Địa chỉ'],
  ['dienThoai', 'Điện thoại'],
  ['thuDienTu', 'Thư điện tử'],
  ['soBan', 'Số bản'],
  ['canCu', 'Căn cứ'],
]
export const csvHeads: readonly string[] = ['Số', 'Tỉnh', ...csvColumns.map(([, head]) => head)]

const shownAs: { [Field in CsvField]?: (value: never) => string } = {
  loai: (value: keyof typeof agencyKindWords) => agencyKindWords[value],
  cap: (value: keyof typeof agencyLevelWords) => agencyLevelWords[value],
  tuNgay: dayWords,
  denNgay: dayWords,
}

/** A field's value as a cell says it. */
export const cellWords = (field: CsvField, value: AgencyFields[CsvField]): string | null =>
  value === null ? null : (shownAs[field]?.(value as never) ?? String(value))

/** One agency as the cells of a row. */
export const csvCells = (id: number, tinh: string, fields: AgencyFields): string[] => [
  String(id),
  tinh,
  ...csvColumns.map(([field]) => cellWords(field, fields[field]) ?? ''),
]

export interface CsvAsked {
  id: number | null
  tinh: string | null
  fields: AgencyChanges
  /** The heads of cells that cannot be understood. */
  wrong: string[]
}

/** Which column stands where, by the heads of a table; null where it has neither number nor name. Refuses one of our heads that stands twice. */
export function csvPlaces(heads: readonly string[]): ReadonlyMap<string, number> | null {
  const folded = heads.map(head => fold(head))
  const doubled = csvHeads.find(head => folded.filter(one => one === fold(head)).length > 1)
  if (doubled) throw new Refusal('input-invalid', { what: `bảng có hai cột “${doubled}”` })
  const places = new Map(folded.map((head, i) => [head, i]))
  return places.has(fold('Số')) || places.has(fold('Tên')) ? places : null
}

const kinds = new Map(agencyKind.options.map(value => [fold(agencyKindWords[value]), value]))
const levels = new Map(agencyLevel.options.map(value => [fold(agencyLevelWords[value]), value]))
const dayIn = (words: string): string => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(words) ?? []
  return year === '' ? words : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A cell's value as the field has it; undefined where it is none. */
function fieldValue(field: CsvField, words: string): unknown {
  if (field === 'loai') return kinds.get(fold(words))
  if (field === 'cap') return levels.get(fold(words))
  if (field === 'tuNgay' || field === 'denNgay') return dayIn(words)
  return field === 'soBan' ? (/^\d{1,6}$/u.test(words) ? Number(words) : undefined) : words
}

/** What a row asks for. A leading apostrophe that our own tables put before a sign is taken off. */
export function csvAsked(places: ReadonlyMap<string, number>, cells: readonly string[]): CsvAsked {
  const cell = (head: string) => (cells[places.get(fold(head)) ?? -1] ?? '').replace(/^'(?=[=+\-@])/u, '').trim()
  const fields: Record<string, unknown> = {}
  const wrong: string[] = []
  for (const [field, head] of csvColumns) {
    const words = cell(head)
    if (words === '') continue
    const parsed = agencyFields.shape[field].safeParse(fieldValue(field, words))
    if (parsed.success && parsed.data !== undefined) fields[field] = parsed.data
    else wrong.push(head)
  }
  const id = cell('Số')
  if (id !== '' && !/^\d{1,9}$/u.test(id)) wrong.push('Số')
  return { id: /^\d{1,9}$/u.test(id) ? Number(id) : null, tinh: cell('Tỉnh') || null, fields: fields as AgencyChanges, wrong }
}
