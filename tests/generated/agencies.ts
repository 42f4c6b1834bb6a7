// Who writes: agencies of every level with their chủ quản, sign, posts and the way they name themselves. Facts and common practice.
import type { Chance } from './chance.ts'
import { branches, bureaus, central, departments, institutions, partyBodies } from './words/bodies.ts'
import { type Place, places } from './words/places.ts'

export type Level = 'trung-uong' | 'tinh' | 'so' | 'huyen' | 'xa' | 'dang' | 'don-vi' | 'hoi-dong' | 'quoc-hoi'

export interface Agency {
  level: Level
  /** Printed lines of the superior body; empty where none is printed. */
  above: readonly string[]
  /** Printed lines of its own name. */
  name: readonly string[]
  /** Its letters in a ký hiệu. */
  code: string
  /** Its units as they stand in a công văn's ký hiệu. */
  units: readonly string[]
  seat: string
  /** How it names itself in the text. */
  self: string
  /** The body it acts for ("TM."), null where the head signs himself. */
  collective: string | null
  head: string
  deputies: readonly string[]
  place: Place
  isParty: boolean
}

export const upper = (text: string): string => text.toUpperCase()
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const provinceOf = ({ province, isCity }: Place): string => `${isCity ? 'thành phố' : 'tỉnh'} ${province}`
/** The name without its rank; a rank may have two words. */
const ofUnit = (unit: string): string => unit.replace(/^(?:thành phố|thị xã|huyện đảo|đặc khu|huyện|quận|xã|phường) /u, '')

const provinceUnits = ['KGVX', 'KTTH', 'NNTN', 'KTN', 'CN', 'NC', 'TH', 'VX2', 'NNMT', 'ĐT', 'CNXD', 'VHXH', 'KT', 'NL', 'HC']

const nation: Place = { province: '', isCity: false, seat: 'Hà Nội', districts: [], communes: [], since2025: true }

/** A body's lines as printed and its name in a sentence, from a name with `|` where the next line begins. */
const linesOf = (name: string): string[] =>
  upper(name)
    .split('|')
    .map(line => line.trim())
const inText = (name: string): string => name.replace('| ', '')

/** A name with the province, a district or a commune put in. */
const filled = (text: string, random: Chance, place: Place): string =>
  text
    .replace('{TINH}', upper(provinceOf(place)))
    .replace('{TEN}', place.province === 'Hồ Chí Minh' ? 'Thành phố Hồ Chí Minh' : place.province)
    .replace('{tinh}', provinceOf(place))
    .replace('{HUYEN}', upper(random.pick(place.districts)))
    .replace('{xa}', random.pick(place.communes))

function centralAgency(random: Chance): Agency {
  const [name, code, head, deputy, units] = random.pick(central)
  return {
    ...committee(nation),
    level: 'trung-uong',
    name: linesOf(name),
    code,
    units,
    seat: 'Hà Nội',
    self: inText(name),
    collective: null,
    head,
    deputies: [deputy],
  }
}

const committee = (place: Place): Agency => ({
  level: 'tinh',
  above: [],
  name: ['ỦY BAN NHÂN DÂN', upper(provinceOf(place))],
  code: 'UBND',
  units: provinceUnits,
  seat: place.seat === 'Thành phố Hồ Chí Minh' ? place.seat : place.province,
  self: place.isCity ? 'Ủy ban nhân dân Thành phố' : `UBND ${provinceOf(place)}`,
  collective: 'ỦY BAN NHÂN DÂN',
  head: 'CHỦ TỊCH',
  deputies: ['PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'],
  place,
  isParty: false,
})

function department(random: Chance, place: Place): Agency {
  const [name, code, units] = random.pick(departments)
  const above = random.maybe(0.6) ? [`UBND ${upper(provinceOf(place))}`] : ['ỦY BAN NHÂN DÂN', upper(provinceOf(place))]
  const lines = linesOf(name)
  return {
    ...committee(place),
    level: 'so',
    above,
    name: random.maybe(0.12) && lines.length === 1 ? [...lines, upper(provinceOf(place))] : lines,
    code,
    units,
    self: inText(name),
    collective: null,
    head: 'GIÁM ĐỐC',
    deputies: ['PHÓ GIÁM ĐỐC'],
  }
}

function lowerCommittee(random: Chance, place: Place, level: 'huyen' | 'xa'): Agency {
  const unit = random.pick(level === 'huyen' ? place.districts : place.communes)
  const parent = random.pick(place.districts)
  const above = level === 'xa' && random.maybe(0.4) ? [place.since2025 ? `UBND ${upper(provinceOf(place))}` : `UBND ${upper(parent)}`] : []
  return {
    ...committee(place),
    level,
    above,
    name: ['ỦY BAN NHÂN DÂN', upper(unit)],
    units: level === 'huyen' ? ['VP', 'TCKH', 'NV', 'KTHT', 'GDĐT', 'LĐTBXH'] : ['VP', 'KT', 'VHXH', 'ĐCXD'],
    seat: /\d/u.test(ofUnit(unit)) ? capital(unit) : ofUnit(unit),
    self: `UBND ${unit}`,
    deputies: ['PHÓ CHỦ TỊCH'],
  }
}

function bureau(random: Chance, place: Place): Agency {
  const isBranch = random.maybe(0.45)
  const [above, name, code, head, deputy, units] = random.pick(isBranch ? branches : bureaus)
  const own = isBranch ? (random.maybe(0.5) ? `${name} ${provinceOf(place)}` : `${name} | ${provinceOf(place)}`) : name
  const base = { ...committee(place), level: 'don-vi' as const, collective: null, above: [above], code, units, head, deputies: [deputy] }
  return { ...base, name: linesOf(own), self: inText(own), ...(isBranch ? {} : { seat: 'Hà Nội', place: nation }) }
}

function institution(random: Chance, place: Place): Agency {
  const [above, name, code, head, deputy, units, self] = random.pick(institutions)
  const own = filled(name, random, place)
  return {
    ...committee(place),
    level: 'don-vi',
    collective: null,
    above: above ? [filled(above, random, place)] : [],
    name: linesOf(own),
    code,
    units,
    self: self || inText(own),
    head,
    deputies: [deputy],
  }
}

const council = (place: Place): Agency => ({
  ...committee(place),
  level: 'hoi-dong',
  name: ['HỘI ĐỒNG NHÂN DÂN', upper(provinceOf(place))],
  code: 'HĐND',
  units: ['VP', 'TH'],
  self: 'Hội đồng nhân dân tỉnh',
  collective: null,
  head: 'CHỦ TỊCH',
  deputies: ['PHÓ CHỦ TỊCH'],
})

/** A party body; its letters have no quốc hiệu. A collective of its own is signed for, an office is not. */
export function partyAgency(random: Chance): Agency {
  const place = random.pick(places)
  const [above, name, code, collective, head, deputy, self] = random.pick(partyBodies)
  const committeeName = place.isCity ? 'Thành ủy' : 'Tỉnh ủy'
  const filledIn = (text: string): string => filled(text.replace('{tinh-uy}', committeeName), random, place)
  return {
    ...committee(place),
    level: 'dang',
    above: above ? [upper(filledIn(above))] : [],
    name: linesOf(filledIn(name)),
    code,
    units: [],
    self: filledIn(self),
    collective,
    head,
    deputies: deputy,
    isParty: true,
  }
}

export const councilAgency = (random: Chance): Agency => council(random.pick(places))

/** A writer of administrative letters: of every level, the provincial ones most often. */
export function agencyOf(random: Chance): Agency {
  const place = random.pick(places)
  return random.weigh<() => Agency>([
    [20, () => committee(place)],
    [22, () => department(random, place)],
    [16, () => centralAgency(random)],
    [10, () => lowerCommittee(random, place, 'huyen')],
    [10, () => lowerCommittee(random, place, 'xa')],
    [10, () => bureau(random, place)],
    [12, () => institution(random, place)],
  ])()
}
