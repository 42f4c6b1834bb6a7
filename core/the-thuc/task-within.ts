// A request inside a paragraph that opens with something else: "…. Giao Sở Y tế chủ trì …", "3. Đối với 03 hộ còn lại, UBND xã vận động …".
// Knows where the one who is asked is named; not what he is to do.
import { hint } from '../text/hints.ts'
import { matchesIn } from '../text/matches.ts'
import { classAt, is } from '../text/unit-class.ts'
import { openingAt } from './opening.ts'
import type { Paragraph } from './paragraph.ts'
import { bodiesOf, bodiesUpTo, type NamedBodies, namesBody } from './task-heading.ts'
import { isWholeBody } from './whole-body.ts'

/** A sentence, or a part of one behind a colon or semicolon, that asks a named body. */
const asksHere = /(?:(?<=[.;] |: ?)(?:Giao|Phân công|Đề nghị|Yêu cầu)|(?<=; |: ?)(?:giao|phân công|đề nghị|yêu cầu))(?: cho)? (?=\p{Lu})/gu
/** The words of a request as a sentence opens with them. */
export const asking = ['Giao ', 'Đề nghị ', 'Yêu cầu ', 'Phân công ']
const askingBehindMark = ['giao ', 'đề nghị ', 'yêu cầu ', 'phân công ']

/** The words that ask, searched for as they stand: this is asked of every paragraph. */
function mayAsk({ text, hints }: Paragraph): boolean {
  const marks = hints & (hint.colon | hint.semicolon)
  if (text.length < 60 || (!marks && !text.includes('. '))) return false
  return asking.some(words => text.includes(words)) || (marks > 0 && askingBehindMark.some(words => text.includes(words)))
}

/** What a numbered paragraph is about, before the body that is to act. */
const topic = /^[^\p{L}\d]{0,3}\d{1,2}[.)] ?(?:(?:Đối với|Riêng) [^.;:]{3,160}?, |Về [^.;:]{3,160}: )(?=\p{Lu})/u

const opensArabic = ({ text, hints }: Paragraph): boolean => (hints & hint.digit) > 0 && (classAt(text, openingAt(text)) & is.digit) > 0

export interface AskedWithin {
  /** Where the words that ask, or the bodies, begin. */
  start: number
  named: NamedBodies
}

/** Offices of the State that need not be known whole; a company is asked in every answer. */
const office = /^(?:Sở|Chi cục|Cục|Ủy ban|UBND|Công an|Phòng|Chủ tịch|Giám đốc|Ban|Trung tâm|Bộ|Vụ|Viện|Hội|Thanh tra) \p{Lu}/u

/** The bodies asked from a place on. */
function namedAt(text: string, start: number): AskedWithin | null {
  if (!namesBody(text.slice(start))) return null
  const named = bodiesUpTo(text, start, [])
  const isTask = named !== null && named.end < text.length && named.taskFrom < text.length
  if (!isTask) return null
  const bodies = bodiesOf(text.slice(start, named.end))
  return bodies.every(name => office.test(name) || isWholeBody(name)) ? { start, named } : null
}

/** The first request inside a paragraph to offices of the State or bodies that the tables know whole; null where there is none. Rule NV-10. */
export function askedWithin(paragraph: Paragraph): AskedWithin | null {
  const { text } = paragraph
  const about = opensArabic(paragraph) ? topic.exec(text)?.[0].length : undefined
  const acting = about === undefined ? null : namedAt(text, about)
  if (acting || !mayAsk(paragraph)) return acting
  for (const { index } of matchesIn(text, asksHere)) {
    const asked = namedAt(text, index)
    if (asked) return asked
  }
  return null
}
