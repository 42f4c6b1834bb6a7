// Heirs put in the place of those that are no more, for all lines of the screen of envelopes at once.
import { describe, expect, test } from 'vitest'
import { backTo, heirOf, withHeirs } from '../../../renderer/screens/posting/heirs.ts'
import type { Line } from '../../../renderer/screens/posting/use-posting.ts'

const line = (key: number, printed: string, heirs: string[], more: Partial<Line> = {}): Line => ({
  key,
  isTaken: true,
  name: printed,
  address: '',
  from: {
    list: 'noi-nhan',
    purpose: null,
    to: { name: printed, address: null },
    printed,
    placeDoubt: null,
    coQuanId: null,
    isGroup: false,
    ended: heirs.length ? { since: '2025-03-01', heirs: heirs.map(name => ({ name, address: 'Đà Lạt' })), mucTin: 'chac-chan' } : null,
  },
  ...more,
})
const merged = 'Sở Tài chính tỉnh Lâm Đồng'
const lines = [
  line(0, 'Sở Tài chính', [merged]),
  line(1, 'Sở Kế hoạch và Đầu tư', [merged]),
  line(2, 'Văn phòng Chính phủ', []),
  line(3, 'Sở A', ['Sở B', 'Sở C']),
  line(4, 'Sở Y tế', ['Sở Y tế tỉnh Lâm Đồng'], { name: 'Sở Y tế (gửi tay)' }),
  line(5, 'Sở Nội vụ', ['Sở Nội vụ tỉnh Lâm Đồng'], { address: '1 Lê Lợi' }),
  line(6, 'Sở Xây dựng', ['Sở Xây dựng tỉnh Lâm Đồng'], { isTaken: false }),
]

describe('heirs of all lines', () => {
  test('[MAU-35] each that ended gives way to the one that has its work, two that went up in one stay one; what was typed stays', () => {
    expect(withHeirs(lines).map(({ name, address, isTaken }) => [name, address, isTaken])).toEqual([
      [merged, 'Đà Lạt', true],
      [merged, 'Đà Lạt', false],
      ['Văn phòng Chính phủ', '', true],
      ['Sở A', '', true],
      ['Sở Y tế (gửi tay)', '', true],
      ['Sở Nội vụ tỉnh Lâm Đồng', '1 Lê Lợi', true],
      ['Sở Xây dựng', '', false],
    ])
    expect(lines.filter(one => heirOf(one)).map(({ key }) => key)).toEqual([0, 1, 5])
    expect(withHeirs(lines).filter(one => one.isTaken && heirOf(one))).toEqual([])
  })

  test('[MAU-35] taking it back leaves what was typed since', () => {
    const after = withHeirs(lines)
    const typed = after.map(one => (one.key === 0 ? { ...one, address: '2 Trần Phú' } : one))
    const back = backTo(typed, lines, after)
    expect(back.map(({ name }) => name)).toEqual([merged, ...lines.slice(1).map(({ name }) => name)])
    expect(back[1]?.isTaken).toBe(true)
  })
})
