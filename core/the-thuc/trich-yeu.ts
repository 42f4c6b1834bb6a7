// Trích yếu: the joined lines of the title without "V/v"; độ khẩn and độ mật: the stamps above. Where they stand is layout's business.

import type { Reason } from '../../contract/reading.ts'
import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import { joinText, type Part, partOf, textOf } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { makeIssue, makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import type { Pattern } from './pattern.ts'

export interface TrichYeuRead {
  trichYeu: TheThuc['trichYeu']
  issues: Issue[]
}

const label = /^(?:V\/[vV]|Về việc|VỀ VIỆC)\s*:?\s+/u

/** True where a line between two of the title's was left out that is neither number nor date: a stamp or debris. */
function skipsForeign({ pieces }: Layout, parts: readonly Part[]): boolean {
  const own = new Set(pieces.filter(piece => piece.role !== 'text' && piece.role !== 'noise').map(piece => piece.part.line.index))
  return parts.some((part, i) => {
    const last = parts[i - 1]?.line.index ?? part.line.index
    return Array.from({ length: Math.max(0, part.line.index - last - 1) }, (_, k) => last + 1 + k).some(index => !own.has(index))
  })
}

/** A title that a stamp parts, or that neither a kind nor "V/v" announces, may be something else. */
function doubtOf(layout: Layout, parts: readonly Part[]): Reason | null {
  if (skipsForeign(layout, parts)) return { code: 'split-lines', evidence: [] }
  const isAnnounced = layout.kind !== null || layout.pieces.some(({ role }) => role === 'vv') || /^về việc/iu.test(joinText(parts))
  return isAnnounced ? null : { code: 'no-label', evidence: [] }
}

/** Rules TY-1 (under the kind), TY-2 (V/v), TY-3 (joined without the label of a công văn). */
export function readTrichYeu(layout: Layout): TrichYeuRead {
  const { letter, title, kind } = layout
  const parts = title.filter(part => part.to > part.from)
  const printed = joinText(parts).replace(kind?.rest ? /^V\/V\s+/u : label, (found: string) => (kind && !/^V\//u.test(found) ? found : ''))
  const value = withoutEnd(printed.replace(/\s[-–]$/u, ''), /[\s;:.,]/u)
  if (!/\p{L}/u.test(value)) return { trichYeu: null, issues: [makeIssue('no-trich-yeu', 'trichYeu', 'TY-1')] }
  const reason = doubtOf(layout, parts)
  return {
    trichYeu: makeReading(letter, { value, parts, rule: kind ? 'TY-1' : 'TY-2', sure: reason ? 'likely' : 'certain', reason }),
    issues: [],
  }
}

export interface StampPattern extends Pattern {
  value: string
}

/** Độ khẩn stamps (NĐ 30/2020 Phụ lục I.III.2), alone on their line; longer ones first. Matched on folded text. */
export const doKhanPatterns: readonly StampPattern[] = [
  { rule: 'DK-1', value: 'Hỏa tốc hẹn giờ', example: 'HỎA TỐC HẸN GIỜ', pattern: /^[^\p{L}\d]{0,4}hoa toc hen gio\b.{0,20}$/u },
  { rule: 'DK-1', value: 'Hỏa tốc', example: 'HOẢ TỐC', not: 'công điện hỏa tốc', pattern: /^[^\p{L}\d]{0,4}hoa toc[^\p{L}\d]{0,6}$/u },
  { rule: 'DK-1', value: 'Thượng khẩn', example: 'THƯỢNG KHẨN', pattern: /^[^\p{L}\d]{0,4}thuong khan[^\p{L}\d]{0,6}$/u },
  { rule: 'DK-1', value: 'Khẩn', example: 'KHẨN', not: 'khẩn trương', pattern: /^[^\p{L}\d]{0,4}khan[^\p{L}\d]{0,6}$/u },
]

/** Độ mật stamps, alone on their line and in capitals. */
export const doMatPatterns: readonly StampPattern[] = [
  { rule: 'DM-1', value: 'Tuyệt mật', example: 'TUYỆT MẬT', not: 'bảo vệ bí mật', pattern: /^[^\p{L}\d]{0,4}tuyet mat[^\p{L}\d]{0,6}$/u },
  { rule: 'DM-1', value: 'Tối mật', example: 'TỐI MẬT', pattern: /^[^\p{L}\d]{0,4}toi mat[^\p{L}\d]{0,6}$/u },
  { rule: 'DM-1', value: 'Mật', example: 'MẬT', not: 'mặt bằng', pattern: /^[^\p{L}\d]{0,4}mat[^\p{L}\d]{0,6}$/u },
]

const spellings: Readonly<Record<string, RegExp>> = { Khẩn: /KH[ẨẢAÂ]N/u, Mật: /M[ẬÂ]T/u }

function readStamp(layout: Layout, patterns: readonly StampPattern[]): TheThuc['doKhan'] {
  const end = layout.body[0]?.line.index ?? layout.lines.length
  for (const line of layout.lines.slice(0, Math.min(end, 60))) {
    for (const { rule, value, pattern } of patterns) {
      const part = partOf(line)
      const text = textOf(part)
      if (!pattern.test(line.folded) || text !== text.toUpperCase() || !(spellings[value]?.test(text) ?? true)) continue
      return makeReading(layout.letter, { value, parts: [part], rule })
    }
  }
  return null
}

export interface StampsRead {
  doKhan: TheThuc['doKhan']
  doMat: TheThuc['doMat']
  issues: Issue[]
}

/** Độ khẩn and độ mật. Rules DK-1, DM-1. */
export function readStamps(layout: Layout): StampsRead {
  const doKhan = readStamp(layout, doKhanPatterns)
  const doMat = readStamp(layout, doMatPatterns)
  const issues: Issue[] = doMat ? [{ code: 'do-mat', field: 'doMat', at: doMat.at, rule: 'DM-1' }] : []
  return { doKhan, doMat, issues }
}
