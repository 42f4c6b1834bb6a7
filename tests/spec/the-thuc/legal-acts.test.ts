// Laws, old acts, consolidated texts, what a gazette prints around them.
import { describe, expect, it } from 'vitest'
import { parseSoKyHieu } from '../../../core/the-thuc/sign-forms.ts'
import { readLetter, readWith } from './reading-of.ts'

const title = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

describe('Acts of the assemblies', () => {
  it.each([
    ['Luật số: 33/2024/QH15', 'LUẬT\nLƯU TRỮ', '33/2024/QH15', 'Luật', 'LƯU TRỮ'],
    ['Pháp lệnh số: 01/2012/UBTVQH13', 'PHÁP LỆNH\nHợp nhất văn bản', '01/2012/UBTVQH13', 'Pháp lệnh', 'Hợp nhất văn bản'],
    ['Nghị quyết số: 43/2022/QH15', 'NGHỊ QUYẾT\nVề chính sách tài khóa', '43/2022/QH15', 'Nghị quyết', 'Về chính sách tài khóa'],
    ['Số: 15/2024/L-CTN', 'LỆNH\nVề việc công bố Luật', '15/2024/L-CTN', 'Lệnh', 'Về việc công bố Luật'],
  ])('[SKH-2] [TL-1] [TY-1] %s', (so, kind, sign, loai, subject) => {
    const { values } = readWith({ issuer: 'QUỐC HỘI', so, vv: '', to: '', kind, body: 'Căn cứ Hiến pháp;\nĐiều 1. Phạm vi.' })
    expect([values.soKyHieu, values.tenLoai, values.trichYeu]).toEqual([sign, loai, subject])
  })

  it('[CQ-8] name no session beside the council', () => {
    const issuer = 'HỘI ĐỒNG NHÂN DÂN\nTỈNH LẠNG SƠN\nKHÓA XVII, KỲ HỌP THỨ 12'
    const kind = 'NGHỊ QUYẾT\nVề danh mục dự án\n\nHỘI ĐỒNG NHÂN DÂN TỈNH LẠNG SƠN\nKHÓA XVII, KỲ HỌP THỨ 12'
    const { values } = readWith({ issuer, so: 'Số: 08/NQ-HĐND', vv: '', to: '', kind, body: 'Căn cứ Luật Đất đai;\nĐiều 1. Danh mục.' })
    expect([values.coQuanBanHanh, values.trichYeu]).toEqual(['HỘI ĐỒNG NHÂN DÂN TỈNH LẠNG SƠN', 'Về danh mục dự án'])
  })
})

describe('Old acts', () => {
  it.each([
    ['Số 12-HĐBT', '12', 'HĐBT', '12-HĐBT'],
    ['Số: 201 - CT', '201', 'CT', '201-CT'],
    ['Số: 235-CP', '235', 'CP', '235-CP'],
    ['Số: 30 TC/TCT', '30', 'TC/TCT', '30TC/TCT'],
    ['Số: 18-LĐTBXH/QĐ', '18', 'LĐTBXH/QĐ', '18-LĐTBXH/QĐ'],
  ])('[SKH-10] %s', (so, number, kyHieu, whole) => {
    const { values } = readWith({
      issuer: 'HỘI ĐỒNG BỘ TRƯỞNG',
      so,
      vv: '',
      to: '',
      kind: 'NGHỊ ĐỊNH\nVề bổ sung chính sách',
      body: 'Điều 1. Bổ sung.',
    })
    expect([values.so, values.kyHieu, values.soKyHieu]).toEqual([number, kyHieu, whole])
  })

  it('[SKH-10] are cited by such signs, other letters behind a hyphen are none', () => {
    expect(['217-CP', '124-HĐBT', '12-MN', '05-CT'].map(sign => parseSoKyHieu(sign)?.kyHieu ?? null)).toEqual(['CP', 'HĐBT', null, 'CT'])
    const { values } = readWith({ body: 'Căn cứ Quyết định số 124-HĐBT ngày 05 tháng 9 năm 1983 của Hội đồng Bộ trưởng;' })
    expect(values.vienDan.map(cited => [cited.soKyHieu, cited.ngayBanHanh])).toEqual([['124-HĐBT', '1983-09-05']])
  })

  it('[BC-1] stand under the national title of before 1976', () => {
    const text = `HỘI ĐỒNG CHÍNH PHỦ\nSố: 235-CP\nVIỆT NAM DÂN CHỦ CỘNG HOÀ\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 18 tháng 9 năm 1974\nQUYẾT ĐỊNH\nVề tổ chức xí nghiệp\nĐiều 1. Tổ chức.`
    const { values } = readLetter(text)
    expect([values.coQuanBanHanh, values.soKyHieu, values.ngayBanHanh]).toEqual(['HỘI ĐỒNG CHÍNH PHỦ', '235-CP', '1974-09-18'])
  })

  it.each([
    ['CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 12-HĐBT NGÀY 3-2-1986\nVỀ VIỆC BỔ SUNG CHÍNH SÁCH', 'VỀ VIỆC BỔ SUNG CHÍNH SÁCH'],
    ['CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 12-HĐBT NGÀY 3-2-1986 VỀ VIỆC BỔ SUNG\nCHÍNH SÁCH', 'VỀ VIỆC BỔ SUNG CHÍNH SÁCH'],
    ['CỦA BỘ TRƯỞNG BỘ NỘI VỤ\nV/v ban hành quy chế', 'ban hành quy chế'],
    ['CỦA CÁC CƠ QUAN TRONG TỈNH', 'CỦA CÁC CƠ QUAN TRONG TỈNH'],
  ])('[TY-9] say whose they are above their subject: %s', (printed, subject) => {
    const { values } = readWith({ so: 'Số 12-HĐBT', vv: '', to: '', kind: `NGHỊ ĐỊNH\n${printed}`, body: 'Điều 1. Bổ sung.' })
    expect(values.trichYeu?.replace(/^V\/v /u, '')).toBe(subject)
  })
})

describe('A kind of more words', () => {
  it.each([
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện nghị quyết năm 2022', 'Thực hiện nghị quyết năm 2022'],
    ['KẾ HOẠCH LIÊN NGÀNH\nY tế trường học', 'Y tế trường học'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'HÀNH ĐỘNG'],
  ])('[TY-9] leaves them out of the subject below: %s', (kind, subject) => {
    expect(readWith({ so: 'Số: 8/CTr-SYT', vv: '', to: '', kind, body: 'I. MỤC ĐÍCH\nNâng cao chất lượng.' }).values.trichYeu).toBe(subject)
  })
})

describe('A gazette', () => {
  const act = `PHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT\nCHÍNH PHỦ\n\nCHÍNH PHỦ\nSố: 07/2023/NĐ-CP\n${title}\nHà Nội, ngày 10 tháng 01 năm 2023\nNGHỊ ĐỊNH\nQuy định về bến bãi\n`
  const signed = 'TM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\nPhạm Văn An'

  it('[BC-7] stands in no field', () => {
    const text = `2                CÔNG BÁO/Số 45 + 46/Ngày 20-01-2023\n\n${act}\nĐiều 1. Phạm vi.\n${signed}\n(Xem tiếp Công báo số 47 + 48)\nCÔNG BÁO/Số 45 + 46/Ngày 20-01-2023`
    const { values } = readLetter(text)
    expect([values.coQuanChuQuan, values.coQuanBanHanh, values.soKyHieu, values.ngayBanHanh]).toEqual([
      null,
      'CHÍNH PHỦ',
      '07/2023/NĐ-CP',
      '2023-01-10',
    ])
    expect([values.trichYeu, values.nguoiKy?.hoTen]).toEqual(['Quy định về bến bãi', 'Phạm Văn An'])
  })

  it.each([
    'CÔNG BÁO/Số 45 + 46/Ngày 20-01-2023                3',
    '12\nCÔNG BÁO/Số 45 + 46/Ngày 20-01-2023',
    '14                             CÔNG BÁO/Số 45 + 46/Ngày 20-01-2023',
    'CÔNG BÁO/Số 45/Ngày 20-01-2023\n13',
    '--- PAGE BREAK ---',
    'Ký bởi: CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNgày ký: 2023-01-20 15:47:12 +07:00',
  ])('[BC-11] parts no sentence: %s', between => {
    const text = `${act}\nCăn cứ Nghị định số 15/2019/NĐ-CP\n${between}\nngày 1 tháng 2 năm 2019 của Chính phủ về bến bãi;\nĐiều 1. Phạm vi.\n${signed}`
    expect(readLetter(text).values.vienDan).toMatchObject([
      { soKyHieu: '15/2019/NĐ-CP', ngayBanHanh: '2019-02-01', coQuanBanHanh: 'Chính phủ', trichYeu: 'bến bãi' },
    ])
  })
})

describe('A gazette’s page whose head was drawn last', () => {
  const running = 'CÔNG BÁO/Số 45/Ngày 20-01-2023'
  const body =
    'Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;\nĐiều 1. Phạm vi điều chỉnh\nNghị định này quy định:\n1. Cơ chế ưu đãi.\n2. Chính sách ưu tiên.\nĐiều 2. Đối tượng áp dụng\n1. Đơn vị điều hành.\n2. Tổ chức có liên quan.\n3. Cá nhân có liên quan.'
  const head = `CHÍNH PHỦ\n_____\nSố: 07/2023/NĐ-CP\n${title}\n_____\nHà Nội, ngày 10 tháng 01 năm 2023`
  const rest = 'Điều 3. Hiệu lực thi hành\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\nPhạm Văn An'
  const kind = 'NGHỊ ĐỊNH\nQuy định cơ chế ưu đãi\n'

  it('[BC-13] reads as the page whose head stands first', () => {
    const late = readLetter(`${running}\n2\n\n${kind}\n${body}\n${head}\n\n${running}\n3\n\n${rest}`)
    expect(late.values).toEqual(readLetter(`${running}\n2\n\n${head}\n\n${kind}\n${body}\n\n${running}\n3\n\n${rest}`).values)
    expect([late.values.trichYeu, late.values.soKyHieu]).toEqual(['Quy định cơ chế ưu đãi', '07/2023/NĐ-CP'])
  })

  it('[BC-13] takes no head of an enclosed act for its own', () => {
    const { values } = readLetter(
      `${running}\n\nBỘ Y TẾ\nSố: 5/2023/QĐ-BYT\nHà Nội, ngày 9 tháng 01 năm 2023\n${kind}\n${body}\n${head}\n\n${rest}`,
    )
    expect(values.soKyHieu).toBe('5/2023/QĐ-BYT')
  })
})

describe('A consolidated text', () => {
  const text = (foot: string) =>
    `VĂN BẢN HỢP NHẤT - BỘ XÂY DỰNG\n\n${title}\n\nTHÔNG TƯ\nQuy định về nhà chung cư\n\nCăn cứ Luật Nhà ở;\nĐiều 1. Phạm vi.\nĐiều 2. Thi hành./.\n\n${foot}\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLê Văn An\n\n1 Sửa đổi theo Thông tư số 6/2021/TT-BXD.`

  it.each([
    'BỘ XÂY DỰNG\nXÁC THỰC VĂN BẢN HỢP NHẤT\nSố: 05/VBHN-BXD\nHà Nội, ngày 14 tháng 02 năm 2025',
    'BỘ XÂY DỰNG\n\nSố: 05/VBHN-BXD\n.\nXÁC THỰC VĂN BẢN HỢP NHẤT\n\nHà Nội, ngày 14 tháng 02 năm 2025',
    'XÁC THỰC VĂN BẢN HỢP NHẤT\nBỘ XÂY DỰNG\nSố: 05/VBHN-BXD\nHà Nội, ngày 14 tháng 02 năm 2025',
  ])('[SKH-11] has number, day and issuer where it is authenticated', foot => {
    const { values } = readLetter(text(foot))
    expect([values.coQuanBanHanh, values.soKyHieu, values.diaDanh, values.ngayBanHanh, values.nguoiKy?.hoTen]).toEqual([
      'BỘ XÂY DỰNG',
      '05/VBHN-BXD',
      'Hà Nội',
      '2025-02-14',
      'Lê Văn An',
    ])
    expect([values.vienDan.filter(cited => cited.soKyHieu !== null), values.nhiemVu]).toEqual([[], []])
  })

  it('[SKH-11] has none there where the head prints it', () => {
    const { values } = readWith({ so: 'Số: 12/VBHN-BTC', body: 'Điều 1. Phạm vi.\nXÁC THỰC VĂN BẢN HỢP NHẤT\nSố: 05/VBHN-BXD' })
    expect(values.soKyHieu).toBe('12/VBHN-BTC')
  })
})
