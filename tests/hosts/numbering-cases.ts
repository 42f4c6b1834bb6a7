// The contract's cases about the registers of a year and their numbers. Knows no carrier.
import { expect, test } from 'vitest'
import { emptyFields } from '../../contract/van-ban.ts'
import { type Case, refusalOf, register } from './carried.ts'

export function numberingCases(archive: () => Case): void {
  test('a letter is filed in a register of its own; numbers are kept, voided, told as gaps; a closed year refuses it', async () => {
    const { soDangKy, vanBan } = archive().calls
    const { soId } = await soDangKy.make({ direction: 'den', ten: 'Đơn thư', loai: ['Đơn'] })
    const series = { direction: 'den', soId, nam: 2021 } as const
    const file = (so: number | null = null) =>
      vanBan.register({ fields: { ...emptyFields, tenLoai: 'Đơn', trichYeu: 'đơn' }, register, so })
    expect((await file()).soDen).toEqual({ nam: 2021, so: 1 })
    expect(await soDangKy.keep({ ...series, count: 2, lyDo: 'đợi bản gốc' })).toEqual({ numbers: [2, 3] })
    await soDangKy.void({ ...series, so: 4, lyDo: 'ghi nhầm' })
    expect([(await file()).soDen?.so, (await file(3)).soDen?.so]).toEqual([5, 3])
    const { items, next } = await soDangKy.gaps(series)
    expect([items.map(({ from, to, why }) => [from, to, why]), next]).toEqual([
      [
        [2, 2, 'giu'],
        [4, 4, 'huy'],
      ],
      null,
    ])
    expect(await soDangKy.close(series)).toEqual({ soCuoi: 5 })
    expect(await refusalOf(file())).toEqual({ code: 'so-closed', detail: { nam: '2021', so: '5' } })
    const late = await vanBan.register({ fields: { ...emptyFields, tenLoai: 'Đơn', trichYeu: 'đơn' }, register, late: 'gửi chậm' })
    expect([late.soDen?.so, (await vanBan.open({ id: late.id })).register?.ghiChu]).toEqual([
      6,
      expect.stringMatching(/đóng sổ: gửi chậm$/u),
    ])
    await soDangKy.reopen(series)
    await soDangKy.release({ ...series, so: 2 })
    const books = await soDangKy.books({ nam: 2021 })
    expect(books.at(-1)).toMatchObject({ ten: 'Đơn thư', loai: ['Đơn'], count: 4, next: 7, kept: 0, voided: 1, closed: null })
    await soDangKy.void({ ...series, so: 7, lyDo: 'ghi nhầm' })
    const year = { from: '2021-01-01', to: '2021-12-31', soId, format: 'txt' as const }
    const { token } = await archive().calls.paper.register(year)
    expect(Buffer.from(await archive().bytesBehind(token)).toString('utf8')).toContain('7 (hủy: ghi nhầm)')
    expect((await archive().calls.archive.verify()).ok).toBe(true)
  })

  test('a register for secret văn bản, a number that is borne and one that is still to come are refused', async () => {
    const { soDangKy, vanBan } = archive().calls
    const code = async (work: Promise<unknown>) => (await refusalOf(work)).code
    await vanBan.register({ fields: { ...emptyFields, trichYeu: 'một' }, register })
    const general = { direction: 'den', soId: 0, nam: 2021 } as const
    expect(await code(soDangKy.make({ direction: 'den', ten: 'Văn bản mật' }))).toBe('so-mat')
    expect(await code(soDangKy.void({ ...general, so: 1, lyDo: 'x' }))).toBe('so-den-taken')
    expect(await code(soDangKy.void({ ...general, so: 7, lyDo: 'x' }))).toBe('so-ahead')
    expect(await code(soDangKy.keep({ ...general, soId: 5, lyDo: 'x' }))).toBe('not-found')
    expect(await code(vanBan.register({ fields: { ...emptyFields, trichYeu: 'hai' }, register, soId: 5 }))).toBe('not-found')
  })
}
