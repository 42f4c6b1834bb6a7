// Nhiệm vụ: what the letter gives to which body. A numbered heading that names bodies, and the bullets or the plain paragraph under it.

import type { Reading } from '../../contract/reading.ts'
import type { NhiemVu } from '../../contract/the-thuc.ts'
import { ruleKinds } from '../tables/kinds.ts'
import { fold } from '../text/fold.ts'
import { hint } from '../text/hints.ts'
import { joinText, type Part, partOf, singleSpaced } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { hasWord } from '../text/words.ts'
import { type Found, makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import { openingSign, opensNumber, plainBullet } from './opening.ts'
import type { Paragraph } from './paragraph.ts'
import { articleAt, askedOf, bulletAt, type Heading, headingWithin, isForm, restFrom } from './task-asked.ts'
import { bodiesOf, bodiesUpTo, closing, namesBody, number } from './task-heading.ts'
import { beginsTask, leadOf } from './task-lead.ts'
import { asking } from './task-within.ts'
import { isWholeBody } from './whole-body.ts'

const numberAt = (text: string): RegExpExecArray | null => (opensNumber(openingSign(text)) ? number.exec(text) : null)
/** What a text to be amended says stands in quotes. */
const quoted = /^[^\p{L}\d]{0,2}[“"]/u

/** How much of a heading is its number, or the sign that stands for it; 0 where it has none. */
const markAt = (text: string, assigns: boolean): number => numberAt(text)?.[0].length ?? (assigns ? bulletAt(text) : 0)

/**
 * A numbered paragraph that names a body: alone ("2. Sở Y tế"), or followed by its task ("2. Sở Y tế chủ trì …"). Below a title that gives out work
 * (`assigns`) a bullet or a letter stands for the number.
 */
function headingOf(paragraph: Paragraph, assigns: boolean): Heading | null {
  const { text: printed, starts, parts } = paragraph
  const start = markAt(printed, assigns)
  if (start === 0 || quoted.test(printed) || !namesBody(printed.slice(start))) return null
  const named = bodiesUpTo(printed, start, starts)
  if (!named) return null
  const text = singleSpaced(withoutEnd(printed.slice(0, named.end), closing))
  if (text.length > 240 || states.test(text)) return null
  const isAlone = /:\s*$/u.test(printed) || withoutEnd(printed.slice(named.end), closing) === ''
  const coQuan = bodiesOf(singleSpaced(printed.slice(start, named.end)))
  const isWhole = coQuan.every(isWholeBody)
  const isSentence = isAlone && /[.;]\s?$/u.test(printed) && !isWhole
  const rest = isAlone ? [] : restFrom(paragraph, named.taskFrom)
  if (isNoWork(printed.slice(named.taskFrom).trim())) return null
  const by = toward.test(printed.slice(start)) ? 'lead' : 'heading'
  const isToward = by === 'lead' && !(isWhole && (isAlone || beginsTask(joinText(rest))))
  return isSentence || isToward || isForm(joinText(rest)) ? null : { text, coQuan, rest, parts, by }
}

/** A sum allotted to a body: "UBND huyện: 18.450 triệu đồng". */
const allots = /^\d[\d.,]* ?(?:triệu |tỷ |nghìn |ngàn )?(?:đồng|đ)(?!\p{L})/u

/** When something is held at a body's: "UBND huyện: tháng 5/2024". */
const dates = /^(?:(?:từ |đến |trong |vào )?(?:ngày|tháng|quý|tuần|năm|sáng|chiều) [\dIVX/.,\- ]*)+$/u
/** Who sits in a body: "Trưởng ban: Ông Lê Văn An, Giám đốc Sở Y tế". */
const seats = /^(?:(?:Các )?(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\/c):? )+\p{Lu}/u
const isNoWork = (text: string): boolean => allots.test(text) || dates.test(text) || seats.test(text)

/** What says something of a body before any verb of a task. */
const states = /\s(?:có quyền|như sau|gồm|thì|khi|nếu|tặng|đã (?:được|có))(?!\p{L})/u
const toward = /^Đối với /u

/** A lead sentence that names the body of its list. Rule NV-8. */
function headingOfLead(paragraph: Paragraph): Heading | null {
  const lead = leadOf(paragraph)
  return lead && { ...lead, rest: [], parts: paragraph.parts, by: 'lead' }
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
  if (asked) return { heading: null, of: asked, parts: asked.rest, rule: 'NV-6' }
  const within = headingWithin(paragraph)
  return within ? { heading: null, of: within, parts: within.rest, rule: 'NV-10', isLoose: true } : none(null)
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

/** What the paragraphs before say of the next ones. */
interface Section {
  /** How many bodies in a row had their tasks on their own lines. */
  inline: number
  /** A title gave out work: "4. Phân công chuẩn bị:". */
  assigns: boolean
}

/** A short title below which bullets and letters may name bodies. Matched on folded text. */
const givesOut = /to chuc thuc hien|phan cong|giao nhiem vu|trach nhiem|nhiem vu (?:\p{L}+ ){0,3}(?:thoi gian toi|trong tam)/u

function sectionAfter({ of, parts, rule }: Step, { text, folded }: Paragraph, { inline, assigns }: Section): Section {
  const isTitle = of === null && text.length < 120 && bulletAt(text) === 0 && givesOut.test(folded)
  const isList = assigns && (bulletAt(text) > 0 || (of !== null && numberAt(text) === null))
  return { inline: rule === 'NV-3' && parts.length > 0 ? inline + 1 : of ? 0 : inline, assigns: isTitle || isList }
}

/** A bullet's body heads no list where its task stands behind it. */
function stepAtHeading(found: Heading, isBullet: boolean): Step {
  const isItem = isBullet && found.rest.length > 0
  return { heading: isItem ? null : found, of: found, parts: found.rest, rule: isItem ? 'NV-11' : 'NV-3', isLoose: isItem }
}

/** What a paragraph is below a heading, or without one; `isNext` below a task of the heading's. */
function stepOf(paragraph: Paragraph, heading: Heading | null, isNext: boolean, { inline, assigns }: Section): Step {
  const found = headingOf(paragraph, assigns)
  if (found) return stepAtHeading(found, numberAt(paragraph.text) === null)
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
const setsRules: ReadonlySet<string> = new Set(ruleKinds)

const openers: readonly string[] = ['Điều', ...asking]
/** True where neither a roman number stands nor an article or a word that asks. */
function opensNoTask(text: string, at: number): boolean {
  const first = text.charAt(at)
  if ('IVX'.includes(first)) return !'IVX.)-/'.includes(text.charAt(at + 1))
  return !('ĐGYP'.includes(first) && openers.some(word => text.startsWith(word, at)))
}

/** True for a bullet that heads nothing and asks nobody, as its letters and signs alone tell: below no heading nearly every bullet of a letter. */
const saysNothing = ({ text, folded, hints }: Paragraph): boolean =>
  (hints & (hint.colon | hint.semicolon)) === 0 &&
  plainBullet(text) > 0 &&
  text[3] !== ')' &&
  opensNoTask(text, 2) &&
  !folded.includes('. ')

/** Tasks in order: one a bullet, one for the plain paragraph under a heading, one for a sentence that asks. Rules NV-1 to NV-11. */
export function readNhiemVu(layout: Layout): Reading<NhiemVu>[] {
  if (layout.kind && setsRules.has(layout.kind.name)) return []
  const out: Reading<NhiemVu>[] = []
  let heading: Heading | null = null
  let last: Heading | null = null
  let section: Section = { inline: 0, assigns: false }
  for (const paragraph of layout.paragraphs) {
    if (heading === null && !section.assigns && saysNothing(paragraph)) continue
    const step = stepOf(paragraph, heading, heading !== null && heading === last, section)
    heading = step.heading
    section = sectionAfter(step, paragraph, section)
    if (!step.of) continue
    const text = joinText(step.parts)
    if (text.length < 4 || !hasWord(text)) continue
    last = step.of
    const value = { heading: step.of.text, coQuan: step.of.coQuan, text }
    const doubt = doubtOf(layout, step.of, text, step.isLoose ?? false)
    out.push(makeReading(layout.letter, { value, parts: step.parts, rule: step.rule, ...doubt }))
  }
  return out
}
