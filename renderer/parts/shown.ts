// What the clerk asked to see in a letter's text: a field, a row, a list or an issue, and which of its places. Knows marks, draws nothing.
import { useCallback, useState } from 'react'
import type { LetterText } from '../../contract/the-thuc.ts'
import type { Mark } from './form/notes.ts'
import { placesOf } from './segments.ts'

/** `turn` grows with each asking, so that asking again brings the place into view again. */
export type Shown = { key: string; place: number; turn: number }

/** The marks of a key: of a list (`kinhGui`) those of all its rows. */
export function marksShown(marks: Mark[], key: string): Mark[] {
  const own = marks.filter(mark => mark.key === key)
  return own.length ? own : marks.filter(mark => mark.key.startsWith(`${key}.`))
}

/** Where the places of some marks begin. */
export const placesShown = ({ text }: LetterText, marks: Mark[]): number[] =>
  placesOf(
    text,
    marks.flatMap(({ at }) => at),
  )

export function useShown() {
  const [shown, setShown] = useState<Shown | null>(null)
  const show = useCallback((key: string | null) => {
    setShown(last => (key === null ? null : { key, place: 0, turn: (last?.turn ?? 0) + 1 }))
  }, [])
  const walk = useCallback((place: number) => {
    setShown(last => last && { ...last, place, turn: last.turn + 1 })
  }, [])
  return { shown, show, walk }
}
