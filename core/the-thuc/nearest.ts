// The one name of a table that a misread name can have been. Counts letters; knows no names.

/** Letters to change, put in or leave out to make one word of the other; more than `limit` counts as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, (above[j] as number) + 1, (row[j - 1] as number) + 1))
    }
    if (Math.min(...row) > limit) return limit + 1
    above = row
  }
  return above[b.length] as number
}

/** One letter in eight may be wrong, never more than two. */
const allowed = (length: number): number => (length < 6 ? 0 : length < 16 ? 1 : 2)

/** The only key that is nearest to a word and near enough; null where none is or two are. */
export function nearest(word: string, keys: readonly string[]): string | null {
  const limit = allowed(word.length)
  let best: string | null = null
  let least = limit + 1
  for (const key of keys) {
    const distance = key === word ? 0 : editDistance(word, key, Math.min(limit, least))
    if (distance > limit || distance > least) continue
    best = distance < least ? key : null
    least = distance
  }
  return best
}
