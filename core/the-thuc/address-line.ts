// The address that letters print under an addressee: streets, quarters, tax numbers (KG-3). Knows no addressee.
import { hint } from '../text/hints.ts'
import { foldedOf, type Part } from '../text/lines.ts'
import { type AskedPattern, anyAsked } from './asked-patterns.ts'
import { openingSign } from './opening.ts'

/** What the words for an address, a telephone and a tax number begin with. */
const openings = 'dpms'
/** Lines under an addressee that are no part of its name. Matched on folded text. */
export const addressPatterns: readonly AskedPattern[] = [
  {
    rule: 'KG-3',
    example: '(Địa chỉ: 12 Lê Lợi)',
    not: 'Sở Địa chính',
    opens: openings,
    pattern: /^[^\p{L}\d]{0,4}(?:d[a-z]a ch[a-z]|d\/c|p\/c|mst|ma so thue|so dien thoai|dt:)\b/u,
  },
  {
    rule: 'KG-3',
    example: '(12 Lê Lợi, phường 1)',
    not: '(Phòng Quản lý Môi trường)',
    oneOf: ['('],
    pattern:
      /^\((?!(?:qua|phong|vu|ban|cuc|so|van phong|trung tam|ong|ba) [a-z])(?=[^)]{0,160}(?:\d|duong|phuong|quan |kcn|mst|khu cong nghiep|tinh |thanh pho|tp |huyen|toa nha))/u,
  },
  {
    rule: 'KG-3',
    example: '(Die: Lô 12, KCN Hòa Lạc)',
    not: '(Vụ Pháp chế)',
    oneOf: [':', 'so '],
    pattern:
      /^[^\p{L}\d]{0,5}(?:[a-zđ]{2,4} ch[a-z]{1,2}|[\p{L}/]{1,4}) ?: {0,2}(?=.{0,120}(?:\d|duong|phuong|quan |huyen|khu |tinh |thon |lo ))|^[^\p{L}\d]{0,3}so \d/u,
  },
]

const looksAddress = anyAsked(addressPatterns)
/** What an address has that does not begin with the word for one. */
const ofAddress = hint.bracket | hint.colon | hint.digit
/** True where any of these patterns may match a part. */
export const mayBeAddress = (part: Part): boolean =>
  (part.line.hints & ofAddress) > 0 || openings.includes(openingSign(part.line.folded.slice(part.from, part.to)))
/** True for a line under an addressee that is an address, a tax number or a telephone. Rule KG-3. */
export const isAddress = (part: Part): boolean => mayBeAddress(part) && looksAddress(foldedOf(part))
