// How many of something are under way: each is counted in, and out again once.

export type CountIn = {
  /** Counts one in; what it gives counts it out, once. */
  enter(): () => void
  count(): number
}

/** Begins with none; `whenNone` hears when the last one is out. */
export function countIn(whenNone: () => void): CountIn {
  let count = 0
  return {
    enter: () => {
      count++
      let isIn = true
      return () => {
        if (!isIn) return
        isIn = false
        count--
        if (count === 0) whenNone()
      }
    },
    count: () => count,
  }
}
