// The pages of a letter's file beside its text: which of the two is seen, remembered on this machine.
import { Segmented } from 'antd'
import { type ReactNode, useState } from 'react'
import type { PaperFile } from '../../../contract/paper.ts'
import type { LetterPlaces, PageBox } from '../../../contract/places.ts'
import type { LetterText } from '../../../contract/the-thuc.ts'
import { letterTextWords } from '../../words/place.ts'
import type { Mark } from '../form/notes.ts'
import type { Shown } from '../shown.ts'
import type { DrawnBox } from './box-said.tsx'
import { hasPages, PagesPane } from './pages-pane.tsx'

type View = 'pages' | 'text'
const kept = 'van-thu.xem-trang'

const remembered = (): View => (localStorage.getItem(kept) === 'text' ? 'text' : 'pages')

type Props = {
  /** Of the waiting letter. */
  id: number
  file: PaperFile | undefined
  letter: LetterText
  places: LetterPlaces | null
  marks: Mark[]
  shown: Shown | null
  drawn: PageBox | null
  onPick: (key: string) => void
  onBox: (drawn: DrawnBox) => void
}

/** A switch between both, and the pages where they are chosen; neither for a letter without pages to show. */
export function usePages({ file, letter, places, ...rest }: Props): { choice: ReactNode; pages: ReactNode } {
  const [view, setView] = useState(remembered)
  if (!file || !hasPages(file, letter, places)) return { choice: null, pages: undefined }
  const choose = (next: View) => {
    localStorage.setItem(kept, next)
    setView(next)
  }
  const choice = (
    <Segmented<View>
      aria-label={letterTextWords.asLabel}
      name="page-view"
      value={view}
      onChange={choose}
      options={(['pages', 'text'] as const).map(value => ({ value, label: letterTextWords.as[value] }))}
    />
  )
  return { choice, pages: view === 'pages' ? <PagesPane {...{ file, letter, places: places ?? [], ...rest }} /> : undefined }
}
