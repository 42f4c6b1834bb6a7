// A Word file drawn by the window: in a shadow of its own, so that nothing of the file's dress reaches the screen around it, and with nothing in it that
// could be followed. Where its pages lie, where marks stand on them, and which words a box holds.
import type { PageBox } from '../../../contract/places.ts'
import type { LetterText } from '../../../contract/the-thuc.ts'
import type { Mark } from '../form/notes.ts'
import { type Box, isDrawn, largeFirst, type MarkBoxes } from './boxes.ts'
import { boxesOnScreen, type DrawnSign, drawnSpan, drawnText, letterSigns } from './drawn-text.ts'

/** A page, where it lies on the sheet of them all (CSS pixels), and its marks. */
export type LaidPage = { left: number; top: number; width: number; height: number; marks: MarkBoxes[] }

/** What is drawn of a file: no fonts, documents or comments that it brings along. */
const drawing = {
  inWrapper: false,
  ignoreFonts: true,
  ignoreLastRenderedPageBreak: false,
  useBase64URL: true,
  renderAltChunks: false,
}

const paper = 'section.docx { margin: 0 auto 1.25rem; background: #ffffff; color: #000000; overflow: hidden; }'

/** Instead of a picture that is not in the file: its place would be asked for. */
const noPicture = 'data:,'

/** Draws a file below `host`. Throws what the drawing throws on a file that is none. */
export async function drawDocx(host: HTMLElement, file: Blob): Promise<void> {
  const { parseAsync, renderDocument } = await import('docx-preview')
  const read = await parseAsync(file, drawing)
  const pictureIn = read.loadDocumentImage.bind(read)
  read.loadDocumentImage = async (...asked: unknown[]) => (await pictureIn(...asked)) ?? noPicture
  const [pages, ours] = [document.createElement('div'), document.createElement('style')]
  ours.textContent = paper
  pages.append(...(await renderDocument(read, drawing)))
  for (const link of pages.querySelectorAll('a')) link.removeAttribute('href')
  // The file's dress may dress what holds the shadow, but not what holds that: `host` contains it.
  const held = document.createElement('div')
  held.attachShadow({ mode: 'open' }).replaceChildren(pages, ours)
  host.replaceChildren(held)
}

const drawnIn = (host: HTMLElement): ParentNode => host.firstElementChild?.shadowRoot ?? host
const sectionsOf = (host: HTMLElement): HTMLElement[] => [...drawnIn(host).querySelectorAll<HTMLElement>('section.docx')]

/** The width of the widest page as the file gives it (CSS pixels). */
export const widestPage = (host: HTMLElement): number => Math.max(1, ...sectionsOf(host).map(({ offsetWidth }) => offsetWidth))

/** A box on the screen in shares of a page; none where its middle lies elsewhere. */
function onPage(page: DOMRect, { left, top, width, height }: DOMRect): Box[] {
  const middle = top + height / 2
  if (middle < page.top || middle > page.bottom) return []
  return [
    { left: (left - page.left) / page.width, top: (top - page.top) / page.height, width: width / page.width, height: height / page.height },
  ]
}

/** The pages as they lie now. */
export function laidPages(host: HTMLElement, letter: LetterText, marks: readonly Mark[]): LaidPage[] {
  const sheet = host.getBoundingClientRect()
  const drawn = drawnText(drawnIn(host))
  const signs = letterSigns(letter)
  const found = marks.filter(isDrawn).map(mark => ({ mark, boxes: mark.at.flatMap(span => boxesOnScreen(drawnSpan(drawn, signs, span))) }))
  return sectionsOf(host).map(section => {
    const page = section.getBoundingClientRect()
    return {
      ...{ left: page.left - sheet.left, top: page.top - sheet.top, width: page.width, height: page.height },
      marks: largeFirst(found.map(({ mark, boxes }) => ({ mark, boxes: boxes.flatMap(box => onPage(page, box)) }))),
    }
  })
}

type SignAt = { sign: DrawnSign; box: Box }

/** Whether white space or another line lies between two signs. */
function isApart(last: SignAt, next: SignAt): boolean {
  if (next.box.top > last.box.top + last.box.height / 2 || next.box.left < last.box.left) return true
  if (last.sign.node === next.sign.node) return next.sign.from > last.sign.to
  return /\s$/u.test(last.sign.node.data) || /^\s/u.test(next.sign.node.data)
}

/** The words of the signs whose middle lies in a box of a page. */
export function wordsInBox(host: HTMLElement, { page: n, ...drawn }: PageBox): string {
  const section = sectionsOf(host)[n - 1]
  if (!section) return ''
  const page = section.getBoundingClientRect()
  const isIn = ({ left, top, width, height }: Box) => {
    const [x, y] = [left + width / 2, top + height / 2]
    return x >= drawn.left && x <= drawn.right && y >= drawn.top && y <= drawn.bottom
  }
  let words = ''
  let last: SignAt | null = null
  for (const sign of drawnText(section).at) {
    const box = boxesOnScreen([sign]).flatMap(one => onPage(page, one))[0]
    if (!box || !isIn(box) || (last && last.sign.node === sign.node && last.sign.from === sign.from)) continue
    const next = { sign, box }
    words += (last && isApart(last, next) ? ' ' : '') + sign.node.data.slice(sign.from, sign.to)
    last = next
  }
  return words.normalize('NFC')
}
