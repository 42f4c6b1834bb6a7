// `node tests/bench/old-register.ts [ROWS]`: a register of so many rows (50,000) as a workbook and as csv, looked at, previewed and taken whole through the
// router in this process. Prints processor time (user and system, all threads) and the highest memory of the process until then.
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openDirect } from '../../archive/hosts/direct.ts'
import { csvHead, csvLine } from '../../archive/paper/csv.ts'
import { xlsxBytes } from '../../archive/paper/xlsx.ts'
import { type Cell, cellWords } from '../../core/register/sheet.ts'

const count = Number(process.argv[2] ?? 50_000)
const heads = [
  'Số đến',
  'Ngày đến',
  'Tác giả',
  'Số, ký hiệu',
  'Ngày văn bản',
  'Trích yếu',
  'Đơn vị nhận',
  'Người ký',
  'Hạn xử lý',
  'Ghi chú',
]
const subjects = [
  'phòng, chống dịch bệnh trên địa bàn tỉnh',
  'giao dự toán ngân sách nhà nước',
  'tuyển dụng viên chức ngành giáo dục',
  'bảo vệ và phát triển rừng',
]
const offices = ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ', 'UBND tỉnh Lào Cai', 'Bộ Y tế']

/** Days of one year, in their order. */
const dayOf = (row: number): string =>
  new Date(Date.UTC(2015 + Math.floor((row * 10) / count), 0, 1 + Math.floor(((row * 10) % count) / (count / 365))))
    .toISOString()
    .slice(0, 10)

function* rows(): Generator<Cell[]> {
  let [year, so] = ['', 0]
  for (let row = 0; row < count; row++) {
    const day = dayOf(row)
    so = day.slice(0, 4) === year ? so + 1 : 1
    year = day.slice(0, 4)
    const sign = `${row + 1}/${row % 3 ? 'UBND-VX' : 'QĐ-UBND'}`
    const subject = `V/v ${subjects[row % subjects.length]}, đợt ${row}`
    yield [
      so,
      { day },
      offices[row % offices.length] ?? '',
      sign,
      { day },
      subject,
      `Phòng ${row % 9}`,
      'Lê Văn An',
      null,
      row % 7 ? null : 'bản giấy',
    ]
  }
}

async function* csv(): AsyncGenerator<string> {
  yield csvHead(heads)
  for (const cells of rows()) yield csvLine(cells.map(cellWords))
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-bench-'))
const mark = (what: string, before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before)
  console.log(
    `${what.padEnd(34)} ${((user + system) / 1e6).toFixed(1).padStart(7)} s  ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB highest`,
  )
}

async function measure(file: string): Promise<void> {
  const { calls, tokens, close } = openDirect(path.join(folder, `kho-${path.extname(file).slice(1)}`))
  console.log(`${path.basename(file)}: ${count} rows, ${(statSync(file).size / 1e6).toFixed(1)} MB`)
  const token = tokens.hold({ path: file, name: path.basename(file), mediaType: 'application/octet-stream', isTemporary: false })
  const before = process.cpuUsage()
  const look = await calls.oldRegister.look({ token })
  mark('  look', before)
  const columns = look.columns.flatMap(({ column, proposal }) => (proposal ? [{ column, part: proposal.part }] : []))
  for (const work of ['preview', 'take', 'take'] as const) {
    const start = process.cpuUsage()
    for await (const event of await calls.oldRegister[work]({ token, columns, direction: look.direction }))
      if (event.kind === 'done') mark(`  ${work} (${event.counts.filed} filed, ${event.counts.taken} taken)`, start)
  }
  await close()
}

try {
  const [workbook, text] = [path.join(folder, 'so.xlsx'), path.join(folder, 'so.csv')]
  const columns = heads.map(head => ({ head, letters: 12 }))
  await pipeline(Readable.from(xlsxBytes({ name: 'Sổ', columns, rows: rows() }, new Date(0))), createWriteStream(workbook))
  await pipeline(Readable.from(csv()), createWriteStream(text))
  for (const file of [text, workbook]) await measure(file)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
