// Whom a printed recipient means, in the directory of this archive: what the clerk said of the name first, then the rules of core/agency.
import type { Resolution } from '../contract/agency.ts'
import { type Found, type LetterOf, letterOf, resolveName } from '../core/agency/resolve.ts'
import { openedName } from '../core/link/co-quan.ts'
import { agencyOf, aliasOf, findAgency } from './agencies.ts'
import { type AgencyRow, agencyRow, refOf, standsFor } from './agency-rows.ts'
import { heirsOn } from './agency-succession.ts'
import { taughtFor, taughtNow } from './agency-taught.ts'
import type { ReadableDb, WritableDb } from './handle.ts'

/** Whether the issuer's own place tells whom a name means (CQ-11): what the clerk said of "UBND huyện" was of letters whose issuer does not tell. */
const isOfIssuer = (db: ReadableDb, { rule, key }: Found): boolean => rule === 'CQ-11' && findAgency(db, key) !== null

/** The agency of a recipient that is being filed; `isUnclear` where it looks like one and nobody knows which. */
export function recipientAgency(db: WritableDb, printed: string, letter: LetterOf): { coQuanId: number | null; isUnclear: boolean } {
  const found = resolveName(printed, letter)
  const taught = taughtFor(db, printed, letter.tinh ?? '')
  if (taught !== undefined && !isOfIssuer(db, found)) return { coQuanId: taught, isUnclear: false }
  const key = found.key ?? (found.what === 'unresolved' ? { khoa: openedName(printed), tinh: letter.tinh ?? '' } : null)
  const named = findAgency(db, found.key) ?? aliasOf(db, key)
  // A place that only the issuer tells is matched with an agency that is there; it teaches none.
  const id = named ?? (found.rule === 'CQ-11' ? null : agencyOf(db, found.key, printed))
  return { coQuanId: id, isUnclear: key !== null && id === null }
}

export interface Asked {
  ten: string
  tinh: string | null
  coQuanBanHanh: string | null
  on: string
}

/** The row that stands for what was found. */
function rowFor(db: ReadableDb, found: Found, { ten, tinh }: Asked, taught: number | null | undefined): AgencyRow | null {
  const key = found.key ?? (found.what === 'unresolved' ? { khoa: openedName(ten), tinh: tinh ?? '' } : null)
  const id = taught === undefined ? (findAgency(db, found.key) ?? aliasOf(db, key)) : taught
  return id === null ? null : agencyRow(db, standsFor(db, id))
}

const livedOn = ({ tu_ngay, den_ngay }: AgencyRow, day: string): boolean =>
  (den_ngay === null || den_ngay >= day) && (tu_ngay === null || tu_ngay <= day)

/** The same for who asks, with who has its work on a day. Nothing is learnt. */
export function resolveAsked(db: ReadableDb, asked: Asked): Resolution {
  const { ten, tinh, coQuanBanHanh, on } = asked
  const byRules = resolveName(ten, letterOf(tinh, coQuanBanHanh))
  const taught = isOfIssuer(db, byRules) ? undefined : taughtNow(db, ten, tinh ?? '')
  const found = taught === undefined ? byRules : ofClerk(taught)
  const row = rowFor(db, found, asked, taught)
  const { rule, sure } = found
  if (!row) return { what: found.what, rule, sure, why: found.why, coQuan: null, isOutOfLife: false, heirs: [] }
  const isOutOfLife = !livedOn(row, on)
  return {
    what: found.what === 'unresolved' ? 'agency' : found.what,
    rule,
    sure: isOutOfLife && sure === 'certain' ? 'likely' : sure,
    why: null,
    coQuan: refOf(row),
    isOutOfLife,
    heirs: heirsOn(db, row.id, on),
  }
}

/** What the clerk said is certain: CQ-17. */
const ofClerk = (id: number | null): Found => ({
  what: id === null ? 'unit' : 'agency',
  key: null,
  rule: 'CQ-17',
  sure: 'certain',
  why: null,
})
