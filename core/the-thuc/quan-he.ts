// Why a document is cited: the verb before it decides. Knows verbs, not documents.
import type { QuanHe } from '../../contract/the-thuc.ts'
import type { Pattern } from './pattern.ts'

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
    pattern: /^[^\p{L}\d]{0,5}(?:can[.,]? cu|tren co so|can cu vao|theo (?:quy dinh|huong dan) tai)\b/u,
  },
  {
    rule: 'VD-4',
    quanHe: 'can-cu',
    example: 'Khoản 1 Điều 4 Nghị định số 1/2020/NĐ-CP',
    not: 'Điều 1. Ban hành',
    pattern:
      /^[^\p{L}\d]{0,4}(?:(?:tai )?(?:diem [a-z]{1,2}|khoan \d{1,2}|dieu \d{1,3})(?:,| )[^\p{L}\d]{0,2}){1,3}(?:\p{L}+ ){0,3}(?:nghi|thong|luat|quyet)/u,
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
      /^[^\p{L}\d]{0,5}(?:\d{1,2}[.)] ?)?(?:de )?(?:tiep tuc )?(?:trien khai|th[a-z]{1,2}c hien|to chuc thuc hien|trien khai thuc hien)\b(?! theo)/u,
  },
]

/** Verbs right before the document; matched at the end of the folded words before its kind. */
export const nearVerbs: readonly VerbPattern[] = [
  {
    rule: 'VD-7',
    quanHe: 'thay-the',
    example: 'Quyết định này thay thế ',
    not: 'cần thay thế thiết bị',
    pattern: /(?: nay| thanh| va) thay ?the (?:cho )?(?:cac )?[^\p{L}\d]{0,2}$/u,
  },
  { rule: 'VD-7', quanHe: 'bai-bo', example: 'bãi bỏ ', pattern: /bai bo (?:\p{L}+ ){0,6}$/u },
  { rule: 'VD-7', quanHe: 'dinh-chinh', example: 'đính chính ', pattern: /dinh chinh (?:\p{L}+ ){0,4}$/u },
  {
    rule: 'VD-7',
    quanHe: 'sua-doi',
    example: 'sửa đổi, bổ sung một số điều của ',
    pattern: /sua doi(?:, bo sung)? (?:mot so dieu (?:cua )?)?(?:\p{L}+ ){0,2}$/u,
  },
  { rule: 'VD-6', quanHe: 'tra-loi', example: 'nhận được Công văn ', pattern: /nhan duoc (?:\p{L}+ ){0,2}$/u },
  {
    rule: 'VD-5',
    quanHe: 'de-nghi',
    example: 'theo đề nghị của Sở Tài chính tại ',
    not: 'tại ',
    pattern: /(?:de nghi|de xuat|kien nghi) cua [^;.]{2,110} tai (?:cac )?[^\p{L}\d]{0,2}$/u,
  },
  { rule: 'VD-9', quanHe: 'nhac-den', example: 'tiếp theo các ', pattern: /tiep theo (?:cac )?$/u },
  {
    rule: 'VD-8',
    quanHe: 'huong-dan',
    example: 'hướng dẫn thi hành ',
    pattern: /huong dan (?:thi hanh|thuc hien) (?:mot so dieu (?:cua )?)?$/u,
  },
]

/** "thực hiện Chỉ thị số …" inside a title or the opening sentence. */
const doing = /(?:thuc hien|trien khai|quan triet)(?: \p{L}+){0,3} ?[^\p{L}\d]{0,2}$/u

export interface CitedAt {
  /** The paragraph as printed and folded. */
  text: string
  folded: string
  /** Where the citation begins, its kind included. */
  at: number
  /** The citation before it in the paragraph: where it ends and why it is cited; null for the first. */
  previous: { to: number; quanHe: QuanHe } | null
  isTitle: boolean
  isPreamble: boolean
}

/** Where a sentence begins inside a paragraph: behind a full stop, or where behind the căn cứ the issuer itself acts. */
const sentenceStarts: readonly RegExp[] = [
  /(?<=[\p{Ll})\d]{2})\.\s{1,3}(?=\p{Lu})/gu,
  /[;,.]\s{1,3}(?=(?:Chính phủ|Thủ tướng|Bộ trưởng|Thống đốc|Ủy ban|Uỷ ban|UBND|Chủ tịch|Tổng |Giám đốc|Hội đồng|Quốc hội)[^;.]{0,90} (?:ban hành|quyết định|quyết nghị|thông báo|yêu cầu|đề nghị các|báo cáo) )/gu,
]

/** Start of the sentence that holds a place; looked for in the 1,200 characters before it. */
function sentenceStart(text: string, at: number): number {
  const window = Math.max(0, at - 1200)
  const before = text.slice(window, at)
  const starts = sentenceStarts.flatMap(pattern => [...before.matchAll(pattern)].map(found => found.index + found[0].length))
  return window + Math.max(0, ...starts)
}

/** A document named inside the subject of the one before it; one behind a comma, a semicolon or "và" stands beside it. */
const isInside = (between: string): boolean => /\p{L}{2}/u.test(between) && !besides.some(pattern => pattern.test(between))

const besides: readonly RegExp[] = [
  /[,;(] *(?:va |cac )*(?:cua [^;,]{1,60} )?(?:tai )?(?:cac )?$/u,
  /(?:^|[^a-z])va (?:cac |tai )?(?:cac )?$/u,
  /(?:sua doi|bo sung|thay the|dinh chinh)[a-z ]{0,24}(?:tai|boi|theo) $/u,
]

/** These hold for their document whatever opens the sentence. */
const strongVerbs: readonly QuanHe[] = ['de-nghi', 'thay-the', 'tra-loi', 'nhac-den']

/** How far behind the verb a document still is what is done, in the body below the opening. */
const reach = 90

interface Relation {
  quanHe: QuanHe
  rule: string
}

const mention: Relation = { quanHe: 'nhac-den', rule: 'VD-9' }
const done: Relation = { quanHe: 'thuc-hien', rule: 'VD-3' }

/** What the document before it in the same sentence says of this one: named inside its subject, or beside it behind "và"; null says nothing. */
function besideOf(previous: NonNullable<CitedAt['previous']>, between: string, isNear: boolean): Relation | null {
  if (isInside(between)) return mention
  return !isNear && /(?:^|[^a-z])va (?:cac |so )?$/u.test(between) ? { quanHe: previous.quanHe, rule: 'VD-9' } : null
}

/** The verb that opens the sentence; "thực hiện" reaches only so far once the tasks have begun. */
function openingOf(sentence: string, isNearOpening: boolean): Relation | null {
  const opening = sentenceVerbs.find(({ pattern }) => pattern.test(sentence))
  return opening && (opening.quanHe !== 'thuc-hien' || isNearOpening) ? opening : null
}

/** The relation and the rule that found it. The verb that opens the sentence counts for all it cites side by side; else the near one; else a mention. */
export function quanHeOf({ text, folded, at, previous, isTitle, isPreamble }: CitedAt): Relation {
  const start = sentenceStart(text, at)
  const before = folded.slice(Math.max(start, at - 140), at)
  const near = nearVerbs.find(({ pattern }) => pattern.test(before)) ?? null
  if (near && strongVerbs.includes(near.quanHe)) return near
  const follows = previous !== null && previous.to >= start
  const beside = follows ? besideOf(previous, folded.slice(previous.to, at), near !== null) : null
  if (beside) return beside
  const isDone = (isTitle || isPreamble) && doing.test(before) ? done : null
  if (isTitle) return near ?? isDone ?? mention
  return openingOf(folded.slice(start, start + 120), isPreamble || follows || at - start <= reach) ?? near ?? isDone ?? mention
}
