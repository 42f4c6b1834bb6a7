// Forms of the foot that scans and web pages bring: what is glued to a recipient, signs behind the units that keep, posts one below the other.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const signature = 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn An'

const read = (foot: string) => readWith({ foot }).theThuc
const items = (foot: string): string[] =>
  read(foot).noiNhan.map(({ value: { text, purpose } }) => (purpose ? `${text} (${purpose})` : text))
const signed = (block: string): string =>
  Object.values(read(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${block}`).nguoiKy?.value ?? {})
    .filter(Boolean)
    .join(' ')

describe('a recipient', () => {
  it.each([
    '- Sở Y tế (b/c); Ký bởi: Chi cục Thuế khu vực Hòa An',
    '- Sở Y tế (b/c); Ngày ký: 12/5/2023 09:14',
    '- Sở Y tế (b/c); (Đã ký điện tử)',
    '- Sở Y tế (b/c); (Ký tên, đóng dấu)',
    '- Sở Y tế (b/c);                         (Ký tên, đóng dấu)',
    '- Sở Y tế (b/c) Người ký: Sở Công Thương',
    '- Sở Y tế (b/c); (4 *Ø)',
    '- Sở Y tế (b/c); (3 NHÂN',
    '- Sở Y tế (b/c); Cơ quan: Tỉnh Hòa An',
  ])('[NN-1] has nothing of the signature or the seal: %j', line =>
    expect(items(`Nơi nhận:\n- Như trên;\n${line}\n- Lưu: VT, TH.\n${signature}`)).toEqual(['Như trên', 'Sở Y tế (b/c)']),
  )

  it('[NN-1] keeps a bracket behind its semicolon that is no signature’s', () =>
    expect(items(`Nơi nhận:\n- Sở Y tế; (Phòng Dược)\n- Lưu: VT.\n${signature}`)).toEqual(['Sở Y tế; (Phòng Dược)']))

  it.each([
    ['- Sở Y tế (ựmx đối);', 'likely'],
    ['- Các cơ quan trung ương c;', 'likely'],
    ['- Các Bộ, cơ quan thuộc Chính ph;', 'likely'],
    ['- Các trạm y tế, trường học;', 'certain'],
    ['- Website Sở Y tế (http://syt.hoaan.gov.vn);', 'certain'],
    ['- UBND huyện, tx, tp (email);', 'certain'],
  ])('[NN-6] %s is %s by the words in small letters', (line, sure) =>
    expect(read(`Nơi nhận:\n- Như trên;\n${line}\n- Lưu: VT.\n${signature}`).noiNhan[1]?.sure).toBe(sure),
  )

  it.each(['thi hành', 'Thi hành', 'chủ trì', 'cập nhật', 'cung cấp số liệu', 'chấp hành', 'hỗ trợ', 'lập kế hoạch'])(
    '[NN-2] %s says what for',
    purpose => expect(items(`Nơi nhận:\n- Sở Y tế (${purpose});\n- Lưu: VT.\n${signature}`)).toEqual([`Sở Y tế (${purpose})`]),
  )

  it('[NN-2] has no purpose in a word that units are named after', () =>
    expect(read(`Nơi nhận:\n- Sở Y tế (tổ chức);\n- Lưu: VT.\n${signature}`).noiNhan[0]?.value.purpose).toBeNull())
})

describe('what keeps', () => {
  it.each([
    ['- Lưu: VT, PTC. T41.', 'VT, PTC. T41', 'likely'],
    ['- Lưu: VP. LĐLĐ, VT. SNNPTNT.', 'VP. LĐLĐ, VT. SNNPTNT', 'likely'],
    ['- Lưu: VT, PTC (2b). T41.', 'VT, PTC (2b)', 'certain'],
    ['- Lưu: VT, PTC. 41', 'VT, PTC', 'certain'],
    ['- Lưu: VT. TXNK.', 'VT. TXNK', 'certain'],
    ['- Lưu: VI, TXNK.', 'VT, TXNK', 'likely'],
  ])('[NN-3] %s may have one more sign behind a full stop', (line, value, sure) =>
    expect(read(`Nơi nhận:\n- Như trên;\n${line}\n\n${signature}`).noiLuu).toMatchObject({ value, sure }),
  )
})

describe('the drafter', () => {
  it.each(['VT, TTr', 'VT, KTr', 'VT, GDTrH'])('[NN-4] is no part of a unit: %s', value => {
    const { noiLuu } = read(`Nơi nhận:\n- Như trên;\n- Lưu: ${value}.\n\n${signature}`)
    expect([noiLuu?.value, noiLuu?.nguoiSoan]).toEqual([value, null])
  })
})

describe('the signer', () => {
  it.each([
    ['KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH UBND TỈNH\n\nLê Văn An', 'KT. PHÓ TRƯỞNG BAN THƯỜNG TRỰC Lê Văn An'],
    ['KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nGIÁM ĐỐC SỞ Y TẾ\n\nLê Văn An', 'KT. PHÓ TRƯỞNG BAN Lê Văn An'],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn An', 'TM. KT. PHÓ CHỦ TỊCH Lê Văn An'],
  ])('[NK-2] %j is the deputy of the one signed for', (block, expected) => expect(signed(block)).toBe(expected))

  it.each([
    ['TUQ. CỤC TRƯỞNG\nTRƯỞNG PHÒNG 3\nĐại tá Lê Văn An', 'TUQ. TRƯỞNG PHÒNG 3 Lê Văn An'],
    ['ĐỘI TRƯỞNG ĐỘI SỐ 2\n\nLê Văn An', 'ĐỘI TRƯỞNG ĐỘI SỐ 2 Lê Văn An'],
    ['TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG PC08\nLê Văn An', 'TL. TRƯỞNG PHÒNG PC08 Lê Văn An'],
    ['GIÁM ĐỐC 4\n\nLê Văn An', 'GIÁM ĐỐC Lê Văn An'],
    ['CHI CỤC TRƯỞNG\nCHI CỤC THUẾ KHU VỰC 5\nLê Văn An', 'CHI CỤC TRƯỞNG CHI CỤC THUẾ KHU VỰC 5 Lê Văn An'],
    ['ĐỘI TRƯỞNG\nĐỘI THUẾ KHU VỰC IX\nLê Văn An', 'ĐỘI TRƯỞNG ĐỘI THUẾ KHU VỰC IX Lê Văn An'],
  ])('[NK-2] %j keeps the number of a unit and no other', (block, expected) => expect(signed(block)).toBe(expected))

  it.each(['Nịnh Văn Lành', 'Vì Văn Thắng', 'Nhậm Thị Hòa', 'Cẩm Thị Sen'])('[NK-3] %s keeps his family name', name =>
    expect(signed(`GIÁM ĐỐC\n\n${name}`)).toBe(`GIÁM ĐỐC ${name}`),
  )

  it('[NK-1] no unit named "KT-…" in the list is an authority', () => {
    const foot = 'Nơi nhận: GIÁM ĐỐC\n- Như trên;\n- Phòng KT-TĐ, QLDA3;\n- Phòng KT-NV&THA;\n- Lưu: VT, KHTH. Lê Văn An'
    expect(items(foot)).toEqual(['Như trên', 'Phòng KT-TĐ, QLDA3', 'Phòng KT-NV&THA'])
    expect(read(foot).nguoiKy?.value).toEqual({ quyenHan: null, chucVu: 'GIÁM ĐỐC', hoTen: 'Lê Văn An' })
  })

  it('[NK-3] of the highlands may stand beside the last recipient', () => {
    const foot = 'Nơi nhận: CHỦ TỊCH\n- Thường trực HĐND tỉnh (b/c);\n- Đại biểu HĐND xã; Y Đrăm Niê Kdăm\n- Lưu: VT.'
    expect(read(foot).nguoiKy?.value.hoTen).toBe('Y Đrăm Niê Kdăm')
    expect(items(foot)).toEqual(['Thường trực HĐND tỉnh (b/c)', 'Đại biểu HĐND xã'])
  })
})

describe('a list that a web page put on one line', () => {
  const whole = ['Như trên', 'Bộ Y tế', 'UBND tỉnh (để báo cáo)']

  it.each([
    'Nơi nhận: - Như trên, - Bộ Y tế, - UBND tỉnh (để báo cáo), - Lưu VT, TH. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn An',
    'Nơi nhận: - Như trên - Bộ Y tế - UBND tỉnh (để báo cáo) - Lưu: VT, TH. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Lê Văn An',
    `Nơi nhận:\n- Như trên - Bộ Y tế - UBND tỉnh (để báo cáo) - Lưu VT, TH.\n${signature}`,
    `Nơi nhận: Như trên - Bộ Y tế - UBND tỉnh (để báo cáo) - Lưu VT, TH.\n${signature}`,
    `Nơi nhận: Như trên; Bộ Y tế; UBND tỉnh (để báo cáo) - Lưu: VT, TH.\n${signature}`,
  ])('[NN-1] %j', foot => {
    expect(items(foot)).toEqual(whole)
    const { noiLuu, nguoiKy } = read(foot)
    expect([noiLuu?.value, nguoiKy?.value]).toEqual(['VT, TH', { quyenHan: 'KT.', chucVu: 'PHÓ GIÁM ĐỐC', hoTen: 'Lê Văn An' }])
  })

  it('[NN-1] keeps the dash inside a name, and is likely where nothing but a dash parts', () => {
    const foot = `Nơi nhận: - Như trên - Sở Lao động - Thương binh và Xã hội - Văn phòng HĐND - UBND tỉnh - Lưu: VT.\n${signature}`
    expect(items(foot)).toEqual(['Như trên', 'Sở Lao động - Thương binh và Xã hội', 'Văn phòng HĐND - UBND tỉnh'])
    expect(read(foot).noiNhan.map(({ sure }) => sure)).toEqual(['certain', 'likely', 'likely'])
  })

  it('[NN-6] is likely where no dash parts it', () =>
    expect(read(`Nơi nhận: Như trên, Sở Y tế, Lưu: VT.\n${signature}`).noiNhan.map(({ sure }) => sure)).toEqual(['likely']))

  it('[NN-3] may hold the Lưu behind the last item’s semicolon', () => {
    const foot = `Nơi nhận:\n- Như trên;\n- Văn phòng tại Huế; Lưu VPHH.\n${signature}`
    expect([items(foot), read(foot).noiLuu?.value]).toEqual([['Như trên', 'Văn phòng tại Huế'], 'VPHH'])
  })
})

describe('a signature', () => {
  it('[NK-1] in small letters may begin directly below a Lưu without full stop', () => {
    const { noiLuu, nguoiKy } = read(
      'Nơi nhận:\n- Như trên\n- Lưu VT\nTM. Uỷ ban nhân dân tỉnh Hòa An\nKT. Chủ tịch\nPhó Chủ tịch\nLê Văn An',
    )
    expect([noiLuu?.value, nguoiKy?.value]).toEqual(['VT', { quyenHan: 'TM. KT.', chucVu: 'Phó Chủ tịch', hoTen: 'Lê Văn An' }])
  })

  it('[NK-3] is likely where a seal’s letters stood before the name', () =>
    expect(read('Nơi nhận: GIÁM ĐỐC\n- Như trên;\n- Lưu: VT.\nZ Lê Văn An').nguoiKy?.sure).toBe('likely'))

  it.each(['\n', '\n\n'])('[NK-2] may be a post in small letters below a Lưu without full stop', between => {
    const { noiLuu, nguoiKy } = read(`Nơi nhận:\n- Như trên\n- Lưu VT${between}Giám đốc\n(Đã ký)\nLê Văn An`)
    expect([noiLuu?.value, nguoiKy?.value.chucVu, nguoiKy?.value.hoTen]).toEqual(['VT', 'Giám đốc', 'Lê Văn An'])
  })

  it.each([
    ['x TL.GIÁM ĐỐC\nNơi nhận: TRƯỞNG PHÒNG\n- Như trên;\n- Lưu: VT.\nLê Văn An', 'TL. TRƯỞNG PHÒNG Lê Văn An'],
    ['Nơi nhận: TL. GIÁM ĐỐC\n- Như trên; TRƯỞNG PHÒNG\n- Lưu: VT. ˆ\n_ˆ Lê Văn An', 'TL. TRƯỞNG PHÒNG Lê Văn An'],
    ['I KT. GIÁM ĐỐC\nNơi nhận: PHÓ GIÁM ĐỐC\n- Như trên;\n- Lưu: VT.\nLê Văn An', 'KT. PHÓ GIÁM ĐỐC Lê Văn An'],
    ['Nơi nhận: GIÁM ĐỐC\n- Như trên;\n- Lưu: VT.\nZ Lê Văn An', 'GIÁM ĐỐC Lê Văn An'],
    ['Nơi nhận: GIÁM ĐỐC\n- Như trên;\n- Lưu: VT.\nwx Lê Văn An ~', 'GIÁM ĐỐC Lê Văn An'],
    ['Nơi nhận: GIÁM ĐỐC\n- Như trên;\n- Lưu: VT.\nY Lành Niê', 'GIÁM ĐỐC Y Lành Niê'],
    ['Nơi gửi: T.M BAN THƯỜNG VỤ\n- Như trên CHỦ TỊCH\n- Bộ Tài chính\n- Lưu VP\nLê Văn An', 'TM. CHỦ TỊCH Lê Văn An'],
  ])('[NK-5] %j has a seal’s signs around it', (foot, expected) =>
    expect(
      Object.values(read(foot).nguoiKy?.value ?? {})
        .filter(Boolean)
        .join(' '),
    ).toBe(expected),
  )

  it.each([
    ['TM. BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND HUYỆN\nLê Văn An', 'TM. PHÓ TRƯỞNG BAN Lê Văn An'],
    ['TM. BAN TỔ CHỨC\nTRƯỞNG BAN\nCHỦ TỊCH UBND HUYỆN\nLê Văn An', 'TM. TRƯỞNG BAN Lê Văn An'],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn An', 'TM. PHÓ CHỦ TỊCH Lê Văn An'],
  ])('[NK-2] %j is of the body signed for', (block, expected) => expect(signed(block)).toBe(expected))

  it('[NK-7] gives an office printed below two roles to the one who presides', () => {
    const foot = 'Biên bản kết thúc lúc 10 giờ.\n\nTHƯ KÝ CHỦ TRÌ\n4e4 PHÓ CHỦ TỊCH\nTrần Thị Lành Lê Văn An'
    const { nguoiKy, nguoiKyKhac } = readWith({ kind: 'BIÊN BẢN', vv: '', to: '', foot }).theThuc
    expect(nguoiKy?.value).toMatchObject({ chucVu: 'PHÓ CHỦ TỊCH', hoTen: 'Lê Văn An' })
    expect(nguoiKyKhac.map(({ value }) => [value.chucVu, value.hoTen])).toEqual([['THƯ KÝ', 'Trần Thị Lành']])
  })
})
