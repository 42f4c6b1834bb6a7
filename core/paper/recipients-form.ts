// The recipient list of one or more văn bản as a form: A4 upright, head as NĐ 30/2020 Phụ lục I sets it. Each văn bản starts on a page of its own.
import type { OwnAgency, VanBan } from '../../contract/van-ban.ts'
import { dayWords } from '../../contract/words.ts'
import { dots } from '../register/cover.ts'
import { a4Portrait, type Block, type Column, type Form, type Line, type Pair, type Row, type Section, type Table } from './form.ts'
import { printedWords } from './printed-on.ts'
import { luuWords, type RecipientRow, recipientRows } from './recipient-rows.ts'

export type RecipientsPaper = {
  /** null leaves the agency's line to be filled in by hand. */
  own: OwnAgency | null
  vanBan: readonly VanBan[]
  /** Opens "Như trên" to the Kính gửi list. */
  expand: boolean
  printedOn: Date
}

/** Widths add up to the 165 mm between the margins. Số bản and Ký nhận are filled in by hand: copies are made by this list (Điều 17.1.a). */
const columns: Column[] = [
  { head: 'TT', widthMm: 13, align: 'center' },
  { head: 'Cơ quan, tổ chức, cá nhân nhận văn bản', widthMm: 87, align: 'left' },
  { head: 'Mục đích', widthMm: 27, align: 'left' },
  { head: 'Số bản', widthMm: 15, align: 'center' },
  { head: 'Ký nhận', widthMm: 23, align: 'left' },
]

const quocHieu: Line[] = [
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ink: { style: 'bold', sizePt: 12 } },
  { text: 'Độc lập - Tự do - Hạnh phúc', ink: { style: 'bold', sizePt: 13 }, under: 'whole' },
]

const headOf = (own: OwnAgency | null): Pair => {
  const chuQuan = own?.chuQuan?.toLocaleUpperCase('vi')
  const left: Line[] = [{ text: own?.ten.toLocaleUpperCase('vi') ?? dots, ink: { style: 'bold', sizePt: 12 }, under: 'third' }]
  if (chuQuan) left.unshift({ text: chuQuan, ink: { style: 'regular', sizePt: 12 } })
  return { kind: 'pair', leftMm: 72, left, right: quocHieu }
}

/** `Công văn số 2680/UBND-KGVX ngày 31/05/2021` and, on a line of its own, `của Ủy ban nhân dân tỉnh Đắk Nông`. */
const nameOf = ({ fields }: VanBan): string => {
  const so = fields.soKyHieu === null ? '' : ` số ${fields.soKyHieu}`
  const ngay = fields.ngayBanHanh === null ? '' : ` ngày ${dayWords(fields.ngayBanHanh)}`
  const cua = fields.coQuanBanHanh === null ? '' : `\ncủa ${fields.coQuanBanHanh}`
  return `${fields.tenLoai ?? 'Văn bản'}${so}${ngay}${cua}`
}

/** `Như trên:` and below it each body it stands for, in the same row: nobody is to sign twice. */
const wordsOf = ({ text, opened }: RecipientRow): string =>
  opened.length === 0 ? text : [`${text}:`, ...opened.map(body => `– ${body}`)].join('\n')

function* rowsOf(vanBan: VanBan, expand: boolean): Generator<Row> {
  let group = ''
  for (const row of recipientRows(vanBan, expand)) {
    if (row.group !== group) yield { kind: 'group', text: row.group }
    group = row.group
    yield { kind: 'cells', cells: [String(row.number), wordsOf(row), row.purpose, '', ''] }
  }
}

const listOf = (vanBan: VanBan, expand: boolean): Table => ({
  kind: 'table',
  columns,
  numbered: false,
  headInk: { style: 'bold', sizePt: 12 },
  cellInk: { style: 'regular', sizePt: 12 },
  gapMm: 5,
  rows: rowsOf(vanBan, expand),
})

function* blocksOf({ own, expand }: RecipientsPaper, vanBan: VanBan): Generator<Block> {
  const centred = { kind: 'paragraph', align: 'center', keepNext: true } as const
  const trichYeu = vanBan.fields.trichYeu
  const luu = luuWords(vanBan)
  yield headOf(own)
  yield { ...centred, tag: 'H1', text: 'DANH SÁCH NƠI NHẬN', ink: { style: 'bold', sizePt: 14 }, gapMm: 10 }
  yield { ...centred, tag: 'P', text: nameOf(vanBan), ink: { style: 'bold', sizePt: 13 }, gapMm: 1 }
  if (trichYeu) yield { ...centred, tag: 'P', text: trichYeu, ink: { style: 'regular', sizePt: 13 }, gapMm: 1 }
  if (vanBan.recipients.length > 0) yield listOf(vanBan, expand)
  else yield { ...centred, tag: 'P', text: '(Văn bản không ghi nơi nhận.)', ink: { style: 'italic', sizePt: 13 }, gapMm: 8 }
  if (luu) yield { kind: 'paragraph', align: 'left', tag: 'P', text: luu, ink: { style: 'regular', sizePt: 12 }, gapMm: 4 }
}

function* sectionsOf(paper: RecipientsPaper): Generator<Section> {
  for (const vanBan of paper.vanBan) {
    const foot = { left: printedWords(paper.printedOn), right: vanBan.fields.soKyHieu ?? '' }
    yield { sheet: a4Portrait, hasPageNumbers: true, hasFrame: false, foot, blocks: blocksOf(paper, vanBan) }
  }
}

/** A list for each văn bản: head, title, which văn bản, numbered recipients, Lưu apart. */
export const recipientsForm = (paper: RecipientsPaper): Form => ({
  title: `Danh sách nơi nhận ${paper.vanBan.map(({ fields }) => fields.soKyHieu ?? 'không số').join(', ')}`.slice(0, 200),
  author: paper.own?.ten ?? '',
  sections: sectionsOf(paper),
})
