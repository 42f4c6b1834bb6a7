// Độ khẩn and độ mật: the stamps above the body, alone on a line or at the end of one. Knows their wording; what they stand beside is others' business.
import type { Reason } from '../../contract/reading.ts'
import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import { hint } from '../text/hints.ts'
import { foldedOf, type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { capitalShare } from '../text/unit-class.ts'
import { makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'
import type { Pattern } from './pattern.ts'

export interface StampPattern extends Pattern {
  /** True where the words may be in small letters: a bracket or a label shows them for a stamp. */
  isMarked: boolean
}

/** What a stamp looks like at the end of a part (NĐ 30/2020 Phụ lục I.III.2), tried in order. Group: word. Matched on folded text. */
export const stampPatterns: readonly StampPattern[] = [
  {
    rule: 'DK-2',
    example: 'Độ khẩn: Hỏa tốc',
    not: 'độ khẩn trương',
    isMarked: true,
    pattern:
      /(?<!\p{L})(?:muc )?do (?:khan|mat) ?: ?(?<word>hoa toc(?: hen gio)?|thuong khan|khan|tuyet mat|toi mat|mat|(?:binh )?thuong|khong)(?!\p{L})[^\p{L}]{0,30}$/u,
  },
  {
    rule: 'DK-2',
    example: 'CÔNG ĐIỆN (Hỏa tốc)',
    not: '(theo tài liệu mật)',
    isMarked: true,
    pattern: /\([^\p{L}\d]{0,3}(?<word>hoa toc(?: hen gio)?|thuong khan|khan|tuyet mat|toi mat|mat)(?!\p{L})[^()]{0,30}\)[^\p{L}\d]{0,6}$/u,
  },
  {
    rule: 'DK-1',
    example: 'HỎA TỐC HẸN GIỜ 15 giờ ngày 08/3/2022',
    not: 'hẹn giờ',
    isMarked: false,
    pattern: /(?<!\p{L})(?<word>hoa toc hen gio)(?!\p{L}).{0,40}$/u,
  },
  {
    rule: 'DK-1',
    example: 'HỎA TỐC - MẬT',
    not: 'MẬT - 12',
    isMarked: false,
    pattern:
      /(?<!\p{L})(?<word>hoa toc(?:,? hen gio)?|thuong khan|khan) {0,2}[-–/,;] {0,2}(?<second>tuyet mat|toi mat|mat)(?:[^\p{L}\d]{1,6}(?:ban so|so ban|kho luu)[^\p{L}\d]{0,4}\p{L}?\d{0,3})?[^\p{L}\d]{0,6}$/u,
  },
  {
    rule: 'DK-1',
    example: 'TỐI MẬT  Bản số: 07',
    not: 'hỏa tốc ngay',
    isMarked: false,
    pattern:
      /(?<!\p{L})(?<word>hoa toc(?:, hen gio)?|thuong khan|khan|tuyet mat|toi mat|mat)(?:[^\p{L}\d]{1,6}(?:ban so|so ban|kho luu)[^\p{L}\d]{0,4}\p{L}?\d{0,3})?[^\p{L}\d]{0,6}$/u,
  },
]

/** The stamps' names by their folded words; "thường" and "không" say that there is none. */
const names: Readonly<Record<string, string>> = {
  'hoa toc hen gio': 'Hỏa tốc hẹn giờ',
  'hoa toc': 'Hỏa tốc',
  'thuong khan': 'Thượng khẩn',
  khan: 'Khẩn',
  'tuyet mat': 'Tuyệt mật',
  'toi mat': 'Tối mật',
  mat: 'Mật',
}
const ofMat: readonly string[] = ['Tuyệt mật', 'Tối mật', 'Mật']

/** Words of one syllable that marks tell from others: "khăn", "mặt". */
const spellings: Readonly<Record<string, RegExp>> = { Khẩn: /^KH[ẨẢAÂ]N/iu, Mật: /^M[ẬÂẠ]T/iu }

interface Stamp {
  /** Null where the label says that there is none. */
  value: string | null
  /** A độ mật printed behind a độ khẩn. */
  second: string | null
  rule: string
  part: Part
}

/** A công điện prints its stamp behind the kind, a number before it. */
const mayPrecede = /^[^\p{L}]{0,6}cong dien[^\p{L}\d]{0,4}$|\d ?\/ ?[\p{L}\d&.+/-]{2,40}[^\p{L}\d]{0,6}$/u

/** A column's width behind a line that has small words too ("số 8 (ABC)"). */
const farBehindSmall = /(?<!\p{L})\p{Ll}{2}.{0,80}(?:\t|\s{6})[^\p{L}\d]{0,4}$/u

/** Words behind which a text speaks of secrecy or urgency itself. */
const ofPaper = /(?<!\p{L})(?:tài liệu|văn bản|công văn|công điện|hồ sơ|báo cáo|chế độ|bí|độ|dấu|mức|loại|là|và|hoặc|,)\s{1,3}["“(]?$/iu

/** True where a word in capitals ends a line of small letters: the stamp's row read onto it. */
const isGlued = (before: string): boolean => {
  const words = before.trim().split(' ').slice(-4)
  return words.length === 4 && words.filter(word => /^\p{Ll}{2}/u.test(word)).length >= 2 && !ofPaper.test(before)
}

/** True where words in capitals at a part's end are a stamp: they stand alone, behind a kind or number, or apart from running text. */
function standsApart(part: Part, at: number): boolean {
  const before = textOf(part).slice(0, at)
  if (!/[\p{L}\d]/u.test(before)) return true
  if (mayPrecede.test(foldedOf(part).slice(0, at)) || isGlued(before)) return true
  return /(?:\t|\s{2})[^\p{L}\d]{0,4}$/u.test(before) && (capitalShare(before) < 0.7 || farBehindSmall.test(before))
}

/** What one pattern finds at the end of a part, where the print bears it out. */
function stampBy({ pattern, rule, isMarked }: StampPattern, part: Part, folded: string): Stamp | null {
  const found = pattern.exec(folded)
  const word = found?.groups?.word
  if (!found || !word) return null
  const at = found.index + found[0].lastIndexOf(word)
  const printed = textOf(part).slice(at, at + word.length)
  const value = names[word.replace(',', '')] ?? null
  if (!(spellings[value ?? '']?.test(printed) ?? true)) return null
  const isStamp = isMarked
    ? word.length > 4 || !/^\p{Ll}/u.test(printed)
    : printed === printed.toUpperCase() && standsApart(part, found.index)
  const second = names[found.groups?.second ?? ''] ?? null
  return isStamp ? { value, second, rule, part: partOf(part.line, part.from + found.index, part.to) } : null
}

/** The stamp that a part is or ends with, or null. */
export function stampIn(part: Part): Stamp | null {
  if (!(part.line.hints & hint.stamp)) return null
  const folded = foldedOf(part)
  if (!/khan|mat|hoa toc/u.test(folded)) return null
  for (const row of stampPatterns) {
    const stamp = stampBy(row, part, folded)
    if (stamp) return stamp
  }
  return null
}

const ofCopy = /(?<!\p{L})(?<!van )ban $/u

/** True where "số" at a place of a line numbers the copy of a secret paper: "Bản số: 07". */
export const numbersCopy = ({ folded }: Line, at: number): boolean => at > 3 && ofCopy.test(folded.slice(Math.max(0, at - 8), at))

/** True for a stamp of urgency or secrecy: it is no part of the issuer or the title it stands beside. */
export const isKhanMat = (part: Part): boolean => {
  const stamp = stampIn(part)
  return stamp !== null && !/[\p{L}\d]/u.test(part.line.text.slice(part.from, stamp.part.from))
}

/** A part without the stamp at its end. */
export const withoutStamp = (part: Part): Part => {
  const stamp = stampIn(part)
  return stamp ? partOf(part.line, part.from, stamp.part.from) : part
}

/** The words that a stamp was read onto, where only its capitals tell it from them: the stamp and they are one guess; null where it stands apart. */
function gluedTo({ part: { line, from } }: Stamp): string | null {
  const before = line.text.slice(0, from)
  return isGlued(before) && !/(?:\t|\s{2})$/u.test(before) ? before : null
}

/** The stamp in capitals that was cut from the end of a title's part and may be its own words; null where none was. Rule DK-1. */
export function stampCutFrom(part: Part): string | null {
  if (part.to >= part.line.text.length) return null
  const stamp = stampIn(partOf(part.line, part.from))
  return stamp?.rule === 'DK-1' && stamp.part.from >= part.to && gluedTo(stamp) !== null ? textOf(stamp.part) : null
}

/** The lines between the kind and the body, where a công điện prints its stamp too. */
const belowKind = ({ lines, kind, body }: Layout): readonly Line[] =>
  kind ? lines.slice(kind.part.line.index + 1, Math.min(body[0]?.line.index ?? lines.length, kind.part.line.index + 12)) : []

/** Why a stamp is no more than likely: it was read onto a line of the text. */
const besideText = (before: string): Reason => ({ code: 'out-of-place', evidence: [before.trim()] })

/** MẠT is what a scan made of MẬT, or a word. */
const misread = /^[^\p{L}]*MẠT/u

function doubtOf({ part }: Stamp, before: string | null): { sure?: 'likely'; reason?: Reason } {
  if (before !== null) return { sure: 'likely', reason: besideText(before) }
  return misread.test(textOf(part)) ? { sure: 'likely', reason: repaired(textOf(part)) } : {}
}

export interface StampsRead {
  doKhan: TheThuc['doKhan']
  doMat: TheThuc['doMat']
  issues: Issue[]
}

/** Độ khẩn and độ mật. Rules DK-1, DK-2, DM-1. */
export function readStamps(layout: Layout): StampsRead {
  const parts = [
    ...layout.pieces.filter(({ role }) => role === 'khan-mat').map(({ part }) => part),
    ...belowKind(layout).map(line => partOf(line)),
  ]
  const found = parts
    .flatMap(part => stampIn(part) ?? [])
    .flatMap(stamp => (stamp.second ? [stamp, { ...stamp, value: stamp.second }] : stamp))
  const read = (isMat: boolean): TheThuc['doKhan'] => {
    const stamp = found.find(({ value }) => value !== null && ofMat.includes(value) === isMat)
    const rule = isMat ? 'DM-1' : stamp?.rule
    if (!stamp?.value || !rule) return null
    const before = gluedTo(stamp)
    const doubt = doubtOf(stamp, before)
    return makeReading(layout.letter, { value: stamp.value, parts: [stamp.part], rule, ...doubt })
  }
  const doMat = read(true)
  const issues: Issue[] = doMat ? [{ code: 'do-mat', field: 'doMat', at: doMat.at, rule: 'DM-1' }] : []
  return { doKhan: read(false), doMat, issues }
}
