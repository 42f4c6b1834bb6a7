// Several bodies issue one văn bản, several people sign it.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

describe('Joint issuers', () => {
  it("[CQ-6] a people's body above the one that the sign names is its chủ quản, also where the title says phối hợp", () => {
    const { values } = readWith({
      issuer: 'UBND TỈNH LÀO CAI\nTRƯỜNG CAO ĐẲNG\nLÀO CAI',
      so: 'Số: 305/QC-CĐLC',
      vv: '',
      to: '',
      kind: 'QUY CHẾ PHỐI HỢP\nGiữa hai cơ quan',
    })
    expect([values.coQuanChuQuan, values.coQuanBanHanh]).toEqual(['UBND TỈNH LÀO CAI', 'TRƯỜNG CAO ĐẲNG LÀO CAI'])
  })

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

  it('[CQ-6] have one name where the head says LIÊN SỞ', () => {
    const head = 'UBND TỈNH AN GIANG\nLIÊN SỞ TÀI CHÍNH -\nLAO ĐỘNG, THƯƠNG BINH VÀ XÃ HỘI'
    expect(issuers(head, 'Số: 22/HDLS-STC-SLĐTBXH', 'HƯỚNG DẪN LIÊN SỞ\nChi trả trợ cấp').slice(0, 2)).toEqual([
      'UBND TỈNH AN GIANG',
      'LIÊN SỞ TÀI CHÍNH - LAO ĐỘNG, THƯƠNG BINH VÀ XÃ HỘI',
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

describe('Several signatures', () => {
  const list = 'Nơi nhận:\n- Các Bộ;\n- Lưu: VT.'
  const signers = (foot: string, kind = 'THÔNG TƯ LIÊN TỊCH\nHướng dẫn phụ cấp', so = 'Số: 12/2014/TTLT-BTC-BNV') => {
    const body = 'Căn cứ Nghị định số 8/2009/NĐ-CP;\nĐiều 1. Hiệu lực từ ngày ký./.'
    const { values } = readWith({ issuer: 'BỘ TÀI CHÍNH - BỘ NỘI VỤ', so, vv: '', to: '', kind, body, foot })
    return [values.nguoiKy, ...values.nguoiKyKhac].map(one => [one?.quyenHan, one?.chucVu, one?.hoTen].filter(Boolean).join(' '))
  }
  const two = ['KT. THỨ TRƯỞNG Trần Văn Sơn', 'KT. THỨ TRƯỞNG Trương Văn Lành']

  it.each([
    [
      'side by side, each with its body',
      `KT. BỘ TRƯỞNG BỘ NỘI VỤ          KT. BỘ TRƯỞNG BỘ TÀI CHÍNH\n      THỨ TRƯỞNG                    THỨ TRƯỞNG\n\n   Trần Văn Sơn                Trương Văn Lành\n\n${list}`,
    ],
    [
      'side by side, the blanks lost',
      `KT. BỘ TRƯỞNG KT. BỘ TRƯỞNG\nBỘ NỘI VỤ BỘ TÀI CHÍNH\nTHỨ TRƯỞNG THỨ TRƯỞNG\nTrần Văn Sơn Trương Văn Lành\n\n${list}`,
    ],
    [
      'below the list',
      `${list}\n\nKT. BỘ TRƯỞNG BỘ NỘI VỤ          KT. BỘ TRƯỞNG BỘ TÀI CHÍNH\nTHỨ TRƯỞNG                    THỨ TRƯỞNG\n(Đã ký)                  (Đã ký)\nTrần Văn Sơn                Trương Văn Lành`,
    ],
    [
      'one below the other',
      `KT. BỘ TRƯỞNG\nBỘ NỘI VỤ\nTHỨ TRƯỞNG\n\nTrần Văn Sơn\n\nKT. BỘ TRƯỞNG\nBỘ TÀI CHÍNH\nTHỨ TRƯỞNG\n\nTrương Văn Lành\n\n${list}`,
    ],
    [
      'posts first, then names',
      `KT. BỘ TRƯỞNG BỘ NỘI VỤ\nTHỨ TRƯỞNG\nKT. BỘ TRƯỞNG BỘ TÀI CHÍNH\nTHỨ TRƯỞNG\nTrần Văn Sơn\nTrương Văn Lành\n\n${list}`,
    ],
    [
      'joined on a web page',
      `${list}\n\nKT. BỘ TRƯỞNG BỘ NỘI VỤ THỨ TRƯỞNG Trần Văn Sơn KT. BỘ TRƯỞNG BỘ TÀI CHÍNH THỨ TRƯỞNG Trương Văn Lành`,
    ],
  ])('[NK-7] come apart: %s', (_, foot) => {
    expect(signers(foot)).toEqual(two)
  })

  it('[NK-7] may be three', () => {
    const foot = `BỘ TRƯỞNG              BỘ TRƯỞNG             VIỆN TRƯỞNG\n\nTrần Đại An            Hà Văn Lâm          Nguyễn Văn Hòa\n\n${list}`
    expect(signers(foot)).toEqual(['BỘ TRƯỞNG Trần Đại An', 'BỘ TRƯỞNG Hà Văn Lâm', 'VIỆN TRƯỞNG Nguyễn Văn Hòa'])
  })

  it('[NK-7] may differ in their lines', () => {
    const foot = `TM. ỦY BAN TRUNG ƯƠNG                TM. CHÍNH PHỦ\nMẶT TRẬN TỔ QUỐC VIỆT NAM             THỦ TƯỚNG\n      CHỦ TỊCH\n\n   Huỳnh Văn Mộc                    Nguyễn Văn Lành\n\n${list}`
    expect(signers(foot, 'NGHỊ QUYẾT LIÊN TỊCH\nVề giám sát', 'Số: 19/2008/NQLT/CP-UBTUMTTQVN')).toEqual([
      'TM. CHỦ TỊCH Huỳnh Văn Mộc',
      'TM. THỦ TƯỚNG Nguyễn Văn Lành',
    ])
  })

  it('[NK-7] of minutes name the chair first', () => {
    const foot = `      THƯ KÝ                         CHỦ TỊCH\n\n   Lê Thị Hoa                     Nguyễn Văn Bé\n\n${list}`
    const names = signers(foot, 'BIÊN BẢN\nHọp xét thi đua', 'Số: 5/BB-PNV').map(signer => signer.split(' ').slice(-3).join(' '))
    expect(names).toEqual(['Nguyễn Văn Bé', 'Lê Thị Hoa'])
  })

  it('[NK-7] are none where one signs for another', () => {
    const foot = `TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Văn Sơn\n\n${list}`
    expect(signers(foot, 'THÔNG BÁO\nKết luận', 'Số: 5/TB-VP')).toEqual(['TL. KT. PHÓ CHÁNH VĂN PHÒNG Trần Văn Sơn'])
  })
})
