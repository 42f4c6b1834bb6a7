// The folder that the application itself watches for as long as the archive is open: set by the clerk, said how it stands.
import { once } from 'node:events'
import type { WatchEvent, Watched } from '../../contract/watch.ts'
import { noteTrouble, setWatchedFolder, watchedFolder } from '../../db/watched.ts'
import { type Context, writerOf } from '../context.ts'
import { pause } from '../pause.ts'
import { folderToWatch, watchFolder } from './arrive-watch.ts'

/** One folder watched from when it was set, or the archive opened, until another is set. */
type Keeper = { change: AbortController } & Pick<Watched, 'taken' | 'refused'>

type FileEvent = Extract<WatchEvent, { kind: 'file' }>

/** So many refused files are told, the latest. */
const mostRefused = 20
/** After a defect it is tried again so much later (ms). */
const restMs = 60_000

/** Where an archive is open in a host that stays: the command line of one command watches nothing. */
const keepers = new WeakMap<Context, Keeper>()

/** A file has one last word: what was refused while it was half written and then taken is refused no more. */
function refusedAfter(before: Watched['refused'], name: string, outcome: FileEvent['outcome']): Watched['refused'] {
  const others = before.filter(one => one.name !== name)
  return outcome.kind === 'refused' ? [{ name, refusal: outcome.refusal }, ...others].slice(0, mostRefused) : others
}

function hear(context: Context, keeper: Keeper, event: WatchEvent): void {
  // Another folder has been set: what is told now is of the one before.
  if (keeper.change.signal.aborted) return
  if (event.kind === 'watching') noteTrouble(writerOf(context), null)
  if (event.kind === 'trouble') noteTrouble(writerOf(context), event.refusal)
  if (event.kind !== 'file') return
  const { name, outcome } = event
  if (outcome.kind === 'waiting') keeper.taken++
  keeper.refused = refusedAfter(keeper.refused, name, outcome)
}

async function watchUntil(context: Context, keeper: Keeper, signal: AbortSignal): Promise<void> {
  const folder = watchedFolder(writerOf(context))?.folder
  if (folder === undefined) {
    if (!signal.aborted) await once(signal, 'abort')
    return
  }
  for await (const event of watchFolder(context, folder, signal)) hear(context, keeper, event)
}

/** Watches the folder that is set, and one that is set later, until the signal is aborted. Never rejects. */
export async function keepWatching(context: Context, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const keeper: Keeper = { change: new AbortController(), taken: 0, refused: [] }
    keepers.set(context, keeper)
    const either = AbortSignal.any([signal, keeper.change.signal])
    try {
      await watchUntil(context, keeper, either)
    } catch (error) {
      context.defects.write(error, 'watch', context.now())
      await pause(restMs, either)
    }
  }
}

/** How it stands. */
export function watchedNow(context: Context): Watched {
  const { folder = null, trouble = null } = watchedFolder(writerOf(context)) ?? {}
  const { taken = 0, refused = [] } = keepers.get(context) ?? {}
  return { folder, trouble, taken, refused }
}

/** Sets the folder behind a token, or none, and watches it from now on. Refuses as `folderToWatch` does. */
export function setWatched(context: Context, token: string | null): Watched {
  setWatchedFolder(writerOf(context), token === null ? null : folderToWatch(context, token))
  const keeper = keepers.get(context)
  keeper?.change.abort()
  if (keeper) Object.assign(keeper, { taken: 0, refused: [] })
  return watchedNow(context)
}
