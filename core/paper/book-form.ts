// The books of NĐ 30/2020 Phụ lục IV as a form: cover and columns, A4 lying down. Widths in millimetres; the words are core/register's.
import type { BookKind } from '../../contract/paper.ts'
import type { OwnAgency } from '../../contract/van-ban.ts'
import { type Closing, closingSentences } from '../register/closing.ts'
import { type BookColumn, type BookRow, bookColumns, bookTitle } from '../register/columns.ts'
import { coverLines, coverTitle, dots, type RegisterTotals, yearWords } from '../register/cover.ts'
import { cellWords } from '../register/sheet.ts'
import { type Align, a4Landscape, type Block, type Column, type Form, type Row, type Section } from './form.ts'
import { printedWords } from './printed-on.ts'

/** First and last day of the book, ISO. */
export type Period = { from: string; to: string }

export type BookPaper<Kind extends BookKind = BookKind> = Period & {
  /** null leaves the agency's lines to be filled in by hand. */
  own: OwnAgency | null
  kind: Kind
  /** Name of the register where there are several, such as `Đơn thư`; null for the general one. */
  series: string | null
  /** In the order of the book; walked once. */
  entries: Iterable<BookRow[Kind]>
  /** For the cover's "Từ số … đến số …"; what is null is left to be filled in. */
  totals: RegisterTotals
  /** Number of the volume, or null to leave it open. */
  quyenSo: string | null
  /** Empty lines after the last entry, for a pen. */
  blank: number
  /** What is said behind the last entry, or null. */
  closing: Closing | null
  printedOn: Date
}

/** Widths add up to the 252 mm between the margins; a day (dd/MM/yyyy, 11 pt) needs 20.1 mm with its padding, `2680/UBND-KGVX` 34.8. */
const layouts = {
  den: {
    widthsMm: [20.5, 12.5, 31.5, 35, 20.5, 57.5, 25, 20.5, 15, 14],
    aligns: ['center', 'center', 'left', 'left', 'center', 'left', 'left', 'center', 'left', 'left'],
  },
  di: {
    widthsMm: [35, 20.5, 51, 26, 38, 21, 13, 20.5, 14, 13],
    aligns: ['left', 'center', 'left', 'left', 'left', 'left', 'center', 'center', 'left', 'left'],
  },
  'buu-dien': {
    widthsMm: [22, 40, 100, 18, 45, 27],
    aligns: ['center', 'left', 'left', 'center', 'left', 'left'],
  },
  'theo-doi': {
    widthsMm: [14, 92, 36, 22, 34, 35, 19],
    aligns: ['center', 'left', 'left', 'center', 'left', 'left', 'left'],
  },
  'ban-luu': {
    widthsMm: [20.5, 34, 35, 57.5, 24, 20, 20.5, 26.5, 14],
    aligns: ['center', 'left', 'left', 'left', 'left', 'left', 'center', 'left', 'left'],
  },
} as const satisfies Record<BookKind, { widthsMm: readonly number[]; aligns: readonly Align[] }>

/** A line that a pen fills in is as high as a hand writes. */
const penRowMm = 9

/** Heads, widths and alignment of a book's columns. */
export const bookLayout = (kind: BookKind): Column[] =>
  bookColumns[kind].map(({ head }, index) => ({
    head,
    widthMm: layouts[kind].widthsMm[index] ?? 0,
    align: layouts[kind].aligns[index] ?? 'left',
  }))

/** The columns of a kind for its own rows: the table cannot say by itself that both belong together. */
export const columnsFor = <Kind extends BookKind>(kind: Kind): readonly BookColumn<BookRow[Kind]>[] => bookColumns[kind]

function* rowsOf<Kind extends BookKind>({ kind, entries, blank }: BookPaper<Kind>, count: () => void): Generator<Row> {
  const columns = columnsFor(kind)
  for (const entry of entries) {
    count()
    yield { kind: 'cells', cells: columns.map(({ cell }) => cellWords(cell(entry))) }
  }
  for (let line = 0; line < blank; line += 1) yield { kind: 'cells', cells: columns.map(() => ''), leastMm: penRowMm }
}

const centred = { kind: 'paragraph', align: 'center', tag: 'P' } as const

const coverBlocks = ({ own, kind, series, from, to, totals, quyenSo }: BookPaper): Block[] => {
  const chuQuan = own === null ? dots : own.chuQuan
  const ten = own?.ten ?? dots
  const upper = (text: string): string => text.toLocaleUpperCase('vi')
  const lines = coverLines({ kind, from, to, totals, quyenSo })
  return [
    { kind: 'space', heightMm: 12 },
    ...(chuQuan ? [{ ...centred, text: upper(chuQuan), ink: { style: 'regular', sizePt: 15 }, gapMm: 0 } as const] : []),
    { ...centred, text: upper(ten), ink: { style: 'bold', sizePt: 15 }, gapMm: 1, under: 'third' },
    { ...centred, tag: 'H1', text: coverTitle(kind), ink: { style: 'bold', sizePt: 28 }, gapMm: 38 },
    ...(series === null ? [] : [{ ...centred, text: `(${series})`, ink: { style: 'bold', sizePt: 18 }, gapMm: 2 } as const]),
    ...lines.map((text, index) => ({ ...centred, text, ink: { style: 'regular', sizePt: 16 }, gapMm: index === 0 ? 10 : 5 }) as const),
  ]
}

/** What closes the book: sentences, and the place for the clerk's and the head's signatures (the register is signed and bound, Điều 16.2.b, 22.3.b). */
function* closingBlocks(closing: Closing, entries: number, page: number | null): Generator<Block> {
  const ink = { style: 'regular', sizePt: 12 } as const
  for (const [index, text] of closingSentences(closing, entries, page).entries())
    yield { kind: 'paragraph', tag: 'P', text, ink, align: 'left', gapMm: index === 0 ? 6 : 1.5, keepNext: true }
  const signer = (text: string, note: string) => [
    { text, ink: { style: 'bold', sizePt: 12 } as const },
    { text: note, ink: { style: 'italic', sizePt: 11 } as const },
  ]
  yield { kind: 'space', heightMm: 6 }
  const right = signer('NGƯỜI ĐỨNG ĐẦU CƠ QUAN, TỔ CHỨC', '(ký, ghi rõ họ tên, đóng dấu)')
  yield { kind: 'pair', leftMm: 126, left: signer('VĂN THƯ CƠ QUAN', '(ký, ghi rõ họ tên)'), right }
}

function* bodyBlocks<Kind extends BookKind>(paper: BookPaper<Kind>): Generator<Block> {
  const { kind, closing } = paper
  let entries = 0
  const rows = rowsOf(paper, () => {
    entries += 1
  })
  const headInk = { style: 'bold', sizePt: 11 } as const
  const cellInk = { style: 'regular', sizePt: 11 } as const
  yield { kind: 'table', columns: bookLayout(kind), numbered: true, headInk, cellInk, gapMm: 0, rows }
  if (closing !== null) yield { kind: 'later', blocks: page => closingBlocks(closing, entries, page) }
}

/** The cover, then the columns with their heads and (1), (2), … on every page. The agency names are upper-cased as the decree prints them. */
export const bookForm = <Kind extends BookKind>(paper: BookPaper<Kind>): Form => {
  const { own, kind, series, printedOn } = paper
  const title = `${bookTitle(kind, series)}, năm ${yearWords(paper)}`
  const cover: Section = { sheet: a4Landscape, hasPageNumbers: false, hasFrame: true, foot: null, blocks: coverBlocks(paper) }
  const foot = { left: printedWords(printedOn), right: title }
  const body: Section = { sheet: a4Landscape, hasPageNumbers: true, hasFrame: false, foot, blocks: bodyBlocks(paper) }
  return { title, author: own?.ten ?? '', sections: [cover, body] }
}
