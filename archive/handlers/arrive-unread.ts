// Batches of which no file is lost: what is handed in is listed while it is taken; what a stop, a closed window or a crash left unread is taken again or given up.
import { rmSync } from 'node:fs'
import type { ArriveEvent } from '../../contract/arrive.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { Context } from '../context.ts'
import { findUnread, forgetUnread, listTaking, saveListed, unreadFiles } from '../unread.ts'
import { type HandedIn, takeAll } from './arrive-take.ts'

/** Takes the files behind tokens; what a stop leaves is kept unread where that is asked. */
export async function* takeTokens(
  context: Context,
  { tokens, keepsLeft }: { tokens: readonly string[]; keepsLeft: boolean },
  signal: AbortSignal | undefined,
): AsyncGenerator<ArriveEvent, void> {
  const list = listTaking(context.tokens, tokens)
  const toHandIn = (token: string): HandedIn => {
    const file = { find: () => context.tokens.heldBy(token), done: () => context.tokens.drop(token) }
    return keepsLeft ? { ...file, leave: () => undefined } : file
  }
  try {
    yield* takeAll(context, tokens.map(toHandIn), signal)
  } finally {
    if (keepsLeft) saveListed(context.folder, list, tokens)
    else rmSync(list, { force: true })
  }
}

/** So many names are told. */
const mostNames = 20

export function namesUnread({ folder }: Context): { total: number; names: string[] } {
  const files = unreadFiles(folder)
  return { total: files.length, names: files.slice(0, mostNames).map(({ name }) => name) }
}

/** Archives whose unread files are being taken: two windows do not take them twice. */
const taking = new WeakSet<Context>()

/** Takes the unread files; what a stop leaves stays unread. Refuses with `already-done` while they are being taken. */
export async function* takeUnread(context: Context, signal: AbortSignal | undefined): AsyncGenerator<ArriveEvent, void> {
  if (taking.has(context)) throw new Refusal('already-done')
  taking.add(context)
  try {
    const files = unreadFiles(context.folder).map(one => ({
      find: () => findUnread(one),
      done: () => forgetUnread(one),
      leave: () => undefined,
    }))
    yield* takeAll(context, files, signal)
  } finally {
    taking.delete(context)
  }
}

/** Gives the unread files up. Refuses with `already-done` while they are being taken. */
export function dropUnread(context: Context): { dropped: number } {
  if (taking.has(context)) throw new Refusal('already-done')
  const files = unreadFiles(context.folder)
  for (const one of files) forgetUnread(one)
  return { dropped: files.length }
}
