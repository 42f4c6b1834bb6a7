// The words of a recognised page with the marks that their compounds ask for.
import { mendedMarks } from '../core/the-thuc/phrase-marks.ts'
import { mendedSure } from '../intake/doubtful-word.ts'
import type { FilePage, PageWord } from '../intake/file-page.ts'

/** Between words of one paragraph and one column. */
const isBetweenWords = (between: string): boolean => /^(?: |\n)$/u.test(between)

/** The same page; a mended word is as long as the one that was seen, so that all places stay. Rule CHU-11. */
export function withMendedMarks(page: FilePage): FilePage {
  const words = page.places?.words ?? []
  if (!page.places || !words.some(({ sure }) => sure !== null)) return page
  const wordOf = ({ start, end }: PageWord) => page.text.slice(start, end)
  const mended = mendedMarks(
    words.map((word, i) => ({
      text: wordOf(word),
      isApart: !isBetweenWords(page.text.slice(words[i - 1]?.end ?? 0, word.start)),
      sure: word.sure ?? 100,
    })),
  )
  let [text, at] = ['', 0]
  const kept = words.map((word, i): PageWord => {
    const meant = mended[i] ?? null
    if (meant === null || word.sure === null) return word
    text += page.text.slice(at, word.start) + meant
    at = word.end
    return { ...word, sure: Math.min(word.sure, mendedSure) }
  })
  return { ...page, text: text + page.text.slice(at), places: { ...page.places, words: kept } }
}
