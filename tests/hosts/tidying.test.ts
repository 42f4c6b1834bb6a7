// The writer tidies when nobody has written for a while, and only then.
import { expect, onTestFinished, test } from 'vitest'
import { type Context, openContext, writerOf } from '../../archive/context.ts'
import { keepTidy } from '../../archive/tidying.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, layArchive, newFolder, now } from '../db/archive-builder.ts'

const segments = (context: Context) =>
  writerOf(context).prepare<[], number>('SELECT count(DISTINCT segid) FROM chi_muc_than_idx').pluck().get() ?? 0

function openedArchive(): Context {
  const folder = newFolder()
  layArchive(folder)
  const context = openContext(folder)
  onTestFinished(context.close)
  return context
}

const fileOne = (context: Context) => fileVanBan(writerOf(context), filing({ trichYeu: 'về kinh phí' }, { text: 'kinh phí' }), now)

test('letters filed one by one are merged once it is quiet, again after further ones, and the end is heard at once', async () => {
  const context = openedArchive()
  const stop = new AbortController()
  const kept = keepTidy(context, stop.signal, 5)
  for (const _ of [1, 2]) {
    for (let i = 0; i < 7; i++) fileOne(context)
    expect(segments(context)).toBeGreaterThanOrEqual(7)
    await expect.poll(() => segments(context)).toBeLessThan(4)
  }
  stop.abort()
  await kept
})

test('what fails is told and rejects nothing', async () => {
  const context = openedArchive()
  for (let i = 0; i < 7; i++) fileOne(context)
  writerOf(context).unsafeMode().exec('UPDATE chi_muc_than_data SET block = zeroblob(20) WHERE id > 10')
  const told: unknown[] = []
  await keepTidy(
    { ...context, defects: { ...context.defects, write: (error, what) => `${told.push(error)} ${what}` } },
    new AbortController().signal,
    5,
  )
  expect(told).toHaveLength(1)
})
