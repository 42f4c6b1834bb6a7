// The contract's cases that only ask, of an archive that holds both samples: reading, wrong input, papers. Knows no carrier.
import { expect, test } from 'vitest'
import { emptyFields } from '../../contract/van-ban.ts'
import { readSheet, readZip } from '../paper/read-xlsx.ts'
import { type Case, fileEvents, own, refusalOf, register, sampleFiles } from './carried.ts'

/** `samples`: the ids of both samples. */
export function askingCases(archive: () => Case, samples: () => readonly number[]): void {
  test('a filed letter is opened whole and found by its words without marks', async () => {
    const [id] = samples()
    const opened = await archive().calls.vanBan.open({ id: id! })
    expect(opened.fields.kinhGui).toHaveLength(6)
    expect(opened.files.map(({ name, role }) => [name, role])).toEqual([['dak-nong-2680.txt', 'van-ban']])
    const { hits } = await archive().calls.search.find({ query: 'tap chi nam nung' })
    expect(hits.map(hit => hit.id)).toEqual([id])
    const marks = await archive().calls.search.marks({ id: id!, query: 'tap chi nam nung' })
    expect(marks.map(({ start, end }) => opened.text?.text.slice(start, end).toLowerCase())).toContain('tạp chí năm nung')
  })

  test('what people pick from is offered while they type', async () => {
    const texts = async (prefix: string) => (await archive().calls.search.suggest({ prefix })).map(({ text }) => text)
    expect(await texts('268')).toContain('2680/UBND-KGVX')
    expect((await texts('ton thi ngoc')).join()).toContain('Tôn Thị Ngọc Hạnh')
  })

  test('the same bytes again say so and change nothing', async () => {
    const [id] = samples()
    const before = await archive().calls.archive.status()
    const again = fileEvents(await archive().take([sampleFiles[0]!]))
    expect(again.map(({ outcome }) => outcome)).toEqual([{ kind: 'held', vanBanId: id, queueId: null }])
    expect(await archive().calls.archive.status()).toEqual(before)
  })

  test('a refusal arrives as a typed error with its code', async () => {
    expect((await refusalOf(archive().calls.vanBan.open({ id: 999 }))).code).toBe('not-found')
    expect((await refusalOf(archive().calls.arrive.open({ id: 999 }))).code).toBe('not-found')
    const [id] = samples()
    const again = { fields: { ...emptyFields, soKyHieu: '7/BC-VP' }, register, so: 1 }
    expect((await refusalOf(archive().calls.vanBan.register(again))).code).toBe('so-den-taken')
    expect((await refusalOf(archive().calls.vanBan.file({ id: id!, sha256: 'f'.repeat(64) }))).code).toBe('not-found')
  })

  test('input is checked at run time', async () => {
    const { calls } = archive()
    const wrong: [string, () => Promise<unknown>][] = [
      ['an id that is none', () => calls.vanBan.open({ id: -1 })],
      ['a name of spaces', () => calls.archive.setOwn({ ...own, ten: '   ' })],
      ['a 30 February', () => calls.paper.entries({ from: '2021-02-30', to: '2021-03-01' })],
      ['no token at all', () => calls.arrive.take({ tokens: [] })],
      ['a token with a path in it', () => calls.arrive.take({ tokens: ['../../../../etc/passwd'] })],
      ['a page of a million', () => calls.search.find({ query: 'a', limit: 1_000_000 })],
    ]
    for (const [what, call] of wrong) expect([what, (await refusalOf(call())).code]).toEqual([what, 'input-invalid'])
  })

  test('a refusal is in Vietnamese words, never in those of a schema or a bare number', async () => {
    const { calls } = archive()
    const whats = async (answer: Promise<unknown>) => (await refusalOf(answer)).detail.what
    expect(await whats(calls.search.find({ query: 'a'.repeat(5000) }))).toBe('câu tìm')
    expect(await whats(calls.vanBan.correct({ id: 1, fields: { trichYeu: 5 as never }, register: {} }))).toBe('Trích yếu')
    expect(await whats(calls.vanBan.open({ id: -1 }))).toBe('dữ liệu gửi lên')
    expect(await whats(calls.vanBan.open({ id: 99_999 }))).toBe('văn bản số 99999 trong kho')
    expect(await whats(calls.arrive.open({ id: 99_999 }))).toBe('văn bản chờ duyệt này (có thể đã vào sổ)')
    expect(await whats(calls.vanBan.list({ after: 'x' }))).toBe('khóa trang sau')
  })

  test('papers come behind a token', async () => {
    const [id] = samples()
    const days = { from: '2021-06-20', to: '2021-06-20' }
    const pdf = await archive().calls.paper.register(days)
    expect(pdf).toMatchObject({ mediaType: 'application/pdf', pages: 2 })
    const bytes = await archive().bytesBehind(pdf.token)
    expect([Buffer.from(bytes.subarray(0, 5)).toString(), bytes.length]).toEqual(['%PDF-', pdf.bytes])
    const csv = await archive().calls.paper.recipients({ ids: [id!], format: 'csv' })
    expect(Buffer.from(await archive().bytesBehind(csv.token)).toString('utf8')).toContain('Tạp chí Năm Nung')
    expect((await archive().calls.paper.entries(days)).items.map(({ soDen }) => soDen)).toEqual([1, 2])
    expect((await refusalOf(archive().calls.paper.register({ from: '1999-01-01', to: '1999-12-31' }))).code).toBe('nothing-to-print')
  })

  test('a phiếu giải quyết is made of văn bản đến alone; a paper comes in every format', async () => {
    const ids = [...samples()]
    const { paper } = archive().calls
    expect(await paper.slip({ ids })).toMatchObject({ mediaType: 'application/pdf', pages: ids.length })
    const [cited] = (await archive().calls.vanBan.list({ direction: 'tham-chieu' })).items
    expect((await refusalOf(paper.slip({ ids: [cited!.id] }))).code).toBe('not-den')
    const days = { from: '2021-06-20', to: '2021-06-20', kind: 'theo-doi' as const }
    const made = await Promise.all((['docx', 'xlsx', 'html', 'txt', 'csv'] as const).map(format => paper.register({ ...days, format })))
    expect(made.map(({ name }) => name.split('.').at(-1))).toEqual(['docx', 'xlsx', 'html', 'txt', 'csv'])
    for (const { token, bytes } of made) expect((await archive().bytesBehind(token)).length).toBe(bytes)
    expect((await paper.register({ ...days, kind: 'ban-luu', blank: 20 })).pages).toBe(3)
    const events = []
    for await (const event of await paper.book({ from: '2021-06-20', to: '2021-06-20' })) events.push(event)
    expect(events.at(-1)).toMatchObject({ kind: 'made', paper: { mediaType: 'application/pdf', pages: 2 } })
    expect(events.slice(0, -1).filter(event => event.kind !== 'progress' || event.of !== 2)).toEqual([])
    expect((await refusalOf(paper.register({ ...days, kind: 'ban-luu' }))).code).toBe('nothing-to-print')
    const lists = []
    for await (const event of await paper.recipientList({ ids })) lists.push(event)
    expect(lists.at(-1)).toMatchObject({ kind: 'made', paper: { mediaType: 'application/pdf', pages: ids.length } })
    const merged = await paper.recipients({ ids, merge: true, format: 'txt' })
    expect(Buffer.from(await archive().bytesBehind(merged.token)).toString('utf8')).toContain('của 2 văn bản, gộp theo nơi nhận')
  })

  test('every answer of a line leaves as one table, whatever the page shown; where there is none nothing is made', async () => {
    const csv = await archive().calls.paper.answers({ query: '12/CT-TTg', format: 'csv' })
    const lines = Buffer.from(await archive().bytesBehind(csv.token))
      .toString('utf8')
      .trimEnd()
      .split('\r\n')
    expect(lines.map(line => line.split(',')[2])).toEqual(['"Số', '12/CT-TTg', '1892/UBND-KGVX', '2680/UBND-KGVX'])
    const xlsx = await archive().calls.paper.answers({ query: 'tuyen truyen', sort: 'relevance', direction: 'den' })
    expect(xlsx).toMatchObject({ name: expect.stringMatching(/^Kết quả tìm tuyen truyen \d{4}-\d\d-\d\d\.xlsx$/u), pages: null })
    const bytes = Buffer.from(await archive().bytesBehind(xlsx.token))
    expect([bytes.length, readSheet(readZip(bytes).get('xl/worksheets/sheet1.xml') ?? '').length]).toEqual([xlsx.bytes, 3])
    expect((await refusalOf(archive().calls.paper.answers({ query: 'xyzzyq' }))).code).toBe('nothing-to-print')
  })
}
