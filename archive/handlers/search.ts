// The calls that ask: search, type-ahead, marks in a text.
import { findVanBan, marksIn } from '../../db/search.ts'
import type { Context } from '../context.ts'
import type { Implementer } from '../implementer.ts'

/** The calls `search.*`. */
export const searchHandlers = (at: Implementer['search'], { reader, suggest }: Context) => ({
  find: at.find.handler(({ input }) => findVanBan(reader, input)),
  suggest: at.suggest.handler(({ input }) => suggest(input.prefix, input.limit)),
  marks: at.marks.handler(({ input }) => marksIn(reader, input)),
})
