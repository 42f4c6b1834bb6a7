// The pages of a letter's file as they look, with what was read of them marked where it stands.
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import type { PaperFile } from '../../../contract/paper.ts'
import type { BoxText, LetterPlaces, PageBox } from '../../../contract/places.ts'
import type { LetterText } from '../../../contract/the-thuc.ts'
import { addressOfFile } from '../../files.ts'
import { useStill } from '../../theme.tsx'
import type { Mark } from '../form/notes.ts'
import { bringInto, isSeen } from '../into-view.ts'
import { marksShown, type Shown } from '../shown.ts'
import { Waiting } from '../states.tsx'
import type { DrawnBox } from './box-said.tsx'
import { type MarkBoxes, marksOnPages } from './boxes.ts'
import { wordsInBox } from './docx-layout.ts'
import { DocxPages } from './docx-pages.tsx'
import { PageMarks } from './page-marks.tsx'
import { PicturePage } from './picture-page.tsx'
import { PicturePages } from './picture-pages.tsx'

const PdfPages = lazy(() => import('../paper/pdf-pages.tsx').then(({ PdfPages }) => ({ default: PdfPages })))

/** A longer Word file (units of its text) would hold up the window that draws it. */
const mostDrawn = 400_000

/** Whether the pages of a file can be shown: those with known places, or such as the window draws by itself. */
export const hasPages = ({ name }: PaperFile, { text }: LetterText, places: LetterPlaces | null): boolean =>
  places ? /\.(?:pdf|png|jpe?g|webp|tiff?|hei[cf])$/iu.test(name) : /\.docx$/iu.test(name) && text.length <= mostDrawn

type Props = {
  /** Of the waiting letter. */
  id: number
  file: PaperFile
  letter: LetterText
  places: LetterPlaces
  marks: Mark[]
  shown: Shown | null
  /** The box that was drawn last. */
  drawn: PageBox | null
  onPick: (key: string) => void
  onBox: (drawn: DrawnBox) => void
}

/** Brings what is shown into view, once its page is there. */
function useShownOnPage(pane: { current: HTMLElement | null }, shown: Shown | null) {
  const isStill = useStill()
  useEffect(() => {
    const here = pane.current
    const lit = here?.querySelectorAll('[data-active]')[shown?.place ?? 0] ?? here?.querySelector('[data-active]')
    if (here && lit && !isSeen(lit, here)) bringInto(here, lit, isStill)
  }, [pane, shown, isStill])
}

export function PagesPane({ id, file, letter, places, marks, shown, drawn, onPick, onBox }: Props) {
  const pane = useRef<HTMLElement>(null)
  const pages = useMemo(() => marksOnPages(places, marks), [places, marks])
  const lit = useMemo(() => new Set(shown ? marksShown(marks, shown.key).map(({ key }) => key) : []), [marks, shown])
  useShownOnPage(pane, shown)
  const chosenOn = (n: number) =>
    drawn?.page === n ? { left: drawn.left, top: drawn.top, width: drawn.right - drawn.left, height: drawn.bottom - drawn.top } : null
  const overWith = (n: number, found: readonly MarkBoxes[], saidIn: (box: PageBox) => BoxText | null) => (
    <PageMarks
      {...{ page: n, marks: found, chosen: chosenOn(n), onPick }}
      lit={key => lit.has(key)}
      onBox={box => onBox({ box, said: saidIn(box) })}
    />
  )
  const over = (n: number) => overWith(n, pages[n - 1] ?? [], () => null)
  const address = addressOfFile(file.token)
  if (/\.docx$/iu.test(file.name)) {
    const overDrawn = (n: number, found: readonly MarkBoxes[], host: HTMLElement) =>
      overWith(n, found, box => ({ text: wordsInBox(host, box), sure: null }))
    return <DocxPages {...{ address, letter, marks, over: overDrawn, paneRef: pane }} />
  }
  if (/\.(?:tiff?|hei[cf])$/iu.test(file.name)) return <PicturePages {...{ id, places, over, paneRef: pane }} />
  if (!/\.pdf$/iu.test(file.name)) return <PicturePage {...{ address, name: file.name, over: over(1), paneRef: pane }} />
  return (
    <Suspense fallback={<Waiting />}>
      <PdfPages address={address} over={over} paneRef={pane} />
    </Suspense>
  )
}
