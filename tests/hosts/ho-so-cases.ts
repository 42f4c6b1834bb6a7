// The contract's cases about hồ sơ. Knows no carrier.
import { expect, test } from 'vitest'
import { emptyFields } from '../../contract/van-ban.ts'
import { type Case, refusalOf } from './carried.ts'

const fields = {
  nam: 2021,
  kyHieu: '01.TCCB',
  deMuc: null,
  tieuDe: 'Hồ sơ báo chí',
  thoiHan: null,
  nguoiLap: 'Lò Thị Hoa',
  batDau: '2021-06-01',
  ketThuc: null,
  ghiChu: null,
}

export function hoSoCases(archive: () => Case): void {
  test('letters are gathered in a file, placed in it and taken out; a closed file stands as it is', async () => {
    const { hoSo, vanBan } = archive().calls
    const vanBanIds = await archive().fileSamples()
    const { id } = await hoSo.make(fields)
    expect(await hoSo.add({ id, vanBanIds })).toEqual({ added: vanBanIds })
    await hoSo.place({ id, vanBanId: vanBanIds[1]!, stt: 1, toTu: 1, toDen: 3, ghiChu: null })
    const { items, next } = await hoSo.documents({ id })
    expect([items.map(({ stt, vanBan, toTu, toDen }) => [stt, vanBan.id, toTu, toDen]), next]).toEqual([
      [
        [1, vanBanIds[1], 1, 3],
        [2, vanBanIds[0], null, null],
      ],
      null,
    ])
    expect(await hoSo.of({ vanBanId: vanBanIds[0]! })).toEqual([{ ...fields, id, count: 2, sheets: 3 }])
    await hoSo.change({ id, fields: { ...fields, ketThuc: '2021-12-31' } })
    expect((await refusalOf(hoSo.takeOut({ id, vanBanIds }))).code).toBe('ho-so-closed')
    expect([(await hoSo.list({})).items.length, (await hoSo.list({ onlyOpen: true })).items.length]).toEqual([1, 0])
    await hoSo.change({ id, fields })
    expect((await refusalOf(hoSo.drop({ id }))).code).toBe('ho-so-used')
    expect(await hoSo.takeOut({ id, vanBanIds })).toEqual({ taken: 2 })
    expect(await hoSo.drop({ id })).toEqual(fields)
    expect((await hoSo.list({ query: 'bao chi' })).items).toEqual([])
    const acts = (await vanBan.history({ id: vanBanIds[0]! })).map(({ act }) => act)
    expect(acts.filter(act => act === 'case')).toHaveLength(2)
  })

  test('the kept copy of a văn bản đi is given out, is missing until it comes back, and stands in its book', async () => {
    const { banLuu, paper, vanBan } = archive().calls
    const register = { ngayDen: '2021-06-01', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
    const { id } = await vanBan.register({ fields: { ...emptyFields, trichYeu: 'về sổ' }, register, direction: 'di' })
    const use = await banLuu.give({ vanBanId: id, ngay: '2021-06-02', hoTen: 'Lò Thị Hoa' })
    expect((await banLuu.list({ isOut: true })).items).toEqual([use])
    const back = await banLuu.giveBack({ id: use.id, ngay: '2021-06-03' })
    expect([(await banLuu.list({ isOut: true })).items, await banLuu.of({ vanBanId: id })]).toEqual([[], [back]])
    expect((await banLuu.change({ id: use.id, hoTen: 'Vàng A Sáu' })).ngay).toBe('2021-06-02')
    expect((await paper.register({ from: '2021-06-01', to: '2021-06-30', kind: 'ban-luu', format: 'csv' })).name).toContain('bản lưu')
    expect((await refusalOf(banLuu.giveBack({ id: use.id }))).code).toBe('already-done')
    expect((await banLuu.takeBack({ id: use.id })).hoTen).toBe('Vàng A Sáu')
  })

  test('sheets in the wrong order, a code that is there and a file that is not are refused', async () => {
    const { hoSo } = archive().calls
    const { id } = await hoSo.make(fields)
    const code = async (work: Promise<unknown>) => (await refusalOf(work)).code
    expect(await code(hoSo.make(fields))).toBe('already-there')
    expect(await code(hoSo.place({ id, vanBanId: 1, toTu: 3, toDen: 1, ghiChu: null }))).toBe('input-invalid')
    expect(await code(hoSo.add({ id: 99, vanBanIds: [1] }))).toBe('not-found')
    expect(await code(hoSo.make({ ...fields, kyHieu: ' ' }))).toBe('input-invalid')
  })
}

export function reportCases(archive: () => Case): void {
  test('reports and the lists of files are told as numbers and made as papers; what is not named or empty is refused', async () => {
    const { hoSo, paper } = archive().calls
    const vanBanIds = await archive().fileSamples()
    const { id } = await hoSo.make(fields)
    await hoSo.add({ id, vanBanIds })
    const period = { from: '2021-06-01', to: '2021-06-30' }
    expect(await paper.reportLines({ kind: 'den', ...period })).toMatchObject({ kind: 'den', total: { nhan: 2 } })
    const text = async (made: Promise<{ token: string }>) => Buffer.from(await archive().bytesBehind((await made).token)).toString('utf8')
    expect(await text(paper.report({ kind: 'den', ...period, format: 'txt' }))).toContain('BÁO CÁO TÌNH HÌNH GIẢI QUYẾT VĂN BẢN ĐẾN')
    expect(await text(paper.fileList({ kind: 'van-ban', id, format: 'csv' }))).toContain('2680/UBND-KGVX')
    expect((await paper.fileList({ kind: 'danh-muc', nam: 2021 })).name).toBe('Danh mục hồ sơ 2021.pdf')
    const code = async (work: Promise<unknown>) => (await refusalOf(work)).code
    expect(await code(paper.fileList({ kind: 'danh-muc' }))).toBe('input-invalid')
    expect(await code(paper.fileList({ kind: 'nop-luu', nam: 2021 }))).toBe('nothing-to-print')
    expect(await code(paper.fileList({ kind: 'van-ban', id: 99 }))).toBe('not-found')
  })
}
