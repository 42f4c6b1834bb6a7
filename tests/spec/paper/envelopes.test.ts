// Envelopes, read back from their PDFs, and whom a văn bản can be posted to.
import { describe, expect, it } from 'vitest'
import { type EnvelopesOrder, makeEnvelopes } from '../../../archive/paper/make-posting.ts'
import type { Refusal } from '../../../contract/refusal.ts'
import { postablesOf } from '../../../core/paper/addressees.ts'
import { baselineMm } from '../../../core/paper/form.ts'
import { collector, type ReadPage, type ReadPdf, readPdf } from '../../paper/read-pdf.ts'
import { dakNong, haNoi, ownAgency, printedOn } from '../../paper/sample-papers.ts'

const offset = { xMm: 0, yMm: 0 }
const own = { ...ownAgency, diaChi: '36 Trần Phú, Đà Lạt', dienThoai: '0263 3822 333', fax: '0263 3822 444', email: 'so@lamdong.gov.vn' }
const to = [
  { name: 'Sở Khoa học và Công nghệ tỉnh Lâm Đồng', address: '35 Trần Hưng Đạo, Đà Lạt' },
  { name: 'Báo Lâm Đồng', address: null },
]
const long = {
  name: 'Trung tâm Nghiên cứu, Ứng dụng Khoa học và Chuyển đổi số '.repeat(5).trim(),
  address: 'Số 36 Trần Phú, Đà Lạt '.repeat(12).trim(),
}
const order: EnvelopesOrder = { own, size: 'dl', soKyHieu: '2680/UBND-KGVX', to, offset, now: printedOn }

const written = async (given: Partial<EnvelopesOrder>): Promise<{ pdf: ReadPdf; name: string; pages: number | null }> => {
  const { out, bytes } = collector()
  const { name, pages } = await makeEnvelopes({ ...order, ...given }, out)
  return { pdf: await readPdf(bytes()), name, pages }
}
const wordsOn = (page: ReadPage | undefined): string => (page?.text ?? '').replaceAll('\n', ' ')

/** Where our model has them, in millimetres; larger paper has larger type. */
const places = {
  dl: { margin: 10, middle: 10 + 18 + 2 + 50, left: 79, half: 55, sizePt: 14 },
  c5: { margin: 12, middle: 12 + 20 + 2 + 56, left: 82, half: 81, sizePt: 15.5 },
  c4: { margin: 16, middle: 16 + 26 + 2 + 72.5, left: 117, half: 114.5, sizePt: 19.5 },
}

describe('bì văn bản', () => {
  it('[MAU-30] is a page of the paper’s own size, one for each addressee in their order', async () => {
    const sizes = { dl: ['220.00', '110.00'], c5: ['229.00', '162.00'], c4: ['324.00', '229.00'] } as const
    for (const size of ['dl', 'c5', 'c4'] as const) {
      const { pdf, pages, name } = await written({ size })
      expect(pages).toBe(2)
      expect(name).toBe(`Bì văn bản 2680-UBND-KGVX ${size.toUpperCase()}.pdf`)
      for (const page of pdf.pages) expect([page.widthMm, page.heightMm].map(mm => mm.toFixed(2))).toEqual(sizes[size])
      expect(pdf.pages.map(page => page.text.includes('Báo Lâm Đồng'))).toEqual([false, true])
    }
  })

  it('[MAU-31] has the sender right of the emblem’s empty place, Số below it, Kính gửi in the lower right', async () => {
    const [page] = (await written({})).pdf.pages as [ReadPage]
    expect(wordsOn(page)).toBe(
      'ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG SỞ THÔNG TIN VÀ TRUYỀN THÔNG Địa chỉ: 36 Trần Phú, Đà Lạt Điện thoại: 0263 3822 333 - Fax: 0263 3822 444 E-mail: so@lamdong.gov.vn Số: 2680/UBND-KGVX Kính gửi: Sở Khoa học và Công nghệ tỉnh Lâm Đồng 35 Trần Hưng Đạo, Đà Lạt',
    )
    const at = (text: string) => page.items.find(item => item.text.startsWith(text))
    expect(page.items.filter(({ x, y }) => x < 28 && y < 28)).toEqual([])
    expect(Math.abs((at('Số:')?.x ?? 0) - 10)).toBeLessThan(0.5)
    expect(Math.abs((at('Kính gửi:')?.x ?? 0) - 79)).toBeLessThan(0.5)
    expect(at('35 Trần')?.y).toBeGreaterThan(at('Sở Khoa')?.y ?? 110)
  })

  it('[MAU-31] has them within half a millimetre of the model: the sender around its middle, Số at the margin, Kính gửi from half the height on', async () => {
    for (const [size, { margin, middle, left, half, sizePt }] of Object.entries(places)) {
      const [page] = (await written({ size: size as keyof typeof places })).pdf.pages as [ReadPage]
      const at = (start: string) => page.items.find(({ text }) => text.startsWith(start))
      for (const sender of ['ỦY BAN', 'SỞ THÔNG', 'Địa chỉ', 'E-mail']) {
        const { x = 0, width = 0 } = at(sender) ?? {}
        expect(Math.abs(x + width / 2 - middle)).toBeLessThan(0.5)
      }
      expect(Math.abs((at('Số:')?.x ?? 0) - margin)).toBeLessThan(0.5)
      expect(Math.abs((at('Kính gửi:')?.x ?? 0) - left)).toBeLessThan(0.5)
      expect(Math.abs((at('Kính gửi:')?.y ?? 0) - (half + baselineMm(sizePt)))).toBeLessThan(0.5)
      expect(Math.abs((at('Sở Khoa')?.y ?? 0) - (at('Kính gửi:')?.y ?? 0))).toBeLessThan(0.5)
    }
  })

  it('[MAU-31] is dotted where the agency or the number is not known', async () => {
    const [page] = (await written({ own: null, soKyHieu: null })).pdf.pages
    expect(wordsOn(page)).toMatch(/^…+ Địa chỉ: …+ Điện thoại: …+ - Fax: …+ E-mail: …+ - Website: …+ Số: …+ Kính gửi: Sở Khoa học/u)
  })

  it('[MAU-32] is moved by the printer’s offset', async () => {
    const [still] = (await written({})).pdf.pages as [ReadPage]
    const [moved] = (await written({ offset: { xMm: 2.5, yMm: -1.5 } })).pdf.pages as [ReadPage]
    for (const [index, item] of moved.items.entries()) {
      expect(item.x - (still.items[index]?.x ?? 0)).toBeCloseTo(2.5, 1)
      expect(item.y - (still.items[index]?.y ?? 0)).toBeCloseTo(-1.5, 1)
    }
  })

  it('[MAU-33] wraps a long name and sets it smaller, inside the paper; every word is there', async () => {
    for (const size of ['dl', 'c5', 'c4'] as const) {
      const [page] = (await written({ to: [long], size })).pdf.pages as [ReadPage]
      expect(wordsOn(page)).toContain(`${long.name} ${long.address}`)
      expect(page.items.filter(({ x, width, y }) => x + width > page.widthMm - 9.9 || y > page.heightMm - 9)).toEqual([])
      expect(Math.min(...page.items.map(({ sizePt }) => sizePt))).toBeGreaterThanOrEqual(6.5)
    }
  })

  it('[MAU-33] refuses by its name what finds no room, before anything is written', async () => {
    const { out, bytes } = collector()
    const giant = { name: 'Nguyễn Thị Dài', address: 'dòng\n'.repeat(40).trim() }
    const refused = await makeEnvelopes({ ...order, to: [...to, giant] }, out).catch((error: Refusal) => error)
    expect(refused).toMatchObject({ code: 'input-invalid', detail: { what: 'tên và địa chỉ “Nguyễn Thị Dài” quá dài so với bì DL' } })
    expect(bytes()).toHaveLength(0)
  })
})

describe('whom a văn bản can be posted to', () => {
  const none = () => null
  it('[MAU-35] names each recipient once, tells groups, and does not list “Như trên”', () => {
    const rows = postablesOf(dakNong, '2021-06-01', none)
    expect(rows.map(({ printed, isGroup }) => [printed, isGroup])).toEqual([
      ['Các Sở, Ban, ngành', true],
      ['Các cơ quan Trung ương trên địa bàn tỉnh', true],
      ['Ủy ban nhân dân các huyện, thành phố', true],
      ['Báo Đắk Nông', false],
      ['Đài Phát thanh và Truyền hình Đắk Nông', false],
      ['Tạp chí Năm Nung', false],
      ['Thường trực Tỉnh ủy', false],
      ['CT, các PCT UBND tỉnh', true],
      ['Ban Tuyên giáo Tỉnh ủy', false],
      ['Hội Văn học Nghệ thuật tỉnh', false],
      ['CVP, các PCVP UBND tỉnh', true],
    ])
    expect(rows.filter(({ ended }) => ended !== null)).toEqual([])
  })

  it('[MAU-35] offers the successor of an agency that is no more on the day, and keeps the printed name', () => {
    const soTttt = { ...dakNong, recipients: [{ ...dakNong.recipients[0]!, text: 'Sở Thông tin và Truyền thông' }] }
    const [then] = postablesOf(soTttt, '2025-02-28', none)
    expect(then?.ended).toBeNull()
    const [spring] = postablesOf(soTttt, '2025-03-01', none)
    expect(spring?.ended).toEqual({
      since: '2025-03-01',
      heirs: [{ name: 'Sở Khoa học và Công nghệ tỉnh Đắk Nông', address: null }],
      mucTin: 'co-le',
    })
    const [today] = postablesOf(soTttt, '2026-11-23', none)
    expect(today).toMatchObject({ printed: 'Sở Thông tin và Truyền thông', to: { name: 'Sở Thông tin và Truyền thông tỉnh Đắk Nông' } })
    expect(today?.ended).toEqual({
      since: '2025-03-01',
      heirs: [{ name: 'Sở Khoa học và Công nghệ tỉnh Lâm Đồng', address: null }],
      mucTin: 'co-le',
    })
  })

  it('[MAU-35] keeps the post before the name of who has its body’s work; where a person serves now nobody knows', () => {
    const heirsOf = (text: string, body: string) => {
      const one = { ...dakNong, recipients: [{ ...dakNong.recipients[0]!, text }] }
      const ended = { since: '2025-07-01', heirs: [{ name: body, address: null }], mucTin: 'chac-chan' as const }
      const members = () => [{ ten: text, coQuanId: 7, copies: null }] as never
      const [first] = postablesOf(
        one,
        '2026-11-23',
        () => ({ ten: text, tinh: 'Đắk Nông', isLearnt: false, address: null, ended, isLiving: false }),
        members,
      )
      return first?.ended?.heirs.map(({ name }) => name)
    }
    expect(heirsOf('Chủ tịch UBND tỉnh', 'Ủy ban nhân dân tỉnh Lâm Đồng')).toEqual(['Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng'])
    expect(heirsOf('Đ/c Bí thư Tỉnh ủy', 'Tỉnh ủy Lâm Đồng')).toEqual(['Đ/c Bí thư Tỉnh ủy Lâm Đồng'])
    expect(heirsOf('Chánh Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh Lâm Đồng')).toEqual(['Chánh Văn phòng UBND tỉnh Lâm Đồng'])
    expect(heirsOf('Phó Chủ tịch Trần Văn An', 'Ủy ban nhân dân tỉnh Lâm Đồng')).toEqual([])
    expect(heirsOf('UBND tỉnh', 'Ủy ban nhân dân tỉnh Lâm Đồng')).toEqual(['Ủy ban nhân dân tỉnh Lâm Đồng'])
  })

  it('[MAU-35] knows whose province ended, and says nothing where the tables do not tell', () => {
    const heirs = (of: typeof dakNong) =>
      Object.fromEntries(
        postablesOf(of, '2026-11-23', none).map(({ printed, ended }) => [
          printed,
          ended === null ? null : ended.heirs.map(heir => heir.name),
        ]),
      )
    expect(heirs(dakNong)).toMatchObject({
      'Báo Đắk Nông': ['Báo Lâm Đồng'],
      'Tạp chí Năm Nung': null,
      'Thường trực Tỉnh ủy': ['Thường trực Tỉnh ủy Lâm Đồng'],
      'Ban Tuyên giáo Tỉnh ủy': ['Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng'],
      'Các Sở, Ban, ngành': null,
    })
    expect(heirs(haNoi)).toMatchObject({
      'Ban Tuyên giáo Thành ủy': ['Ban Tuyên giáo và Dân vận Thành ủy Hà Nội'],
      'Sở Thông tin và Truyền thông': ['Sở Khoa học và Công nghệ thành phố Hà Nội'],
      'Văn phòng Thành ủy': null,
      'Văn phòng Chính phủ': null,
    })
    const toOne = (text: string) => postablesOf({ ...dakNong, recipients: [{ ...dakNong.recipients[0]!, text }] }, '2026-11-23', none)[0]
    expect(toOne('UBND thành phố Gia Nghĩa')?.ended).toEqual({ since: '2025-07-01', heirs: [], mucTin: 'chac-chan' })
    expect(toOne('UBND xã Nam Dong')?.ended).toBeNull()
    expect(toOne('Sở Tài nguyên và Môi trường')).toMatchObject({
      isGroup: false,
      ended: { since: '2025-03-01', heirs: [{ name: 'Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng' }] },
    })
    const huyen = { ...dakNong, recipients: [{ ...dakNong.recipients[0]!, text: 'UBND huyện Krông Nô' }] }
    expect(postablesOf(huyen, '2026-11-23', none)[0]?.ended).toEqual({ since: '2025-07-01', heirs: [], mucTin: 'chac-chan' })
  })

  it('[MAU-40] puts the province behind a printed name, says where it is inferred, and where nobody knows it', () => {
    type Seen = { ten: string; tinh: string; isLearnt?: boolean } | null
    const written = (text: string, seen: Seen, fields: Partial<typeof dakNong.fields> = {}) => {
      const one = { ...dakNong, fields: { ...dakNong.fields, ...fields }, recipients: [{ ...dakNong.recipients[0]!, text }] }
      const members = () => [{ ten: text, coQuanId: seen && 7, copies: null }] as never
      const known = seen && { isLearnt: false, ...seen, address: null, ended: null, isLiving: true }
      const [first] = postablesOf(one, '2026-11-23', () => known, members)
      expect(first?.printed).toBe(text)
      return [first?.to.name, first?.placeDoubt]
    }
    const of = (ten: string, tinh = 'Lâm Đồng', isLearnt = false) => ({ ten, tinh, isLearnt })
    expect(written('Sở Nội vụ', of('Sở Nội vụ tỉnh Lâm Đồng'))).toEqual(['Sở Nội vụ tỉnh Lâm Đồng', null])
    expect(written('Sở Nội vụ', of('Sở Nội vụ thành phố Hà Nội', 'Hà Nội'))).toEqual(['Sở Nội vụ thành phố Hà Nội', null])
    expect(written('Sở Lao động - Thương binh và Xã hội', of('Sở Lao động', 'Bà Rịa - Vũng Tàu'))[0]).toMatch(
      /Xã hội tỉnh Bà Rịa - Vũng Tàu$/u,
    )
    expect(written('Giám đốc Sở Y tế', of('Sở Y tế tỉnh Lâm Đồng'))).toEqual(['Giám đốc Sở Y tế tỉnh Lâm Đồng', null])
    expect(written('Chủ tịch UBND tỉnh', of('Ủy ban nhân dân tỉnh Lâm Đồng'))).toEqual(['Chủ tịch UBND tỉnh Lâm Đồng', null])
    expect(written('Ban Tổ chức Thành ủy', of('Ban Tổ chức Thành ủy Huế', 'Huế'))).toEqual(['Ban Tổ chức Thành ủy Huế', null])
    expect(written('UBND huyện Đắk Mil', of('UBND huyện Đắk Mil', 'Đắk Nông'))).toEqual(['UBND huyện Đắk Mil, tỉnh Đắk Nông', null])
    expect(written('UBND huyện', of('Ủy ban nhân dân huyện Đắk Mil', 'Đắk Nông'))).toEqual(['UBND huyện Đắk Mil, tỉnh Đắk Nông', 'likely'])
    expect(written('Tạp chí Năm Nung', of('Tạp chí Năm Nung', 'Đắk Nông', true))).toEqual(['Tạp chí Năm Nung, tỉnh Đắk Nông', 'likely'])
    expect(written('STTTT', of('Sở Thông tin và Truyền thông tỉnh Đắk Nông', 'Đắk Nông'))[0]).toBe(
      'Sở Thông tin và Truyền thông tỉnh Đắk Nông',
    )
    for (const [text, seen] of [
      ['Báo Lâm Đồng', of('Báo Lâm Đồng')],
      ['Bộ Nội vụ', of('Bộ Nội vụ', '')],
      ['Phó Chủ tịch Trần Văn An', null],
    ] as const)
      expect(written(text, seen)).toEqual([text, null])
    const bySigning = { coQuanChuQuan: null, coQuanBanHanh: 'Sở Y tế', diaDanh: 'Đà Nẵng' }
    expect(written('Thành ủy', of('Thành ủy Đà Nẵng', 'Đà Nẵng'), bySigning)).toEqual(['Thành ủy Đà Nẵng', 'likely'])
    expect(written('Sở Nội vụ', null, { coQuanChuQuan: null, coQuanBanHanh: 'Bộ Nội vụ' })).toEqual(['Sở Nội vụ', 'unknown'])
  })
})
