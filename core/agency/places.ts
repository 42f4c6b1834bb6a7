// A name's place: the level that it ends in ("tỉnh", "huyện"), the place below a province that it names, the province at its end. Pure.
import { openedName } from '../link/co-quan.ts'
import { provinceAtEnd } from '../link/tinh.ts'
import { districts } from '../tables/districts.ts'
import { accentKey, fold } from '../text/fold.ts'
import { isOneLetterOff } from './one-letter.ts'

const below = ['huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'].map(accentKey)
/** The same words where they name no place. */
const placeless = ['xã hội', 'hợp tác xã', 'thông tấn xã', 'liên xã'].map(accentKey)
const withPlaces = (opened: string): string => placeless.reduce((left, words) => left.replaceAll(words, words.replaceAll(' ', '_')), opened)

const levelEnds = {
  tinh: ['tỉnh', 'tỉnh ủy', 'tỉnh đoàn'].map(accentKey),
  thanhPho: ['thành phố', 'thành ủy', 'thành đoàn'].map(accentKey),
  below: ['huyện ủy', 'quận ủy', 'thị ủy', 'xã ủy'].map(accentKey),
}
const endsWithOne = (opened: string, ends: readonly string[]): boolean =>
  ends.some(words => opened.endsWith(words) && (opened.length === words.length || opened.at(-words.length - 1) === ' '))

/** The level at the end of a name without a place: `UBND tỉnh` → `tinh`. */
export function levelAtEnd(opened: string): 'tinh' | 'thanh-pho' | 'below' | null {
  if (endsWithOne(opened, levelEnds.tinh)) return 'tinh'
  if (endsWithOne(opened, levelEnds.thanhPho)) return 'thanh-pho'
  const spaced = withPlaces(opened)
  return endsWithOne(opened, levelEnds.below) || below.some(word => spaced.endsWith(` ${word}`)) ? 'below' : null
}

export interface Below {
  /** The name without the province after the place. */
  name: string
  /** The province that it names after its own place; null where it names none. */
  tinh: string | null
}

const unitsOf: ReadonlyMap<string, readonly string[]> = new Map(districts.map(([tinh, units]) => [tinh, units.split('|').map(fold)]))
/** Whether a name ends in a district's that the province's table has all but one letter of: a scan's slip. */
export function isNearlyPlace(name: string, tinh: string): boolean {
  const folded = fold(name)
  const units = unitsOf.get(tinh) ?? []
  const place = folded.slice(Math.max(...[' huyen ', ' quan ', ' thi xa '].map(word => folded.lastIndexOf(word))) + 1)
  return !units.includes(place) && units.some(unit => isOneLetterOff(unit, place))
}

const placeWords: ReadonlySet<string> = new Set(districts.flatMap(([tinh, units]) => fold(`${tinh} ${units}`).split(' ')))
/** Whether a word is of a province's or district's name: "Krông", "Đắk". */
export const isPlaceWord = (word: string): boolean => placeWords.has(fold(word))

const levels = new RegExp(` (${accentKey('tỉnh')}|${accentKey('thành phố')})$`, 'u')
/** Whether a level word stands inside the name, before the place that it names. */
function hasPlaceBelow(opened: string): boolean {
  const spaced = withPlaces(opened)
  return below.some(word => spaced.includes(` ${word} `))
}

/** Cities of provinces as they stood until 30/06/2025, by their names; those that bear a province's name are told by it. */
const cities: ReadonlyMap<string, string> = new Map(
  districts.flatMap(([tinh, units]) =>
    units.split('|').flatMap(unit => {
      const isOwn = unit.startsWith('thành phố ') && !provinceAtEnd(fold(unit).split(' '))
      return isOwn ? [[` ${accentKey(unit)}`, tinh] as const] : []
    }),
  ),
)
const cityWord = ` ${accentKey('thành phố')} `

/** `UBND thành phố Gia Nghĩa`, `UBND thành phố Gia Nghĩa, tỉnh Đắk Nông`: the province is the city's. */
function ofCity(opened: string): Below | null {
  const end = provinceAtEnd(fold(opened).split(' '))
  const name = end ? opened.split(' ').slice(0, -end.length).join(' ').replace(levels, '') : opened
  const tinh = cities.get(name.slice(name.lastIndexOf(cityWord)))
  return tinh === undefined || (end && end.province.name !== tinh) ? null : { name, tinh }
}

/** A name of a place below the province: `UBND huyện Đắk Mil, tỉnh Đắk Nông`; null for any other. `huyện Hòa Bình` names no province. */
export function placeBelow(name: string): Below | null {
  const opened = openedName(name)
  if (opened.includes(cityWord)) {
    const city = ofCity(opened)
    if (city) return city
  }
  if (!hasPlaceBelow(opened)) return null
  const words = opened.split(' ')
  const end = provinceAtEnd(fold(opened).split(' '))
  const before = end ? words.slice(0, -end.length).join(' ') : opened
  const isItsOwn = below.some(word => before.endsWith(` ${word}`))
  return !end || isItsOwn ? { name: opened, tinh: null } : { name: before.replace(levels, ''), tinh: end.province.name }
}

/** The words that name the place below a province in an issuer's name: `UBND huyện Đắk Mil, tỉnh Đắk Nông` → `huyện đắk mil`. */
export function ownPlaceOf(issuer: string): string | null {
  const opened = placeBelow(issuer)?.name ?? openedName(issuer)
  const spaced = withPlaces(opened)
  const starts = below.map(word => spaced.indexOf(` ${word} `)).filter(at => at >= 0)
  return starts.length ? spaced.slice(Math.min(...starts) + 1).replaceAll('_', ' ') : null
}
