// Phiếu giải quyết văn bản đến (NĐ 30/2020 Phụ lục IV.VII) as a form, A4 upright: one page for each văn bản. What the archive knows is printed, the rest
// is dots for a pen.
import type { Step, VaiTro } from '../../contract/giai-quyet.ts'
import type { OwnAgency, VanBan } from '../../contract/van-ban.ts'
import { dayWords } from '../../contract/words.ts'
import { a4Portrait, type Block, type Form, type Ink, type Line, type Paragraph, type Section } from './form.ts'
import { letterHead, nameOf } from './letter-head.ts'
import { printedWords } from './printed-on.ts'

/** What of a văn bản its slip is made from; `steps` are those it was passed on by, in their order. */
export type Slip = Pick<VanBan, 'id' | 'fields' | 'register' | 'soDen' | 'ngayDen'> & { steps: readonly Step[] }
export type SlipPaper = { own: OwnAgency | null; slips: readonly Slip[]; printedOn: Date }

const regular: Ink = { style: 'regular', sizePt: 13 }
const italic: Ink = { style: 'italic', sizePt: 13 }
const bold: Ink = { style: 'bold', sizePt: 13 }
const penDay = 'ngày …… tháng …… năm ………'

/** Place and day below Tiêu ngữ: for the pen, the paper is signed on another day than it is printed. */
const placeAndDay = (own: OwnAgency | null): Line => ({ text: `${own?.tinh ?? '………………'}, ${penDay}`, ink: italic })

const centred = { kind: 'paragraph', align: 'center', tag: 'P' } as const
const heading = (text: string): Paragraph => ({ kind: 'paragraph', align: 'left', tag: 'H2', text, ink: bold, gapMm: 5, keepNext: true })
const dotted = (label: string, value: string, lines = 0): Block => ({ kind: 'dotted', label, value, lines, ink: regular, gapMm: 0 })
const dayLine = (iso: string | null): Paragraph => {
  const [year, month, day] = iso?.split('-') ?? []
  const text = iso === null ? `N${penDay.slice(1)}` : `Ngày ${day} tháng ${month} năm ${year}`
  return { kind: 'paragraph', align: 'right', tag: 'P', text, ink: italic, gapMm: 1.5 }
}

/** (1): tên loại; số, ký hiệu; ngày; cơ quan ban hành; trích yếu. Its number and day of arrival below lead back to the register. */
function* vanBanBlocks(slip: Slip): Generator<Block> {
  const { fields, soDen, ngayDen } = slip
  yield { ...centred, text: nameOf(slip), ink: bold, gapMm: 3 }
  if (fields.trichYeu) yield { ...centred, text: fields.trichYeu, ink: regular, gapMm: 1 }
  const numbers = [soDen && `Số đến: ${soDen.so}`, ngayDen && `ngày đến: ${dayWords(ngayDen)}`].filter(Boolean).join('; ')
  if (numbers) yield { ...centred, text: `(${numbers})`, ink: italic, gapMm: 1 }
}

const namesOf = (steps: readonly Step[], vaiTro: VaiTro): string =>
  [...new Set(steps.filter(step => step.vaiTro === vaiTro).map(step => step.donVi))].join('; ')

/** What the head of the agency said: the first step that carries words of his, else none. */
const opinionOf = (steps: readonly Step[]): Step | undefined => steps.find(({ butPhe }) => butPhe !== null)

function* agencyBlocks({ steps, register }: Slip): Generator<Block> {
  const opinion = opinionOf(steps)
  const said = [opinion?.butPhe, opinion?.nguoiPhe && `(${opinion.nguoiPhe})`].filter(Boolean).join(' ')
  yield heading('1. Ý kiến của lãnh đạo cơ quan, tổ chức:')
  yield dotted('- Đơn vị, cá nhân chủ trì:', namesOf(steps, 'chu-tri') || (register?.donViNhan ?? ''))
  yield dotted('- Đơn vị, cá nhân phối hợp:', namesOf(steps, 'phoi-hop'))
  yield dotted('- Thời hạn giải quyết:', dayWords(register?.hanXuLy ?? null))
  yield dotted('- Ý kiến:', said, said === '' ? 3 : 0)
  yield dayLine(opinion?.ngay ?? null)
}

function* blocksOf(own: OwnAgency | null, slip: Slip): Generator<Block> {
  yield letterHead(own, [placeAndDay(own)])
  yield { ...centred, tag: 'H1', text: 'PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN', ink: { style: 'bold', sizePt: 14 }, gapMm: 8, keepNext: true }
  yield* vanBanBlocks(slip)
  yield* agencyBlocks(slip)
  yield heading('2. Ý kiến của lãnh đạo đơn vị:')
  yield dotted('- Giao cho cá nhân:', '')
  yield dotted('- Thời hạn giải quyết:', '', 2)
  yield dayLine(null)
  yield heading('3. Ý kiến đề xuất của người giải quyết:')
  yield dotted('', '', 4)
  yield dayLine(null)
}

function* sectionsOf({ own, slips, printedOn }: SlipPaper): Generator<Section> {
  for (const slip of slips) {
    const foot = { left: printedWords(printedOn), right: slip.fields.soKyHieu ?? '' }
    yield { sheet: a4Portrait, hasPageNumbers: true, hasFrame: false, foot, blocks: blocksOf(own, slip) }
  }
}

/** A slip for each văn bản, each on a page of its own. */
export const slipForm = (paper: SlipPaper): Form => ({
  title: `Phiếu giải quyết văn bản đến ${paper.slips.map(({ fields }) => fields.soKyHieu ?? 'không số').join(', ')}`.slice(0, 200),
  author: paper.own?.ten ?? '',
  sections: sectionsOf(paper),
})
