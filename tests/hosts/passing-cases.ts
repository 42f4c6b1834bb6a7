// The contract's cases about passing văn bản đến on, what is due, and days off. Knows no carrier.
import { expect, test } from 'vitest'
import { type Case, refusalOf } from './carried.ts'

export function passingCases(archive: () => Case): void {
  test('letters are passed on together, taken, finished and opened again; what is due on a day follows', async () => {
    const { giaiQuyet, vanBan } = archive().calls
    const ids = await archive().fileSamples()
    const counts = async () => {
      const { counts, chuyenCham } = await giaiQuyet.day({ on: '2021-06-23' })
      return [counts['chua-chuyen'].n, counts['den-han'].n, chuyenCham.n]
    }
    expect(await counts()).toEqual([2, 0, 2])
    const { steps } = await giaiQuyet.pass({
      ids,
      to: [{ donVi: 'Phòng Văn xã', vaiTro: 'chu-tri' }],
      ngay: '2021-06-21',
      han: '2021-06-23',
    })
    expect(await counts()).toEqual([0, 2, 0])
    expect((await vanBan.open({ id: ids[0]! })).register).toMatchObject({ donViNhan: 'Phòng Văn xã', ngayChuyen: '2021-06-21' })
    await giaiQuyet.sign({ steps, nguoiNhan: 'Lò Thị Hoa', ngay: '2021-06-21' })
    await giaiQuyet.finish({ ids: [ids[0]!], ngay: '2021-06-24', traLoi: { soKyHieu: '45/VP-VX', vanBanId: null } })
    expect(await giaiQuyet.of({ id: ids[0]! })).toMatchObject({
      state: 'da-giai-quyet',
      isLate: true,
      traLoi: { soKyHieu: '45/VP-VX', vanBan: null },
    })
    const due = await giaiQuyet.due({ which: 'den-han', on: '2021-06-23' })
    expect([due.items.map(({ vanBan }) => vanBan.id), due.next]).toEqual([[ids[1]], null])
    await giaiQuyet.reopen({ ids: [ids[0]!] })
    expect(await giaiQuyet.takeBack({ steps })).toEqual({ changed: 2 })
    expect(await counts()).toEqual([2, 0, 2])
    expect(await giaiQuyet.units({ prefix: 'Phòng' })).toEqual(['Phòng Văn xã'])
    const acts = (await vanBan.history({ id: ids[0]! })).map(({ act }) => act)
    expect(acts).toEqual(['pass', 'pass', 'pass', 'pass', 'pass', 'file'])
  })

  test('what cannot be passed on is refused with the reason and changes nothing', async () => {
    const { giaiQuyet } = archive().calls
    const [id] = await archive().fileSamples()
    const to = [{ donVi: 'Phòng Văn xã', vaiTro: 'chu-tri' as const }]
    const code = async (work: Promise<unknown>) => (await refusalOf(work)).code
    expect(await code(giaiQuyet.pass({ ids: [id!, 99_999], to }))).toBe('not-found')
    expect(await code(giaiQuyet.pass({ ids: [id!], to, ngay: '2021-06-01' }))).toBe('day-order')
    expect(await code(giaiQuyet.finish({ ids: [id!], ngay: '2100-01-01' }))).toBe('day-future')
    expect(await code(giaiQuyet.pass({ ids: [id!], to: [{ donVi: '  ', vaiTro: 'chu-tri' }] }))).toBe('input-invalid')
    expect(await code(giaiQuyet.due({ which: 'qua-han', after: 'x' }))).toBe('input-invalid')
    expect(await giaiQuyet.of({ id: id! })).toMatchObject({ state: 'chua-chuyen', steps: [] })
  })

  test('a day off that the clerk sets counts in every deadline until it is taken away', async () => {
    const { lichNghi } = archive().calls
    const after = async () => (await lichNghi.after({ day: '2026-11-23', days: 1 })).day
    expect(await after()).toBe('2026-11-24')
    const year = await lichNghi.set({ day: '2026-11-24', kind: 'off', name: 'Ngày Văn hóa Việt Nam' })
    expect(year.days.filter(({ byClerk }) => byClerk)).toEqual([
      { day: '2026-11-24', kind: 'off', name: 'Ngày Văn hóa Việt Nam', byClerk: true },
    ])
    expect([await after(), year.open]).toEqual(['2026-11-25', []])
    await lichNghi.set({ day: '2026-11-24', kind: null })
    expect([await after(), (await lichNghi.year({ year: 2040 })).sure]).toEqual(['2026-11-24', 'unknown'])
  })
}
