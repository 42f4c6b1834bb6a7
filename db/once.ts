// A value that is made when first asked for.

/** Makes a value at the first call and gives the same at each: what nobody asks for costs nothing. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
