// The calls about the directory of agencies: lists, one agency, corrections.
import { agencyTree, listAgencies } from '../../db/agency-list.ts'
import { correctAgency, openAgency } from '../../db/agency-open.ts'
import { resolveAsked } from '../../db/agency-resolve.ts'
import { resolveAll, takeBackName, unresolvedNames } from '../../db/agency-unresolved.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { localDay } from '../local-day.ts'
import { inTurn } from '../turn.ts'

/** The calls `coQuan.*`. */
export const agencyHandlers = (at: Implementer['coQuan'], context: Context) => ({
  list: at.list.handler(({ input, signal }) => inTurn(context, signal, () => listAgencies(context.reader, input))),
  tree: at.tree.handler(({ signal }) => inTurn(context, signal, () => agencyTree(context.reader))),
  open: at.open.handler(({ input: { id, on } }) => openAgency(context.reader, { id, on: on ?? localDay(context.now()) })),
  correct: at.correct.handler(({ input }) => {
    const writer = writerOf(context)
    correctAgency(writer, input, context.now())
    return openAgency(writer, { id: input.id, on: localDay(context.now()) })
  }),
  resolve: at.resolve.handler(({ input }) => resolveAsked(context.reader, { ...input, on: input.on ?? localDay(context.now()) })),
  unresolved: at.unresolved.handler(({ input, signal }) => inTurn(context, signal, () => unresolvedNames(context.reader, input))),
  resolveAll: at.resolveAll.handler(({ input }) => resolveAll(writerOf(context), input, context.now())),
  takeBack: at.takeBack.handler(({ input }) => takeBackName(writerOf(context), input, context.now())),
})
