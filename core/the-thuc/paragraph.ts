// Paragraphs: the lines of a body joined where a sentence runs on, each place traceable to its line. Judges no content.
import { hint } from '../text/hints.ts'
import { foldedOf, type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { classAt, is } from '../text/unit-class.ts'
import { isNoise } from './noise.ts'
import { openingAt } from './opening.ts'

export interface Paragraph {
  text: string
  /** Same length as `text`, lower case, without marks. */
  folded: string
  /** All hints of its lines, see `Line.hints`. */
  hints: number
  parts: readonly Part[]
  /** Where each part starts in `text`. */
  starts: readonly number[]
}

/** A paragraph is cut after so many lines or signs, so that a text without breaks costs no more than its length. */
const lineLimit = 60
const signLimit = 100_000

const startsItem =
  /^[^\p{L}\d]{0,3}(?:[-–—+•*~] ?\p{L}|\d{1,2}(?:[.)]-? ?\p{Lu}|(?:- ?|\/ )\p{Lu}\p{Ll})|[a-zđ]\) |[IVX]{1,4}\. |Điều \d{1,3}[a-zđ]?[.:]|C[aăá]n c(?:ứ |[uưúừửữi]r?[.,]? (?:vào )?(?=Luật|Bộ luật|Pháp lệnh|Nghị|Quyết|Thông tư|Hiến pháp|Chỉ thị)|ứ[.,] (?=Luật|Bộ luật|Pháp lệnh|Nghị|Quyết|Thông tư|Hiến pháp|Chỉ thị))|Theo đề nghị|Xét |Sau khi |Trên cơ sở |Trân trọng[ ./]|Rất mong |Nhận được (?:văn bản|[Cc]ông văn) này|Trên đây là |Thực hiện (?:Chỉ thị|Nghị|Kế|Công|Kết|Quyết|Luật|Thông|Chương|Văn))/u

/** How an item begins with a dash, and no small letter or capital that begins none: asked of every line before the long question. */
function beginsItem(text: string): boolean {
  const first = classAt(text, 0)
  if (first & is.small) return text[1] === ')' && startsItem.test(text)
  if (first & is.capital) return 'IVXĐCTSRN'.includes(text[0] as string) && startsItem.test(text)
  return (text.startsWith('- ') && (classAt(text, 2) & is.letter) > 0) || startsItem.test(text)
}

/** Where the parts of a paragraph of one line start: nearly all of them in a text of lists. */
const atOnce: readonly number[] = [0]

function paragraphOf(parts: readonly Part[]): Paragraph {
  const first = parts[0] as Part
  let text = textOf(first)
  let folded = foldedOf(first)
  let hints = first.line.hints
  if (parts.length === 1) return { text, folded, hints, parts, starts: atOnce }
  const starts = [0]
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] as Part
    starts.push(text.length + 1)
    text += ` ${textOf(part)}`
    folded += ` ${foldedOf(part)}`
    hints |= part.line.hints
  }
  return { text, folded, hints, parts, starts }
}

const numbered = /^[^\p{L}\d]{0,3}(?:\d{1,2}|[IVX]{1,4})[.)] ?\p{L}/u

const startsCapital = ({ line, from, to }: Part): boolean => to > from && (classAt(line.text, from) & is.capital) > 0
const endsWithStop = ({ line, from, to }: Part): boolean => to > from && line.text[to - 1] === '.'
const endsWithColon = ({ line, from, to }: Part): boolean => to > from && line.text[to - 1] === ':'

/** An article that a sentence quotes; it begins a paragraph only behind a full sentence. */
const quotesArticle = /^[^\p{L}\d]{0,3}(?:Điều \d|Khoản \d|Điểm \p{Ll} )/u
const articles = ['Điều ', 'Khoản ', 'Điểm ']
function mayQuote(text: string): boolean {
  const at = openingAt(text)
  return 'ĐK'.includes(text.charAt(at)) && articles.some(article => text.startsWith(article, at))
}
/** The end of a line that cannot end a heading. */
const goesOn = /(?:,| (?:của|và|số|các|theo|tại|với|cho|về|là|bởi|từ|đến|thay thế|bãi bỏ|hướng dẫn|hoặc|trong|do))$/u
const fullStop = /[.:”"][^\p{L}\d]{0,3}$/u
const sentenceEnd = /[.:;][^\p{L}\d]{0,3}$/u
const tailOf = ({ line, from, to }: Part): string => line.text.slice(Math.max(from, to - 12), to)

/** Of what `isNoise` knows, e-signature blocks, page marks and stamps stand between the lines of a body; the rest may be words of it. */
const ofNoise = hint.colon | hint.at | hint.slash
const mayBeNoise = ({ text, hints }: Line): boolean =>
  (hints & ofNoise) > 0 || ((hints & (hint.page | hint.trung)) > 0 && /PAGE|Page|TRUNG T/u.test(text))
const pageNumber = /^\s{0,20}[-–]?\s?\d{1,3}\s?[-–]?\s{0,20}$/u

/** Page numbers and e-signature blocks between the lines of a body. Rules BC-6 to BC-9. */
function isFurniture({ line, from }: Part): boolean {
  const { text, hints } = line
  if (from > 0 || text.length > 200) return false
  return (text.length < 48 && (hints & hint.digit) > 0 && pageNumber.test(text)) || (mayBeNoise(line) && isNoise(line))
}

/** Behind a căn cứ that ends in a comma the letter asks in a paragraph of its own. */
const asksAnew = /^(?:Giao|Đề nghị|Yêu cầu) \p{Lu}/u

/** Blank lines end a paragraph behind a full sentence, and behind a numbered heading when a capital follows. */
function endsAt(open: readonly Part[], last: Part, next: Part): boolean {
  const tail = tailOf(last)
  if (sentenceEnd.test(tail)) return true
  if (asksAnew.test(textOf(next))) return true
  if (goesOn.test(tail)) return false
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
  for (let near = Math.max(0, at - 12); near < Math.min(parts.length, at + 6); near++) {
    const { from, to } = parts[near] as Part
    if (to - from > needed + 1) return true
  }
  return false
}

/** A line that begins anew behind a colon, or quotes an article behind a full sentence. */
const beginsAnew = (last: Part, next: Part): boolean =>
  (endsWithColon(last) && startsCapital(next)) ||
  (mayQuote(textOf(next)) && quotesArticle.test(textOf(next)) && fullStop.test(tailOf(last)))

const specks = '¬`|_~^•°·'

/** A line without a speck apart from its last word: what a scan saw at the edge of the paper. */
function withoutSpeck(part: Part): Part {
  const { line, from, to } = part
  const isSpeck = to - from > 2 && line.text[to - 2] === ' ' && specks.includes(line.text[to - 1] as string)
  return isSpeck ? partOf(line, from, to - 2) : part
}

/** The paragraphs of some parts in order. Linear. */
export function paragraphsOf(parts: readonly Part[]): Paragraph[] {
  const out: Paragraph[] = []
  let open: Part[] = []
  let signs = 0
  for (let at = 0; at < parts.length; at++) {
    const printed = parts[at] as Part
    if (isFurniture(printed)) continue
    const part = withoutSpeck(printed)
    const last = open[open.length - 1]
    const isNew = last && (beginsAnew(last, part) || endsShort(parts, at))
    const runsOn = last && !isNew && !beginsItem(textOf(part)) && !(part.line.gap && endsAt(open, last, part))
    if (runsOn && open.length < lineLimit && signs < signLimit) open.push(part)
    else {
      if (last) out.push(paragraphOf(open))
      open = [part]
      signs = 0
    }
    signs += part.to - part.from
  }
  if (open.length) out.push(paragraphOf(open))
  return out
}

/** The parts of lines that hold a stretch of the paragraph's text. */
export function partsIn({ parts, starts }: Paragraph, from: number, to: number): Part[] {
  const out: Part[] = []
  for (let i = 0; i < parts.length; i++) {
    const { line, from: first, to: last } = parts[i] as Part
    const start = starts[i] ?? 0
    const a = Math.max(from, start)
    const b = Math.min(to, start + last - first)
    const part = a < b ? partOf(line, first + a - start, first + b - start) : null
    if (part && part.to > part.from) out.push(part)
  }
  return out
}
