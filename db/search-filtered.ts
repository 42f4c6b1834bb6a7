// Pages of answers to filters alone, the latest arrival first whatever the order asked for: nothing tells one from another. Reads only.
import { Refusal } from '../contract/refusal.ts'
import { type Asked, isShownByNumber } from './asked.ts'
import { type Found, look, rowByThuTu } from './search-hit.ts'
import { numberIn } from './search-key.ts'
import { placesWithin } from './within.ts'

/** Fills the page from a key `l.<last>` on and gives the key of the next page, null after the last answer. */
export function filteredPage(asked: Asked, key: string, limit: number, found: Found[]): string | null {
  const [kind, last] = key.split('.')
  if (kind !== 'l' && key !== 'w') throw new Refusal('input-invalid', { what: 'khóa trang sau' })
  let before = last === undefined ? Number.MAX_SAFE_INTEGER : numberIn(last)
  for (;;) {
    const places = placesWithin(asked.db, asked.within, before, limit + 1)
    for (const place of places) {
      if (found.length >= limit) return `l.${before}`
      before = place
      const row = rowByThuTu(asked.db, place)
      if (row && !isShownByNumber(asked, row.id)) found.push({ looked: look(asked.db, row), by: 'loc' })
    }
    if (places.length <= limit) return null
  }
}
