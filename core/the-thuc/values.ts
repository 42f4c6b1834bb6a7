// The thể thức with every Reading as just its value: the shape of `van-thu read --values`. Knows nothing of how it is printed.
import type { Reading } from '../../contract/reading.ts'
import type { TheThuc } from '../../contract/the-thuc.ts'

type ValueOf<F> = F extends { value: infer V }[] ? V[] : F extends { value: infer V } ? V : null
export type TheThucValues = { [K in keyof TheThuc]: ValueOf<TheThuc[K]> }

/** Each field's value; what is not in the letter is null or an empty list. */
export function valuesOf(theThuc: TheThuc): TheThucValues {
  const bare = (field: Reading<unknown> | Reading<unknown>[] | null): unknown =>
    Array.isArray(field) ? field.map(reading => reading.value) : (field?.value ?? null)
  return Object.fromEntries(Object.entries(theThuc).map(([name, field]) => [name, bare(field)])) as TheThucValues
}
