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
  ])('[NN-1] has nothing of the signature or the seal: %j', line =>
    expect(items(`Nơi nhận:\n- Như trên;\n${line}\n- Lưu: VT, TH.\n${signature}`)).toEqual(['Như trên', 'Sở Y tế (b/c)']),
  )

  it('[NN-1] keeps a bracket behind its semicolon that is no signature’s', () =>
    expect(items(`Nơi nhận:\n- Sở Y tế; (Phòng Dược)\n- Lưu: VT.\n${signature}`)).toEqual(['Sở Y tế; (Phòng Dược)']))

  it.each(['thi hành', 'cập nhật', 'cung cấp số liệu', 'chấp hành', 'hỗ trợ', 'lập kế hoạch'])('[NN-2] %s says what for', purpose =>
    expect(items(`Nơi nhận:\n- Sở Y tế (${purpose});\n- Lưu: VT.\n${signature}`)).toEqual([`Sở Y tế (${purpose})`]),
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
  ])('[NN-3] %s may have one more sign behind a full stop', (line, value, sure) =>
    expect(read(`Nơi nhận:\n- Như trên;\n${line}\n\n${signature}`).noiLuu).toMatchObject({ value, sure }),
  )
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
  ])('[NK-2] %j keeps the number of a unit and no other', (block, expected) => expect(signed(block)).toBe(expected))

  it.each(['Nịnh Văn Lành', 'Vì Văn Thắng', 'Nhậm Thị Hòa', 'Cẩm Thị Sen'])('[NK-3] %s keeps his family name', name =>
    expect(signed(`GIÁM ĐỐC\n\n${name}`)).toBe(`GIÁM ĐỐC ${name}`),
  )

  it('[NK-3] of the highlands may stand beside the last recipient', () => {
    const foot = 'Nơi nhận: CHỦ TỊCH\n- Thường trực HĐND tỉnh (b/c);\n- Đại biểu HĐND xã; Y Đrăm Niê Kdăm\n- Lưu: VT.'
    expect(read(foot).nguoiKy?.value.hoTen).toBe('Y Đrăm Niê Kdăm')
    expect(items(foot)).toEqual(['Thường trực HĐND tỉnh (b/c)', 'Đại biểu HĐND xã'])
  })
})
