// The time left of a batch: measured from what is done, said only when that is enough, in words that promise no more.
import { describe, expect, test } from 'vitest'
import { leftMs } from '../../../renderer/parts/arrive/time-left.ts'
import { arriveWords } from '../../../renderer/words/arrive.ts'

describe('the time left of a batch', () => {
  test.each([
    ['nothing in the first seconds', { ms: 4_000, done: 50, total: 100, pageShare: 0 }, null],
    ['nothing from two files of three hundred', { ms: 60_000, done: 2, total: 300, pageShare: 0.9 }, null],
    ['what five files took, for each of the others', { ms: 10_000, done: 5, total: 300, pageShare: 0 }, 590_000],
    ['of one long scan, what its pages took', { ms: 30_000, done: 0, total: 1, pageShare: 10 / 40 }, 90_000],
    ['of the file under way, only the pages that are left', { ms: 11_000, done: 5, total: 6, pageShare: 0.5 }, 1_000],
    ['nothing when all is done', { ms: 60_000, done: 6, total: 6, pageShare: 0 }, null],
  ])('%s', (_, measured, left) => expect(leftMs(measured)).toBe(left))
})

test.each([
  [20_000, 'còn chưa đến 1 phút'],
  [31_000, 'còn khoảng 1 phút'],
  [170_000, 'còn khoảng 3 phút'],
  [59.6 * 60_000, 'còn khoảng 1 giờ'],
  [83 * 60_000, 'còn khoảng 1 giờ 20 phút'],
  [116 * 60_000, 'còn khoảng 2 giờ'],
])('%i ms are said as “%s”', (ms, words) => expect(arriveWords.timeLeft(ms)).toBe(words))
