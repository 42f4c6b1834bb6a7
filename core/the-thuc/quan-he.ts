// Why a document is cited: the verb before it decides. Knows verbs, not documents.
import type { QuanHe } from '../../contract/the-thuc.ts'
import type { Pattern } from './pattern.ts'
import { sentenceStart } from './sentence-start.ts'

export interface VerbPattern extends Pattern {
  quanHe: QuanHe
}

/** Verbs that open a sentence and hold for all it cites. Matched on the folded sentence from its start. */
export const sentenceVerbs: readonly VerbPattern[] = [
  {
    rule: 'VD-4',
    quanHe: 'can-cu',
    example: 'Căn cứ Nghị định số 1/2020/NĐ-CP',
    not: 'Tăng cường',
    pattern:
      /^[^\p{L}\d]{0,5}(?:(?:\d{1,2}|[a-z])[.)] ?)?(?:can[.,]? c(?!o\b)[a-z]{1,2}|tren co so|theo (?:noi dung )?(?:quy dinh|huong dan) (?:tai|cua))\b/u,
  },
  {
    rule: 'VD-4',
    quanHe: 'can-cu',
    example: 'Khoản 1 Điều 4 Nghị định số 1/2020/NĐ-CP',
    not: 'Điều 1. Ban hành',
    pattern:
      /^[^\p{L}\d]{0,4}(?:tai ){0,2}(?:(?:diem|tiet|khoan|dieu|muc|phan|chuong|phu luc|tieu muc) [\p{L}\d.|]{1,5}[,;]?(?: va| cua)? [^\p{L}\d]{0,2}){1,7}(?:ban hanh kem theo )?(?:\p{L}+ ){0,2}(?:nghi|thong|luat|bo luat|quyet)/u,
  },
  {
    rule: 'VD-5',
    quanHe: 'de-nghi',
    example: 'Theo đề nghị của Sở Nội vụ tại Tờ trình số 1/TTr-SNV',
    not: 'Theo quy định',
    pattern: /^[^\p{L}\d]{0,4}(?:(?:theo|xet) (?:d[a-z] (?:nghi|xuat)|y kien|to trinh|bao cao)|sau khi (?:xem )?xet (?:to trinh|bao cao))/u,
  },
  {
    rule: 'VD-6',
    quanHe: 'tra-loi',
    example: 'Trả lời Công văn số 1/STC-NS',
    not: 'Sở trả lời',
    pattern: /^[^\p{L}\d]{0,4}(?:tra loi|phuc dap|tra toi|dap ung)\b/u,
  },
  {
    rule: 'VD-3',
    quanHe: 'thuc-hien',
    example: 'Thực hiện Chỉ thị số 12/CT-TTg',
    not: 'Việc thực hiện',
    pattern:
      /^[^\p{L}\d]{0,5}(?:(?:\d{1,2}|[a-z])[.)] ?)?(?:de )?(?:tiep tuc )?(?:trien khai|th[a-z]{1,2}c hien|to chuc thuc hien)\b(?! theo (?:quy|huong))/u,
  },
]

export interface NearVerb extends VerbPattern {
  /** What the verb cannot do without: looked for before the pattern is tried. */
  needs: string
}

/** Verbs right before the document; matched at the end of the folded words before its kind. */
export const nearVerbs: readonly NearVerb[] = [
  {
    rule: 'VD-7',
    quanHe: 'thay-the',
    needs: 'thay',
    example: 'Quyết định này thay thế ',
    not: 'cần thay thế thiết bị',
    pattern: /(?:(?<!luat)(?<!phap lenh) nay| thanh| va) thay ?the (?:cho )?(?:cac )?[^\p{L}\d]{0,2}$/u,
  },
  {
    rule: 'VD-7',
    quanHe: 'sua-doi',
    needs: 'bai bo ',
    example: 'bãi bỏ khoản 2 Điều 5 ',
    not: 'bãi bỏ toàn bộ ',
    pattern: /bai bo [^;.:]{0,60}(?:dieu|khoan|diem|muc|phu luc) [\p{L}\d.]{1,4}[^;.:]{0,30}$/u,
  },
  { rule: 'VD-7', quanHe: 'bai-bo', needs: ' bo ', example: 'bãi bỏ ', pattern: /(?:bai|huy) bo (?:\p{L}+,? ){0,9}$/u },
  { rule: 'VD-7', quanHe: 'dinh-chinh', needs: 'dinh chinh ', example: 'đính chính ', pattern: /dinh chinh (?:\p{L}+ ){0,4}$/u },
  {
    rule: 'VD-7',
    quanHe: 'sua-doi',
    needs: 'sua d',
    example: 'sửa đổi, bổ sung một số điều của ',
    pattern:
      /sua d[a-z]i,?(?: b[a-z]{1,2} sung)? (?:(?:mot so|cac|so|dieu|khoan|diem|noi dung|quy dinh|cua|tai|va|cum tu|bieu|phu luc|muc|[\p{L}]|\d{1,3}[a-z]?),? ){0,10}$/u,
  },
  {
    rule: 'VD-6',
    quanHe: 'tra-loi',
    needs: 'nhan ',
    example: 'nhận được Công văn ',
    pattern: /(?:nhan duoc|co nhan|tiep nhan) (?:\p{L}+ ){0,2}$/u,
  },
  {
    rule: 'VD-5',
    quanHe: 'de-nghi',
    needs: ' cua ',
    example: 'theo đề nghị của Sở Tài chính tại ',
    not: 'tại ',
    pattern: /(?:de nghi|de xuat|kien nghi) cua [^;.]{2,110} tai (?:cac )?[^\p{L}\d]{0,2}$/u,
  },
  { rule: 'VD-9', quanHe: 'nhac-den', needs: 'tiep theo ', example: 'tiếp theo các ', pattern: /tiep theo (?:cac )?$/u },
  {
    rule: 'VD-8',
    quanHe: 'huong-dan',
    needs: 'huong dan ',
    example: 'hướng dẫn thi hành ',
    pattern: /huong dan (?:thi hanh|thuc hien|trien khai) (?:(?:mot so|cac|dieu|quy dinh|noi dung|cua|va) ){0,6}$/u,
  },
]

/** "thực hiện Chỉ thị số …" inside a title or the opening sentence. */
const doing = /(?:thuc hien|trien khai|quan triet)(?: \p{L}+){0,3} ?[^\p{L}\d]{0,2}$/u

/** What amended a document is not amended by this letter: "được sửa đổi, bổ sung bởi ▸". Matched at the end of the folded words before its kind. */
const amendedBy = /(?:duoc|da) (?:duoc )?s[uư]a d[a-z]i[^;.:]{0,60}?(?:boi|theo|tai)[^;.]{0,40}$/u
/** A letter that answers: a capital opens its sentence, whatever stands before. Matched as printed. */
const answers = /(?:Tr[aả] l[oờơ]i|Phúc đáp)(?: \p{Ll}+){0,6} $/u

/** Kinds that nobody proposes with: what is issued upon a proposal, not the proposal. */
const neverProposes: readonly (string | null)[] = [
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
]

export interface CitedAt {
  tenLoai: string | null
  /** The paragraph as printed and folded. */
  text: string
  folded: string
  /** Where the citation begins, its kind included. */
  at: number
  /** The citation before it in the paragraph: where it ends and why it is cited; null for the first. */
  previous: { to: number; quanHe: QuanHe } | null
  isTitle: boolean
  isPreamble: boolean
  /** A report tells what was done under a document wherever it names it. */
  isReport: boolean
}

/** A document named inside the subject of the one before it; one behind a comma, a semicolon or "và" stands beside it. */
const isInside = (between: string): boolean => /\p{L}{2}/u.test(between) && !besides.some(pattern => pattern.test(between))

const besides: readonly RegExp[] = [
  /[,;:(] *(?:va |cac |\d{1,2} )*(?:cua [^;,]{1,60} )?(?:tai )?(?:cac )?$/u,
  /[,;] (?:(?:khoan|dieu|diem|muc) [\p{L}\d.]{1,4},? ){1,4}$/u,
  /(?:^|[^a-z])va (?:cac |tai |\d{1,2} )?(?:cac )?$/u,
  /(?:sua doi|bo sung|thay the|dinh chinh)[a-z ]{0,24}(?:tai|boi|theo) $/u,
]

/** These hold for their document whatever opens the sentence. */
const strongVerbs: readonly QuanHe[] = ['de-nghi', 'thay-the', 'tra-loi', 'nhac-den']

/** How far behind the verb a document still is what is done, in the body below the opening. */
const reach = 90

export interface Relation {
  quanHe: QuanHe
  rule: string
}

const mention: Relation = { quanHe: 'nhac-den', rule: 'VD-9' }
const done: Relation = { quanHe: 'thuc-hien', rule: 'VD-3' }
const answer: Relation = { quanHe: 'tra-loi', rule: 'VD-6' }

/** Stands in one list with the document before it: only a comma, a semicolon or "và" parts them. */
const listed = /(?:[,;] *|(?:^|[^a-z])va )(?:va |cac |so |tai |\d{1,2} )*$/u

/** What the document before it in the same sentence says of this one: named inside its subject, or beside it behind "và"; null says nothing. */
function besideOf(previous: NonNullable<CitedAt['previous']>, between: string, isNear: boolean): Relation | null {
  if (isInside(between)) return mention
  return !isNear && /(?:^|[^a-z])va (?:cac |so |\d{1,2} )?$/u.test(between) ? { quanHe: previous.quanHe, rule: 'VD-9' } : null
}

/** The verb that opens the sentence; "thực hiện" counts in the opening of the letter, and in a report. */
function openingOf(sentence: string, isDoing: boolean): Relation | null {
  const opening = sentenceVerbs.find(({ pattern }) => pattern.test(sentence))
  return opening && (opening.quanHe !== 'thuc-hien' || isDoing) ? opening : null
}

/** In the body only a sentence that itself amends does so; "ban hành Thông tư sửa đổi …" tells of it. */
const amendsHere =
  /^[^\p{L}\d]{0,5}(?:(?:(?:dieu|chuong|muc) )?[\divx]{1,4}[.):]? ?|[a-z]\) ?)?[^\p{L}\d]{0,3}(?:sua d[a-z]i|bai bo|huy bo|bo sung)/u

/** A document that amended the one before it is cited for the same reason. */
function amendingOf(previous: CitedAt['previous'], start: number, sentence: string): Relation {
  const first = previous !== null && previous.to >= start ? { quanHe: previous.quanHe, rule: 'VD-9' } : openingOf(sentence, true)
  return first && (first.quanHe === 'can-cu' || first.quanHe === 'thuc-hien') ? { quanHe: first.quanHe, rule: 'VD-9' } : mention
}

/** The relation and the rule that found it. The verb that opens the sentence counts for all it cites side by side; else the near one; else a mention. */
export function quanHeOf(cited: CitedAt): Relation {
  const found = relationOf(cited)
  return found.quanHe === 'de-nghi' && neverProposes.includes(cited.tenLoai) ? mention : found
}

function relationOf(cited: CitedAt): Relation {
  const { text, folded, at, previous, isTitle } = cited
  const start = sentenceStart(text, at)
  const before = folded.slice(Math.max(start, at - 140), at)
  if (before.includes('sua d') && amendedBy.test(before)) return amendingOf(previous, start, folded.slice(start, start + 120))
  if (answers.test(text.slice(Math.max(0, at - 60), at))) return answer
  const near = nearOf(before, isTitle || amendsHere.test(folded.slice(start, start + 50)))
  if (near && strongVerbs.includes(near.quanHe)) return near
  const sentence = { start, before, near, previous: previous !== null && previous.to >= start ? previous : null }
  return (
    (sentence.previous ? besideOf(sentence.previous, folded.slice(sentence.previous.to, at), near !== null) : null) ??
    inSentence(cited, sentence)
  )
}

/** The verb right before the document; one that amends counts only where the letter itself does. */
function nearOf(before: string, mayAmend: boolean): VerbPattern | null {
  const found = nearVerbs.find(({ needs, pattern }) => before.includes(needs) && pattern.test(before)) ?? null
  return found?.quanHe === 'sua-doi' && !mayAmend ? null : found
}

interface Sentence {
  start: number
  before: string
  near: Relation | null
  previous: CitedAt['previous']
}

function inSentence({ folded, at, isTitle, isPreamble, isReport }: CitedAt, { start, before, near, previous }: Sentence): Relation {
  const isDone = (isTitle || isPreamble) && doing.test(before) ? done : null
  const inList = previous && listed.test(folded.slice(previous.to, at)) ? { quanHe: previous.quanHe, rule: 'VD-9' } : null
  const rest = near ?? isDone ?? inList ?? mention
  if (isTitle) return rest
  const isTold = isReport && (previous !== null || at - start <= reach)
  return openingOf(folded.slice(start, start + 120), isPreamble || isTold || previous?.quanHe === 'thuc-hien') ?? rest
}
