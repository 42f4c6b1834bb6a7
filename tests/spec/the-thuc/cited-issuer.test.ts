// Who issued a cited document: where the name of a body ends, and where it stands before the document.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const read = (body: string) => readWith({ body }).theThuc.vienDan
const issuers = (body: string) => read(body).map(v => v.value.coQuanBanHanh)

describe('the name of an issuer', () => {
  it.each([
    ['Bộ Tư lệnh Quân khu 4 về huấn luyện', 'Bộ Tư lệnh Quân khu 4'],
    ['Ban Quản lý dự án 6 và hồ sơ kèm theo', 'Ban Quản lý dự án 6'],
    ['Công ty cổ phần Sông Lam 9 đề nghị', 'Công ty cổ phần Sông Lam 9'],
    ['Kiểm toán nhà nước khu vực IX, Sở báo cáo', 'Kiểm toán nhà nước khu vực IX'],
    ['Chi cục Hải quan khu vực 12 vê việc', 'Chi cục Hải quan khu vực 12'],
    ['Ban Chỉ đạo 389 tỉnh đề nghị', 'Ban Chỉ đạo 389 tỉnh'],
    ['Ngân hàng Nhà nước Chi nhánh tỉnh Điện Biên về tín dụng', 'Ngân hàng Nhà nước Chi nhánh tỉnh Điện Biên'],
    ['Công ty Đ. Hòa về việc khảo sát', 'Công ty Đ. Hòa'],
    ['Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa X về tôn giáo', 'Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa X'],
    ['Hội nghị Trung ương 5 khóa XII', 'Hội nghị Trung ương 5 khóa XII'],
    ['Bộ Giao thông vận tải và Bưu điện về vận tải', 'Bộ Giao thông vận tải và Bưu điện'],
  ])('[VD-2] keeps its number: %s', (of, name) => expect(issuers(`Nhận được Công văn số 9/CV-AB của ${of}.`)).toEqual([name]))

  it.each([
    ['UBND tỉnh đến hết năm 2025', 'UBND tỉnh'],
    ['UBND tỉnh tổng hợp số liệu', 'UBND tỉnh'],
    ['Sở Y tế V/v xin ý kiến', 'Sở Y tế'],
    ['Bộ Tài chính vê thuế', 'Bộ Tài chính'],
    ['Bộ Tài chính lướng dẫn thi hành', 'Bộ Tài chính'],
    ['Chính phủ thuộc diện này', 'Chính phủ'],
    ['Chính phủ và Kê hoạch của ngành', 'Chính phủ'],
    ['Tổng cục Thuế)', 'Tổng cục Thuế'],
    ['Cục Hải quan tỉnh Long An vê việc hoàn thuê', 'Cục Hải quan tỉnh Long An'],
    ['Quốc hội khóa XV thông qua', 'Quốc hội khóa XV'],
    ['Bộ Nội vụ 05 trường hợp', 'Bộ Nội vụ'],
    ['BỘ TRƯỞNG BỘ TÀI CHÍNH VỀ GIÁ', 'BỘ TRƯỞNG BỘ TÀI CHÍNH'],
    ['Bo Y te ve viec phong dich', 'Bo Y te'],
  ])('[VD-2] ends before what runs on: %s', (of, name) => expect(issuers(`Nhận được Công văn số 9/CV-AB của ${of}.`)).toEqual([name]))

  it.each([
    'Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn',
    'Cục Quản lý, giám sát bảo hiểm',
    'Ban Chỉ đạo Quốc gia về Phòng, chống thiên tai',
    'Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính',
    'Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Ban Chỉ huy Phòng thủ dân sự và tìm kiếm cứu nạn',
    'phòng GD&ĐT huyện Tân Yên',
    'Ủy ban Pháp luật của Quốc hội',
    'Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc',
    'Chi cục Kiểm tra sau thông quan',
    'Cục Quản lý, giám sát chính sách thuế, phí và lệ phí',
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
    'Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh',
    'Văn phòng HĐND và UBND huyện',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Tân Yên',
    'Trường Trung học phổ thông dân lập Trần Phú',
  ])('[VD-2] is whole: %s', name => expect(issuers(`Nhận được Công văn số 9/CV-AB của ${name}, Sở báo cáo.`)).toEqual([name]))
})

describe('an issuer in a scan', () => {
  it.each([
    ['ngày 07 tháng § năm 2017 của Chính phủ về phí', null, 'Chính phủ'],
    ['ngày l2/02/2019 của Bộ Tài chính quy định', null, 'Bộ Tài chính'],
    ['ngày tháng 5 năm 2019 của Bộ Y tế hướng dẫn', null, 'Bộ Y tế'],
    ['ngày | 06/8/2014 của Bộ Y tế hướng dẫn', '2014-08-06', 'Bộ Y tế'],
    ['ngày `\n13/5/2020 cua BHXH Việt Nam về thẻ', '2020-05-13', 'BHXH Việt Nam'],
    ['ngày 22/4/2020 cúa UBND tỉnh Hà ¬\nTĩnh về thuốc', '2020-04-22', 'UBND tỉnh Hà Tĩnh'],
  ])('[VD-2] stands behind a day that cannot be read, and over a speck: %j', (behind, day, name) =>
    expect(read(`Căn cứ Quyết định số 9/QĐ-AB ${behind};`).map(v => [v.value.ngayBanHanh, v.value.coQuanBanHanh])).toEqual([[day, name]]),
  )
})

describe('an issuer before its document', () => {
  it.each([
    ['Ngày 22/4/2022, Viện Pasteur Đà Lạt ban hành ', 'Viện Pasteur Đà Lạt'],
    ['Sở Xây dựng đã có báo cáo thẩm định tại ', 'Sở Xây dựng'],
    ['Sau khi nghe Ban cán sự đảng Ủy ban nhân dân tỉnh trình bày ', 'Ban cán sự đảng Ủy ban nhân dân tỉnh'],
    ['Thực hiện sự phân công của Thường trực HĐND huyện tại ', 'Thường trực HĐND huyện'],
    ['Xét ý kiến của Phòng Tài nguyên và Môi trường tại ', 'Phòng Tài nguyên và Môi trường'],
    ['Ngày 22/4/2022, BHXH Việt Nam có ', 'BHXH Việt Nam'],
    ['Kiểm toán nhà nước khu vực IX đã ban hành ', 'Kiểm toán nhà nước khu vực IX'],
    ['Xét đê nghị cúa Giám đốc Sở Y tế tại ', 'Giám đốc Sở Y tế'],
    ['Theo quy định của Bộ Xây dựng. Thực hiện ý kiến chỉ đạo cúa Bộ Y tế tại ', 'Bộ Y tế'],
    ['Xét đề nghị của Chi cục Hải quan cửa khẩu Tịnh Biên tại ', 'Chi cục Hải quan cửa khẩu Tịnh Biên'],
    ['Theo đề nghị của ông Giám đốc Sở Xây dựng tại ', 'Giám đốc Sở Xây dựng'],
    ['Xét đề nghị của Đội trưởng Đội Quản lý thị trường số 2 tại ', 'Đội trưởng Đội Quản lý thị trường số 2'],
    ['Đề nghị UBND các huyện báo cáo tại ', null],
    ['Giao Sở Y tế (', null],
  ])('[VD-2] acts or speaks in it: %s', (before, name) => expect(issuers(`${before}Công văn số 9/AB-CD ngày 05/3/2022.`)).toEqual([name]))

  it.each([
    ['Thông tư liên bộ số 7 TC/NN ngày 02/3/1997 của Bộ Tài chính và Bộ Nông nghiệp & PTNT', 'Bộ Tài chính và Bộ Nông nghiệp & PTNT'],
    ['Thông tư số 7/LB-TT ngày 02/3/1994 của Bộ Y tế, Bộ Tài chính hướng dẫn thu phí', 'Bộ Y tế, Bộ Tài chính'],
    [
      'Thông tư số 11/TTLN ngày 02/3/1994 của Bộ Nội vụ, Bộ Tư pháp, Tòa án nhân dân tối cao',
      'Bộ Nội vụ, Bộ Tư pháp, Tòa án nhân dân tối cao',
    ],
    ['Quy chế số 11/QCPH-STC-SNV ngày 02/3/2014 của Sở Tài chính và Sở Nội vụ, Sở Y tế đề nghị', 'Sở Tài chính và Sở Nội vụ'],
    ['Kế hoạch số 11/KHLT ngày 02/3/2014 của Sở Tài chính, Sở Y tế đề nghị', 'Sở Tài chính'],
    ['Hướng dẫn số 11/HDLN ngày 02/3/2014 của liên ngành Sở Tài chính - Sở Nội vụ', 'liên ngành Sở Tài chính - Sở Nội vụ'],
    [
      'Nghị quyết liên tịch số 3/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN của Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam quy định',
      'Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    ],
    ['Kết luận số 11-KL/TW ngày 02/3/2024 của Bộ Chính trị, Ban Bí thư về biên chế', 'Bộ Chính trị, Ban Bí thư'],
    ['Thông tư số 11/2010/TT-BNNPTNT ngày 02/3/2010 của Bộ Nông nghiệp và PTNT quy định', 'Bộ Nông nghiệp và PTNT'],
  ])('[VD-2] is of all who issued together: %s', (cited, name) => expect(issuers(`Căn cứ ${cited}.`)).toEqual([name]))

  it.each([
    ['Sở Nội vụ đã lấy ý kiến; Sở Tư pháp thẩm định tại Báo cáo số 67/BC-STP.', ['Sở Tư pháp']],
    ['Bộ Nội vụ đã lấy ý kiến các bộ, ngành (Công văn số 1233/BNV-VTLTNN).', ['Bộ Nội vụ']],
    ['II. QUÁ TRÌNH XÂY DỰNG\nBộ Nội vụ đã lấy ý kiến các bộ, ngành (Công văn số 1233/BNV-VTLTNN).', ['Bộ Nội vụ']],
    ['Sau khi nghe Bộ Công Thương báo cáo (Báo cáo số 142/BC-BCT).', ['Bộ Công Thương']],
    ['Thẩm tra dự thảo do UBND tỉnh trình (Tờ trình số 118/TTr-UBND).', ['UBND tỉnh']],
    ['Sau khi nghe Sở Y tế báo cáo tại Công văn số 2981/UBND-KT.', [null]],
    ['Sở Y tế hướng dẫn các huyện báo cáo tại Công văn số 12/BYT-KH.', [null]],
    [
      'Theo đề nghị của Giám đốc Sở Y tế tại Công văn số 803/SYT-VP ngày 26/5/2022 và Giám đốc Sở Nội vụ tại Tờ trình số 641/TTr-SNV.',
      ['Giám đốc Sở Y tế', 'Giám đốc Sở Nội vụ'],
    ],
  ])('[VD-2] reports in it, where its letters are the sign’s: %s', (body, names) => expect(issuers(body)).toEqual(names))

  it('[VD-2] is of two side by side, before the first or behind the last', () => {
    expect(issuers('Xét đề nghị của Chính phủ tại Tờ trình số 588/TTr-CP và Đề án số 589/ĐA-CP.')).toEqual(['Chính phủ', 'Chính phủ'])
    expect(
      issuers('Căn cứ Nghị định số 143/2003/NĐ-CP ngày 28/11/2003 và Nghị định số 67/2012/NĐ-CP ngày 10/9/2012 của Chính phủ;'),
    ).toEqual(['Chính phủ', 'Chính phủ'])
    expect(issuers('Thực hiện Công văn số 8/UBND-KT ngày 02/3/2022 của UBND tỉnh và Kế hoạch số 9/KH-UBND của UBND huyện.')).toEqual([
      'UBND tỉnh',
      'UBND huyện',
    ])
  })

  it('[VD-2] is rather the one a document has itself than its neighbour’s', () => {
    const text = 'Thông tư số 7/2013/TT-BTC và Thông tư số 8/2014/TT-BTC của Bộ Tài chinh.\n\nThông tư số 7/2013/TT-BTC của Bộ Tài chính.'
    expect(issuers(`Căn cứ ${text}`)).toEqual(['Bộ Tài chính', 'Bộ Tài chinh'])
  })

  it('[VD-2] is likely with a comma and small words in its name', () => {
    const [first] = read('Theo đề nghị của Trung tâm Dịch vụ, hỗ trợ phát triển nông nghiệp tại Tờ trình số 31/TTr-TTDV.')
    expect([first?.value.coQuanBanHanh, first?.sure]).toEqual(['Trung tâm Dịch vụ, hỗ trợ phát triển nông nghiệp', 'likely'])
  })

  it('[VD-2] is likely where the list of those who issued goes on', () => {
    const [first] = read('Căn cứ Thông tư liên tịch số 14/2013/TTLT-BTC-BTP của liên Bộ Tài chính, Tư pháp; Luật Giá.')
    expect([first?.value.coQuanBanHanh, first?.sure]).toEqual(['liên Bộ Tài chính', 'likely'])
  })

  it('[VD-2] is of the party committee before the ministry’s name', () => {
    expect(issuers('Ban Cán sự đảng Bộ Nông nghiệp và Phát triển nông thôn trình Tờ trình số 44-TTr/BCSĐ.')).toEqual([
      'Ban Cán sự đảng Bộ Nông nghiệp và Phát triển nông thôn',
    ])
  })

  it('[VD-2] stands at the head of the list', () => {
    expect(issuers('Thực hiện các Công văn của Bộ Y tế: số 12/BYT-KH ngày 02/3/2022 về thuốc; số 15/BYT-KH ngày 04/3/2022.')).toEqual([
      'Bộ Y tế',
      'Bộ Y tế',
    ])
    expect(issuers('Thực hiện các văn bản của UBND tỉnh: Công văn số 12/UBND-VX, Kế hoạch số 33/KH-UBND.')).toEqual([
      'UBND tỉnh',
      'UBND tỉnh',
    ])
  })

  it('[VD-2] stands before the bracket where the sign has its letters', () => {
    expect(issuers('Theo ý kiến của Bộ Y tế (Công văn số 15/BYT-KH), Sở Xây dựng (Công văn số 9/SXD-QH).')).toEqual([
      'Bộ Y tế',
      'Sở Xây dựng',
    ])
  })

  it('[VD-2] is everyone’s of documents side by side under the same letters', () => {
    expect(issuers('Theo Quyết định số 8/QĐ-UBND ngày 02/3/2022 và số 9/QĐ-UBND của UBND tỉnh.')).toEqual(['UBND tỉnh', 'UBND tỉnh'])
    expect(issuers('Theo Quyết định số 8/QĐ-TTg ngày 02/3/2022 và số 9/QĐ-UBND của UBND tỉnh.')).toEqual([null, 'UBND tỉnh'])
  })

  it.each([
    ['Xét đề nghị của Sở Tài chính, Sở Xây dựng tại ', 'Sở Tài chính, Sở Xây dựng'],
    ['Tổng hợp ý kiến của các Bộ: Y tế (', 'Bộ Y tế'],
  ])('[VD-2] is likely where several are named or the name is put together: %s', (before, name) => {
    const [cited] = read(`${before}Công văn số 9/BYT-KH ngày 05/3/2022.`)
    expect([cited?.value.coQuanBanHanh, cited?.sure]).toEqual([name, 'likely'])
  })
})

describe('two who issue', () => {
  it.each([
    ['Sở Y tế và UBND tỉnh', 'Sở Y tế'],
    ['Giám đốc Sở Y tế và Chủ tịch UBND tỉnh', 'Giám đốc Sở Y tế'],
  ])('[VD-2] leave the first of them, likely, and what follows both: %s', (who, name) => {
    const [cited] = read(`Thực hiện Công văn số 12/SYT-NV ngày 05/3/2022 của ${who} về giá đất.`)
    expect([cited?.value.coQuanBanHanh, cited?.value.trichYeu, cited?.sure]).toEqual([name, 'giá đất', 'likely'])
  })
})

describe('who drew a document up', () => {
  it.each([
    ['Đội Quản lý thị trường số 2', 'Đội Quản lý thị trường số 2'],
    ['ông Lê Văn An, Chi cục Kiểm lâm', null],
  ])('[VD-2] stands between "do" and "lập": %s', (who, name) => {
    const [cited] = read(`Căn cứ Biên bản số 61/BB-VPHC do ${who} lập ngày 22/3/2021;`)
    expect([cited?.value.ngayBanHanh, cited?.value.coQuanBanHanh]).toEqual(['2021-03-22', name])
  })
})

describe('documents that share letters, or have none', () => {
  const signs = (body: string) => read(body).map(({ value, sure }) => [value.tenLoai, value.soKyHieu, sure])

  it('[VD-1] numbers before a sign are documents of its letters, likely', () => {
    expect(signs('Thực hiện các Công văn số 12, 13 và số 15/UBND-KT ngày 05/3/2022 của UBND tỉnh.')).toEqual([
      ['Công văn', '12/UBND-KT', 'likely'],
      ['Công văn', '13/UBND-KT', 'likely'],
      ['Công văn', '15/UBND-KT', 'certain'],
    ])
  })

  it('[VD-1] a letter by its number alone needs its day and its issuer, and is likely', () => {
    expect(signs('Nhận được Công văn số 88 ngày 05/3/2022 của UBND tỉnh về giá đất.')).toEqual([['Công văn', '88', 'likely']])
    expect(signs('Công văn số 88 ngày 05/3/2022 đã gửi.')).toEqual([])
  })

  it.each(['130/2020/NĐ.CP', '130/2020/NĐ CP', '130/2020/ND-CP', '130/2020/NĐCP'])('[SKH-9] %s is a decree', printed =>
    expect(signs(`Căn cứ Nghị định số ${printed} ngày 30/10/2020 của Chính phủ;`)).toEqual([['Nghị định', '130/2020/NĐ-CP', 'likely']]),
  )

  it.each([
    ['Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;', [['Hiến pháp', 'nước Cộng hòa xã hội chủ nghĩa Việt Nam']]],
    ['Căn cứ Hiến pháp năm 1992;', [['Hiến pháp', 'năm 1992']]],
    ['Sống theo Hiến pháp và pháp luật.', []],
  ])('[VD-10] %s', (body, expected) => expect(read(body).map(v => [v.value.tenLoai, v.value.trichYeu])).toEqual(expected))
})
