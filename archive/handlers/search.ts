// The calls that ask: search, type-ahead, marks in a text, saved searches.
import { forgetSearch, savedSearches, saveSearch } from '../../db/saved-searches.ts'
import { findVanBan, marksIn } from '../../db/search.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { suggestSaved } from '../suggest.ts'

/** The calls `search.*`. */
export const searchHandlers = (at: Implementer['search'], context: Context) => ({
  find: at.find.handler(({ input }) => findVanBan(context.reader, input)),
  suggest: at.suggest.handler(({ input: { prefix, limit } }) => {
    const saved = suggestSaved(savedSearches(context.reader), prefix, limit)
    return [...saved, ...context.suggest(prefix, limit - saved.length)]
  }),
  saved: at.saved.handler(() => savedSearches(context.reader)),
  save: at.save.handler(({ input }) => saveSearch(writerOf(context), input, context.now())),
  forget: at.forget.handler(({ input }) => forgetSearch(writerOf(context), input)),
  marks: at.marks.handler(({ input }) => marksIn(context.reader, input)),
})
