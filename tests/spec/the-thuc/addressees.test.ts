// Kính gửi: one and several, and as scans print it: addresses below, labels that lost letters, lists without a label.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const sentTo = (to: string): string[] => readWith({ to }).values.kinhGui

describe('Kính gửi', () => {
  it('[KG-1] is not "Như kính gửi" of a short letter\'s recipients', () => {
    const { values } = readWith({
      vv: '',
      to: '',
      kind: 'THÔNG BÁO\nVề việc nghỉ lễ',
      foot: 'Nơi nhận:\n- Như kính gửi;\n- Sở Y tế;\n- Lưu: VT.',
    })
    expect([values.kinhGui, values.noiNhan.length]).toEqual([[], 2])
  })

  it('[KG-2] closes each addressee before the specks of a scan', () => {
    expect(readWith({ to: 'Kính gửi:\n- Sở Y tế; ¬\n- Sở Nội vụ (để biết). `' }).values.kinhGui).toEqual(['Sở Y tế', 'Sở Nội vụ (để biết)'])
  })

  it('[KG-1] names one addressee, over its lines', () => {
    expect(sentTo('Kính gửi: Sở Lao động - Thương binh và Xã hội các tỉnh,\nthành phố trực thuộc Trung ương.')).toEqual([
      'Sở Lao động - Thương binh và Xã hội các tỉnh, thành phố trực thuộc Trung ương',
    ])
  })

  it('[KG-1] ends where the next line is the letter itself', () => {
    const body = 'Trường Đại học An Giang trân trọng kính mời ông tới dự lễ khai giảng.'
    expect(readWith({ to: `Kính gửi: Ông Lê Văn An, Giám đốc Sở Y tế\n${body}` }).values.kinhGui).toEqual([
      'Ông Lê Văn An, Giám đốc Sở Y tế',
    ])
  })

  it('[KG-2] lists several that are numbered, or closed by semicolons without a mark', () => {
    const wanted = ['Sở Y tế', 'Sở Tài chính', 'UBND các huyện, thị xã']
    expect(sentTo('Kính gửi:\n1. Sở Y tế;\n2. Sở Tài chính;\n3. UBND các huyện,\nthị xã.')).toEqual(wanted)
    expect(sentTo('Kính gửi: Sở Y tế;\nSở Tài chính;\nUBND các huyện,\nthị xã.')).toEqual(wanted)
  })

  it('[KG-1] keeps the post of a person behind a dash', () => {
    expect(sentTo('Kính gửi: Ông Lê Văn A - Giám đốc Sở Y tế.')).toEqual(['Ông Lê Văn A - Giám đốc Sở Y tế'])
  })

  it('[KG-2] lists several', () => {
    expect(sentTo('Kính gửi:\n- Các Sở, Ban, ngành;\n- Báo An Giang;\n- UBND các huyện, thị xã,\nthành phố.')).toEqual([
      'Các Sở, Ban, ngành',
      'Báo An Giang',
      'UBND các huyện, thị xã, thành phố',
    ])
  })

  it('[KG-2] begins its list on the label’s line too', () => {
    expect(sentTo('Kính gửi: - Sở Y tế;\n- Sở Tài chính.')).toEqual(['Sở Y tế', 'Sở Tài chính'])
  })

  it('[KG-3] leaves out an address', () => {
    expect(sentTo('Kính gửi: Công ty cổ phần Sông Hậu\n(Địa chỉ: 12 Lê Lợi, phường 1)')).toEqual(['Công ty cổ phần Sông Hậu'])
  })
})

describe('kính gửi with an address', () => {
  it.each([
    [
      'Kính gửi: Công ty TNHH Hoa Sen\n(Địa chỉ: Lô K9, KCN Đồi Sim, thị trấn Suối Mơ,\nHuyện Suối Mơ, An Giang;\nMST: 1234567000)',
      ['Công ty TNHH Hoa Sen'],
    ],
    ['Kính gửi: Công ty TNHH Hoa Sen.\n(Khu công nghiệp Đồi Sim, TP Long Xuyên, tỉnh An Giang)', ['Công ty TNHH Hoa Sen']],
    ['Kính gửi: Công ty TNHH Hoa Sen.\n(Die: Khu công nghiệp Suối Mơ, huyện Tri Tôn)', ['Công ty TNHH Hoa Sen']],
    [
      'Kính gửi:\n- Cục Thuế tỉnh An Giang;\n- Công ty TNHH Hoa Sen\n(D/e: Đường số 8, KCN Đồi Sim 2, huyện Suối\nMơ, tỉnh An Giang)',
      ['Cục Thuế tỉnh An Giang', 'Công ty TNHH Hoa Sen'],
    ],
    ['Kính gửi: Bộ Tư pháp\n(Vụ Pháp luật dân sự, kinh tế)', ['Bộ Tư pháp (Vụ Pháp luật dân sự, kinh tế)']],
    ['Kính gửi: Công ty Hoa Sen (Nhật Bản)\nĐồng kính gửi: Công ty TNHH Hoa Mai', ['Công ty Hoa Sen (Nhật Bản)', 'Công ty TNHH Hoa Mai']],
    ['Kính gửi: Cục Hải quan tỉnh An Giang. HOA SEN SERVICES', ['Cục Hải quan tỉnh An Giang']],
  ])('[KG-3] %s', (to, expected) => expect(sentTo(to)).toEqual(expected))
})

describe('kính gửi with a damaged label', () => {
  it.each(['gửi: Sở Tài chính', 'nh gửi: Sở Tài chính', '`.“ gửi: Sở Tài chính', '- oe gửi: Sở Tài chính'])('[KG-4] %s', to =>
    expect(sentTo(to)).toEqual(['Sở Tài chính']),
  )

  it('[KG-4] a list below V/v without any label is likely, and no part of the trích yếu', () => {
    const { theThuc, values } = readWith({ vv: 'V/v góp ý dự thảo\n- Các Bộ, cơ quan ngang Bộ;\n- Sở Tài chính.', to: '' })
    expect([theThuc.kinhGui.map(({ value, sure }) => [value, sure]), values.trichYeu]).toEqual([
      [
        ['Các Bộ, cơ quan ngang Bộ', 'likely'],
        ['Sở Tài chính', 'likely'],
      ],
      'góp ý dự thảo',
    ])
  })
})

describe('a list of addressees', () => {
  it('[KG-2] has = for a dash', () => {
    expect(sentTo('Kính gửi:\n- Giám đốc các sở;\n= Giám đốc Công ty Thủy lợi.')).toEqual(['Giám đốc các sở', 'Giám đốc Công ty Thủy lợi'])
  })

  it('[KG-2] goes on behind a semicolon with a line that names another, whatever word of it looks like a house number', () => {
    const to = 'Kính gửi: Bảo hiểm xã hội các huyện;\nCác cơ sở khám, chữa bệnh trên địa bàn tỉnh.'
    expect(sentTo(to)).toEqual(['Bảo hiểm xã hội các huyện', 'Các cơ sở khám, chữa bệnh trên địa bàn tỉnh'])
  })

  it.each([
    ['Kính gửi:\n1) Sở Tài chính;\n2) Sở Y tế.', ['Sở Tài chính', 'Sở Y tế']],
    ['Kính gửi:\na) Sở Tài chính;\nb) Sở Y tế.', ['Sở Tài chính', 'Sở Y tế']],
    ['Kính gửi:\nSở Tài chính;\nUBND các huyện, thị xã,\nthành phố.', ['Sở Tài chính', 'UBND các huyện, thị xã, thành phố']],
    ['Kính gửi: - Sở Tài chính; - Sở Y tế (Phòng Nghiệp vụ; Văn phòng).', ['Sở Tài chính', 'Sở Y tế (Phòng Nghiệp vụ; Văn phòng)']],
    ['Kính gửi:\nSở Tài chính\nSở Y tế\nThủ trưởng các đơn vị trực thuộc', ['Sở Tài chính', 'Sở Y tế', 'Thủ trưởng các đơn vị trực thuộc']],
    ['Kính gửi: - Sở Y tế;\n(Qua Phòng Tổ chức cán bộ)\n- Sở Tài chính.', ['Sở Y tế (Qua Phòng Tổ chức cán bộ)', 'Sở Tài chính']],
    ['Kính gửi:\nỦy ban nhân dân\ntỉnh An Giang', ['Ủy ban nhân dân tỉnh An Giang']],
    ['Kính gửi: Sở Tài chính\nĐồng gửi: Sở Y tế', ['Sở Tài chính', 'Sở Y tế']],
    ['Kính trình: Ủy ban nhân dân tỉnh An Giang', ['Ủy ban nhân dân tỉnh An Giang']],
    ['Kính gửi: Sở Y tế; UBND Quận 3; Sở Nội vụ.', ['Sở Y tế', 'UBND Quận 3', 'Sở Nội vụ']],
    ['Kính gửi: Sở Y tế; Phường 5; Trường THPT số 2.', ['Sở Y tế', 'Phường 5', 'Trường THPT số 2']],
  ])('[KG-2] %j', (to, expected) => expect(sentTo(to)).toEqual(expected))

  it('[KG-3] ends where the stamp of arrival was read onto its last word', () => {
    expect(sentTo('Kính gửi: Cục Thuế các tỉnh, thành phốĐẾN')).toEqual(['Cục Thuế các tỉnh, thành phố'])
  })

  it('[KG-2] is likely where a scan left signs in it', () => {
    const { theThuc } = readWith({ to: 'Kính gửi: Cục Thuế các tỉnh, thành ph§; l' })
    expect(theThuc.kinhGui.map(({ sure }) => sure)).toEqual(['likely'])
  })
})

describe('Several addressees without a line each', () => {
  it.each([
    ['Kính gửi: - Huyện ủy Châu Phú, - Ban Dân vận Tỉnh ủy, - Các đảng ủy trực thuộc.', 'certain'],
    ['Kính gửi: - Sở Y tế các tỉnh, thành phố - Công ty Dược An Bình', 'likely'],
    ['Kính gửi: UBND TỈNH AN GIANG\n          SỞ XÂY DỰNG TỈNH AN GIANG', 'likely'],
  ])('[KG-2] %j', (to, sure) => {
    const { theThuc } = readWith({ to })
    const count = (to.match(/ - |\n/gu) ?? []).length
    expect(theThuc.kinhGui.map(one => one.sure)).toEqual(Array(count === 1 ? 2 : count).fill(sure))
    expect(theThuc.kinhGui.map(({ value }) => value).filter(value => / - |,$/u.test(value))).toEqual([])
  })

  it.each([
    '- Công ty Xi măng Hòa An - Chi nhánh An Giang',
    '- Sở Lao động - Thương binh và Xã hội',
    '- Ông Lê Văn An - Chủ tịch Ủy ban nhân dân xã',
    '- Sở Y tế (Phòng Kế hoạch - Thanh tra Sở)',
    'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ LONG XUYÊN',
    'SỞ TÀI CHÍNH AN GIANG\nPHÒNG NGÂN SÁCH',
  ])('[KG-2] %j is one name', to => expect(sentTo(`Kính gửi: ${to}`)).toHaveLength(1))
})

const below = (kind: string, body: string) => readWith({ so: 'Số: 06/VB-UBND', vv: '', to: '', kind, body })

describe('whom a công điện is sent to', () => {
  const warning = 'Theo tin của Đài Khí tượng Thủy văn, bão đang mạnh lên.'
  it.each([
    [`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG điện:\n- Giám đốc các sở: Y tế, Công Thương;\n- Chủ tịch UBND các huyện.\n${warning}`],
    [`Ủy ban nhân dân tỉnh gửi:\n\n- Giám đốc các sở: Y tế, Công Thương;\n\n- Chủ tịch UBND các huyện.\n\n${warning}`],
    [`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện: Giám đốc các sở: Y tế, Công Thương; Chủ tịch UBND các huyện.\n\n${warning}`],
    [`BAN CHỈ HUY PHÒNG THỦ DÂN SỰ\nTỈNH AN GIANG ĐIỆN:\nGiám đốc các sở: Y tế, Công Thương;\nChủ tịch UBND các huyện.\n${warning}`],
  ])('[KG-5] %j', body => {
    const { values, theThuc } = below('CÔNG ĐIỆN\nVề việc ứng phó bão', body)
    expect([values.kinhGui, theThuc.kinhGui[0]?.rule, values.trichYeu]).toEqual([
      ['Giám đốc các sở: Y tế, Công Thương', 'Chủ tịch UBND các huyện'],
      'KG-5',
      'Về việc ứng phó bão',
    ])
  })
})

describe('whom a giấy mời invites', () => {
  it.each([
    ['Sở Nội vụ trân trọng kính mời:\n- Lãnh đạo Sở Y tế;\n- Phòng Tổ chức.\nChủ trì: Giám đốc Sở.', ['Lãnh đạo Sở Y tế', 'Phòng Tổ chức']],
    ['Kính mời: Ông Lê Văn An - Trưởng phòng Y tế\nTới dự: Hội nghị tổng kết.\nThời gian: 8 giờ.', ['Ông Lê Văn An - Trưởng phòng Y tế']],
    ['Sở Nội vụ kính mời đồng chí Lê Văn An tới dự Hội nghị tổng kết.\nThời gian: 8 giờ.', ['đồng chí Lê Văn An']],
    ['Sở Nội vụ trân trọng kính mời Ông (Bà): ……………………\nTới dự Hội nghị tổng kết.', []],
    [
      'Sở Nội vụ tổ chức họp.\n1. Thành phần tham dự:\n- Lãnh đạo Sở Y tế;\n- Phòng Tổ chức.\n2. Thời gian: 8 giờ.',
      ['Lãnh đạo Sở Y tế', 'Phòng Tổ chức'],
    ],
    [
      'Sở Nội vụ tổ chức họp.\nIII. Thành phần:\n1. Chủ trì: Đồng chí Giám đốc Sở.\n2. Trân trọng kính mời:\n- Lãnh đạo Sở Y tế;\n- Phòng Tổ chức.\nIV. Nội dung: Tổng kết.',
      ['Lãnh đạo Sở Y tế', 'Phòng Tổ chức'],
    ],
    [
      'Sở Nội vụ tổ chức họp.\n1. Thành phần:\n- Chủ trì: Giám đốc Sở;\n- Lãnh đạo Sở Y tế;\n- Phòng Tổ chức.\n2. Thời gian: 8 giờ.',
      ['Lãnh đạo Sở Y tế', 'Phòng Tổ chức'],
    ],
    ['Kính gửi: Phòng Y tế\n\nSở Nội vụ kính mời đồng chí Lê Văn An tới dự họp.', ['Phòng Y tế']],
  ])('[KG-5] %j', (body, expected) => expect(below('GIẤY MỜI\nDự hội nghị', body).values.kinhGui).toEqual(expected))

  it.each([
    'Sở Nội vụ kính mời dự họp,\ncụ thể như sau:',
    'Sở Nội vụ trân trọng kính mời đồng chí tham dự họp, cụ thể như sau:',
    'Sở Nội vụ kính mời đại biểu\ntham dự họp như sau:',
  ])('[KG-5] takes no verb for a guest, and those who take part are likely: %j', words => {
    const plan = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh,'
    const { values, theThuc } = below(
      'GIẤY MỜI\nDự hội nghị',
      `${plan} ${words}\n1. Thành phần:\n- Lãnh đạo Sở Y tế;\n- Phòng Tổ chức.\n2. Thời gian: 8 giờ.`,
    )
    expect(values.vienDan.map(({ soKyHieu }) => soKyHieu)).toEqual(['12/KH-UBND'])
    expect([values.kinhGui, theThuc.kinhGui[0]?.sure]).toEqual([['Lãnh đạo Sở Y tế', 'Phòng Tổ chức'], 'likely'])
  })

  it('[KG-5] cuts a guest before what he is asked to send', () => {
    const body = 'Sở Nội vụ kính mời Phòng Y tế cử đại diện lãnh đạo dự họp như sau:\nThời gian: 8 giờ.'
    expect(below('GIẤY MỜI\nDự hội nghị', body).values.kinhGui).toEqual(['Phòng Y tế'])
  })

  it('[KG-5] leaves what stands above and behind the guests to the body', () => {
    const said = (body: string) => below('GIẤY MỜI\nDự hội nghị', body).values.vienDan.map(({ soKyHieu }) => soKyHieu)
    const plan = 'Kế hoạch số 12/KH-UBND ngày 05/01/2024'
    expect([
      said(
        `Thực hiện ${plan}, Sở Nội vụ tổ chức họp Hội đồng thi đua,\nxét các danh hiệu.\nSở Nội vụ kính mời:\n- Phòng Tổ chức.\nThời gian: 8 giờ.`,
      ),
      said(`Sở Nội vụ kính mời đồng chí Lê Văn An tới dự họp triển khai ${plan}.`),
    ]).toEqual([['12/KH-UBND'], ['12/KH-UBND']])
  })
})

describe('the end of the addressees', () => {
  it('[KG-1] is where a sentence of the body stands right below', () => {
    const to = 'Kính gửi: Các đơn vị cung cấp lương thực\nSở Y tế có nhu cầu mua lương thực.'
    expect(sentTo(to)).toEqual(['Các đơn vị cung cấp lương thực'])
  })

  it('[KG-5] is at the time and place of the invitation, bulleted too', () => {
    const body = 'Sở Nội vụ kính mời:\n- Lãnh đạo Sở Y tế.\n* Thời gian: 8 giờ.\n* Địa điểm: Hội trường.'
    expect(below('GIẤY MỜI\nDự hội nghị', body).values.kinhGui).toEqual(['Lãnh đạo Sở Y tế'])
  })

  it('[KG-5] [TY-4] who speaks in a công điện on two lines is no trích yếu', () => {
    const { values } = below('CÔNG ĐIỆN', 'VĂN PHÒNG THƯỜNG TRỰC BAN CHỈ ĐẠO QUỐC GIA\nđiện:\n- Sở Y tế.\n\nTheo tin dự báo, bão mạnh lên.')
    expect([values.kinhGui, values.trichYeu]).toEqual([['Sở Y tế'], null])
  })

  it('[BC-4] "các sở:" behind Kính gửi or in a V/v is no number', () => {
    const { values } = readWith({ vv: 'V/v giao các sở: Y tế, Tài chính', to: 'Kính gửi: Công đoàn cơ sở: Hoa Sen, Hoa Mai' })
    expect([values.trichYeu, values.kinhGui]).toEqual(['giao các sở: Y tế, Tài chính', ['Công đoàn cơ sở: Hoa Sen, Hoa Mai']])
  })

  it('[KG-3] a bracket that names a unit is no address', () => {
    expect(sentTo('Kính gửi:\n+ Ban Quản lý các khu công nghiệp\n(Phòng Quản lý Môi trường)')).toEqual([
      'Ban Quản lý các khu công nghiệp (Phòng Quản lý Môi trường)',
    ])
  })
})
