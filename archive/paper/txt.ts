// Writes any form as aligned plain text for a terminal: the same blocks, widths in letters instead of millimetres. Knows nothing of what the form says.
import { type Align, type Block, type Dotted, type Form, type Line, type Section, type Table, textWidthMm } from '../../core/paper/form.ts'
import { wrapBalanced, wrapText } from '../../core/paper/wrap.ts'

/** One letter of a terminal stands for so much paper: a register becomes 157 letters wide, a list 103. */
const mmPerLetter = 1.6

/** Letters a terminal gives a text: one for each visible letter, two for the wide ones of East Asia. */
export const lettersOf = (text: string): number => {
  let letters = 0
  for (const letter of text) {
    if (/\p{M}/u.test(letter)) continue
    letters += /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\p{Emoji_Presentation}\uff01-\uff60]/u.test(letter) ? 2 : 1
  }
  return letters
}

const fill = (text: string, width: number, align: Align): string => {
  const room = Math.max(0, width - lettersOf(text))
  const before = { left: 0, center: Math.floor(room / 2), right: room }[align]
  return ' '.repeat(before) + text + ' '.repeat(room - before)
}

const setLines = (text: string, width: number, align: Align): string[] =>
  (align === 'center' ? wrapBalanced : wrapText)(text, width, lettersOf).map(line => fill(line, width, align).trimEnd())

const besideEachOther = (left: readonly string[], right: readonly string[], leftWidth: number): string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    (fill(left[index] ?? '', leftWidth, 'left') + (right[index] ?? '')).trimEnd(),
  )

const headLines = (lines: readonly Line[], width: number): string[] =>
  lines.flatMap(({ text, under }) => {
    const set = setLines(text, width, 'center')
    return under === undefined
      ? set
      : [...set, fill('─'.repeat(under === 'whole' ? lettersOf(text) : Math.ceil(lettersOf(text) / 3)), width, 'center')]
  })

function* tableText(table: Table): Generator<string> {
  const widths = table.columns.map(({ widthMm }) => Math.max(3, Math.round(widthMm / mmPerLetter) - 1))
  const across = (left: string, middle: string, right: string): string => left + widths.map(width => '─'.repeat(width)).join(middle) + right
  const row = (cells: readonly string[], aligns: readonly Align[], wrap = wrapText): string[] => {
    const wrapped = widths.map((width, index) => wrap(cells[index] ?? '', width, lettersOf))
    const height = Math.max(...wrapped.map(cell => cell.length))
    return Array.from({ length: height }, (_, line) => {
      const parts = widths.map((width, index) => fill(wrapped[index]?.[line] ?? '', width, aligns[index] ?? 'left'))
      return `│${parts.join('│')}│`
    })
  }
  const centred = table.columns.map(() => 'center' as const)
  yield across('┌', '┬', '┐')
  yield* row(
    table.columns.map(({ head }) => head),
    centred,
    wrapBalanced,
  )
  if (table.numbered) {
    yield* row(
      table.columns.map((_, index) => `(${index + 1})`),
      centred,
    )
  }
  const whole = widths.reduce((sum, width) => sum + width + 1, -1)
  for (const each of table.rows) {
    yield across('├', '┼', '┤')
    if (each.kind === 'group') for (const line of wrapText(each.text, whole, lettersOf)) yield `│${fill(line, whole, 'left')}│`
    else
      yield* row(
        each.cells,
        table.columns.map(({ align }) => align),
      )
  }
  yield across('└', '┴', '┘')
}

function* dottedText({ label, value, lines }: Dotted, width: number): Generator<string> {
  const words = wrapText(`${label} ${value}`.trim(), width, lettersOf)
  yield* words.slice(0, -1)
  const last = words.at(-1) ?? ''
  yield value !== '' && lines === 0 ? last : `${last} ${'.'.repeat(Math.max(0, width - lettersOf(last) - 1))}`.trim()
  for (let line = 0; line < lines; line += 1) yield '.'.repeat(width)
}

function* blockText(block: Block, width: number): Generator<string> {
  if (block.kind === 'space') return
  if (block.kind === 'table') {
    yield ''
    yield* tableText(block)
  } else if (block.kind === 'pair') {
    const leftWidth = Math.round(block.leftMm / mmPerLetter)
    yield* besideEachOther(headLines(block.left, leftWidth - 2), headLines(block.right, width - leftWidth), leftWidth)
  } else if (block.kind === 'later') for (const each of block.blocks(null)) yield* blockText(each, width)
  else if (block.kind === 'dotted') yield* dottedText(block, width)
  else {
    if (block.gapMm >= 4) yield ''
    yield* setLines(block.text, width, block.align)
    if (block.under !== undefined) yield fill('─────────', width, 'center').trimEnd()
  }
}

function* sectionText(section: Section): Generator<string> {
  const width = Math.round(textWidthMm(section.sheet) / mmPerLetter)
  for (const block of section.blocks) yield* blockText(block, width)
  if (section.foot !== null) yield `\n${section.foot.left}`
  yield ''
}

/** The form line by line, each with its line end. */
export function* formText(form: Form): Generator<string> {
  for (const section of form.sections) for (const line of sectionText(section)) yield `${line}\n`
}
