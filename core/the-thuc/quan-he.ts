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
    pattern: /^\W{0,5}(?:can[.,]? cu|tren co so|can cu vao)\b/u,
  },
  {
    rule: 'VD-4',
    quanHe: 'can-cu',
    example: 'Khoản 1 Điều 4 Nghị định số 1/2020/NĐ-CP',
    not: 'Điều 1. Ban hành',
    pattern:
      /^\W{0,4}(?:(?:tai )?(?:diem [a-z]{1,2}|khoan \d{1,2}|dieu \d{1,3})(?:,| )\W{0,2}){1,3}(?:\p{L}+ ){0,3}(?:nghi|thong|luat|quyet)/u,
  },
  {
    rule: 'VD-5',
    quanHe: 'de-nghi',
    example: 'Theo đề nghị của Sở Nội vụ tại Tờ trình số 1/TTr-SNV',
    not: 'Theo quy định',
    pattern: /^\W{0,4}(?:theo|xet) (?:d[a-z] (?:nghi|xuat)|y kien|to trinh|bao cao)/u,
  },
  {
    rule: 'VD-6',
    quanHe: 'tra-loi',
    example: 'Trả lời Công văn số 1/STC-NS',
    not: 'Sở trả lời',
    pattern: /^\W{0,4}(?:tra loi|phuc dap|tra toi|dap ung)\b/u,
  },
  {
    rule: 'VD-3',
    quanHe: 'thuc-hien',
    example: 'Thực hiện Chỉ thị số 12/CT-TTg',
    not: 'Việc thực hiện',
    pattern: /^\W{0,5}(?:\d{1,2}[.)] ?)?(?:de )?(?:tiep tuc )?(?:trien khai|th[a-z]{1,2}c hien|to chuc thuc hien|trien khai thuc hien)\b/u,
  },
]

/** Verbs right before the document; matched at the end of the folded words before its kind. */
export const nearVerbs: readonly VerbPattern[] = [
  {
    rule: 'VD-7',
    quanHe: 'thay-the',
    example: 'Quyết định này thay thế ',
    not: 'cần thay thế thiết bị',
    pattern: /(?: nay| thanh| va) thay ?the (?:cho )?(?:cac )?\W{0,2}$/u,
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
    pattern: /theo de nghi cua [^;.]{2,80} tai (?:cac )?\W{0,2}$/u,
  },
  {
    rule: 'VD-8',
    quanHe: 'huong-dan',
    example: 'hướng dẫn thi hành ',
    pattern: /huong dan (?:thi hanh|thuc hien) (?:mot so dieu (?:cua )?)?$/u,
  },
]

/** "thực hiện Chỉ thị số …" inside a title or the opening sentence. */
const doing = /(?:thuc hien|trien khai|quan triet)(?: \p{L}+){0,3} ?\W{0,2}$/u

export interface CitedAt {
  /** Folded paragraph. */
  folded: string
  /** Where the citation begins, its kind included. */
  at: number
  isTitle: boolean
  isPreamble: boolean
}

/** Start of the sentence that holds a place: after the last full stop before a capital is not needed, marks are gone; ". " with a letter is enough. */
function sentenceStart(folded: string, at: number): number {
  const window = Math.max(0, at - 1200)
  const before = folded.slice(window, at)
  let start = 0
  for (const found of before.matchAll(/[a-z)]{2}\.\s+(?=[a-z])/gu)) start = found.index + found[0].length
  return window + start
}

/** The relation and the rule that found it. The verb that opens the sentence counts before one in its middle; else the document is only mentioned. */
export function quanHeOf({ folded, at, isTitle, isPreamble }: CitedAt): { quanHe: QuanHe; rule: string } {
  const start = sentenceStart(folded, at)
  const sentence = folded.slice(start, start + 120)
  const before = folded.slice(Math.max(start, at - 140), at)
  const near = nearVerbs.find(({ pattern }) => pattern.test(before))
  const opening = sentenceVerbs.find(({ pattern }) => pattern.test(sentence))
  if (opening && (opening.quanHe !== 'thuc-hien' || !isTitle)) {
    if (opening.quanHe === 'thuc-hien' && !isPreamble && at - start > 120) return { quanHe: 'nhac-den', rule: 'VD-9' }
    return opening
  }
  if (near) return near
  if ((isTitle || isPreamble) && doing.test(before)) return { quanHe: 'thuc-hien', rule: 'VD-3' }
  return { quanHe: 'nhac-den', rule: 'VD-9' }
}
