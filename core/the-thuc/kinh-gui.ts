// Kính gửi: one reading per addressee. A single addressee stands on the label's line, several on a list of their own.

import type { Reading } from '../../contract/reading.ts'
import type { Issue } from '../../contract/the-thuc.ts'
import { joinText, type Part, partOf, textOf } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { makeIssue, makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import { isDebris, isNoise } from './noise.ts'
import type { Pattern } from './pattern.ts'

const mark = /^[^\p{L}\d]{0,6}[-–—~+•*¬]\s*(?=[\p{L}\d(])/u

/** Lines under an addressee that are no part of its name. Matched on folded text. */
export const addressPatterns: readonly Pattern[] = [
  {
    rule: 'KG-3',
    example: '(Địa chỉ: 12 Lê Lợi)',
    not: 'Sở Địa chính',
    pattern: /^[^\p{L}\d]{0,4}(?:d[a-z]a ch[a-z]|d\/c|p\/c|mst|ma so thue|so dien thoai|dt:)\b/u,
  },
  {
    rule: 'KG-3',
    example: '(12 Lê Lợi, phường 1)',
    not: '(sau đây gọi là Sở)',
    pattern: /^\((?=[^)]{0,160}(?:\d|duong|phuong|quan |kcn|mst))/u,
  },
]

const isAddress = (part: Part): boolean => addressPatterns.some(({ pattern }) => pattern.test(part.line.folded.slice(part.from, part.to)))

/** Stamp debris before a list mark on the same line is left out. */
function listStart(part: Part): number {
  const text = textOf(part)
  const own = mark.exec(text)?.[0].length
  if (own !== undefined) return own
  const inner = /^.{0,60}?[\p{Lu}.)…] - (?=\p{Lu}\p{Ll})/u.exec(text)
  return inner ? inner[0].length : -1
}

function without(part: Part): Part {
  const text = textOf(part)
  const cut = /[;.](?=[\s(]{0,4}(?:[Đđ]ịa chỉ|MST))/u.exec(text)
  return cut ? partOf(part.line, part.from, part.from + cut.index) : part
}

/** Under a single addressee, a line with a house number, a tax code or a quarter is its address. */
const placeLine = /mst|\d{3}|\bkcn\b|\bkm ?\d|(?:so|lo|duong|phuong|quan|huyen|p\.|q\.) (?:\d|[a-z]+,)/u

/** Lines grouped into addressees: a list mark begins one, other lines go on. */
function groupLines(lines: readonly Part[]): { groups: Part[][]; isList: boolean } {
  const groups: Part[][] = []
  let isList = false
  for (const part of lines) {
    const start = listStart(part)
    if (part.to <= part.from || isAddress(part) || (start < 0 && (isNoise(part.line) || isDebris(textOf(part))))) continue
    const body = without(partOf(part.line, part.from + Math.max(0, start), part.to))
    isList ||= start >= 0
    if (!isList && groups.length > 0 && placeLine.test(body.line.folded)) continue
    if (start >= 0 || groups.length === 0) groups.push([body])
    else groups.at(-1)?.push(body)
  }
  return { groups, isList }
}

/** The addressees. Rules KG-1 (one line), KG-2 (list), KG-3 (an address is no addressee). */
export function readKinhGui(layout: Layout): { kinhGui: Reading<string>[]; issues: Issue[] } {
  const { groups, isList } = groupLines(layout.kinhGui)
  const kinhGui = groups
    .map(parts => ({ parts, value: withoutEnd(joinText(parts), /[^\p{L}\d)\]”"’…]/u) }))
    .filter(({ value }) => /\p{L}{2}/u.test(value))
    .map(({ parts, value }) => makeReading(layout.letter, { value, parts, rule: isList ? 'KG-2' : 'KG-1' }))
  const isMissing = kinhGui.length === 0 && layout.kind === null
  return { kinhGui, issues: isMissing ? [makeIssue('no-kinh-gui', 'kinhGui', 'KG-1')] : [] }
}
