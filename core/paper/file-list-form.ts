// The lists of files of NĐ 30/2020 Phụ lục V as a form, A4 upright: danh mục hồ sơ, mục lục hồ sơ nộp lưu, mục lục văn bản trong hồ sơ. Widths in
// millimetres; heads and columns are core/register's.
import type { FileDocument, FileLine, FileListKind } from '../../contract/paper.ts'
import type { OwnAgency } from '../../contract/van-ban.ts'
import { dots } from '../register/cover.ts'
import { type FileListRow, fileListColumns, fileListName } from '../register/file-lists.ts'
import { cellWords } from '../register/sheet.ts'
import { type Align, a4Portrait, type Block, type Column, type Form, type Ink, type Row } from './form.ts'
import { letterHead } from './letter-head.ts'
import { printedWords } from './printed-on.ts'

/** What the list is of: files of a year (`nam` null is dotted), or the văn bản of one file. */
export type FileListOf =
  | { kind: 'danh-muc' | 'nop-luu'; nam: number | null; lines: Iterable<FileLine> }
  | { kind: 'van-ban'; nam: number | null; soKyHieu: string | null; lines: Iterable<FileDocument> }
export type FileListPaper = FileListOf & { own: OwnAgency | null; printedOn: Date }

/** Widths add up to the 165 mm between the margins. */
const layouts = {
  'danh-muc': { widthsMm: [28, 66, 24, 27, 20], aligns: ['left', 'left', 'left', 'left', 'left'] },
  'nop-luu': { widthsMm: [11, 24, 53, 25, 20, 16, 16], aligns: ['center', 'left', 'left', 'center', 'left', 'center', 'left'] },
  'van-ban': { widthsMm: [11.5, 38.5, 22, 37, 24.5, 19, 12.5], aligns: ['center', 'left', 'center', 'left', 'left', 'center', 'left'] },
} as const satisfies Record<FileListKind, { widthsMm: readonly number[]; aligns: readonly Align[] }>

/** Heads, widths and alignment of a list's columns. */
export const fileListLayout = (kind: FileListKind): Column[] =>
  fileListColumns[kind].map(({ head }, index) => ({
    head,
    widthMm: layouts[kind].widthsMm[index] ?? 0,
    align: layouts[kind].aligns[index] ?? 'left',
  }))

/** The lines with their places: headings (đề mục) have none and count for nothing. */
function* placed<Line extends object>(lines: Iterable<Line>): Generator<Line & { stt: number | null }> {
  let stt = 0
  for (const line of lines) {
    const isHeading = 'isHeading' in line && line.isHeading === true
    if (!isHeading) stt += 1
    yield { ...line, stt: isHeading ? null : stt }
  }
}

/** The lines of a list, placed, with the cells of each as its columns have them. */
export function* fileListRows(list: FileListOf): Generator<{ isHeading: boolean; title: string; row: FileListRow[FileListKind] }> {
  for (const row of placed<FileLine | FileDocument>(list.lines))
    yield { isHeading: row.stt === null, title: 'tieuDe' in row ? row.tieuDe : '', row: row as FileListRow[FileListKind] }
}

type AnyColumn = { head: string; cell: (row: FileListRow[FileListKind]) => ReturnType<(typeof fileListColumns)['van-ban'][number]['cell']> }
/** The columns for rows of their own list: `kind` and lines come together in `FileListOf`. */
export const fileListCells = (kind: FileListKind): readonly AnyColumn[] => fileListColumns[kind] as readonly AnyColumn[]

type Counted = { files: number; permanent: number }

function* rowsOf(paper: FileListPaper, counted: Counted): Generator<Row> {
  const columns = fileListCells(paper.kind)
  for (const { isHeading, title, row } of fileListRows(paper)) {
    if (isHeading) {
      yield { kind: 'group', text: title }
      continue
    }
    counted.files += 1
    if ('thoiHan' in row && row.thoiHan?.toLocaleLowerCase('vi').trim() === 'vĩnh viễn') counted.permanent += 1
    yield { kind: 'cells', cells: columns.map(({ cell }) => cellWords(cell(row))) }
  }
}

const regular: Ink = { style: 'regular', sizePt: 13 }
const centred = { kind: 'paragraph', align: 'center', tag: 'P', keepNext: true } as const

/** Title and what stands below it, in the decree's words. */
function* titleBlocks(paper: FileListPaper): Generator<Block> {
  const nam = `${paper.nam ?? '………'}`
  yield { ...centred, tag: 'H1', text: fileListName[paper.kind].toLocaleUpperCase('vi'), ink: { style: 'bold', sizePt: 14 }, gapMm: 8 }
  if (paper.kind === 'van-ban') {
    yield { ...centred, text: `Số, ký hiệu hồ sơ: ${paper.soKyHieu ?? dots}`, ink: regular, gapMm: 2 }
    yield { ...centred, text: `Năm: ${nam}`, ink: regular, gapMm: 1 }
    return
  }
  yield { ...centred, text: `Năm ${nam}`, ink: { style: 'bold', sizePt: 13 }, gapMm: 1 }
  if (paper.kind === 'danh-muc') {
    const text = `(Kèm theo Quyết định số ${dots} ngày …… tháng …… năm ……… của ${dots}${dots})`
    yield { ...centred, text, ink: { style: 'italic', sizePt: 13 }, gapMm: 1 }
  }
}

const signer = (text: string, note: string) => [
  { text, ink: { style: 'bold', sizePt: 13 } as const },
  { text: note, ink: { style: 'italic', sizePt: 12 } as const },
]

/** How many files there are, and who signs. The văn bản of a file are only listed. */
function* endBlocks({ kind }: FileListPaper, { files, permanent }: Counted): Generator<Block> {
  if (kind === 'van-ban') return
  const name = kind === 'danh-muc' ? 'Danh mục hồ sơ' : 'Mục lục'
  const text = `${name} này có ${files} hồ sơ, trong đó: ${permanent} hồ sơ bảo quản vĩnh viễn; ${files - permanent} hồ sơ bảo quản có thời hạn.`
  yield { kind: 'paragraph', tag: 'P', align: 'left', text, ink: regular, gapMm: 5, keepNext: true }
  yield { kind: 'space', heightMm: 4 }
  const right =
    kind === 'danh-muc'
      ? signer('QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ', '(ký, ghi rõ họ tên, đóng dấu)')
      : signer('NGƯỜI LẬP', '(ký, ghi rõ họ tên, chức vụ)')
  yield { kind: 'pair', leftMm: 72, left: [], right }
}

function* blocksOf(paper: FileListPaper): Generator<Block> {
  const counted = { files: 0, permanent: 0 }
  yield letterHead(paper.own)
  yield* titleBlocks(paper)
  const headInk = { style: 'bold', sizePt: 12 } as const
  const cellInk = { style: 'regular', sizePt: 12 } as const
  yield { kind: 'table', columns: fileListLayout(paper.kind), numbered: true, headInk, cellInk, gapMm: 4, rows: rowsOf(paper, counted) }
  yield { kind: 'later', blocks: () => endBlocks(paper, counted) }
}

/** One list: head, title, table, how many files of which retention. */
export const fileListForm = (paper: FileListPaper): Form => {
  const title = [fileListName[paper.kind], paper.kind === 'van-ban' ? paper.soKyHieu : paper.nam && `năm ${paper.nam}`]
    .filter(Boolean)
    .join(' ')
  const foot = { left: printedWords(paper.printedOn), right: title }
  return {
    title,
    author: paper.own?.ten ?? '',
    sections: [{ sheet: a4Portrait, hasPageNumbers: true, hasFrame: false, foot, blocks: blocksOf(paper) }],
  }
}
