// The question of a first page. Loads nothing, so that what is measured loads only itself.
import type { findVanBan } from '../../db/search.ts'

export const pageOf = (query: string, sort: 'newest' | 'relevance' = 'newest'): Parameters<typeof findVanBan>[1] => ({
  query,
  limit: 50,
  after: null,
  sort,
  direction: null,
  counted: 'if-cheap',
})
