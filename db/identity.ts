// Which held văn bản a printed name means: candidates by số and ký hiệu from the index, judged by core/link. Never decides between two.

import type { VienDan } from '../contract/the-thuc.ts'
import { type CoQuanKey, coQuanKey } from '../core/link/co-quan.ts'
import { type Identity, identity, mayBe, type Named, sameIdentity, yearOf } from '../core/link/identity.ts'
import { isNationalSeries, issuerOfSeries } from '../core/link/series.ts'
import { soHieuKey } from '../core/link/so-hieu.ts'
import { fold } from '../core/text/fold.ts'
import { all, type ReadableDb } from './handle.ts'
import { ownAgency } from './own-agency.ts'

/** The identity of a document as this archive sees it: an unnamed province is its own office's. */
export const identityHere = (db: ReadableDb, named: Named): Identity => identity(named, ownAgency(db)?.tinh ?? null)

interface CandidateRow {
  id: number
  chieu: string
  so: string
  ky_hieu: string
  nam: number | null
  khoa: string | null
  tinh: string | null
  bo_luc: string | null
}

export interface Candidate {
  id: number
  isThamChieu: boolean
  isRemoved: boolean
  who: Identity
}

const bySign = `SELECT v.id, v.chieu, v.so, v.ky_hieu, v.nam, c.khoa, c.tinh, v.bo_luc FROM van_ban v LEFT JOIN co_quan c ON c.id = v.co_quan_id
  WHERE v.so = ? AND v.ky_hieu = ? ORDER BY v.id`

const agencyIn = (row: CandidateRow): CoQuanKey | null => (row.khoa === null ? null : { khoa: row.khoa, tinh: row.tinh ?? '' })

/** Everything in the archive that has this số and ký hiệu, in the bin too; nothing when either is unknown. */
export function candidatesFor(db: ReadableDb, { so, kyHieu }: Identity): Candidate[] {
  if (so === null || kyHieu === null) return []
  return all<CandidateRow>(db, bySign, so, kyHieu).map(row => ({
    id: row.id,
    isThamChieu: row.chieu === 'tham-chieu',
    isRemoved: row.bo_luc !== null,
    who: { coQuan: agencyIn(row), so: row.so, kyHieu: row.ky_hieu || null, nam: row.nam },
  }))
}

/** Ids of held documents (not tham chiếu, not in the bin) of the same identity, every part known. */
export const twinIds = (db: ReadableDb, who: Identity): number[] =>
  candidatesFor(db, who)
    .filter(candidate => !candidate.isThamChieu && !candidate.isRemoved && sameIdentity(candidate.who, who))
    .map(candidate => candidate.id)

/** Who issued what a citation names: as printed; unnamed, what a local sign means in the citing letter's province. */
export function citedIssuer({ coQuanBanHanh, soKyHieu }: Pick<VienDan, 'soKyHieu' | 'coQuanBanHanh'>, tinh: string | null): string | null {
  const kyHieu = soKyHieu === null ? null : soHieuKey(soKyHieu)?.kyHieu
  if (coQuanBanHanh !== null || !kyHieu || tinh === null || isNationalSeries(kyHieu)) return coQuanBanHanh
  return issuerOfSeries(kyHieu, tinh)
}

/** What a citation prints, as an identity; a local issuer is one of the citing letter's province. */
export function citedIdentity(cited: Pick<VienDan, 'soKyHieu' | 'ngayBanHanh' | 'coQuanBanHanh'>, tinh: string | null): Identity {
  const key = cited.soKyHieu === null ? null : soHieuKey(cited.soKyHieu)
  const issuer = citedIssuer(cited, tinh)
  return {
    coQuan: issuer === null ? null : coQuanKey(issuer, tinh, 'cited'),
    so: key?.so ?? null,
    kyHieu: key?.kyHieu || null,
    nam: key?.nam ?? yearOf(cited.ngayBanHanh),
  }
}

const sameUnknowns = (a: Identity, b: Identity): boolean => a.nam === b.nam && JSON.stringify(a.coQuan) === JSON.stringify(b.coQuan)

/**
 * The one candidate that a name means: of the same identity; else the only one that nothing contradicts; else, of several, the one that knows
 * exactly as much. Null when there is none or it cannot be told.
 */
export function theOne(candidates: readonly Candidate[], who: Identity): Candidate | null {
  const same = candidates.filter(candidate => sameIdentity(candidate.who, who))
  const possible = same.length ? same : candidates.filter(candidate => mayBe(who, candidate.who))
  if (possible.length <= 1) return possible[0] ?? null
  const held = possible.filter(candidate => !candidate.isThamChieu)
  if (same.length) return held[0] ?? possible[0] ?? null
  return possible.find(candidate => sameUnknowns(candidate.who, who)) ?? null
}

const ofLaw: readonly (string | null)[] = ['Luật', 'Bộ luật', 'Pháp lệnh']
const lawYear = / năm (?<year>\d{4})$/u

/**
 * The key of a cited document without a sign; null when too little is printed. A law is known by its name and year, however the letter gives the year:
 * the name alone may mean several.
 */
export function nameKey({ tenLoai, trichYeu, ngayBanHanh }: VienDan): string | null {
  if (tenLoai === null || (trichYeu === null && ngayBanHanh === null)) return null
  if (ofLaw.includes(tenLoai)) {
    const year = ngayBanHanh?.slice(0, 4) ?? lawYear.exec(trichYeu ?? '')?.groups?.year
    return year && trichYeu ? fold(`${tenLoai} ${trichYeu.replace(lawYear, '')} ${year}`) : null
  }
  return fold(`${tenLoai} ${trichYeu ?? ''} ${ngayBanHanh ?? ''}`)
}
