import { describe, expect, test } from 'vitest'
import { type FarPage, keyAlong } from '../../../renderer/parts/use-far-pages.ts'

const page = (next: string | null): FarPage<never> => ({ rows: [], total: 0, next })

describe('the key of a page that is told by the pages before it', () => {
  const pages = new Map([
    ['1', page('2')],
    ['2', page('3')],
    ['3', page(null)],
  ])
  const key = (k: number) => keyAlong(page('1'), after => pages.get(after), k)

  test('is found from the first page on, as far as they go', () => {
    expect([1, 2, 3, 4, 5].map(key)).toEqual(['1', '2', '3', undefined, undefined])
  })

  test('is not known behind a page that is not here, nor without a first one', () => {
    expect(keyAlong(page('1'), () => undefined, 2)).toBeUndefined()
    expect(keyAlong(undefined, () => undefined, 1)).toBeUndefined()
  })

  test('is looked for however far the view stands', () => {
    expect(key(1_000_000)).toBeUndefined()
    expect(keyAlong(page('0'), after => page(String(Number(after) + 1)), 100_000)).toBe('99999')
  })
})
