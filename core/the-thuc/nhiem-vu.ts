// Nhiệm vụ: what the letter gives to which body. A numbered heading that names bodies, and the bullets or the plain paragraph under it.

import type { Reading } from '../../contract/reading.ts'
import type { NhiemVu } from '../../contract/the-thuc.ts'
import { fold } from '../text/fold.ts'
import { joinText, type Part, partOf, singleSpaced } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { beginsAgency } from './agency-names.ts'
import { makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import { openingSign, opensNumber } from './opening.ts'
import type { Paragraph } from './paragraph.ts'

const number = /^[^\p{L}\d]{0,3}(?<number>(?:\d{1,2}|[IVX]{1,4})[.)]) ?(?=\p{L})/u
const numberAt = (text: string): RegExpExecArray | null => (opensNumber(openingSign(text)) ? number.exec(text) : null)
const bullet = /^[^\p{L}\d]{0,2}(?:[-–—+•~] ?|[a-zđ]\) )(?=\p{L})/u
/** A bullet is no letter, or a letter with its bracket. */
const bulletAt = (text: string): number => (text[1] === ')' || openingSign(text) !== text[0] ? (bullet.exec(text)?.[0].length ?? 0) : 0)
const asks = /^(?:giao|đề nghị|yêu cầu|phân công)(?: cho)? /iu
/** Words a named body is followed by when the task stands on the same line. */
const taskVerb =
  /:\s|\s(?=(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|theo dõi|tham mưu|chỉ đạo|tổ chức|tăng cường|tiếp tục|hướng dẫn|khẩn trương|nghiên cứu|triển khai|(?<!(?:đầu tư|công trình|dự án|quản lý) )xây dựng|rà soát|đôn đốc|thực hiện|căn cứ|chủ động|bố trí|kiểm tra|tiếp thu|thông báo|tiến hành|tổng hợp|tông hợp|tích cực|lập|cung cấp|là cơ quan|báo cáo|đẩy mạnh|hoàn thành|hoàn thiện|trình|ban hành|xem xét)(?:\s|,))/u
const groupWord = /^(?:cac |thu truong|chu tich|giam doc|van phong|cuc truong|vnpt|chanh )/u

function namesBody(text: string): boolean {
  const name = text.slice(0, 120).replace(asks, '')
  if (/^[Bb]an hành /u.test(name)) return false
  return beginsAgency(name) || groupWord.test(fold(name))
}

const closing = /[\s:;.,]/u

/**
 * The bodies a heading names. Semicolons part them, commas too where a body begins behind; names in a bracket stand for themselves.
 * "Các Sở, Ban, ngành" and "UBND các huyện, thành phố" stay whole.
 */
export function bodiesOf(heading: string): string[] {
  const bare = withoutEnd(heading.replace(number, '').replace(asks, ''), closing)
  const out: string[] = []
  for (const piece of bare.split(/;\s*/u)) {
    const [outside = '', inside] = piece.split(/\(([^()]{0,400})\)/u)
    out.push(...splitCommas(outside.trim()), ...(inside ? splitCommas(inside).filter(beginsAgency) : []))
  }
  return out.filter(name => name.length > 1)
}

const beginsBody = (text: string): boolean =>
  /^(?:UBND|Ủy ban|Uỷ ban|Sở |Công an|Bộ |Ban [A-ZĐ]|Văn phòng|Báo |Đài |Tạp chí|Cục |Chi cục|Hội |Đoàn |Tỉnh [đĐ]oàn|Các |các cơ quan|các sở|Thanh tra|Kho bạc|Ngân hàng|Tòa án|Viện |Trường |Trung tâm|Liên đoàn|Mặt trận|Bảo hiểm)/u.test(
    text,
  )

function splitCommas(text: string): string[] {
  const out: string[] = []
  let from = 0
  for (const found of text.matchAll(/, ?(?:và )?| và /gu)) {
    const after = text.slice(found.index + found[0].length)
    if (!beginsBody(after) || (/^các /u.test(after) && /^Các /u.test(text) && found[0].includes('và') && !/cơ quan/u.test(after))) continue
    out.push(text.slice(from, found.index).trim())
    from = found.index + found[0].length
  }
  out.push(text.slice(from).trim())
  return out.filter(Boolean)
}

interface Heading {
  text: string
  coQuan: string[]
  /** The task on the heading's own line, if any. */
  rest: readonly Part[]
  parts: readonly Part[]
}

/** A numbered paragraph that names a body: alone ("2. Sở Y tế"), or followed by its task ("2. Sở Y tế chủ trì …"). */
function headingOf(paragraph: Paragraph): Heading | null {
  const first = paragraph.parts[0]
  const start = numberAt(paragraph.text)?.[0].length
  if (!first || start === undefined || !namesBody(paragraph.text.slice(start))) return null
  const verb = taskVerb.exec(paragraph.text.slice(start, start + 260))
  const end = verb ? start + verb.index : paragraph.text.length
  const text = singleSpaced(withoutEnd(paragraph.text.slice(0, end), closing))
  if (text.length > 240) return null
  const isAlone = !verb || /:\s*$/u.test(paragraph.text) || withoutEnd(paragraph.text.slice(end), closing) === ''
  return { text, coQuan: bodiesOf(text), rest: isAlone ? [] : restFrom(paragraph, end + (verb?.[0].length ?? 0)), parts: paragraph.parts }
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
  if (!(inArticle !== undefined || ('GĐYP'.includes(rest[0] ?? '') && asksNow.test(rest))) || !namesBody(rest) || carriesOut.test(text))
    return null
  const verb = taskVerb.exec(rest.slice(0, 260))
  if (!verb || /:\s*$/u.test(text)) return null
  const heading = withoutEnd(text.slice(0, start + verb.index), closing)
  const end = start + verb.index + (verb[0].startsWith(':') ? verb[0].length : 1)
  return { text: heading, coQuan: bodiesOf(rest.slice(0, verb.index)), rest: restFrom(paragraph, end), parts: paragraph.parts }
}

function restFrom({ parts, starts }: Paragraph, from: number): Part[] {
  return parts.flatMap((part, i) => {
    const start = starts[i] ?? 0
    const length = part.to - part.from
    return start + length <= from ? [] : [partOf(part.line, part.from + Math.max(0, from - start), part.to)]
  })
}

/** A closing sentence of the letter, no task of the last heading. */
const closes =
  /^(?:\p{L}[\p{L} ]{4,60} thong bao (?:de|cho|den) |nhan duoc van ban|tren day la|trong qua trinh|can cu chi thi nay|yeu cau thu truong|giao van phong|nay |(?:kinh )?de nghi (?:cac|quy|cap|thu truong)|tran trong|rat mong|kinh (?:mong|trinh|gui)|noi nhan|(?:uy ban nhan dan|ubnd) .{0,40}(?:yeu cau|de nghi|thong bao|bao cao))/u

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

/** Tasks in order: one a bullet, one for the plain paragraph under a heading, one for a sentence that asks. Rules NV-1 to NV-6. */
export function readNhiemVu(layout: Layout): Reading<NhiemVu>[] {
  const out: Reading<NhiemVu>[] = []
  let heading: Heading | null = null
  for (const paragraph of layout.paragraphs) {
    const step = stepOf(paragraph, heading)
    heading = step.heading
    if (!step.of) continue
    const text = joinText(step.parts)
    if (text.length < 4 || !/\p{L}{2}/u.test(text)) continue
    const value = { heading: step.of.text, coQuan: step.of.coQuan, text }
    out.push(makeReading(layout.letter, { value, parts: step.parts, rule: step.rule }))
  }
  return out
}
