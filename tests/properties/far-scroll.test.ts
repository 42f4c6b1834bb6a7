// The scale between a scrollbar and a list longer than a browser can draw.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { farScroll } from '../../renderer/parts/far-scroll.ts'

const lists = fc.record({
  rows: fc.integer({ min: 0, max: 2_000_000 }),
  rowPx: fc.integer({ min: 40, max: 300 }),
  panePx: fc.integer({ min: 100, max: 3000 }),
})
const part = fc.double({ min: 0, max: 1, noNaN: true })
const lengthOf = ({ rows, rowPx, panePx }: { rows: number; rowPx: number; panePx: number }) => farScroll(rows, rowPx, panePx)

describe('the scale of a long list', () => {
  test('never asks for a box that a browser does not draw exactly', () => {
    fc.assert(fc.property(lists, list => lengthOf(list).boxPx <= 4_000_000))
  })

  test('meets the list at both ends and is right both ways in between', () => {
    fc.assert(
      fc.property(lists, part, (list, at) => {
        const { boxPx, maxTop, topAt, scrollAt } = lengthOf(list)
        const maxScroll = Math.max(0, boxPx - list.panePx)
        expect([topAt(0), topAt(maxScroll), scrollAt(0), scrollAt(maxTop)]).toEqual([0, maxTop, 0, maxScroll])
        const top = at * maxTop
        expect(Math.abs(topAt(scrollAt(top)) - top)).toBeLessThan(0.01)
      }),
    )
  })

  test('goes further down for each place further down, and pixel by pixel near the ends', () => {
    fc.assert(
      fc.property(lists, part, part, (list, a, b) => {
        const { boxPx, maxTop, topAt } = lengthOf(list)
        const maxScroll = Math.max(0, boxPx - list.panePx)
        const [low, high] = [Math.min(a, b) * maxScroll, Math.max(a, b) * maxScroll]
        expect(topAt(high)).toBeGreaterThanOrEqual(topAt(low))
        const near = Math.min(maxScroll, 1000 * a)
        expect(topAt(near)).toBe(near)
        expect(Math.abs(maxTop - topAt(maxScroll - near) - near)).toBeLessThan(0.01)
      }),
    )
  })

  test('leaves a list alone that is short enough', () => {
    const { boxPx, isScaled, topAt, scrollAt } = farScroll(50_000, 76, 700)
    expect([boxPx, isScaled, topAt(12_345.5), scrollAt(2_000_000)]).toEqual([3_800_000, false, 12_345.5, 2_000_000])
    expect(farScroll(1_000_000, 76, 700)).toMatchObject({ boxPx: 4_000_000, isScaled: true, maxTop: 75_999_300 })
  })
})
