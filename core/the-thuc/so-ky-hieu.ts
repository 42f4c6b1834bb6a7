// Số and ký hiệu: what they look like in print, and the one at the head of a letter. Does not know which agency a ký hiệu belongs to:
// every head of agency makes his own (NĐ 30/2020 Phụ lục I.III.3), so no closed list exists.

import type { Reading } from '../../contract/reading.ts'
import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import { type Part, partOf, spanOf, textOf } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { makeIssue, makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import type { Pattern } from './pattern.ts'

export interface SoKyHieu {
  so: string
  nam: number | null
  kyHieu: string
}

/** Forms of a printed sign without white space, tried in order. Groups: so, nam, kyHieu. */
export const soKyHieuForms: readonly Pattern[] = [
  {
    rule: 'SKH-2',
    example: '30/2020/NĐ-CP',
    not: '12/CT-TTg',
    pattern: /^(?<so>\d{1,8}(?:\.\d{1,3})?(?:\p{Ll}{1,2}|\p{Lu})?)\/(?<nam>(?:19|20)\d\d)[/-](?<kyHieu>[\p{L}\d&.,+_§/-]{0,60})$/u,
  },
  {
    rule: 'SKH-1',
    example: '2680/UBND-KGVX',
    not: 'UBND-KGVX',
    pattern: /^(?<so>\d{1,8}(?:\.\d{1,3})?(?:\p{Ll}{1,2}|\p{Lu})?)\/(?<kyHieu>[\p{L}\d&.,+_§/-]{1,60})$/u,
  },
  {
    rule: 'SKH-3',
    example: '05-CT/TW',
    not: '12/CT-TTg',
    pattern: /^(?<so>\d{1,6}\p{Ll}?)-?(?<kyHieu>\p{Lu}\p{L}{0,8}\/[\p{L}\d&.,_§-]{1,40})$/u,
  },
  {
    rule: 'SKH-10',
    example: '206-CP',
    not: '12-MN',
    pattern: /^(?<so>\d{1,4}\p{Ll}?)-(?<kyHieu>CP|CT|CTN|TT[gG]|HĐBT|BT|LCT|SL|NQTW|TTLB)$/u,
  },
  { rule: 'SKH-4', example: '05-2021/CV', not: '05-CT/TW', pattern: /^(?<so>\d{1,8}-\d{1,8})\/(?<kyHieu>[\p{L}\d&.,+_/-]{1,40})$/u },
]

const dash = /[–—‑‐=]/gu
const stroke = /[⁄∕]/gu

/**
 * The parts of a printed số, ký hiệu. White space inside falls away; the ký hiệu stays as printed. Null when it is no sign.
 * Rules SKH-1 to SKH-4. Example: `30/2020/NĐ-CP` → so 30, nam 2020, kyHieu NĐ-CP.
 */
export function parseSoKyHieu(printed: string): SoKyHieu | null {
  if (printed.length > 120) return null
  const joined = printed
    .normalize('NFC')
    .replace(/[ÐƉ]/gu, 'Đ')
    .replace(/^\s*[Ss]ố\s*:?/u, '')
    .replace(stroke, '/')
    .replace(dash, '-')
    .replace(/\s+/gu, '')
  const bare = withoutEnd(joined, /[.;,:-]/u)
  for (const { pattern } of soKyHieuForms) {
    const groups = pattern.exec(bare)?.groups
    if (!groups?.so || !groups.kyHieu || !/\p{L}/u.test(groups.kyHieu)) continue
    return { so: groups.so, nam: groups.nam ? Number(groups.nam) : null, kyHieu: groups.kyHieu }
  }
  return null
}

/** The sign at the head: number field, year, letters. The number field may be blank or unreadable. Matched as printed. */
export const headForms: readonly Pattern[] = [
  {
    rule: 'SKH-3',
    example: 'Số 212-TB/TU',
    pattern: /^(?<field>[^/]{0,14}?)\s*[-–—]\s*(?<kyHieu>\p{Lu}\p{L}{0,5}\s?\/\s?\p{Lu}[\p{L}\d.-]{0,30})(?![\p{L}\d])/u,
    not: 'Số: 12/CT-TTg',
  },
  {
    rule: 'SKH-10',
    example: 'Số 12-HĐBT',
    pattern: /^(?<field>\d{1,5}\p{Ll}?)\s?[-–]\s?(?<kyHieu>\p{Lu}[\p{Lu}g]{1,5})(?![\p{L}\d/⁄-])/u,
    not: 'Số: 12-CT/TW',
  },
  {
    rule: 'SKH-10',
    example: 'Số: 30 TC/TCT',
    pattern: /^(?<field>\d{1,5})\s{1,2}(?<kyHieu>\p{Lu}{2,6}\s?\/\s?\p{Lu}[\p{L}\d.-]{0,30})(?![\p{L}\d])/u,
    not: 'Số: 12/CT-TTg',
  },
  {
    rule: 'SKH-2',
    example: 'Số: 06 /2024/TT-BCT',
    not: 'Số: 12/CT-TTg',
    pattern:
      /^(?<field>[^/⁄]{0,16}?)\s*[/⁄]\s*(?<nam>(?:19|20)\d\d)\s*[/⁄-]\s*(?<kyHieu>\p{L}[\p{L}\d&.,/]{0,20}(?:[-–—] ?(?=\p{Lu}{2}|\d|\p{Lu}[\d.])[\p{L}\d&.,/]{1,30}|[-–—][\p{L}\d&.,/]{1,30}| [-–—] ?\p{Lu}{2}[\p{L}\d&.,/]{0,28}){0,4})/u,
  },
  {
    rule: 'SKH-1',
    example: 'Số: 2680 /UBND-KGVX',
    not: 'Số: 12',
    pattern:
      /^(?<field>[^/]{0,16}?)\s*\/\s*(?<kyHieu>\p{L}[\p{L}\d&.,]{0,20}(?:\/\p{L}[\p{L}\d&.]{0,20})?(?:[-–—] ?(?=\p{Lu}{2}|\d|\p{Lu}[\d.])[\p{L}\d&.,]{1,30}|[-–—][\p{L}\d&.,]{1,30}| [-–—] ?\p{Lu}{2}[\p{L}\d&.,]{0,28}){0,4})/u,
  },
  {
    rule: 'SKH-7',
    example: 'Số: 4l¿STC-QLNS',
    not: 'Số: 12 của Sở',
    pattern: /^(?<field>[\dl|¿?⁄]{1,6})(?<kyHieu>\p{Lu}{2,12}-\p{Lu}[\p{L}\d]{1,12})$/u,
  },
]

const label = /^.{0,40}?(?:[sS$][ốóôòoỐ06ÓÔO]|Só)\s?[:;.]?\s*/u
const cleanNumber = /^(?:\d{1,8}(?:\.\d{1,3})?\s?[a-zđA-ZĐ]{0,2})$/u

interface HeadSign {
  field: Part
  kyHieu: Part
  nam: string | null
  rule: string
}

/** Finds the sign in the "Số:" piece of the head. */
export function headSign(part: Part): HeadSign | null {
  const text = textOf(part)
  const start = label.exec(text)?.[0].length ?? 0
  for (const { rule, pattern } of headForms) {
    const found = pattern.exec(text.slice(start))
    const groups = found?.groups
    if (!found || !groups?.kyHieu) continue
    const field = groups.field ?? ''
    const at = part.from + start
    const signAt = at + found[0].length - groups.kyHieu.length
    return {
      field: partOf(part.line, at, at + field.length),
      kyHieu: partOf(part.line, signAt, at + withoutEnd(found[0], /[.,\s-]/u).length),
      nam: groups.nam ?? null,
      rule,
    }
  }
  return null
}

export interface SoKyHieuRead {
  so: TheThuc['so']
  kyHieu: TheThuc['kyHieu']
  soKyHieu: TheThuc['soKyHieu']
  issues: Issue[]
}

const isStruck = ({ letter }: Layout, part: Part): boolean => {
  const { start, end } = spanOf(part)
  return letter.runs.some(run => run.dress === 'struck' && run.at.start < end && run.at.end > start)
}

interface NumberField {
  value: string | null
  sure: Reading<string>['sure']
  reason: Reading<string>['reason']
  issue: Issue | null
}

/** The number in its field: clean, struck through, blank or unreadable. Rules SKH-5 to SKH-7. */
function readNumber(layout: Layout, field: Part): NumberField {
  const text = textOf(field)
  const bare = text.replace(/\s/gu, '')
  const doubt = (code: 'so-blank' | 'so-unreadable' | 'so-struck-through', rule: string): Issue => makeIssue(code, 'so', rule, [field])
  if (!/[\p{L}\d#]/u.test(bare)) return { value: null, sure: 'guess', reason: null, issue: doubt('so-blank', 'SKH-6') }
  if (cleanNumber.test(text.trim())) {
    if (isStruck(layout, field))
      return {
        value: bare,
        sure: 'likely',
        reason: { code: 'struck-through', evidence: [text] },
        issue: doubt('so-struck-through', 'SKH-5'),
      }
    const sure = layout.scanned ? 'likely' : 'certain'
    return { value: bare, sure, reason: layout.scanned ? { code: 'handwritten', evidence: [text] } : null, issue: null }
  }
  const stray = /^[⁄'`.]\s?(\d{1,5})$|^(\d{1,5})\s?[.]$/u.exec(text.trim())
  const issue = doubt('so-unreadable', 'SKH-7')
  const digits = stray?.[1] ?? stray?.[2]
  if (digits) return { value: digits, sure: 'guess', reason: { code: 'handwritten', evidence: [text] }, issue }
  return { value: null, sure: 'guess', reason: null, issue }
}

/** Before the strokes of today a hyphen or a blank stood behind the number: `12-HĐBT`, `30 TC/TCT`. Rule SKH-10. */
const oldJoint = ({ field, kyHieu }: HeadSign): string => (/[-–]/u.test(field.line.text.slice(field.to, kyHieu.from)) ? '-' : '')

/** Số, ký hiệu and both together at the head of the letter. */
export function readSoKyHieu(layout: Layout): SoKyHieuRead {
  const { letter } = layout
  const piece = layout.pieces.find(p => p.role === 'so' && headSign(p.part))
  const sign = piece ? headSign(piece.part) : null
  if (!sign) return { so: null, kyHieu: null, soKyHieu: null, issues: [makeIssue('no-so-ky-hieu', 'soKyHieu', 'SKH-8')] }
  const { rule, nam } = sign
  const printed = textOf(sign.kyHieu).replace(/\s/gu, '').replace(dash, '-')
  const kyHieu = makeReading(letter, { value: printed, parts: [sign.kyHieu], rule })
  const { value, sure, reason, issue } = readNumber(layout, sign.field)
  const issues = issue ? [issue] : []
  if (value === null) return { so: null, kyHieu, soKyHieu: null, issues }
  const so = makeReading(letter, { value, parts: [sign.field], rule, sure, reason })
  if (/\d\s?\.$/u.test(textOf(sign.field))) return { so, kyHieu, soKyHieu: null, issues }
  const joint = rule === 'SKH-3' ? '-' : rule === 'SKH-10' ? oldJoint(sign) : '/'
  const whole = partOf(sign.field.line, sign.field.from, sign.kyHieu.to)
  const full = `${value}${joint}${nam ? `${nam}/` : ''}${printed}`
  return { so, kyHieu, soKyHieu: makeReading(letter, { value: full, parts: [whole], rule, sure, reason }), issues }
}
