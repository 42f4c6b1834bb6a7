// The unit in a số, ký hiệu: who in the issuing body wrote it (KGVX in 2680/UBND-KGVX). Knows the sign as printed, no agency.
import { kinds } from '../tables/kinds.ts'
import { fold, squeeze } from '../text/fold.ts'

const kindSigns = new Set(kinds.flatMap(kind => kind.abbreviations).map(squeeze))

/** The unit as printed: what stands last, behind the issuer, and behind a kind and the issuer where a kind stands first. Null for a sign without one. */
export function donViOf(soKyHieu: string): string | null {
  const parts = soKyHieu
    .split(/[/-]/u)
    .map(part => part.trim())
    .filter(part => /^[a-z]/u.test(fold(part)))
  const issuer = kindSigns.has(squeeze(parts[0] ?? '')) ? 1 : 0
  return parts.length > issuer + 1 ? (parts.at(-1) ?? null) : null
}
