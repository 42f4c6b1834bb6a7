// Which bodies a group's words stand for: "UBND các huyện, thành phố", "Các Sở, Ban, ngành", "các bộ, cơ quan ngang bộ". Reads words, opens nothing.
// Rules NG-40 to NG-45 of SPEC.md.

import { openedName } from '../link/co-quan.ts'
import { fold } from '../text/fold.ts'

/** Words for units below a province, as their tables print them. */
export const unitKinds = ['thị xã', 'thành phố', 'quận', 'huyện', 'phường', 'xã', 'đặc khu'] as const
export type UnitKind = (typeof unitKinds)[number]

/** Units of one level, by the kinds that the words name; `bodies` stand in front of each unit's name. */
export interface UnitsGroup {
  of: 'districts' | 'communes' | 'provinces'
  kinds: readonly UnitKind[]
  bodies: readonly string[]
  /** No body is named ("Các huyện, thành phố"): the People's Committee is taken. */
  isAssumed: boolean
}
export interface DepartmentsGroup {
  of: 'departments'
  classes: readonly ('so' | 'ban' | 'nganh')[]
}
export interface MinistriesGroup {
  of: 'ministries'
  classes: readonly ('bo' | 'ngang-bo')[]
}
/** What the tables can open; `isWhole` is false where the words name more than that ("…, đoàn thể"). */
export type GroupPart = (UnitsGroup | DepartmentsGroup | MinistriesGroup) & { isWhole: boolean }

const unitWords: readonly (readonly [string, UnitKind])[] = [
  ['thi xa', 'thị xã'],
  ['thanh pho', 'thành phố'],
  ['tp', 'thành phố'],
  ['quan', 'quận'],
  ['huyen', 'huyện'],
  ['phuong', 'phường'],
  ['thi tran', 'xã'],
  ['dac khu', 'đặc khu'],
  ['xa', 'xã'],
]
const unit = '(?:thi xa|thi tran|thanh pho|tp|quan|huyen|phuong|dac khu|xa)'
const manyUnits = new RegExp(
  `^(.*?)\\s?\\b(?:(?:o )?(?:tat ca )?cac (${unit}(?:(?: va)? ${unit})*)|(${unit}(?:(?: va)? ${unit})+))(?: (.*))?$`,
  'u',
)
const ofRank = /^(.*?)\s?\bcap (huyen|xa)(?: (.*))?$/u
const allProvinces = /^(.*?)\s?\b(?:cac )?tinh(?: va)? (?:thanh pho|tp)(?: (.*))?$/u
/** What may stand behind the units and changes nothing. */
const ofTheProvince = /^(?:thuoc|truc thuoc|trong|tren dia ban|cua)?\s?(?:tinh|thanh pho|trung uong|ca nuoc|toan quoc)?(?: .{0,20})?$/u

const bodyWords: readonly (readonly [RegExp, string])[] = [
  [/thuong truc (?:hoi dong nhan dan|hdnd)/u, 'Thường trực Hội đồng nhân dân'],
  [/(?<!thuong truc )(?:hoi dong nhan dan|hdnd)/u, 'Hội đồng nhân dân'],
  [/(?:chu tich )?(?:uy ban nhan dan|ubnd)/u, 'Ủy ban nhân dân'],
  [/(?:mat tran to quoc|ubmttq)/u, 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
]

interface Bodies {
  bodies: readonly string[]
  isAssumed: boolean
  isWhole: boolean
}

/** Words in front of bodies that name none. */
const beside = /\b(?:cac|va|cua|lanh dao|thu truong|chu tich)\b/gu

/** The bodies in front of the units; one of another kind ("Phòng Giáo dục và Đào tạo") as it is printed; null where that cannot be cut out. */
function bodiesOf(before: string, printed: string): Bodies | null {
  const named = bodyWords.filter(([words]) => words.test(before)).map(([, name]) => name)
  const rest = bodyWords
    .reduce((left, [words]) => left.replace(words, ' '), before)
    .replace(beside, ' ')
    .trim()
  if (named.length) return { bodies: named, isAssumed: false, isWhole: rest === '' }
  if (rest === '') return { bodies: ['Ủy ban nhân dân'], isAssumed: true, isWhole: true }
  const own = /^(?:[Cc]ác\s)?(.{3,60}?)[\s,]+(?:các|cấp|tỉnh,|Tỉnh,)\s?/u.exec(printed)?.[1]
  return own && fold(own).replace(beside, ' ').replace(/ +/gu, ' ').trim() === rest.replace(/ +/gu, ' ')
    ? { bodies: [own], isAssumed: false, isWhole: true }
    : null
}

const communeKinds: readonly UnitKind[] = ['phường', 'xã', 'đặc khu']
const districtKinds: readonly UnitKind[] = ['quận', 'huyện', 'thị xã', 'thành phố']

function kindsIn(words: string): UnitKind[] {
  let rest = ` ${words} `
  const found: UnitKind[] = []
  for (const [word, kind] of unitWords) {
    if (!rest.includes(` ${word} `)) continue
    rest = rest.replace(` ${word} `, '  ')
    if (!found.includes(kind)) found.push(kind)
  }
  return found
}

/** "huyện, thành, thị" is "huyện, thành phố, thị xã". */
const inFull = (folded: string): string =>
  folded.replace(/\bthanh (?:va )?thi$/u, 'thanh pho thi xa').replace(/\bthi (?:va )?thanh$/u, 'thi xa thanh pho')

function unitsGroup(short: string, printed: string): GroupPart | null {
  const folded = inFull(short)
  const rank = ofRank.exec(folded)
  if (rank) {
    const isLow = rank[2] === 'xa'
    return withBodies({ of: isLow ? 'communes' : 'districts', kinds: isLow ? communeKinds : districtKinds }, rank[1] ?? '', printed)
  }
  const country = allProvinces.exec(folded)
  if (country && !/huyen|quan|xa\b/u.test(country[1] ?? '')) return withBodies({ of: 'provinces', kinds: [] }, country[1] ?? '', printed)
  return namedUnits(folded, printed)
}

/** "UBND các huyện, thành phố": units by the kinds that are named, of one level. */
function namedUnits(folded: string, printed: string): GroupPart | null {
  const found = manyUnits.exec(folded)
  if (!found || !ofTheProvince.test(found[4] ?? '')) return null
  const kinds = kindsIn(found[2] ?? found[3] ?? '')
  const isLow = kinds.some(kind => communeKinds.includes(kind))
  const isHigh = kinds.some(kind => kind !== 'thành phố' && districtKinds.includes(kind))
  return isLow && isHigh ? null : withBodies({ of: isLow ? 'communes' : 'districts', kinds }, found[1] ?? '', printed)
}

function withBodies(units: Pick<UnitsGroup, 'of' | 'kinds'>, before: string, printed: string): GroupPart | null {
  const bodies = bodiesOf(before, printed)
  return bodies && { ...units, ...bodies }
}

const departmentWords =
  /^(?:thu truong |giam doc |lanh dao )?(?:cac )?(?:co quan )?so((?:(?: va)? (?:ban|nganh|don vi|doan the|hoi|co quan|dia phuong|to chuc))*)(?: (?:cua |thuoc |truc thuoc )?(?:tinh|thanh pho|tp|ubnd.*|uy ban nhan dan.*|truc thuoc tinh)(?: .{0,20})?)?$/u
const specialised = /^(?:cac )?co quan chuyen mon (?:thuoc|cua|truc thuoc) (?:ubnd|uy ban nhan dan)/u

function departmentsGroup(folded: string): GroupPart | null {
  if (specialised.test(folded)) return { of: 'departments', classes: ['so', 'ban'], isWhole: true }
  const found = departmentWords.exec(folded)
  if (!found || !/^(?:thu truong |giam doc |lanh dao )?cac |ban|nganh/u.test(folded)) return null
  const words = found[1] ?? ''
  const classes = (['so', 'ban', 'nganh'] as const).filter(of => of === 'so' || words.includes(of))
  return { of: 'departments', classes, isWhole: !/don vi|doan the|hoi|co quan|dia phuong|to chuc/u.test(words) }
}

const ministryWords =
  /^(?:bo truong |thu truong )?(?:cac )?bo(?:(?: va)? (?:nganh|co quan ngang bo|cq ngang bo|ubnd|co quan thuoc (?:chinh phu|cp)|cq thuoc (?:chinh phu|cp)))*(?: trung uong| tw)?$/u

function ministriesGroup(folded: string): GroupPart | null {
  if (!ministryWords.test(folded) || !/^(?:bo truong |thu truong )?cac |ngang bo/u.test(folded)) return null
  const classes = /ngang bo|nganh/u.test(folded) ? (['bo', 'ngang-bo'] as const) : (['bo'] as const)
  return { of: 'ministries', classes, isWhole: !/thuoc|nganh(?! bo)/u.test(folded.replace('ngang bo', '')) }
}

/** The groups that a line names, each opened by a table; null where one part of it is none that a table knows. */
export function groupParts(printed: string): GroupPart[] | null {
  const parts = printed.split(/;|,\s?(?=UBND|Ủy ban|Uỷ ban|HĐND)/u).map(part => part.trim())
  const found = parts.map(part => groupPart(part))
  if (found.every(part => part !== null)) return found
  const whole = groupPart(printed)
  return whole && [whole]
}

function groupPart(printed: string): GroupPart | null {
  const folded = fold(printed)
  return departmentsGroup(folded) ?? ministriesGroup(folded) ?? unitsGroup(folded, printed)
}

/** By what a group is known again in the office's next letter: its words with short forms opened, without marks. */
export const groupKey = (printed: string): string => fold(openedName(printed))

/** Words of many bodies, whether a table knows them or not. */
export const isManyWords = (printed: string): boolean => /(?:^| )cac (?!pho |pct|d c |dong chi |pc)/u.test(` ${fold(printed)} `)
