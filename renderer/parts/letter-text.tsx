// A letter's text on paper: dressed as its markup says, with the read values and the hits marked where they stand.
import { memo, useEffect, useMemo, useRef } from 'react'
import type { Span } from '../../contract/reading.ts'
import type { LetterText } from '../../contract/the-thuc.ts'
import { sureWords } from '../../contract/words.ts'
import { useStill } from '../theme.tsx'
import { letterTextWords, toneWords } from '../words/place.ts'
import type { Mark } from './form/notes.ts'
import { type HitAt, useHitHere } from './hit-walk.tsx'
import { bringInto, isSeen } from './into-view.ts'
import { ScrollPane } from './scroll-pane.tsx'
import { type Line, type Page, type Piece, pagesOf } from './segments.ts'
import { marksShown, placesShown, type Shown } from './shown.ts'

const noMarks: Mark[] = []
const noHits: Span[] = []

/** What the pointer tells of a piece of text: each value that was read from it. */
const titleOf = (marks: Mark[]) => marks.map(({ label, tone }) => `${label}: ${toneWords(tone).toLowerCase()}`).join('\n')

function PieceHere({ piece: { start, text, dress, marks, tasks, quiet, isHit } }: { piece: Piece }) {
  const mark = marks[0]
  const look = dress.map(name => `run-${name}`).join(' ')
  if (!mark && !isHit && !quiet.length) return look ? <span className={look}>{text}</span> : text
  const keys = [...marks.map(({ key }) => key), ...tasks]
  const shared = marks.length > 1 ? 'mark-shared' : ''
  const names = [look, mark ? `mark mark-${mark.tone}` : '', quiet.length ? 'mark-quiet' : '', shared, isHit ? 'hit' : '']
  return (
    <mark
      className={names.filter(Boolean).join(' ')}
      data-key={mark?.key}
      data-keys={[...keys, ...quiet].join(' ') || undefined}
      data-picks={keys.join(' ') || undefined}
      data-start={start}
      title={mark && titleOf(marks)}
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
      <p
        key={line.start}
        className={lineNames(line)}
        data-key={line.tasks[0]}
        data-keys={line.tasks.join(' ') || undefined}
        data-picks={line.tasks.join(' ') || undefined}
        data-start={line.start}
      >
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
  /** Which place of the hits is lit and brought into view. */
  hitAt?: HitAt | null
  /** What is asked to be seen: its words are lit and brought into view. */
  shown?: Shown | null
  onPick?: ((key: string) => void) | undefined
}

const startOf = (element: Element) => Number(element.getAttribute('data-start'))

/** Lights every place of what is shown, and brings the one asked for into view. */
function useShownHere(pane: { current: HTMLElement | null }, letter: LetterText, marks: Mark[], shown: Shown | null, pages: Page[]) {
  const isStill = useStill()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawn pages are what is searched
  useEffect(() => {
    const here = pane.current
    if (!here || !shown) return
    const found = marksShown(marks, shown.key)
    const lit = found.flatMap(({ key }) => [...here.querySelectorAll(`[data-keys~="${CSS.escape(key)}"]`)])
    for (const element of lit) element.setAttribute('data-active', '')
    const start = placesShown(letter, found)[shown.place] ?? 0
    const near = lit.findLast(element => startOf(element) <= start) ?? lit[0]
    if (near && !isSeen(near, here)) bringInto(here, near, isStill)
    return () => {
      for (const element of lit) element.removeAttribute('data-active')
    }
  }, [pane, shown, isStill, pages])
}

/** Which of the values read from the same words a click means: the first, or the one after what is shown already. */
function pickedOf(target: Element, shown: string | undefined): string | null {
  const keys = target.closest('[data-picks]')?.getAttribute('data-picks')?.split(' ') ?? []
  return keys[(keys.indexOf(shown ?? '') + 1) % keys.length] ?? null
}

export const LetterPane = memo(function LetterPane({ letter, marks = noMarks, hits = noHits, hitAt = null, shown = null, onPick }: Props) {
  const pane = useRef<HTMLElement>(null)
  const key = useRef<string>(undefined)
  key.current = shown?.key
  const pages = useMemo(() => pagesOf(letter, marks, hits), [letter, marks, hits])
  useShownHere(pane, letter, marks, shown, pages)
  useHitHere(pane, letter, hits, hitAt, pages)
  useEffect(() => {
    const here = pane.current
    if (!here || !onPick) return
    const pick = ({ target }: MouseEvent) => {
      const picked = pickedOf(target as Element, key.current)
      if (picked && !getSelection()?.toString()) onPick(picked)
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
