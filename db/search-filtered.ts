// Pages of answers to filters alone, the latest arrival first whatever the order asked for: nothing tells one from another. Reads only.
import { Refusal } from '../contract/refusal.ts'
import { type Asked, isShownByNumber } from './asked.ts'
import { lookAt } from './looked.ts'
import type { Found } from './search-hit.ts'
import { numberIn } from './search-key.ts'
import type { KeyedPlace } from './search-words.ts'
import { placesWithin } from './within.ts'

/** Fills the page from a key `l.<last>` on and gives the key of the next page, null after the last answer. */
export function filteredPage(asked: Asked, key: string, limit: number, found: Found[]): string | null {
  const [kind, last] = key.split('.')
  if (kind !== 'l' && key !== 'w') throw new Refusal('input-invalid', { what: 'khóa trang sau' })
  let before = last === undefined ? Number.MAX_SAFE_INTEGER : numberIn(last)
  for (;;) {
    const places = placesWithin(asked.db, asked.within, before, limit + 1)
    for (const place of places) {
      const one = foundAt(asked, place)
      if (one && found.length >= limit) return `l.${before}`
      before = place
      if (one) found.push(one)
    }
    if (places.length <= limit) return null
  }
}

function foundAt(asked: Asked, place: number): Found | null {
  const looked = lookAt(asked.db, place)
  return looked && !isShownByNumber(asked, looked.row.id) ? { looked, by: 'loc' } : null
}

/** So many places are asked for at once where all are walked through. */
const walkedAtOnce = 4096

/** The places behind a key of this order, those shown by number among them; null for another key. */
export function filteredPlaces(asked: Asked, key: string): Iterable<KeyedPlace> | null {
  const [kind, last] = key.split('.')
  return kind === 'l' ? walkWithin(asked, numberIn(last)) : null
}

function* walkWithin({ db, within }: Asked, from: number): Generator<KeyedPlace> {
  for (let before = from; ; ) {
    const places = placesWithin(db, within, before, walkedAtOnce)
    for (const place of places) {
      const last = before
      yield { thuTu: place, key: () => `l.${last}` }
      before = place
    }
    if (places.length < walkedAtOnce) return
  }
}
