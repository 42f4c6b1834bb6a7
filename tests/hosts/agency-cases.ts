// The contract's cases about the directory of agencies. Knows no carrier.
import { expect, test } from 'vitest'
import { emptyFields } from '../../contract/van-ban.ts'
import { type Case, refusalOf } from './carried.ts'

export function agencyCases(archive: () => Case): void {
  test('the directory is listed by province and words, opened with its successors, and corrected', async () => {
    const { coQuan } = archive().calls
    const { items, next } = await coQuan.list({ tinh: 'Đắk Nông', text: 'truyen thong', on: '2021-06-01' })
    expect(items.map(({ ten }) => ten)).toEqual(['Sở Thông tin và Truyền thông tỉnh Đắk Nông'])
    expect(next).toBeNull()
    const id = items[0]?.id ?? 0
    const opened = await coQuan.open({ id, on: '2026-11-23' })
    expect(opened.heirs.map(({ ten }) => ten)).toEqual(['Sở Khoa học và Công nghệ tỉnh Lâm Đồng'])
    expect((await coQuan.tree()).find(({ cap, tinh }) => cap === 'tinh' && tinh === 'Đắk Nông')?.count).toBeGreaterThan(30)
    const corrected = await coQuan.correct({ id, fields: { dienThoai: '0261 3 543 210', soBan: 3 } })
    expect(corrected).toMatchObject({ byClerk: ['dienThoai', 'soBan'], fields: { soBan: 3 } })
    expect((await refusalOf(coQuan.correct({ id, fields: { soBan: 0 } }))).code).toBe('input-invalid')
    expect((await refusalOf(coQuan.correct({ id, fields: { denNgay: '2025-02-30' } }))).code).toBe('input-invalid')
    expect((await refusalOf(coQuan.open({ id: 999_999 }))).code).toBe('not-found')
    expect((await coQuan.open({ id })).fields).toEqual(corrected.fields)
  })

  test('a name that nobody knows is counted, told for a province, and taken back', async () => {
    const { coQuan, vanBan } = archive().calls
    const fields = {
      ...emptyFields,
      coQuanBanHanh: 'UBND tỉnh Đắk Nông',
      soKyHieu: '1/UBND-VX',
      noiNhan: [{ text: 'Cục QLRR', purpose: null }],
    }
    const register = { ngayDen: '2021-06-20', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
    const { id } = await vanBan.register({ fields, register })
    const name = { ten: 'Cục QLRR', tinh: 'Đắk Nông' }
    expect(await coQuan.unresolved({})).toEqual({ items: [{ ...name, count: 1, why: 'short-form' }], next: null })
    const asked = await coQuan.resolve({ ten: 'STTTT', tinh: 'Đắk Nông', on: '2021-06-20' })
    expect(asked).toMatchObject({ what: 'agency', sure: 'certain', coQuan: { ten: 'Sở Thông tin và Truyền thông tỉnh Đắk Nông' } })
    const agency = asked.coQuan?.id ?? 0
    expect(await coQuan.resolveAll({ ...name, id: agency })).toEqual({ resolved: 1 })
    expect((await vanBan.open({ id })).recipients[0]?.coQuan?.id).toBe(agency)
    expect((await coQuan.open({ id: agency })).counts.received).toBe(1)
    expect(await coQuan.takeBack(name)).toEqual({ unresolved: 1 })
    expect((await vanBan.open({ id })).recipients[0]?.coQuan).toBeNull()
    expect((await refusalOf(coQuan.takeBack(name))).code).toBe('not-found')
  })

  test('rows are added, merged, split, linked and renamed; their letters follow', async () => {
    const { coQuan, vanBan } = archive().calls
    const fields = {
      ...emptyFields,
      coQuanBanHanh: 'UBND tỉnh Đắk Nông',
      ngayBanHanh: '2021-06-01',
      noiNhan: [{ text: 'Tạp chí Nâm Nung', purpose: null }],
    }
    const register = { ngayDen: '2021-06-20', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
    const { id } = await vanBan.register({ fields, register })
    const held = (await vanBan.open({ id })).recipients[0]?.coQuan?.id ?? 0
    const added = await coQuan.add({ ten: 'Tạp chí Văn nghệ Nâm Nung', tinh: 'Đắk Nông', loai: 'bao-dai', cap: 'tinh' })
    expect((await coQuan.merge({ id: held, into: added.id })).counts.received).toBe(1)
    expect((await coQuan.letters({ id: added.id, what: 'received' })).items.map(one => one.vanBan.id)).toEqual([id])
    expect(await coQuan.years({ id: added.id })).toMatchObject([{ year: 2021, received: 1, issued: 0 }])
    expect((await coQuan.split({ id: held })).mergedInto).toBeNull()
    expect(await coQuan.names({ id: held })).toEqual([{ ten: 'Tạp chí Nâm Nung', count: 1 }])
    const { moved, moveId } = await coQuan.moveNames({ id: held, names: ['Tạp chí Nâm Nung'], into: added.id })
    expect([moved, await coQuan.names({ id: held })]).toEqual([1, []])
    expect(await coQuan.takeNamesBack({ moveId })).toEqual({ moved: 1 })
    expect(await coQuan.names({ id: held })).toHaveLength(1)
    expect((await refusalOf(coQuan.takeNamesBack({ moveId }))).code).toBe('already-done')
    expect((await coQuan.setAliases({ id: held, aliases: [{ ten: 'TCNN', loai: 'viet-tat' }] })).aliases).toHaveLength(1)
    const linked = await coQuan.succeed({ oldId: held, newId: added.id, ngay: '2024-01-01', mucTin: 'co-le' })
    expect(linked.successors).toMatchObject([{ coQuan: { id: added.id }, mucTin: 'co-le' }])
    expect((await refusalOf(coQuan.succeed({ oldId: added.id, newId: held }))).code).toBe('input-invalid')
    expect((await coQuan.unsucceed({ oldId: held, newId: added.id })).successors).toEqual([])
    expect((await refusalOf(coQuan.unsucceed({ oldId: held, newId: added.id }))).code).toBe('not-found')
    expect((await refusalOf(coQuan.split({ id: held }))).code).toBe('input-invalid')
    expect((await archive().calls.archive.verify()).ok).toBe(true)
  })

  test('the directory leaves as csv; a table is looked at first, then taken line by line', async () => {
    const { calls, hold, bytesBehind, write } = archive()
    const { coQuan } = calls
    const { items } = await coQuan.list({ text: 'so y te tinh dak nong' })
    const id = items[0]?.id ?? 0
    const csv = await coQuan.csv()
    expect(
      new TextDecoder()
        .decode(await bytesBehind(csv.token))
        .split('\r\n', 3)
        .slice(0, 1),
    ).toEqual(['Số,Tỉnh,Tên,Loại,Cấp,Từ ngày,Đến hết ngày,Mã định danh,Địa chỉ,Điện thoại,Thư điện tử,Số bản,Căn cứ'])
    const lines = ['Số,Tên,Tỉnh,Địa chỉ,Số bản', `${id},,,1 Lê Lợi,2`, ',Tạp chí mới,Đắk Nông,,', `${id},,,,không`, '999999,,,x,', ',,,y,']
    const token = await hold(write('danh-ba.csv', `${lines.join('\n')}\n`))
    const counts = { added: 1, changed: 1, same: 0, refused: 3 }
    const seen = await coQuan.csvPreview({ token })
    expect(seen.counts).toEqual(counts)
    expect(seen.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'changed'],
      [3, 'new'],
      [4, 'refused'],
      [5, 'refused'],
      [6, 'refused'],
    ])
    expect((await coQuan.open({ id })).fields.diaChi).toBeNull()
    const wrong = async (work: Promise<unknown>) => (await refusalOf(work)).detail?.what
    expect(await wrong(coQuan.csvTake({ token, sha256: '0'.repeat(64) }))).toMatch(/^tệp đã đổi/u)
    expect((await coQuan.open({ id })).fields.diaChi).toBeNull()
    expect((await coQuan.csvTake({ token, sha256: seen.sha256 })).counts).toEqual(counts)
    expect((await coQuan.open({ id })).fields).toMatchObject({ diaChi: '1 Lê Lợi', soBan: 2 })
    expect((await coQuan.csvTake({ token })).counts).toEqual({ added: 0, changed: 0, same: 2, refused: 3 })
    const doubled = await hold(write('doi.csv', 'Tên,Địa chỉ,Địa Chỉ\nBáo mới,a,b\n'))
    expect(await wrong(coQuan.csvPreview({ token: doubled }))).toBe('bảng có hai cột “Địa chỉ”')
    const hex = await hold(write('hex.csv', `Số,Số bản\n${id},0x10\n${id},1e1\n`))
    expect((await coQuan.csvPreview({ token: hex })).counts).toMatchObject({ refused: 2 })
    expect((await refusalOf(coQuan.csvPreview({ token: await hold(write('x.csv', 'a,b\n1,2\n')) }))).code).toBe('table-empty')
  })
}
