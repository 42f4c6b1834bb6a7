// Trích yếu: the joined lines of the title without "V/v". Where they stand is layout's business.

import type { Reason } from '../../contract/reading.ts'
import type { Issue, LetterText, TheThuc } from '../../contract/the-thuc.ts'
import { joinText, type Line, type Part, singleSpaced, textOf } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { stampCutFrom } from './khan-mat.ts'
import { makeIssue, makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import { stampBeside } from './stamp-in-title.ts'

export interface TrichYeuRead {
  trichYeu: TheThuc['trichYeu']
  issues: Issue[]
}

/** The label; a scan reads the stroke of V/v as a letter. */
const label = /^(?:V\s?[/lI|i1]\s?[vVyY]|Về việc|VỀ VIỆC)\s*[:.]?\s+/u

/** A title whole between quotes, its label too: without the first of them. */
const withoutOpenQuote = (text: string): string =>
  '"“'.includes(text.charAt(0)) ? text.replace(/^["“]\s?(?=(?:V\/v|Về việc)\s)/iu, '') : text

/** A quote at the end whose partner stood before the label. */
const loneQuote = /^([^"“”]{0,2000})["”]$/u

/** Without a dash or a quote at the end that belongs to nothing. */
const withoutLoneSign = (printed: string): string =>
  '-–"”'.includes(printed.at(-1) ?? '') ? printed.replace(/\s[-–]$/u, '').replace(loneQuote, '$1') : printed

/** Without the label; under a kind "Về việc" is the title's own word. */
function withoutLabel(printed: string, kind: Layout['kind'], first: Part | undefined): string {
  if (!printed.startsWith('V')) return printed
  const isBesideKind = kind?.rest && first?.line === kind.part.line
  return printed.replace(isBesideKind ? /^V\/V\s+/u : label, found => (kind && /^V[ềỀ]/u.test(found) ? found : ''))
}

/** True where a stamp of arrival was taken from between two neighbouring lines. */
const partsStamp = ({ text }: LetterText, above: Line, below: Line): boolean =>
  above.offsets === null && /\p{L}/u.test(text.slice(above.start + above.text.length, below.start))

/** True where a line between two of the title's was left out that is neither number nor date: a stamp or debris. */
function skipsForeign({ letter, pieces }: Layout, parts: readonly Part[]): boolean {
  const isOwn = (index: number): boolean =>
    pieces.some(({ role, part }) => part.line.index === index && role !== 'text' && role !== 'noise')
  return parts.some((part, i) => {
    const above = parts[i - 1] ?? part
    if (part.line.index === above.line.index + 1) return partsStamp(letter, above.line, part.line)
    for (let index = above.line.index + 1; index < part.line.index; index++) if (!isOwn(index)) return true
    return false
  })
}

/** What stands before a title's part on its line, below the kind: a stamp; or null. */
function stampBefore({ kind }: Layout, { line, from }: Part): string | null {
  const before = kind && line.index > kind.part.line.index ? line.text.slice(0, from) : ''
  return /[\p{L}\d]/u.test(before) ? before.trim() : null
}

/** True for a title below a kind that begins in small letters behind a line that was left out: its beginning may stand there. */
const lacksBeginning = (layout: Layout, parts: readonly Part[]): boolean =>
  layout.kind !== null &&
  parts[0] !== undefined &&
  !layout.kind.rest &&
  /^[^\p{L}]{0,3}\p{Ll}/u.test(textOf(parts[0])) &&
  skipsForeign(layout, [layout.kind.part, parts[0]])

/** A title that a stamp parts, or that neither a kind nor "V/v" announces, may be something else. */
function doubtOf(layout: Layout, parts: readonly Part[]): Reason | null {
  if (skipsForeign(layout, parts) || lacksBeginning(layout, parts)) return { code: 'split-lines', evidence: [] }
  const cut = parts.map(part => stampBefore(layout, part) ?? stampCutFrom(part)).find(found => found !== null)
  if (cut) return { code: 'out-of-place', evidence: [cut] }
  const stamp = layout.kind ? null : parts.map(stampBeside).find(found => found !== null)
  if (stamp) return { code: 'out-of-place', evidence: [stamp] }
  const isAnnounced = layout.kind !== null || layout.pieces.some(({ role }) => role === 'vv') || /^về việc/iu.test(joinText(parts))
  return isAnnounced ? null : { code: 'no-label', evidence: [] }
}

/** The lines as one text; what a hyphen parts over two lines is one word: "SARS-" / "CoV-2". Rule TY-3. */
function joinLines(parts: readonly Part[]): string {
  const isParted = parts.some(({ line, from, to }) => to > from && line.text[to - 1] === '-')
  if (!isParted) return joinText(parts)
  const lines = parts.map(part => singleSpaced(textOf(part)))
  return lines.reduce((text, line) => text + (hyphened.test(text) && /^[\p{Lu}\d]/u.test(line) ? '' : ' ') + line)
}
const hyphened = /[\p{L}\d]-$/u

/** Rules TY-1 (under the kind), TY-2 (V/v), TY-3 (joined without the label of a công văn). */
export function readTrichYeu(layout: Layout): TrichYeuRead {
  const { letter, title, kind } = layout
  const parts = title.filter(part => part.to > part.from)
  const printed = withoutLabel(withoutOpenQuote(joinLines(parts)), kind, parts[0])
  const value = withoutEnd(withoutLoneSign(printed), /[\s;:.,]/u)
  if (!/\p{L}/u.test(value)) return { trichYeu: null, issues: [makeIssue('no-trich-yeu', 'trichYeu', 'TY-1')] }
  const reason = doubtOf(layout, parts)
  return {
    trichYeu: makeReading(letter, { value, parts, rule: kind ? 'TY-1' : 'TY-2', sure: reason ? 'likely' : 'certain', reason }),
    issues: [],
  }
}
