// The sentence before a list that names who is to do what the list says: "… yêu cầu BHXH cơ sở thực hiện:". Does not read the list.
import { openingVerbs, taskVerbs } from '../tables/dong-tu-nhiem-vu.ts'
import { fold } from '../text/fold.ts'
import { hint } from '../text/hints.ts'
import { matchesIn } from '../text/matches.ts'
import { classAt, is } from '../text/unit-class.ts'
import type { Paragraph } from './paragraph.ts'
import { bodiesOf, namesBody } from './task-heading.ts'
import { isWholeBody } from './whole-body.ts'

const opensTask = new RegExp(`^(?:can |phai )?(?:${[...taskVerbs, ...openingVerbs].map(fold).join('|')})(?![a-z])`, 'u')

/** Whether a text begins as tasks do, with a verb printed as a sentence begins. */
export const beginsTask = (text: string): boolean => /^\P{L}{0,3}\p{L}\p{Ll}/u.test(text) && opensTask.test(fold(text.slice(0, 40)))

/** Syllables behind the bodies of a lead: "cần tập trung thực hiện tốt một số nhiệm vụ sau đây". */
const leadWords: ReadonlySet<string> = new Set(
  (
    'cần phải khẩn trương nghiêm túc tập trung tiếp tục chủ động quan tâm phối hợp chỉ đạo tổ chức triển khai thực hiện tốt ngay một số các những ' +
    'nội dung nhiệm vụ công tác việc vấn đề giải pháp biện sau đây như cụ thể dưới trọng tâm hiệu quả có và theo'
  ).split(' '),
)
/** The first of them. */
const leadStarts: ReadonlySet<string> = new Set(
  'cần phải khẩn nghiêm tập tiếp chủ quan phối chỉ tổ triển thực một các những như cụ'.split(' '),
)
const bare = (word: string): string => word.replace(/,$/u, '')

/** A lead without its last words. */
function bodyOf(lead: string): { body: string; rest: string } {
  const words = lead.split(' ')
  let at = words.length
  while (at > 1 && leadWords.has(bare(words[at - 1] ?? ''))) at--
  while (at < words.length && !leadStarts.has(bare(words[at] ?? ''))) at++
  return { body: bare(words.slice(0, at).join(' ')), rest: words.slice(at).join(' ') }
}

const asking = /(?=[ĐđYyKkGgPp][ềêiah])(?<!\p{L})(?:[Đđ]ề nghị|[Yy]êu cầu|[Kk]iến nghị|[Gg]iao|[Pp]hân công)(?: cho)? /gu
const isOwnWork = /thực hiện|triển khai/u

export interface Lead {
  text: string
  coQuan: string[]
}

function leadFrom(text: string, asked: number, from: number): Lead | null {
  if (asked === from && !isOwnWork.test(text)) return null
  if (!namesBody(text.slice(from))) return null
  const { body, rest } = bodyOf(text.slice(from))
  const coQuan = bodiesOf(body)
  const isLead = coQuan.length > 0 && coQuan.every(isWholeBody) && (asked < from || isOwnWork.test(rest))
  return isLead ? { text: text.slice(asked), coQuan } : null
}

/** True for a colon at the end, or behind it one blank. */
export const endsWithColon = ({ text, hints }: Paragraph): boolean =>
  (hints & hint.colon) > 0 && (text.endsWith(':') || (text[text.length - 2] === ':' && /\s$/u.test(text)))

/** Without the colon at the end and a blank on either side of it. */
function withoutColon(text: string): string {
  const colon = text.lastIndexOf(':')
  return text.slice(0, classAt(text, colon - 1) & is.space ? colon - 1 : colon)
}

/** The bodies a lead names, all known whole; null where the paragraph is none. Its last request counts. Rule NV-8. */
export function leadOf(paragraph: Paragraph): Lead | null {
  if (!endsWithColon(paragraph)) return null
  const text = withoutColon(paragraph.text.slice(-320))
  for (const found of matchesIn(text, asking).reverse()) {
    const lead = leadFrom(text, found.index, found.index + found[0].length)
    if (lead) return lead
  }
  return paragraph.text.length < 320 ? leadFrom(text, 0, 0) : null
}
