// What is told while work goes on, as a stream that ends with the outcome of the work.

/**
 * Yields each word that `work` tells, in order, then gives what it comes to. Who stops listening before has the work given up by `giveUp`, and waits until
 * it has ended.
 */
export async function* toldDuring<Word, Result>(
  work: (tell: (word: Word) => void) => Promise<Result>,
  giveUp: () => void,
): AsyncGenerator<Word, Result, undefined> {
  const words: Word[] = []
  let isDone = false
  let wake: () => void = () => undefined
  const outcome = work(word => {
    words.push(word)
    wake()
  })
  const end = () => {
    isDone = true
    wake()
  }
  const ended = outcome.then(end, end)
  try {
    for (;;) {
      for (let word = words.shift(); word !== undefined; word = words.shift()) yield word
      if (isDone) return await outcome
      await new Promise<void>(resolve => {
        wake = resolve
      })
    }
  } finally {
    if (!isDone) giveUp()
    await ended
  }
}
