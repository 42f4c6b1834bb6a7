// What was read from a page, marked on its picture, and boxes that the clerk draws there. The text beside says the same: this is for the eyes and the
// pointer.
import { type PointerEvent, useState } from 'react'
import type { PageBox } from '../../../contract/places.ts'
import { toneWords } from '../../words/place.ts'
import type { Box, MarkBoxes } from './boxes.ts'

const share = (value: number): string => `${(value * 100).toFixed(3)}%`
const styleOf = ({ left, top, width, height }: Box) => ({ left: share(left), top: share(top), width: share(width), height: share(height) })

/** Less is a click, in shares of the page. */
const least = 0.008

type Corner = { x: number; y: number }
type Drawn = { from: Corner; to: Corner }

const within = (value: number) => Math.min(1, Math.max(0, value))
const cornerOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Corner => {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return { x: within((clientX - left) / width), y: within((clientY - top) / height) }
}
const boxOf = ({ from, to }: Drawn): Box => ({
  left: Math.min(from.x, to.x),
  top: Math.min(from.y, to.y),
  width: Math.abs(from.x - to.x),
  height: Math.abs(from.y - to.y),
})

type Props = {
  page: number
  marks: readonly MarkBoxes[]
  /** The box that was drawn last, where it is on this page. */
  chosen: Box | null
  lit: (key: string) => boolean
  onPick: (key: string) => void
  onBox: (box: PageBox) => void
}

export function PageMarks({ page, marks, chosen, lit, onPick, onBox }: Props) {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const begin = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.pointerType === 'touch') return
    const corner = cornerOf(event)
    setDrawn({ from: corner, to: corner })
  }
  const end = (event: PointerEvent<HTMLElement>) => {
    setDrawn(null)
    const { left, top, width, height } = drawn ? boxOf({ ...drawn, to: cornerOf(event) }) : { left: 0, top: 0, width: 0, height: 0 }
    if (width > least && height > least / 2) return onBox({ page, left, top, right: left + width, bottom: top + height })
    const key = (event.target as HTMLElement).dataset.keys
    if (key) onPick(key)
  }
  const shown = drawn ? boxOf(drawn) : chosen
  return (
    <div
      className="page-marks"
      aria-hidden
      onPointerDown={begin}
      onPointerMove={event => drawn && setDrawn({ ...drawn, to: cornerOf(event) })}
      onPointerUp={end}
      onPointerLeave={() => setDrawn(null)}
    >
      {marks.flatMap(({ mark: { key, label, tone }, boxes }) =>
        tone === 'issue' && !lit(key)
          ? []
          : boxes.map((box, index) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one value never move
                key={`${key} ${index}`}
                className={`page-mark mark-${tone}`}
                data-keys={key}
                data-active={lit(key) || undefined}
                title={`${label}: ${toneWords(tone).toLowerCase()}`}
                style={styleOf(box)}
              />
            )),
      )}
      {shown && <span className="page-drawn" style={styleOf(shown)} />}
    </div>
  )
}
