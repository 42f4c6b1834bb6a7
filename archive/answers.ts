// The one gate between what the archive throws and what a call answers: refusals and defects become the contract's typed errors, also in streams.
import { ORPCError } from '@orpc/server'
import { type RefusalBody, refusalBody } from '../contract/refusal.ts'
import { refusalSentence } from '../contract/words.ts'
import type { DefectLog } from './defect-log.ts'
import { systemRefusal } from './system-refusals.ts'

export type Gate = { folder: string; defects: DefectLog; now: () => Date }

const refused = (body: RefusalBody): Error => new ORPCError('REFUSED', { status: 422, message: refusalSentence(body), data: body })

/** What was wrong with an input, by the names of its parts. */
function inputFault(error: ORPCError<string, unknown>): RefusalBody {
  const { issues = [] } = (error.data ?? {}) as { issues?: readonly { path?: readonly unknown[]; message: string }[] }
  const what = issues
    .slice(0, 5)
    .map(({ path, message }) => `${path?.map(part => String((part as { key?: unknown })?.key ?? part)).join('.') || 'input'}: ${message}`)
  return { code: 'input-invalid', detail: { what: what.join('; ') } }
}

/** The typed error for anything thrown while a call was answered; a defect is logged whole under a number. */
export function answerFor(error: unknown, call: string, { folder, defects, now }: Gate): Error {
  if (error instanceof ORPCError) {
    if (error.code === 'BAD_REQUEST') return refused(inputFault(error))
    if (error.code === 'DEFECT' || (error.code === 'REFUSED' && refusalBody.safeParse(error.data).success)) return error
  }
  const refusal = systemRefusal(error, folder)
  if (refusal) return refused(refusal.body)
  const number = defects.write(error, call, now())
  return new ORPCError('DEFECT', { status: 500, message: number, data: { number } })
}

/** A stream whose errors pass the same gate; closing it closes the stream behind it. `leave` is told when it is over. */
export async function* guardStream<Event>(
  events: AsyncIterable<Event>,
  call: string,
  gate: Gate,
  leave: () => void,
): AsyncGenerator<Event, void> {
  try {
    yield* events
  } catch (error) {
    throw answerFor(error, call, gate)
  } finally {
    leave()
  }
}
