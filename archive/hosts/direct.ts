// The carrier of one process: calls answered in place, for the command line and tests.
import { createRouterClient } from '@orpc/server'
import { type Context, type ContextOptions, openContext } from '../context.ts'
import { makeRouter } from '../router.ts'
import type { ArchiveClient, Calls } from './calls.ts'

/** The calls of an open archive, answered in place through the same gate and checks as everywhere. */
export const directClient = (context: Context): Calls => createRouterClient(makeRouter(context))

/** Opens an archive in this thread. */
export function openDirect(folder: string, options: ContextOptions = {}): ArchiveClient {
  const context = openContext(folder, options)
  const close = async () => {
    await context.cleared
    context.close()
  }
  return { calls: directClient(context), tokens: context.tokens, folder, close }
}
