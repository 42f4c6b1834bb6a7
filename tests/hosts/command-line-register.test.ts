// `van-thu import-register` as a person or a script meets it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import { one } from '../../db/handle.ts'
import { closeDb, openReader, openWriter } from '../../db/open.ts'
import { newDesk, program, quietNode, vanThuHere as vanThu, vanThuJson } from './command-line.ts'

const { archive, folder, kho, write } = newDesk()
beforeAll(() => closeDb(openWriter(kho)))

const file = write(
  'sổ cũ.csv',
  [
    'Số đến;Ngày đến;Nơi gửi;Số hiệu;Ngày VB;Trích yếu;Ký nhận;Ý kiến',
    '1;03/04/2021;Sở Y tế;5/SYT-NVY;01/04/2021;V/v trực dịch;Lan;giao phòng VX',
    '2;31/02/2021;Sở Y tế;6/SYT-NVY;01/04/2021;V/v báo cáo;Lan;',
    '3;05/4;Sở Nội vụ;7/QĐ-SNV;02/04/2021;Phê duyệt kế hoạch;Lan;',
  ].join('\n'),
)

type Document = {
  look: { columns: { head: string; proposal: { part: string; why: string } | null }[] }
  plan: { columns: { column: number; part: string }[] }
  rows: { row: number; kind: string; fault?: { code: string } }[]
  counts: Record<string, number>
  left: number
}

test('--dry-run says what each column is taken for and why, what becomes of each row, and writes nothing', async () => {
  const { code, out } = await vanThu('import-register', file, '--dry-run', ...archive)
  expect(code).toBe(1)
  expect(out).toContain('Tên cột ở dòng 1; sổ văn bản đến. Các cột:\n  A  Số đến  →  Số đến (theo tên cột)\n')
  expect(out).toContain('  G  Ký nhận  →  không lấy\n  H  Ý kiến  →  không lấy\n')
  expect(out).toContain('dòng 2: sẽ vào sổ số 1/2021, ngày 03/04/2021: 5/SYT-NVY | 01/04/2021 | Sở Y tế | Công văn | trực dịch\n')
  expect(out).toContain('dòng 3: không nhận: Ngày đến: ngày “31/02/2021” không có thật')
  expect(out).toContain('dòng 4: không nhận: Ngày đến: không đọc được ngày “05/4”\n')
  expect(out).toContain(
    '1 dòng sẽ vào sổ (từ 03/04/2021 đến 03/04/2021), 2 không nhận (1 ngày không có thật, 1 ngày không đọc được). Chưa ghi gì.\n',
  )
  const { document } = await vanThuJson<{ total: number }>('search', 'trực dịch', ...archive)
  expect(document.total).toBe(0)
})

test('--map takes columns by name or letter and leaves them out; --year reads days without one; --left-out keeps what was not taken', async () => {
  const rest = path.join(folder, 'còn lại.csv')
  const maps = ['--map', 'y kien=Ghi thêm vào ghi chú', '--map', 'G=ghiChu', '--map', 'Ngày VB=']
  const { code, document } = await vanThuJson<Document>('import-register', file, ...maps, '--year', '2021', '--left-out', rest, ...archive)
  expect(code).toBe(1)
  expect(document.plan.columns.map(({ column, part }) => `${column} ${part}`)).toEqual([
    '0 soDen',
    '1 ngayDen',
    '2 coQuanBanHanh',
    '3 soKyHieu',
    '5 trichYeu',
    '6 ghiChu',
    '7 ghiThem',
  ])
  expect(document.rows.map(({ row, kind, fault }) => [row, fault?.code ?? kind])).toEqual([
    [2, 'filed'],
    [3, 'ngay-impossible'],
    [4, 'filed'],
  ])
  expect([document.counts.filed, document.counts.refused, document.left]).toEqual([2, 1, 0])
  expect(readFileSync(rest, 'utf8')).toMatch(/^\ufeffDòng,Số đến,.*,Lý do\r\n3,2,31\/02\/2021,.*không có thật.*\r\n$/u)
  const { document: shown } = await vanThuJson<{ register: { ghiChu: string }; fields: { ngayBanHanh: null }; origin: { row: number } }>(
    'show',
    '1',
    ...archive,
  )
  expect((await vanThu('show', '1', ...archive)).out).toContain('  Nhập từ sổ “sổ cũ.csv”, dòng 2\n')
  expect([shown.register.ghiChu, shown.fields.ngayBanHanh, shown.origin.row]).toEqual(['Lan\nÝ kiến: giao phòng VX', null, 2])
})

test('made again it takes nothing twice', async () => {
  const { document } = await vanThuJson<Document>('import-register', file, '--year', '2021', ...archive)
  expect(document.counts).toMatchObject({ filed: 0, taken: 2, refused: 1 })
})

/** Văn bản in an archive that another program is writing. */
function countIn(folderOfArchive: string): number {
  const db = openReader(folderOfArchive)
  try {
    return one<{ n: number }>(db, 'SELECT count(*) AS n FROM van_ban')?.n ?? 0
  } finally {
    closeDb(db)
  }
}

test.runIf(process.platform !== 'win32').each(['SIGKILL', 'SIGINT'] as const)(
  'ended by %s it goes on at the next run: each row is registered once, under its own number',
  async signal => {
    const count = 3000
    const rows = Array.from(
      { length: count },
      (_, i) => `${i + 1};03/04/2020;Sở Y tế;${i + 1}/SYT-NVY;01/04/2020;V/v trực dịch đợt ${i + 1};;`,
    )
    const long = write(`dài ${signal}.csv`, ['Số đến;Ngày đến;Nơi gửi;Số hiệu;Ngày VB;Trích yếu;Ký nhận;Ý kiến', ...rows].join('\n'))
    const own = path.join(folder, `kho ${signal}`)
    closeDb(openWriter(own))
    const args = [...quietNode, program, 'import-register', long, '--json', '--archive', own]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    const said = text(child.stdout)
    const ended = once(child, 'close')
    await expect.poll(() => countIn(own), { timeout: 30_000, interval: 10 }).toBeGreaterThan(0)
    child.kill(signal)
    await ended
    const before = countIn(own)
    expect([before % 250, before < count]).toEqual([0, true])
    if (signal === 'SIGINT') expect((JSON.parse(await said) as Document).left).toBe(count - before)
    const { code, document } = await vanThuJson<Document>('import-register', long, '--archive', own)
    expect([code, document.counts]).toEqual([0, { filed: count - before, numbered: 0, taken: before, held: 0, refused: 0 }])
    expect(countIn(own)).toBe(count)
    expect((await vanThuJson<{ ok: boolean }>('verify', '--archive', own)).document.ok).toBe(true)
  },
)

test('a column, a part or a sheet that is not there is wrong usage or a refusal that lists what is', async () => {
  const column = await vanThu('import-register', file, '--map', 'Không có=soDen', ...archive)
  expect([column.code, column.errors.includes('A “Số đến”, B “Ngày đến”')]).toEqual([2, true])
  const part = await vanThu('import-register', file, '--map', 'A=số nhà', ...archive)
  expect([part.code, part.errors.includes('ngayDen')]).toEqual([2, true])
  const sheet = await vanThu('import-register', file, '--sheet', 'Tháng 5', ...archive)
  expect([sheet.code, sheet.errors.includes('[not-found]')]).toEqual([1, true])
  const missing = await vanThu('import-register', path.join(folder, 'không có.csv'), ...archive)
  expect([missing.code, missing.errors.includes('[file-vanished]')]).toEqual([1, true])
})

test('--dry-run where there is no archive makes none', async () => {
  const nowhere = path.join(folder, 'không có')
  const { code } = await vanThu('import-register', file, '--dry-run', '--archive', nowhere)
  expect([code, existsSync(nowhere)]).toEqual([1, false])
})

test('--left-out onto the register itself, and a head that two columns have, are refused and change nothing', async () => {
  const twice = 'Số đến;Ngày;Tác giả;Ngày;Trích yếu\n1;31/02/2021;Sở Y tế;01/04/2021;V/v trực dịch\n'
  const register = write('sổ hai ngày.csv', twice)
  const onto = await vanThu('import-register', register, '--map', 'B=ngayDen', '--left-out', register, ...archive)
  expect([onto.code, onto.errors]).toEqual([2, expect.stringContaining('là chính tệp sổ đang nhập')])
  expect(readFileSync(register, 'utf8')).toBe(twice)
  const unclear = await vanThu('import-register', register, '--map', 'Ngày=ngayDen', ...archive)
  expect([unclear.code, unclear.errors]).toEqual([2, expect.stringContaining('có 2 cột “Ngày” (B, D)')])
})

test('[SC-35] a mended sổ văn bản đi that names no agency registers only its new rows', async () => {
  const other = newDesk()
  closeDb(openWriter(other.kho))
  const head = 'SỔ ĐĂNG KÝ VĂN BẢN ĐI\nSố ký hiệu văn bản;Ngày tháng văn bản;Trích yếu;Người ký;Nơi nhận văn bản'
  const rows = ['8/UBND-VX;03/04/2020;V/v trực dịch;Lê Văn An;Sở Y tế', '9/UBND-VX;04/04/2020;V/v báo cáo;Lê Văn An;Sở Nội vụ']
  const take = async (name: string, lines: readonly string[]) => {
    const { document } = await vanThuJson<Document>('import-register', other.write(name, [head, ...lines].join('\n')), ...other.archive)
    return document.rows.map(({ kind }) => kind)
  }
  await take('một.csv', rows)
  const again = [rows[0]?.replace('dịch', 'dịch bệnh') ?? '', rows[1] ?? '', rows[1]?.replace('9/', '10/') ?? '']
  expect(await take('hai.csv', [...again, again[2] ?? ''])).toEqual(['held', 'held', 'filed', 'held'])
})
