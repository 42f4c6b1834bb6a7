// A page that tells by how much a printer misses the place: two rulers at known distances from the edges of the paper, and the outlines of a sheet of labels.
import type { Offset } from '../../contract/posting.ts'
import type { LabelSheet } from '../tables/label-sheets.ts'
import { a4Portrait, lineHeightMm } from './form.ts'
import { labelBox, labelsOn } from './labels-form.ts'
import type { Page } from './layout.ts'
import { type Measure, type Rule, setLines, type Text } from './piece.ts'
import { wrapText } from './wrap.ts'

export type CalibrationPaper = { sheet: LabelSheet; offset: Offset; printer: string }

/** How far the rulers' zero lines are from the left and the upper edge of the paper. */
export const zeroMm = 20
/** The rulers go this far to both sides of their zero. */
const reachMm = 10
/** Where each ruler stands: the level one across the upright line at this height, the upright one across the level line at this distance. */
const rulerAt = { y: 60, x: 60 }

const tickMm = (mm: number): number => (mm % 10 === 0 ? 5 : mm % 5 === 0 ? 3.5 : 2)
const marks = Array.from({ length: 2 * reachMm + 1 }, (_, index) => index - reachMm)

const rulers: Rule[] = [
  { x1: zeroMm, y1: 8, x2: zeroMm, y2: 289 },
  { x1: 8, y1: zeroMm, x2: 202, y2: zeroMm },
  { x1: zeroMm - reachMm, y1: rulerAt.y, x2: zeroMm + reachMm, y2: rulerAt.y },
  { x1: rulerAt.x, y1: zeroMm - reachMm, x2: rulerAt.x, y2: zeroMm + reachMm },
  ...marks.map(mm => ({ x1: zeroMm + mm, y1: rulerAt.y, x2: zeroMm + mm, y2: rulerAt.y + tickMm(mm) })),
  ...marks.map(mm => ({ x1: rulerAt.x, y1: zeroMm + mm, x2: rulerAt.x + tickMm(mm), y2: zeroMm + mm })),
]

/** The corners of each label: whole frames would hide the rulers. None stands in the words. */
const cornersOf = (sheet: LabelSheet, wordsMm: { left: number; top: number; bottom: number }): Rule[] =>
  Array.from({ length: labelsOn(sheet) }, (_, at) => labelBox(sheet, at)).flatMap(({ x, y, widthMm, heightMm }) =>
    [
      [x, y, 1, 1],
      [x + widthMm, y, -1, 1],
      [x, y + heightMm, 1, -1],
      [x + widthMm, y + heightMm, -1, -1],
    ].flatMap(([cx = 0, cy = 0, right = 1, down = 1]) =>
      cx > wordsMm.left && cy > wordsMm.top && cy < wordsMm.bottom
        ? []
        : [
            { x1: cx, y1: cy, x2: cx + 3 * right, y2: cy },
            { x1: cx, y1: cy, x2: cx, y2: cy + 3 * down },
          ],
    ),
  )

const shown = (mm: number): string => (Math.round(mm * 10) / 10).toLocaleString('vi-VN')

const wordsOf = ({ offset, printer }: CalibrationPaper): string =>
  [
    `TRANG CĂN CHỈNH MÁY IN${printer === '' ? '' : `: ${printer}`}`,
    `Trang này in với độ lệch ngang ${shown(offset.xMm)} mm, dọc ${shown(offset.yMm)} mm. Khi in hãy chọn đúng cỡ giấy A4 và tỉ lệ 100% (không “vừa trang”).`,
    `1. Đo từ mép trái tờ giấy đến vạch đứng dài: phải đúng ${zeroMm} mm. Đo được lớn hơn bao nhiêu thì giảm độ lệch ngang bấy nhiêu; nhỏ hơn thì tăng.`,
    `2. Đo từ mép trên tờ giấy đến vạch ngang dài: phải đúng ${zeroMm} mm. Đo được lớn hơn bao nhiêu thì giảm độ lệch dọc bấy nhiêu; nhỏ hơn thì tăng.`,
    '3. Mỗi vạch nhỏ là 1 mm. Cạnh thước dài 20 mm: nếu đo không đúng 20 mm thì máy in đang co giãn trang, hãy đặt lại tỉ lệ 100%.',
    '4. Đặt trang này chồng lên tờ nhãn, soi ra ánh sáng: các góc vuông phải trùng góc nhãn.',
  ].join('\n')

const moveRule = ({ x1, y1, x2, y2 }: Rule, { xMm, yMm }: Offset): Rule => ({ x1: x1 + xMm, y1: y1 + yMm, x2: x2 + xMm, y2: y2 + yMm })

/** One page: everything on it is moved by the offset, as labels are. */
export function* calibrationPages(paper: CalibrationPaper, measure: Measure): Generator<Page> {
  const { offset, sheet } = paper
  const ink = { style: 'regular', sizePt: 12 } as const
  const [x, widthMm] = [75, 115]
  const lines = wrapText(wordsOf(paper), widthMm, part => measure(part, ink))
  const [top, bottom] = [80, 80 + lines.length * lineHeightMm(ink.sizePt)]
  const words = setLines(lines, { x, top, widthMm, align: 'left' }, ink, measure)
  const small = { style: 'regular', sizePt: 7 } as const
  const numbers: Text[] = [-10, 10].flatMap(mm => [
    ...setLines([String(zeroMm + mm)], { x: zeroMm + mm - 5, top: rulerAt.y + 5, widthMm: 10, align: 'center' }, small, measure),
    ...setLines([String(zeroMm + mm)], { x: rulerAt.x + 5.5, top: zeroMm + mm - 1.5, widthMm: 10, align: 'left' }, small, measure),
  ])
  const texts = [...words, ...numbers].map(text => ({ ...text, x: text.x + offset.xMm, y: text.y + offset.yMm }))
  const rules = [...rulers, ...cornersOf(sheet, { left: x - 5, top: top - 4, bottom: bottom + 4 })].map(rule => moveRule(rule, offset))
  yield { sheet: a4Portrait, number: 1, top: [], nodes: [{ tag: 'P', texts }], foot: [], rules }
}
