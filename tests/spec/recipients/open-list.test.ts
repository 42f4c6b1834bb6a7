// A letter's lists opened by its day and province, counted, with repetitions told. The directory is a small one of names.
import { describe, expect, test } from 'vitest'
import { coQuanKey } from '../../../core/link/co-quan.ts'
import { openList } from '../../../core/recipients/open-list.ts'
import type { ListedLetter, World } from '../../../core/recipients/world.ts'

const ids = new Map<string, number>()
/** Every name that the keys tell as one agency has a row. */
const knowing = (tinh: string | null): World => ({
  agency: name => {
    const key = coQuanKey(name, tinh)
    if (!key) return null
    const print = `${key.tinh}|${key.khoa}`
    ids.set(print, ids.get(print) ?? ids.size + 1)
    return { id: ids.get(print) ?? 0, ten: name, copies: null }
  },
  group: () => null,
  copies: () => null,
})

const empty: ListedLetter = { kinhGui: [], noiNhan: [], noiLuu: null, text: null, tinh: 'Đắk Nông', day: '2021-05-31' }
const opened = (letter: Partial<ListedLetter>, world: Partial<World> = {}) => {
  const whole = { ...empty, ...letter }
  return openList(whole, { ...knowing(whole.tinh), ...world })
}
const lines = (...texts: string[]) => texts.map(text => ({ text, purpose: null }))
const membersOf = (text: string, letter: Partial<ListedLetter> = {}) => {
  const [line] = opened({ kinhGui: [text], ...letter }).lines
  return { sure: line?.receivers.filter(one => one.isIn).map(({ name }) => name) ?? [], line }
}

test('[NG-5] a name that its words do not tell is the agency by which the directory knows it', () => {
  const named = (name: string) => (name === 'CVNCTH' ? { id: 9, ten: 'Chi nhánh số 9', copies: 2 } : null)
  const [line] = opened({ kinhGui: ['CVNCTH'] }, { agency: named }).lines
  expect(line).toMatchObject({ kind: 'co-quan', doubts: [], copies: 2, receivers: [{ coQuan: { id: 9, ten: 'Chi nhánh số 9' } }] })
  expect(opened({ kinhGui: ['CVNCTH'] }).lines[0]).toMatchObject({ kind: 'chua-ro', doubts: ['unclear'] })
})

describe('groups', () => {
  test('[NG-40] departments of Đắk Nông in 2021; what it may not have is possible and counts nothing', () => {
    const { sure, line } = membersOf('Các Sở, Ban, ngành')
    expect(sure).toHaveLength(17)
    expect(sure).toEqual(
      expect.arrayContaining(['Sở Thông tin và Truyền thông', 'Sở Kế hoạch và Đầu tư', 'Thanh tra tỉnh', 'Văn phòng UBND tỉnh']),
    )
    const possible = line?.receivers.filter(one => !one.isIn)
    expect(possible).toContainEqual(expect.objectContaining({ name: 'Ban Dân tộc', note: 'nơi có lập', copies: 0 }))
    expect(line?.copies).toBe(17)
  })

  test('[NG-40] departments of Hà Nội have Quy hoạch - Kiến trúc; those of 2026 are the merged ones', () => {
    const { sure } = membersOf('Các Sở, ban, ngành Thành phố', { tinh: 'Hà Nội', day: '2021-06-16' })
    expect(sure).toEqual(expect.arrayContaining(['Sở Quy hoạch - Kiến trúc', 'Thanh tra Thành phố']))
    expect(sure).not.toContain('Sở Văn hóa, Thể thao và Du lịch')
    const now = membersOf('Các sở, ban, ngành tỉnh', { tinh: 'Lâm Đồng', day: '2026-11-23' }).sure
    expect(now).toContain('Sở Nông nghiệp và Môi trường')
    expect(now).not.toContain('Sở Thông tin và Truyền thông')
  })

  test('[NG-41] the eight units of Đắk Nông in 2021, under any body', () => {
    const { sure } = membersOf('Ủy ban nhân dân các huyện, thành phố')
    expect(sure).toHaveLength(8)
    expect(sure).toEqual(expect.arrayContaining(['Ủy ban nhân dân thành phố Gia Nghĩa', 'Ủy ban nhân dân huyện Đắk Mil']))
    expect(membersOf('Phòng Giáo dục và Đào tạo các huyện, thành phố').sure).toContain('Phòng Giáo dục và Đào tạo huyện Cư Jút')
    expect(membersOf('HĐND, UBND các huyện, thành phố').sure).toHaveLength(16)
    const town = membersOf('UBND các quận, huyện', { tinh: 'Hà Nội', day: '2021-06-16' })
    expect(town.sure).toHaveLength(29)
    expect(town.line?.receivers.find(one => !one.isIn)).toMatchObject({ name: 'Ủy ban nhân dân thị xã Sơn Tây' })
  })

  test('[NG-42] ministries of the day', () => {
    expect(membersOf('Các bộ, cơ quan ngang bộ', { tinh: null }).sure).toHaveLength(22)
    const now = membersOf('các bộ, cơ quan ngang bộ', { tinh: null, day: '2026-01-05' }).sure
    expect(now).toHaveLength(17)
    expect(now).toContain('Bộ Dân tộc và Tôn giáo')
  })

  test('[NG-43] provinces of the day', () => {
    expect(membersOf('UBND các tỉnh, thành phố trực thuộc Trung ương', { tinh: null }).sure).toHaveLength(63)
    expect(membersOf('UBND các tỉnh, thành phố trực thuộc TW', { tinh: null, day: '2026-01-05' }).sure).toHaveLength(34)
    const names = ['2021-05-31', '2025-02-01', '2026-05-01'].map(day => membersOf('UBND các tỉnh, thành phố', { tinh: null, day }).sure)
    const of = (at: number, end: string) => names[at]?.find(name => name.endsWith(end))
    expect([of(0, 'Huế'), of(1, 'Huế'), of(1, 'Đồng Nai'), of(2, 'Đồng Nai')]).toEqual([
      ...['Ủy ban nhân dân tỉnh Thừa Thiên Huế', 'Ủy ban nhân dân thành phố Huế'],
      ...['Ủy ban nhân dân tỉnh Đồng Nai', 'Ủy ban nhân dân thành phố Đồng Nai'],
    ])
    expect(membersOf('Sở Công Thương các tỉnh, thành phố trực thuộc Trung ương', { tinh: null }).sure[0]).toMatch(/^Sở Công Thương tỉnh /u)
  })

  test('[NG-44] what no table knows has no members and says so', () => {
    const { line } = membersOf('Các cơ quan báo chí Thành phố', { tinh: 'Hà Nội' })
    expect(line).toMatchObject({ kind: 'nhom', receivers: [], doubts: ['unknown-group'], copies: 0, group: { from: 'nobody' } })
    expect(membersOf('Các sở, ban, ngành, đoàn thể tỉnh').line?.doubts).toEqual(['part-unknown'])
  })

  test('[NG-45] units without a body are their People’s Committees, and say so', () => {
    const { sure, line } = membersOf('Các huyện, thành phố')
    expect([sure.length, line?.doubts]).toEqual([8, ['body-assumed']])
  })

  test('[NG-46] a table is asked only for its days', () => {
    expect(membersOf('UBND các huyện, thành phố', { tinh: 'Lâm Đồng', day: '2025-07-01' }).line?.doubts).toContain('unknown-group')
    expect(membersOf('UBND các phường, xã', { tinh: 'Hà Nội', day: '2025-06-30' }).sure).toEqual([])
    expect(membersOf('UBND các phường, xã', { tinh: 'Hà Nội', day: '2026-01-05' }).sure).toHaveLength(126)
    expect(membersOf('Các Sở, ban, ngành', { tinh: 'Đắk Nông', day: '2026-01-05' }).sure).toEqual([])
  })

  test('[NG-47] the clerk’s members go before the table’s', () => {
    const members = [{ name: 'Báo Hànộimới', agency: null, copies: 2 }]
    const { lines: opens } = opened(
      { kinhGui: ['Các Sở, Ban, ngành'] },
      { group: key => (key === 'cac so ban nganh' ? { members, since: '2021-01-01', until: null } : null) },
    )
    expect(opens[0]).toMatchObject({ group: { from: 'clerk' }, receivers: [{ name: 'Báo Hànộimới', copies: 2 }], copies: 2 })
  })
})

describe('Như trên, Như Điều', () => {
  test('[NG-2] “Như trên” stands for the Kính gửi list, which counts its copies', () => {
    const {
      lines: [, above],
      copies,
    } = opened({ kinhGui: ['Sở Y tế'], noiNhan: lines('Như trên') })
    expect(above).toMatchObject({ kind: 'nhu-tren', standsFor: ['kinh-gui.0'], copies: 0, copiesFrom: 'above' })
    expect(copies).toBe(1)
    expect(opened({ noiNhan: lines('Như trên') }).lines[0]?.doubts).toEqual(['nothing-above'])
  })

  const text = `Điều 1. Phê duyệt kế hoạch.
Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
Điều 3. Chánh Văn phòng UBND tỉnh; Giám đốc Sở Văn hóa, Thể thao và Du lịch; Thủ trưởng các sở, ban, ngành;
Chủ tịch UBND các huyện, thành phố và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:`

  test('[NG-70] those whom the article names, with their places in the letter', () => {
    const [line] = opened({ noiNhan: lines('Như Điều 3'), text }).lines
    const [office, culture] = line?.receivers ?? []
    expect([office?.name, culture?.name]).toEqual(['Chánh Văn phòng UBND tỉnh', 'Giám đốc Sở Văn hóa, Thể thao và Du lịch'])
    expect(text.slice(culture?.at?.start, culture?.at?.end)).toBe('Giám đốc Sở Văn hóa, Thể thao và Du lịch')
  })

  test('[NG-71] groups of the article open, posts stand for their bodies', () => {
    const [line] = opened({ noiNhan: lines('Như Điều 3'), text }).lines
    expect(line?.receivers.map(({ coQuan }) => coQuan?.ten)).toEqual(
      expect.arrayContaining(['Văn phòng UBND tỉnh', 'Sở Văn hóa, Thể thao và Du lịch']),
    )
    expect(line?.receivers.filter(({ name }) => name.startsWith('Ủy ban nhân dân '))).toHaveLength(8)
    expect(line?.receivers.filter(({ isIn }) => isIn)).toHaveLength(1 + 1 + 17 + 8)
  })

  test('[NG-72] an article that is missing or names nobody says so', () => {
    expect(opened({ noiNhan: lines('Như Điều 4'), text }).lines[0]?.doubts).toEqual(['article-missing'])
    expect(opened({ noiNhan: lines('Như Điều 1'), text }).lines[0]?.doubts).toEqual(['article-unread'])
    expect(opened({ noiNhan: lines('Như Điều 2'), text }).lines[0]?.doubts).toEqual(['article-unread'])
    expect(opened({ noiNhan: lines('Như Điều 3'), text }).lines[0]?.doubts).toEqual(['part-unknown'])
    expect(opened({ noiNhan: lines('Như Điều 3') }).lines[0]?.doubts).toEqual(['no-text'])
  })
})

describe('copies and repetitions', () => {
  test('[NG-80] the clerk’s count, else the printed one, else one for each', () => {
    const letter = { noiNhan: lines('Sở Y tế (3b)', 'Sở Nội vụ', 'UBND các huyện, thành phố (10b)'), noiLuu: 'VT, VX (2b)' }
    expect(opened(letter).lines.map(({ copies, copiesFrom }) => [copies, copiesFrom])).toEqual([
      ...[
        [3, 'printed'],
        [1, 'one'],
        [10, 'printed'],
        [3, 'printed'],
      ],
    ])
    const set = opened(letter, { copies: (_, words) => (words === 'Sở Nội vụ' ? 5 : null) })
    expect(set.lines[1]).toMatchObject({ copies: 5, copiesFrom: 'clerk' })
    const known = opened(letter, { agency: name => ({ id: 1, ten: name, copies: 4 }) })
    expect(known.lines[1]).toMatchObject({ copies: 4, copiesFrom: 'directory' })
  })

  test('[NG-81] the total is of all lines and the lưu line', () => {
    expect(opened({ kinhGui: ['Sở Y tế'], noiNhan: lines('Như trên', 'Sở Nội vụ (2b)'), noiLuu: 'VT, VX' })).toMatchObject({
      copies: 5,
      repeated: 0,
    })
  })

  test('[NG-85] the same words and the same agency below are marked and stay', () => {
    const { lines: opens, repeated } = opened({
      kinhGui: ['Sở Y tế', 'UBND tỉnh'],
      noiNhan: lines('sở Y tế', 'Ủy ban nhân dân tỉnh Đắk Nông', 'CVNCTH', 'CVNCTH'),
    })
    expect(opens.map(({ sameAs }) => sameAs)).toEqual([null, null, 'kinh-gui.0', 'kinh-gui.1', null, 'noi-nhan.2'])
    expect([opens.length, repeated]).toEqual([6, 3])
  })

  test('[NG-86] an agency that a group above has is marked; a post of it is not', () => {
    const { lines: opens, repeated } = opened({
      kinhGui: ['Các Sở, Ban, ngành'],
      noiNhan: lines('Sở Y tế', 'Giám đốc Sở Y tế', 'Sở Ngoại vụ'),
    })
    expect(opens.map(({ sameAs }) => sameAs)).toEqual([null, 'kinh-gui.0', null, null])
    expect(repeated).toBe(1)
  })
})
