// What recognition sees on a picture, whoever recognised it.

/** A word and its box in points of the picture, from the top left; `sure` is 0 to 100. */
export interface SeenWord {
  text: string
  left: number
  top: number
  right: number
  bottom: number
  /** Where its row's baseline is at the row's middle: the same for all its words, also where the row leans. */
  base: number
  /** How high the line is that it stands in, its marks and tails included. */
  lineHeight: number
  sure: number
}

/** How a picture is taken: a whole page with its columns, a few lines, or one line. */
export type Layout = 'page' | 'block' | 'line'

/** Longer a page is not looked at (ms): print takes two or three seconds, a page of grain can take minutes. */
export const mostMs = 28_000
