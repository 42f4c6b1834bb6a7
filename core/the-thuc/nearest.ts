// The one name of a table that a misread name can have been. Counts letters; knows no names.

/** The one row of the table of changes, written over for each letter. */
let scratch = new Uint16Array(256)
export function firstRow(length: number): Uint16Array {
  if (scratch.length <= length) scratch = new Uint16Array(length * 2)
  for (let j = 0; j <= length; j++) scratch[j] = j
  return scratch
}

/** Goes on to the row of the `i`th letter; the least number in it. */
export function nextRow(row: Uint16Array, i: number, letter: number, word: string): number {
  let corner = row[0] as number
  let left = i
  let least = i
  row[0] = i
  for (let j = 1; j <= word.length; j++) {
    const above = row[j] as number
    left = Math.min(corner + (letter === word.charCodeAt(j - 1) ? 0 : 1), above + 1, left + 1)
    row[j] = left
    corner = above
    if (left < least) least = left
  }
  return least
}

/** Letters to change, put in or leave out to make one word of the other; more than `limit` counts as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const row = firstRow(b.length)
  for (let i = 1; i <= a.length; i++) if (nextRow(row, i, a.charCodeAt(i - 1), b) > limit) return limit + 1
  return row[b.length] as number
}

/** One letter in eight may be wrong, never more than two. */
const allowed = (length: number): number => (length < 6 ? 0 : length < 16 ? 1 : 2)

/** A key with the letters it has, a bit for each: a change touches two of them at most. */
export interface Key {
  key: string
  letters: number
}

function lettersIn(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

function bitsIn(letters: number): number {
  let bits = 0
  for (let rest = letters; rest; rest &= rest - 1) bits++
  return bits
}

/** The keys of a table, made ready for `nearest`. */
export const keysOf = (keys: readonly string[]): readonly Key[] => keys.map(key => ({ key, letters: lettersIn(key) }))

/** The only key that is nearest to a word and near enough; null where none is or two are. */
export function nearest(word: string, keys: readonly Key[]): string | null {
  const limit = allowed(word.length)
  const letters = lettersIn(word)
  let best: string | null = null
  let least = limit + 1
  for (const { key, letters: own } of keys) {
    if (Math.abs(key.length - word.length) > limit || bitsIn(letters ^ own) > 2 * limit) continue
    const distance = key === word ? 0 : editDistance(word, key, Math.min(limit, least))
    if (distance > limit || distance > least) continue
    best = distance < least ? key : null
    least = distance
  }
  return best
}
