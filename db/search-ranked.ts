// Pages of answers by relevance.
import type { Asked } from './asked.ts'
import type { Found } from './search-hit.ts'
import { wordsPage } from './search-words.ts'

export const rankedPage = (asked: Asked, key: string, limit: number, found: Found[]): string | null => wordsPage(asked, key, limit, found)
