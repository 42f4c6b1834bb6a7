// A value that is made when first asked for.

/** Makes a value at the first call and gives the same at each: what nobody asks for costs nothing. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Goes through what a walk gives from its beginning, any number of times; the walk goes on only as far as somebody has come. */
export function replayed<T>(walk: Iterator<T>): () => Generator<T> {
  const seen: T[] = []
  return function* () {
    for (let i = 0; ; i++) {
      const next = i < seen.length ? null : walk.next()
      if (next?.done) return
      if (next) seen.push(next.value)
      yield seen[i] as T
    }
  }
}
