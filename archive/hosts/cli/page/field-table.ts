// The fields of a reading as a table in the decree's order, and its doubts as sentences. Knows lines by number, not the text.
import type { Reading, Span } from '../../../../contract/reading.ts'
import type { FieldName, Issue, NhiemVu, TheThuc } from '../../../../contract/the-thuc.ts'
import { fieldWords, issueWords, reasonSentence, sureWords } from '../../../../contract/words.ts'
import { wrapText } from '../../../../core/paper/wrap.ts'
import { valueWords } from '../value-words.ts'
import { fieldOrder, labelOf, readingsOf } from './marks.ts'
import { bold, dim, type Look, type Piece, padded, paint, plain, widthOf, wrapPieces } from './piece.ts'

/** The number of the line a place stands on. */
export type LineAt = (at: number) => number

export const sureWord = (sure: Reading<unknown>['sure']): string => sureWords[sure].toLocaleLowerCase('vi')

const labelWidth = Math.max(...fieldOrder.map(field => widthOf(labelOf(field)))) + 2
const sureWidth = Math.max(...Object.values(sureWords).map(widthOf)) + 2
const ruleWidth = 8
const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)

/** Values narrower than this are hard to read: then what is said of them goes below. */
const leastValue = 30

/** `dòng 3`, `dòng 3–4`, `dòng 3, 9`, `dòng 3, 9, …`; empty for what is not printed. */
export function linesWords(at: readonly Span[], lineAt: LineAt): string {
  const ranges: [number, number][] = []
  const numbers = at.flatMap(({ start, end }) => [lineAt(start), lineAt(Math.max(start, end - 1))]).sort((a, b) => a - b)
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && number <= last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  const words = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  return words.length ? `dòng ${words.slice(0, 2).join(', ')}${words.length > 2 ? ', …' : ''}` : ''
}

type Row = { label: string; value: string; reading: Reading<unknown>; lines: string }

/** Of a long value its beginning: the whole stands marked in the text. */
const mostLetters = 320
const cut = (text: string, most: number): string => {
  if (text.length <= most) return text
  const lastSpace = text.lastIndexOf(' ', most)
  return `${text.slice(0, lastSpace > most / 2 ? lastSpace : most)} …`
}

const isNhiemVu = (value: unknown): value is NhiemVu => typeof value === 'object' && value !== null && 'heading' in value

const cellWords = (value: unknown): string =>
  isNhiemVu(value) ? `${cut(value.coQuan.join(', '), 90)}: ${cut(value.text, 90)}` : cut(valueWords(value), mostLetters)

const rowsOf = (theThuc: TheThuc, field: FieldName, lineAt: LineAt): Row[] => {
  const readings = readingsOf(theThuc, field)
  return readings.map((reading, i) => ({
    label: i === 0 ? labelOf(field) : '',
    value: `${readings.length > 1 ? `${i + 1}. ` : ''}${cellWords(reading.value)}`,
    reading,
    lines: linesWords(reading.at, lineAt),
  }))
}

/** How sure, by which rule and where; in columns, or one after the other. */
function saidOf({ reading: { sure, rule }, lines }: Row, inColumns: boolean): Piece[] {
  const fill = (text: string, width: number): string => (inColumns ? padded(text, width) : `${text}  `)
  return [{ text: fill(sureWord(sure), sureWidth), style: { sure } }, dim(fill(rule, ruleWidth)), dim(lines)]
}

/** A row of the table whose last column takes `lineWidth`. */
function rowLines(row: Row, lineWidth: number, look: Look): string[] {
  const { label, value, reading } = row
  const room = look.width - labelWidth - sureWidth - ruleWidth - lineWidth
  const isWide = room >= leastValue
  const valueWidth = isWide ? room - 2 : look.width - labelWidth
  const said = saidOf(row, isWide)
  const under = plain(' '.repeat(labelWidth))
  const values = wrapText(value, valueWidth, widthOf).map((text, i): Piece[] => [
    i === 0 ? dim(padded(label, labelWidth)) : under,
    ...(i === 0 && isWide ? [plain(padded(text, room)), ...said] : [plain(text)]),
  ])
  const below = isWide ? [] : wrapPieces(said, valueWidth).map(pieces => [under, ...pieces])
  const why = reading.reason ? wrapText(`↳ ${reasonSentence(reading.reason)}`, valueWidth, widthOf).map(text => [under, dim(text)]) : []
  return [...values, ...below, ...why].map(pieces => paint(pieces, look))
}

/** A heading inside the page. */
export const heading = (text: string, look: Look): string[] => ['', paint([bold(text)], look)]

/** Every field found with its value whole, how sure, by which rule and where; then the fields the letter has not. */
export function fieldLines(theThuc: TheThuc, lineAt: LineAt, look: Look): string[] {
  const rows = fieldOrder.flatMap(field => rowsOf(theThuc, field, lineAt))
  const lineWidth = widest(rows.map(({ lines }) => lines))
  const absent = fieldOrder.filter(field => readingsOf(theThuc, field).length === 0).map(field => fieldWords[field].toLocaleLowerCase('vi'))
  return [
    ...heading('Thể thức đã đọc', look),
    ...rows.flatMap(row => rowLines(row, lineWidth, look)),
    ...(absent.length ? wrapText(`Không có: ${absent.join(' · ')}`, look.width, widthOf).map(text => paint([dim(text)], look)) : []),
  ]
}

const firstPlace = ({ at }: Issue): number => at[0]?.start ?? Number.POSITIVE_INFINITY

/** The doubts in the order of their places, those of the whole letter last. */
export function issueLines(issues: readonly Issue[], lineAt: LineAt, look: Look): string[] {
  if (issues.length === 0) return [...heading('Không có điều gì cần xem lại.', look)]
  const said = issues
    .toSorted((a, b) => firstPlace(a) - firstPlace(b))
    .map(issue => ({ ...issue, place: linesWords(issue.at, lineAt) || 'cả văn bản' }))
  const placeWidth = widest(said.map(({ place }) => place)) + 2
  const lines = said.flatMap(({ code, field, rule, place }) => {
    const what = `${issueWords[code]}${field ? ` (${fieldWords[field].toLocaleLowerCase('vi')})` : ''}`
    const mark: Piece = { text: '! ', style: { sure: 'guess' } }
    return wrapPieces([plain(what), plain(' '), dim(rule)], look.width - placeWidth - 2).map((pieces, i) =>
      i === 0 ? [mark, dim(padded(place, placeWidth)), ...pieces] : [plain(' '.repeat(placeWidth + 2)), ...pieces],
    )
  })
  return [...heading(`Cần xem lại (${issues.length})`, look), ...lines.map(pieces => paint(pieces, look))]
}
