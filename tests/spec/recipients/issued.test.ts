// How many copies went out in all, for the register of văn bản đi.
import { describe, expect, test } from 'vitest'
import type { OpenedLine, Sending } from '../../../contract/noi-nhan.ts'
import { issuedCopies } from '../../../core/recipients/issued.ts'
import { openList } from '../../../core/recipients/open-list.ts'
import type { ListedLetter, World } from '../../../core/recipients/world.ts'

const nobody: World = { agency: () => null, group: () => null, copies: () => null }
const lines = (...texts: string[]) => texts.map(text => ({ text, purpose: null }))
const opened = (letter: Partial<ListedLetter>, world: Partial<World> = {}) =>
  openList({ kinhGui: [], noiNhan: [], noiLuu: null, text: null, tinh: 'Đắk Nông', day: '2021-05-31', ...letter }, { ...nobody, ...world })
const issued = (letter: Partial<ListedLetter>, world: Partial<World> = {}, sentBeside: Sending[] = []) =>
  issuedCopies({ ...opened(letter, world), sentBeside })
const sent = (copies: number): Sending[] => [
  {
    id: 1,
    to: 'x',
    coQuanId: null,
    day: '2021-06-01',
    way: 'tay',
    by: null,
    copies,
    envelopes: 1,
    signedBy: null,
    signedOn: null,
    note: null,
  },
]

describe('số lượng bản', () => {
  test('[NG-90] is what the letter prints of its run, else recipients and Lưu, each receiver once', () => {
    const letter = { kinhGui: ['Sở Y tế'], noiNhan: lines('Như trên', 'Sở Nội vụ (2b)', 'Sở Y tế') }
    expect(issued({ ...letter, noiLuu: 'VT, VX (2b)' })).toBe(1 + 2 + 1 + 2)
    expect(issued({ ...letter, noiLuu: 'VT, VX. Thuận100b' })).toBe(100)
    expect(issued({ ...letter, noiLuu: 'VT' }, { copies: (_, words) => (words === 'Sở Nội vụ (2b)' ? 9 : null) })).toBe(1 + 9 + 1)
  })
  test('[NG-91] counts what was sent as it was sent', () => {
    const { lines: two } = opened({ kinhGui: ['Sở Y tế', 'Sở Nội vụ'], noiLuu: 'VT' })
    const [first, ...others] = two as [OpenedLine, ...OpenedLine[]]
    const marked = { ...first, receivers: first.receivers.map(one => ({ ...one, sent: sent(4) })) }
    expect(issuedCopies({ lines: [marked, ...others], printedRun: null, sentBeside: sent(2) })).toBe(4 + 1 + 1 + 2)
  })
  test('[NG-92] is not known while a line’s number is not, or nobody is named', () => {
    for (const text of ['Các đơn vị có liên quan', 'CT, các PCT UBND tỉnh', 'Hoàng hôn trên sông']) {
      expect(issued({ kinhGui: ['Sở Y tế'], noiNhan: lines(text), noiLuu: 'VT' }), text).toBeNull()
      expect(issued({ kinhGui: ['Sở Y tế'], noiNhan: lines(text) }, { copies: (_, words) => (words === text ? 6 : null) }), text).toBe(7)
      const { lines: all } = opened({ noiNhan: lines(text) })
      expect(issuedCopies({ lines: all.map(line => ({ ...line, sent: sent(3) })), printedRun: null, sentBeside: [] }), text).toBe(3)
    }
    expect([issued({ noiLuu: 'VT' }), issued({}), issued({ noiNhan: lines('Như trên', 'Sở Y tế') })]).toEqual([null, null, null])
  })
})
