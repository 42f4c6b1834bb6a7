// Provinces by their names as letters print them, and which of them there were on a day. Knows the tables, not what a letter says.
import { type Province, provinces } from '../tables/provinces.ts'
import { fold } from '../text/fold.ts'

/** First day of the 34 units (NQ 202/2025/QH15). */
const merged = '2025-07-01'

const levels = /^(tinh|thanh pho|tp) /u
const bareName = (name: string): string => fold(name).replace(levels, '')

const byName = new Map(provinces.flatMap(p => [p.name, ...p.variants].map(name => [bareName(name), p] as const)))
const longest = Math.max(...[...byName.keys()].map(name => name.split(' ').length))

/** The province a place name is, in the spelling of the table; null for any other place. `tinhOf('ĐĂK NÔNG')` is `Đắk Nông`. */
export const tinhOf = (place: string): string | null => byName.get(bareName(place))?.name ?? null

interface ProvinceEnd {
  province: Province
  /** Words of the name at the end. */
  length: number
}

/** The province that a list of folded words ends with, after "tỉnh" or "thành phố" too. */
export function provinceAtEnd(words: readonly string[]): ProvinceEnd | null {
  for (let length = Math.min(longest, words.length - 1); length > 0; length--) {
    const province = byName.get(words.slice(-length).join(' '))
    if (province) return { province, length }
  }
  return null
}

/** Whether a province is a city under the centre, on any day: then "Thành phố" alone means it. */
export const isCity = (tinh: string): boolean =>
  provinces.some(p => p.name === tinh && (p.rank === 'thanh-pho' || p.rankNow === 'thanh-pho'))

/** The provinces there were on a day: 63, from 01/07/2025 on 34. In the order of the alphabet without marks. */
export const tinhOn = (day: string): string[] => provinces.filter(p => day < merged || p.rankNow !== null).map(p => p.name)

/** The last day of a province's name, and the unit that holds its land since; null while it lives. */
export function tinhEnd(tinh: string): { lastDay: string; successor: string } | null {
  const found = provinces.find(p => p.name === tinh)
  return found && found.rankNow === null ? { lastDay: '2025-06-30', successor: found.since2025 } : null
}
