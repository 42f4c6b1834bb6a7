// Several bodies issue one văn bản, several people sign it.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

describe('Joint issuers', () => {
  const issuers = (issuer: string, so: string, kind = 'THÔNG TƯ LIÊN TỊCH\nHướng dẫn chế độ phụ cấp') => {
    const { values } = readWith({ issuer, so, vv: '', to: '', kind, body: 'Căn cứ Nghị định số 8/2009/NĐ-CP;' })
    return [values.coQuanChuQuan, values.coQuanBanHanh, values.coQuanLienTich]
  }
  const two = [null, 'BỘ TÀI CHÍNH - BỘ NỘI VỤ', ['BỘ TÀI CHÍNH', 'BỘ NỘI VỤ']]

  it.each([
    ['around a dash', 'BỘ TÀI CHÍNH - BỘ NỘI VỤ'],
    ['around a long dash', 'BỘ TÀI CHÍNH – BỘ NỘI VỤ'],
    ['a dash at the line’s end', 'BỘ TÀI CHÍNH -\nBỘ NỘI VỤ'],
    ['side by side', 'BỘ TÀI CHÍNH          BỘ NỘI VỤ'],
    ['side by side, the space lost', 'BỘ TÀI CHÍNH BỘ NỘI VỤ'],
    ['one below the other', 'BỘ TÀI CHÍNH\nBỘ NỘI VỤ'],
  ])('[CQ-6] are each named: %s', (_, head) => {
    expect(issuers(head, 'Số: 12/2014/TTLT-BTC-BNV')).toEqual(two)
  })

  it('[CQ-6] keep a dash inside a name', () => {
    expect(issuers('BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI - BỘ TÀI CHÍNH', 'Số: 8/2013/TTLT-BLĐTBXH-BTC')[2]).toEqual([
      'BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
      'BỘ TÀI CHÍNH',
    ])
  })

  it('[CQ-6] may be three or more', () => {
    const head = 'BỘ TÀI CHÍNH - BỘ NÔNG NGHIỆP\nVÀ PHÁT TRIỂN NÔNG THÔN - BỘ THỦY SẢN'
    expect(issuers(head, 'Số: 30/2006/TTLT-BTC-BNN&PTNT-BTS')[2]).toEqual([
      'BỘ TÀI CHÍNH',
      'BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN',
      'BỘ THỦY SẢN',
    ])
  })

  it.each([
    ['Số: 1520/KHLN-SGDĐT-SYT', 'KẾ HOẠCH LIÊN NGÀNH\nY tế trường học năm 2022'],
    ['Số: 1520/KH-SGDĐT-SYT', 'KẾ HOẠCH LIÊN NGÀNH\nY tế trường học năm 2022'],
    ['Số: 03/QCPH-SGDĐT-SYT', 'QUY CHẾ PHỐI HỢP\nTrong công tác y tế trường học'],
    ['Số: 07/CTrPH-SGDĐT-SYT', 'CHƯƠNG TRÌNH PHỐI HỢP\nY tế trường học'],
    ['Số: 22/HDLS-SGDĐT-SYT', 'HƯỚNG DẪN LIÊN SỞ\nY tế trường học'],
  ])('[CQ-6] of a province stand under one chủ quản: %s', (so, kind) => {
    expect(issuers('UBND TỈNH AN GIANG\nSỞ GIÁO DỤC VÀ ĐÀO TẠO - SỞ Y TẾ', so, kind)).toEqual([
      'UBND TỈNH AN GIANG',
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO - SỞ Y TẾ',
      ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'SỞ Y TẾ'],
    ])
  })

  it('[CQ-6] are no two bodies of which one stands above the other', () => {
    expect(issuers('BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ', 'Số: 45/KH-TCT', 'KẾ HOẠCH\nThanh tra năm 2022')).toEqual([
      'BỘ TÀI CHÍNH',
      'TỔNG CỤC THUẾ',
      [],
    ])
    expect(issuers('BỘ NỘI VỤ\nCỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC', 'Số: 45/VTLTNN-NVĐP', 'KẾ HOẠCH\nThanh tra năm 2022')[2]).toEqual([])
  })
})
