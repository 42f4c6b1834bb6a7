// Paragraphs: the lines of a body joined where a sentence runs on, each place traceable to its line. Judges no content.
import { foldSame } from '../text/fold.ts'
import { type Part, partOf, textOf } from '../text/lines.ts'

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
  /^[^\p{L}\d]{0,3}(?:[-–—+•*~] ?\p{L}|\d{1,2}[.)] ?\p{Lu}|[a-zđ]\) |[IVX]{1,4}\. |Điều \d|Căn cứ |Theo đề nghị|Xét |Sau khi |Trên cơ sở |Thực hiện (?:Chỉ thị|Nghị|Kế|Công|Kết|Quyết|Luật|Thông|Chương|Văn))/u

function paragraphOf(parts: readonly Part[]): Paragraph {
  const starts: number[] = []
  let text = ''
  for (const part of parts) {
    if (text) text += ' '
    starts.push(text.length)
    text += textOf(part)
  }
  return { text, folded: foldSame(text), parts, starts }
}

const numbered = /^[^\p{L}\d]{0,3}(?:\d{1,2}|[IVX]{1,4})[.)] ?\p{L}/u

/** Blank lines end a paragraph behind a full sentence, and behind a numbered heading when a capital follows. */
function endsAt(open: readonly Part[], last: Part, next: Part): boolean {
  if (/[.:;][^\p{L}\d]{0,3}$/u.test(textOf(last))) return true
  const [first] = open
  return first !== undefined && open.length <= 3 && numbered.test(textOf(first)) && /^\p{Lu}/u.test(textOf(next))
}

/** The paragraphs of some parts in order. Linear. */
export function paragraphsOf(parts: readonly Part[]): Paragraph[] {
  const out: Paragraph[] = []
  let open: Part[] = []
  for (const part of parts) {
    const last = open.at(-1)
    const isNew = last && /:\s*$/u.test(textOf(last)) && /^\p{Lu}/u.test(textOf(part))
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
