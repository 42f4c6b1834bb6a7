// Nhiệm vụ: what the letter gives to which body. A numbered heading that names bodies, and the bullets or the plain paragraph under it.

import type { Reading } from '../../contract/reading.ts'
import type { NhiemVu } from '../../contract/the-thuc.ts'
import { fold } from '../text/fold.ts'
import { joinText, type Part, partOf, singleSpaced } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { classAt, is } from '../text/unit-class.ts'
import { type Found, makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import { openingSign, opensNumber } from './opening.ts'
import type { Paragraph } from './paragraph.ts'
import { bodiesOf, bodiesUpTo, closing, namesBody, number } from './task-heading.ts'
import { beginsTask, leadOf } from './task-lead.ts'
import { isWholeBody } from './whole-body.ts'

const numberAt = (text: string): RegExpExecArray | null => (opensNumber(openingSign(text)) ? number.exec(text) : null)
const bullet = /^[^\p{L}\d]{0,2}(?:[-–—+•~] ?|[a-zđ]\) )(?=\p{L})/u
/** A bullet is no letter, or a letter with its bracket. */
function bulletAt(text: string): number {
  if (text.startsWith('- ') && text[3] !== ')' && classAt(text, 2) & is.letter) return 2
  return text[1] === ')' || openingSign(text) !== text[0] ? (bullet.exec(text)?.[0].length ?? 0) : 0
}

interface Heading {
  text: string
  coQuan: string[]
  /** The task on the heading's own line, if any. */
  rest: readonly Part[]
  parts: readonly Part[]
  /** A lead's list holds tasks by their verbs only, so does what is said "đối với" a body. */
  by: 'heading' | 'lead'
}

/** What a text to be amended says stands in quotes. */
const quoted = /^[^\p{L}\d]{0,2}[“"]/u

/** A numbered paragraph that names a body: alone ("2. Sở Y tế"), or followed by its task ("2. Sở Y tế chủ trì …"). */
function headingOf(paragraph: Paragraph): Heading | null {
  const { text: printed, starts, parts } = paragraph
  const start = numberAt(printed)?.[0].length
  if (start === undefined || quoted.test(printed) || !namesBody(printed.slice(start))) return null
  const named = bodiesUpTo(printed, start, starts)
  if (!named) return null
  const text = singleSpaced(withoutEnd(printed.slice(0, named.end), closing))
  if (text.length > 240 || states.test(text)) return null
  const isAlone = /:\s*$/u.test(printed) || withoutEnd(printed.slice(named.end), closing) === ''
  const coQuan = bodiesOf(text)
  const isWhole = coQuan.every(isWholeBody)
  const isSentence = isAlone && /[.;]\s?$/u.test(printed) && !isWhole
  const rest = isAlone ? [] : restFrom(paragraph, named.taskFrom)
  if (allots.test(printed.slice(named.taskFrom).trim())) return null
  const by = toward.test(printed.slice(start)) ? 'lead' : 'heading'
  const isToward = by === 'lead' && !(isWhole && (isAlone || beginsTask(joinText(rest))))
  return isSentence || isToward || isForm(joinText(rest)) ? null : { text, coQuan, rest, parts, by }
}

/** A sum allotted to a body: "UBND huyện: 18.450 triệu đồng". */
const allots = /^\d[\d.,]* ?(?:triệu |tỷ |nghìn |ngàn )?(?:đồng|đ)(?!\p{L})/u

/** Who carries the letter itself out, or is asked to decide on it, by the words that every letter of its kind ends with. */
const isForm = (text: string): boolean =>
  /^(?:(?:chịu|có) trách nhiệm (?:tổ chức )?thi hành|xem xét, ?(?:quyết định|phê duyệt|chấp thuận|cho ý kiến)[./\s]*$)/u.test(text)

/** What says something of a body before any verb of a task. */
const states = /\s(?:có quyền|như sau|gồm|thì|khi|nếu|tặng|đã (?:được|có))(?!\p{L})/u
const toward = /^Đối với /u

/** A lead sentence that names the body of its list. Rule NV-8. */
function headingOfLead({ text, parts }: Paragraph): Heading | null {
  const lead = leadOf(text)
  return lead && { ...lead, rest: [], parts, by: 'lead' }
}

/** What a letter asks of a named body outside such headings: an article or a bullet, or a plain sentence with the word that asks. */
const article = /^[^\p{L}\d]{0,3}Điều \d{1,2}[.:]-? ?/u
const articleAt = (text: string): RegExpExecArray | null => (openingSign(text) === 'Đ' ? article.exec(text) : null)
const asksNow = /^(?:Giao|Đề nghị|Yêu cầu|Phân công)(?: cho)? (?=\p{Lu}|các [Bb]ộ|các [Ss]ở|Chủ tịch)/u
/** Below a list of tasks another body's duty, without a request. */
const isDuty = /^[^:;.]{4,120} (?:có trách nhiệm|theo dõi, đôn đốc|đôn đốc, theo dõi) /u
/** Who is to carry the letter itself out, or to read it: no task of its own. */
const carriesOut =
  /thi hành|(?:Chỉ thị|Quyết định|Kế hoạch|[Vv]ăn bản|Công điện|Thông báo) này|(?:thực hiện|triển khai)[^.;]{0,40} (?:Công văn|Nghị quyết|Hướng dẫn) này|nghiêm túc (?:triển khai |tổ chức )?thực hiện|triển khai thực hiện\./u

const firstSentence = (text: string): string => text.slice(0, text.indexOf('. ') + 1 || undefined)

/** "Điều 2. Sở Y tế chủ trì …", "- Giao Sở Y tế chủ trì …", "Đề nghị Bộ Y tế, Bộ Tài chính rà soát …". Rule NV-6. */
function askedOf(paragraph: Paragraph, isBelow: boolean): Heading | null {
  const { text } = paragraph
  const inArticle = articleAt(text)?.[0].length
  const start = inArticle ?? bulletAt(text)
  const rest = text.slice(start)
  const isAsked =
    inArticle !== undefined || ('GĐYP'.includes(rest[0] ?? '') && asksNow.test(rest)) || (isBelow && isDuty.test(rest.slice(0, 160)))
  if (!isAsked || !namesBody(rest) || carriesOut.test(firstSentence(rest))) return null
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

function restFrom({ parts, starts }: Paragraph, from: number): Part[] {
  return parts.flatMap((part, i) => {
    const start = starts[i] ?? 0
    const length = part.to - part.from
    return start + length <= from ? [] : [partOf(part.line, part.from + Math.max(0, from - start), part.to)]
  })
}

/** How a closing sentence begins, or one that is no task of the last heading. Matched on folded text. */
const closers: readonly string[] = [
  '\\p{L}[\\p{L} ]{4,60} thong bao (?:de|cho|den) ',
  '(?:khi |sau khi )?nhan duoc (?:van ban|cong van|cong dien|ke hoach|thong bao|chi thi|giay moi|huong dan)',
  '(?:moi|neu co|neu con|truong hop co|moi thong tin|cac) ?(?:y kien|kho khan|vuong mac|thac mac|chi tiet|thong tin)',
  '(?:de biet|can) (?:them )?(?:chi tiet|thong tin)|thong tin (?:chi tiet|lien he)|chi tiet (?:xin )?lien he|(?:dau moi|moi chi tiet xin) lien he',
  'tren day la|trong qua trinh|can cu chi thi nay|yeu cau thu truong|giao van phong|nay |tran trong|rat mong|noi nhan|luu y|ghi chu|kem theo ',
  '(?:kinh )?de nghi (?:cac|quy|cap|thu truong)|kinh (?:mong|trinh|gui)|xin (?:tran trong|cam on|chan thanh)',
  '(?:uy ban nhan dan|ubnd|so|bo|cuc|chi cuc|ban|truong|cong ty|phong) [^,;.]{0,50}(?:yeu cau|de nghi|thong bao|bao cao|mong nhan) ',
]
const closes = new RegExp(`^(?:${closers.join('|')})`, 'u')

interface Step {
  /** The heading that holds for the next paragraph. */
  heading: Heading | null
  /** Whose task the paragraph is; null where it is none. */
  of: Heading | null
  parts: readonly Part[]
  rule: string
  /** Rests on its place alone. */
  isLoose?: boolean
}

const none = (heading: Heading | null): Step => ({ heading, of: null, parts: [], rule: 'NV-1' })

/** A paragraph that names its own bodies, or the bodies of the list below it. */
function stepAnew(paragraph: Paragraph, isBelow: boolean): Step {
  const lead = headingOfLead(paragraph)
  if (lead) return none(lead)
  const asked = askedOf(paragraph, isBelow)
  return asked ? { heading: null, of: asked, parts: asked.rest, rule: 'NV-6' } : none(null)
}

/** A paragraph without a sign that speaks of the letter itself, or to others. Matched on folded text. */
const speaksAnew = /^(?:(?:giao|yeu cau|de nghi|kien nghi|ho so|nhan duoc) |(?:\p{L}+ ){2,3}nay )/u

/** Whether a paragraph below a heading is no task of its list, which ends there. Behind a sign or a number a verb is not asked for where bodies head it. */
function endsList(text: string, { by }: Heading, numbered: number, mark: number): boolean {
  if (closes.test(fold(text.slice(0, 120)))) return true
  if (mark === 0 && speaksAnew.test(fold(text.slice(0, 60)))) return true
  if (by === 'heading') return numbered > 0 || (mark === 0 && !beginsTask(text))
  return mark === 0 || !beginsTask(text.slice(mark))
}

/** A paragraph goes on over a page, or is debris between two: it begins with a small letter or has none. */
const goesOn = /^(?:\P{L}{0,6}\p{Ll}|\P{L}*$)/u

/** What follows are things, no tasks. */
const listsThings = /(?<!bao )gồm(?: có)?:\s?$/u

/** Below so many bodies with their tasks on their own lines a paragraph of its own is the letter's. */
const inlineList = 3

function inlineAfter({ of, parts, rule }: Step, inline: number): number {
  if (rule === 'NV-3' && parts.length > 0) return inline + 1
  return of ? 0 : inline
}

/** What a paragraph is below a heading, or without one; `isNext` below a task of the heading's, `inline` such bodies in a row before it. */
function stepOf(paragraph: Paragraph, heading: Heading | null, isNext: boolean, inline: number): Step {
  const found = headingOf(paragraph)
  if (found) return { heading: found, of: found, parts: found.rest, rule: 'NV-3' }
  const { text } = paragraph
  if (!heading || articleAt(text) !== null) return stepAnew(paragraph, false)
  const numbered = numberAt(text)?.[0].length ?? 0
  const mark = numbered || bulletAt(text)
  if (mark === 0 && goesOn.test(text) && !beginsTask(text)) return none(heading)
  if (endsList(text, heading, numbered, mark) || (mark === 0 && inline >= inlineList && /^\p{Lu}/u.test(text)))
    return stepAnew(paragraph, isNext)
  const parts = paragraph.parts.map((part, i) => (i === 0 ? partOf(part.line, part.from + mark, part.to) : part))
  const rule = heading.by === 'lead' ? 'NV-8' : mark ? 'NV-1' : 'NV-2'
  return { heading: listsThings.test(text) ? null : heading, of: heading, parts, rule, isLoose: !mark && isNext }
}

/** Why a task is only likely: a scan, a body the tables do not know whole, words that begin no task, a paragraph that may be the letter's own. Rule NV-9. */
function doubtOf(layout: Layout, { coQuan, text: heading }: Heading, text: string, isLoose: boolean): Partial<Found<NhiemVu>> {
  const unknown = layout.scanned || heading.includes('Đối với ') ? [heading] : coQuan.filter(name => !isWholeBody(name))
  const isSure = unknown.length === 0 && coQuan.length > 0 && !isLoose && beginsTask(text)
  return isSure ? {} : { sure: 'likely', reason: { code: 'no-label', evidence: unknown.length ? unknown : [heading] } }
}

/** Kinds that set rules for everyone: what their articles say of bodies is no task of whom they are sent to. Rule NV-7. */
const setsRules: ReadonlySet<string> = new Set([
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Nghị định',
  'Thông tư',
  'Thông tư liên bộ',
  'Thông tư liên ngành',
  'Thông tư liên tịch',
])

/** Tasks in order: one a bullet, one for the plain paragraph under a heading, one for a sentence that asks. Rules NV-1 to NV-9. */
export function readNhiemVu(layout: Layout): Reading<NhiemVu>[] {
  if (layout.kind && setsRules.has(layout.kind.name)) return []
  const out: Reading<NhiemVu>[] = []
  let heading: Heading | null = null
  let last: Heading | null = null
  let inline = 0
  for (const paragraph of layout.paragraphs) {
    const step = stepOf(paragraph, heading, heading !== null && heading === last, inline)
    heading = step.heading
    inline = inlineAfter(step, inline)
    if (!step.of) continue
    const text = joinText(step.parts)
    if (text.length < 4 || !/\p{L}{2}/u.test(text)) continue
    last = step.of
    const value = { heading: step.of.text, coQuan: step.of.coQuan, text }
    const doubt = doubtOf(layout, step.of, text, step.isLoose ?? false)
    out.push(makeReading(layout.letter, { value, parts: step.parts, rule: step.rule, ...doubt }))
  }
  return out
}
