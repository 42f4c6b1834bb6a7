// The letter's text line by line, each value marked where it stands: by colour and a label, or by brackets. Markup is shown as a look.
import type { LetterText, Run } from '../../../../contract/the-thuc.ts'
import { type Mark, type Turn, turnsOf } from './marks.ts'
import { dim, type Look, type Piece, paint, plain, type Style, wrapPieces } from './piece.ts'

const doubt = { certain: '', likely: '?', guess: '??' } as const

/** What the marks mean, as the page says it once. */
export function legend({ isColored }: Look): Piece[] {
  const styled = (text: string, sure: Mark['sure']): Piece => ({ text, style: { sure } })
  return isColored
    ? [
        dim('Màu: '),
        styled('chắc chắn', 'certain'),
        dim(' · '),
        styled('có thể', 'likely'),
        dim(' · '),
        styled('suy đoán', 'guess'),
        dim(' · gạch dưới: giá trị nằm trong giá trị khác'),
      ]
    : [
        plain(
          'Dấu: ⟦trường: chữ đã đọc⟧ chắc chắn, ⟦trường?: …⟧ có thể, ⟦trường??: …⟧ suy đoán; ⟦… trường: …⟧ là chỗ khác của cùng giá trị.',
        ),
      ]
}

function opening({ label, sure, isFirst }: Mark, isColored: boolean): Piece[] {
  const words = isFirst ? label : `… ${label}`
  if (!isColored) return [{ text: `⟦${words}${doubt[sure]}: `, style: { isLabel: true } }]
  return [
    { text: ` ${words} `, style: { sure, isLabel: true } },
    { text: ' ', style: { isLabel: true } },
  ]
}

/** Every place where something of the page changes: lines, marks, looks. */
function placesOf(text: string, turns: readonly Turn[], runs: readonly Run[]): number[] {
  const places = new Set([0, text.length, ...turns.map(turn => turn.at)])
  for (const { at } of runs) places.add(at.start).add(at.end)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) places.add(at).add(at + 1)
  return [...places].sort((a, b) => a - b)
}

/** What no terminal shows as itself: signs without a width that turn the line round, halves of a sign. A tab is some spaces. */
const shown = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\t', '    ')
    .replace(/[\p{Cf}\u2028\u2029]/gu, '')

/** How the text is dressed at a place that is asked for in order. */
function dressing(runs: readonly Run[]): (at: number) => Readonly<Record<Run['dress'], number>> {
  const changes = runs
    .flatMap(({ at, dress }) => [
      { at: at.start, dress, by: 1 },
      { at: at.end, dress, by: -1 },
    ])
    .sort((a, b) => a.at - b.at)
  const worn = { syntax: 0, edxml: 0, bold: 0, italic: 0, struck: 0, heading: 0, superscript: 0 }
  let next = 0
  return at => {
    for (let change = changes[next]; change && change.at <= at; change = changes[++next]) worn[change.dress] += change.by
    return worn
  }
}

const styleOf = (stack: readonly Mark[], worn: Readonly<Record<Run['dress'], number>>): Style => ({
  sure: stack.at(-1)?.sure ?? null,
  isInner: stack.length > 1,
  isBold: worn.bold + worn.heading > 0,
  isStruck: worn.struck > 0,
})

/** Markup is not shown; signs that strike out are where no look can show it. */
const isShown = (source: string, isSyntax: boolean, isColored: boolean): boolean => !isSyntax || (!isColored && source === '~~')

/** The marks, each begun before the markup that stands right before it: what is struck out is struck out inside. */
function aroundMarkup(marks: readonly Mark[], runs: readonly Run[]): Mark[] {
  const startOf = new Map(runs.filter(({ dress }) => dress === 'syntax').map(({ at }) => [at.end, at.start]))
  return marks.map(mark => ({ ...mark, start: startOf.get(mark.start) ?? mark.start }))
}

/** The pieces of each line of the text. Linear. */
export function markedLines({ text, runs }: LetterText, marks: readonly Mark[], { isColored }: Look): Piece[][] {
  const turns = turnsOf(aroundMarkup(marks, runs))
  const wornAt = dressing(runs)
  const stack: Mark[] = []
  const lines: Piece[][] = [[]]
  const put = (...pieces: Piece[]): void => {
    lines.at(-1)?.push(...pieces)
  }
  const take = ({ closes, opens }: Turn): void => {
    stack.splice(stack.length - closes)
    if (closes && !isColored) put(plain('⟧'.repeat(closes)))
    put(...opens.flatMap(mark => opening(mark, isColored)))
    stack.push(...opens)
  }
  let next = 0
  const places = placesOf(text, turns, runs)
  for (const [i, from] of places.entries()) {
    const turn = turns[next]
    if (turn?.at === from) {
      take(turn)
      next++
    }
    const worn = wornAt(from)
    const source = text.slice(from, places[i + 1] ?? from)
    if (source === '\n') lines.push([])
    else if (isShown(source, worn.syntax > 0, isColored)) put({ text: shown(source), style: styleOf(stack, worn) })
  }
  return lines
}

/** The start of each line of a text. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The number of the line, from 1, that a place stands on. */
export function lineOf(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low + 1
}

export type TextPage = { letter: LetterText; marks: readonly Mark[]; starts: readonly number[]; doubtful: ReadonlySet<number> }

const isBlank = (line: readonly Piece[]): boolean => line.every(({ text }) => text.trim() === '')

/** The whole text with line numbers, `!` at lines that have a doubt, and a rule where a page begins; several blank lines show as one. */
export function textLines({ letter, marks, starts, doubtful }: TextPage, look: Look): string[] {
  const lines = markedLines(letter, marks, look)
  const digits = Math.max(3, String(lines.length).length)
  const width = Math.max(20, look.width - digits - 3)
  const pageAt = new Map(letter.pages.map((start, i) => [lineOf(starts, start), i + 1]))
  return lines.flatMap((line, i) => {
    const number = i + 1
    const page = letter.pages.length > 1 ? pageAt.get(number) : undefined
    const head = page ? [paint([dim(`── trang ${page} ${'─'.repeat(Math.max(0, look.width - 10 - String(page).length))}`)], look)] : []
    if (isBlank(line) && (i === 0 || i === lines.length - 1 || isBlank(lines[i - 1] ?? []))) return head
    const gutter = (text: string, sign: string): Piece[] => [
      dim(text.padStart(digits)),
      sign === '!' ? { text: sign, style: { sure: 'guess' } } : plain(' '),
      dim('│ '),
    ]
    return [
      ...head,
      ...wrapPieces(line, width).map((pieces, k) =>
        paint([...gutter(k === 0 ? String(number) : '', k === 0 && doubtful.has(number) ? '!' : ' '), ...pieces], look),
      ),
    ]
  })
}
