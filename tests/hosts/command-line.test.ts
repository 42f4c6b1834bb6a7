// The command line as a person or a script meets it: the whole way from file to register.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openDirect } from '../../archive/hosts/direct.ts'
import { all } from '../../db/handle.ts'
import { closeDb, openReader } from '../../db/open.ts'
import { readSheet, readZip } from '../paper/read-xlsx.ts'
import { emlOf } from '../spec/intake/eml-file.ts'
import { zipOf } from '../spec/intake/zip-file.ts'
import { letterOf, sampleFiles } from './carried.ts'
import { newDesk, vanThu, vanThuJson } from './command-line.ts'

const { archive, folder, kho, write } = newDesk()

describe('read', () => {
  test('the values of the first sample are those of the letter', async () => {
    const { code, document } = await vanThuJson<{ file: string; theThuc: Record<string, unknown> }[]>('read', '--values', sampleFiles[0]!)
    expect(code).toBe(0)
    expect(document[0]?.theThuc).toMatchObject({
      soKyHieu: '2680/UBND-KGVX',
      ngayBanHanh: '2021-05-31',
      diaDanh: 'Đắk Nông',
      tenLoai: 'Công văn',
    })
  })

  test('every Reading has where it stood, and the page for a person shows value, rule and sureness', async () => {
    const { document } = await vanThuJson<
      { theThuc: { soKyHieu: { value: string; at: { start: number }[]; rule: string; sure: string } } }[]
    >('read', sampleFiles[1]!)
    expect(document[0]?.theThuc.soKyHieu).toMatchObject({
      value: '1892/UBND-KGVX',
      rule: expect.stringMatching(/^SKH-\d+$/u),
      sure: 'likely',
    })
    const { out } = await vanThu('read', sampleFiles[1]!)
    expect(out).toMatch(/Số, ký hiệu +1892\/UBND-KGVX +có thể +SKH-\d+ +dòng 3/u)
    expect(out).toContain('Số bị gạch ngang')
  })

  test('several files each stand under their own name, a refused one among them', async () => {
    const missing = path.join(folder, 'không có.txt')
    const { code, out, errors } = await vanThu('read', sampleFiles[0]!, missing, sampleFiles[1]!)
    expect(code).toBe(1)
    expect(out.split('\n').filter(line => sampleFiles.includes(line))).toEqual(sampleFiles)
    expect(errors).toContain('không có.txt')
  })
})

describe('from file to register', () => {
  beforeAll(async () => {
    const { code } = await vanThuJson('import', ...sampleFiles, '--received', '20/06/2021', ...archive)
    expect(code).toBe(0)
  })

  test('the same file again is held and nothing changes; the same letter in other bytes waits as a duplicate', async () => {
    const copy = write('bản khác.txt', `${readFileSync(sampleFiles[0]!, 'utf8')}\n`)
    const { code, document } = await vanThuJson<
      Record<'added' | 'duplicates' | 'held' | 'refused', { file: string; twins?: { soKyHieu: string }[] }[]>
    >('import', sampleFiles[0]!, copy, ...archive)
    expect(code).toBe(0)
    expect(document.added).toEqual([])
    expect(document.held.map(({ file }) => file)).toEqual([sampleFiles[0]])
    expect(document.duplicates.map(({ file, twins }) => [file, twins?.[0]?.soKyHieu])).toEqual([[copy, '2680/UBND-KGVX']])
  })

  test('a zip file among others: each letter in it is named by the path of the file and its place in it', async () => {
    const zip = path.join(folder, 'hồ sơ.zip')
    const entries = [
      { name: 'Quý I/21.txt', content: letterOf(21) },
      { name: 'bảng.xlsx', content: 'x' },
    ]
    writeFileSync(zip, zipOf([...entries, { name: '22.txt', content: letterOf(22) }]))
    const after = write('23.txt', letterOf(23))
    const { document: read } = await vanThuJson<{ file: string; refusal?: { code: string } }[]>('read', zip, after)
    expect(read.map(({ file, refusal }) => [file, refusal?.code])).toEqual([
      [`${zip} › Quý I › 21.txt`, undefined],
      [`${zip} › bảng.xlsx`, 'file-kind-unknown'],
      [`${zip} › 22.txt`, undefined],
      [after, undefined],
    ])
    const other = ['--archive', path.join(folder, 'kho khác')]
    type Imported = { added: { file: string; soKyHieu: string }[]; refused: { file: string; code: string }[]; left: number }
    const { code, document } = await vanThuJson<Imported>('import', zip, after, ...other)
    expect(code).toBe(1)
    expect(document.added.map(({ file, soKyHieu }) => [file, soKyHieu])).toEqual([
      [`${zip} › Quý I › 21.txt`, '21/UBND-VX'],
      [`${zip} › 22.txt`, '22/UBND-VX'],
      [after, '23/UBND-VX'],
    ])
    expect(document.refused.map(({ file, code }) => [file, code])).toEqual([[`${zip} › bảng.xlsx`, 'file-kind-unknown']])
    expect(document.left).toBe(0)
  })

  test('a letter that came by mail says so when it is shown', async () => {
    const mail = path.join(folder, 'thư.eml')
    const sent = { from: 'vanthu@laocai.example', subject: 'Gửi công văn', date: 'Mon, 03 Feb 2020 12:00:00 +0700' }
    writeFileSync(mail, emlOf({ ...sent, parts: [{ name: '31.txt', content: letterOf(31) }] }))
    const other = ['--archive', path.join(folder, 'kho thư')]
    expect((await vanThu('import', mail, ...other)).out).toContain(`${mail} › 31.txt`)
    const { out } = await vanThu('show', '31/UBND-VX', ...other)
    expect(out).toContain('Đến bằng thư điện tử: từ vanthu@laocai.example, ngày 03/02/2020, tiêu đề “Gửi công văn”')
  })

  test('a văn bản is exported as an edXML package, and imported from it elsewhere', async () => {
    const [from, to] = ['kho gửi', 'kho nhận'].map(name => ['--archive', path.join(folder, name)]) as [string[], string[]]
    const out = path.join(folder, 'gói.edxml')
    await vanThu('import', sampleFiles[0]!, ...from)
    expect((await vanThu('export', '2680/UBND-KGVX', '--out', out, ...from)).code).toBe(2)
    const asked = ['export', '--edxml', '2680/UBND-KGVX', '--out', out, ...from]
    const { code, document } = await vanThuJson<{ file: string; bytes: number }>(...asked)
    expect([code, document.file, document.bytes]).toEqual([0, out, readFileSync(out).length])
    const { document: imported } = await vanThuJson<{ added: { soKyHieu: string }[] }>('import', out, ...to)
    expect(imported.added.map(({ soKyHieu }) => soKyHieu)).toEqual(['2680/UBND-KGVX'])
  })

  test('a folder is imported with what lies below it', async () => {
    const tree = path.join(folder, 'cây')
    mkdirSync(path.join(tree, 'sâu'), { recursive: true })
    write(path.join('cây', '10.txt'), letterOf(10))
    write(path.join('cây', 'sâu', '11.md'), letterOf(11))
    const { document } = await vanThuJson<{ added: { soKyHieu: string; soDen: { so: number } }[] }>(
      'import',
      tree,
      '--received',
      '2021-07-01',
      ...archive,
    )
    expect(document.added.map(({ soKyHieu, soDen }) => [soKyHieu, soDen.so])).toEqual([
      ['10/UBND-VX', 3],
      ['11/UBND-VX', 4],
    ])
  })

  test.each([
    ['2680', '2680/UBND-KGVX'],
    ['1892 ubnd', '1892/UBND-KGVX'],
    ['tap chi nam nung', '2680/UBND-KGVX'],
    ['Tôn Thị Ngọc Hạnh', '2680/UBND-KGVX'],
    ['Tôn Thị Ngọc Hạnh'.normalize('NFD'), '2680/UBND-KGVX'],
  ])('search finds %s', async (query, soKyHieu) => {
    const { document } = await vanThuJson<{ total: unknown; hits: { soKyHieu: string; file: string; why: string[] }[] }>(
      'search',
      query,
      ...archive,
    )
    expect(document.hits.map(hit => hit.soKyHieu)).toContain(soKyHieu)
    expect(document.hits[0]).toHaveProperty('snippet')
    expect(document.hits[0]?.why.length).toBeGreaterThan(0)
  })

  test('search takes filters, and says which it does not understand', async () => {
    type Page = { total: number; hits: { soKyHieu: string }[]; unread: { text: string; fault: string }[] }
    const asked = await vanThuJson<Page>('search', 'nơi-nhận:"Báo Đắk Nông" người-ký:hạnh chưa-có-văn-bản-gốc năm:21', ...archive)
    expect([asked.document.total, asked.document.hits.map(hit => hit.soKyHieu)]).toEqual([1, ['2680/UBND-KGVX']])
    expect(asked.document.unread).toEqual([{ text: 'năm:21', filter: 'nam', fault: 'not-a-year' }])
    const { code, out } = await vanThu('search', 'đơn-vị:kgvx', 'từ:abc', ...archive)
    expect([code, out]).toEqual([0, expect.stringMatching(/Chưa hiểu điều kiện “từ:abc”.*\n[\s\S]*1892\/UBND-KGVX[\s\S]*2 văn bản/u)])
  })

  test('search says what it answers in the place of what was asked', async () => {
    const near = await vanThu('search', '2608/UBND-KGVX', ...archive)
    expect(near.out).toMatch(/^Không có “2608\/UBND-KGVX”\. Dưới đây là số, ký hiệu gần đúng\.\n/u)
    expect(near.out).toContain('Gần đúng: tìm “2608/UBND-KGVX”, kho có “2680/UBND-KGVX”')
    const mended = await vanThu('search', 'tuyen truyeb', ...archive)
    expect(mended.out).toMatch(/^Không có “tuyen truyeb”\. Có phải ý bạn là “tuyen truyền”\?\n/u)
    expect((await vanThu('search', 'tuyen truyen', ...archive)).out).not.toMatch(/Không có|Gần đúng/u)
  })

  test('a batch of queries gives one document a line, in order', async () => {
    const file = write('hỏi.txt', '2680\nkhông có chữ nào như thế xyzzy\n12 ct ttg\n')
    const { code, out } = await vanThu('search', '--batch', file, '--json', ...archive)
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { hits: { soKyHieu: string }[] })
    expect([code, lines.length, lines[0]?.hits[0]?.soKyHieu, lines[1]?.hits, lines[2]?.hits[0]?.soKyHieu]).toEqual([
      0,
      3,
      '2680/UBND-KGVX',
      [],
      '12/CT-TTg',
    ])
  })

  test('show, family and recipients take a số hiệu or an id', async () => {
    const { document: shown } = await vanThuJson<{ id: number; recipients: unknown[] }>('show', '2680/UBND-KGVX', ...archive)
    const { document: byId } = await vanThuJson<{ id: number }>('show', String(shown.id), ...archive)
    expect([byId.id, shown.recipients.length]).toEqual([shown.id, 12])
    const { document: family } = await vanThuJson<{ members: { tinh: string; lagDays: number }[] }>('family', '12/CT-TTg', ...archive)
    expect(family.members.map(({ tinh, lagDays }) => [tinh, lagDays]).sort()).toEqual([
      ['Hà Nội', 35],
      ['Đắk Nông', 19],
    ])
    const { out } = await vanThu('recipients', '2680/UBND-KGVX', ...archive)
    expect(out).toContain('Thường trực Tỉnh ủy')
    const { document: opened } = await vanThuJson<{ opened: { lines: { receivers: unknown[] }[] } }>(
      ...(['recipients', '2680/UBND-KGVX', '--expand', ...archive] as const),
    )
    expect(opened.opened.lines[2]?.receivers).toHaveLength(8)
    expect((await vanThu('recipients', '2680/UBND-KGVX', '--expand', ...archive)).out).toContain('huyện Đắk Mil')
    const { out: received } = await vanThu('family', '2680/UBND-KGVX', '--received', ...archive)
    expect(received).toContain('Ủy ban nhân dân thành phố Gia Nghĩa  chưa gửi  chưa trả lời')
    expect(received).toContain('Chủ tịch UBND tỉnh  chưa gửi  không theo dõi được trả lời')
  })

  test('the family of a child is that of its parent, named; a parent says what cites it', async () => {
    const { out } = await vanThu('family', '2680/UBND-KGVX', ...archive)
    expect(out).toMatch(/^#\d+ 2680\/UBND-KGVX thuộc về:\n#\d+ .*12\/CT-TTg/u)
    expect(out).toContain('1892/UBND-KGVX')
    const { document } = await vanThuJson<{ parent: { soKyHieu: string } }>('family', '2680/UBND-KGVX', ...archive)
    expect(document.parent.soKyHieu).toBe('12/CT-TTg')
    expect((await vanThu('show', '12/CT-TTg', ...archive)).out).toMatch(/Được viện dẫn trong:\n {4}- #\d+/u)
  })

  test('what waits still does when its file comes again, and what is in the bin is said to be there', async () => {
    const bare = write('không rõ.txt', 'Vài dòng không phải văn bản hành chính nào cả.\n')
    const copy = path.join(folder, 'bản khác.txt')
    type Report = Record<'added' | 'duplicates' | 'waiting' | 'held', { file: string; isRemoved?: boolean; issues?: string[] }[]>
    for (const _ of [1, 2]) {
      const { document } = await vanThuJson<Report>('import', bare, copy, ...archive)
      expect([document.added, document.held]).toEqual([[], []])
      expect(document.waiting.map(({ file }) => file)).toEqual([bare])
      expect(document.duplicates.map(({ file }) => file)).toEqual([copy])
    }
    const binned = write('bỏ.txt', letterOf(77))
    const { document: first } = await vanThuJson<{ added: { id: number; issues: string[] }[] }>('import', binned, ...archive)
    expect(first.added[0]?.issues).toEqual(expect.arrayContaining(['no-nguoi-ky']))
    const { calls, close } = openDirect(kho)
    await calls.vanBan.remove({ id: first.added[0]!.id })
    await close()
    const { document } = await vanThuJson<Report>('import', binned, ...archive)
    expect(document.held.map(({ isRemoved }) => isRemoved)).toEqual([true])
    expect((await vanThu('import', binned, ...archive)).out).toContain('đang ở thùng rác')
  })

  test('what names several văn bản or none is refused', async () => {
    const other = letterOf(10).replaceAll('LÀO CAI', 'YÊN BÁI').replaceAll('Lào Cai', 'Yên Bái')
    expect((await vanThuJson('import', write('khác.txt', other), ...archive)).code).toBe(0)
    const several = await vanThu('show', '10/UBND-VX', ...archive)
    expect([several.code, several.out, several.errors.includes('[several-found]')]).toEqual([1, '', true])
    expect(several.errors.match(/10\/UBND-VX/gu)?.length).toBeGreaterThanOrEqual(2)
    expect((await vanThu('show', '10/UBND-VX', '--agency', 'Yên Bái', ...archive)).code).toBe(0)
    expect((await vanThu('show', '999/KHONG-CO', ...archive)).errors).toContain('[not-found]')
  })

  test('a register is written whole to its file, or to standard output', async () => {
    const days = ['--from', '2021-06-01', '--to', '2021-06-30']
    const pdf = path.join(folder, 'sổ.pdf')
    expect((await vanThu('register', ...days, '--out', pdf, ...archive)).code).toBe(0)
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    const slip = await vanThu('slip', '2680/UBND-KGVX', ...archive)
    expect(slip.out).toContain('PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN')
    const wrong = await vanThu('register', ...days, '--so', 'Đơn thư', '--format', 'csv', ...archive)
    expect([wrong.code, wrong.errors]).toEqual([2, expect.stringContaining('không có sổ “Đơn thư”')])
    const empty = await vanThu('register', ...days, '--kind', 'ban-luu', ...archive)
    expect([empty.code, empty.errors]).toEqual([
      1,
      expect.stringContaining('Sổ sử dụng bản lưu không có dòng nào từ 01/06/2021 đến 30/06/2021.'),
    ])
    const { out } = await vanThu('register', ...days, '--format', 'csv', ...archive)
    expect(out.startsWith('\ufeff')).toBe(true)
    expect(out).toContain('2680/UBND-KGVX')
    const { document } = await vanThuJson<{ entries: { soDen: number }[] }>('register', ...days, ...archive)
    expect(document.entries.map(({ soDen }) => soDen)).toEqual([1, 2])
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  test('every answer of a search is written whole to a workbook or csv, and the journal is told', async () => {
    const file = path.join(folder, 'kết quả.xlsx')
    const { document } = await vanThuJson<{ file: string; bytes: number }>(
      'search',
      'tuyen truyen',
      '--out',
      file,
      '--limit',
      '1',
      ...archive,
    )
    expect(document).toMatchObject({ file, bytes: readFileSync(file).length })
    expect(readSheet(readZip(readFileSync(file)).get('xl/worksheets/sheet1.xml') ?? '').length).toBeGreaterThan(2)
    const csv = path.join(folder, 'kết quả.csv')
    expect((await vanThu('search', '2680/UBND-KGVX', '--out', csv, ...archive)).code).toBe(0)
    expect(readFileSync(csv, 'utf8')).toContain('2680/UBND-KGVX')
    const none = path.join(folder, 'không.csv')
    expect((await vanThu('search', 'xyzzyq', '--out', none, ...archive)).errors).toContain('[nothing-to-print]')
    expect(existsSync(none)).toBe(false)
    const reader = openReader(kho)
    const told = all<{ thay_doi: string }>(
      reader,
      "SELECT thay_doi FROM nhat_ky WHERE viec = 'export' AND van_ban_id IS NULL ORDER BY seq DESC LIMIT 2",
    )
    closeDb(reader)
    expect(told.map(row => JSON.parse(row.thay_doi)[0].after)).toEqual(['kết quả.csv', 'kết quả.xlsx'])
  })

  const exportsOf = async (...words: string[]): Promise<{ field: string; after: unknown }[][]> => {
    const { calls, close } = openDirect(kho, { side: 'reads' })
    const [one] = await calls.vanBan.named({ soKyHieu: words[0]! })
    const history = await calls.vanBan.history({ id: one!.id })
    await close()
    return history.filter(({ act }) => act === 'export').map(({ changes }) => changes)
  }

  test('a paper saved or asked for in a format is told to the journal; a look at it is not', async () => {
    const file = path.join(folder, 'nơi nhận.pdf')
    expect((await vanThu('recipients', '1892/UBND-KGVX', ...archive)).code).toBe(0)
    expect(await exportsOf('1892/UBND-KGVX')).toEqual([])
    expect((await vanThu('recipients', '1892/UBND-KGVX', '--out', file, ...archive)).code).toBe(0)
    expect((await exportsOf('1892/UBND-KGVX')).map(([change]) => change?.after)).toEqual(['nơi nhận.pdf'])
  })

  test('papers are made while another program writes the archive, and the person is told that the journal was not', async () => {
    const app = openDirect(kho)
    const days = ['--from', '2021-06-01', '--to', '2021-06-30']
    try {
      for (const words of [
        ['recipients', '2680/UBND-KGVX'],
        ['register', ...days],
      ]) {
        const { code, out, errors } = await vanThu(...words, '--format', 'csv', ...archive)
        expect([code, errors]).toEqual([0, 'Kho đang mở ở nơi khác: lần xuất này chưa ghi vào nhật ký.\n'])
        expect(out.length).toBeGreaterThan(100)
      }
    } finally {
      await app.close()
    }
    expect(await exportsOf('2680/UBND-KGVX')).toEqual([])
  })

  test('verify says that all is well', async () => {
    const { code, document } = await vanThuJson<{ ok: boolean }>('verify', ...archive)
    expect([code, document.ok]).toEqual([0, true])
    const { out } = await vanThu('verify', ...archive)
    expect(out.match(/(?<=^.{6} ).*(?= \()/gmu)?.map(name => name.trim())).toEqual([
      'cấu trúc',
      'liên kết',
      'tệp',
      'nhật ký',
      'chỉ mục',
      'số đến',
    ])
  })
})
