// Parts that two columns cannot have together: they would say the same thing twice. Rule SC-15.
import type { EntryPart } from '../../contract/entry-origin.ts'

/** The first part stays where heads propose both. */
const apart: readonly (readonly [EntryPart, EntryPart])[] = [
  ['soKyHieu', 'soKyHieuVaNgay'],
  ['soKyHieu', 'so'],
  ['soKyHieu', 'kyHieu'],
  ['soKyHieuVaNgay', 'so'],
  ['soKyHieuVaNgay', 'kyHieu'],
  ['tenLoaiVaTrichYeu', 'trichYeu'],
  ['tenLoaiVaTrichYeu', 'tenLoai'],
]

/** Two parts of a plan that cannot stand together, or null. */
export const contradiction = (parts: readonly (EntryPart | null)[]): readonly [EntryPart, EntryPart] | null =>
  apart.find(pair => pair.every(part => parts.includes(part))) ?? null

/** What heads propose, settled: beside a whole sign a number alone is the số đến, where no other column is. */
export function settled(parts: readonly (EntryPart | null)[], direction: 'den' | 'di'): (EntryPart | null)[] {
  const isWhole = parts.includes('soKyHieu') || parts.includes('soKyHieuVaNgay')
  const isSoDen = isWhole && direction === 'den' && !parts.includes('soDen')
  const named = parts.map(part => (part === 'so' && isSoDen ? 'soDen' : part))
  return named.map(part => (apart.some(([first, second]) => second === part && named.includes(first)) ? null : part))
}
