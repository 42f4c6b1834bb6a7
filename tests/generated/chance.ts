// Chance that a seed decides: the same seed gives the same letter on every machine. Knows no letters.

export interface Chance {
  /** A number from 0 up to, but not, 1. */
  next: () => number
  /** A whole number from `low` to `high`, both included. */
  int: (low: number, high: number) => number
  pick: <T>(from: readonly T[]) => T
  /** `count` different ones, in their order in the list. */
  some: <T>(from: readonly T[], count: number) => T[]
  /** True in so many of one. */
  maybe: (share: number) => boolean
  /** One of the values, as often as its weight says. */
  weigh: <T>(from: readonly (readonly [number, T])[]) => T
}

/** A small generator (mulberry32). */
export function chance(seed: number): Chance {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 20260522) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(from: readonly T[]): T => from[int(0, from.length - 1)] as T
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = from.map((_, i) => i)
    const taken: number[] = []
    while (taken.length < count && left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1))
    return taken.sort((a, b) => a - b).map(i => from[i] as T)
  }
  const weigh = <T>(from: readonly (readonly [number, T])[]): T => {
    let left = next() * from.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, value] of from) {
      left -= weight
      if (left < 0) return value
    }
    return (from.at(-1) as readonly [number, T])[1]
  }
  return { next, int, pick, some, maybe: share => next() < share, weigh }
}
