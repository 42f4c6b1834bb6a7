// When two văn bản are the same one, and when a citation means a document: by agency, số, ký hiệu and year. A warning and a link, never a lock.
import { type CoQuanKey, coQuanKey, tinhOfLetter } from './co-quan.ts'
import { isNationalSeries } from './series.ts'
import { type SoHieuKey, soHieuKey } from './so-hieu.ts'

/** What a letter or a citation prints of a document. */
export interface Named {
  coQuanBanHanh: string | null
  soKyHieu: string | null
  ngayBanHanh: string | null
  coQuanChuQuan?: string | null
  diaDanh?: string | null
}

/** The four parts of identity, each null while unknown. */
export interface Identity {
  coQuan: CoQuanKey | null
  so: string | null
  kyHieu: string | null
  nam: number | null
}

export const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)))

/**
 * The identity of a named document; the year inside the sign goes before the date's. A local issuer whose province the document does not tell is one
 * of `ownTinh`, the province of the office that holds the archive: its neighbours do not print it.
 */
export function identity(named: Named, ownTinh: string | null = null): Identity {
  const key: SoHieuKey | null = named.soKyHieu === null ? null : soHieuKey(named.soKyHieu)
  const tinh = tinhOfLetter({
    coQuanBanHanh: named.coQuanBanHanh,
    coQuanChuQuan: named.coQuanChuQuan ?? null,
    diaDanh: named.diaDanh ?? null,
  })
  return {
    coQuan: named.coQuanBanHanh === null ? null : issuerKey(named.coQuanBanHanh, tinh, ownTinh),
    so: key?.so ?? null,
    kyHieu: key?.kyHieu || null,
    nam: key?.nam ?? yearOf(named.ngayBanHanh),
  }
}

const issuerKey = (printed: string, tinh: string | null, ownTinh: string | null): CoQuanKey | null =>
  coQuanKey(printed, tinh, 'issuer') ?? (tinh === null && ownTinh !== null ? coQuanKey(printed, ownTinh, 'issuer') : null)

const sameAgency = (a: CoQuanKey | null, b: CoQuanKey | null): boolean => a !== null && b !== null && a.khoa === b.khoa && a.tinh === b.tinh

/** Whether two documents are one: every part known and equal (Phụ lục VI III.1.h of NĐ 30/2020 asks to warn of it). A missing part never matches. */
export const sameIdentity = (a: Identity, b: Identity): boolean =>
  a.so !== null &&
  a.so === b.so &&
  a.kyHieu !== null &&
  a.kyHieu === b.kyHieu &&
  a.nam !== null &&
  a.nam === b.nam &&
  sameAgency(a.coQuan, b.coQuan)

/**
 * Whether a citation may mean a document. In a series of which the country has one (`12/CT-TTg`) neither agency nor year may contradict; in a
 * series that every province has (`5/QĐ-UBND`) the agency must be known and the same, and so must the year, unless neither tells any: a missing
 * part never matches. Dates are compared by year: clerks mistype days.
 */
export function mayBe(cited: Identity, held: Identity): boolean {
  if (cited.so === null || cited.so !== held.so || cited.kyHieu === null || cited.kyHieu !== held.kyHieu) return false
  const isUnknown = (part: 'coQuan' | 'nam') => cited[part] === null || held[part] === null
  const isOne = isNationalSeries(cited.kyHieu)
  return (
    (cited.nam === held.nam || (isOne && isUnknown('nam'))) && (sameAgency(cited.coQuan, held.coQuan) || (isOne && isUnknown('coQuan')))
  )
}
