// Whether two values of a field say the same, whatever the order or the absence of empty parts: a part that a later version knows is no difference.

const isNothing = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** A value as it counts for comparing: parts in the order of their names, empty ones left out. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).filter(([, part]) => !isNothing(part))
  return Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, bare(part)]))
}

/** A text that is the same for two values exactly where they say the same. */
export const valueKey = (value: unknown): string => (isNothing(value) ? 'null' : JSON.stringify(bare(value)))

export const sameValue = (a: unknown, b: unknown): boolean => valueKey(a) === valueKey(b)
