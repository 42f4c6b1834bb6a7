// What a reader gives of one page of a file: its text and, where the page was drawn or scanned, where each word of it stands.

/** A word of the page's text from `start` to `end` (in UTF-16 units), its box in points from the top left; `sure` is 0 to 100, null where it was not recognised but written. */
export interface PageWord {
  start: number
  end: number
  left: number
  top: number
  right: number
  bottom: number
  sure: number | null
}

/** Where the words of a page stand; `width` and `height` are of the page as it is shown, in points. */
export interface PagePlaces {
  width: number
  height: number
  words: PageWord[]
}

export interface FilePage {
  text: string
  places: PagePlaces | null
  /** Set where its picture took too long to be recognised: there may be words on it that no one knows. */
  isGivenUp?: boolean
}

/** A page of which no one knows places. */
export const textPage = (text: string): FilePage => ({ text, places: null })

/** Told before each page that takes long. */
export type OnPage = (page: number, pages: number) => void
