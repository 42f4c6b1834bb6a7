// Nơi nhận: one reading per item with its purpose apart, and the lưu line with the drafter's mark. Resolves no recipient.

import type { Reading } from '../../contract/reading.ts'
import type { Issue, NoiNhan, TheThuc } from '../../contract/the-thuc.ts'
import { joinText, type Part, partOf, spanOf, textOf } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { makeIssue, makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import type { Pattern } from './pattern.ts'

/** What a bracket at the end of an item says when it is a purpose and no unit or name. Matched on folded text without the bracket. */
export const purposePatterns: readonly Pattern[] = [
  { rule: 'NN-2', example: 'để b/c', not: 'KGVX', pattern: /^d[ae] (?:b|p|t|d|c|g|k|h|l|x|n|v|q|s)/u },
  {
    rule: 'NN-2',
    example: 'b/c',
    not: 'Bộ Tư pháp',
    pattern:
      /^(?:de )?(?:b[/. ]?c|b[/.]? ?cao|p[/. ]?h|ph[/. ]?h|p[/.]? ?hop|t[/. ]?h|th[/. ]?h|t[/.]? ?hien|d[/. ]?b|k[/. ]?t|t[/.]d|c[/.]d)\b/u,
  },
  {
    rule: 'NN-2',
    example: 'báo cáo',
    not: 'đ/c Tân',
    pattern: /^(?:bao cao|b[il]?cao|phoi h[a-z]p|thuc hien|theo doi|de biet|biet|dang tai|cong bo|kiem tra|giam sat|chi dao)/u,
  },
]

const bracketEnd = /\(([^()]{1,60})\)$/u

export const isPurpose = (folded: string): boolean => purposePatterns.some(({ pattern }) => pattern.test(folded))

interface Item {
  value: NoiNhan
  parts: readonly Part[]
}

const closing = /[\s;.,:]/u

function itemOf(parts: readonly Part[]): Item {
  const text = withoutEnd(joinText(parts).replace(/[:;.] \p{Ll}$/u, ''), /[^\p{L}\d)\]”"’]/u)
  const found = bracketEnd.exec(text)
  const inner = found?.[1]?.trim() ?? ''
  const folded = inner.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase()
  if (!found || !isPurpose(folded)) return { value: { text, purpose: null }, parts }
  return { value: { text: withoutEnd(text.slice(0, found.index), closing), purpose: inner }, parts }
}

/** The items without the lưu line. Rules NN-1, NN-2. */
export function readNoiNhan({ letter, foot }: Layout): { noiNhan: Reading<NoiNhan>[]; issues: Issue[] } {
  const noiNhan = (foot?.items ?? [])
    .map(itemOf)
    .filter(({ value }) => /[\p{L}\d]{2}/u.test(value.text))
    .map(({ value, parts }) => makeReading(letter, { value, parts, rule: value.purpose ? 'NN-2' : 'NN-1' }))
  return { noiNhan, issues: noiNhan.length ? [] : [makeIssue('no-noi-nhan', 'noiNhan', 'NN-1')] }
}

const luuLabel = /^\P{L}{0,5}L[ưu]u\s*[:.;]?\s*/u
/** The line ends at the full stop after a unit or its bracket; what follows is the drafter or the next column. */
const luuEnd =
  /(?<=[\p{L}\d)])\.(?=\s{1,4}[\p{L}\d(]|[^\s\p{L}\d]{0,2}\p{L}?[^\s\p{L}\d]{0,2}$)|\s(?:[^\p{L}\d\s(][^\s]{0,3}|\(\d{2,4}|\p{L}?@\)?.{0,4})$|\s[^\p{L}\d\s()]{1,3}$/u

/** Where the drafter's mark stands in the value: in a bracket of letters, after the bracket, or in small letters after the unit. */
export const drafterPatterns: readonly Pattern[] = [
  { rule: 'NN-4', example: 'VT, QHĐP (3) Cương', not: 'VT, KGVX', pattern: /(?<=\)\s?)\p{Lu}[\p{L}.]{1,20}$/u },
  { rule: 'NN-4', example: 'VT, KGVX (Q)', not: 'VT, KGVX (3b)', pattern: /\((?!\d)[\p{L}][\p{L}\d. ]{0,20}\)$/u },
  { rule: 'NN-4', example: 'VT, NC.Châu', not: 'VT, NgV', pattern: /(?<=\p{Lu}\.)\p{Lu}\p{Ll}{1,12}$/u },
  { rule: 'NN-4', example: 'VT, KTHa47', not: 'VT, KT', pattern: /(?<=\p{Lu}{2})\p{Ll}[\p{L}]{0,12}\d{0,4}$/u },
]

interface Drafter {
  text: string
  part: Part
}

/** A superscript run names the drafter; else the forms of the table. */
function drafterOf({ letter }: Layout, parts: readonly Part[]): Drafter | null {
  const last = parts.at(-1)
  if (!last) return null
  const { start, end } = spanOf(last)
  const raised = letter.runs.find(run => run.dress === 'superscript' && run.at.start >= start && run.at.end <= end + 6)
  const text = textOf(last)
  if (raised) {
    const shown = letter.text.slice(raised.at.start, raised.at.end)
    const at = text.lastIndexOf(shown)
    if (at >= 0) return { text: shown, part: partOf(last.line, last.from + at, last.from + at + shown.length) }
  }
  for (const { pattern } of drafterPatterns) {
    const found = pattern.exec(text)
    if (found) return { text: found[0], part: partOf(last.line, last.from + found.index, last.from + found.index + found[0].length) }
  }
  return null
}

/** A part cut at its label or at its end. */
function cut(parts: readonly Part[]): Part[] {
  const out: Part[] = []
  for (const [i, part] of parts.entries()) {
    const text = textOf(part)
    const from = i === 0 ? (luuLabel.exec(text)?.[0].length ?? 0) : 0
    const end = luuEnd.exec(text.slice(from))
    out.push(partOf(part.line, part.from + from, end ? part.from + from + end.index : part.to))
    if (end?.[0] === '.') break
  }
  return out.filter(part => part.to > part.from)
}

/** A bracket without its partner, or signs no unit has. */
const isDamaged = (value: string): boolean => value.split('(').length !== value.split(')').length || /[^\p{L}\d\s.,;:&/()-]/u.test(value)

/** The lưu line without its label; the drafter's mark stays in the value and is given apart. Rules NN-3, NN-4. */
export function readNoiLuu(layout: Layout): TheThuc['noiLuu'] {
  const parts = cut(layout.foot?.luu ?? [])
  if (parts.length === 0) return null
  const value = withoutEnd(joinText(parts), /[^\p{L}\d)\]]/u)
  const drafter = drafterOf(layout, parts)
  return {
    ...makeReading(layout.letter, {
      value,
      parts,
      rule: 'NN-3',
      ...(isDamaged(value) ? { sure: 'likely', reason: { code: 'out-of-place', evidence: [value] } } : {}),
    }),
    nguoiSoan: drafter ? { text: drafter.text, at: spanOf(drafter.part) } : null,
  }
}
