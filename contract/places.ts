// Where the words of a letter stand on the pages of its file, so that a value that was read can be shown on the page itself.
import { z } from 'zod'

/** Boxes count in so many parts of the width and the height of a page. */
export const placeParts = 10_000

const part = z
  .int()
  .min(-placeParts)
  .max(2 * placeParts)

/**
 * A word: from where to where it stands in the letter's text (UTF-16 units), then left, top, right and bottom of its box, in parts of the page; then
 * how sure it was recognised (0 to 100), null where the file says it in letters.
 */
export const wordPlace = z.tuple([z.int().min(0), z.int().min(0), part, part, part, part, z.int().min(0).max(100).nullable()])
export type WordPlace = z.infer<typeof wordPlace>

/** A page with the places of its words; `width` and `height` as it is shown, in points of 1/72 inch. */
export const pagePlaces = z.object({ width: z.number().positive(), height: z.number().positive(), words: z.array(wordPlace) })
export type PagePlaces = z.infer<typeof pagePlaces>

/** Page by page; null for a page of which no places are known. */
export const letterPlaces = z.array(pagePlaces.nullable())
export type LetterPlaces = z.infer<typeof letterPlaces>

const share = z.number().min(0).max(1)

/** A box that was drawn on a page (from 1), in shares of its width and height. */
export const pageBox = z.object({ page: z.int().min(1).max(10_000), left: share, top: share, right: share, bottom: share })
export type PageBox = z.infer<typeof pageBox>

/** The words in it; `sure` (0 to 100) of the least sure, null where the file says them in letters or there are none. */
export const boxText = z.object({ text: z.string(), sure: z.number().min(0).max(100).nullable() })
export type BoxText = z.infer<typeof boxText>
