// The sign behind "Số:" at the head of a letter: where its number stands and where its letters. Knows what scans do to label, stroke and number;
// judges no number.

import { kinds } from '../tables/kinds.ts'
import { ministries } from '../tables/ministries.ts'
import { signBodies, signUnits } from '../tables/sign-parts.ts'
import { type Part, partOf, textOf, within } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { classAt, is } from '../text/unit-class.ts'
import type { Pattern } from './pattern.ts'

const abbreviations = [...kinds, ...ministries].flatMap(row => row.abbreviations)
const bodies = new Set([...abbreviations.filter(word => word.length > 1), ...signBodies])
const units = new Set(signUnits)
const kindLetters = new Set(kinds.flatMap(kind => kind.abbreviations))

/** True where tables know every part of a ký hiệu: no letter of it can have been misread unseen. */
export const isKnownSign = (kyHieu: string): boolean => {
  const [first = '', ...rest] = kyHieu.split(/[-/]/u)
  return bodies.has(first) && rest.every(part => bodies.has(part) || units.has(part) || /^(?:UBTV)?QH\d{1,2}$/u.test(part))
}

const anyBody = [...bodies].sort((a, b) => b.length - a.length).join('|')

/** The sign at the head: number field, year, letters. The number field may be blank or unreadable. Matched as printed. */
export const headForms: readonly Pattern[] = [
  {
    rule: 'SKH-3',
    example: 'Số 316-TB/TU',
    pattern:
      /^(?<field>[^/]{0,14}?)(?:\s*[-–—]\s*|(?<=\d)\s{1,3}(?=(?:QĐ|NQ|CT|KL|TB|KH|BC|CV|HD|QC|TTr|CTr)\s?\/))(?<kyHieu>\p{Lu}\p{L}{0,5}\s?[/⁄]\s?\p{Lu}[\p{L}\d.-]{0,30})(?![\p{L}\d])/u,
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
    pattern: /^(?<field>\d{1,5})\s{1,2}(?<kyHieu>\p{Lu}{2,6}\s?[/⁄]\s?\p{Lu}[\p{L}\d.-]{0,30}(?:\/\p{Lu}[\p{L}\d.-]{1,20})?)(?![\p{L}\d])/u,
    not: 'Số: 12/CT-TTg',
  },
  {
    rule: 'SKH-2',
    example: 'Số: 06 /2024/TT-BCT',
    not: 'Số: 12/CT-TTg',
    pattern:
      /^(?<field>[^/⁄]{0,16}?)\s*[/⁄]\s*(?<nam>(?:19|20)\d\d)\s*[/⁄–-]\s*(?<kyHieu>\p{L}[\p{L}\d&.,+/]{0,20}(?: [/⁄] ?\p{Lu}[\p{L}\d&.+]{1,20}|⁄\p{Lu}[\p{L}\d&.+]{1,20})?(?:[-–—] ?(?=\p{Lu}{2}|\d|\p{Lu}[\d.])[\p{L}\d&.,+/]{1,30}|[-–—][\p{L}\d&.,+/]{1,30}| [-–—] ?\p{Lu}{2}[\p{L}\d&.,+/]{0,28}){0,7})/u,
  },
  {
    rule: 'SKH-1',
    example: 'Số: 2680 /UBND-KGVX',
    not: 'Số: 12',
    pattern:
      /^(?<field>[^/]{0,16}?)\s*\/\s*(?<kyHieu>(?:\d(?=\p{Lu}{2}))?\p{L}[\p{L}\d&.,+]{0,20}(?: ?\/ ?\p{L}[\p{L}\d&.+]{0,20})?(?:[-–—] ?(?=\p{Lu}{2}|\d|\p{Lu}[\d.])[\p{L}\d&.,+]{1,30}|[-–—][\p{L}\d&.,+]{1,30}| [-–—] ?\p{Lu}{2}[\p{L}\d&.,+]{0,28}){0,7})/u,
  },
  {
    rule: 'SKH-7',
    example: 'Số: 4l¿STC-QLNS',
    not: 'Số: 12 của Sở',
    pattern: /^(?!\d{1,5}⁄)(?<field>[\dl|¿?⁄]{1,6})(?<kyHieu>\p{Lu}{2,12}-\p{Lu}[\p{L}\d]{1,12})$/u,
  },
]

const letters = '\\p{Lu}[\\p{L}&\\d]{1,10}(?: ?- ?-? ?\\p{Lu}[\\p{L}&\\d]{1,9}){1,3}'
const knownLetters = `(?:${anyBody}) ?[-.] ?-? ?\\p{Lu}[\\p{L}&\\d]{1,9}(?:\\.\\p{Lu}{1,4})?`

/** Units that print a blank before their number or name: the letters before it, what follows. Matched as printed. Rule SKH-13. */
export const spacedUnits: readonly Pattern[] = [
  {
    rule: 'SKH-13',
    example: 'KV IX-TH',
    not: 'SYT-VP IX',
    pattern: /^[^\s]{0,40}(?:KV|VÙNG|CỤM) [IVX]{1,4}(?![\p{L}\d])(?:-\p{Lu}[\p{Lu}\d]{1,9}(?![\p{L}\d]))?/u,
  },
  {
    rule: 'SKH-13',
    example: 'KVI-ĐỘI TTHH',
    not: 'SYT-VP AN GIANG',
    pattern:
      /^[^\s]{0,40}[-/](?:BAN|CỤM|ĐOÀN|ĐỘI|HẠT|KHOA|PHÒNG|TỔ|TRẠI|TRẠM) (?:\d{1,3}|\p{Lu}[\p{Lu}\d&]{1,7}(?: \p{Lu}{2,6}){0,2})(?=\s{0,40}$)/u,
  },
  {
    rule: 'SKH-13',
    example: 'BC-THCS NTT',
    not: 'QĐ-TH Lê Lợi',
    pattern: /^[^\s]{0,40}[-/](?:BV|CTY|HTX|MG|MN|PTDT[BN]T|THCS|THPT|TH|TTGDTX|XN) \p{Lu}[\p{Lu}\d]{0,5}(?=\s{0,40}$)/u,
  },
  { rule: 'SKH-13', example: 'CSĐT(KT)', not: 'UBND-NC (M)', pattern: /^[^\s(]{2,40}\([\p{L}\d]{1,6}\)(?![\p{L}\d])/u },
]

/** The sign where the stroke before its letters is lost or strokes stand in the number: the letters are read, the number only where clean. */
export const lostForms: readonly Pattern[] = [
  {
    rule: 'SKH-12',
    example: 'Số: 83⁄CT-TTHT',
    not: 'Số: 8#3⁄CT-TTHT',
    pattern: new RegExp(`^(?<field>\\d{1,6}\\p{Ll}?) ?⁄ ?(?<kyHieu>${letters})(?![\\p{L}\\d])`, 'u'),
  },
  {
    rule: 'SKH-12',
    example: 'Số: 83257 CT-TTHT',
    not: 'Số: 12/CT-TTg',
    pattern: new RegExp(`^(?<field>\\d{1,6})\\s{1,3}(?<kyHieu>${knownLetters})(?![\\p{L}\\d])`, 'u'),
  },
  {
    rule: 'SKH-12',
    example: 'Số: 988 KV12-NV',
    not: 'Số: 988 KV12-NV và',
    pattern: /^(?<field>\d{1,6})\s{1,3}(?<kyHieu>\p{Lu}[\p{Lu}\d]{1,7}-\p{Lu}[\p{Lu}\d]{1,7})\s{0,40}$/u,
  },
  {
    rule: 'SKH-12',
    example: 'Số: 36/48 /TCHQ-TXNK',
    not: 'Số: 12',
    pattern: new RegExp(`^(?<lost>[^\\n]{0,20}?)[/⁄!] ?(?<kyHieu>${letters})(?![\\p{L}\\d])`, 'u'),
  },
  {
    rule: 'SKH-12',
    example: 'Số: 7-#5CT-TTHT',
    not: 'Số: 12 của UBND',
    pattern: new RegExp(`^(?<lost>[^\\n]{0,20}?)(?<kyHieu>${knownLetters})(?![\\p{L}\\d])`, 'u'),
  },
]

/** The label, or what a scan made of it at the beginning of a line. */
const label = /^.{0,40}?(?:[sS$][ốóôòoỐ06ÓÔO]|Só)\s?[:;.]?\s*|^[^\p{L}\d]{0,4}(?:[sS$][\p{L}\d]|[89]6|36)\s?[:;.,!]{1,2}\s*/u

/** How much of the piece is the label; null where none stands there. */
const labelLength = (text: string): number | null =>
  text.startsWith('Số: ') && classAt(text, 4) & is.digit ? 4 : (label.exec(text)?.[0].length ?? null)

export interface HeadSign {
  field: Part
  kyHieu: Part
  nam: string | null
  rule: string
  /** True where the field before the letters is no number field or has no label: its digits are not read, some may be lost. */
  isLost: boolean
  /** True where the stroke before the letters was put back. */
  isMended: boolean
  /** True for digits, a stroke, capitals with hyphens, and nothing else. */
  isUsual: boolean
}

/** Of two strokes in a sign the second parts the letters only behind a kind (`QCPH/UBND-UBMTTQ`), or behind liên sở, liên bộ (`LS/TC-YT`). */
const isOneSign = (kyHieu: string): boolean => {
  const at = kyHieu.indexOf('/')
  const first = at > 0 ? kyHieu.slice(0, at).trimEnd() : ''
  return at < 0 || at > 3 || kindLetters.has(first) || first === 'LS' || first === 'LB'
}

/** What a scan made of a handwritten number behind a stroke at the label: "Số:/A4ế }TCHQ-TXNK". */
const isScrawl = (field: string, kyHieu: string): boolean => field.trim() === '' && /^[^-/⁄ ]{0,12}\d\p{Ll}/u.test(kyHieu)

/** Where the letters end that a blank or a bracket parts from their unit; 0 where none do. */
const unitEnd = (text: string): number => {
  for (const { pattern } of /[ (]/u.test(text) ? spacedUnits : []) {
    const found = pattern.exec(text)
    if (found) return found[0].length
  }
  return 0
}

const allForms = [...headForms, ...lostForms]
/** Forms without a stroke right behind the number. */
const withoutStroke: readonly string[] = ['SKH-3', 'SKH-10']

/** True where nothing but digits stands before the first stroke. */
function hasPlainNumber(text: string): boolean {
  let at = 0
  while (classAt(text, at) & is.digit) at++
  return at > 0 && text[at] === '/'
}

/**
 * The number's field and where the letters begin behind it. Where the number cannot be read and a blank stands behind it, the kind's letters are no
 * part of the field: "22I KH/TĐTN-BPT".
 */
function fieldOf(rule: string, printed: string, behind: number): { field: string; behind: number } {
  const kind = rule === 'SKH-1' && printed.includes(' ') ? /\s(\p{Lu}\p{L}{1,4})$/u.exec(printed) : null
  if (!kind?.[1] || !kindLetters.has(kind[1])) return { field: printed, behind }
  return { field: printed.slice(0, kind.index), behind: kind.index + 1 }
}

/** A sign with nothing behind it as most letters print one: digits, a stroke, capitals with hyphens. Form SKH-1 alone finds it. */
const usualSign = /^\d{1,5}\/[A-ZĐ]{2,8}(?:-[A-ZĐ]{2,8}){0,3}$/u

function usual({ line, from }: Part, sign: string, isLost: boolean): HeadSign {
  const stroke = from + sign.indexOf('/')
  return {
    field: partOf(line, from, stroke),
    kyHieu: partOf(line, stroke + 1, from + sign.length),
    nam: null,
    rule: 'SKH-1',
    isLost,
    isMended: false,
    isUsual: true,
  }
}

/** A hyphen between the letters that a scan read as two: "SNV=CCVC". */
const hyphenMisread = /(?<=\p{Lu})=(?=\p{Lu})/gu

/** Finds the sign in the "Số:" piece of the head. */
export function headSign(part: Part): HeadSign | null {
  const text = textOf(part)
  const labelled = labelLength(text)
  const sign = text.slice(labelled ?? 0)
  if (usualSign.test(sign)) return usual(within(part, labelled ?? 0), sign, labelled === null)
  const mended = text.includes('=') ? text.replace(hyphenMisread, '-') : text
  const found = signIn(part, mended, labelled)
  return found && mended !== text ? { ...found, isMended: true } : found
}

/** The sign in any of the forms behind so long a label. */
function signIn(part: Part, text: string, labelled: number | null): HeadSign | null {
  const start = labelled ?? 0
  const sign = text.slice(start)
  const isPlain = hasPlainNumber(sign)
  for (const { rule, pattern } of allForms) {
    if (isPlain && withoutStroke.includes(rule)) continue
    const found = pattern.exec(sign)
    const groups = found?.groups
    if (!found || !groups?.kyHieu || groups.kyHieu.length < 2 || (rule !== 'SKH-3' && rule !== 'SKH-10' && !isOneSign(groups.kyHieu)))
      continue
    const printed = groups.field ?? groups.lost ?? ''
    if (isScrawl(printed, groups.kyHieu)) continue
    const at = part.from + start
    const { field, behind } = fieldOf(rule, printed, found[0].length - groups.kyHieu.length)
    const signAt = at + behind
    const end = at + withoutEnd(found[0], /[.,\s-]/u).length
    return {
      field: partOf(part.line, at, at + field.length),
      kyHieu: partOf(part.line, signAt, Math.max(end, signAt + unitEnd(text.slice(signAt - part.from)))),
      nam: groups.nam ?? null,
      rule,
      isLost: groups.lost !== undefined || labelled === null,
      isMended: rule === 'SKH-12' && groups.field !== undefined,
      isUsual: false,
    }
  }
  return null
}
