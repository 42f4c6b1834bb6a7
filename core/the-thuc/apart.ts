// Stretches of a text that overlap no others. Knows places only.

export interface Stretch {
  from: number
  to: number
}

/** Those of `found` that overlap none of `taken`, in order. Linear behind the sorting. */
export function apartFrom<T extends Stretch>(found: readonly T[], taken: readonly Stretch[]): T[] {
  const others = taken.toSorted((a, b) => a.from - b.from)
  let next = 0
  return found
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      while ((others[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++
      return to <= (others[next]?.from ?? Number.POSITIVE_INFINITY)
    })
}
