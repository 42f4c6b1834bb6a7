// A parent and those that implement it: which citations make a child, how long it took, who has not answered. Pure reckoning on days and names.
import type { QuanHe } from '../../contract/the-thuc.ts'
import { tinhOn } from './tinh.ts'

/** The citations that make the citing letter a member of the cited document's family, the strongest first. */
export const familyQuanHe: readonly QuanHe[] = ['thuc-hien', 'huong-dan', 'can-cu', 'tra-loi']

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** Days from one day to another, both ISO; null when either is unknown. `lagDays('2021-05-12', '2021-05-31')` is 19. */
export const lagDays = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : dayNumber(to) - dayNumber(from)

/** Days since 1970-01-01 of an ISO day. */
export const dayOf = dayNumber

/** The provinces of the parent's day that are not among those who answered. A parent of unknown day is taken to be of `fallbackDay`. */
export function silentTinh(parentDay: string | null, fallbackDay: string | null, answered: readonly (string | null)[]): string[] {
  const day = parentDay ?? fallbackDay
  if (day === null) return []
  const heard = new Set(answered)
  return tinhOn(day).filter(tinh => !heard.has(tinh))
}
