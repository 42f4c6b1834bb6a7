// The pages of a letter's file as they look, with what was read of them marked where it stands.
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import type { PaperFile } from '../../../contract/paper.ts'
import type { LetterPlaces, PageBox } from '../../../contract/places.ts'
import { addressOfFile } from '../../files.ts'
import { useStill } from '../../theme.tsx'
import type { Mark } from '../form/notes.ts'
import { bringInto, isSeen } from '../into-view.ts'
import { marksShown, type Shown } from '../shown.ts'
import { Waiting } from '../states.tsx'
import { marksOnPages } from './boxes.ts'
import { PageMarks } from './page-marks.tsx'
import { PicturePage } from './picture-page.tsx'

const PdfPages = lazy(() => import('../paper/pdf-pages.tsx').then(({ PdfPages }) => ({ default: PdfPages })))

/** Whether the window can show the pages of such a file; a browser shows no TIFF. */
export const hasPages = (name: string): boolean => /\.(?:pdf|png|jpe?g|webp)$/iu.test(name)

type Props = {
  file: PaperFile
  places: LetterPlaces
  marks: Mark[]
  shown: Shown | null
  /** The box that was drawn last. */
  drawn: PageBox | null
  onPick: (key: string) => void
  onBox: (box: PageBox) => void
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

export function PagesPane({ file, places, marks, shown, drawn, onPick, onBox }: Props) {
  const pane = useRef<HTMLElement>(null)
  const pages = useMemo(() => marksOnPages(places, marks), [places, marks])
  const lit = useMemo(() => new Set(shown ? marksShown(marks, shown.key).map(({ key }) => key) : []), [marks, shown])
  useShownOnPage(pane, shown)
  const chosenOn = (n: number) =>
    drawn?.page === n ? { left: drawn.left, top: drawn.top, width: drawn.right - drawn.left, height: drawn.bottom - drawn.top } : null
  const over = (n: number) => (
    <PageMarks page={n} marks={pages[n - 1] ?? []} chosen={chosenOn(n)} lit={key => lit.has(key)} {...{ onPick, onBox }} />
  )
  const address = addressOfFile(file.token)
  if (!/\.pdf$/iu.test(file.name)) return <PicturePage {...{ address, name: file.name, over: over(1), paneRef: pane }} />
  return (
    <Suspense fallback={<Waiting />}>
      <PdfPages address={address} over={over} paneRef={pane} />
    </Suspense>
  )
}
