// The contract's cases about recipients: opened to real bodies, groups and counts set, sent, received. Knows no carrier.
import { expect, test } from 'vitest'
import type { OpenedRecipients } from '../../contract/noi-nhan.ts'
import { type Case, refusalOf } from './carried.ts'

const lineOf = ({ lines }: OpenedRecipients, key: string) => lines.find(line => line.key === key)
const namesIn = (opened: OpenedRecipients, key: string) => lineOf(opened, key)?.receivers.flatMap(one => (one.isIn ? one.name : [])) ?? []

export function recipientsCases(archive: () => Case): void {
  test('the recipients of both samples open to real bodies of Đắk Nông and Hà Nội in 2021', async () => {
    const { noiNhan } = archive().calls
    const [dakNong, haNoi] = await archive().fileSamples()
    const first = await noiNhan.open({ id: dakNong! })
    expect(first).toMatchObject({ tinh: 'Đắk Nông', day: '2021-05-31' })
    expect(namesIn(first, 'kinh-gui.0')).toHaveLength(17)
    expect(namesIn(first, 'kinh-gui.2')).toHaveLength(8)
    expect(namesIn(first, 'noi-nhan.2')).toEqual(['Chủ tịch UBND tỉnh', 'các Phó Chủ tịch UBND tỉnh'])
    expect(lineOf(first, 'noi-nhan.1')).toMatchObject({
      kind: 'co-quan',
      purposeWords: 'để báo cáo',
      receivers: [{ coQuan: { id: expect.any(Number) } }],
    })
    expect(lineOf(first, 'noi-nhan.0')?.standsFor).toHaveLength(6)
    const second = await noiNhan.open({ id: haNoi! })
    expect(second.tinh).toBe('Hà Nội')
    expect(second.lines.find(({ kind }) => kind === 'don-vi')?.receivers.map(({ name }) => name)).toEqual([
      ...['Chánh Văn phòng', 'Phó Chánh Văn phòng L.T. Lực', 'KGVX', 'TKBT'],
    ])
    expect(lineOf(second, 'luu')?.receivers.map(({ name }) => name)).toEqual(['VT', 'KGVX'])
  })

  test('members that the clerk sets hold for the issuer’s next letters, not for earlier or other ones, and are given back', async () => {
    const { noiNhan, vanBan } = archive().calls
    const [dakNong, haNoi] = await archive().fileSamples()
    const { fields } = await vanBan.open({ id: dakNong! })
    const again = async (ngayBanHanh: string, soKyHieu: string) => {
      const register = { ngayDen: '2021-08-02', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
      return (await vanBan.register({ fields: { ...fields, ngayBanHanh, soKyHieu }, register })).id
    }
    const [later, earlier] = [await again('2021-08-01', '3001/UBND-KGVX'), await again('2021-01-04', '12/UBND-KGVX')]
    const members = [{ name: 'Ủy ban nhân dân huyện Đắk Mil' }, { name: 'Ủy ban nhân dân thành phố Gia Nghĩa', copies: 2 }]
    const set = await noiNhan.setGroup({ id: dakNong!, line: 'kinh-gui.2', members })
    expect(lineOf(set, 'kinh-gui.2')).toMatchObject({ copies: 3, group: { from: 'clerk', since: '2021-05-31', until: '2025-06-30' } })
    expect(namesIn(await noiNhan.open({ id: later }), 'kinh-gui.2')).toEqual(members.map(({ name }) => name))
    expect(namesIn(await noiNhan.open({ id: earlier }), 'kinh-gui.2')).toHaveLength(8)
    expect(lineOf(await noiNhan.open({ id: haNoi! }), 'kinh-gui.2')?.group?.from).toBe('nobody')
    expect(namesIn(await noiNhan.setGroup({ id: later, line: 'kinh-gui.2', members: null }), 'kinh-gui.2')).toHaveLength(8)
    const acts = (await vanBan.history({ id: dakNong! })).map(({ act }) => act)
    expect(acts[0]).toBe('group')
    expect((await refusalOf(noiNhan.setGroup({ id: dakNong!, line: 'noi-nhan.1', members }))).code).toBe('input-invalid')
  })

  test('copies that the clerk sets count, and taken back the line counts as before', async () => {
    const { noiNhan } = archive().calls
    const [id] = await archive().fileSamples()
    const { copies } = await noiNhan.open({ id: id! })
    const set = await noiNhan.setCopies({ id: id!, line: 'noi-nhan.3', copies: 4 })
    expect([lineOf(set, 'noi-nhan.3')?.copiesFrom, set.copies]).toEqual(['clerk', copies + 3])
    expect(await noiNhan.setCopies({ id: id!, line: 'noi-nhan.3', copies: null })).toMatchObject({ copies })
    expect((await refusalOf(noiNhan.setCopies({ id: id!, line: 'noi-nhan.30', copies: 4 }))).code).toBe('not-found')
  })

  test('a letter is sent to one, to all the others once, signed for, and taken back', async () => {
    const { noiNhan, vanBan } = archive().calls
    const [id] = await archive().fileSamples()
    const one = { id: id!, day: '2021-06-01', way: 'tay' as const, by: 'Lò Thị Hoa' }
    const byHand = await noiNhan.send({ ...one, to: [{ line: 'noi-nhan.3' }] })
    expect(byHand.sent).toHaveLength(1)
    const rest = await noiNhan.send({ ...one, way: 'buu-dien' })
    const opened = await noiNhan.open({ id: id! })
    const asked = opened.lines.filter(({ list, kind }) => list !== 'luu' && kind !== 'nhu-tren')
    expect(
      asked.every(line =>
        [...line.receivers.filter(({ isIn }) => isIn), ...(line.receivers.length ? [] : [line])].every(({ sent }) => sent.length === 1),
      ),
    ).toBe(true)
    expect(lineOf(opened, 'noi-nhan.3')?.receivers[0]?.sent).toMatchObject([{ way: 'tay', by: 'Lò Thị Hoa', signedBy: null }])
    expect((await refusalOf(noiNhan.send(one))).code).toBe('already-done')
    await noiNhan.sign({ id: id!, sendings: byHand.sent, signed: { by: 'Trần Văn Nam', on: '2021-06-02' } })
    const { items, sent, answered } = await noiNhan.received({ id: id! })
    expect([sent, answered]).toEqual([items.length, 0])
    // Posts are nobody whose answer could be told.
    const tracked = (wanted: string) => items.find(({ name }) => name === wanted)?.isTracked
    expect(['Ban Tuyên giáo Tỉnh ủy', 'Chủ tịch UBND tỉnh'].map(tracked)).toEqual([true, false])
    expect(items.find(({ name }) => name === 'Ban Tuyên giáo Tỉnh ủy')?.sent[0]).toMatchObject({
      signedBy: 'Trần Văn Nam',
      signedOn: '2021-06-02',
    })
    expect(await noiNhan.unsend({ id: id!, sendings: [...byHand.sent, ...rest.sent] })).toEqual({ taken: rest.sent.length + 1 })
    expect(await noiNhan.received({ id: id! })).toMatchObject({ sent: 0 })
    expect((await vanBan.history({ id: id! })).slice(0, 4).map(({ act }) => act)).toEqual(['send', 'send', 'send', 'send'])
  })

  test('sending on a day that cannot be, to nobody there and of what is not held is refused', async () => {
    const { noiNhan, vanBan } = archive().calls
    const [id] = await archive().fileSamples()
    const code = async (work: Promise<unknown>) => (await refusalOf(work)).code
    const way = 'tay' as const
    expect(await code(noiNhan.send({ id: id!, day: '2021-05-01', way }))).toBe('day-order')
    expect(await code(noiNhan.send({ id: id!, day: '2999-01-01', way }))).toBe('input-invalid')
    expect(await code(noiNhan.send({ id: id!, to: [{ line: 'kinh-gui.0', receiver: 'ai đó' }], day: '2021-06-01', way }))).toBe('not-found')
    const { cites } = await vanBan.open({ id: id! })
    expect(await code(noiNhan.send({ id: cites[0]?.vanBan.id ?? 0, day: '2021-06-01', way }))).toBe('input-invalid')
    const { sent } = await noiNhan.send({ id: id!, day: '2021-06-03', way })
    expect(await code(noiNhan.sign({ id: id!, sendings: sent, signed: { by: 'Nam', on: '2021-06-02' } }))).toBe('day-order')
    expect(await code(noiNhan.unsend({ id: id!, sendings: [99_999] }))).toBe('not-found')
    expect((await noiNhan.received({ id: id! })).sent).toBeGreaterThan(20)
  })
}
