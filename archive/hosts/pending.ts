// What waits for an answer that may never come: all of it, and all that is asked later, fails at once when its other side is gone.

export type Pending = {
  /** Why nothing is answered any more, or null. */
  failure(): Error | null
  /** Fails what waits and all that comes later; the first reason stays. */
  fail(error: Error): void
  /** The outcome of the work, or the failure if that comes first. */
  orFail<Answer>(work: () => Promise<Answer>): Promise<Answer>
}

/** A record of what is waiting. */
export function keepPending(): Pending {
  const waiting = new Set<(error: Error) => void>()
  let failure: Error | null = null
  return {
    failure: () => failure,
    fail: error => {
      failure ??= error
      for (const reject of waiting) reject(failure)
      waiting.clear()
    },
    orFail: work =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure)
        waiting.add(reject)
        const settled = <Value>(tell: (value: Value) => void) => {
          return (value: Value) => {
            waiting.delete(reject)
            tell(value)
          }
        }
        work().then(settled(resolve), settled(reject))
      }),
  }
}

/** The same events, failing with `pending` instead of waiting for one that cannot come. */
export function followed<Event>(events: AsyncIterator<Event, void>, { orFail, failure }: Pending): AsyncIterableIterator<Event, void> {
  const end = async (): Promise<IteratorResult<Event, void>> => {
    if (!failure()) await events.return?.()
    return { done: true, value: undefined }
  }
  const all: AsyncIterableIterator<Event, void> = {
    next: () => orFail(() => events.next()),
    return: end,
    [Symbol.asyncIterator]: () => all,
  }
  return all
}
