// Which names and signs are one for the whole country, and which every province has.
import { describe, expect, test } from 'vitest'
import { coQuanKey } from '../../../core/link/co-quan.ts'
import { isNationalSeries } from '../../../core/link/series.ts'
import { kyHieuKey } from '../../../core/link/so-hieu.ts'
import { headingPosts } from '../../../core/tables/co-quan-dau-chuc-vu.ts'
import { centralBodies } from '../../../core/tables/co-quan-trung-uong.ts'
import { fold } from '../../../core/text/fold.ts'

describe('an issuer that a letter cites', () => {
  test.each([
    'Ban Bí thư',
    'Bộ Chính trị',
    'Ban Chấp hành Trung ương',
    'Ban Tuyên giáo Trung ương',
    'Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19',
    'Ủy ban Trung ương MTTQ Việt Nam',
    'Bộ trưởng Bộ Y tế',
    'Phó Thủ tướng Vũ Đức Đam',
    'Tập đoàn Điện lực Việt Nam (EVN)',
    'EVN',
    'Cục Báo chí',
    'Bảo hiểm xã hội Việt Nam',
    'Liên minh Hợp tác xã Việt Nam',
  ])('%s is one agency whichever province cites it', name => {
    const key = coQuanKey(name, 'Đắk Nông', 'cited')
    expect(key?.tinh).toBe('')
    expect([coQuanKey(name, 'Hà Nội', 'cited'), coQuanKey(name, null, 'cited')]).toEqual([key, key])
  })
  test.each([
    'UBND tỉnh',
    'Chủ tịch UBND tỉnh',
    'Hội đồng nhân dân',
    'Sở Y tế',
    'Tỉnh ủy',
    'UBND huyện Cư Jút',
    'UBND xã Quảng Sơn',
    'Ban Tuyên giáo Tỉnh ủy',
    'Văn phòng HĐND',
    'Bảo hiểm xã hội tỉnh',
    'Ủy ban MTTQ Việt Nam tỉnh',
    'Công an tỉnh',
    'Ban Dân tộc',
  ])('%s is another one in each province, and nobody’s where none is told', name => {
    expect(['Đắk Nông', 'Lâm Đồng'].map(tinh => coQuanKey(name, tinh, 'cited')?.tinh)).toEqual(['Đắk Nông', 'Lâm Đồng'])
    expect(coQuanKey(name, null, 'cited')).toBeNull()
  })
  test.each([
    ['Bộ trưởng Bộ Y tế', 'Bộ Y tế'],
    ['Chủ tịch UBND tỉnh', 'UBND tỉnh Đắk Nông'],
    ['Ban Bí thư', 'Ban Bí thư Trung ương Đảng'],
    ['EVN', 'Tập đoàn Điện lực Việt Nam'],
    ['Ủy ban Trung ương MTTQ Việt Nam', 'Uỷ ban Trung ương Mặt trận Tổ quốc Việt Nam'],
  ])('%s issues in the series of %s', (one, other) => {
    expect(coQuanKey(one, 'Đắk Nông', 'cited')).toEqual(coQuanKey(other, 'Đắk Nông', 'issuer'))
  })
  test('named by its own letter under a province is of that province', () => {
    expect(coQuanKey('Trường Chính trị', 'Đắk Nông', 'issuer')?.tinh).toBe('Đắk Nông')
    expect(coQuanKey('Ban Tuyên giáo Trung ương', 'Đắk Nông')?.tinh).toBe('')
  })
})

describe('a series', () => {
  test.each([
    'CT-TTg',
    'QĐ-TTg',
    'NĐ-CP',
    'NQ-CP',
    'QH14',
    'UBTVQH13',
    'NQ-TW',
    'KL/TW',
    'TT-BYT',
    'QĐ-BTC',
    'BYT-DP',
    'VPCP-KGVX',
    'TTg-KTN',
  ])('%s is of the whole country', kyHieu => {
    expect(isNationalSeries(kyHieuKey(kyHieu))).toBe(true)
  })
  test.each(['UBND-VP', 'QĐ-UBND', 'NQ-HĐND', 'BC-SYT', 'CV/TU', 'BHXH-CST', 'STTTT-BCXB', 'KH-BCĐ', 'VPUB-KGVX', 'TB-VP', 'QĐ-CTUBND'])(
    '%s is of many offices',
    kyHieu => {
      expect(isNationalSeries(kyHieuKey(kyHieu))).toBe(false)
    },
  )
})

test('the tables of central names are in order and say each thing once', () => {
  for (const words of [centralBodies.map(([name]) => name), headingPosts]) {
    const folded = words.map(name => fold(name))
    expect(folded).toEqual([...new Set(folded)].toSorted())
  }
})
