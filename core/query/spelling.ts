// Words one slip of the finger away from a typed one. Knows letters, no dictionary: which of them are words is asked elsewhere.
import { findIn, foldWithPlaces } from '../text/fold.ts'

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
/** Of shorter words everything is one slip away. */
const shortest = 3
const longest = 20

/** Whether a word is long enough to have a slip mended. */
export const mayBeMended = (word: string): boolean => word.length >= shortest && word.length <= longest && /^[a-z]+$/u.test(word)

/** The folded words one letter wrong, missing, too many or exchanged with its neighbour: some 54 for each letter. */
export function wordsNear(word: string): string[] {
  const near = Array.from({ length: word.length + 1 }, (_, i) => {
    const [before, from, behind] = [word.slice(0, i), word.slice(i), word.slice(i + 1)]
    const exchanged = i + 1 < word.length ? [before + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)] : []
    return [...exchanged, before + behind, ...[...alphabet].flatMap(letter => [before + letter + from, before + letter + behind])]
  })
  return [...new Set(near.flat())].filter(other => other !== word)
}

/** The line with a folded word replaced wherever it stands. */
export function withWord(line: string, word: string, by: string): string {
  const spans = findIn(line, foldWithPlaces(line), word)
  return spans.toReversed().reduce((made, { start, end }) => made.slice(0, start) + by + made.slice(end), line)
}

/** How a text writes a folded word, beside the same neighbour where it can be; null when it has it nowhere. */
export function spellingIn(text: string, word: string, before: string, behind: string): string | null {
  const folded = foldWithPlaces(text)
  const places: [string, (spelled: string) => string | undefined][] = [
    [`${before} ${word}`, spelled => spelled.split(/\s+/u).at(-1)],
    [`${word} ${behind}`, spelled => spelled.split(/\s+/u)[0]],
    [word, spelled => spelled],
  ]
  for (const [phrase, pick] of places) {
    const [span] = findIn(text, folded, phrase)
    const spelled = span && pick(text.slice(span.start, span.end))
    if (spelled && /^[\p{L}\p{M}]+$/u.test(spelled)) return spelled.toLowerCase()
  }
  return null
}
