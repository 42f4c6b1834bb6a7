// The filters a clerk may type: `loại:chỉ-thị từ:01/05/2021 chưa-có-văn-bản-gốc`. Knows names and values, no archive.
// To add one: a row here with its rule, a name in contract/filters.ts, words in contract/words.ts, a line in SPEC.md, a condition in db/filter-sql.ts.
import type { FilterFault, FilterName } from '../../contract/filters.ts'
import { tinhOf } from '../link/tinh.ts'
import { kinds } from '../tables/kinds.ts'
import { fold, squeeze } from '../text/fold.ts'
import { firstDay, lastDay } from './days.ts'
import { type AskedSoHieu, readSoHieu } from './so-hieu.ts'

/** What a value asks for. A part that the kind of filter does not use is not there. */
export type Asked =
  | { kind: 'flag' }
  | { kind: 'phrase'; words: string }
  | { kind: 'names'; names: readonly string[] }
  | { kind: 'day'; day: string }
  | { kind: 'days'; first: string; last: string }
  | { kind: 'year'; year: number }
  | { kind: 'so-den'; so: number; nam: number | null }
  | { kind: 'sign'; sign: AskedSoHieu }

export interface Filter {
  name: FilterName
  /** As typed, composed (NFC), without blanks at its ends. */
  value: string
  isExcluded: boolean
  /** What is asked for, or why the value makes no sense. */
  asked: Asked | FilterFault
}

interface Row {
  name: FilterName
  rule: string
  /** As it is written back. */
  typed: string
  also: readonly string[]
  read: (value: string) => Asked | FilterFault
  example: string
}

const phraseOf = (value: string): Asked | FilterFault => {
  const words = fold(value)
  return words === '' ? 'no-words' : { kind: 'phrase', words }
}

/** The kinds that a name or an abbreviation means, folded; what no table has is taken as a kind of the office's own. */
function kindsOf(value: string): Asked | FilterFault {
  const folded = fold(value)
  if (folded === '') return 'no-words'
  const key = squeeze(value)
  const named = kinds.filter(kind => squeeze(kind.name) === key)
  const short = kinds.filter(kind => kind.abbreviations.some(abbreviation => squeeze(abbreviation) === key))
  const meant = named.length ? named : short
  return { kind: 'names', names: meant.length ? meant.map(kind => fold(kind.name)) : [folded] }
}

const dayFrom =
  (read: (value: string) => string | null) =>
  (value: string): Asked | FilterFault => {
    const day = read(value)
    return day === null ? 'not-a-day' : { kind: 'day', day }
  }

function daysOf(value: string): Asked | FilterFault {
  const [first, last] = [firstDay(value), lastDay(value)]
  return first === null || last === null ? 'not-a-day' : { kind: 'days', first, last }
}

const directions: Readonly<Record<string, string>> = {
  den: 'den',
  vanbanden: 'den',
  di: 'di',
  vanbandi: 'di',
  thamchieu: 'tham-chieu',
  danchieu: 'tham-chieu',
}

function directionOf(value: string): Asked | FilterFault {
  const direction = Object.hasOwn(directions, squeeze(value)) ? directions[squeeze(value)] : undefined
  return direction === undefined ? 'not-a-direction' : { kind: 'names', names: [direction] }
}

function soDenOf(value: string): Asked | FilterFault {
  const { so, nam } = /^0*(?<so>[1-9]\d{0,8})(?:\/(?<nam>(?:19|20)\d\d))?$/u.exec(value)?.groups ?? {}
  return so === undefined ? 'not-a-number' : { kind: 'so-den', so: Number(so), nam: nam === undefined ? null : Number(nam) }
}

function tinhNamed(value: string): Asked | FilterFault {
  const tinh = tinhOf(value)
  return tinh === null ? 'not-a-province' : { kind: 'names', names: [tinh] }
}

function signOf(value: string): Asked | FilterFault {
  const sign = readSoHieu(value)
  return sign === null ? 'not-a-sign' : { kind: 'sign', sign }
}

function unitNamed(value: string): Asked | FilterFault {
  const words = fold(value)
  return /^[a-z]/u.test(words) ? { kind: 'phrase', words } : 'not-a-unit'
}

const yearOf = (value: string): Asked | FilterFault =>
  /^(?:19|20)\d\d$/u.test(value) ? { kind: 'year', year: Number(value) } : 'not-a-year'

const flag = (value: string): Asked | FilterFault => (value === '' ? { kind: 'flag' } : 'takes-no-value')

// biome-ignore format: a table reads best with one row a line
export const filterTable: readonly Row[] = [
  { name: 'loai', rule: 'TK-31', typed: 'loại', also: ['tên-loại'], read: kindsOf, example: 'loại:chỉ-thị' },
  { name: 'tu', rule: 'TK-32', typed: 'từ', also: ['từ-ngày'], read: dayFrom(firstDay), example: 'từ:01/05/2021' },
  { name: 'den', rule: 'TK-32', typed: 'đến', also: ['đến-ngày'], read: dayFrom(lastDay), example: 'đến:30/06/2021' },
  { name: 'ngay', rule: 'TK-32', typed: 'ngày', also: ['ngày-ban-hành', 'tháng'], read: daysOf, example: 'ngày:31/05/2021' },
  { name: 'nam', rule: 'TK-32', typed: 'năm', also: [], read: yearOf, example: 'năm:2021' },
  { name: 'noi-nhan', rule: 'TK-33', typed: 'nơi-nhận', also: [], read: phraseOf, example: 'nơi-nhận:"Báo Đắk Nông"' },
  { name: 'kinh-gui', rule: 'TK-33', typed: 'kính-gửi', also: [], read: phraseOf, example: 'kính-gửi:"Sở Y tế"' },
  { name: 'co-quan', rule: 'TK-33', typed: 'cơ-quan', also: ['cơ-quan-ban-hành'], read: phraseOf, example: 'cơ-quan:ubnd' },
  { name: 'nguoi-ky', rule: 'TK-33', typed: 'người-ký', also: [], read: phraseOf, example: 'người-ký:hạnh' },
  { name: 'tinh', rule: 'TK-34', typed: 'tỉnh', also: [], read: tinhNamed, example: 'tỉnh:đắk-nông' },
  { name: 'don-vi', rule: 'TK-35', typed: 'đơn-vị', also: [], read: unitNamed, example: 'đơn-vị:kgvx' },
  { name: 'goc', rule: 'TK-36', typed: 'gốc', also: ['văn-bản-gốc'], read: signOf, example: 'gốc:12/CT-TTg' },
  { name: 'chua-co-goc', rule: 'TK-36', typed: 'chưa-có-văn-bản-gốc', also: [], read: flag, example: 'chưa-có-văn-bản-gốc' },
  { name: 'co-goc', rule: 'TK-36', typed: 'có-văn-bản-gốc', also: [], read: flag, example: 'có-văn-bản-gốc' },
  { name: 'chieu', rule: 'TK-37', typed: 'chiều', also: [], read: directionOf, example: 'chiều:đến' },
  { name: 'so-den', rule: 'TK-37', typed: 'số-đến', also: [], read: soDenOf, example: 'số-đến:152' },
]

const byKey = new Map(filterTable.flatMap(row => [row.typed, ...row.also].map(typed => [squeeze(typed), row] as const)))
const byName = new Map(filterTable.map(row => [row.name, row]))

const isFlag = (row: Row): boolean => row.read === flag

/**
 * The filter that `name:value` is, or null when the table has no such name: then it is words. A `value` of null stands for a name without a
 * colon, which only a filter without values may have.
 */
export function readFilter(name: string, value: string | null, isExcluded: boolean): Filter | null {
  const row = byKey.get(squeeze(name))
  if (!row || (value === null && !isFlag(row))) return null
  const typed = (value ?? '').normalize('NFC').trim()
  return { name: row.name, value: typed, isExcluded, asked: typed === '' && !isFlag(row) ? 'no-value' : row.read(typed) }
}

/** A filter as it is typed: `readFilter` of it gives the same. The value holds no quotation marks: none can be typed into it. */
export function writeFilter({ name, value, isExcluded }: Pick<Filter, 'name' | 'value' | 'isExcluded'>): string {
  const row = byName.get(name)
  const typed = row?.typed ?? name
  const quoted = /[\s«]/u.test(value) ? `"${value}"` : value
  const isBare = row !== undefined && isFlag(row) && value === ''
  return `${isExcluded ? '-' : ''}${isBare ? typed : `${typed}:${quoted}`}`
}

/** A filter for a value out of the archive, which may hold anything: quotation marks fall away. */
export const filterFor = (name: FilterName, value: string): string =>
  writeFilter({
    name,
    value: value
      .replace(/["“”«»]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
    isExcluded: false,
  })

const dayIn = ({ asked }: Filter): string => (typeof asked === 'object' && asked.kind === 'day' ? asked.day : '')

/** The limits of days among filters whose first day lies behind a last one: nothing could be found, so none of them limits (TK-39). */
export function reversedDays(filters: readonly Filter[]): ReadonlySet<Filter> {
  const limits = filters.filter(filter => !filter.isExcluded && dayIn(filter) !== '')
  const daysOfAll = (name: FilterName) => limits.filter(filter => filter.name === name).map(dayIn)
  const [firsts, lasts] = [daysOfAll('tu'), daysOfAll('den')]
  return new Set(firsts.some(first => lasts.some(last => first > last)) ? limits : [])
}

/** The filters that are understood. */
export const understood = (filters: readonly Filter[]): (Filter & { asked: Asked })[] =>
  filters.filter((filter): filter is Filter & { asked: Asked } => typeof filter.asked === 'object')
