// Documents that are cited by their sign, and why they are cited.
import { describe, expect, it } from 'vitest'
import { toLetterText } from '../../../core/text/letter-text.ts'
import { readTheThuc } from '../../../core/the-thuc/read.ts'
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
    ['công văn số 42A/HSX-KT', ['42A/HSX-KT']],
    ['công văn số HSX-21-046 ngày 09/03/2021', ['HSX-21-046']],
    ['văn bản số 15032021 đề ngày 15/3/2021', ['15032021']],
    ['công văn bổ sung hồ sơ số 0317/2021/CV-HS ngày 17/3/2021', ['0317/2021/CV-HS']],
    ['CV số 1286/CT-TTHT ngày 14/5/2018', ['1286/CT-TTHT']],
    ['Quyết định số 217-CP ngày 14 tháng 6 năm 1978', ['217-CP']],
    ['Công văn số 07/Cty', ['07/Cty']],
    ['Thông tư sé 83/2013/TT-BTC', ['83/2013/TT-BTC']],
    ['Nghị định số 52/201 3/NĐ-CP', ['52/2013/NĐ-CP']],
    ['Tờ trình số 1530TTr-BQL', ['1530/TTr-BQL']],
    ['các Nghị định số 1/2020/NĐ-CP, 2/2021/NĐ-CP; 3/2022/NĐ-CP', ['1/2020/NĐ-CP', '2/2021/NĐ-CP', '3/2022/NĐ-CP']],
  ])('[VD-1] %j', (body, expected) => expect(signs(`Theo ${body} của Bộ Y tế.`)).toEqual(expected))

  it.each([
    'ngày 12/5/2021',
    'Nghị định thư 2015',
    'tỷ lệ 1/2',
    'mẫu số 07/KBS/GSQL',
    'km 5/QL1A',
    '[Công văn 3618/NHCS-TDNN năm 2023]',
    'phụ lục số 17/BHXH-TCT',
    'bảng kê số 06-2/BK-QTT',
    'công văn số lượng lớn',
    'tờ khai hải quan số 12/TKHQ',
    'tờ khai số 10234/NKD01 ngày 22/01/2014, số 10236/XSX01 ngày 23/01/2014',
  ])('[VD-1] %s is none', body => expect(signs(`Xem ${body} để biết.`)).toEqual([]))

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

  it.each([
    ['Bộ Lao động - Thương binh và Xã hội hướng dẫn tiền lương', 'Bộ Lao động - Thương binh và Xã hội'],
    ['Bộ trưởng Bộ Thông tin và Truyền thông, Sở thông báo', 'Bộ trưởng Bộ Thông tin và Truyền thông'],
    ['Cục Thuế tỉnh Long An hỏi về hoàn thuế', 'Cục Thuế tỉnh Long An'],
    ['Công ty TNHH An Bình đề ngày 24/9/2020', 'Công ty TNHH An Bình'],
    ['Sở Nội vụ và Thông báo số 3/TB-UBND', 'Sở Nội vụ'],
    ['Sở Tài chính và Hướng dẫn liên ngành số 3/HD-LN', 'Sở Tài chính'],
    ['Cục Dự trữ khu vực 3 về việc xuất kho', 'Cục Dự trữ khu vực 3'],
  ])('[VD-2] of %j is of %s', (of, issuer) => {
    expect(cited(`Sở nhận được Công văn số 9/CV-AB của ${of}.`)[0]?.coQuanBanHanh).toBe(issuer)
  })

  it('[VD-2] is of the body that made it', () => {
    expect(cited('Về việc này, Bộ Tài chính đã có công văn số 373/BTC-TCT ngày 06/02/2017.')[0]).toMatchObject({
      coQuanBanHanh: 'Bộ Tài chính',
      ngayBanHanh: '2017-02-06',
    })
  })

  it.each([
    ['Theo đề nghị của Giám đốc Sở Y tế tại ', 'Giám đốc Sở Y tế'],
    ['Xét ý kiến thẩm định của Sở Văn hóa, Thể thao và Du lịch nêu tại ', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Xét đề nghị của UBND huyện Mộc Sơn về giá đất tại các ', 'UBND huyện Mộc Sơn'],
    ['Có kiến nghị của Công ty An Bình (', 'Công ty An Bình'],
    ['Thực hiện nhiệm vụ của Sở Y tế tại ', null],
    ['Xét đề nghị của Sở Y tế, Sở Nội vụ có ý kiến tại ', 'Sở Nội vụ'],
  ])('[VD-2] is of the body whose words stand in it, not of one it gives duties: %s', (before, issuer) =>
    expect(cited(`${before}Công văn số 9/AB-CD ngày 05/3/2022.`)[0]?.coQuanBanHanh ?? null).toBe(issuer),
  )

  it('[VD-2] is not of the person whose words his office sent', () =>
    expect(cited('Theo ý kiến của Chủ tịch UBND tỉnh tại Công văn số 9/VP-KT ngày 05/3/2022.')[0]?.coQuanBanHanh).toBeNull())

  it('[VD-2] is one although a mention is cut short, misread or in capitals', () => {
    const body =
      'Căn cứ Thông tư số 111/2013/TT ngày 15/8/2013; Thông tư số 111/2013/TT-BTC; Nghị định số 154/2020/NĐCP; Nghị định số 154/2020/NĐ-CP.'
    expect(signs(body)).toEqual(['111/2013/TT-BTC', '154/2020/NĐ-CP'])
    expect(signs('Căn cứ Kế hoạch số 9/KH-BCĐ389 ngày 5/5/2021 và Kế hoạch số 9/KH-BCD38g ngày 5/5/2021.')).toHaveLength(1)
  })

  it('[VD-2] is no more than likely where its days disagree or its sign was mended', () => {
    const sure = (body: string) => readWith({ body }).theThuc.vienDan.map(read => read.sure)
    expect(sure('Căn cứ Nghị quyết số 59-NQ/TW ngày 24/01/2025; thực hiện Nghị quyết số 59-NQ/TW ngày 24/01/2024.')).toEqual(['likely'])
    expect(sure('Căn cứ Nghị định số 52/201 3/NĐ-CP.')).toEqual(['likely'])
    expect(sure('Căn cứ Thông tư số 36/2018/TT ngày 07/9/2018.')).toEqual(['likely'])
    expect(sure('Căn cứ Công văn số 13__/UBND-KT ngày 07/9/2018.')).toEqual(['likely'])
  })

  it('[VD-1] is not the number of another letter in the text', () => {
    expect(signs('Xem văn bản kèm theo.\n\nBỘ CÔNG THƯƠNG\nSố: 57/VBHN-BCT\nXÁC THỰC VĂN BẢN HỢP NHẤT')).toEqual([])
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

  it.each([
    ['its subject', 'Xem Chỉ thị số 12/CT-TTg về phòng cháy.', { trichYeu: 'phòng cháy' }],
    ['its issuer', 'Xem Chỉ thị số 12/CT-TTg của Thủ tướng Chính phủ.', { coQuanBanHanh: 'Thủ tướng Chính phủ' }],
    ['its day', 'Xem Chỉ thị số 12/CT-TTg ngày 12/5/2021.', { ngayBanHanh: '2021-05-12' }],
    ['why it is cited', 'Thực hiện Chỉ thị số 12/CT-TTg, đề nghị báo cáo.', { quanHe: 'thuc-hien' }],
  ])('[VD-2] of a hundred mentions the last may still say %s', (_, last, said) => {
    const body = `${'Xem Chỉ thị số 12/CT-TTg.\n'.repeat(99)}${last}`
    expect(cited(body)).toMatchObject([{ soKyHieu: '12/CT-TTg', ...said }])
    expect(cited('Xem Chỉ thị số 12/CT-TTg.')).not.toMatchObject([said])
  })

  it('[VD-2] of a hundred mentions the last may still be clean, or of another day', () => {
    const last = (again: string, mention: string) =>
      readWith({ body: `${`${again}\n`.repeat(99)}${mention}` }).theThuc.vienDan.map(({ sure, reason }) => reason?.code ?? sure)
    const mended = 'Xem Nghị định số 52/201 3/NĐ-CP.'
    expect(last(mended, mended)).toEqual(['repaired'])
    expect(last(mended, 'Xem Nghị định số 52/2013/NĐ-CP.')).toEqual(['certain'])
    const dated = 'Xem Nghị quyết số 59-NQ/TW ngày 24/01/2025.'
    expect(last(dated, dated)).toEqual(['certain'])
    expect(last(dated, 'Xem Nghị quyết số 59-NQ/TW ngày 24/01/2024.')).toEqual(['several'])
  })

  it('[VD-2] with another date under the same number is another document', () => {
    expect(signs('Thực hiện Chỉ thị số 16/CT-TTg ngày 31/3/2020. Xem thêm Chỉ thị số 16/CT-TTg ngày 14/8/2023.')).toEqual([
      '16/CT-TTg',
      '16/CT-TTg',
    ])
  })

  it.each([
    ['[VD-3]', 'Thực hiện Chỉ thị số 12/CT-TTg, Sở Y tế đề nghị.', 'thuc-hien'],
    ['[VD-3]', 'Triển khai Nghị quyết số 23/2021/UBTVQH15 về tổ chức kho.', 'thuc-hien'],
    ['[VD-4]', 'Căn cứ Nghị định số 46/2011/NĐ-CP ngày 18.5.2011 của Chính phủ;', 'can-cu'],
    ['[VD-4]', 'Khoản 2 Điều 7 Nghị định số 93/2014/NĐ-CP quy định:', 'can-cu'],
    ['[VD-5]', 'Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 243/TTr-SXD.', 'de-nghi'],
    ['[VD-5]', 'Xét đề nghị của UBND tỉnh tại Báo cáo số 94/BC-UBND.', 'de-nghi'],
    ['[VD-6]', 'Trả lời Công văn số 84/CV-HSX của Công ty.', 'tra-loi'],
    ['[VD-6]', 'Sở Y tế nhận được Công văn số 9/CV-HSK của Công ty.', 'tra-loi'],
    ['[VD-7]', 'Quyết định này thay thế Quyết định số 52/2021/QĐ-UBND.', 'thay-the'],
    ['[VD-7]', 'Nay bãi bỏ Quyết định số 52/2021/QĐ-UBND.', 'bai-bo'],
    ['[VD-8]', 'Nay hướng dẫn thi hành Nghị định số 31/2008/NĐ-CP.', 'huong-dan'],
    ['[VD-3]', 'Theo dõi chung:\n\n1. Thực hiện nghiêm Chỉ thị số 5/CT-UBND.', 'nhac-den'],
    ['[VD-4]', '2. Theo quy định tại khoản 2 Điều 17 Nghị định số 64/2019/NĐ-CP:', 'can-cu'],
    ['[VD-4]', 'Sở có ý kiến như sau:\n\n- Tại điểm b, Mục II Phần B Thông tư số 75/2007/TT-BTC:', 'can-cu'],
    ['[VD-5]', 'Theo đề nghị của Vụ trưởng, Bộ trưởng ban hành Thông tư số 9/2021/TT-BNV.', 'nhac-den'],
    ['[VD-6]', 'Địa chỉ: phường 1 Trả lời công văn số 11/CV-HSX ngày 20/5/2021.', 'tra-loi'],
    ['[VD-7]', 'Bãi bỏ khoản 4 Điều 9 Nghị định số 57/2005/NĐ-CP.', 'sua-doi'],
    ['[VD-7]', '2. Thông tư số 21/2019/TT-BTTTT quy định về tem thư hết hiệu lực kể từ ngày Thông tư này có hiệu lực.', 'bai-bo'],
    ['[VD-7]', 'Luật này thay thế Luật Thống kê số 04/2003/QH11.', 'nhac-den'],
    ['[VD-9]', 'Bộ trình Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 71/2019/NĐ-CP.', 'nhac-den'],
    ['[VD-9]', 'Các đơn vị lưu ý thêm Thông tư số 18/2025/TT-BCT.', 'nhac-den'],
  ])('%s %s', (_rule, body, quanHe) => expect(cited(body).map(v => v.quanHe)).toEqual([quanHe]))

  it('[VD-3] stands beside others under one verb', () => {
    expect(
      whys(
        'Thực hiện Chỉ thị số 14-CT/TW ngày 05/12/2022 của Ban Bí thư về Tết, Công điện số 1632/CĐ-TTg ngày 09/12/2022 và Kế hoạch số 5/KH-BYT.',
      ),
    ).toEqual([
      ['14-CT/TW', 'thuc-hien'],
      ['1632/CĐ-TTg', 'thuc-hien'],
      ['5/KH-BYT', 'thuc-hien'],
    ])
  })

  it('[VD-3] in a report stands wherever it is told', () => {
    const report =
      'UBND TỈNH A\nSố: 5/BC-UBND\n\nBÁO CÁO\nKết quả năm 2021\n\nI. KẾT QUẢ\n\n1. Triển khai thực hiện Kế hoạch số 29/KH-UBND.'
    const { letter } = toLetterText([report])
    expect(readTheThuc(letter).theThuc.vienDan.map(read => read.value.quanHe)).toEqual(['thuc-hien'])
  })

  it('[VD-4] takes along what amended it', () => {
    expect(
      whys('Căn cứ Nghị định số 82/2012/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 5/2020/NĐ-CP và Nghị định số 6/2021/NĐ-CP;').map(
        why => why[1],
      ),
    ).toEqual(['can-cu', 'can-cu', 'can-cu'])
    expect(
      whys('Việc này theo Nghị định số 82/2012/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 5/2020/NĐ-CP.').map(why => why[1]),
    ).toEqual(['nhac-den', 'nhac-den'])
  })

  it('[VD-7] is each item of a list', () => {
    expect(
      whys(
        'Bãi bỏ toàn bộ các Thông tư sau đây:\n\n1. Thông tư số 8/2013/TT-BNV;\n\n2. Thông tư số 9/2013/TT-BNV;\n\na) Điều 3 Thông tư số 7/2015/TT-BNV.',
      ),
    ).toEqual([
      ['8/2013/TT-BNV', 'bai-bo'],
      ['9/2013/TT-BNV', 'bai-bo'],
      ['7/2015/TT-BNV', 'sua-doi'],
    ])
  })

  it('[VD-7] of the title outweighs the body', () => {
    const vv = 'V/v sửa đổi, bổ sung Thông tư số 39/2014/TT-BTC và Thông tư số 26/2015/TT-BTC'
    expect(cited('Trả lời Công văn số 1/CT. Bãi bỏ Thông tư số 39/2014/TT-BTC.', vv).map(v => v.quanHe)).toEqual([
      'sua-doi',
      'sua-doi',
      'tra-loi',
    ])
  })

  it('[VD-9] inside another’s subject is only mentioned', () => {
    expect(whys('Xét đề nghị của UBND tỉnh tại Báo cáo số 94/BC-UBND về kết quả thực hiện Thông báo số 371/TB-VPCP.')).toEqual([
      ['94/BC-UBND', 'de-nghi'],
      ['371/TB-VPCP', 'nhac-den'],
    ])
  })
})
