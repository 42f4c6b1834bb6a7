// Giving up a question: before its turn, under way, and when it was another that was given up.
import { expect, test } from 'vitest'
import { inTurn, newGivenUp } from '../../archive/turn.ts'
import { all } from '../../db/handle.ts'
import { newArchive } from '../db/archive-builder.ts'

const counted = 'SELECT count(*) AS n FROM van_ban'

test('what was given up before its turn is never begun', async () => {
  const reader = newArchive()
  const stop = new AbortController()
  let begun = 0
  const asked = inTurn({ reader, givenUp: newGivenUp() }, stop.signal, () => ++begun)
  stop.abort()
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
  expect(begun).toBe(0)
})

test('what is given up under way stops before its next statement', async () => {
  const reader = newArchive()
  const givenUp = newGivenUp()
  const stop = new AbortController()
  let statements = 0
  const asked = inTurn({ reader, givenUp }, stop.signal, () => {
    for (let i = 0; i < 100; i++) {
      all(reader, counted)
      statements++
      if (i === 9) {
        Atomics.add(givenUp, 0, 1)
        setImmediate(() => stop.abort())
      }
    }
  })
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
  expect(statements).toBe(10)
})

test('where another was given up the work is begun again and answered, also when that goes on', async () => {
  const reader = newArchive()
  const givenUp = newGivenUp()
  let begun = 0
  const asked = inTurn({ reader, givenUp }, undefined, () => {
    begun++
    Atomics.add(givenUp, 0, 1)
    return all(reader, counted)
  })
  expect(await asked).toEqual([{ n: 0 }])
  expect(begun).toBe(4)
  expect(all(reader, counted)).toEqual([{ n: 0 }])
})
