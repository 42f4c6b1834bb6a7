// The contract's cases about registers of other programs: from a table behind a token to registered văn bản. Knows no carrier.
import path from 'node:path'
import { expect, test } from 'vitest'
import type { OldRegisterEvent, OldRegisterLook, OldRegisterPlan, RowOutcome } from '../../contract/old-register.ts'
import { emptyFields } from '../../contract/van-ban.ts'
import { type Case, collect, letterOf, own, queueIds, refusalOf } from './carried.ts'

const files = path.resolve(import.meta.dirname, '..', 'files')

const heads = 'Số đến,Ngày đến,Tác giả,"Số, ký hiệu",Ngày văn bản,Tên loại và trích yếu,Người ký,Ký nhận,Độ mật,Ghi chú'
const table = (...rows: string[]): string => `\ufeff${[heads, ...rows].join('\r\n')}\r\n`
const rowOf = (so: number | string, { day = '03/04/2020', sign = `${so}/UBND-VX`, doMat = '' } = {}): string =>
  `${so},${day},UBND tỉnh Lào Cai,${sign},03/02/2020,"V/v phòng, chống dịch bệnh đợt ${so}",Lê Văn An,Lan,${doMat},bản giấy`

const planOf = (token: string, { columns, direction, sheet }: OldRegisterLook, more: Partial<OldRegisterPlan> = {}) => ({
  token,
  sheet,
  direction,
  columns: columns.flatMap(({ column, proposal }) => (proposal ? [{ column, part: proposal.part }] : [])),
  ...more,
})
const outcomes = (events: readonly OldRegisterEvent[]): [row: number, outcome: RowOutcome][] =>
  events.flatMap(event => (event.kind === 'row' ? [[event.row, event.outcome] as [number, RowOutcome]] : []))
const kinds = (events: readonly OldRegisterEvent[]): string[] =>
  outcomes(events).map(([row, outcome]) => `${row} ${outcome.kind === 'refused' ? outcome.fault.code : outcome.kind}`)
const countsOf = (events: readonly OldRegisterEvent[]) => events.flatMap(event => (event.kind === 'done' ? [event.counts] : []))[0]

export function oldRegisterCases(archive: () => Case): void {
  const look = async (file: string, direction: 'den' | 'di' | null = null) => {
    const token = await archive().hold(file)
    return { token, look: await archive().calls.oldRegister.look({ token, direction }) }
  }
  const takeFile = async (file: string, more: Partial<OldRegisterPlan> = {}) => {
    const { token, look: seen } = await look(file)
    return collect(archive().calls.oldRegister.take(planOf(token, seen, more)))
  }

  test('the rows go into the sổ that is chosen, with its numbers; one that is not there is refused', async () => {
    const { soDangKy, vanBan } = archive().calls
    const { soId } = await soDangKy.make({ direction: 'den', ten: 'Đơn thư' })
    const general = { ngayDen: '2020-04-03', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
    await vanBan.register({ fields: { ...emptyFields, trichYeu: 'khác' }, register: general, so: 7 })
    const file = archive().write('sổ.csv', table(rowOf(7), rowOf(9)))
    expect((await refusalOf(takeFile(file, { soId: soId + 1 }))).code).toBe('not-found')
    expect(countsOf(await takeFile(file, { soId }))).toMatchObject({ filed: 2, refused: 0 })
    const books = await soDangKy.books({ nam: 2020 })
    expect(books.map(({ ten, count, next }) => [ten, count, next])).toContainEqual(['Đơn thư', 2, 10])
  })

  test('a register is looked at: each column with its head, its first cells and why it is proposed', async () => {
    const { look: seen } = await look(archive().write('sổ.csv', table(rowOf(1), rowOf(2))))
    expect(seen).toMatchObject({
      name: 'sổ.csv',
      sheets: [''],
      head: { from: 1, to: 1 },
      direction: 'den',
      rows: 2,
      csv: { separator: ',' },
    })
    expect(seen.columns.map(({ letter, head, proposal }) => [letter, head, proposal?.part ?? null])).toEqual([
      ['A', 'Số đến', 'soDen'],
      ['B', 'Ngày đến', 'ngayDen'],
      ['C', 'Tác giả', 'coQuanBanHanh'],
      ['D', 'Số, ký hiệu', 'soKyHieu'],
      ['E', 'Ngày văn bản', 'ngayBanHanh'],
      ['F', 'Tên loại và trích yếu', 'tenLoaiVaTrichYeu'],
      ['G', 'Người ký', 'nguoiKy'],
      ['H', 'Ký nhận', null],
      ['I', 'Độ mật', 'doMat'],
      ['J', 'Ghi chú', 'ghiChu'],
    ])
    expect(seen.columns[0]?.samples).toEqual(['1', '2'])
  })

  test('what would become of each row is told, and nothing changes', async () => {
    const file = archive().write(
      'sổ.csv',
      table(
        rowOf(1),
        rowOf(2, { day: '31/02/2020' }),
        rowOf('3a'),
        rowOf(1, { sign: '9/UBND-VX' }),
        rowOf(5, { sign: '1/UBND-VX' }),
        rowOf(6, { doMat: 'Mật' }),
      ),
    )
    const { token, look: seen } = await look(file)
    const events = await collect(archive().calls.oldRegister.preview(planOf(token, seen)))
    expect(events[0]).toEqual({ kind: 'start', total: 6 })
    expect(kinds(events)).toEqual(['2 filed', '3 ngay-impossible', '4 filed', '5 so-den-twice', '6 held', '7 do-mat'])
    expect(outcomes(events)[4]?.[1]).toEqual({ kind: 'held', vanBanId: null, row: 2 })
    expect(events.at(-1)).toEqual({
      kind: 'done',
      counts: { filed: 2, numbered: 1, taken: 0, held: 1, refused: 3 },
      left: 0,
      faults: [
        { code: 'ngay-impossible', rows: 1 },
        { code: 'so-den-twice', rows: 1 },
        { code: 'do-mat', rows: 1 },
      ],
      days: { from: '2020-04-03', to: '2020-04-03' },
    })
    expect((await archive().calls.archive.status()).counts).toMatchObject({ den: 0, thamChieu: 0 })
  })

  test('rows are registered under their own numbers, found by every part, and each value keeps its cell', async () => {
    await archive().calls.archive.setOwn(own)
    const events = await takeFile(archive().write('sổ.csv', table(rowOf(7), rowOf('9a'), rowOf(30))))
    expect(kinds(events)).toEqual(['2 filed', '3 filed', '4 filed'])
    const { items } = await archive().calls.vanBan.list({})
    expect(items.map(({ soDen, soKyHieu }) => [soDen?.so, soKyHieu]).sort()).toEqual([
      [30, '30/UBND-VX'],
      [31, '9a/UBND-VX'],
      [7, '7/UBND-VX'],
    ])
    const id = items.find(({ soDen }) => soDen?.so === 31)?.id ?? 0
    const opened = await archive().calls.vanBan.open({ id })
    expect(opened.fields).toMatchObject({
      coQuanBanHanh: 'UBND tỉnh Lào Cai',
      ngayBanHanh: '2020-02-03',
      tenLoai: 'Công văn',
      trichYeu: 'phòng, chống dịch bệnh đợt 9a',
      nguoiKy: { hoTen: 'Lê Văn An' },
    })
    expect(opened.register).toMatchObject({ ngayDen: '2020-04-03', ghiChu: 'bản giấy\nSố đến theo sổ cũ: 9a' })
    expect(opened.provenance.every(({ by }) => by === 'clerk')).toBe(true)
    expect(opened.origin).toMatchObject({ name: 'sổ.csv', sheet: '', row: 3 })
    expect(opened.origin?.values).toContainEqual({ part: 'ngayBanHanh', column: 4, raw: '03/02/2020', rule: 'SC-1', head: 'Ngày văn bản' })
    expect(opened.origin?.values.some(({ raw }) => raw === 'Lan')).toBe(false)
    const [filed] = await archive().calls.vanBan.history({ id })
    expect(filed?.act).toBe('file')
    expect(filed?.changes.find(({ field }) => field === 'oldRegister')?.after).toMatch(/^sổ\.csv, dòng 3 [0-9a-f]{64}$/u)
    for (const query of [
      '30/UBND-VX',
      'phòng chống dịch bệnh đợt 30',
      'lê văn an',
      'ubnd tỉnh lào cai',
      'loại:công-văn',
      'ngày 3/2/2020',
    ]) {
      const { hits } = await archive().calls.search.find({ query })
      expect([query, hits.some(({ soKyHieu }) => soKyHieu === '30/UBND-VX')]).toEqual([query, true])
    }
  })

  test('the same file again takes only what was not taken, and what a stop left', async () => {
    const rows = 4000
    const file = archive().write('sổ.csv', table(...Array.from({ length: rows }, (_, i) => rowOf(i + 1))))
    const { token, look: seen } = await look(file)
    const stop = new AbortController()
    const untilStopped = async () => {
      for await (const event of await archive().calls.oldRegister.take(planOf(token, seen), { signal: stop.signal }))
        if (event.kind === 'progress') stop.abort()
    }
    await untilStopped().catch(() => undefined)
    expect(stop.signal.aborted).toBe(true)
    const counts = countsOf(await takeFile(file))
    expect(counts).toMatchObject({ numbered: 0, held: 0, refused: 0 })
    expect(counts?.taken).toBeGreaterThanOrEqual(250)
    expect(counts?.filed).toBeGreaterThan(0)
    expect((counts?.filed ?? 0) + (counts?.taken ?? 0)).toBe(rows)
    expect((await archive().calls.archive.status()).counts.den).toBe(rows)
    expect(countsOf(await takeFile(file))).toMatchObject({ filed: 0, taken: rows })
  })

  test('a held văn bản is passed over or registered again, a number another bears is refused or replaced, as the clerk says', async () => {
    await archive().calls.archive.setOwn(own)
    await takeFile(archive().write('một.csv', table(rowOf(1), rowOf(2))))
    const file = archive().write('hai.csv', table(rowOf(1), rowOf(2, { sign: '77/UBND-VX' }), rowOf(3)))
    const { token, look: seen } = await look(file)
    const preview = (more: Partial<OldRegisterPlan>) => archive().calls.oldRegister.preview(planOf(token, seen, more))
    expect(kinds(await collect(preview({})))).toEqual(['2 held', '3 so-den-taken', '4 filed'])
    expect(kinds(await collect(preview({ twins: 'again' })))).toEqual(['2 so-den-taken', '3 so-den-taken', '4 filed'])
    const paper = await archive().calls.oldRegister.leftOut(planOf(token, seen))
    const left = new TextDecoder().decode(await archive().bytesBehind(paper.token))
    expect(paper.name).toBe('hai - dòng chưa nhập.csv')
    expect(left).toContain('Lý do\r\n2,1,03/04/2020,UBND tỉnh Lào Cai,1/UBND-VX')
    expect(left).toContain('số đến 2 của năm 2020 đã dùng trong kho\r\n')
    expect(left.split('\r\n')).toHaveLength(4)
    const events = await takeFile(file, { twins: 'again', clash: 'next' })
    expect(countsOf(events)).toEqual({ filed: 3, numbered: 2, taken: 0, held: 0, refused: 0 })
    expect(outcomes(events).map(([, outcome]) => (outcome.kind === 'filed' ? outcome.soDen?.so : null))).toEqual([4, 5, 3])
    expect(await refusalOf(archive().calls.oldRegister.leftOut(planOf(token, seen)))).toMatchObject({ code: 'nothing-to-print' })
  })

  test('a row takes the place of the văn bản that others cite, and the letter itself later finds it', async () => {
    await archive().calls.archive.setOwn(own)
    const ids = await archive().fileSamples()
    expect(ids).toHaveLength(2)
    const [cited] = await archive().calls.vanBan.named({ soKyHieu: '12/CT-TTg' })
    await takeFile(
      archive().write('sổ.csv', table('50,15/05/2021,Thủ tướng Chính phủ,12/CT-TTg,12/05/2021,Chỉ thị về tuyên truyền,,,,', rowOf(8))),
    )
    const [parent] = await archive().calls.vanBan.named({ soKyHieu: '12/CT-TTg' })
    expect([parent?.id, parent?.direction]).toEqual([cited?.id, 'den'])
    expect((await archive().calls.vanBan.family({ id: parent?.id ?? 0 })).members).toHaveLength(2)
    const [waiting] = queueIds(await archive().take([archive().write('cong-van.txt', letterOf(8))]))
    const { twins } = await archive().calls.arrive.open({ id: waiting ?? 0 })
    expect(twins.map(({ soKyHieu, file }) => [soKyHieu, file])).toEqual([['8/UBND-VX', null]])
  })

  test('[SC-33] a day of arrival that is left out is that of the row above where the clerk says so, and refuses its row elsewhere', async () => {
    const days = ['03/04/2020', '', '""""', 'nt', '05/04/2020', 'như trên']
    const { token, look: seen } = await look(archive().write('sổ.csv', table(...days.map((day, i) => rowOf(i + 1, { day })))))
    const plan = planOf(token, seen)
    const refusing = kinds(await collect(archive().calls.oldRegister.preview(plan)))
    expect(refusing).toEqual(['2 filed', '3 no-ngay-den', '4 ngay-unreadable', '5 ngay-unreadable', '6 filed', '7 ngay-unreadable'])
    const filed = outcomes(await collect(archive().calls.oldRegister.take({ ...plan, blankDays: 'above' })))
    expect(filed.map(([, outcome]) => (outcome.kind === 'filed' ? outcome.entry.register.ngayDen : outcome.kind))).toEqual([
      '2020-04-03',
      '2020-04-03',
      '2020-04-03',
      '2020-04-03',
      '2020-04-05',
      '2020-04-05',
    ])
  })

  test('a sổ văn bản đi is registered as such, with its recipients and its signer', async () => {
    const di =
      'SỔ ĐĂNG KÝ VĂN BẢN ĐI\n"Số, ký hiệu văn bản",Ngày tháng văn bản,Trích yếu,Người ký,Nơi nhận văn bản,"Đơn vị, người nhận bản lưu"\n'
    const file = archive().write('sổ đi.csv', `${di}8/UBND-VX,03/04/2020,V/v trực dịch,Lê Văn An,Sở Y tế; Sở Nội vụ,Phòng VX\n`)
    const [[row, outcome] = []] = outcomes(await takeFile(file))
    expect([row, outcome]).toMatchObject([3, { kind: 'filed', soDen: { nam: 2020, so: 1 } }])
    const { items } = await archive().calls.vanBan.list({ direction: 'di' })
    const opened = await archive().calls.vanBan.open({ id: items[0]?.id ?? 0 })
    expect(opened).toMatchObject({ direction: 'di', soKyHieu: '8/UBND-VX', ngayDen: '2020-04-03', register: { donViNhan: 'Phòng VX' } })
    expect(opened.recipients.map(({ list, text }) => [list, text])).toEqual([
      ['noi-nhan', 'Sở Y tế'],
      ['noi-nhan', 'Sở Nội vụ'],
    ])
  })

  test('a workbook is taken sheet by sheet', async () => {
    const { token, look: seen } = await look(path.join(files, 'so-den-hai-dong-dau.xlsx'))
    expect([seen.sheets, seen.hidden, seen.head, seen.year]).toEqual([['Sổ đến 2021', 'Danh mục', 'ẩn'], 1, { from: 4, to: 6 }, 2021])
    const events = await collect(archive().calls.oldRegister.take(planOf(token, seen)))
    expect(kinds(events)).toEqual(['7 filed', '8 filed', '9 filed', '10 filed', '11 sign-is-day'])
    expect((await archive().calls.oldRegister.look({ token, sheet: 1 })).head).toBeNull()
  })

  test('what is no register, and a plan that cannot be, are refused and change nothing', async () => {
    const refused = async (name: string, content: string | Uint8Array) => {
      const token = await archive().hold(archive().write(name, content))
      return (await refusalOf(archive().calls.oldRegister.look({ token }))).code
    }
    expect(await refused('a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe('table-kind')
    expect(await refused('b.csv', '\n\n')).toBe('table-empty')
    expect(await refused('c.csv', 'a,"b\n')).toBe('csv-quote')
    const { token, look: seen } = await look(archive().write('sổ.csv', table(rowOf(1))))
    const plan = planOf(token, seen)
    const wrong = [
      plan.columns.filter(({ part }) => part !== 'ngayDen'),
      plan.columns.map(({ column }) => ({ column, part: 'ngayDen' as const })),
      plan.columns.filter(({ part }) => part === 'ngayDen'),
      [...plan.columns, { column: 7, part: 'so' as const }],
    ]
    for (const columns of wrong) {
      const events = archive().calls.oldRegister.take({ ...plan, columns })
      expect((await refusalOf(collect(events))).code).toBe('input-invalid')
    }
    expect((await archive().calls.archive.status()).counts.den).toBe(0)
  })
}
