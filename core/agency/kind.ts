// The kind and the level of an agency by its name alone: for rows that letters taught. Knows names, not the directory's rows.
import type { AgencyKind, AgencyLevel } from '../../contract/agency.ts'
import type { CoQuanKey } from '../link/co-quan.ts'
import { kindsByHead } from '../tables/co-quan-loai.ts'
import { accentKey } from '../text/fold.ts'

const heads = kindsByHead.map(([words, kind]) => [`${accentKey(words)} `, kind] as const)

const spaced = (words: string): string => ` ${accentKey(words)} `
const communes = ['xã', 'phường', 'thị trấn', 'đặc khu', 'xã ủy'].map(spaced)
const districts = ['huyện', 'quận', 'thị xã', 'thành phố', 'huyện ủy', 'quận ủy', 'thị ủy', 'huyện đoàn'].map(spaced)
/** Where those words name no place. */
const placeless = ['xã hội', 'hợp tác xã', 'thông tấn xã', 'liên xã'].map(accentKey)
/** Kinds that a name without a province does not put above the provinces. */
const anywhere: ReadonlySet<AgencyKind> = new Set([
  'bao-dai',
  'su-nghiep',
  'doanh-nghiep',
  'hoi',
  'khac',
  'so',
  'phong',
  'nganh-doc',
  'van-phong',
])

/** What an agency is: `sở y tế` is a `so`. `khac` where the name does not say. */
export const kindOf = (khoa: string): AgencyKind => heads.find(([head]) => `${khoa} `.startsWith(head))?.[1] ?? 'khac'

/** Where an agency stands in the state; null where its name does not say. A city below a province is a district's level. */
export function levelOf({ khoa, tinh }: CoQuanKey): AgencyLevel | null {
  const name = placeless.reduce((left, words) => left.replaceAll(words, ''), ` ${khoa} `)
  if (tinh === '') return anywhere.has(kindOf(khoa)) ? null : 'trung-uong'
  if (districts.some(words => name.includes(words))) return 'huyen'
  return communes.some(words => name.includes(words)) ? 'xa' : 'tinh'
}
