// Number, day and issuer that stand below the kind: on a line of their own, as contracts print them, or in the sentence of a web page's title
// ("CHỈ THỊ / CỦA CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG SỐ 214-CT NGÀY 19 THÁNG 8 NĂM 1985 VỀ …"). Finds their places, reads no value.
import { type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { isBodyOpener } from './body-opener.ts'
import { cutHeadLine, type HeadPiece } from './head.ts'
import { headSign } from './head-sign.ts'
import type { KindLine } from './kind-line.ts'

/** Issuer, number and day before the subject, in one sentence. Rule TY-9. */
const sentence =
  /^(?<lead>của\s)(?<issuer>[^\d\n]{3,160})\s(?<so>số\s?\d\S{0,29}(?:\s\p{Lu}\S{0,19})?)\s(?<ngay>ngày\s\d{1,2}\s?(?:[-/]|tháng)\s?\d{1,2}\s?(?:[-/]|năm)\s?\d{4})/iu

/** How long that sentence is at the start of a title; 0 where none stands. */
export const issuedLength = (text: string): number => (/^của\s/iu.test(text) ? (sentence.exec(text)?.[0].length ?? 0) : 0)

/** Issuer, number and day of a title's sentence, each a piece. */
function inSentence(part: Part): HeadPiece[] {
  const { lead, issuer, so, ngay } = (/^của\s/iu.test(textOf(part)) ? sentence.exec(textOf(part))?.groups : undefined) ?? {}
  if (!lead || !issuer || !so || !ngay) return []
  const at = part.from + lead.length
  const soAt = at + issuer.length + 1
  const ngayAt = soAt + so.length + 1
  return [
    { role: 'text', part: partOf(part.line, at, at + issuer.length), leftOfColumn: false },
    { role: 'so', part: partOf(part.line, soAt, soAt + so.length), leftOfColumn: false },
    { role: 'ngay', part: partOf(part.line, ngayAt, ngayAt + ngay.length), leftOfColumn: false },
  ]
}

/** True for the issuer that such a sentence names. */
export const isToldIssuer = ({ line, from }: Part): boolean => /^(?:.{0,40}\s)?của\s$/iu.test(line.text.slice(0, from))

const labelled = /^[^\p{L}\d]{0,4}số\s?:/iu
/** So far below the kind stands its number. */
const reach = 5

/** The pieces of the labelled line of number, and day, between the kind and the body. */
function onOwnLine(lines: readonly Line[], from: number): HeadPiece[] {
  for (const line of lines.slice(from, from + reach)) {
    if (isBodyOpener(line)) return []
    if (!labelled.test(line.text)) continue
    const pieces = cutHeadLine(line).filter(({ role }) => role === 'so' || role === 'ngay')
    return pieces.some(({ role, part }) => role === 'so' && headSign(part)) ? pieces : []
  }
  return []
}

/** What stands below the kind of a head that has no number above it. Rules SKH-14, TY-9. */
export function numberBelow(lines: readonly Line[], kind: KindLine): HeadPiece[] {
  const next = lines[kind.part.line.index + 1]
  const told = kind.rest ? inSentence(kind.rest) : next ? inSentence(partOf(next)) : []
  return told.length > 0 ? told : onOwnLine(lines, kind.part.line.index + 1)
}

/** True for a line below the kind that holds the number and nothing of the title. */
export const isNumberLine = (line: Line, pieces: readonly HeadPiece[]): boolean =>
  labelled.test(line.text) && pieces.some(({ role, part }) => role === 'so' && part.line === line)
