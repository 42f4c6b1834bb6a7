// The members of a group on a day in a province, out of the tables. What a table leaves open is possible, not sure. Rules NG-46 to NG-50 of SPEC.md.
import { isCity, tinhEnd, tinhOn } from '../link/tinh.ts'
import { communes } from '../tables/communes.ts'
import { districts } from '../tables/districts.ts'
import { type BodyPeriod, departments, ministryBodies } from '../tables/group-bodies.ts'
import { provinces } from '../tables/provinces.ts'
import { type GroupPart, type UnitsGroup, unitKinds } from './groups.ts'

export interface TableMember {
  name: string
  isIn: boolean
  note: string | null
}

/** Members with the period for which the table holds. */
export interface TableMembers {
  members: TableMember[]
  source: string
  from: string
  to: string | null
}

const lastDayOfDistricts = '2025-06-30'
const firstDayOfCommunes = '2025-07-01'
const isWithin = (day: string, { from, to }: BodyPeriod): boolean => from <= day && (to === null || day <= to)

function bodiesOn(periods: readonly BodyPeriod[], classes: readonly string[], day: string, tinh: string | null): TableMembers | null {
  const period = periods.find(one => isWithin(day, one))
  if (!period) return null
  const inCity = tinh !== null && isCityOn(tinh, day)
  const members = period.bodies
    .filter(({ of }) => classes.includes(of))
    .map(({ name, sure, note, surelyIn, unsureIn }) => {
      const isIn = surelyIn.includes(tinh ?? '') || (sure && !unsureIn.includes(tinh ?? ''))
      return { name: inCity ? name.replace(/ tỉnh$/u, ' Thành phố') : name, isIn, note: isIn ? null : note }
    })
  return { members, source: period.source, from: period.from, to: period.to }
}

/** Provinces that became cities under the centre, with the first day (NQ 175/2024/QH15, NQ 30/2026/QH16). */
const cityFrom = new Map([
  ['Huế', '2025-01-01'],
  ['Đồng Nai', '2026-04-30'],
])

const isCityOn = (tinh: string, day: string): boolean => {
  const from = cityFrom.get(tinh)
  return from === undefined ? provinces.some(p => p.name === tinh && p.rank === 'thanh-pho') : day >= from
}

/** `thành phố Hà Nội`; Huế as a province was Thừa Thiên Huế. */
function provinceName(name: string, day: string): string {
  if (isCityOn(name, day)) return `thành phố ${name}`
  return `tỉnh ${name === 'Huế' ? 'Thừa Thiên Huế' : name}`
}

/** Names with the word of their kind in front: `huyện Đắk Mil`. */
function unitsOn(group: UnitsGroup, day: string, tinh: string): TableMembers | null {
  const isDistrict = group.of === 'districts'
  if (isDistrict ? day > lastDayOfDistricts : day < firstDayOfCommunes) return null
  const [, names] = (isDistrict ? districts : communes).find(([name]) => name === tinh) ?? []
  if (names === undefined) return null
  const members = names.split('|').flatMap(name => {
    const kind = unitKinds.find(word => name.startsWith(`${word} `)) ?? ''
    const isIn = group.kinds.some(word => word === kind)
    return group.bodies.map(body => ({ name: `${body} ${name}`, isIn, note: isIn ? null : `dòng in không nói “${kind}”` }))
  })
  if (isDistrict) return { members, source: 'Bảng đơn vị cấp huyện tại ngày 30/6/2025', from: firstDayOfTable, to: lastDayOfDistricts }
  return { members, source: 'Bảng phường, xã, đặc khu từ 01/7/2025', from: firstDayOfCommunes, to: null }
}

/** Districts were split and joined before; the table is asked for letters of the years it was checked for. */
const firstDayOfTable = '2020-01-01'

function provincesOn(group: UnitsGroup, day: string): TableMembers {
  const members = tinhOn(day).flatMap(name =>
    group.bodies.map(body => ({ name: `${body} ${provinceName(name, day)}`, isIn: true, note: null })),
  )
  const isNew = day >= firstDayOfCommunes
  return {
    members,
    source: isNew ? 'NQ 202/2025/QH15: 34 tỉnh, thành phố' : '63 tỉnh, thành phố trước 01/7/2025',
    from: isNew ? firstDayOfCommunes : '2008-08-01',
    to: isNew ? null : lastDayOfDistricts,
  }
}

/** The members of a part of a group; null where no table says them for that day and place. */
export function tableMembers(part: GroupPart, day: string, tinh: string | null): TableMembers | null {
  if (part.of === 'ministries') return bodiesOn(ministryBodies, part.classes, day, null)
  if (part.of === 'provinces') return day < '2008-08-01' ? null : provincesOn(part, day)
  if (tinh === null || (tinhEnd(tinh)?.lastDay ?? '9999') < day) return null
  if (part.of === 'departments') return bodiesOn(departments, part.classes, day, tinh)
  return part.of === 'districts' && day < firstDayOfTable ? null : unitsOn(part, day, tinh)
}

/** Whether "Thành phố" alone means the province ("UBND Thành phố" of Hà Nội). */
export const isCityName = (tinh: string | null): boolean => tinh !== null && isCity(tinh)
