// Độ khẩn and độ mật: the stamps above the body. Knows their wording; what they stand beside is others' business.
import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import { foldedOf, type Part, partOf, textOf } from '../text/lines.ts'
import { makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import type { Pattern } from './pattern.ts'

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

/** The stamp that a part is, or null. */
function stampOf(part: Part, patterns: readonly StampPattern[]): StampPattern | null {
  if (part.to - part.from > 60) return null
  const text = textOf(part)
  if (/[a-z]/u.test(text)) return null
  const folded = foldedOf(part)
  const stamp = patterns.find(({ pattern, value }) => pattern.test(folded) && (spellings[value]?.test(text) ?? true))
  return stamp && text === text.toUpperCase() ? stamp : null
}

/** True for a stamp of urgency or secrecy: it is no part of the issuer or the title it stands beside. */
export const isKhanMat = (part: Part): boolean => stampOf(part, [...doKhanPatterns, ...doMatPatterns]) !== null

/** Whole lines above the body, and what a line of two columns has beside the right one. */
function readStamp({ letter, lines, pieces, body }: Layout, patterns: readonly StampPattern[]): TheThuc['doKhan'] {
  const end = Math.min(body[0]?.line.index ?? lines.length, 60)
  const parts = [
    ...lines.slice(0, end).map(line => partOf(line)),
    ...pieces.filter(piece => piece.role === 'text').map(piece => piece.part),
  ]
  for (const part of parts) {
    const stamp = stampOf(part, patterns)
    if (stamp) return makeReading(letter, { value: stamp.value, parts: [part], rule: stamp.rule })
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
