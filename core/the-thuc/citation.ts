// One cited document in a paragraph: its kind before the sign, date and issuer and subject after it. Does not know why it is cited.

import type { VienDan } from '../../contract/the-thuc.ts'
import { withoutEnd } from '../text/trim.ts'
import { classAt, countOf, is } from '../text/unit-class.ts'
import { apartFrom } from './apart.ts'
import { constitutionsIn } from './cited-constitution.ts'
import { damagedDayEnd, dateAfter } from './cited-date.ts'
import { issuerAfter } from './cited-issuer.ts'
import { type CitedLaw, lawsIn } from './cited-law.ts'
import { issuerBefore } from './cited-sayer.ts'
import { subjectAfter } from './cited-subject.ts'
import { may } from './cited-traces.ts'
import { printedFreely } from './free-sign.ts'
import { introducesForm, isDeclaration, type KindBefore, kindBefore } from './kind-before.ts'
import { isoOf } from './ngay-dia-danh.ts'
import { numbersBefore, shareIssuers } from './number-list.ts'
import type { Paragraph } from './paragraph.ts'
import type { PlainSign } from './plain-sign.ts'
import { signByKind } from './sign-by-kind.ts'
import { parseSoKyHieu } from './sign-forms.ts'
import { isCutOff, type PrintedSign, signsIn } from './sign-in-text.ts'
import { repairSign } from './sign-repair.ts'
import { kindOfKyHieu } from './ten-loai.ts'

export interface Citation extends Omit<VienDan, 'quanHe'> {
  /** From the kind (or "số") to the end of what was read after the sign, but for the subject, which may cite others. */
  from: number
  to: number
  /** The end with the subject. */
  end: number
  /** The sign or the law's name as printed where OCR's damage was mended; empty where the sign is cut short. */
  repairedFrom: string | null
  /** The year of a law that is named by it. */
  year: string | null
  /** A law named inside the name of another that amends it. */
  isInner: boolean
  /** Several bodies stand where its issuer does: one of them, or all together. */
  ofSeveral: boolean
  /** Its issuer stands at the document beside it. */
  sharesIssuer?: boolean
  /** A body named in its subject may be the one that acts in the sentence. */
  isSubjectOpen: boolean
  /** A law by a name that no table has: only the words around it say where it ends. */
  isUnlisted?: boolean
}

/** A document that another body made on a day: "Ngày 17/8/2023, Thủ tướng Chính phủ ký Chỉ thị số". Matched on the folded words before it. */
const dateAhead =
  /ngay (?<d>\d{1,2})(?: thang |[/.-])(?<m>\d{1,2})(?: nam |[/.-])(?<y>\d{4}),? (?:[^;.]{3,60}? )?(?:da |)(?:ban hanh|co|ky) (?:ban hanh )?$/u

function dateBefore({ folded }: Paragraph, at: number): string | null {
  const before = folded.slice(Math.max(0, at - 130), at)
  if (!before.includes('ngay')) return null
  const groups = dateAhead.exec(before)?.groups
  return groups ? isoOf(Number(groups.d), Number(groups.m), Number(groups.y)) : null
}

const signEnd = /[\s.&/-]/u
const lawLetters = ['QH', 'OH', '0H', 'UBTV', 'PL', 'L-', 'LCT', 'HĐNN']
const isOfLaw = (kyHieu: string): boolean => lawLetters.some(letters => kyHieu.startsWith(letters))
/** A sign of the years before 1990: number, hyphen, body. */
const oldSign = /^\d{1,4}[a-z]?-(?!QH)\p{Lu}[\p{Lu}\d]{1,5}$/u
/** What a sign of a legal act begins with, whoever issued it: it needs no word before it. */
const actLetters = /^(?:NĐ-CP|ND-CP|TT-B|TTLT|QH1\d|UBTVQH|NQ-HĐND|QĐ-(?:TTg|UBND))/u

interface Sign {
  sign: string
  isRepaired: boolean
  kyHieu: string
  hasYear: boolean
}

const mayBeKyHieu = /^(?:\p{Lu}{2}|\p{Lu}\p{L}?(?:[-/&]|\p{Lu}|$)|\p{Lu}\p{Ll}{1,3}$|QH|\d)/u

/** "3/ Bãi bỏ": the number of an item and its first word. */
const numbersItem = /^\d{1,2}\s?\/\s+\p{Lu}\p{Ll}/u

/** A blank between two groups of capitals where the hyphen was; before the number of a region ("KV IX", not "VX") none was. */
const lostDash = /(?<=\p{Lu}) (?=\p{Lu}{2})(?!X{0,2}(?:I[XV]|V?I{0,3})(?!\p{L}))/gu
const brokenLetters = /\p{Lu} \p{Lu}/u

const isKyHieu = (letters: string): boolean =>
  (classAt(letters, 0) & classAt(letters, 1) & is.capital) > 0 || (mayBeKyHieu.test(letters) && /\p{Lu}/u.test(letters))

/** A sign names a document: its letters are capitals. */
function signOf(printed: string, known: PlainSign | null): Sign | null {
  const isApart = known === null && countOf(printed, is.space) > 0
  if (isApart && numbersItem.test(printed)) return null
  const { sign, isRepaired: isMended } = repairSign(isApart ? printed.replace(lostDash, '-') : printed)
  if (known && sign === printed) return { sign, isRepaired: false, kyHieu: known.kyHieu, hasYear: known.hasYear }
  const isRepaired = isMended || (isApart && brokenLetters.test(printed))
  const parsed = parseSoKyHieu(sign)
  if (!parsed) return oldSign.test(sign) ? { sign, isRepaired, kyHieu: sign.replace(/^\d+[a-z]?-/u, ''), hasYear: false } : null
  if (!isKyHieu(parsed.kyHieu)) return null
  return { sign, isRepaired: isRepaired || (isApart && /\d \d/u.test(printed)), kyHieu: parsed.kyHieu, hasYear: parsed.nam !== null }
}

/** Only these may stand between two signs that one kind introduces. */
const joins = /^(?:[^\p{L}]|va|so|dien|ngay|thang|nam|cung|cac|cua (?:\p{L}+ ){1,6})*$/u

/** "Số:" at the start of a line is the number of a letter or annex that stands in the text, not of a cited one. */
const isHeadOfAnother = ({ text, starts }: Paragraph, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 8), at)
  const label = before.includes(':') ? /[Ss][ốôó]\s?:\s{0,3}$/u.exec(before) : null
  return label !== null && starts.includes(at - label[0].length) && !/:\s{0,2}$/u.test(text.slice(0, at - label[0].length))
}

/** A note that a web site put into the text, or the number of a form. */
const isForeign = (paragraph: Paragraph, from: number, at: number): boolean => {
  if (isHeadOfAnother(paragraph, at)) return true
  const before = paragraph.text.slice(Math.max(0, from - 600), from)
  const isNote = before.includes('[') && before.lastIndexOf('[') > before.lastIndexOf(']')
  return isNote || introducesForm(paragraph, from) || introducesForm(paragraph, at)
}

type Around = Pick<Citation, 'from' | 'to' | 'end' | 'ngayBanHanh' | 'coQuanBanHanh' | 'ofSeveral' | 'trichYeu' | 'isSubjectOpen'>

/** Letters of what several bodies issue together. */
const joint = /(?:TT|NQ|QC|KH|CT|HD)-?L[TNBS](?!\p{L})|(?:QC|KH|CT)PH-|\/TTLB|\/L[BNST]-/u
const jointKind = /(?:^|[^a-z])lien (?:bo|nganh|so|tich)(?![a-z])/u
const isJointSign = (sign: string): boolean => (sign.includes('L') || sign.includes('PH-')) && joint.test(sign)
const isJointKind = (kind: string): boolean => kind.includes('lien ') && jointKind.test(kind)

/** Date, issuer and subject around a sign that ends at `end`. */
function around(paragraph: Paragraph, kind: KindBefore | null, at: number, end: number): Around {
  const from = kind?.from ?? at
  const first = dateAfter(paragraph.folded, end)
  const isJoint = isJointSign(paragraph.text.slice(at, end)) || isJointKind(paragraph.folded.slice(from, at))
  const issuer = issuerAfter(paragraph, first.to > end ? first.to : damagedDayEnd(paragraph.folded, end), isJoint)
  const date = first.to > end ? first : dateAfter(paragraph.folded, issuer.to)
  const { subject, to: subjectEnd, isOpen } = subjectAfter(paragraph, Math.max(issuer.to, date.to))
  const to = Math.max(end, date.to, issuer.to)
  const before = issuer.name ? null : issuerBefore(paragraph, from, kind?.lawName ? from : at)
  return {
    from,
    to,
    end: Math.max(to, subjectEnd),
    ngayBanHanh: kind?.isInner ? null : (date.iso ?? (kind ? dateBefore(paragraph, from) : null)),
    coQuanBanHanh: issuer.name ?? before?.name ?? null,
    ofSeveral: issuer.isSeveral || (before?.isSeveral ?? false),
    trichYeu: subject ?? kind?.lawName ?? null,
    isSubjectOpen: isOpen,
  }
}

/** Whether a "số" alone, or nothing, is enough before a sign: a legal act's own letters, a known kind, a date behind it. */
function speaksForItself(paragraph: Paragraph, { kyHieu, hasYear }: Sign, hasSo: boolean, end: number): boolean {
  if (hasYear && actLetters.test(kyHieu)) return true
  return (
    hasSo &&
    (kindOfKyHieu(kyHieu) !== null ||
      dateAfter(paragraph.folded, end).to > end ||
      paragraph.folded
        .slice(end, end + 9)
        .trimStart()
        .startsWith('ve viec '))
  )
}

/** A sign whose letters stop where every sign of its kind goes on. */
const isCutShort = ({ kyHieu, hasYear }: Sign): boolean => hasYear && kyHieu.length < 5 && /^(?:QH|TT|TTLT|NĐ|NQ|QĐ|TTg)$/u.test(kyHieu)

/** A word that OCR glued to a sign. */
const glued = /(?<=\p{Lu}{2})(?:về|ngày|của)$/u

/** The sign without a word that OCR glued to it, and without the blanks and strokes at its end. */
function trimmed(printed: string): string {
  if (classAt(printed, printed.length - 1) & (is.capital | is.digit)) return printed
  return withoutEnd('ềya'.includes(printed.at(-1) ?? ' ') ? printed.replace(glued, '') : printed, signEnd)
}

/** The sign with the letters of the kind right before it. */
function withKind(sign: Sign, kind: KindBefore | null): Sign {
  const meant = kind?.isNear && kind.name ? signByKind(sign.sign, kind.name) : null
  return meant === null ? sign : { ...sign, sign: meant, isRepaired: true, kyHieu: parseSoKyHieu(meant)?.kyHieu ?? sign.kyHieu }
}

function citationOf(paragraph: Paragraph, { at: printedAt, text, plain }: PrintedSign, last: Citation | undefined): Citation[] {
  const printed = plain ? text.slice(0, plain.end - printedAt) : trimmed(text)
  const seen = isCutOff(paragraph.text, printedAt) ? null : signOf(printed, plain)
  if (!seen) return []
  const ahead = seen.hasYear ? [] : numbersBefore(paragraph.text, printedAt)
  const at = ahead[0]?.at ?? printedAt
  const end = printedAt + printed.length
  const kind = kindBefore(paragraph, { at, end, isLaw: isOfLaw(seen.kyHieu) }, last?.to ?? 0)
  const sign = withKind(seen, kind)
  const before = last !== undefined && at - last.to < 60 && joins.test(paragraph.folded.slice(last.to, at)) ? last : null
  if (!isIntroduced(paragraph, sign, kind, before, end) || isForeign(paragraph, kind?.from ?? at, at)) return []
  const tenLoai = tenLoaiOf(sign, kind, before)
  const repairedFrom = sign.isRepaired ? text : isCutShort(sign) ? '' : null
  const isInner = kind?.isInner ?? false
  const cited = { ...around(paragraph, kind, at, end), tenLoai, soKyHieu: sign.sign, repairedFrom, year: null, isInner }
  const others = ahead.map(({ number }) => {
    const soKyHieu = `${number}/${sign.kyHieu}`
    return { ...cited, soKyHieu, repairedFrom: '', ngayBanHanh: null, trichYeu: null }
  })
  return [...others, cited]
}

/** A kind stands before the sign, or it goes on a list, or it speaks for itself; one of the old form needs its kind. */
function isIntroduced(paragraph: Paragraph, sign: Sign, kind: KindBefore | null, before: Citation | null, end: number): boolean {
  if (isDeclaration(sign.kyHieu)) return false
  if (kind?.name) return true
  return !oldSign.test(sign.sign) && (before !== null || speaksForItself(paragraph, sign, kind !== null, end))
}

/** The kind printed right before, else what the ký hiệu says, else the kind some words before, else that of the list. */
function tenLoaiOf({ kyHieu }: Sign, kind: KindBefore | null, before: Citation | null): string | null {
  const printed = kind?.isNear ? kind.name : null
  return printed ?? kindOfKyHieu(kyHieu) ?? kind?.name ?? before?.tenLoai ?? null
}

/** The free signs of a paragraph that the strict ones did not read. */
function freeSigns(paragraph: Paragraph, read: readonly Citation[]): Citation[] {
  return apartFrom(printedFreely(paragraph, read), read).flatMap(({ text, from: at, to: end }) => {
    const kind = kindBefore(paragraph, { at, end, isLaw: false }, 0)
    if (!kind?.name || isForeign(paragraph, kind.from, at)) return []
    const meant = signByKind(text, kind.name)
    const repairedFrom = meant ? text : text.length < 3 || /^\d{1,5}$|_/u.test(text) ? '' : null
    return [{ ...around(paragraph, kind, at, end), tenLoai: kind.name, soKyHieu: meant ?? text, repairedFrom, year: null, isInner: false }]
  })
}

const ofLaw = ({ kind, name, ...law }: CitedLaw): Citation => ({
  ...law,
  tenLoai: kind,
  soKyHieu: null,
  coQuanBanHanh: null,
  ofSeveral: false,
  isSubjectOpen: false,
  trichYeu: name || null,
  isInner: false,
  end: law.to,
})

/**
 * All citations of a paragraph in order: signs that a kind, a "số" or the sign before introduces, the free signs of firms' letters, laws by name.
 * `traces` are the paragraph's of `tracesOf`. Rules VD-1, VD-2, VD-10.
 */
export function citationsIn(paragraph: Paragraph, traces: number): Citation[] {
  const signed: Citation[] = []
  if (traces & may.sign) for (const found of signsIn(paragraph.text)) signed.push(...citationOf(paragraph, found, signed.at(-1)))
  shareIssuers(paragraph, signed)
  const free = traces & may.freeSign ? freeSigns(paragraph, signed) : []
  const numbered = free.length ? [...signed, ...free] : signed
  const laws = traces & may.law ? lawsIn(paragraph).concat(constitutionsIn(paragraph)) : []
  const named = laws.length ? apartFrom(laws, numbered).map(ofLaw) : []
  return free.length || named.length ? [...numbered, ...named].sort((a, b) => a.from - b.from) : signed
}
