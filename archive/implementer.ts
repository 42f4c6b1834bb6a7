// The contract with the gate in front, for the files of handlers: whatever a handler throws leaves as a typed error.
import { type ImplementerInternalWithMiddlewares, implement } from '@orpc/server'
import { type Contract, contract } from '../contract/calls.ts'
import { answerFor, type Gate, guardStream } from './answers.ts'
import type { Running } from './running.ts'

const isStream = (output: unknown): output is AsyncIterable<unknown> =>
  typeof output === 'object' && output !== null && Symbol.asyncIterator in output

type Nothing = Record<never, never>
/** Named, because the whole type written out is longer than the compiler serializes. */
export type Implementer = ImplementerInternalWithMiddlewares<Contract, Nothing, Nothing>

/** The contract's calls to be given handlers. Input is checked behind the gate, so that a wrong input is a typed refusal too. */
export const implementCalls = (context: Gate & { running: Running }): Implementer =>
  implement(contract).use(async ({ next, path }) => {
    const call = path.join('.')
    const leave = context.running.enter()
    try {
      const result = await next()
      if (isStream(result.output)) return { ...result, output: guardStream(result.output, call, context, leave) }
      leave()
      return result
    } catch (error) {
      leave()
      throw answerFor(error, call, context)
    }
  })
