// An agency's name as it stands on an envelope: with its province, without which a post office cannot deliver. What a letter printed stays what it printed;
// only what is missing is put behind it.
import { behindPost } from '../recipients/posts.ts'
import { provinces } from '../tables/provinces.ts'
import { fold } from '../text/fold.ts'
import { agencyName, openedName } from './co-quan.ts'

/** An agency of a province: its name as the directory writes it, and the province. */
export interface PlacedAgency {
  ten: string
  tinh: string
}

/** `provinceWords('Lâm Đồng')` is `tỉnh Lâm Đồng`. */
export function provinceWords(tinh: string): string {
  const found = provinces.find(({ name }) => name === tinh)
  return `${(found?.rankNow ?? found?.rank) === 'thanh-pho' ? 'thành phố' : 'tỉnh'} ${tinh}`
}

const namesProvince = (name: string, tinh: string): boolean => ` ${fold(name)} `.includes(` ${fold(tinh)} `)

/** A name that ends in the level of a province: "Công an tỉnh", "UBND Thành phố", "Tỉnh ủy", "Thành đoàn". */
const endsInLevel = / (?:tinh|thanh pho|tp)$|(?:^| )(?:tinh|thanh) (?:uy|doan)$/u
/** Names that mean a body of a province though they do not say which. */
const provincialHead = /^(?:so|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|van phong ubnd|van phong uy ban nhan dan|thanh tra) /u
/** A council of a place below the province, which is written with a comma before it. */
const ofBelow = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|thanh tra) (?:huyen|quan|thi xa|thanh pho|xa|phuong|thi tran|dac khu) /u
/** A name that ends in the level of a place below the province: "UBND huyện", "Huyện ủy". */
const endsBelow = /(?:^| )(?:huyen|quan|thi xa|xa|phuong|thi tran|dac khu|huyen uy|quan uy|thi uy)$/u

/** Whether a name says that it is of the letter's own province: "Công an tỉnh". */
export const isOfOwnProvince = (name: string): boolean => endsInLevel.test(fold(name))

/** Whether a name needs its province to be found: it means one of the many that there are of its kind. */
export const needsProvince = (name: string): boolean => isOfOwnProvince(name) || provincialHead.test(`${fold(name)} `)

/** The place that a name leaves to its issuer: of "UBND huyện", which means "UBND huyện Đắk Mil", "Đắk Mil"; '' where it leaves none. */
function leftOut(printed: string, ten: string): string {
  const [begins, whole] = [openedName(behindPost(agencyName(printed))), openedName(ten)]
  if (!endsBelow.test(fold(printed)) || !whole.startsWith(`${begins} `)) return ''
  return ten
    .split(' ')
    .slice(begins.split(' ').length - whole.split(' ').length)
    .join(' ')
}

function withProvince(name: string, { ten, tinh }: PlacedAgency): string {
  if (namesProvince(name, tinh)) return name
  if (isOfOwnProvince(name)) return `${name} ${tinh}`
  const words = provinceWords(tinh)
  const isProvincial = provincialHead.test(`${fold(name)} `) || fold(ten).endsWith(` ${fold(words)}`)
  return isProvincial && !ofBelow.test(fold(name)) ? `${name} ${words}` : `${name}, ${words}`
}

/** Whether a name says no place of its own: only the letter, or the clerk, tells where "UBND huyện" is. */
export const leavesPlaceOut = (name: string): boolean => endsBelow.test(fold(name))

/**
 * A printed name with the province of the agency that it means: `Sở Nội vụ` is `Sở Nội vụ tỉnh Lâm Đồng`, `Chủ tịch UBND tỉnh` is `Chủ tịch UBND tỉnh Lâm
 * Đồng`, `UBND huyện Đắk Mil` is `UBND huyện Đắk Mil, tỉnh Đắk Nông`. Short forms of one word (`STTTT`) give way to the agency's own name.
 */
export function placedName(printed: string, agency: PlacedAgency): string {
  if (agency.tinh === '') return printed
  if (!/\s/u.test(printed.trim())) return withProvince(agency.ten, agency)
  return withProvince(`${printed} ${leftOut(printed, agency.ten)}`.trim(), agency)
}

/** An agency's own name with its province: `fullName('Sở Y tế', 'Lâm Đồng')` is `Sở Y tế tỉnh Lâm Đồng`. */
export const fullName = (ten: string, tinh: string): string => (tinh === '' ? ten : withProvince(ten, { ten, tinh }))
