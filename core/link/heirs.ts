// Which agencies had the work of one before it, or have it since: provinces of 01/07/2025, ministries of 01/03/2025, departments with them. Knows the
// tables; whether there are letters of any is asked elsewhere.
import { mergedBodies } from '../tables/co-quan-hop-nhat.ts'
import { searchedAbbreviations } from '../tables/co-quan-viet-tat.ts'
import { ministries } from '../tables/ministries.ts'
import { provinces } from '../tables/provinces.ts'
import { accentKey } from '../text/fold.ts'
import type { CoQuanKey } from './co-quan.ts'
import { tinhEnd } from './tinh.ts'

/** An agency that went up in the one asked for (`tien-than`), or in which that one went up (`ke-thua`). */
export interface Heir {
  key: CoQuanKey
  how: 'tien-than' | 'ke-thua'
}

const merged = [...ministries, ...mergedBodies].flatMap(({ name, now }) =>
  now === null || now === name ? [] : [{ old: accentKey(name), now: accentKey(now), ten: now }],
)
const sinceBody = new Map(merged.map(({ old, now }) => [old, now]))
/** What a ministry or department, by its name without a place, became on 01/03/2025, as it is written. */
export const bodiesSince: ReadonlyMap<string, string> = new Map(merged.map(({ old, ten }) => [old, ten]))
const bodiesBefore = Map.groupBy(merged, ({ now }) => now)
const provincesBefore = Map.groupBy(provinces, ({ name }) => tinhEnd(name)?.successor ?? '')

/** A name that holds one of these is of a place below the province: those places ended or kept their names otherwise. */
const belowProvince = ['huyện', 'quận', 'xã', 'phường', 'thị xã', 'thị trấn', 'thành phố'].map(words => ` ${accentKey(words)} `)
const noPlaces = ['xã hội', 'hợp tác xã', 'thông tấn xã'].map(accentKey)

function isBelowProvince(khoa: string): boolean {
  const name = noPlaces.reduce((left, words) => left.replaceAll(words, ''), ` ${khoa} `)
  return belowProvince.some(words => name.includes(words))
}

/** Each body in each province; a name that has the province in it (`Báo Đắk Nông`) has the other one there. */
const pairs = (bodies: readonly string[], tinhs: readonly string[], own: string): CoQuanKey[] =>
  tinhs.flatMap(tinh => bodies.map(khoa => ({ khoa: own === '' ? khoa : khoa.replace(accentKey(own), accentKey(tinh)), tinh })))

/**
 * The agencies beside one: for `UBND Lâm Đồng` those of Đắk Nông and Bình Thuận, for `Sở TTTT Đắk Nông` Sở Khoa học và Công nghệ there and in Lâm Đồng.
 * At most some dozen.
 */
export function heirsOf({ khoa, tinh }: CoQuanKey): Heir[] {
  if (isBelowProvince(khoa)) return []
  const since = sinceBody.get(khoa)
  const tinhSince = tinh === '' ? undefined : tinhEnd(tinh)?.successor
  const later = [...(since === undefined ? [] : [tinh]), ...(tinhSince === undefined ? [] : [tinhSince])]
  const before = tinh === '' ? [] : (provincesBefore.get(tinh) ?? []).map(({ name }) => name)
  const earlier = since === undefined ? pairs([khoa, ...(bodiesBefore.get(khoa) ?? []).map(({ old }) => old)], [tinh, ...before], tinh) : []
  return [
    ...earlier.filter(key => key.khoa !== khoa || key.tinh !== tinh).map((key): Heir => ({ key, how: 'tien-than' })),
    ...pairs([since ?? khoa], later, tinh).map((key): Heir => ({ key, how: 'ke-thua' })),
  ]
}

const shorts = searchedAbbreviations.map(([short, full]) => [` ${accentKey(full)} `, ` ${accentKey(short)} `] as const)

/** The keys under which the directory may have one agency: short forms that names keep (`Sở GTVT`) are keys of their own. */
export function keysOf({ khoa, tinh }: CoQuanKey): CoQuanKey[] {
  const short = shorts.reduce((name, [full, abbreviation]) => name.replace(full, abbreviation), ` ${khoa} `).trim()
  return [...new Set([khoa, short])].map(name => ({ khoa: name, tinh }))
}
