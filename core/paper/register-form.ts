// The registers of NĐ 30/2020 Phụ lục IV as a form: cover and ten columns, A4 lying down. Widths in millimetres; the words are core/register's.
import type { RegisterEntry } from '../../contract/paper.ts'
import type { OwnAgency } from '../../contract/van-ban.ts'
import { type RegisterKind, registerColumns, registerName } from '../register/columns.ts'
import { coverLines, coverTitle, dots, type RegisterTotals, totalsOf, yearWords } from '../register/cover.ts'
import { type Align, a4Landscape, type Block, type Column, type Form, type Row, type Section } from './form.ts'
import { printedWords } from './printed-on.ts'

export type RegisterPaper = {
  /** null leaves the agency's lines to be filled in by hand. */
  own: OwnAgency | null
  kind: RegisterKind
  /** First and last day of the register, ISO. */
  from: string
  to: string
  /** In the order of the register; walked once. */
  entries: Iterable<RegisterEntry>
  /** For the cover's "Từ số … đến số …"; without it taken from `entries` when they are an array, else left to be filled in. */
  totals?: RegisterTotals | undefined
  /** Number of the volume, or null to leave it open. */
  quyenSo?: string | null
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
} as const satisfies Record<RegisterKind, { widthsMm: readonly number[]; aligns: readonly Align[] }>

const columnsOf = (kind: RegisterKind): Column[] =>
  registerColumns[kind].map(({ head }, index) => ({
    head,
    widthMm: layouts[kind].widthsMm[index] ?? 0,
    align: layouts[kind].aligns[index] ?? 'left',
  }))

function* rowsOf(kind: RegisterKind, entries: Iterable<RegisterEntry>): Generator<Row> {
  for (const entry of entries) yield { kind: 'cells', cells: registerColumns[kind].map(({ cell }) => cell(entry)) }
}

const centred = { kind: 'paragraph', align: 'center', tag: 'P' } as const

const coverBlocks = ({ own, kind, from, to, totals, quyenSo = null, entries }: RegisterPaper): Block[] => {
  const known = totals ?? (Array.isArray(entries) ? totalsOf(entries) : { first: null, last: null })
  const chuQuan = own === null ? dots : own.chuQuan
  const ten = own?.ten ?? dots
  const upper = (text: string): string => text.toLocaleUpperCase('vi')
  const lines = coverLines({ kind, from, to, totals: known, quyenSo })
  return [
    { kind: 'space', heightMm: 12 },
    ...(chuQuan ? [{ ...centred, text: upper(chuQuan), ink: { style: 'regular', sizePt: 15 }, gapMm: 0 } as const] : []),
    { ...centred, text: upper(ten), ink: { style: 'bold', sizePt: 15 }, gapMm: 1, under: 'third' },
    { ...centred, tag: 'H1', text: coverTitle(kind), ink: { style: 'bold', sizePt: 28 }, gapMm: 38 },
    ...lines.map((text, index) => ({ ...centred, text, ink: { style: 'regular', sizePt: 16 }, gapMm: index === 0 ? 10 : 5 }) as const),
  ]
}

/** The cover, then the ten columns with their heads and (1) … (10) on every page. The agency names are upper-cased as the decree prints them. */
export const registerForm = (paper: RegisterPaper): Form => {
  const { own, kind, printedOn, entries } = paper
  const cover: Section = { sheet: a4Landscape, hasPageNumbers: false, hasFrame: true, foot: null, blocks: coverBlocks(paper) }
  const body: Section = {
    sheet: a4Landscape,
    hasPageNumbers: true,
    hasFrame: false,
    foot: { left: printedWords(printedOn), right: `${registerName[kind]}, năm ${yearWords(paper)}` },
    blocks: [
      {
        kind: 'table',
        columns: columnsOf(kind),
        numbered: true,
        headInk: { style: 'bold', sizePt: 11 },
        cellInk: { style: 'regular', sizePt: 11 },
        gapMm: 0,
        rows: rowsOf(kind, entries),
      },
    ],
  }
  return { title: `${registerName[kind]}, năm ${yearWords(paper)}`, author: own?.ten ?? '', sections: [cover, body] }
}
