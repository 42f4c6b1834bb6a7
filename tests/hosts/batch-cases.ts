import path from 'node:path'
import { expect, test } from 'vitest'
import { type Case, collect, fileEvents, longLetterOf, own, refusalOf, sampleFiles } from './carried.ts'

const officeFiles = path.resolve(import.meta.dirname, '..', 'files')

export function batchCases(archive: () => Case): void {
  test('the pages of a file that is looked at page by page are told before what became of it', async () => {
    const events = await archive().take([path.join(officeFiles, 'chi-thi.pdf')])
    const kinds = events.map(({ kind }) => kind)
    expect(kinds.filter((kind, i) => kind !== kinds[i - 1])).toEqual(['start', 'page', 'file', 'done'])
    expect(events[1]).toMatchObject({ name: 'chi-thi.pdf', page: 1 })
  })

  test('what a stop leaves of a batch is let go, or kept unread where that is asked', async () => {
    const { calls } = archive()
    const stopped = async (sos: readonly number[], keepsLeft: boolean) => {
      const tokens: string[] = []
      for (const so of sos) tokens.push(await archive().hold(archive().write(`dài ${so}.txt`, longLetterOf(so))))
      const stopper = new AbortController()
      try {
        for await (const { kind } of await calls.arrive.take({ tokens, keepsLeft }, { signal: stopper.signal }))
          if (kind === 'file') stopper.abort()
      } catch {
        // A stream that is stopped may end either way.
      }
    }
    await stopped([1, 2, 3, 4], true)
    await expect.poll(async () => (await calls.arrive.unread()).names.at(-1), { timeout: 15_000 }).toBe('dài 4.txt')
    const { total } = await calls.arrive.unread()
    expect(fileEvents(await collect(calls.arrive.takeUnread()))).toHaveLength(total)
    expect((await calls.arrive.list({})).items.map(({ name }) => name).sort()).toEqual(['dài 1.txt', 'dài 2.txt', 'dài 3.txt', 'dài 4.txt'])
    await stopped([5, 6, 7, 8], false)
    expect(await calls.arrive.unread()).toEqual({ total: 0, names: [] })
  })

  test('a batch that rests begins no further file until it is to go on; where nothing is taken nothing rests', async () => {
    const { calls } = archive()
    expect(await calls.arrive.pause({ isPaused: true })).toEqual({ isPaused: false })
    const tokens = []
    for (const so of [1, 2, 3]) tokens.push(await archive().hold(archive().write(`${so}.txt`, longLetterOf(so))))
    const events = await calls.arrive.take({ tokens })
    const heard: string[] = []
    for await (const event of events) {
      heard.push(event.kind)
      if (heard.length !== 1) continue
      expect(await calls.arrive.pause({ isPaused: true })).toEqual({ isPaused: true })
      // What was under way is finished; then the count of what waits stands still through further calls.
      let before = -1
      let now = (await calls.arrive.list({})).total
      while (now !== before) {
        for (let asked = 0; asked < 20; asked++) await calls.archive.setOwn(own)
        before = now
        now = (await calls.arrive.list({})).total
      }
      expect(now).toBeLessThan(3)
      expect(await calls.arrive.pause({ isPaused: false })).toEqual({ isPaused: false })
    }
    expect(heard).toEqual(['start', 'file', 'file', 'file', 'done'])
    expect(await calls.arrive.pause({ isPaused: true })).toEqual({ isPaused: false })
  })

  test('what is no folder is not watched', async () => {
    const token = await archive().hold(sampleFiles[0]!)
    const none = { folder: null, trouble: null, taken: 0, refused: [] }
    expect((await refusalOf(archive().calls.arrive.setWatched({ token }))).code).toBe('folder-unreadable')
    expect([await archive().calls.arrive.watched(), await archive().calls.arrive.setWatched({ token: null })]).toEqual([none, none])
    expect((await refusalOf(collect(archive().calls.arrive.watch({ token })))).code).toBe('folder-unreadable')
  })

  test('where no batch was cut off nothing is unread', async () => {
    const { calls } = archive()
    expect(await calls.arrive.unread()).toEqual({ total: 0, names: [] })
    expect((await collect(calls.arrive.takeUnread())).at(-1)).toEqual({ kind: 'done', waiting: 0, held: 0, refused: 0, left: 0 })
    expect(await calls.arrive.dropUnread()).toEqual({ dropped: 0 })
  })

  test('a token nobody gave is refused in its place', async () => {
    const known = await archive().hold(sampleFiles[0]!)
    const events = await collect(archive().calls.arrive.take({ tokens: ['khong-co-ma-nay-dau', known] }))
    expect(fileEvents(events).map(({ outcome }) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind))).toEqual([
      'token-unknown',
      'waiting',
    ])
  })
}
