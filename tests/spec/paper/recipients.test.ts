// The recipient list, read back from its PDF, and its other formats.
import { describe, expect, it } from 'vitest'
import { makeRecipientsPaper, type RecipientsOrder } from '../../../archive/paper/make-recipients.ts'
import type { Refusal } from '../../../contract/refusal.ts'
import { makeRegisterPaper } from '../../paper/make-register.ts'
import { collector, edgesOf, type ReadPage, type ReadPdf, readPdf } from '../../paper/read-pdf.ts'
import { dakNong, haNoi, ownAgency, printedOn, vanBanOf } from '../../paper/sample-papers.ts'

const order = { own: ownAgency, expand: true, now: printedOn } as const
const written = async (given: Partial<RecipientsOrder>) => {
  const { out, bytes } = collector()
  const made = await makeRecipientsPaper({ ...order, vanBan: [dakNong], format: 'csv', ...given }, out)
  return { made, bytes: bytes() }
}
const pdfOf = async (given: Partial<RecipientsOrder>): Promise<ReadPdf> => readPdf((await written({ ...given, format: 'pdf' })).bytes)
const linesOf = (page: ReadPage | undefined): string[] => (page?.text ?? '').trim().split('\n')

const both = await pdfOf({ vanBan: [dakNong, haNoi] })
const [first, second] = both.pages as [ReadPage, ReadPage]

describe('the recipient list', () => {
  it('[MAU-1] is A4 upright, with rules and text within left 30, right 15, top and bottom 20', () => {
    for (const page of both.pages) {
      expect([page.widthMm, page.heightMm].map(mm => mm.toFixed(2))).toEqual(['210.00', '297.00'])
      const edges = edgesOf(page)
      for (const [index, edge] of [30, 43, 130, 157, 172, 195].entries()) expect(Math.abs((edges[index] ?? 0) - edge)).toBeLessThan(0.5)
      const inner = page.items.filter(({ y }) => y < 277)
      expect(inner.filter(({ x, y, width }) => x < 29.99 || x + width > 195.01 || y < 20)).toEqual([])
    }
  })

  it('[MAU-3] starts each văn bản on a page of its own, counted anew', () => {
    expect(both.pages).toHaveLength(2)
    expect(both.pages.flatMap(page => page.items.filter(({ y }) => y < 20))).toEqual([])
  })

  it('[MAU-10] has the agency left, Quốc hiệu and Tiêu ngữ right, the title and which văn bản', () => {
    const at = (text: string) => first.items.find(item => item.text === text)
    expect(at('TRUYỀN THÔNG')?.x).toBeLessThan(102)
    expect(at('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')?.x).toBeGreaterThan(102)
    expect(at('Độc lập - Tự do - Hạnh phúc')?.x).toBeGreaterThan(102)
    expect(first.text.replaceAll('\n', ' ')).toContain(
      'DANH SÁCH NƠI NHẬN Công văn số 2680/UBND-KGVX ngày 31/05/2021 của Ủy ban nhân dân tỉnh Đắk Nông V/v triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ',
    )
    expect(second.text).toContain('Công văn số 1892/UBND-KGVX ngày 16/06/2021\ncủa Ủy ban nhân dân thành phố Hà Nội')
  })

  it('[MAU-11] numbers Kính gửi, then Nơi nhận with purpose, and opens "Như trên" in its row', () => {
    const lines = linesOf(first)
    expect(lines.slice(lines.indexOf('Kính gửi'), lines.indexOf('Lưu: VT, TTĐT, NgV, KGVX (Q).'))).toEqual([
      'Kính gửi',
      '1 Các Sở, Ban, ngành',
      '2 Các cơ quan Trung ương trên địa bàn tỉnh',
      '3 Ủy ban nhân dân các huyện, thành phố',
      '4 Báo Đắk Nông',
      '5 Đài Phát thanh và Truyền hình Đắk Nông',
      '6 Tạp chí Năm Nung',
      'Nơi nhận',
      '7 Như trên:',
      '– Các Sở, Ban, ngành',
      '– Các cơ quan Trung ương trên địa bàn tỉnh',
      '– Ủy ban nhân dân các huyện, thành phố',
      '– Báo Đắk Nông',
      '– Đài Phát thanh và Truyền hình Đắk Nông',
      '– Tạp chí Năm Nung',
      '8 Thường trực Tỉnh ủy b/c',
      '9 CT, các PCT UBND tỉnh',
      '10 Ban Tuyên giáo Tỉnh ủy',
      '11 Hội Văn học Nghệ thuật tỉnh',
      '12 CVP, các PCVP UBND tỉnh',
    ])
  })

  it('[MAU-11] leaves "Như trên" as printed when not asked to open it', async () => {
    const [page] = (await pdfOf({ expand: false })).pages
    expect(linesOf(page)).toContain('7 Như trên')
    expect(page?.text).not.toContain('– Báo Đắk Nông')
  })

  it('[MAU-12] sets Lưu apart below the list, with the drafter’s mark', () => {
    const luu = first.items.find(({ text }) => text.startsWith('Lưu:'))
    expect(luu?.text).toBe('Lưu: VT, TTĐT, NgV, KGVX (Q).')
    expect(luu?.y).toBeGreaterThan(Math.max(...first.uprights.map(({ bottom }) => bottom)))
  })

  it('[MAU-13] says at the foot when it was printed, in Vietnam time', () => {
    const foot = first.items.find(({ y }) => y > 277)
    expect(foot?.text).toBe('In từ hệ thống Văn Thư lúc 08:05 02/01/2026')
  })

  it('[MAU-9] runs a long list over pages with its heads, and a row taller than a page too', async () => {
    const kinhGui = Array.from({ length: 120 }, (_, index) => `Ủy ban nhân dân xã số ${index + 1}`)
    const long = await pdfOf({ vanBan: [vanBanOf({ kinhGui, noiNhan: [{ text: 'Như trên', purpose: null }], noiLuu: 'VT' })] })
    expect(long.pages.length).toBeGreaterThan(4)
    const text = long.pages.map(page => page.text).join('\n')
    for (const [index, body] of kinhGui.entries()) {
      expect(text).toContain(`${index + 1} ${body}\n`)
      expect(text).toContain(`– ${body}\n`)
    }
    const holding = long.pages.filter(page => page.text.includes('xã số'))
    for (const page of holding) expect(page.text).toContain('Cơ quan, tổ chức, cá nhân nhận văn bản')
    expect(long.pages[1]?.items.filter(({ y }) => y < 20).map(item => item.text)).toEqual(['2'])
  })

  it('[MAU-14] is a csv with BOM, one row a body, those behind "Như trên" numbered below it', async () => {
    const { bytes, made } = await written({ vanBan: [haNoi] })
    expect(made).toMatchObject({ mediaType: 'text/csv; charset=utf-8', pages: null })
    const lines = bytes.toString('utf8').split('\r\n')
    expect(lines[0]).toBe('\ufeff"Số, ký hiệu văn bản",Ngày tháng văn bản,Tác giả,Phần,TT,Nơi nhận,Mục đích,Thuộc')
    const head = '1892/UBND-KGVX,16/06/2021,Ủy ban nhân dân thành phố Hà Nội'
    expect(lines.slice(3, 7)).toEqual([
      `${head},Kính gửi,3,Các cơ quan báo chí Thành phố,,`,
      `${head},Nơi nhận,4,Như trên,,`,
      `${head},Nơi nhận,4.1,Ban Tuyên giáo Thành ủy,,Như trên`,
      `${head},Nơi nhận,4.2,Sở Thông tin và Truyền thông,,Như trên`,
    ])
    expect(lines.slice(-3)).toEqual([`${head},Nơi nhận,10,"VPUB: CVP, PCVP L.T. Lực, KGVX, TKBT",,`, `${head},Lưu,,"VT, KGVXHương",,`, ''])
  })

  it('[MAU-14] makes no cell that a spreadsheet would run', async () => {
    const kinhGui = ['=HYPERLINK("http://x")', '+84', '-1', '@SUM(A1)', '\tx', 'Sở Nội vụ = 1']
    const { bytes } = await written({ vanBan: [vanBanOf({ kinhGui, soKyHieu: '=1+1' })] })
    const cells = bytes
      .toString('utf8')
      .slice(1)
      .split('\r\n')
      .slice(1, -1)
      .map(line => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u))
    expect(cells.map(row => row[5])).toEqual([`"'=HYPERLINK(""http://x"")"`, "'+84", "'-1", "'@SUM(A1)", "'\tx", 'Sở Nội vụ = 1'])
    expect(cells.map(row => row[0])).toEqual(cells.map(() => "'=1+1"))
  })

  it('[MAU-15] has a Vietnamese file name that Windows allows', async () => {
    const nameOf = async (vanBan: RecipientsOrder['vanBan']) => (await written({ vanBan, format: 'pdf' })).made.name
    expect(await nameOf([dakNong])).toBe('Danh sách nơi nhận 2680-UBND-KGVX.pdf')
    expect(await nameOf([dakNong, haNoi])).toBe('Danh sách nơi nhận 2680-UBND-KGVX và 1 văn bản khác.pdf')
    expect(await nameOf([vanBanOf({ noiLuu: 'VT' }, 12)])).toBe('Danh sách nơi nhận văn bản 12.pdf')
    const odd = await nameOf([vanBanOf({ soKyHieu: `<a>:"b"\\c|d?e*\u0007.${'ế'.repeat(300)}`, noiLuu: 'VT' })])
    expect(odd).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
    expect(Buffer.byteLength(odd)).toBeLessThan(255)
    const { out } = collector()
    const days = { from: '2026-01-01', to: '2026-12-31' }
    const register = { own: null, ...days, format: 'csv', now: printedOn, totals: { first: null, last: null } } as const
    const entry = { vanBanId: 1, ngayDen: '2026-01-02', soDen: 1, tacGia: null, soKyHieu: null, ngayBanHanh: null, tenLoai: null }
    const rest = {
      trichYeu: null,
      nguoiKy: null,
      noiNhan: null,
      soLuongBan: null,
      donViNhan: null,
      ngayChuyen: null,
      hanXuLy: null,
      kyNhan: null,
      ghiChu: null,
    }
    expect((await makeRegisterPaper({ ...register, kind: 'den', entries: [{ ...entry, ...rest }] }, out)).name).toBe(
      'Sổ đăng ký văn bản đến 2026-01-01 – 2026-12-31.csv',
    )
  })

  it('[MAU-16] refuses when there is nobody to send to and writes nothing', async () => {
    const { out, bytes } = collector()
    const refusal = await makeRecipientsPaper({ ...order, vanBan: [vanBanOf({})], format: 'pdf' }, out).catch(
      (error: Refusal) => error.code,
    )
    expect([refusal, bytes().length]).toEqual(['nothing-to-print', 0])
    const days = { from: '2026-01-01', to: '2026-12-31' }
    const empty = makeRegisterPaper({ own: null, kind: 'den', ...days, entries: [], format: 'txt', now: printedOn }, out)
    expect(await empty.catch((error: Refusal) => error.code)).toBe('nothing-to-print')
  })

  it('[MAU-16] says so of a văn bản without recipients among others that have some', async () => {
    const some = await pdfOf({ vanBan: [dakNong, vanBanOf({ soKyHieu: '05/QĐ-SNV' })] })
    expect(some.pages[1]?.text).toContain('(Văn bản không ghi nơi nhận.)')
  })
})
