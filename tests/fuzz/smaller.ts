// From an input that breaks a rule to a small one that breaks it still: lines, words and characters are left out while the same is said.
import { readText } from '../../intake/read-file.ts'
import type { Input } from './any-input.ts'

/** Tries are dear: each reads the input. */
const mostTries = 4_000

const linesAndBreaks = (text: string): string[] => text.split(/(?<=\n)/u)
const words = (text: string): string[] => text.split(/(?<= )/u)
const characters = (text: string): string[] => text.split('')

/** The pieces that are needed: ever smaller groups of them are left out while the rest still `breaks`. */
function least<T>(pieces: readonly T[], breaks: (pieces: readonly T[]) => boolean): readonly T[] {
  let kept = pieces
  for (let group = Math.ceil(kept.length / 2); group >= 1; group = group === 1 ? 0 : Math.ceil(group / 2))
    for (let i = 0; i < kept.length; ) {
      const without = kept.toSpliced(i, group)
      if (breaks(without)) kept = without
      else i += group
    }
  return kept
}

/** The same words without numbers and quotes: a smaller input breaks the rule at another place. */
const gist = (says: string): string =>
  says
    .split('\n')
    .slice(0, 2)
    .map(line => line.slice(0, 40))
    .join()

/** The pages in the bytes, when reading those breaks the same. */
function asPages({ bytes }: { bytes: Uint8Array }): { pages: string[] } | null {
  try {
    return { pages: readText(bytes, 'thu.txt') }
  } catch {
    return null
  }
}

/** A smaller input of which `brokenBy` says the same; the input itself where nothing can be left out. Bytes become pages where those break the same. */
export function smaller(input: Input, brokenBy: (input: Input) => string | null): Input {
  const said = brokenBy(input)
  let tries = 0
  const stillBreaks = (other: Input): boolean => tries++ < mostTries && gist(brokenBy(other) ?? '') === gist(said ?? '')
  const text = 'pages' in input ? input : asPages(input)
  if (said === null || !text || !stillBreaks(text)) return input
  const pages = [...text.pages]
  for (const cut of [linesAndBreaks, words, characters])
    for (const [i, page] of pages.entries())
      pages[i] = least(cut(page), pieces => stillBreaks({ pages: pages.with(i, pieces.join('')) })).join('')
  return { pages }
}
