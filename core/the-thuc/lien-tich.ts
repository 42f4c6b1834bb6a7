// Joint văn bản: whether a ký hiệu or a kind says that several bodies issue it, and where their names part. Reads no value.
import { foldedOf, type Part, partOf, textOf } from '../text/lines.ts'
import { matchesIn } from '../text/matches.ts'
import { withoutEnd } from '../text/trim.ts'
import { beginsAgency } from './agency-names.ts'
import type { KindLine } from './kind-line.ts'
import type { Pattern } from './pattern.ts'

/** Signs of a joint văn bản: liên tịch, liên ngành, liên bộ, liên sở, phối hợp behind the kind. Matched as printed. */
export const jointSigns: readonly Pattern[] = [
  {
    rule: 'CQ-6',
    example: 'TTLT-BTC-BNV',
    not: 'VTLTNN-NVĐP',
    pattern: /^(?:TT|NQ|KH|QC|HD|CTr?|TB|QĐ|CV|BC|TTr|PA|ĐA)?(?:LT|LN|LB|LS)(?:[-/]|$)/u,
  },
  { rule: 'CQ-6', example: 'QCPH-STC-CT', not: 'PH-ĐT', pattern: /^(?:QC|CTr?|KH|HD|NQ)PH(?:[-/]|$)/u },
  { rule: 'CQ-6', example: 'TT/LB', not: 'QĐ-LT', pattern: /^(?:TT|NQ)[-/](?:LT|LB)(?:[-/]|$)/u },
  { rule: 'CQ-6', example: 'BTT-BTC-BTTTT', not: 'BTC-TCT', pattern: /^BTT[-/]\p{Lu}{2,}[-/]\p{Lu}{2,}/u },
]

/** A kind that several bodies issue, also in the words behind it ("KẾ HOẠCH LIÊN NGÀNH"). */
const jointKind = /lien (?:tich|nganh|bo|so)\b|^(?:quy che|chuong trinh|ke hoach) phoi hop\b/u

/** Letters that each of them has. */
const jointLetters = /L[TNBS]|PH|^BTT/u

/** How many bodies the sign names behind its kind: `TTLT-BTC-BNV` two. */
const namedIn = (kyHieu: string): number =>
  kyHieu
    .split(/[-/]/u)
    .slice(1)
    .filter(part => part.length > 1).length

const isJoint = (kyHieu: string): boolean =>
  !(/^L[TNBS][-/]/u.test(kyHieu) && namedIn(kyHieu) < 2) && jointSigns.some(({ pattern }) => pattern.test(kyHieu))

/**
 * How many bodies issue a văn bản that sign or kind call joint: as many as the sign names, two at least; null where nothing says so. A bare LN, LT
 * is a unit's sign too (Lâm nghiệp, Lưu trữ): two names must follow. Rule CQ-6.
 */
export function jointCount(kyHieu: string | null, kind: KindLine | null): number | null {
  const bySign = kyHieu !== null && jointLetters.test(kyHieu) && isJoint(kyHieu)
  const byKind = kind !== null && jointKind.test(`${foldedOf(kind.part)} ${kind.rest ? foldedOf(kind.rest) : ''}`)
  return bySign || byKind ? Math.max(2, kyHieu ? namedIn(kyHieu) : 2) : null
}

/** True where a sign of one body stands under a title that says phối hợp and nothing more. */
export const signNamesOne = (kyHieu: string | null, kind: KindLine | null): boolean =>
  kyHieu !== null &&
  !(jointLetters.test(kyHieu) && isJoint(kyHieu)) &&
  namedIn(kyHieu) < 2 &&
  jointCount(null, kind) !== null &&
  saysTogether(kind)

const saysTogether = (kind: KindLine | null): boolean =>
  kind !== null && !/lien (?:tich|nganh|bo|so)\b/u.test(`${foldedOf(kind.part)} ${kind.rest ? foldedOf(kind.rest) : ''}`)

const between = /\s{1,4}[-–—+]\s{1,4}(?=\p{Lu})|\s{3,40}(?=\p{Lu})|\t\s{0,40}(?=\p{Lu})/gu

/** The names on one line: apart at a dash or a gap behind which another body begins. */
function namesOn(part: Part): Part[] {
  const text = textOf(part)
  const out: Part[] = []
  let from = 0
  for (const found of matchesIn(text, between)) {
    const at = found.index + found[0].length
    if (!beginsAgency(text.slice(at))) continue
    out.push(partOf(part.line, part.from + from, part.from + found.index))
    from = at
  }
  return [...out, partOf(part.line, part.from + from, part.to)]
}

/** The lines of the issuers' names, each name apart, without the dash that joins it to the next. Rule CQ-6. */
export const jointNames = (parts: readonly Part[]): Part[] =>
  parts.flatMap(namesOn).map((part, i, all) => {
    const next = all[i + 1]
    const end = next && beginsAgency(textOf(next)) ? withoutEnd(textOf(part), /[\s–—+-]/u).length : part.to - part.from
    return partOf(part.line, part.from, part.from + end)
  })
