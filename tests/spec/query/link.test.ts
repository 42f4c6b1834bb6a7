// Which agency a printed name means, which document a printed sign means, and who has answered.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coQuanKey, tinhOfLetter } from '../../../core/link/co-quan.ts'
import { familyQuanHe, lagDays, silentTinh } from '../../../core/link/family.ts'
import { identity, mayBe, sameIdentity } from '../../../core/link/identity.ts'
import { soHieuKey } from '../../../core/link/so-hieu.ts'
import { tinhEnd, tinhOf, tinhOn } from '../../../core/link/tinh.ts'
import { agencyHeads } from '../../../core/tables/co-quan-dau-ten.ts'
import { agencyAbbreviations } from '../../../core/tables/co-quan-viet-tat.ts'
import { accentKey, fold } from '../../../core/text/fold.ts'

describe('a printed name means one agency', () => {
  test.each([
    ['UBND tỉnh', 'Đắk Nông', 'ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG', null],
    ['Uỷ ban nhân dân Thành phố', 'Hà Nội', 'UBND TP. Hà Nội', null],
    ['Sở Thông tin và Truyền thông', 'Đắk Nông', 'Sở TT&TT tỉnh Đắk Nông', 'Hà Nội'],
    ['UBND TP.HCM', null, 'Ủy ban nhân dân thành phố Hồ Chí Minh', null],
    ['Thủ tướng', 'Đắk Nông', 'THỦ TƯỚNG CHÍNH PHỦ', null],
    ['VPCP', null, 'Văn phòng Chính phủ', 'Hà Nội'],
    ['UBND tỉnh Đăk Nông', null, 'UBND tỉnh Đắk Nông', null],
    ['Sở VHTTDL', 'Hà Nội', 'Sở Văn hóa, Thể thao và Du lịch', 'Hà Nội'],
    ['VPUB: CVP, các PCVP', 'Hà Nội', 'Văn phòng UBND Thành phố', 'Hà Nội'],
  ])('%s (%s) = %s (%s)', (one, tinh, other, otherTinh) => {
    expect(coQuanKey(one, tinh)).not.toBeNull()
    expect(coQuanKey(one, tinh)).toEqual(coQuanKey(other, otherTinh))
  })
  test.each([
    ['UBND tỉnh', 'Đắk Nông', 'UBND tỉnh', 'Đắk Lắk'],
    ['UBND thành phố Bắc Ninh', 'Bắc Ninh', 'UBND tỉnh', 'Bắc Ninh'],
    ['Sở Y tế', 'Đắk Nông', 'Bộ Y tế', 'Đắk Nông'],
    ['Báo Đắk Nông', 'Đắk Nông', 'Báo', 'Đắk Nông'],
  ])('%s (%s) ≠ %s (%s)', (one, tinh, other, otherTinh) => {
    expect(coQuanKey(one, tinh)).not.toEqual(coQuanKey(other, otherTinh))
  })
  test.each([
    'Các Sở, Ban, ngành',
    'Ủy ban nhân dân các huyện, thành phố',
    'Như trên',
    'CT, các PCT UBND tỉnh',
    'Đại biểu HĐND tỉnh',
    'Bộ trưởng',
    'Phòng: THNVDT',
    'Toà án nhân dân; Viện kiểm sát',
    'Báo Đắk Nông, Đài Phát thanh và Truyền hình',
    'Phó Chủ tịch Chử Xuân Dũng',
    '',
  ])('%j is no one agency', name => {
    expect(coQuanKey(name, 'Đắk Nông')).toBeNull()
  })
  test.each(['UBND tỉnh', 'Sở Y tế', 'Công an tỉnh'])('%s of a province that nobody tells is unknown', name => {
    expect([coQuanKey(name, null), coQuanKey(name, null, 'issuer')]).toEqual([null, null])
  })
  test('an issuer is one agency whatever its name begins with', () => {
    expect(coQuanKey('Học viện Hành chính Quốc gia', null, 'issuer')).toEqual({ khoa: accentKey('học viện hành chính quốc gia'), tinh: '' })
  })
})

describe('a letter’s province', () => {
  const place = (coQuanBanHanh: string | null, diaDanh: string | null, coQuanChuQuan: string | null = null) =>
    tinhOfLetter({ coQuanBanHanh, coQuanChuQuan, diaDanh })
  test('is told by the issuer, then the body above it, then the place', () => {
    expect([
      place('UBND tỉnh Đắk Nông', 'Hà Nội'),
      place('Sở Y tế', 'Hà Nội', 'UBND TỈNH ĐẮK NÔNG'),
      place('Ủy ban nhân dân Thành phố', 'Hà Nội'),
    ]).toEqual(['Đắk Nông', 'Đắk Nông', 'Hà Nội'])
  })
  test('is none for a central body, wherever it signs, and where nothing tells it', () => {
    expect([place('Bộ Y tế', 'Hà Nội'), place('Thủ tướng Chính phủ', 'Hà Nội'), place('UBND xã Quảng Sơn', 'Quảng Sơn')]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('provinces', () => {
  test('were 63 until 30/06/2025 and are 34 since', () => {
    expect([tinhOn('2021-05-12').length, tinhOn('2025-06-30').length, tinhOn('2025-07-01').length]).toEqual([63, 63, 34])
    expect([tinhEnd('Đắk Nông'), tinhEnd('Hà Nội')]).toEqual([{ lastDay: '2025-06-30', successor: 'Lâm Đồng' }, null])
  })
  test.each([
    ['ĐĂK NÔNG', 'Đắk Nông'],
    ['Tỉnh Đắk Nông', 'Đắk Nông'],
    ['TP. Hồ Chí Minh', 'Hồ Chí Minh'],
    ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Gia Nghĩa', null],
  ])('%s is %s', (printed, tinh) => {
    expect(tinhOf(printed)).toBe(tinh)
  })
})

describe('identity', () => {
  const letter = { coQuanBanHanh: 'UBND tỉnh Đắk Nông', soKyHieu: '2680/UBND-KGVX', ngayBanHanh: '2021-05-31' }
  const named = fc.record({
    coQuanBanHanh: fc.constantFrom('UBND tỉnh Đắk Nông', 'UBND thành phố Hà Nội', 'Thủ tướng Chính phủ', null),
    soKyHieu: fc.constantFrom('12/CT-TTg', '012/ct-ttg', '12/CT-UBND', '30/2020/NĐ-CP', null),
    ngayBanHanh: fc.constantFrom('2020-01-01', '2021-05-31', null),
  })
  test('is agency, số, ký hiệu and year', () => {
    expect(identity(letter)).toEqual({
      coQuan: { khoa: accentKey('ủy ban nhân dân'), tinh: 'Đắk Nông' },
      so: '2680',
      kyHieu: 'ubndkgvx',
      nam: 2021,
    })
    expect(identity({ ...letter, soKyHieu: '30/2020/NĐ-CP' }).nam).toBe(2020)
  })
  test('takes a neighbour that names no province for one of the own office’s', () => {
    const near = { ...letter, coQuanBanHanh: 'Sở Y tế' }
    expect([identity(near).coQuan, identity(near, 'Đắk Nông').coQuan?.tinh]).toEqual([null, 'Đắk Nông'])
    expect(identity(letter, 'Hà Nội').coQuan?.tinh).toBe('Đắk Nông')
  })
  test('is the same only where every part is known, and then either way round', () => {
    fc.assert(
      fc.property(named, named, (a, b) => {
        const [x, y] = [identity(a), identity(b)]
        const isKnown = [a.coQuanBanHanh, a.soKyHieu, b.coQuanBanHanh, b.soKyHieu].every(part => part !== null)
        expect(sameIdentity(x, y)).toBe(sameIdentity(y, x))
        if (!isKnown) expect(sameIdentity(x, y)).toBe(false)
        if (sameIdentity(x, y)) expect(mayBe(x, y)).toBe(true)
      }),
    )
  })
  test('a citation means a document of every province’s series only where agency and year are told and the same', () => {
    const cited = (part: Partial<typeof letter> | object) => mayBe(identity({ ...letter, ...part }), identity(letter))
    expect([{}, { ngayBanHanh: '2021-01-01' }].map(cited)).toEqual([true, true])
    const others = [
      { coQuanBanHanh: null },
      { ngayBanHanh: null },
      { soKyHieu: null },
      { soKyHieu: '680/UBND-KGVX' },
      { coQuanBanHanh: 'UBND tỉnh Đắk Lắk' },
      { ngayBanHanh: '2022-05-31' },
    ]
    expect(others.filter(cited)).toEqual([])
  })
  test('a citation may mean a document of the country’s series that nothing in it contradicts', () => {
    const held = { coQuanBanHanh: 'Thủ tướng Chính phủ', soKyHieu: '12/CT-TTg', ngayBanHanh: '2021-05-12' }
    const cited = (part: Partial<typeof held> | object) => mayBe(identity({ ...held, ...part }), identity(held))
    expect([{}, { coQuanBanHanh: null }, { ngayBanHanh: null }].map(cited)).toEqual([true, true, true])
    expect([{ coQuanBanHanh: 'Chủ tịch nước' }, { ngayBanHanh: '2022-05-31' }, { soKyHieu: '112/CT-TTg' }].map(cited)).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('a sign', () => {
  test.each([
    ['05 /BNV-VP', { so: '5', nam: null, kyHieu: 'bnvvp' }],
    ['127- KL/TW', { so: '127', nam: null, kyHieu: 'kltw' }],
    ['1961/QĐUBND', { so: '1961', nam: null, kyHieu: 'qdubnd' }],
    ['217/2026/NÐ-CP', { so: '217', nam: 2026, kyHieu: 'ndcp' }],
    ['2680', { so: '2680', nam: null, kyHieu: '' }],
    ['không số', null],
  ])('%s has one key', (printed, key) => {
    expect(soHieuKey(printed)).toEqual(key)
  })
})

describe('a family', () => {
  test('counts days between dates, across months and years', () => {
    expect([
      lagDays('2021-05-12', '2021-05-31'),
      lagDays('2021-05-12', '2021-06-16'),
      lagDays('2020-12-31', '2021-01-01'),
      lagDays(null, '2021-01-01'),
    ]).toEqual([19, 35, 1, null])
  })
  test('has as silent the provinces of the parent’s day that did not answer', () => {
    expect(silentTinh('2021-05-12', null, ['Đắk Nông', 'Hà Nội', null])).toHaveLength(61)
    expect(silentTinh('2026-01-01', null, ['Lâm Đồng'])).toHaveLength(33)
    expect([silentTinh(null, '2021-05-31', []).length, silentTinh(null, null, [])]).toEqual([63, []])
  })
  test('is made by what implements, guides, rests on or answers', () => {
    expect(familyQuanHe).toEqual(['thuc-hien', 'huong-dan', 'can-cu', 'tra-loi'])
  })
})

test('the tables of names are in order and say each thing once', () => {
  for (const words of [agencyHeads.map(head => head.words), agencyAbbreviations.map(([short]) => short)]) {
    const folded = words.map(name => fold(name))
    expect(new Set(words).size).toBe(words.length)
    expect(folded).toEqual(folded.toSorted())
  }
})
