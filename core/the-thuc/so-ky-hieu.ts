// Số and ký hiệu at the head of a letter. Does not know which agency a ký hiệu belongs to: every head of agency makes his own (NĐ 30/2020
// Phụ lục I.III.3), so no closed list exists.
import type { Reading } from '../../contract/reading.ts'
import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import { type Part, partOf, singleSpaced, spanOf, textOf } from '../text/lines.ts'
import { classAt, is } from '../text/unit-class.ts'
import { type HeadSign, headSign, isKnownSign } from './head-sign.ts'
import { makeIssue, makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'
import { dash } from './sign-forms.ts'
import { repairSign } from './sign-repair.ts'

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
  /** The year that stood in the number's field, its stroke lost: `052019/NQ-HĐTP`. */
  nam: string | null
  sure: Reading<string>['sure']
  reason: Reading<string>['reason']
  issue: Issue | null
}

/** Digits, a dot of a series (66.7), letters of a later number (30c, 35A) or a company's two parts (05-2021). */
const cleanNumber = /^(?:\d{1,8}(?:\.\d{1,3})?\s?(?:[a-eđg]{1,2}|[A-EĐ]|BIS)?|\d{1,8}-\d{1,8})$/u
const spacedNumber = /^\d(?: ?\d){1,6}$/u
const strayNumber = /^[⁄'`.]{1,2}\s?(\d{1,5})$|^(?:\.\s)?(\d{1,5})\s?[.,:_]{1,2}$/u

/** A letter behind the digits that OCR writes for a digit: `2B` may have been 28, `7g` 79. */
const lookAlike = /\d[Bbg]$/u

/** Clean digits: how sure, and what speaks against them. */
function cleanField(layout: Layout, field: Part, value: string, isDoubtful: boolean): NumberField {
  const text = textOf(field)
  if (isStruck(layout, field)) {
    const issue = makeIssue('so-struck-through', 'so', 'SKH-5', [field])
    return { value, nam: null, sure: 'likely', reason: { code: 'struck-through', evidence: [text] }, issue }
  }
  const [, so = value, nam = null] = value.length === 6 ? (/^(0\d)((?:19|20)\d\d)$/u.exec(value) ?? []) : []
  if (nam) return { value: so, nam, sure: 'likely', reason: { code: 'repaired', evidence: [text] }, issue: null }
  const doubt = layout.scanned || isDoubtful || text.trim() !== value
  return { value, nam, sure: doubt ? 'likely' : 'certain', reason: doubt ? { code: 'handwritten', evidence: [text] } : null, issue: null }
}

/** Up to eight digits and nothing else. */
function areDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!(classAt(text, at) & is.digit)) return false
  return text !== '' && text.length <= 8
}

/** The number in its field: clean, struck through, blank or unreadable. Rules SKH-5 to SKH-7, SKH-12. */
function readNumber(layout: Layout, { field, isLost, isMended }: HeadSign): NumberField {
  const text = textOf(field).trim()
  if (!isLost && areDigits(text)) return cleanField(layout, field, text, isMended)
  const issue = (code: 'so-blank' | 'so-unreadable', rule: string): Issue => makeIssue(code, 'so', rule, [field])
  const none = { value: null, nam: null, sure: 'guess' as const, reason: null }
  if (!/[\p{L}\d#]/u.test(text)) return { ...none, issue: issue('so-blank', 'SKH-6') }
  const isSpaced = spacedNumber.test(text)
  if (!isLost && (isSpaced || cleanNumber.test(text)))
    return cleanField(layout, field, text.replace(/\s/gu, ''), isMended || (isSpaced && / /u.test(text)) || lookAlike.test(text))
  const stray = isLost ? null : strayNumber.exec(text)
  const digits = stray?.[1] ?? stray?.[2] ?? ''
  const value = /[1-9]/u.test(digits) ? digits : null
  const reason = value ? { code: 'handwritten' as const, evidence: [text] } : null
  return { ...none, value, reason, issue: issue('so-unreadable', 'SKH-7') }
}

/** Letters and digits with hyphens and strokes only. */
const tidySign = /^[\p{L}\d/-]+$/u

/** The letters behind the stroke, mended where one reading only is possible; on a scan certain only where the tables know them. */
function readKyHieu({ letter, scanned }: Layout, { kyHieu, rule, isLost, isMended, isUsual }: HeadSign): Reading<string> {
  const raw = textOf(kyHieu)
  const printed = isUsual || tidySign.test(raw) ? raw : singleSpaced(raw.replace(dash, '-')).replace(/ ?([-/]) ?/gu, '$1')
  const { sign, isRepaired } = repairSign(`/${printed}`)
  const value = isRepaired ? sign.slice(1) : printed
  if (value !== printed || isMended)
    return makeReading(letter, { value, parts: [kyHieu], rule: 'SKH-9', sure: 'likely', reason: repaired(raw) })
  const doubt = isLost || /^\d/u.test(value) || (scanned && !isKnownSign(value))
  return makeReading(letter, {
    value,
    parts: [kyHieu],
    rule,
    sure: doubt ? 'likely' : 'certain',
    reason: { code: 'no-label', evidence: [raw] },
  })
}

/** Before the strokes of today a hyphen or a blank stood behind the number: `12-HĐBT`, `30 TC/TCT`. Rule SKH-10. */
const oldJoint = ({ field, kyHieu }: HeadSign): string => (/[-–]/u.test(field.line.text.slice(field.to, kyHieu.from)) ? '-' : '')

/** The sign of the first piece that has one. */
function signOf({ pieces }: Layout): HeadSign | null {
  for (const { role, part } of pieces) {
    const sign = role === 'so' ? headSign(part) : null
    if (sign) return sign
  }
  return null
}

/** Số, ký hiệu and both together at the head of the letter. */
export function readSoKyHieu(layout: Layout): SoKyHieuRead {
  const { letter } = layout
  const sign = signOf(layout)
  if (!sign) return { so: null, kyHieu: null, soKyHieu: null, issues: [makeIssue('no-so-ky-hieu', 'soKyHieu', 'SKH-8')] }
  const kyHieu = readKyHieu(layout, sign)
  const { value, sure, reason, issue, nam } = readNumber(layout, sign)
  const issues = issue ? [issue] : []
  if (value === null) return { so: null, kyHieu, soKyHieu: null, issues }
  const so = makeReading(letter, { value, parts: [sign.field], rule: sign.rule, sure, reason })
  const field = textOf(sign.field)
  if (field.endsWith('.') && /\d\s?\.$/u.test(field)) return { so, kyHieu, soKyHieu: null, issues }
  const joint = sign.rule === 'SKH-3' ? '-' : sign.rule === 'SKH-10' ? oldJoint(sign) : '/'
  const year = sign.nam ?? nam
  const whole = partOf(sign.field.line, sign.field.from, sign.kyHieu.to)
  const full = `${value}${joint}${year ? `${year}/` : ''}${kyHieu.value}`
  const weaker = sure === 'certain' && kyHieu.sure !== 'certain' ? { sure: kyHieu.sure, reason: kyHieu.reason } : { sure, reason }
  return { so, kyHieu, soKyHieu: makeReading(letter, { value: full, parts: [whole], rule: sign.rule, ...weaker }), issues }
}
