// A letter's text with one line above it that says of the chosen value how sure it is, by what it was read, and where else it stands.
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Span } from '../../contract/reading.ts'
import type { LetterText } from '../../contract/the-thuc.ts'
import { reasonSentence, ruleSentence } from '../../contract/words.ts'
import { placeWords, toneWords } from '../words/place.ts'
import type { Mark } from './form/notes.ts'
import type { HitAt } from './hit-walk.tsx'
import { Icon } from './icons.tsx'
import { LetterPane } from './letter-text.tsx'
import { marksShown, placesShown, type Shown } from './shown.ts'

function wordsOf({ tone, rule, reason, at, isConfirmed }: Mark, isFiled: boolean): string {
  if (tone === 'clerk') return at.length ? placeWords.clerk : placeWords.unread
  const how = rule ? ruleSentence(rule) : ''
  const who = isFiled && tone !== 'issue' ? (isConfirmed ? placeWords.confirmed : placeWords.unconfirmed) : ''
  const why = reason ? reasonSentence(reason) : at.length ? '' : placeWords.none
  return [[how, who].filter(Boolean).join(', '), why].filter(Boolean).join('. ')
}

type BarProps = { letter: LetterText; marks: Mark[]; shown: Shown | null; isFiled: boolean; hint?: string; onWalk: (place: number) => void }

function PlaceBar({ letter, marks, shown, isFiled, hint = placeWords.hint, onWalk }: BarProps) {
  const found = shown ? marksShown(marks, shown.key) : []
  const [mark] = found
  if (!shown || !mark) return <p className="place-bar soft">{hint}</p>
  const places = placesShown(letter, found)
  const isList = mark.key !== shown.key
  const walk = (by: number, words: string, icon: 'up' | 'down') => (
    <Button
      type="text"
      size="small"
      aria-label={words}
      title={words}
      icon={<Icon name={icon} size={16} />}
      onClick={() => onWalk((shown.place + by + places.length) % places.length)}
    />
  )
  return (
    <section className="place-bar" aria-label={placeWords.label}>
      <p className="place-said">
        <strong>{isList ? placeWords.items(mark.label.replace(/ \d+$/u, ''), found.length) : mark.label}</strong>
        {!isList && mark.tone !== 'issue' && <span className={`sure sure-${mark.tone}`}>{toneWords(mark.tone)}</span>}
        {!isList && <span className="soft">{wordsOf(mark, isFiled)}</span>}
      </p>
      {places.length > 1 && (
        <span className="place-walk">
          {walk(-1, placeWords.previous, 'up')}
          <span>{placeWords.several(shown.place + 1, places.length)}</span>
          {walk(1, placeWords.next, 'down')}
        </span>
      )}
    </section>
  )
}

type Props = BarProps & {
  hits?: Span[]
  hitAt?: HitAt
  onPick: (key: string) => void
  /** Stands in the place of the text: the pages as they look. */
  pages?: ReactNode
  children?: ReactNode
}

export const TextColumn = ({ hits, hitAt, onPick, pages, children, ...bar }: Props) => (
  <div className="text-column">
    {children}
    <PlaceBar {...bar} />
    {pages ?? (
      <LetterPane
        letter={bar.letter}
        marks={bar.marks}
        shown={bar.shown}
        onPick={onPick}
        {...(hits ? { hits } : {})}
        {...(hitAt ? { hitAt } : {})}
      />
    )}
  </div>
)
