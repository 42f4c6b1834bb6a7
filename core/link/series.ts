// Whose series a ký hiệu belongs to: one of the whole country, or one that every province has. Knows signs, not documents.
import { ministries } from '../tables/ministries.ts'
import { kyHieuKey } from './so-hieu.ts'
import { isCity } from './tinh.ts'

/** Central bodies whose branches in the provinces number by the same letters: their signs tell no one body. */
const alsoInProvinces = new Set(['BHXH', 'CP', 'KTNN', 'NHNN', 'TCT', 'TLĐ'])
const abbreviations = ministries.flatMap(body => body.abbreviations).filter(short => !alsoInProvinces.has(short))
const oneOf = (some: readonly string[]): string => some.map(kyHieuKey).join('|')

/** Kinds as a sign abbreviates them, in front of the body's letters. */
const kind = '(?:nq|qd|ct|tt|ttlt|nd|l|pl|lct|kl|tb|kh|bc|cd|hd|dt|ttr|cv|ctr|qc|qyd)'
const ofLaw = new RegExp(`^${kind}?(?:${oneOf(abbreviations)}|cp|tw|(?:ubtv)?qh\\d{0,2})$`, 'u')
/** A công văn puts its drafting unit behind: `BYT-DP`, `VPCP-KGVX`, `TTg-KTN`. */
const ofLetter = new RegExp(`^(?:${oneOf(abbreviations.filter(short => /^(B\p{Lu}{2}|VP|TTg)/u.test(short)))})`, 'u')

/** Whether a ký hiệu (folded as in a key) is of a series of which the country has one: `12/CT-TTg` is one document a year, `5/QĐ-UBND` is many. */
export const isNationalSeries = (kyHieu: string): boolean => ofLaw.test(kyHieu) || ofLetter.test(kyHieu)

/** The issuer that a local sign means inside a province's letter, by its full name; null where the sign does not tell. */
export function issuerOfSeries(kyHieu: string, tinh: string): string | null {
  const body = /ubnd/u.test(kyHieu) ? 'Ủy ban nhân dân' : /hdnd$/u.test(kyHieu) ? 'Hội đồng nhân dân' : null
  return body && `${body} ${isCity(tinh) ? 'thành phố' : 'tỉnh'} ${tinh}`
}
