// A router that passes every call of the contract on to another carrier: how HTTP and Electron's port reach the archive's workers.
// Made by walking the contract, so that a new call needs nothing here. Input is checked where it is answered, once.
import { isContractProcedure } from '@orpc/contract'
import { type AnyRouter, os } from '@orpc/server'
import { contract } from '../../contract/calls.ts'
import type { ArchiveClient, Calls } from './calls.ts'

type Forwarded = (input: unknown, options: { signal?: AbortSignal }) => Promise<unknown>

function followPath(calls: Calls, path: readonly string[]): Forwarded {
  let at: unknown = calls
  for (const part of path) at = (at as Record<string, unknown>)[part]
  return at as Forwarded
}

function forward(part: unknown, path: readonly string[], calls: Calls): AnyRouter {
  if (isContractProcedure(part)) {
    const call = followPath(calls, path)
    return os.errors(part['~orpc'].errorMap).handler(({ input, signal }) => call(input, signal ? { signal } : {}))
  }
  const group = Object.entries(part as Record<string, unknown>)
  return Object.fromEntries(group.map(([name, inner]) => [name, forward(inner, [...path, name], calls)]))
}

/** The router for a carrier in front of `client`; errors keep their type, streams and abort signals pass through. */
export const forwardRouter = ({ calls }: Pick<ArchiveClient, 'calls'>): AnyRouter => forward(contract, [], calls)
