// The contract's cases about envelopes and labels, of an archive that holds both samples. Knows no carrier.
import { expect, test } from 'vitest'
import { type Case, refusalOf } from './carried.ts'

/** `samples`: the ids of both samples. */
export function postingCases(archive: () => Case, samples: () => readonly number[]): void {
  test('whom a văn bản can be posted to comes with groups opened, those that nobody can open marked, and successors offered', async () => {
    const [id] = samples()
    const rows = await archive().calls.paper.postables({ id: id! })
    expect(rows.find(({ to }) => to.name === 'Các cơ quan Trung ương trên địa bàn tỉnh')).toMatchObject({ isGroup: true })
    expect(rows.find(({ printed }) => printed === 'Ủy ban nhân dân huyện Đắk Mil')).toMatchObject({
      to: { name: 'Ủy ban nhân dân huyện Đắk Mil, tỉnh Đắk Nông' },
      placeDoubt: null,
      isGroup: false,
      list: 'kinh-gui',
    })
    expect(rows.find(({ printed }) => printed === 'Sở Thông tin và Truyền thông')?.ended?.heirs).toHaveLength(1)
    expect(rows.map(({ to }) => to.name)).not.toContain('Các Sở, Ban, ngành')
    expect(rows.find(({ to }) => to.name === 'Báo Đắk Nông')?.ended).toEqual({
      since: '2025-07-01',
      heirs: [{ name: 'Báo Lâm Đồng', address: null }],
      mucTin: 'suy-doan',
    })
    expect((await refusalOf(archive().calls.paper.postables({ id: 999 }))).code).toBe('not-found')
  })

  test('envelopes, labels and the calibration page come behind a token; a start beyond the sheet is refused', async () => {
    const [id] = samples()
    const { paper } = archive().calls
    const to = [{ name: 'Báo Lâm Đồng', address: '38 Quang Trung, Đà Lạt' }, { name: 'Sở Y tế' }]
    const envelopes = await paper.envelopes({ id: id!, to, size: 'c5' })
    expect(envelopes).toMatchObject({ name: 'Bì văn bản 2680-UBND-KGVX C5.pdf', mediaType: 'application/pdf', pages: 2 })
    expect((await archive().bytesBehind(envelopes.token)).length).toBe(envelopes.bytes)
    expect(await paper.labels({ id: id!, to, start: 21 })).toMatchObject({ name: 'Nhãn gửi 2680-UBND-KGVX.pdf', pages: 2 })
    expect(await paper.calibration({})).toMatchObject({ pages: 1 })
    const what = async (call: Promise<unknown>) => (await refusalOf(call)).detail.what
    expect(await what(paper.labels({ id: id!, to, start: 22 }))).toBe('nhãn bắt đầu: tờ này chỉ có 21 nhãn')
    expect(await what(paper.labels({ id: id!, to, offset: { xMm: 30, yMm: 0 } }))).toBe('độ lệch của máy in')
  })

  test('the dấu đến goes on a sheet of paper or on the copy of a PDF, and on nothing else', async () => {
    const [id] = samples()
    const { paper, vanBan } = archive().calls
    const place = await paper.stampPlace({ id: id!, sha256: null })
    expect(place).toEqual({ widthMm: 210, heightMm: 297, at: { xMm: 30, yMm: 62 }, isFree: null })
    const blank = await paper.stamp({ id: id!, sha256: null, at: place.at })
    expect(blank).toMatchObject({ name: 'Dấu đến 1 - 2680-UBND-KGVX.pdf', mediaType: 'application/pdf', pages: 1 })
    const [file] = (await vanBan.open({ id: id! })).files
    const refusal = await refusalOf(paper.stamp({ id: id!, sha256: file!.sha256, at: place.at }))
    expect(refusal.detail.what).toContain('“dak-nong-2680.txt” không phải PDF')
    expect((await refusalOf(paper.stamp({ id: id!, sha256: 'f'.repeat(64), at: place.at }))).code).toBe('not-found')
  })

  test('what a printer misses is kept under its name until it is dropped', async () => {
    const { paper } = archive().calls
    const canon = { name: 'Canon', offset: { xMm: 1.5, yMm: -0.5 } }
    await paper.setPrinter({ ...canon, offset: { xMm: 9, yMm: 9 } })
    expect(await paper.setPrinter(canon)).toEqual([canon])
    expect(await paper.printers()).toEqual([canon])
    expect(await paper.dropPrinter({ name: 'Canon' })).toEqual([])
  })
}
