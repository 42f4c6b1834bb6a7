// The calls that ask: search, a line taken apart, facets, type-ahead, marks in a text, saved searches.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Facets } from '../../contract/filters.ts'
import { Refusal } from '../../contract/refusal.ts'
import { chipsOf, readLine } from '../../core/query/line.ts'
import { facetSteps } from '../../db/facets.ts'
import { forgetSearch, savedSearches, saveSearch } from '../../db/saved-searches.ts'
import { findVanBan, marksIn } from '../../db/search.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { suggestSaved } from '../suggest.ts'
import { inTurn } from '../turn.ts'

/** Goes through steps, before each of which other calls are answered and an abort is heard. */
async function inTurns(steps: Generator<void, Facets>, signal: AbortSignal | undefined): Promise<Facets> {
  for (;;) {
    await nextTurn()
    if (signal?.aborted) throw new Refusal('cancelled')
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The calls `search.*`. */
export const searchHandlers = (at: Implementer['search'], context: Context) => ({
  find: at.find.handler(({ input, signal }) => inTurn(context, signal, () => findVanBan(context.reader, input))),
  pageKeys: at.pageKeys.handler(({ input, signal }) => context.pageKeys.find({ of: 'answers', input }, signal)),
  read: at.read.handler(({ input }) => ({ pieces: chipsOf(readLine(input.query)) })),
  facets: at.facets.handler(({ input, signal }) => inTurns(facetSteps(context.reader, input), signal)),
  suggest: at.suggest.handler(({ input: { prefix, limit }, signal }) =>
    inTurn(context, signal, () => {
      const saved = suggestSaved(savedSearches(context.reader), prefix, limit)
      return [...saved, ...context.suggest(prefix, limit - saved.length)]
    }),
  ),
  saved: at.saved.handler(() => {
    // The box is about to be typed in: the type-ahead gets ready.
    context.suggest('', 1)
    return savedSearches(context.reader)
  }),
  save: at.save.handler(({ input }) => saveSearch(writerOf(context), input, context.now())),
  forget: at.forget.handler(({ input }) => forgetSearch(writerOf(context), input)),
  marks: at.marks.handler(({ input, signal }) => inTurn(context, signal, () => marksIn(context.reader, input))),
})
