// Cited documents, why they are cited, and the tasks a letter gives.
import { describe, expect, it } from 'vitest'
import { bodiesOf } from '../../../core/the-thuc/nhiem-vu.ts'
import { readWith } from './reading-of.ts'

const cited = (body: string, vv = 'V/v giao vốn') => readWith({ vv, body }).values.vienDan
const signs = (body: string): (string | null)[] => cited(body).map(v => v.soKyHieu)
const whys = (body: string): [string | null, string][] => cited(body).map(v => [v.soKyHieu, v.quanHe])

describe('a cited document', () => {
  it('[VD-1] is given once, in order of first appearance', () => {
    expect(signs('Thực hiện Chỉ thị số 12/CT-TTg và Công văn số 5/BYT-DP; theo Chỉ thị số 12/CT-TTg nêu trên.')).toEqual([
      '12/CT-TTg',
      '5/BYT-DP',
    ])
  })

  it('[VD-2] stands where it is first mentioned and where its subject is', () => {
    const body = 'Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ về tăng cường tuyên truyền, Sở Y tế đề nghị.'
    const [read] = readWith({ vv: 'V/v triển khai Chỉ thị số 12/CT-TTg', body }).theThuc.vienDan
    expect(read?.raw).toBe('Chỉ thị số 12/CT-TTg\nChỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ về tăng cường tuyên truyền')
  })

  it.each([
    ['Thông tư 86/2013/TT-BTC', ['86/2013/TT-BTC']],
    ['Nghị định số 123/2020/NĐ-\nCP ngày 19/10/2020', ['123/2020/NĐ-CP']],
    [
      'các Quyết định: số 12/QĐ-UBND ngày 01/02/2022, số 13/QĐ-UBND ngày 03/02/2022 và số 14/QĐ-UBND',
      ['12/QĐ-UBND', '13/QĐ-UBND', '14/QĐ-UBND'],
    ],
    ['Nghị quyết số 02-NQ/TW ngày 17/3/2026', ['02-NQ/TW']],
    ['Luật Đất đai số 31/2024/QH15', ['31/2024/QH15']],
    ['công văn số 35A/THB-TV', ['35A/THB-TV']],
  ])('[VD-1] %j', (body, expected) => expect(signs(`Theo ${body} của Bộ Y tế.`)).toEqual(expected))

  it.each(['ngày 12/5/2021', 'Nghị định thư 2015', 'tỷ lệ 1/2', 'mẫu số 03/KBS/GSQL', 'km 5/QL1A', '[Công văn 4530/NHCS-TDNN năm 2024]'])(
    '[VD-1] %s is none',
    body => expect(signs(`Xem ${body} để biết.`)).toEqual([]),
  )

  it('[VD-1] is not the letter itself', () => {
    expect(signs('Công văn số 45/SYT-NVY này.')).toEqual([])
  })

  it.each([
    ['ngày 12/5/2021', '2021-05-12'],
    ['ngày 12 tháng 5 năm 2021', '2021-05-12'],
    [', ngày 12.5.2021', '2021-05-12'],
    ['đề ngày 01/4/2021', '2021-04-01'],
    ['ngày 31/02/2021', null],
  ])('[VD-2] %s is its date %s', (date, iso) =>
    expect(cited(`Theo Chỉ thị số 12/CT-TTg ${date} của Thủ tướng Chính phủ.`)[0]?.ngayBanHanh).toBe(iso),
  )

  it('[VD-2] has the date and issuer that stand before it', () => {
    const body = 'Ngày 17 tháng 8 năm 2023, Thủ tướng Chính phủ ký Chỉ thị số 25/CT-TTg về bảo vệ đê điều.'
    expect(cited(body)[0]).toMatchObject({ ngayBanHanh: '2023-08-17', trichYeu: 'bảo vệ đê điều' })
  })

  it('[VD-2] gathers what its mentions say together', () => {
    const body =
      'Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ về việc tăng cường tuyên truyền; chấn chỉnh vi phạm, Sở Y tế đề nghị:'
    expect(cited(body, 'V/v triển khai Chỉ thị số 12/CT-TTg')).toEqual([
      {
        quanHe: 'thuc-hien',
        tenLoai: 'Chỉ thị',
        soKyHieu: '12/CT-TTg',
        ngayBanHanh: '2021-05-12',
        coQuanBanHanh: 'Thủ tướng Chính phủ',
        trichYeu: 'tăng cường tuyên truyền; chấn chỉnh vi phạm',
      },
    ])
  })

  it('[VD-2] with another date under the same number is another document', () => {
    expect(signs('Thực hiện Chỉ thị số 16/CT-TTg ngày 31/3/2020. Xem thêm Chỉ thị số 16/CT-TTg ngày 20/5/2024.')).toEqual([
      '16/CT-TTg',
      '16/CT-TTg',
    ])
  })

  it.each([
    ['[VD-3]', 'Thực hiện Chỉ thị số 12/CT-TTg, Sở Y tế đề nghị.', 'thuc-hien'],
    ['[VD-3]', 'Triển khai Nghị quyết số 17/2022/UBTVQH15 về giờ làm thêm.', 'thuc-hien'],
    ['[VD-4]', 'Căn cứ Nghị định số 42/2010/NĐ-CP ngày 15.4.2010 của Chính phủ;', 'can-cu'],
    ['[VD-4]', 'Khoản 1 Điều 4 Nghị định số 108/2015/NĐ-CP quy định:', 'can-cu'],
    ['[VD-5]', 'Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 191/TTr-SXD.', 'de-nghi'],
    ['[VD-5]', 'Xét đề nghị của UBND tỉnh tại Báo cáo số 87/BC-UBND.', 'de-nghi'],
    ['[VD-6]', 'Trả lời Công văn số 76/CV-BIA của Công ty.', 'tra-loi'],
    ['[VD-6]', 'Sở Y tế nhận được Công văn số 9/CV-HSK của Công ty.', 'tra-loi'],
    ['[VD-7]', 'Quyết định này thay thế Quyết định số 44/2022/QĐ-UBND.', 'thay-the'],
    ['[VD-7]', 'Nay bãi bỏ Quyết định số 44/2022/QĐ-UBND.', 'bai-bo'],
    ['[VD-8]', 'Nay hướng dẫn thi hành Nghị định số 26/2009/NĐ-CP.', 'huong-dan'],
    ['[VD-9]', 'Các đơn vị lưu ý thêm Thông tư số 18/2025/TT-BCT.', 'nhac-den'],
  ])('%s %s', (_rule, body, quanHe) => expect(cited(body).map(v => v.quanHe)).toEqual([quanHe]))

  it('[VD-3] stands beside others under one verb', () => {
    expect(
      whys(
        'Thực hiện Chỉ thị số 11-CT/TW ngày 08/12/2021 của Ban Bí thư về Tết, Công điện số 1725/CĐ-TTg ngày 13/12/2021 và Kế hoạch số 5/KH-BYT.',
      ),
    ).toEqual([
      ['11-CT/TW', 'thuc-hien'],
      ['1725/CĐ-TTg', 'thuc-hien'],
      ['5/KH-BYT', 'thuc-hien'],
    ])
  })

  it('[VD-9] inside another’s subject is only mentioned', () => {
    expect(whys('Xét đề nghị của UBND tỉnh tại Báo cáo số 87/BC-UBND về kết quả thực hiện Thông báo số 460/TB-VPCP.')).toEqual([
      ['87/BC-UBND', 'de-nghi'],
      ['460/TB-VPCP', 'nhac-den'],
    ])
  })
})

const given = (body: string): [string, string[], string][] =>
  readWith({ body }).values.nhiemVu.map(task => [task.heading, task.coQuan, task.text])

describe('a task', () => {
  it('[NV-1] is each bullet under a heading that names a body', () => {
    expect(given('1. Sở Tài chính\n\n- Bố trí kinh phí.\n\n- Thẩm tra quyết toán.\n\n2. Công an tỉnh:\n- Bảo đảm trật tự.')).toEqual([
      ['1. Sở Tài chính', ['Sở Tài chính'], 'Bố trí kinh phí.'],
      ['1. Sở Tài chính', ['Sở Tài chính'], 'Thẩm tra quyết toán.'],
      ['2. Công an tỉnh', ['Công an tỉnh'], 'Bảo đảm trật tự.'],
    ])
  })

  it('[NV-2] is the plain paragraph under a heading', () => {
    expect(given('### **1. Đề nghị Ban Tuyên giáo Tỉnh ủy**\n\nPhối hợp trong công tác chỉ đạo.')).toEqual([
      ['1. Đề nghị Ban Tuyên giáo Tỉnh ủy', ['Ban Tuyên giáo Tỉnh ủy'], 'Phối hợp trong công tác chỉ đạo.'],
    ])
  })

  it('[NV-3] stands behind the body on its own line', () => {
    expect(given('1. Sở Tài chính chủ trì, phối hợp với Sở Y tế bố trí kinh phí.')).toEqual([
      ['1. Sở Tài chính', ['Sở Tài chính'], 'chủ trì, phối hợp với Sở Y tế bố trí kinh phí.'],
    ])
  })

  it('[NV-1] stands at its words where the bullet is alone on its line', () => {
    const { theThuc } = readWith({ body: '1. Sở Y tế:\n\n-\nBáo cáo kết quả.' })
    expect(theThuc.nhiemVu.map(({ value, raw, at }) => [value.text, raw, at.length])).toEqual([['Báo cáo kết quả.', 'Báo cáo kết quả.', 1]])
  })

  it('[NV-1] is not the closing sentence', () => {
    expect(given('1. Sở Tài chính\n\n- Bố trí kinh phí.\n\nNhận được văn bản này, các đơn vị thực hiện.')).toHaveLength(1)
  })

  it('[NV-1] goes to every body its heading names, groups kept whole', () => {
    expect(
      bodiesOf(
        '1. Các Sở, Ban, ngành; các cơ quan Trung ương trên địa bàn tỉnh, UBND các huyện, thành phố và các cơ quan báo chí (Báo An Giang, Đài Phát thanh):',
      ),
    ).toEqual([
      'Các Sở, Ban, ngành',
      'các cơ quan Trung ương trên địa bàn tỉnh',
      'UBND các huyện, thành phố',
      'các cơ quan báo chí',
      'Báo An Giang',
      'Đài Phát thanh',
    ])
    expect(bodiesOf('3. Sở Văn hóa, Thể thao và Du lịch')).toEqual(['Sở Văn hóa, Thể thao và Du lịch'])
  })
})
