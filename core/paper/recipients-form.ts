// The recipient list of one or more văn bản as a form: A4 upright, head as NĐ 30/2020 Phụ lục I sets it. Each văn bản starts on a page of its own;
// merged, all of them are one list.
import type { RecipientMember } from '../../contract/paper.ts'
import type { OwnAgency } from '../../contract/van-ban.ts'
import { a4Portrait, type Block, type Column, type Form, type Row, type Section, type Table } from './form.ts'
import { letterHead, nameOf } from './letter-head.ts'
import { type MergedRow, mergedRecipients } from './merged-recipients.ts'
import { printedWords } from './printed-on.ts'
import { luuWords, type Members, type RecipientList, type RecipientRow, recipientRows } from './recipient-rows.ts'

export type RecipientsPaper = {
  /** null leaves the agency's line to be filled in by hand. */
  own: OwnAgency | null
  vanBan: readonly RecipientList[]
  /** Opens "Như trên" to the Kính gửi list. */
  expand: boolean
  /** Opens groups, with address and copies; null leaves every line as printed. */
  members: Members | null
  merge: boolean
  printedOn: Date
}

const nameHead = 'Cơ quan, tổ chức, cá nhân nhận văn bản'
const left = (head: string, widthMm: number): Column => ({ head, widthMm, align: 'left' })
const middle = (head: string, widthMm: number): Column => ({ head, widthMm, align: 'center' })
const signed = (widthMm: number): Column => left('Ký nhận', widthMm)

/** Widths add up to the 165 mm between the margins. What is empty in Số bản and Ký nhận is for a pen: copies are made by this list (Điều 17.1.a). */
const columns = {
  printed: [middle('TT', 13), left(nameHead, 87), left('Mục đích', 27), middle('Số bản', 15), signed(23)],
  members: [middle('TT', 13), left(nameHead, 58), left('Địa chỉ', 42), left('Mục đích', 18), middle('Số bản', 13), signed(21)],
  merged: [middle('TT', 11), left(nameHead, 58), left('Số, ký hiệu văn bản', 62), middle('Số bản', 13), signed(21)],
  mergedMembers: [
    middle('TT', 11),
    left(nameHead, 46),
    left('Địa chỉ', 34),
    left('Số, ký hiệu văn bản', 41),
    middle('Số bản', 12),
    signed(21),
  ],
}

const tableOf = (which: keyof typeof columns, rows: Iterable<Row>): Table => ({
  kind: 'table',
  columns: columns[which],
  numbered: false,
  headInk: { style: 'bold', sizePt: 12 },
  cellInk: { style: 'regular', sizePt: 12 },
  gapMm: 5,
  rows,
})

/** `Như trên:` and below it each body it stands for, in the same row: nobody is to sign twice. */
const wordsOf = ({ text, opened }: RecipientRow): string =>
  opened.length === 0 ? text : [`${text}:`, ...opened.map(body => `– ${body}`)].join('\n')

const copies = (soBan: number | null): string => (soBan === null ? '' : `${soBan}`)
const sum = (members: readonly RecipientMember[]): number | null =>
  members.some(({ soBan }) => soBan !== null) ? members.reduce((all, { soBan }) => all + (soBan ?? 0), 0) : null

/** A line and, where it is a group, its members numbered below it. One that is a single known body has its address beside it. */
function* memberCells(row: RecipientRow): Generator<string[]> {
  const [only, ...others] = row.members
  const isGroup = others.length > 0
  yield [`${row.number}`, wordsOf(row), isGroup ? '' : (only?.diaChi ?? ''), row.purpose, copies(sum(row.members)), '']
  if (!isGroup) return
  for (const [index, { ten, diaChi, soBan }] of row.members.entries())
    yield [`${row.number}.${index + 1}`, `– ${ten}`, diaChi ?? '', '', copies(soBan), '']
}

function* rowsOf(vanBan: RecipientList, { expand, members }: RecipientsPaper): Generator<Row> {
  let group = ''
  for (const row of recipientRows(vanBan, expand, members ?? undefined)) {
    if (row.group !== group) yield { kind: 'group', text: row.group }
    group = row.group
    if (members === null) yield { kind: 'cells', cells: [`${row.number}`, wordsOf(row), row.purpose, '', ''] }
    else for (const cells of memberCells(row)) yield { kind: 'cells', cells }
  }
}

const centred = { kind: 'paragraph', align: 'center', keepNext: true } as const
const title: Block = { ...centred, tag: 'H1', text: 'DANH SÁCH NƠI NHẬN', ink: { style: 'bold', sizePt: 14 }, gapMm: 10 }
const regular = { style: 'regular', sizePt: 13 } as const
const bold = { style: 'bold', sizePt: 13 } as const

function* blocksOf(paper: RecipientsPaper, vanBan: RecipientList): Generator<Block> {
  const trichYeu = vanBan.fields.trichYeu
  const luu = luuWords(vanBan)
  yield letterHead(paper.own)
  yield title
  yield { ...centred, tag: 'P', text: nameOf(vanBan), ink: bold, gapMm: 1 }
  if (trichYeu) yield { ...centred, tag: 'P', text: trichYeu, ink: regular, gapMm: 1 }
  if (vanBan.recipients.length > 0) yield tableOf(paper.members === null ? 'printed' : 'members', rowsOf(vanBan, paper))
  else yield { ...centred, tag: 'P', text: '(Văn bản không ghi nơi nhận.)', ink: { style: 'italic', sizePt: 13 }, gapMm: 8 }
  if (luu) yield { kind: 'paragraph', align: 'left', tag: 'P', text: luu, ink: { style: 'regular', sizePt: 12 }, gapMm: 4 }
}

const mergedWords = ({ ten, of }: MergedRow): string => (of === null ? ten : `${ten}\n(theo văn bản của ${of})`)

function* mergedCells({ vanBan, members }: RecipientsPaper): Generator<Row> {
  let number = 0
  for (const row of mergedRecipients(vanBan, members ?? (() => []))) {
    number += 1
    const [start, end] = [
      [`${number}`, mergedWords(row)],
      [row.vanBan.join('\n'), copies(row.soBan), ''],
    ]
    yield { kind: 'cells', cells: members === null ? [...start, ...end] : [...start, row.diaChi ?? '', ...end] }
  }
}

function* mergedBlocks(paper: RecipientsPaper): Generator<Block> {
  yield letterHead(paper.own)
  yield title
  yield { ...centred, tag: 'P', text: `của ${paper.vanBan.length} văn bản, gộp theo nơi nhận`, ink: bold, gapMm: 1 }
  yield tableOf(paper.members === null ? 'merged' : 'mergedMembers', mergedCells(paper))
}

function* sectionsOf(paper: RecipientsPaper): Generator<Section> {
  const sheet = { sheet: a4Portrait, hasPageNumbers: true, hasFrame: false }
  const mark = printedWords(paper.printedOn)
  if (paper.merge) {
    yield { ...sheet, foot: { left: mark, right: `${paper.vanBan.length} văn bản` }, blocks: mergedBlocks(paper) }
    return
  }
  for (const vanBan of paper.vanBan)
    yield { ...sheet, foot: { left: mark, right: vanBan.fields.soKyHieu ?? '' }, blocks: blocksOf(paper, vanBan) }
}

/** A list for each văn bản (head, title, which văn bản, numbered recipients, Lưu apart), or one of all, merged by recipient. */
export const recipientsForm = (paper: RecipientsPaper): Form => ({
  title: `Danh sách nơi nhận ${paper.vanBan.map(({ fields }) => fields.soKyHieu ?? 'không số').join(', ')}`.slice(0, 200),
  author: paper.own?.ten ?? '',
  sections: sectionsOf(paper),
})
