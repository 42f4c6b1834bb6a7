// Lays a form out on pages, one page at a time so that any number of rows needs the memory of one. Pure: widths are asked from the caller.
import { dottedPieces } from './dotted-pieces.ts'
import { type Block, type Form, type Ink, type Section, type Sheet, textWidthMm } from './form.ts'
import { type Measure, type Node, type Piece, pairPiece, paragraphPieces, type Rule, solid, type Text } from './piece.ts'
import { tablePieces } from './table-pieces.ts'

/** A page with everything in its place. Nodes are content in reading order; `top` (number, repeated heads) and `foot` are read by nobody. */
export type Page = { sheet: Sheet; number: number; top: Text[]; nodes: Node[]; foot: Text[]; rules: Rule[] }

/** NĐ 30/2020 Phụ lục I: page number in the middle of the top margin, size 13–14. */
const pageNumberInk: Ink = { style: 'regular', sizePt: 13 }
const footInk: Ink = { style: 'italic', sizePt: 9 }
/** A row too tall for any page starts on this one when at least so much of it fits. */
const leastCutMm = 30

const moveTexts = (texts: Text[], y: number): Text[] => texts.map(text => ({ ...text, y: text.y + y }))
const moveNode = (node: Node, y: number): Node =>
  node.tag === 'TR'
    ? { ...node, cells: node.cells.map(cell => ({ ...cell, texts: moveTexts(cell.texts, y) })) }
    : { ...node, texts: moveTexts(node.texts, y) }
const textsOf = (node: Node): Text[] => (node.tag === 'TR' ? node.cells.flatMap(({ texts }) => texts) : node.texts)

type Setting = { sheet: Sheet; measure: Measure; pageNow: () => number }

/** Each block is asked for when the pieces before it are placed, so that a later block knows its page. */
function* piecesOf(blocks: Iterable<Block>, setting: Setting): Generator<Piece> {
  const { sheet, measure, pageNow } = setting
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield* paragraphPieces(block, sheet, measure)
    else if (block.kind === 'pair') yield pairPiece(block, sheet, measure)
    else if (block.kind === 'space') yield { ...solid, heightMm: block.heightMm }
    else if (block.kind === 'dotted') yield* dottedPieces(block, sheet, measure)
    else if (block.kind === 'later') yield* piecesOf(block.blocks(pageNow()), setting)
    else yield* tablePieces(block, sheet, measure)
  }
}

/** Pieces that must stay together, each group ending with one that may end a page. */
function* togetherOf(pieces: Iterable<Piece>): Generator<Piece[]> {
  let group: Piece[] = []
  for (const piece of pieces) {
    group.push(piece)
    if (piece.keepNext) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

const frameOf = ({ widthMm, heightMm, topMm, rightMm, bottomMm, leftMm }: Sheet): Rule[] => {
  const [left, right, top, bottom] = [leftMm, widthMm - rightMm, topMm, heightMm - bottomMm]
  return [
    { x1: left, y1: top, x2: right, y2: top },
    { x1: right, y1: top, x2: right, y2: bottom },
    { x1: left, y1: bottom, x2: right, y2: bottom },
    { x1: left, y1: top, x2: left, y2: bottom },
  ]
}

/** An empty page with its number, foot and frame. */
const startPage = ({ sheet, hasPageNumbers, hasFrame, foot }: Section, number: number, measure: Measure): Page => {
  const top: Text[] = []
  const feet: Text[] = []
  const middle = sheet.leftMm + textWidthMm(sheet) / 2
  if (hasPageNumbers && number > 1) {
    const text = String(number)
    top.push({ x: middle - measure(text, pageNumberInk) / 2, y: sheet.topMm / 2 + 3, text, ink: pageNumberInk })
  }
  if (foot !== null) {
    const y = sheet.heightMm - sheet.bottomMm / 2
    feet.push({ x: sheet.leftMm, y, text: foot.left, ink: footInk })
    if (foot.right !== '') {
      feet.push({ x: sheet.widthMm - sheet.rightMm - measure(foot.right, footInk), y, text: foot.right, ink: footInk })
    }
  }
  return { sheet, number, top, nodes: [], foot: feet, rules: hasFrame ? frameOf(sheet) : [] }
}

const heightOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { heightMm, gapMm }) => sum + gapMm + heightMm, 0)

/** The page being filled; `y` is where the next piece goes. */
type Open = { section: Section; measure: Measure; page: Page; y: number }

const topOf = ({ section }: Open): number => section.sheet.topMm
const bottomOf = ({ section }: Open): number => section.sheet.heightMm - section.sheet.bottomMm
const gapOf = (open: Open, piece: Piece): number => (open.y === topOf(open) ? 0 : piece.gapMm)
const fits = (open: Open, piece: Piece): boolean => open.y + gapOf(open, piece) + piece.heightMm <= bottomOf(open)

const put = (open: Open, piece: Piece): void => {
  const y = open.y + gapOf(open, piece)
  for (const node of piece.nodes) open.page.nodes.push(moveNode(node, y))
  for (const { x1, y1, x2, y2 } of piece.rules) open.page.rules.push({ x1, y1: y1 + y, x2, y2: y2 + y })
  open.y = y + piece.heightMm
}

/** Opens the next page and gives the finished one. The repeated head is drawn but not read again. */
const turn = (open: Open, head: Piece | null): Page => {
  const done = open.page
  open.page = startPage(open.section, done.number + 1, open.measure)
  open.y = topOf(open)
  if (head !== null) {
    put(open, { ...head, nodes: [] })
    open.page.top.push(...head.nodes.flatMap(textsOf).map(text => ({ ...text, y: text.y + topOf(open) })))
  }
  return done
}

/** Puts a piece, over several pages where it is taller than one and can be cut. */
function* putOver(open: Open, piece: Piece): Generator<Page> {
  let rest = piece
  while (!fits(open, rest)) {
    const [part, left] = rest.cut?.(bottomOf(open) - open.y) ?? [null, rest]
    const hasWholePage = open.y === topOf(open) + (rest.head?.heightMm ?? 0)
    if (part === null && hasWholePage) break
    if (part !== null) put(open, part)
    yield turn(open, rest.head)
    rest = left
  }
  put(open, rest)
}

function* sectionPages(section: Section, measure: Measure): Generator<Page> {
  const open: Open = { section, measure, page: startPage(section, 1, measure), y: section.sheet.topMm }
  const pieces = piecesOf(section.blocks, { sheet: section.sheet, measure, pageNow: () => open.page.number })
  for (const group of togetherOf(pieces)) {
    const head = group[0]?.head ?? null
    const tall = heightOf(group)
    const room = bottomOf(open) - open.y
    const wholeRoom = bottomOf(open) - topOf(open) - (head?.heightMm ?? 0)
    const isBetterBelow = tall <= wholeRoom || room < leastCutMm
    if (open.y > topOf(open) && tall > room && isBetterBelow) yield turn(open, head)
    for (const piece of group) yield* putOver(open, piece)
  }
  yield open.page
}

/** The pages of a form in order. Each is made when it is asked for. */
export function* layoutForm(form: Form, measure: Measure): Generator<Page> {
  for (const section of form.sections) yield* sectionPages(section, measure)
}
