// The day and the time of the archive are Vietnam's, whatever zone the machine is set to.
import { afterEach, expect, test } from 'vitest'
import { vietnamDay, vietnamTime, vietnamYear } from '../../../contract/vietnam-clock.ts'
import { printedWords } from '../../../core/paper/printed-on.ts'
import { momentWords } from '../../../renderer/words/shell.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test.each(['UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Asia/Ho_Chi_Minh'])('on a machine set to %s today is Vietnam’s day', tz => {
  process.env.TZ = tz
  const newYear = new Date('2025-12-31T17:05:09.000Z')
  expect([vietnamDay(newYear), vietnamTime(newYear), vietnamYear(newYear)]).toEqual(['2026-01-01', '00:05:09', 2026])
  expect(vietnamDay(new Date('2025-12-31T16:59:59.999Z'))).toBe('2025-12-31')
  expect([momentWords(newYear.toISOString()), printedWords(newYear)]).toEqual([
    '01/01/2026, 00:05',
    'In từ hệ thống Văn Thư lúc 00:05 01/01/2026',
  ])
})
