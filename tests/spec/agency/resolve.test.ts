// Whom a printed recipient means: rules CQ-1 to CQ-16 and CQ-18 of core/agency/SPEC.md; CQ-17 is held by tests/db/agency-unresolved.test.ts.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterOf, resolveName } from '../../../core/agency/resolve.ts'
import { provinces } from '../../../core/tables/provinces.ts'
import { fold } from '../../../core/text/fold.ts'

/** What a name is in a letter of a province (null: of the centre): `sở y tế @Đắk Nông`, or what it is instead. */
function means(printed: string, tinh: string | null = 'Đắk Nông', issuer: string | null = null): string {
  const { what, key, why } = resolveName(printed, letterOf(tinh, issuer))
  const name = key ? `${fold(key.khoa)} @${key.tinh}` : ''
  return [what === 'agency' ? '' : what, name, why ?? ''].filter(Boolean).join(' ')
}
const all = (names: readonly string[], wanted: string, ...rest: [tinh?: string | null, issuer?: string]) => {
  for (const name of names) expect([name, means(name, ...rest)]).toEqual([name, wanted])
}

describe('what is no agency', () => {
  test('CQ-1: as above', () => all(['Như trên', 'Như kính gửi', 'Như Điều 3', 'NHƯ TRÊN;'], 'above'))
  test('CQ-2: many in a row, and people within one office', () => {
    all(
      [
        'Các Sở, Ban, ngành',
        'UBND các huyện, thành phố',
        'HĐND, UBND tỉnh',
        'UBND tỉnh, thành phố trực thuộc TW',
        'Báo Đắk Nông, Đài PT-TH tỉnh',
        'TT.TU, TT.HĐNDTP',
        'Vụ KH, TC (BTC)',
        'Phòng NV3; KTr 2',
        'Hạt Kiểm lâm huyện, khu vực',
        'Sở Y tế, Cơ quan công tác dân tộc cấp tỉnh',
        'Đơn vị sự nghiệp tỉnh',
      ],
      'group',
    )
    expect(means('VPUB: CVP, PCVP L.T. Lực, KGVX, TKBT')).toBe('group van phong uy ban nhan dan @Đắk Nông')
    expect(means('VPCP: BTCN, các PCN', null)).toBe('group van phong chinh phu @')
    expect(means('VP UBTP: CVP, các phòng', 'Hà Nội')).toBe('group van phong uy ban nhan dan @Hà Nội')
    expect(means('Tòa án nhân dân tối cao: kiểm sát nhân dân', null)).toBe('group')
  })
  test('CQ-3: people', () => {
    all(['CT, các PCT UBND tỉnh', 'Đ/c Bí thư Thành ủy', 'Lãnh đạo Cục', 'Bộ trưởng', 'Thủ tướng, các Phó Thủ tướng Chính phủ'], 'person')
    all(['Tổng Giám đốc', 'Phó TGĐ Lê Văn An', 'Phó TTg Lê Văn An', 'LĐ Cục Thuế', 'Các Thứ trưởng', 'TT. Lê Văn An'], 'person')
    expect(means('Thủ tướng Chính phủ')).toBe('thu tuong chinh phu @')
  })
  test('CQ-4: where it is published', () => all(['Website Chính phủ', 'Cổng TTĐT tỉnh', 'Công báo', 'Lưu: VT'], 'channel'))
  test('CQ-5: parts of the office', () => all(['Phòng Tổ chức - Hành chính', 'Vụ Pháp chế', 'P.PC', 'P. Pháp chế', 'P.KT2'], 'unit', null))
  test('CQ-6: parts of another office', () => {
    all(['Vụ Pháp chế - Bộ Tài chính', 'Vụ CST (BTC)', 'Cục QLXNC (Bộ CA)'], 'unit', null)
    all(['Cục Kiểm tra văn bản (Bộ Tư pháp)', 'Cục Kiểm tra VBQPPL-Bộ Tư pháp'], 'cuc kiem tra van ban quy pham phap luat @')
  })
})

describe('which agency', () => {
  test('CQ-7: central bodies, in a letter of any province', () => {
    all(['Bộ Tài chính', 'BTC', 'BỘ TÀI CHÍNH', 'Bộ Tài chinh'], 'bo tai chinh @')
    all(['Tòa án nhân dan tối cao', 'TAND tối cao'], 'toa an nhan dan toi cao @', null)
    expect(resolveName('Ban Bí thư Trung ương Đản', letterOf(null, null))).toMatchObject({ what: 'agency', sure: 'likely' })
    expect(means('Cục Báo chí')).toBe('cuc bao chi @')
    all(['Tòa án ND tối cao', 'Toà án ND tối cao (02 bản)', 'Tòa án nhân dân tối cao 02 bản'], 'toa an nhan dan toi cao @', null)
    expect(means('Ủy ban về các vấn đề xã hội của Quốc hội', null)).toBe('uy ban ve cac van de xa hoi cua quoc hoi @')
    expect(resolveName('Ngân hàng Phát triển', letterOf(null, null))).toMatchObject({ what: 'agency', sure: 'likely', rule: 'CQ-7' })
  })
  test('CQ-8: the province that the name says, not the letter’s', () => {
    expect(means('Sở Y tế tỉnh Đắk Nông', 'Hà Nội')).toBe('so y te @Đắk Nông')
    expect(means('UBND TP. Hồ Chí Minh')).toBe('uy ban nhan dan @Hồ Chí Minh')
    expect(means('Báo Đắk Nông')).toBe('bao dak nong @Đắk Nông')
    expect(means('Cục Hải quan TP. Hồ Chí Minh', null)).toBe('cuc hai quan @Hồ Chí Minh')
    expect(means('BHXH thành phố Hà Nội', null)).toBe('bao hiem xa hoi @Hà Nội')
    expect(means('UBND huyện Đắk Mil')).toBe('uy ban nhan dan huyen dak mil @Đắk Nông')
    expect(means('UBND huyện Đắk Mil, tỉnh Đắk Nông', null)).toBe('uy ban nhan dan huyen dak mil @Đắk Nông')
    expect(means('UBND huyện Hòa Bình', 'Bạc Liêu')).toBe('uy ban nhan dan huyen hoa binh @Bạc Liêu')
    expect(means('UBND huyện Đắk Mil', null)).toBe('unresolved no-province')
    all(['UBND thành phố Gia Nghĩa', 'UBND TP. Gia Nghĩa, tỉnh Đắk Nông'], 'uy ban nhan dan thanh pho gia nghia @Đắk Nông')
    expect(means('UBND thành phố Buôn Ma Thuột')).toBe('uy ban nhan dan thanh pho buon ma thuot @Đắk Lắk')
  })
  test('CQ-9: "tỉnh" is the letter’s province', () => {
    expect(means('UBND tỉnh')).toBe('uy ban nhan dan @Đắk Nông')
    expect(means('Ban Tuyên giáo Tỉnh ủy')).toBe('ban tuyen giao tinh uy @Đắk Nông')
    expect(means('TT Tỉnh ủy')).toBe('thuong truc tinh uy @Đắk Nông')
    expect([means('UBND tỉnh', null), means('UBND tỉnh', 'Hà Nội')]).toEqual(['unresolved no-province', 'unresolved no-place'])
  })
  test('CQ-10: "Thành phố" is the letter’s city', () => {
    expect(means('Văn phòng Thành ủy', 'Hà Nội')).toBe('van phong thanh uy @Hà Nội')
    expect(means('UBND Thành phố', 'Hà Nội')).toBe('uy ban nhan dan @Hà Nội')
    expect(means('UBMTTQVNTP', 'Hà Nội')).toBe('uy ban mat tran to quoc viet nam @Hà Nội')
    expect(means('UBND thành phố', 'Đắk Nông')).toBe('unresolved no-place')
  })
  test('CQ-11: "huyện" is the issuer’s own', () => {
    expect(means('UBND huyện', 'Đắk Nông', 'PHÒNG NỘI VỤ HUYỆN ĐẮK MIL')).toBe('uy ban nhan dan huyen dak mil @Đắk Nông')
    expect(means('Huyện ủy', 'Đắk Nông', 'UBND huyện Đắk Mil')).toBe('huyen uy dak mil @Đắk Nông')
    expect(means('UBND huyện', 'Đắk Nông', 'UBND tỉnh Đắk Nông')).toBe('unresolved no-place')
  })
  test('CQ-12: short forms are those of the letter’s province', () => {
    for (const tinh of ['Đắk Nông', 'Hà Nội', 'Huế'])
      all(['Sở TTTT', 'STTTT', 'Sở Thông tin và Truyền thông', 'Sở TT&TT'], `so thong tin va truyen thong @${tinh}`, tinh)
    expect(means('Sở GTVT Đắk Nông', 'Hà Nội')).toBe('so giao thong van tai @Đắk Nông')
    expect(means('STTTT', null)).toBe('unresolved unknown')
  })
  test('CQ-16: a body that each province has is the letter’s', () => {
    expect(means('Sở Nội vụ')).toBe('so noi vu @Đắk Nông')
    expect(means('Sở Nội vụ', null)).toBe('unresolved no-province')
  })
  test('CQ-13: what letters teach', () => {
    expect(means('Tạp chí Nâm Nung')).toBe('tap chi nam nung @Đắk Nông')
    expect(means('Hội Luật gia Việt Nam')).toBe('hoi luat gia viet nam @')
    expect(means('Hiệp hội Cà phê Việt Nam')).toBe('hiep hoi ca phe viet nam @')
    expect(means('CN Cty TNHH An Lạc tại TP. Hà Nội', 'Hà Nội')).toBe('chi nhanh cong ty tnhh an lac tai thanh pho ha noi @Hà Nội')
    expect(means('Tổng công ty An Lạc-CTCP (AL GAS)', null)).toBe('tong cong ty an lac ctcp @')
  })
})

describe('what stays text', () => {
  test('CQ-14: short forms that nobody opened, names that may be of anybody', () => {
    all(['Cục QLRR', 'Cục CNTT&TKHQ'], 'unresolved short-form', null)
    all(['Cục Phát hành và Kho quỹ', 'Viện Nghiên cứu lúa', 'Tập đoàn Cà phê Quốc gia'], 'unresolved unknown', 'Hà Nội')
  })
  test('CQ-15: what cannot be read', () => {
    all(
      [
        'Tổng cục Thuế jc ` &- Hài 2v0/ ey)',
        'Hội đồng dat ác Uy ban của Quốc hội',
        'Văn phòng Trung tong Đảng',
        'Tổng Công ty Tân cảng-Đ/c số 722, Đường Điện Biên Phủ',
      ],
      'unresolved unreadable',
      null,
    )
  })
})

describe('what is taken for no new agency', () => {
  test('CQ-18: a name that broke off', () => {
    all(['Văn phòng', 'Ban Quản lý dự án và', 'Hội đồng Thi đua của', 'Ủy ban Trung ương Mặt', 'Văn phòng Quốc'], 'unresolved unknown')
    expect(means('Văn phòng Đoàn ĐBQH và HĐND tỉnh')).toBe('van phong doan dai bieu quoc hoi va hoi dong nhan dan @Đắk Nông')
  })
  test('CQ-18: a name that cannot be spelt', () => {
    all(['Trung tâm Xúc tiến Đầut ư tỉnh', 'Trung tâm Khuyêến nông', 'Công ty TNHH Sao Bắc 1 Viet Nam'], 'unresolved unreadable')
    expect(means('Công ty CP Sao Bắc (Viet Nam)')).toBe('cong ty cp sao bac viet nam @')
    expect(means('Trung tâm Krông Ana tỉnh')).toBe('trung tam krong ana @Đắk Nông')
  })
  test('CQ-18: a name one letter away from a known body or district', () => {
    all(['Văn phòng Quốc hột', 'Sở Tư pháo tỉnh', 'Vặn phòng Quốc hộn'], 'unresolved unknown')
    all(['Chi cục Thuế quận Đẳng Đa', 'UBND quận Đống Đu'], 'unresolved unknown', 'Hà Nội')
    expect(means('CCT quận Đống Đa', 'Hà Nội')).toBe('chi cuc thue quan dong da @Hà Nội')
    expect(means('UBND quận 2', 'Hồ Chí Minh')).toBe('uy ban nhan dan quan 2 @Hồ Chí Minh')
  })
  test('CQ-6: a branch is not its head office', () => {
    expect(means('Ngân hàng Nhà nước - CN Đắk Nông')).toBe('ngan hang nha nuoc cn @Đắk Nông')
    expect(means('Ngân hàng Nhà nước - Chi nhánh Đắk Nông')).toBe('ngan hang nha nuoc chi nhanh @Đắk Nông')
  })
  test('CQ-2: two bodies of the Party by "và"; a board of several khu is one', () => {
    all(['Văn phòng Tỉnh ủy và Ban Nội chính Tỉnh ủy', 'Văn phòng TW và Ban Kinh tế TW', 'TAND, VKSND tỉnh'], 'group')
    all(['Công báo; Cục Kiểm tra văn bản (Bộ Tư pháp)', 'Bộ, cơ quan ngang Bộ'], 'group')
    expect(means('Công báo; Website Chính phủ')).toBe('channel')
    expect(means('Ban Quản lý các khu công nghiệp tỉnh')).not.toMatch(/group/u)
  })
  test('CQ-13: a national board is of the country in a letter of a province too', () => {
    expect(means('Ban Chỉ đạo Quốc gia về PCTT')).toBe('ban chi dao quoc gia ve phong chong thien tai @')
  })
})

test('CQ-9, CQ-16: no name resolves to another province than the letter’s, unless it names that province', () => {
  const bodies = [
    'Sở Y tế',
    'UBND tỉnh',
    'STTTT',
    'Thanh tra tỉnh',
    'Tỉnh ủy',
    'Công an tỉnh',
    'Báo',
    'Sở Kế hoạch & Đầu tư',
    'Kho bạc Nhà nước tỉnh',
  ]
  const tinh = fc.constantFrom(...provinces.map(({ name }) => name))
  fc.assert(
    fc.property(fc.constantFrom(...bodies), tinh, (body, own) => {
      const { key } = resolveName(body, letterOf(own, null))
      expect(key === null || key.tinh === own).toBe(true)
    }),
  )
})

test('every rule of core/agency/SPEC.md has a test, and every test a rule', () => {
  const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../../..', file), 'utf8')
  const rules = [...read('core/agency/SPEC.md').matchAll(/^\| (CQ-\d+) \|/gmu)].map(([, id]) => id)
  const titles = ['tests/spec/agency/resolve.test.ts', 'tests/db/agency-unresolved.test.ts'].map(read).join('\n')
  const named = new Set([...titles.matchAll(/test\(\s*'([^']*)/gu)].flatMap(([, title]) => (title ?? '').match(/CQ-\d+/gu) ?? []))
  expect([...named].sort()).toEqual([...new Set(rules)].sort())
})
