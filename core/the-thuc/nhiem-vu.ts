// Nhiệm vụ: what the letter gives to which body. A numbered heading that names bodies, and the bullets or the plain paragraph under it.

import type { Reading } from '../../contract/reading.ts'
import type { NhiemVu } from '../../contract/the-thuc.ts'
import { fold } from '../text/fold.ts'
import { joinText, type Part, partOf, singleSpaced } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import { openingSign, opensNumber } from './opening.ts'
import type { Paragraph } from './paragraph.ts'
import { bodiesOf, bodiesUpTo, namesBody } from './task-heading.ts'

const number = /^[^\p{L}\d]{0,3}(?<number>(?:\d{1,2}|[IVX]{1,4})[.)]) ?(?=\p{L})/u
const numberAt = (text: string): RegExpExecArray | null => (opensNumber(openingSign(text)) ? number.exec(text) : null)
const bullet = /^[^\p{L}\d]{0,2}(?:[-–—+•~] ?|[a-zđ]\) )(?=\p{L})/u
/** A bullet is no letter, or a letter with its bracket. */
const bulletAt = (text: string): number => (text[1] === ')' || openingSign(text) !== text[0] ? (bullet.exec(text)?.[0].length ?? 0) : 0)
const closing = /[\s:;.,]/u

interface Heading {
  text: string
  coQuan: string[]
  /** The task on the heading's own line, if any. */
  rest: readonly Part[]
  parts: readonly Part[]
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
  if (text.length > 240) return null
  const isAlone = /:\s*$/u.test(printed) || withoutEnd(printed.slice(named.end), closing) === ''
  return { text, coQuan: bodiesOf(text), rest: isAlone ? [] : restFrom(paragraph, named.taskFrom), parts }
}

/** What a letter asks of a named body outside such headings: an article or a bullet, or a plain sentence with the word that asks. */
const article = /^[^\p{L}\d]{0,3}Điều \d{1,2}[.:] ?/u
const articleAt = (text: string): RegExpExecArray | null => (openingSign(text) === 'Đ' ? article.exec(text) : null)
const asksNow = /^(?:Giao|Đề nghị|Yêu cầu|Phân công)(?: cho)? (?=\p{Lu}|các [Bb]ộ|các [Ss]ở|Chủ tịch)/u
/** Who is to carry the letter itself out, or to read it: no task of its own. */
const carriesOut = /thi hành|(?:Chỉ thị|Quyết định|Kế hoạch|[Vv]ăn bản|Công điện|Thông báo) này|nghiêm túc thực hiện/u

/** "Điều 2. Sở Y tế chủ trì …", "- Giao Sở Y tế chủ trì …", "Đề nghị Bộ Y tế, Bộ Tài chính rà soát …". Rule NV-6. */
function askedOf(paragraph: Paragraph): Heading | null {
  const { text } = paragraph
  const inArticle = articleAt(text)?.[0].length
  const start = inArticle ?? bulletAt(text)
  const rest = text.slice(start)
  const isAsked = inArticle !== undefined || ('GĐYP'.includes(rest[0] ?? '') && asksNow.test(rest))
  if (!isAsked || !namesBody(rest) || carriesOut.test(text)) return null
  const named = /:\s*$/u.test(text) ? null : bodiesUpTo(text, start, [])
  if (!named || named.end === text.length) return null
  const heading = withoutEnd(text.slice(0, named.end), closing)
  return {
    text: heading,
    coQuan: bodiesOf(text.slice(start, named.end)),
    rest: restFrom(paragraph, named.taskFrom),
    parts: paragraph.parts,
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
}

const none = (heading: Heading | null): Step => ({ heading, of: null, parts: [], rule: 'NV-1' })

/** What a paragraph is below a heading, or without one. */
function stepOf(paragraph: Paragraph, heading: Heading | null): Step {
  const found = headingOf(paragraph)
  if (found) return { heading: found, of: found, parts: found.rest, rule: 'NV-3' }
  const isArticle = articleAt(paragraph.text) !== null
  if (!heading || isArticle) {
    const asked = askedOf(paragraph)
    return asked ? { heading: null, of: asked, parts: asked.rest, rule: 'NV-6' } : none(null)
  }
  if (numberAt(paragraph.text) || closes.test(fold(paragraph.text.slice(0, 120)))) return none(null)
  const mark = bulletAt(paragraph.text)
  const parts = paragraph.parts.map((part, i) => (i === 0 ? partOf(part.line, part.from + mark, part.to) : part))
  return { heading, of: heading, parts, rule: mark ? 'NV-1' : 'NV-2' }
}

/** Kinds that set rules for everyone: what their articles say of bodies is no task of whom they are sent to. Rule NV-7. */
const setsRules: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Nghị định', 'Thông tư', 'Thông tư liên tịch'])

/** Tasks in order: one a bullet, one for the plain paragraph under a heading, one for a sentence that asks. Rules NV-1 to NV-6. */
export function readNhiemVu(layout: Layout): Reading<NhiemVu>[] {
  if (layout.kind && setsRules.has(layout.kind.name)) return []
  const out: Reading<NhiemVu>[] = []
  let heading: Heading | null = null
  for (const paragraph of layout.paragraphs) {
    const step = stepOf(paragraph, heading)
    heading = step.heading
    if (!step.of) continue
    const text = joinText(step.parts)
    if (text.length < 4 || !/\p{L}{2}/u.test(text)) continue
    const value = { heading: step.of.text, coQuan: step.of.coQuan, text }
    const doubt = layout.scanned ? { sure: 'likely' as const, reason: { code: 'no-label' as const, evidence: [step.of.text] } } : {}
    out.push(makeReading(layout.letter, { value, parts: step.parts, rule: step.rule, ...doubt }))
  }
  return out
}
