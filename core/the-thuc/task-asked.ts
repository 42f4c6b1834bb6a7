// What a letter asks of a named body outside a list's headings: in an article, a bullet, a sentence. Knows the words that ask; not the list around.
import { type Part, partOf } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { openingAt, openingSign, plainBullet } from './opening.ts'
import type { Paragraph } from './paragraph.ts'
import { bodiesOf, bodiesUpTo, closing, namesBody } from './task-heading.ts'
import { endsWithColon } from './task-lead.ts'
import { askedWithin, asking } from './task-within.ts'

const bullet = /^[^\p{L}\d]{0,2}(?:[-–—+•~] ?|[a-zđ]\) )(?=\p{L})/u
/** A bullet is no letter, or a letter with its bracket. */
export function bulletAt(text: string): number {
  if (text[3] !== ')' && plainBullet(text)) return 2
  return text[1] === ')' || openingSign(text) !== text[0] ? (bullet.exec(text)?.[0].length ?? 0) : 0
}

export interface Heading {
  text: string
  coQuan: string[]
  /** The task on the heading's own line, if any. */
  rest: readonly Part[]
  parts: readonly Part[]
  /** A lead's list holds tasks by their verbs only, so does what is said "đối với" a body. */
  by: 'heading' | 'lead'
}

/** Who carries the letter itself out, or is asked to decide on it, by the words that every letter of its kind ends with. */
export const isForm = (text: string): boolean =>
  /^(?:(?:chịu|có) trách nhiệm (?:tổ chức )?thi hành|xem xét, ?(?:quyết định|phê duyệt|chấp thuận|cho ý kiến)[./\s]*$)/u.test(text)

/** What a letter asks of a named body outside such headings: an article or a bullet, or a plain sentence with the word that asks. */
const article = /^[^\p{L}\d]{0,3}Điều \d{1,2}[.:]-? ?/u
export function articleAt(text: string): RegExpExecArray | null {
  const at = openingAt(text)
  return text[at] === 'Đ' && text[at + 1] === 'i' ? article.exec(text) : null
}
const asksNow = /^(?:Giao|Đề nghị|Yêu cầu|Phân công)(?: cho)? (?=\p{Lu}|các [Bb]ộ|các [Ss]ở|Chủ tịch)/u
/** Asked of every paragraph and bullet: the expression for those that open with its words only. */
const opensRequest = (text: string, at: number): boolean => asking.some(words => text.startsWith(words, at)) && asksNow.test(text.slice(at))
/** Below a list of tasks another body's duty, without a request. */
const isDuty = /^[^:;.]{4,120} (?:có trách nhiệm|theo dõi, đôn đốc|đôn đốc, theo dõi) /u
/** Who is to carry the letter itself out, or to read it: no task of its own. */
const carriesOut =
  /thi hành|(?:Chỉ thị|Quyết định|Kế hoạch|[Vv]ăn bản|Công điện|Thông báo) này|(?:thực hiện|triển khai)[^.;]{0,40} (?:Công văn|Nghị quyết|Hướng dẫn) này|nghiêm túc (?:triển khai |tổ chức )?thực hiện|triển khai thực hiện\./u

const firstSentence = (text: string): string => text.slice(0, text.indexOf('. ') + 1 || undefined)

/** "Điều 2. Sở Y tế chủ trì …", "- Giao Sở Y tế chủ trì …", "Đề nghị Bộ Y tế, Bộ Tài chính rà soát …". Rule NV-6. */
export function askedOf(paragraph: Paragraph, isBelow: boolean): Heading | null {
  const { text } = paragraph
  const inArticle = articleAt(text)?.[0].length
  const start = inArticle ?? bulletAt(text)
  const isAsked = inArticle !== undefined || opensRequest(text, start) || (isBelow && isDuty.test(text.slice(start, start + 160)))
  if (!isAsked) return null
  const rest = text.slice(start)
  if (!namesBody(rest) || carriesOut.test(firstSentence(rest))) return null
  const named = /:\s*$/u.test(text) ? null : bodiesUpTo(text, start, [])
  if (!named || named.end === text.length) return null
  const heading = withoutEnd(text.slice(0, named.end), closing)
  if (isForm(text.slice(named.taskFrom))) return null
  return {
    text: heading,
    coQuan: bodiesOf(text.slice(start, named.end)),
    rest: restFrom(paragraph, named.taskFrom),
    parts: paragraph.parts,
    by: 'heading',
  }
}

/** A request that does not open its paragraph. Rule NV-10. */
export function headingWithin(paragraph: Paragraph): Heading | null {
  const { text } = paragraph
  const found = endsWithColon(paragraph) ? null : askedWithin(paragraph)
  if (!found) return null
  const { start, named } = found
  const task = text.slice(named.taskFrom)
  if (isForm(task) || carriesOut.test(firstSentence(task))) return null
  const heading = withoutEnd(text.slice(start, named.end), closing)
  return { text: heading, coQuan: bodiesOf(heading), rest: restFrom(paragraph, named.taskFrom), parts: paragraph.parts, by: 'heading' }
}

export function restFrom({ parts, starts }: Paragraph, from: number): Part[] {
  return parts.flatMap((part, i) => {
    const start = starts[i] ?? 0
    const length = part.to - part.from
    return start + length <= from ? [] : [partOf(part.line, part.from + Math.max(0, from - start), part.to)]
  })
}
