// Has the writer tidy up when nobody has written for a while, in short steps, so that a letter waits for one of them at most.
import { rowsChanged } from '../db/handle.ts'
import { tidyStep } from '../db/tidying.ts'
import { type Context, writerOf } from './context.ts'
import { pause } from './pause.ts'

/** So long nobody writes before it begins (ms), and between two steps other work has its turn. */
const usualQuietMs = 1_000
const betweenMs = 5

/** Steps until there is nothing more to do or somebody writes; whether all is done. */
async function tidyAll(context: Context, signal: AbortSignal): Promise<boolean> {
  const db = writerOf(context)
  while (!signal.aborted) {
    if (!tidyStep(db)) return true
    const own = rowsChanged(db)
    await pause(betweenMs, signal)
    if (rowsChanged(db) !== own) return false
  }
  return false
}

/** Tidies after each stretch of writing for as long as the archive is open. What fails is told, and left to the next start. Never rejects. */
export async function keepTidy(context: Context, signal: AbortSignal, quietMs = usualQuietMs): Promise<void> {
  const db = writerOf(context)
  let [seen, tidied] = [rowsChanged(db), -1]
  try {
    while (!signal.aborted) {
      await pause(quietMs, signal)
      const changed = rowsChanged(db)
      if (changed === seen && changed !== tidied && (await tidyAll(context, signal))) tidied = rowsChanged(db)
      seen = rowsChanged(db)
    }
  } catch (error) {
    context.defects.write(error, 'tidying', context.now())
  }
}
