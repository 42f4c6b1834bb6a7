// Paragraphs: the lines of a body joined where a sentence runs on, each place traceable to its line. Judges no content.
import { foldedOf, type Part, partOf, textOf } from '../text/lines.ts'
import { classAt, is } from '../text/unit-class.ts'

export interface Paragraph {
  text: string
  /** Same length as `text`, lower case, without marks. */
  folded: string
  parts: readonly Part[]
  /** Where each part starts in `text`. */
  starts: readonly number[]
}

/** A paragraph is cut after so many lines, so that a text without breaks costs no more than its length. */
const lineLimit = 60

const startsItem =
  /^[^\p{L}\d]{0,3}(?:[-–—+•*~] ?\p{L}|\d{1,2}[.)] ?\p{Lu}|[a-zđ]\) |[IVX]{1,4}\. |Điều \d|Căn cứ |Theo đề nghị|Xét |Sau khi |Trên cơ sở |Trân trọng[ ./]|Rất mong |Nhận được (?:văn bản|[Cc]ông văn) này|Trên đây là |Thực hiện (?:Chỉ thị|Nghị|Kế|Công|Kết|Quyết|Luật|Thông|Chương|Văn))/u

function paragraphOf(parts: readonly Part[]): Paragraph {
  const starts: number[] = []
  let text = ''
  let folded = ''
  for (const part of parts) {
    const space = text ? ' ' : ''
    starts.push(text.length + space.length)
    text += space + textOf(part)
    folded += space + foldedOf(part)
  }
  return { text, folded, parts, starts }
}

const numbered = /^[^\p{L}\d]{0,3}(?:\d{1,2}|[IVX]{1,4})[.)] ?\p{L}/u

const startsCapital = ({ line, from, to }: Part): boolean => to > from && (classAt(line.text, from) & is.capital) > 0
const endsWithStop = ({ line, from, to }: Part): boolean => to > from && line.text[to - 1] === '.'
const endsWithColon = ({ line, from, to }: Part): boolean => to > from && line.text[to - 1] === ':'

/** Blank lines end a paragraph behind a full sentence, and behind a numbered heading when a capital follows. */
function endsAt(open: readonly Part[], last: Part, next: Part): boolean {
  if (/[.:;][^\p{L}\d]{0,3}$/u.test(textOf(last).slice(-4))) return true
  const [first] = open
  return first !== undefined && open.length <= 3 && numbered.test(textOf(first)) && startsCapital(next)
}

/** A line ends a paragraph when its sentence ends there although the next line's first word had room on it: the neighbours are longer. */
function endsShort(parts: readonly Part[], at: number): boolean {
  const last = parts[at - 1]
  const next = parts[at]
  if (!last || !next || !endsWithStop(last) || !startsCapital(next)) return false
  const word = textOf(next).indexOf(' ')
  const needed = last.to - last.from + 1 + (word < 0 ? next.to - next.from : word)
  return parts.slice(Math.max(0, at - 12), at + 6).some(part => part.to - part.from > needed + 1)
}

/** The paragraphs of some parts in order. Linear. */
export function paragraphsOf(parts: readonly Part[]): Paragraph[] {
  const out: Paragraph[] = []
  let open: Part[] = []
  for (const [at, part] of parts.entries()) {
    const last = open.at(-1)
    const isNew = last && ((endsWithColon(last) && startsCapital(part)) || endsShort(parts, at))
    const runsOn = last && !isNew && !startsItem.test(textOf(part)) && !(part.line.gap && endsAt(open, last, part))
    if (open.length && (!runsOn || open.length >= lineLimit)) {
      out.push(paragraphOf(open))
      open = []
    }
    open.push(part)
  }
  if (open.length) out.push(paragraphOf(open))
  return out
}

/** The parts of lines that hold a stretch of the paragraph's text. */
export function partsIn({ parts, starts }: Paragraph, from: number, to: number): Part[] {
  const out: Part[] = []
  parts.forEach((part, i) => {
    const start = starts[i] ?? 0
    const a = Math.max(from, start)
    const b = Math.min(to, start + part.to - part.from)
    if (a < b) out.push(partOf(part.line, part.from + a - start, part.from + b - start))
  })
  return out.filter(part => part.to > part.from)
}
