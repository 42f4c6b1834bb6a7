// The calls about the directory of agencies: lists, one agency, corrections, merges, names that nobody knows, letters of an agency.

import { vietnamDay } from '../../contract/vietnam-clock.ts'
import { csvPreview, csvTake } from '../../db/agency-csv.ts'
import { agencyLetters, agencyYears } from '../../db/agency-letters.ts'
import { agencyTree, listAgencies } from '../../db/agency-list.ts'
import { addAgency, mergeAgencies, provinceTyped, setAliases, splitAgency } from '../../db/agency-merge.ts'
import { moveNames, printedNames, takeNamesBack } from '../../db/agency-names.ts'
import { correctAgency, openAgency } from '../../db/agency-open.ts'
import { resolveAsked } from '../../db/agency-resolve.ts'
import { dropStep, setStep } from '../../db/agency-steps.ts'
import { resolveAll, takeBackName, unresolvedNames } from '../../db/agency-unresolved.ts'
import type { WritableDb } from '../../db/handle.ts'
import { agencyTable, makeDirectoryCsv } from '../agency-table.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { inTurn } from '../turn.ts'
import { hold } from './hold-paper.ts'

/** The calls `coQuan.*`. */
export const agencyHandlers = (at: Implementer['coQuan'], context: Context) => {
  const { reader } = context
  const today = () => vietnamDay(context.now())
  /** Changes the directory and gives the agency as it is then. */
  const changing = (id: number, work: (db: WritableDb, now: Date) => void) => {
    const writer = writerOf(context)
    work(writer, context.now())
    return openAgency(writer, { id, on: today() })
  }
  return {
    list: at.list.handler(({ input, signal }) => inTurn(context, signal, () => listAgencies(reader, input))),
    tree: at.tree.handler(({ signal }) => inTurn(context, signal, () => agencyTree(reader))),
    open: at.open.handler(({ input: { id, on } }) => openAgency(reader, { id, on: on ?? today() })),
    correct: at.correct.handler(({ input }) => changing(input.id, (db, now) => correctAgency(db, input, now))),
    resolve: at.resolve.handler(({ input }) =>
      resolveAsked(reader, { ...input, tinh: provinceTyped(input.tinh) || null, on: input.on ?? today() }),
    ),
    unresolved: at.unresolved.handler(({ input, signal }) => inTurn(context, signal, () => unresolvedNames(reader, input))),
    resolveAll: at.resolveAll.handler(({ input }) => resolveAll(writerOf(context), input, context.now())),
    takeBack: at.takeBack.handler(({ input }) => takeBackName(writerOf(context), input, context.now())),
    add: at.add.handler(({ input }) =>
      openAgency(writerOf(context), { id: addAgency(writerOf(context), input, context.now()), on: today() }),
    ),
    merge: at.merge.handler(({ input }) => changing(input.into, (db, now) => mergeAgencies(db, input, now))),
    split: at.split.handler(({ input }) => changing(input.id, (db, now) => splitAgency(db, input, now))),
    names: at.names.handler(({ input, signal }) => inTurn(context, signal, () => printedNames(reader, input))),
    moveNames: at.moveNames.handler(({ input }) => moveNames(writerOf(context), input, context.now())),
    takeNamesBack: at.takeNamesBack.handler(({ input }) => takeNamesBack(writerOf(context), input, context.now())),
    setAliases: at.setAliases.handler(({ input }) => changing(input.id, (db, now) => setAliases(db, input, now))),
    succeed: at.succeed.handler(({ input }) => changing(input.oldId, (db, now) => setStep(db, input, now))),
    unsucceed: at.unsucceed.handler(({ input }) => changing(input.oldId, (db, now) => dropStep(db, input, now))),
    letters: at.letters.handler(({ input, signal }) => inTurn(context, signal, () => agencyLetters(reader, input))),
    years: at.years.handler(({ input, signal }) => inTurn(context, signal, () => agencyYears(reader, input))),
    csv: at.csv.handler(() => hold(context, out => makeDirectoryCsv(reader, out))),
    csvPreview: at.csvPreview.handler(({ input }) => {
      const { lines, sha256 } = agencyTable(context.tokens.heldBy(input.token))
      return { ...csvPreview(reader, lines), sha256 }
    }),
    csvTake: at.csvTake.handler(({ input: { token, sha256 } }) =>
      csvTake(writerOf(context), agencyTable(context.tokens.heldBy(token), sha256).lines, context.now()),
    ),
  }
}
