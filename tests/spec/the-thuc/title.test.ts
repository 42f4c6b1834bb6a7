// Tên loại and trích yếu.
import { describe, expect, it } from 'vitest'
import { kindOfKyHieu } from '../../../core/the-thuc/ten-loai.ts'
import { readWith } from './reading-of.ts'

const decided = (kind: string, more: Parameters<typeof readWith>[0] = {}) =>
  readWith({ so: 'Số: 45/QĐ-SYT', vv: '', to: '', kind, body: 'Căn cứ Luật Khám bệnh, chữa bệnh;\n\nĐiều 1. Ban hành.', ...more })

describe('the kind', () => {
  it('[TL-1] stands in capitals below the number', () => {
    const { theThuc } = decided('QUYẾT ĐỊNH\nVề việc khen thưởng')
    expect([theThuc.tenLoai?.value, theThuc.tenLoai?.raw, theThuc.tenLoai?.sure]).toEqual(['Quyết định', 'QUYẾT ĐỊNH', 'certain'])
  })

  it.each([
    ['QUYÉT ĐỊNH', 'Quyết định'],
    ['QUYẾTĐỊNH', 'Quyết định'],
    ['KẺ HOẠCH', 'Kế hoạch'],
    ['T Ờ TRÌNH', 'Tờ trình'],
  ])('[TL-1] %s is read as %s, likely', (printed, name) => {
    const { theThuc } = decided(`${printed}\nVề việc khen thưởng`)
    expect([theThuc.tenLoai?.value, theThuc.tenLoai?.sure]).toEqual([name, 'likely'])
  })

  it('[TL-1] is found behind the debris of a stamp', () => {
    expect(decided('ĐẾN số 114 CÔNG ĐIỆN\nVề việc ứng phó bão').values.tenLoai).toBe('Công điện')
  })

  it("[TL-1] is not the end of a body's name", () => {
    const { values } = readWith({ issuer: 'UBND HUYỆN SƠN TỊNH\nPHÒNG TÀI CHÍNH - KẾ HOẠCH', kind: '' })
    expect([values.tenLoai, values.coQuanBanHanh]).toEqual(['Công văn', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH'])
  })

  it('[TL-1] is not taken from a heading with a colon or from running text', () => {
    expect(readWith({ kind: 'Quyết định này' }).values.tenLoai).toBe('Công văn')
  })

  it('[TL-2] follows the ký hiệu where the line is lost', () => {
    const { theThuc } = decided('Ban hành quy trình tiếp nhận', { so: 'Số: 45/2022/TT-BYT' })
    expect([theThuc.tenLoai?.value, theThuc.tenLoai?.sure]).toEqual(['Thông tư', 'likely'])
  })

  it.each([
    ['CT-TTg', 'Chỉ thị'],
    ['CT-TTHT', null],
    ['QĐ-UBND', 'Quyết định'],
    ['TTr-SXD', 'Tờ trình'],
    ['TB/TU', 'Thông báo'],
    ['UBND-KGVX', null],
    ['TTLT-BTC-BNV', 'Thông tư liên tịch'],
  ])('[TL-2] %s says %s', (kyHieu, name) => expect(kindOfKyHieu(kyHieu)).toBe(name))

  it('[TL-3] of a letter that prints none is Công văn', () => {
    const { theThuc } = readWith({})
    expect([theThuc.tenLoai?.value, theThuc.tenLoai?.sure, theThuc.tenLoai?.raw]).toEqual(['Công văn', 'certain', 'V/v'])
  })
})

describe('the trích yếu', () => {
  it.each(['CỦA BỘ TRƯỞNG BỘ CÔNG THƯƠNG', 'CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN\nTỈNH AN GIANG'])(
    '[TY-9] begins with its verb below %j',
    issuer => {
      const { values } = decided(`QUYẾT ĐỊNH\n${issuer}\nBan hành Thể lệ vận chuyển hàng hóa`)
      expect(values.trichYeu).toBe('Ban hành Thể lệ vận chuyển hàng hóa')
    },
  )

  it('[TY-4] has its last line in quotes, which is no sentence of the body', () => {
    const kind = 'THÔNG BÁO\nRút kinh nghiệm trong giải quyết án dân sự\n"Tranh chấp hợp đồng mua bán"'
    const body = 'Qua công tác kiểm sát việc giải quyết vụ án dân sự, Viện kiểm sát nhận thấy có vi phạm như sau:'
    expect(decided(kind, { body }).values.trichYeu).toBe('Rút kinh nghiệm trong giải quyết án dân sự "Tranh chấp hợp đồng mua bán"')
  })

  it('[TY-1] is not what goes on the kind: PHIẾU CHUYỂN ĐƠN', () => {
    const { values } = readWith({ so: 'Số: 22/PC-SYT', vv: '', kind: 'PHIẾU CHUYỂN ĐƠN' })
    expect([values.tenLoai, values.trichYeu]).toEqual(['Phiếu chuyển', null])
  })

  it('[TY-4] ends where a sentence of the body stands right below', () => {
    const report = (below: string) => decided(`BÁO CÁO\nKết quả công tác cán bộ quý I năm 2023 của tỉnh\n${below}`).values.trichYeu
    expect(report('Được sự đồng ý của Ủy ban nhân dân tỉnh, Sở Y tế tổ chức thi tuyển công chức.')).toBe(
      'Kết quả công tác cán bộ quý I năm 2023 của tỉnh',
    )
    expect(report('An Giang và nhiệm vụ quý II')).toBe('Kết quả công tác cán bộ quý I năm 2023 của tỉnh An Giang và nhiệm vụ quý II')
  })

  it.each([
    ['KẾT LUẬN THANH TRA', 'Việc chấp hành pháp luật về đất đai'],
    ['BÁO CÁO THẨM TRA', 'Dự thảo Nghị quyết về dự toán ngân sách'],
    ['CÔNG ĐIỆN KHẨN', 'Về việc ứng phó với mưa lũ'],
  ])('[TY-1] leaves out the word that goes on the kind: %s', (kind, title) => {
    expect(decided(`${kind}\n${title}`).values.trichYeu).toBe(title)
  })

  it('[TY-1] joins the lines under the kind', () => {
    expect(decided('CHỈ THỊ\nVề việc tăng cường\nphòng, chống cháy rừng').values.trichYeu).toBe('Về việc tăng cường phòng, chống cháy rừng')
  })

  it.each(['2022', '2021 - 2025', '2021-2025', 'lý'])('[TY-6] keeps its last signs on a line of their own: %s', last => {
    const words = 'tăng cường công tác quản'
    expect(decided(`CHỈ THỊ\nVề ${words}\n${last}`).values.trichYeu).toBe(`Về ${words} ${last}`)
    expect(readWith({ vv: `V/v ${words}\n${last}` }).values.trichYeu).toBe(`${words} ${last}`)
  })

  it('[TY-6] keeps a day behind "ngày"', () => {
    expect(readWith({ vv: 'V/v thu phí từ ngày\n01/7/2025' }).values.trichYeu).toBe('thu phí từ ngày 01/7/2025')
  })

  it.each(['GIÁM ĐỐC SỞ Y TẾ', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG', 'CỤC TRƯỞNG CỤC QUẢN LÝ DƯỢC', 'ỦY BAN NHÂN DÂN HUYỆN CHỢ MỚI'])(
    '[TY-7] ends on a web page where who decides is named: %s',
    authority => expect(decided(`QUYẾT ĐỊNH Về giá dịch vụ năm 2022 ${authority}`).values.trichYeu).toBe('Về giá dịch vụ năm 2022'),
  )

  it.each(['V/v', 'Vlv', 'V/y', 'VIv', 'V /v'])('[TY-2] stands without its label, also where a scan misread it: %s', label => {
    expect(decided(`QUYẾT ĐỊNH\n${label} giá dịch vụ y tế`).values.trichYeu).toBe('giá dịch vụ y tế')
  })

  it('[TY-4] ends where a head of a unit decides', () => {
    expect(decided('QUYẾT ĐỊNH\nVề giá dịch vụ y tế\nTRƯỞNG BAN BAN QUẢN LÝ').values.trichYeu).toBe('Về giá dịch vụ y tế')
  })

  it('[TY-7] ends on a web page at Kính gửi, at a long line and at a colon', () => {
    const joined = decided('TỜ TRÌNH Về giá dịch vụ Kính gửi: Bộ Y tế', { body: 'Thực hiện Luật Giá, Sở báo cáo.' })
    expect([joined.values.trichYeu, joined.values.kinhGui]).toEqual(['Về giá dịch vụ', ['Bộ Y tế']])
    for (const body of [
      `Sở Y tế nhận được đề nghị của các đơn vị ${'trong tỉnh '.repeat(9)}.`,
      'Nhằm ổn định giá, Sở Y tế đề nghị như sau:',
    ])
      expect(decided(`THÔNG BÁO\nVề giá dịch vụ\n${body}`, { body: 'Nội dung.' }).values.trichYeu).toBe('Về giá dịch vụ')
  })

  it('[TY-1] ends in capitals where a web page joined the căn cứ', () => {
    const { values } = decided('QUYẾT ĐỊNH VỀ GIÁ ĐẤT NĂM 2022 GIÁM ĐỐC SỞ Y TẾ Căn cứ Luật Đất đai số 31/2024/QH15;')
    expect([values.trichYeu, values.vienDan.flatMap(v => v.soKyHieu ?? [])]).toEqual(['VỀ GIÁ ĐẤT NĂM 2022', ['31/2024/QH15']])
  })

  it('[TY-2] is what follows V/v, over its lines', () => {
    expect(readWith({ vv: 'V/v triển khai thực hiện\nchỉ đạo của Bộ Y tế.' }).values.trichYeu).toBe(
      'triển khai thực hiện chỉ đạo của Bộ Y tế',
    )
  })

  it('[TY-2] goes on below the right column where the left one was put first', () => {
    const right = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nAn Giang, ngày 05 tháng 6 năm 2022'
    const { values } = readWith({ vv: `V/v đăng ký bổ sung\n\n${right}\n\nnội dung họp của tỉnh\ntại kỳ họp thứ 31` })
    expect(values.trichYeu).toBe('đăng ký bổ sung nội dung họp của tỉnh tại kỳ họp thứ 31')
  })

  it.each([
    ['V/v cấp thẻ bảo hiểm y tế CÔNG AN HUYỆN CHÂU PHÚ\ncho người dân ĐẾN Số: 117', 'cấp thẻ bảo hiểm y tế cho người dân'],
    ['V/v cấp thẻ bảo hiểm y tế ĐÉN', 'cấp thẻ bảo hiểm y tế'],
  ])('[TY-3] ends before the stamp of arrival on its lines, likely: %j', (vv, title) => {
    const { theThuc } = readWith({ vv })
    expect([theThuc.trichYeu?.value, theThuc.trichYeu?.sure]).toEqual([title, 'likely'])
  })

  it('[TY-3] is likely with a body in capitals that no word leads to', () => {
    const sure = (vv: string) => readWith({ vv }).theThuc.trichYeu?.sure
    expect([sure('V/v cấp thẻ y tế CÔNG AN HUYỆN CHÂU PHÚ\ncho người dân'), sure('V/v cấp phép cho CÔNG TY HÒA AN')]).toEqual([
      'likely',
      'certain',
    ])
  })

  it('[TY-3] is one word over a hyphen at the end of a line', () => {
    expect(readWith({ vv: 'V/v xét nghiệm SARS-\nCoV-2 giai đoạn 2021-\n2025' }).values.trichYeu).toBe(
      'xét nghiệm SARS-CoV-2 giai đoạn 2021-2025',
    )
  })

  it('[TY-3] loses the quote whose partner stands before its label', () => {
    expect(readWith({ vv: '"V/v cấp thuốc\ntheo quy định"' }).values.trichYeu).toBe('cấp thuốc theo quy định')
  })

  it('[TY-4] ends before a thường trực that decides', () => {
    const kind = 'QUYẾT ĐỊNH\n\nVề việc ban hành Quy chế "An sinh"\n\nBAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH'
    expect(readWith({ vv: '', to: '', kind, body: 'Căn cứ Điều lệ Mặt trận;' }).values.trichYeu).toBe('Về việc ban hành Quy chế "An sinh"')
  })

  it('[TY-9] begins below the line that says in small letters whose it is', () => {
    const kind = 'QUYẾT ĐỊNH\nCủa Ban Thường vụ Hội Nông dân tỉnh\nV/v ban hành Quy chế'
    expect(readWith({ vv: '', to: '', kind, body: 'Căn cứ Điều lệ Hội;' }).values.trichYeu).toMatch(/^(?:V\/v )?ban hành Quy chế$/u)
  })

  it('[TY-3] leaves out a stamp between its lines, and is then likely', () => {
    const { theThuc } = decided('CHỈ THỊ\nVề việc tăng cường\nĐẾN Ngày: 16/4/2024\nphòng, chống cháy rừng')
    expect([theThuc.trichYeu?.value, theThuc.trichYeu?.sure]).toEqual(['Về việc tăng cường phòng, chống cháy rừng', 'likely'])
  })

  it.each([
    ["'TRUNG TÌM CÔNG BÁO & TÌY HỌC Aị Về việc tăng cường", ['Về việc tăng cường phòng, chống cháy rừng', 'likely', 'out-of-place']],
    ['HỘI ĐỒNG NHÂN DÂN về việc tăng cường', ['HỘI ĐỒNG NHÂN DÂN về việc tăng cường phòng, chống cháy rừng', 'certain', undefined]],
    ['VĂN PHÒNG: 12\ntăng cường', ['VĂN PHÒNG: 12 tăng cường phòng, chống cháy rừng', 'certain', undefined]],
    ['TRUNG TÂM CÔNG BÁO. & TIN HỌC\ntăng cường', ['tăng cường phòng, chống cháy rừng', 'likely', 'split-lines']],
  ])('[TY-3] begins behind a stamp that was read onto its line, likely: %j', (lines, expected) => {
    const { trichYeu } = decided(`CHỈ THỊ\n${lines}\nphòng, chống cháy rừng`).theThuc
    expect([trichYeu?.value, trichYeu?.sure, trichYeu?.reason?.code]).toEqual(expected)
  })

  it('[TY-3] loses a few signs far left of its lines, and the authority behind such ends it, likely', () => {
    const title = 'Về việc khen thưởng\n7%        hai xã biên giới\n\nnem,        .\nmì        GIÁM ĐỐC SỞ Y TẾ'
    const { trichYeu } = decided(`QUYẾT ĐỊNH\n${title}`).theThuc
    expect([trichYeu?.value, trichYeu?.sure]).toEqual(['Về việc khen thưởng hai xã biên giới', 'likely'])
    expect(decided('QUYẾT ĐỊNH\nVề việc giảm\n7% thuế').theThuc.trichYeu).toMatchObject({ value: 'Về việc giảm 7% thuế', sure: 'certain' })
  })

  it('[BC-7] ends before a gazette’s stamp in which letters suffered', () => {
    expect(decided('CHỈ THỊ\nVề việc phòng cháy rừng\nFRUNG TÂM CÔNG BAO. & TIN HỌC').values.trichYeu).toBe('Về việc phòng cháy rừng')
  })

  it('[TY-4] ends before the deciding authority', () => {
    expect(decided('QUYẾT ĐỊNH\nVề việc khen thưởng\nGIÁM ĐỐC SỞ Y TẾ').values.trichYeu).toBe('Về việc khen thưởng')
  })

  it('[TY-4] ends before a paragraph behind a blank line', () => {
    const body = 'Ngày 23 tháng 3 năm 2022, Giám đốc Sở đã chủ trì cuộc họp.\n\nKết luận như sau.'
    expect(decided('THÔNG BÁO\nKết luận của Giám đốc Sở\n\ntại cuộc họp giao ban', { body }).values.trichYeu).toBe(
      'Kết luận của Giám đốc Sở tại cuộc họp giao ban',
    )
  })
})

describe('a trích yếu that nothing announces', () => {
  it('[TY-5] is the last block before the body, and likely', () => {
    const { theThuc } = readWith({ vv: '', to: '', body: 'Giới thiệu cán bộ đi công tác\n\nThực hiện Kế hoạch số 5/KH-BYT của Bộ Y tế.' })
    expect([theThuc.trichYeu?.value, theThuc.trichYeu?.sure]).toEqual(['Giới thiệu cán bộ đi công tác', 'likely'])
  })

  it('[TY-5] is never the list of those who receive it', () => {
    expect(readWith({ vv: '', to: '', body: '', foot: 'Nơi nhận:\n- Lưu: VT.' }).values.trichYeu).toBeNull()
  })
})

describe('the trích yếu of a công văn that a scan damaged', () => {
  it.each(["'V#v", 'V%', 'Vw', 'VAv', 'W⁄%:', '‘VW', 'VÀ', 'Ví', 'Viv:', 'V/', 'VÝ¿v'])('[BC-5] begins behind %s', label => {
    expect(readWith({ vv: `${label} giá cước đối với\nthư báo phát nhanh` }).values.trichYeu).toBe('giá cước đối với thư báo phát nhanh')
  })

  it.each([
    ['V/v tập huấn nội dung của Thông tư số\n37/2019/TT-BTC', 'tập huấn nội dung của Thông tư số 37/2019/TT-BTC'],
    ['V/v hợp nhất Công\nty TNHH MTV', 'hợp nhất Công ty TNHH MTV'],
    ['V/v những nội dung liên quan SỞ Y TẾ TỈNH HẬU GIANG\nđến phòng dịch', 'những nội dung liên quan đến phòng dịch'],
    ['V/v mua sắm thuốc ‹', 'mua sắm thuốc'],
  ])('[TY-11] %s', (vv, title) => expect(readWith({ vv }).values.trichYeu).toBe(title))

  it('[TY-11] without V/v is the text between number and Kính gửi, likely', () => {
    const { theThuc } = readWith({ vv: 'Thuế của cá nhân thực hiện\ndịch vụ theo hợp đồng' })
    expect([theThuc.trichYeu?.value, theThuc.trichYeu?.sure]).toEqual(['Thuế của cá nhân thực hiện dịch vụ theo hợp đồng', 'likely'])
  })

  it('[TY-11] ends without Kính gửi where the addressees are listed or the body begins', () => {
    const listed = readWith({ vv: 'V/v góp ý dự thảo\n- Các Bộ, cơ quan ngang Bộ;\n- Sở Tài chính.', to: '' })
    const begun = readWith({ vv: 'V/v góp ý dự thảo\nSở Y tế (SYT) nhận được công văn của Sở Tài chính', to: '', body: '' })
    expect([listed.values.trichYeu, begun.values.trichYeu]).toEqual(['góp ý dự thảo', 'góp ý dự thảo'])
  })

  it('[TL-1] no heading far below a V/v is the kind', () => {
    const body = 'Nội dung.\n\nMột.\n\nHai.\n\nBa.\n\nBốn.\n\nNăm.\n\nQUY ĐỊNH\n\nSáu.'
    expect(readWith({ to: '', body }).values.tenLoai).toBe('Công văn')
  })

  it('[TL-3] is Công văn, likely, where capitals below the number may be another kind', () => {
    const { theThuc } = readWith({ vv: '', kind: 'YÊU CẦU' })
    expect([theThuc.tenLoai?.value, theThuc.tenLoai?.sure]).toEqual(['Công văn', 'likely'])
  })

  it('[TL-4] may be a kiến nghị', () => {
    const { values } = readWith({ so: 'Số: 33/KN-VKS', vv: '', kind: 'KIẾN NGHỊ\nKhắc phục vi phạm' })
    expect([values.tenLoai, values.trichYeu]).toEqual(['Kiến nghị', 'Khắc phục vi phạm'])
  })

  it('[TL-3] is Công văn, likely, where only Kính gửi says so', () => {
    const { theThuc } = readWith({ so: '', vv: '' })
    expect([theThuc.tenLoai?.value, theThuc.tenLoai?.sure]).toEqual(['Công văn', 'likely'])
  })

  it.each([
    ['NGHỆ ĐỊNH', 'Nghị định'],
    [': QUYẾTĐỊNH _', 'Quyết định'],
  ])('[TL-1] %s is %s, likely', (kind, name) => {
    const { theThuc } = decided(`${kind}\nVề việc khen thưởng`)
    expect([theThuc.tenLoai?.value, theThuc.tenLoai?.sure]).toEqual([name, 'likely'])
  })

  it.each([
    'BÃI BỎ MỘT PHẦN NGHỊ ĐỊNH SỐ 20 CỦA\nCHÍNH PHỦ QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU',
    'SỬA ĐỔI THÔNG TƯ SỐ 20/2014/TT-BCT\nNGÀY 25 THÁNG 6 NĂM 2014 CỦA BỘ CÔNG THƯƠNG',
  ])('[TY-12] %s goes on', title => {
    expect(decided(`THÔNG TƯ\n${title}`, { so: 'Số: 45/2022/TT-BYT' }).values.trichYeu).toBe(title.replace('\n', ' '))
  })
})
