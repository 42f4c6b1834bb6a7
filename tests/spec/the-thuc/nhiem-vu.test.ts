// The tasks a letter gives: to whom, what, and where they end.
import { describe, expect, it } from 'vitest'
import { bodiesOf } from '../../../core/the-thuc/task-heading.ts'
import { readWith, shared, tasksOf } from './reading-of.ts'

const wide = 'Sở Y tế đề nghị các cơ quan, đơn vị tổ chức thực hiện một số nội dung công việc sau đây:'
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

  it.each([
    ['Số: 45/SYT-NVY', 'certain'],
    ['Sé: 45/SYT-NVY', 'likely'],
  ])('[NV-1] is only likely on a scan: %s makes it %s', (so, sure) => {
    const { theThuc } = readWith({ so, body: '1. Sở Tài chính\n\n- Bố trí kinh phí.' })
    expect(theThuc.nhiemVu.map(task => task.sure)).toEqual([sure])
  })

  it.each(['THÔNG TƯ', 'NGHỊ ĐỊNH', 'LUẬT'])('[NV-7] is none in a %s, which sets rules for everyone', kind => {
    const read = (name: string) =>
      readWith({ vv: '', kind: `${name}\nQuy định về khám bệnh`, body: '1. Sở Y tế chủ trì rà soát.' }).values.nhiemVu
    expect([read(kind).length, read('KẾ HOẠCH').length]).toEqual([0, 1])
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

  it.each([
    ['1. Các cơ quan, tổ chức có liên quan báo cáo kết quả.', 'Các cơ quan, tổ chức có liên quan', 'báo cáo kết quả.'],
    ['1. Sở Y tế tổ chức hội nghị.', 'Sở Y tế', 'tổ chức hội nghị.'],
    ['1. Bộ Chỉ huy Quân sự các tỉnh làm tham mưu.', 'Bộ Chỉ huy Quân sự các tỉnh', 'làm tham mưu.'],
    ['1. Báo và Đài Phát thanh, Truyền hình tỉnh mở chuyên mục mới.', 'Báo và Đài Phát thanh, Truyền hình tỉnh', 'mở chuyên mục mới.'],
    ['1. Công an tỉnh trực ban 24/24 giờ.', 'Công an tỉnh', 'trực ban 24/24 giờ.'],
    ['1. Giao UBND thành phô Vinh quản lý khu đất.', 'UBND thành phô Vinh', 'quản lý khu đất.'],
  ])('[NV-3] begins at its verb: %s', (body, name, text) =>
    expect(given(body).map(([, names, task]) => [names, task])).toEqual([[[name], text]]),
  )

  it.each([
    '1. Hội Phụ nữ huyện: tháng 5/2024.',
    '1. Sở Y tế: từ ngày 10 đến ngày 12/5/2024.',
    '1. Trưởng ban: Ông Lê Văn An, Phó Chủ tịch UBND tỉnh.',
    '1. Các cơ quan, tổ chức có liên quan có trách nhiệm thi hành Nghị quyết này.',
  ])('[NV-3] is neither a time, nor who sits in a body, nor the closing formula: %s', body => expect(given(body)).toEqual([]))

  it('[NV-5] begins a line below a whole name, also with a verb that names hold', () => {
    expect(
      given('3. Trung tâm Y tế huyện\nTiếp nhận, điều trị dự phòng.\n4. Công an xã\nQuản lý khu cách ly.').map(([, , task]) => task),
    ).toEqual(['Tiếp nhận, điều trị dự phòng.', 'Quản lý khu cách ly.'])
  })

  it('[NV-5] begins below a name, and no "trình" of a "chương trình" ends that', () => {
    expect(given('2. Trung tâm Viễn thông và Công nghệ thông tin\nHiệu chỉnh chương trình quản lý khách hàng.')).toEqual([
      [
        '2. Trung tâm Viễn thông và Công nghệ thông tin',
        ['Trung tâm Viễn thông và Công nghệ thông tin'],
        'Hiệu chỉnh chương trình quản lý khách hàng.',
      ],
    ])
  })

  it('[NV-1] stands at its words where the bullet is alone on its line', () => {
    const { theThuc } = readWith({ body: '1. Sở Y tế:\n\n-\nBáo cáo kết quả.' })
    expect(theThuc.nhiemVu.map(({ value, raw, at }) => [value.text, raw, at.length])).toEqual([['Báo cáo kết quả.', 'Báo cáo kết quả.', 1]])
  })

  it('[NV-1] stands on the page of its words where its letter ends the page before', () => {
    const { theThuc } = readWith({ body: '1. Sở Y tế báo cáo định kỳ.\n\ne)\fBáo cáo kết quả.' })
    expect(theThuc.nhiemVu.map(({ value, page }) => [value.text, page])).toEqual([
      ['báo cáo định kỳ.', 1],
      ['Báo cáo kết quả.', 2],
    ])
  })

  it.each([
    [
      'Giao Sở Tài chính chủ trì, phối hợp với Sở Y tế bố trí kinh phí.',
      'Giao Sở Tài chính',
      ['Sở Tài chính'],
      'chủ trì, phối hợp với Sở Y tế bố trí kinh phí.',
    ],
    [
      '- Yêu cầu UBND các huyện, thành phố rà soát số liệu.',
      '- Yêu cầu UBND các huyện, thành phố',
      ['UBND các huyện, thành phố'],
      'rà soát số liệu.',
    ],
    ['Đề nghị Bộ Y tế, Bộ Tài chính hướng dẫn cụ thể.', 'Đề nghị Bộ Y tế, Bộ Tài chính', ['Bộ Y tế', 'Bộ Tài chính'], 'hướng dẫn cụ thể.'],
    [
      'Điều 2. Sở Y tế có trách nhiệm theo dõi việc tiêm chủng.',
      'Điều 2. Sở Y tế',
      ['Sở Y tế'],
      'có trách nhiệm theo dõi việc tiêm chủng.',
    ],
  ])('[NV-6] %s', (body, heading, coQuan, text) => expect(given(`Về việc này:\n\n${body}`)).toEqual([[heading, coQuan, text]]))

  it.each([
    'Điều 3. Chánh Văn phòng, Giám đốc các Sở chịu trách nhiệm thi hành Quyết định này.',
    'Yêu cầu Thủ trưởng các cơ quan nghiêm túc thực hiện Chỉ thị này.',
    '2. Ban hành văn bản chỉ đạo.',
    'Sở Y tế thông báo để các đơn vị biết.',
    'Đề nghị Thường trực HĐND tỉnh xem xét, quyết định./.',
    '3. Các bộ, ngành chịu trách nhiệm thi hành Nghị quyết này.',
  ])('[NV-6] is not: %s', body => expect(given(`Về việc này:\n\n${body}`)).toEqual([]))

  it('[NV-6] is not the lead of bullets', () => {
    expect(given('1. Sở Tài chính chủ trì, phối hợp với các sở:\n\n- Bố trí kinh phí.').map(task => task[2])).toEqual(['Bố trí kinh phí.'])
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

describe('the end of a task', () => {
  it.each([
    'Trân trọng./.',
    'Trân trọng kính mời./.',
    'Rất mong nhận được sự quan tâm của Quý đơn vị./.',
    'Kính đề nghị cấp có thẩm quyền xem xét, quyết định.',
    'Đề nghị các đơn vị nghiêm túc thực hiện./.',
    'Nhận được văn bản này, yêu cầu các đơn vị thực hiện./.',
  ])('[NV-4] is the closing formula: %s', closing => {
    expect(tasksOf(`1. Trung tâm Y tế\n\n- Kiểm tra kho thuốc.\n\n${closing}`)).toEqual(['Kiểm tra kho thuốc.'])
    expect(tasksOf(`${wide}\n1. Trung tâm Y tế\n- Kiểm tra kho thuốc.\n${closing}`)).toEqual(['Kiểm tra kho thuốc.'])
  })

  it('[NV-4] is the formula even below a line that is full', () => {
    const task = 'Kiểm tra, niêm yết giá thuốc và báo cáo kết quả về cơ quan thường trực đúng thời gian.'
    expect(tasksOf(`${wide}\n1. Trung tâm Y tế\n- ${task}\nTrân trọng./.`)).toEqual([task])
  })

  it('[NV-5] is a line that stops short; a full one goes on', () => {
    const full = 'Kiểm tra, niêm yết giá thuốc và báo cáo kết quả về cơ quan thường trực, trạm y tế xã.'
    expect(tasksOf(`${wide}\n1. Trung tâm Y tế\n- Kiểm tra kho thuốc.\nBáo cáo kết quả trong tháng.`)).toEqual([
      'Kiểm tra kho thuốc.',
      'Báo cáo kết quả trong tháng.',
    ])
    expect(tasksOf(`${wide}\n1. Trung tâm Y tế\n- ${full}\nBáo cáo kết quả trong tháng.`)).toEqual([`${full} Báo cáo kết quả trong tháng.`])
  })
})

describe('whom a task is given to', () => {
  it('[NV-5] ends where the next line begins with a capital verb, without a blank line between', () => {
    expect(shared(`${wide}\n1. Thanh tra Sở\nChủ trì, phối hợp với các phòng.\n2. Trung tâm Y tế huyện\nBáo cáo kết quả.`)).toEqual([
      [['Thanh tra Sở'], 'Chủ trì, phối hợp với các phòng.'],
      [['Trung tâm Y tế huyện'], 'Báo cáo kết quả.'],
    ])
    expect(shared('1. Ban\nTổ chức Tỉnh ủy chủ trì, bố trí cán bộ.')).toEqual([[['Ban Tổ chức Tỉnh ủy'], 'chủ trì, bố trí cán bộ.']])
  })

  it.each([
    [
      '1. Sở Y tế, Sở Nội vụ theo chức năng, nhiệm vụ chủ trì kiểm tra.',
      ['Sở Y tế', 'Sở Nội vụ'],
      'theo chức năng, nhiệm vụ chủ trì kiểm tra.',
    ],
    [
      '2. Công an các huyện, thị xã duy trì chế độ trực; phối hợp tuần tra.',
      ['Công an các huyện, thị xã'],
      'duy trì chế độ trực; phối hợp tuần tra.',
    ],
    ['3. Đài Phát thanh và Truyền hình tỉnh tăng thời lượng tin bài.', ['Đài Phát thanh và Truyền hình tỉnh'], 'tăng thời lượng tin bài.'],
    ['4. Phòng Nghiệp vụ và theo dõi công trình: Lập kế hoạch.', ['Phòng Nghiệp vụ và theo dõi công trình'], 'Lập kế hoạch.'],
    ['5. Phòng Tổng hợp, kiểm tra hồ sơ: Lập kế hoạch.', ['Phòng Tổng hợp, kiểm tra hồ sơ'], 'Lập kế hoạch.'],
    ['6. UBND các xã: Bình An, Hòa Phú, Tân Lập lập chốt kiểm dịch.', ['UBND các xã: Bình An, Hòa Phú, Tân Lập'], 'lập chốt kiểm dịch.'],
    ['7. UBND các xã: Tuyên truyền, vận động người dân.', ['UBND các xã'], 'Tuyên truyền, vận động người dân.'],
    ['8. UBND các xã vùng hạ du rà soát các hộ dân.', ['UBND các xã vùng hạ du'], 'rà soát các hộ dân.'],
    ['9. UBND các xã có rừng tăng cường tuần tra.', ['UBND các xã có rừng'], 'tăng cường tuần tra.'],
    ['10. Cán bộ Văn hóa - Xã hội: Lập danh sách.', ['Cán bộ Văn hóa - Xã hội'], 'Lập danh sách.'],
    ['11. Các chi bộ trực thuộc tổ chức quán triệt.', ['Các chi bộ trực thuộc'], 'tổ chức quán triệt.'],
    ['12. Ban QLDA chuyển đủ kinh phí.', ['Ban QLDA'], 'chuyển đủ kinh phí.'],
    ['13. Cục Kiểm lâm (Bộ Nông nghiệp và Môi trường): Chủ trì rà soát.', ['Cục Kiểm lâm'], 'Chủ trì rà soát.'],
    ['14. Các đơn vị sử dụng lao động chuyển đủ tiền.', ['Các đơn vị sử dụng lao động'], 'chuyển đủ tiền.'],
  ])('[NV-3] ends at its verb, with all that names the body: %s', (body, coQuan, text) => expect(shared(body)).toEqual([[coQuan, text]]))

  it.each([
    '1. Lãnh đạo hoàn thành các chỉ tiêu năm 2022.',
    '2. UBND huyện Tân Lập: 18.450 triệu đồng.',
    '3. Các chủ đầu tư nhận thông tin lên mạng theo hướng dẫn của Sở Y tế.',
    '4. Cán bộ không chuyên trách: Bí thư, Trưởng khu.',
    '5. Trung tâm Kiểm soát bệnh tật tỉnh xét nghiệm mẫu; báo cáo kết quả.',
  ])('[NV-3] is nobody in: %s', body => expect(shared(body)).toEqual([]))

  it('[NV-2] is not the body of a list whose tasks all stand on its lines, for what is said below', () => {
    const list = '1. Sở Y tế chủ trì kiểm tra.\n2. Sở Nội vụ bố trí cán bộ.\n3. Công an tỉnh bảo đảm trật tự.'
    expect(shared(`${list}\n\nTổ chức trực ban, báo cáo hằng ngày.`)).toHaveLength(3)
  })

  it.each([
    ['1. Sở Y tế theo chức năng, nhiệm vụ được giao chủ trì kiểm tra.', 'Sở Y tế', 'theo chức năng, nhiệm vụ được giao chủ trì kiểm tra.'],
    ['1. Trung tâm Phát triển quỹ đất quận chuẩn bị báo cáo.', 'Trung tâm Phát triển quỹ đất quận', 'chuẩn bị báo cáo.'],
    ['1. UBND huyện giải trình các ý kiến.', 'UBND huyện', 'giải trình các ý kiến.'],
    ['1. Sở Tài chính phôi hợp với Sở Y tế.', 'Sở Tài chính', 'phôi hợp với Sở Y tế.'],
    ['1. Các thương nhân đầu mối bảo đảm nguồn cung.', 'Các thương nhân đầu mối', 'bảo đảm nguồn cung.'],
    ['1. VNPT An Giang bảo đảm đường truyền.', 'VNPT An Giang', 'bảo đảm đường truyền.'],
    ['Đề nghị Cục Thuế các tỉnh nhắc nhở doanh nghiệp.', 'Cục Thuế các tỉnh', 'nhắc nhở doanh nghiệp.'],
    ['1. Phòng Kế hoạch (qua bộ phận: Tổng hợp) rà soát số liệu.', 'Phòng Kế hoạch', 'rà soát số liệu.'],
  ])('[NV-3] is the whole body and no more: %s', (body, coQuan, text) => expect(shared(body)).toEqual([[[coQuan], text]]))

  it.each([
    '1. Số lượng: 12 người.',
    '2. Báo cáo tình hình về Phòng Tham mưu (qua Ban Tác huấn, SĐT: 069.752) trước 17 giờ hằng ngày.',
    '2. Sở Y tế được thành lập năm 1990, hướng dẫn các đơn vị.',
    '3. Các khoản chi không được trừ khi xác định thu nhập gồm:',
    '2. Quy định về tổ chức thực hiện.',
    '1. Bảo đảm đúng trình tự.',
    '2. Công ty có lợi nhuận thì căn cứ kế hoạch thực hiện.',
    '“1. Bộ Y tế chủ trì hướng dẫn.”',
  ])('[NV-3] is nobody in: %s', body => expect(shared(`${body}\n\n- Kiểm tra kho thuốc.`)).toEqual([]))

  it.each([
    'Mọi vướng mắc liên hệ ông Lê Văn An, điện thoại 0296.385.',
    'Nhận được công điện này, các đơn vị triển khai thực hiện.',
    'Để biết thêm chi tiết đề nghị liên hệ Phòng Nghiệp vụ Y.',
    'Sở Y tế yêu cầu các đơn vị thực hiện nghiêm túc.',
  ])('[NV-4] is nobody in what closes the letter: %s', closing =>
    expect(shared(`1. Trung tâm Y tế\n\n- Kiểm tra kho thuốc.\n\n${closing}`)).toEqual([[['Trung tâm Y tế'], 'Kiểm tra kho thuốc.']]),
  )
})

describe('the end of a list', () => {
  it.each([
    'Kế hoạch này thay thế Kế hoạch số 12/KH-SYT ngày 10/3/2019.',
    'Hướng dẫn này có hiệu lực từ năm học 2022 - 2023.',
    'Hồ sơ gửi về Sở Y tế trước ngày 20/3/2022.',
    'Yêu cầu các đơn vị, địa phương nghiêm túc thực hiện./.',
    'Biên bản kết thúc lúc 16 giờ cùng ngày, đã đọc cho mọi người nghe.',
    'KT. GIÁM ĐỐC KT. GIÁM ĐỐC',
    'THƯ KÝ CHỦ TRÌ',
  ])('[NV-4] is a paragraph of another kind: %s', closing =>
    expect(shared(`1. Sở Tài chính bố trí kinh phí.\n\n2. Trung tâm Y tế: kiểm tra kho thuốc.\n\n${closing}`)).toEqual([
      [['Sở Tài chính'], 'bố trí kinh phí.'],
      [['Trung tâm Y tế'], 'kiểm tra kho thuốc.'],
    ]),
  )

  it('[NV-4] is a request to another body, whose task it is', () => {
    expect(shared('1. Công an tỉnh tuần tra ban đêm, báo cáo hằng tuần.\n\nGiao Chi cục Kiểm lâm theo dõi, đôn đốc.').at(-1)).toEqual([
      ['Chi cục Kiểm lâm'],
      'theo dõi, đôn đốc.',
    ])
  })

  it.each([
    [
      'Phòng Tổ chức, Phòng Tin học có trách nhiệm cung cấp dữ liệu.',
      ['Phòng Tổ chức', 'Phòng Tin học'],
      'có trách nhiệm cung cấp dữ liệu.',
    ],
    ['Văn phòng Tỉnh ủy theo dõi, đôn đốc các đơn vị.', ['Văn phòng Tỉnh ủy'], 'theo dõi, đôn đốc các đơn vị.'],
  ])("[NV-6] is another body's duty: %s", (closing, coQuan, text) =>
    expect(shared(`1. Công an tỉnh tuần tra ban đêm, báo cáo hằng tuần.\n\n${closing}`).at(-1)).toEqual([coQuan, text]),
  )

  it('[NV-1] is no debris of a page between two bullets', () => {
    expect(tasksOf('1. Sở Tài chính\n\n- Bố trí kinh phí.\n\n>\n\n- Thẩm tra quyết toán.')).toHaveLength(2)
  })
})
