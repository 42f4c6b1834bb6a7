// Which agencies are no more on a day, and who has their work by the tables: departments and ministries of 01/03/2025, provinces and districts of
// 01/07/2025. Knows names; what was founded or closed otherwise is not known here, and so not said.
import type { Ended } from '../../contract/posting.ts'
import { provinces } from '../tables/provinces.ts'
import { accentKey, fold } from '../text/fold.ts'
import { agencyName, type CoQuanKey } from './co-quan.ts'
import { bodiesSince } from './heirs.ts'
import { provinceAtEnd, tinhEnd } from './tinh.ts'

/** NQ 176/2025/QH15 and NĐ 45/2025/NĐ-CP; NQ 202/2025/QH15 and the law on two levels of local government. */
const [bodiesMerged, provincesMerged] = ['2025-03-01', '2025-07-01']

/** Bodies of a district, which ended with it: "UBND huyện …", "UBND thành phố Gia Nghĩa", "Huyện ủy …", "Phòng … huyện …". */
const [districts, communes] = [
  ['huyện', 'quận', 'thị xã', 'thành phố'],
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
].map(levels => levels.map(level => ` ${accentKey(level)} `)) as [string[], string[]]
const councils = ['Ủy ban nhân dân', 'Hội đồng nhân dân', 'Công an', 'Đảng ủy'].map(body => accentKey(body))
const districtParty = ['huyện ủy', 'quận ủy', 'thị ủy'].map(name => `${accentKey(name)} `)
const room = `${accentKey('phòng')} `

const isOf = (levels: readonly string[], khoa: string): boolean =>
  councils.some(body => levels.some(level => `${khoa} `.startsWith(body + level))) ||
  (khoa.startsWith(room) && levels.some(level => `${khoa} `.includes(level)))
const isOfDistrict = (khoa: string): boolean => isOf(districts, khoa) || districtParty.some(name => khoa.startsWith(name))

interface Place {
  /** The name without its province. */
  body: string
  /** How the name says where it is: "tỉnh", the bare name of the province, or not at all. */
  says: 'rank' | 'name' | 'nothing'
}

/** A printed name parted from the province at its end: "Sở Y tế tỉnh Đắk Nông" is "Sở Y tế", and "UBND tỉnh" is "UBND". */
function withoutPlace(printed: string): Place {
  const words = agencyName(printed).split(' ')
  const end = provinceAtEnd(fold(words.join(' ')).split(' '))
  const rest = end ? words.slice(0, -end.length) : words
  const folded = fold(rest.join(' '))
  const length = / tinh$/u.test(folded) ? 1 : / thanh pho$/u.test(folded) ? 2 : 0
  if (length > 0) return { body: rest.slice(0, -length).join(' '), says: 'rank' }
  return { body: rest.join(' '), says: end ? 'name' : 'nothing' }
}

/** Names that mean a body of the letter's province though they do not say which: a department, the people's committee. */
const ofProvince = /^(?:so|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|van phong ubnd|van phong uy ban nhan dan|thanh tra) /u
const partyEnd = /(?:Tỉnh|Thành) (?:ủy|uỷ)$/u

/** The body in another province as it would be written; null where its name does not tell that it is one of each province. */
function inPlace({ body, says }: Place, tinh: string): string | null {
  const isCity = provinces.find(({ name }) => name === tinh)?.rankNow === 'thanh-pho'
  if (partyEnd.test(body)) return `${body.replace(partyEnd, isCity ? 'Thành ủy' : 'Tỉnh ủy')} ${tinh}`
  if (says === 'name') return `${body} ${tinh}`
  return says === 'rank' || ofProvince.test(`${fold(body)} `) ? `${body} ${isCity ? 'thành phố' : 'tỉnh'} ${tinh}` : null
}

const bodySince = (khoa: string): string | undefined =>
  bodiesSince.get(khoa) ?? bodiesSince.get(khoa.replace(accentKey('Thành ủy'), accentKey('Tỉnh ủy')))

const heirs = (name: string | null): Ended['heirs'] => (name === null ? [] : [{ name, address: null }])

/** What became of an agency by a day; null while it lives or where the tables say nothing of it. `printed` is its name in the letter. */
export function endedOn(printed: string, { khoa, tinh }: CoQuanKey, day: string): Ended | null {
  if (day >= provincesMerged && isOfDistrict(khoa)) return { since: provincesMerged, heirs: [], mucTin: 'chac-chan' }
  // Of communes the names alone do not tell which of them live on.
  if (isOf(communes, khoa)) return null
  const body = day >= bodiesMerged ? bodySince(khoa) : undefined
  if (tinh === '') return body === undefined ? null : { since: bodiesMerged, heirs: heirs(body), mucTin: 'chac-chan' }
  const successor = day >= provincesMerged ? tinhEnd(tinh)?.successor : undefined
  if (body !== undefined) return { since: bodiesMerged, heirs: heirs(inPlace({ body, says: 'rank' }, successor ?? tinh)), mucTin: 'co-le' }
  const name = successor === undefined ? null : inPlace(withoutPlace(printed), successor)
  const mucTin = ofProvince.test(`${fold(khoa)} `) ? 'chac-chan' : 'suy-doan'
  return name === null ? null : { since: provincesMerged, heirs: heirs(name), mucTin }
}
