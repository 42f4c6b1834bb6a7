// What was read from a page, marked on its picture. The text beside says the same: this is for the eyes and the pointer.
import { toneWords } from '../../words/place.ts'
import type { MarkBoxes } from './boxes.ts'

const share = (value: number): string => `${(value * 100).toFixed(3)}%`

type Props = { marks: readonly MarkBoxes[]; lit: (key: string) => boolean; onPick: (key: string) => void }

export const PageMarks = ({ marks, lit, onPick }: Props) => (
  <div className="page-marks" aria-hidden>
    {marks.flatMap(({ mark: { key, label, tone }, boxes }) =>
      tone === 'issue' && !lit(key)
        ? []
        : boxes.map(({ left, top, width, height }, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one value never move
              key={`${key} ${index}`}
              className={`page-mark mark-${tone}`}
              data-keys={key}
              data-active={lit(key) || undefined}
              title={`${label}: ${toneWords(tone).toLowerCase()}`}
              style={{ left: share(left), top: share(top), width: share(width), height: share(height) }}
              onPointerUp={() => onPick(key)}
            />
          )),
    )}
  </div>
)
