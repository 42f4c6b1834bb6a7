// The page keys of a search: what forms they have. Knows none of the answers; a key that no page gave is refused before anything is looked for.
import { Refusal } from '../contract/refusal.ts'

const whole = '(?:0|[1-9]\\d{0,15})'
/** Tiers of a plan, one past the last included; stages of a ranking. */
const tier = '[0-4]'
const byNumber = new RegExp(`^n(?:\\.${whole}){0,2}$`, 'u')
const byWords = new RegExp(`^w(?:\\.[ef]\\.${tier}\\.${whole}\\.(?:-1|${tier})\\.${whole})?$`, 'u')
const byFilters = new RegExp(`^l\\.${whole}$`, 'u')
const byAgency = new RegExp(`^c(?:\\.[01]\\.${whole})?$`, 'u')
const byRank = new RegExp(`^r\\.[0-2]\\.${whole}\\.-?${whole}$`, 'u')

/** Where the answers by words begin. */
export const firstOfWords = 'w'

/** The key of a page as it was given; the key of the first page for null. Refuses what no page of this order gives. */
export function readKey(after: string | null, sort: 'newest' | 'relevance'): string {
  if (after === null) return 'n'
  const forms = [byNumber, byWords, byFilters, byAgency, ...(sort === 'relevance' ? [byRank] : [])]
  const isKey = forms.some(form => form.test(after))
  if (!isKey) throw new Refusal('input-invalid', { what: 'khóa trang sau' })
  return after
}

/** A number out of a page key. */
export function numberIn(part: string | undefined): number {
  const n = Number(part)
  if (part === undefined || part === '' || !Number.isSafeInteger(n)) throw new Refusal('input-invalid', { what: 'khóa trang sau' })
  return n
}
