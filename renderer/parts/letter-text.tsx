// A letter's text on paper: dressed as its markup says, with the read values and the hits marked where they stand.
import { memo, useEffect, useMemo, useRef } from 'react'
import type { Span } from '../../contract/reading.ts'
import type { LetterText } from '../../contract/the-thuc.ts'
import { sureWords } from '../../contract/words.ts'
import { useStill } from '../theme.tsx'
import { letterTextWords } from '../words/arrive.ts'
import type { Mark } from './form/notes.ts'
import { ScrollPane } from './scroll-pane.tsx'
import { type Line, type Page, type Piece, pagesOf } from './segments.ts'

const noMarks: Mark[] = []
const noHits: Span[] = []

function PieceHere({ piece: { text, dress, marks, tasks, isHit } }: { piece: Piece }) {
  const mark = marks[0]
  const look = dress.map(name => `run-${name}`).join(' ')
  if (!mark && !isHit) return look ? <span className={look}>{text}</span> : text
  const keys = [...marks.map(({ key }) => key), ...tasks].join(' ')
  const shared = marks.length > 1 ? 'mark-shared' : ''
  const names = [look, mark ? `mark mark-${mark.sure}` : '', shared, isHit ? 'hit' : ''].filter(Boolean).join(' ')
  return (
    <mark
      className={names}
      data-key={mark?.key}
      data-keys={keys || undefined}
      title={mark && marks.map(({ label, sure }) => `${label}: ${sureWords[sure].toLowerCase()}`).join('\n')}
    >
      {text}
    </mark>
  )
}

const lineNames = ({ isAfterGap, isItem, isHeading, tasks }: Line) =>
  ['line', isAfterGap && 'line-gap', isItem && 'line-item', isHeading && 'line-heading', tasks.length && 'line-task']
    .filter(Boolean)
    .join(' ')

const PageHere = ({ page, n, of }: { page: Page; n: number; of: number }) => (
  <section className="sheet" aria-label={letterTextWords.page(n, of)}>
    {page.lines.map(line => (
      <p key={line.start} className={lineNames(line)} data-key={line.tasks[0]} data-keys={line.tasks.join(' ') || undefined}>
        {line.pieces.map(piece => (
          <PieceHere key={piece.start} piece={piece} />
        ))}
      </p>
    ))}
    {of > 1 && <footer className="sheet-foot">{letterTextWords.page(n, of)}</footer>}
  </section>
)

type Props = {
  letter: LetterText
  marks?: Mark[]
  hits?: Span[]
  /** The field or row being edited: its words are lit and brought into view. */
  active?: string | null
  onPick?: ((key: string) => void) | undefined
}

/** Whether all of an element can be seen inside its scrolling pane. */
function isSeen(element: Element, pane: Element): boolean {
  const box = element.getBoundingClientRect()
  const view = pane.getBoundingClientRect()
  return box.top >= view.top + 8 && box.bottom <= Math.min(view.bottom, innerHeight) - 8
}

/** Scrolls the pane alone; the window stays where it is. */
function bringInto(pane: Element, element: Element, isStill: boolean) {
  const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
  pane.scrollTo({ top: top - pane.clientHeight / 3, behavior: isStill ? 'auto' : 'smooth' })
}

function useActive(pane: { current: HTMLElement | null }, active: string | null, pages: Page[]) {
  const isStill = useStill()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawn pages are what is searched
  useEffect(() => {
    const here = pane.current
    if (!here || !active) return
    const lit = [...here.querySelectorAll(`[data-keys~="${CSS.escape(active)}"]`)]
    for (const element of lit) element.setAttribute('data-active', '')
    const first = lit[0]
    if (first && !isSeen(first, here)) bringInto(here, first, isStill)
    return () => {
      for (const element of lit) element.removeAttribute('data-active')
    }
  }, [pane, active, isStill, pages])
}

export const LetterPane = memo(function LetterPane({ letter, marks = noMarks, hits = noHits, active = null, onPick }: Props) {
  const pane = useRef<HTMLElement>(null)
  const pages = useMemo(() => pagesOf(letter, marks, hits), [letter, marks, hits])
  useActive(pane, active, pages)
  useEffect(() => {
    const here = pane.current
    if (!here || !onPick) return
    const pick = ({ target }: MouseEvent) => {
      const key = (target as Element).closest('[data-key]')?.getAttribute('data-key')
      if (key && !getSelection()?.toString()) onPick(key)
    }
    here.addEventListener('click', pick)
    return () => here.removeEventListener('click', pick)
  }, [onPick])
  return (
    <ScrollPane className={onPick ? 'letter-pane is-picking' : 'letter-pane'} label={letterTextWords.label} paneRef={pane}>
      {pages.map((page, index) => (
        <PageHere key={page.start} page={page} n={index + 1} of={pages.length} />
      ))}
    </ScrollPane>
  )
})

/** What the three line styles mean. */
export const SureLegend = () => (
  <p className="legend">
    <span className="unseen">{letterTextWords.legend}: </span>
    {(['certain', 'likely', 'guess'] as const).map(sure => (
      <span key={sure} className={`mark mark-${sure}`}>
        {sureWords[sure]}
      </span>
    ))}
  </p>
)
