// `van-thu envelopes` and `labels` as a person and as a script use them.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import PdfKit from 'pdfkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDirect } from '../../archive/hosts/direct.ts'
import { fontFile } from '../../archive/paper/font-file.ts'
import { emptyFields } from '../../contract/van-ban.ts'
import { collector, readPdf } from '../paper/read-pdf.ts'
import { register } from './carried.ts'
import { vanThuHere as vanThu } from './command-line.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-bi-'))
const archive = ['--archive', path.join(folder, 'kho')]
const out = path.join(folder, 'bì.pdf')

beforeAll(async () => {
  expect((await vanThu('import', 'archive/samples', ...archive)).code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('without a file it lists whom the văn bản can be posted to, with the successors', async () => {
  const { code, out: listed } = await vanThu('envelopes', '1892/UBND-KGVX', ...archive)
  expect(code).toBe(0)
  expect(listed).toContain(
    'Sở Thông tin và Truyền thông thành phố Hà Nội (không còn từ 01/03/2025; có lẽ nay: Sở Khoa học và Công nghệ thành phố Hà Nội)\n',
  )
  expect(listed).toContain('Các cơ quan báo chí Thành phố (nhóm: chưa gửi được cho đến khi ghi từng nơi)\n')
  const { out: json } = await vanThu('labels', '1892/UBND-KGVX', '--json', ...archive)
  expect(JSON.parse(json)[1]).toMatchObject({ to: { name: 'Sở Thông tin và Truyền thông thành phố Hà Nội' }, isGroup: false })
})

test('envelopes have the printed names with their province and tell of successors; --heirs puts them', async () => {
  const names = async (...more: string[]) => {
    const { code, errors } = await vanThu('envelopes', '1892/UBND-KGVX', '--size', 'c5', '--out', out, ...more, ...archive)
    expect(code).toBe(0)
    return { errors, text: (await readPdf(readFileSync(out))).text.replaceAll('\n', ' ') }
  }
  const printed = await names()
  expect(printed.text).toContain('Kính gửi: Sở Thông tin và Truyền thông thành phố Hà Nội')
  expect(printed.errors).toContain('có lẽ nay: Sở Khoa học và Công nghệ thành phố Hà Nội')
  const heirs = await names('--heirs')
  expect(heirs.text).toContain('Kính gửi: Sở Khoa học và Công nghệ thành phố Hà Nội')
  expect(heirs.errors).not.toContain('nay:')
})

test('labels go to whom a file names, from the label that is free', async () => {
  const list = path.join(folder, 'nơi nhận.txt')
  writeFileSync(list, '\ufeffSở Nội vụ\t36 Trần Phú, Đà Lạt\r\n\r\nBáo Lâm Đồng\r\n')
  const seen = 'Sở Nội vụ, 36 Trần Phú, Đà Lạt\nBáo Lâm Đồng\n'
  expect(await vanThu('labels', '2680/UBND-KGVX', '--to-file', list, ...archive)).toMatchObject({ code: 0, out: seen })
  const sheet = path.join(folder, 'nhãn.pdf')
  const asked = ['labels', '2680/UBND-KGVX', '--to-file', list, '--start', '21', '--out', sheet]
  expect(await vanThu(...asked, ...archive)).toMatchObject({ code: 0, errors: '' })
  const { pages } = await readPdf(readFileSync(sheet))
  expect(pages.map(({ text }) => text.replaceAll('\n', ' '))).toEqual([
    'Kính gửi: Sở Nội vụ 36 Trần Phú, Đà Lạt Số: 2680/UBND-KGVX',
    'Kính gửi: Báo Lâm Đồng Số: 2680/UBND-KGVX',
  ])
})

test('a wrong start, sheet or offset writes nothing', async () => {
  const none = path.join(folder, 'không.pdf')
  for (const [words, code] of [
    [['--start', '25'], 1],
    [['--sheet', 'X1'], 2],
    [['--offset', '50,0'], 2],
    [['--to-file', path.join(folder, 'không có.txt')], 1],
  ] as const)
    expect((await vanThu('labels', '2680/UBND-KGVX', '--out', none, ...words, ...archive)).code).toBe(code)
  expect(existsSync(none)).toBe(false)
})

test('the dấu đến is laid on a copy of the PDF, below its number; the journal is told', async () => {
  const pdf = path.join(folder, 'thong-bao.pdf')
  const { out: drawn, bytes } = collector()
  const words = [
    ['UBND TỈNH LÀO CAI', 90, 70],
    ['Số: 77/TB-UBND', 100, 100],
    ['Lào Cai, ngày 09 tháng 4 năm 2024', 330, 100],
    ['THÔNG BÁO', 260, 330],
  ] as const
  const document = new PdfKit({ size: 'A4', font: fontFile('regular') })
  document.pipe(drawn)
  for (const [text, x, y] of words) document.text(text, x, y)
  document.end()
  await new Promise(resolve => drawn.on('finish', resolve))
  writeFileSync(pdf, bytes())
  expect((await vanThu('import', pdf, ...archive)).code).toBe(0)
  const copy = path.join(folder, 'có dấu.pdf')
  expect(await vanThu('stamp', '77/TB-UBND', '--out', copy, ...archive)).toMatchObject({ code: 0, errors: '' })
  const made = readFileSync(copy)
  expect(made.subarray(0, bytes().length).equals(bytes())).toBe(true)
  const [page] = (await readPdf(made)).pages
  const at = (text: string) => page?.items.find(item => item.text.startsWith(text))
  expect(at('ĐẾN')?.y).toBeGreaterThan(at('Số: 77')?.y ?? 297)
  expect(at('ĐẾN')?.x).toBeLessThan(105)
  expect(page?.text).toContain('Số: 3')
  const { out: shown } = await vanThu('stamp', '2680/UBND-KGVX', '--blank', '--at', '100,50', '--out', copy, '--json', ...archive)
  expect(JSON.parse(shown)).toMatchObject({ pages: 1 })
  const { code, errors } = await vanThu('stamp', '2680/UBND-KGVX', '--out', copy, ...archive)
  expect([code, errors]).toEqual([1, expect.stringContaining('--blank')])
})

test('the dấu đến names the hồ sơ that the văn bản was put into', async () => {
  const { calls, tokens, close } = openDirect(path.join(folder, 'kho'))
  const [vanBan] = await calls.vanBan.named({ soKyHieu: '2680/UBND-KGVX' })
  const fields = {
    nam: 2026,
    kyHieu: '01.KGVX',
    tieuDe: 'Báo chí',
    deMuc: null,
    thoiHan: 10,
    nguoiLap: null,
    batDau: null,
    ketThuc: null,
    ghiChu: null,
  }
  const hoSo = await calls.hoSo.make(fields)
  await calls.hoSo.add({ id: hoSo.id, vanBanIds: [vanBan!.id] })
  const paper = await calls.paper.stamp({ id: vanBan!.id, sha256: null, at: { xMm: 30, yMm: 62 } })
  const { text } = await readPdf(readFileSync(tokens.heldBy(paper.token).path))
  await close()
  expect(text).toContain('Số và ký hiệu HS: 01.KGVX')
})

test('two agencies that went up in one get one envelope where the successors are asked for; addresses come from the directory', async () => {
  const { calls, close } = openDirect(path.join(folder, 'kho'))
  const kinhGui = ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính', 'Văn phòng Chính phủ']
  const fields = {
    ...emptyFields,
    soKyHieu: '9/UBND-TH',
    coQuanBanHanh: 'Ủy ban nhân dân tỉnh Đắk Nông',
    ngayBanHanh: '2021-05-31',
    kinhGui,
  }
  const { id } = await calls.vanBan.register({ fields, register })
  const cabinet = (await calls.paper.postables({ id })).find(({ to }) => to.name === 'Văn phòng Chính phủ')
  await calls.coQuan.correct({ id: cabinet!.coQuanId!, fields: { diaChi: '1 Hoàng Hoa Thám, Hà Nội' } })
  await close()
  expect((await vanThu('envelopes', '9/UBND-TH', '--heirs', '--out', out, ...archive)).code).toBe(0)
  const { pages } = await readPdf(readFileSync(out))
  expect(pages.map(({ text }) => text.replaceAll('\n', ' ').split('Kính gửi: ')[1])).toEqual([
    'Sở Tài chính tỉnh Lâm Đồng',
    'Văn phòng Chính phủ 1 Hoàng Hoa Thám, Hà Nội',
  ])
})
