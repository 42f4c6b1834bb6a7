// A paper that tells how far it is while it is made, and is given up when nobody waits for it any more.
import { setTimeout } from 'node:timers/promises'
import type { PaperEvent, PaperFile } from '../../contract/paper.ts'
import { Refusal } from '../../contract/refusal.ts'

/** Between two words of how far it is, in milliseconds. */
const tellEvery = 250

/** How many lines are on paper so far, and whether it is to stop. */
export class Going {
  done = 0
  isStopped = false

  /** One line more. Refuses with `cancelled` once it is to stop. */
  readonly hear = (): void => {
    if (this.isStopped) throw new Refusal('cancelled')
    this.done += 1
  }
}

/** How far a paper of `of` lines is, now and then, and the finished paper at the end; `of` is null where that is only known then. */
export async function* paperEvents(
  make: (going: Going) => Promise<PaperFile>,
  of: number | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<PaperEvent> {
  const going = new Going()
  const making = make(going)
  making.catch(() => {})
  try {
    for (;;) {
      going.isStopped = signal?.aborted === true
      const paper = await Promise.race([making, setTimeout(tellEvery, null)])
      if (paper !== null) return yield { kind: 'made', paper }
      yield { kind: 'progress', done: going.done, of }
    }
  } finally {
    going.isStopped = true
  }
}
