// Kinds beside the decree's, sorts of a kind, and where behind them the trích yếu begins and ends.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const body = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh, Sở Y tế báo cáo như sau:\n\nI. NỘI DUNG'
const kindOf = (kind: string): (string | null)[] => {
  const { values } = readWith({ so: 'Số: 45/SYT-NVY', vv: '', to: '', kind, body })
  return [values.tenLoai, values.trichYeu]
}

describe('the kind', () => {
  it.each([
    ['GIẤY PHÉP', 'Giấy phép'],
    ['GIẤY PHÉP XÂY DỰNG', 'Giấy phép'],
    ['GIẤY XÁC NHẬN', 'Giấy xác nhận'],
    ['GIẤY TRIỆU TẬP', 'Giấy triệu tập'],
    ['LỊCH CÔNG TÁC', 'Lịch công tác'],
    ['PHIẾU TRÌNH', 'Phiếu trình'],
    ['PHIẾU LẤY Ý KIẾN', 'Phiếu lấy ý kiến'],
    ['SẮC LỆNH', 'Sắc lệnh'],
    ['THƯ MỜI', 'Thư mời'],
    ['THƯ KHEN', 'Thư công'],
    ['THƯ CHÚC MỪNG', 'Thư công'],
    ['KẾT LUẬN THANH TRA', 'Kết luận'],
    ['BÁO CÁO THẨM TRA', 'Báo cáo'],
    ['THÔNG CÁO BÁO CHÍ', 'Thông cáo'],
    ['THÔNG TƯ LIÊN BỘ', 'Thông tư liên bộ'],
    ['THÔNG TƯ LIÊN NGÀNH', 'Thông tư liên ngành'],
  ])('[TL-4] %s is %s', (printed, kind) => expect(kindOf(`${printed}\nVề việc khám bệnh`)).toEqual([kind, 'Về việc khám bệnh']))
})

describe('the words behind the kind', () => {
  it.each([
    'BÁO CÁO TÓM TẮT',
    'BÁO CÁO GIẢI TRÌNH',
    'BÁO CÁO TIẾP THU, GIẢI TRÌNH',
    'BÁO CÁO CHUYÊN ĐỀ',
    'BIÊN BẢN LÀM VIỆC',
    'BIÊN BẢN HỌP',
    'BIÊN BẢN NGHIỆM THU',
    'CHƯƠNG TRÌNH CÔNG TÁC',
    'GIẤY MỜI HỌP',
    'TỜ TRÌNH TÓM TẮT',
  ])('[TY-9] of %s are no part of the trích yếu', printed => expect(kindOf(`${printed}\nVề việc khám bệnh`)[1]).toBe('Về việc khám bệnh'))

  it.each([
    ['BÁO CÁO KẾT QUẢ\nthực hiện công tác dân vận', 'KẾT QUẢ thực hiện công tác dân vận'],
    ['THÔNG BÁO KẾT LUẬN\ncủa Giám đốc Sở tại cuộc họp', 'KẾT LUẬN của Giám đốc Sở tại cuộc họp'],
    ['LỊCH CÔNG TÁC TUẦN\n(Từ ngày 06/6/2022 đến ngày 12/6/2022)', 'TUẦN (Từ ngày 06/6/2022 đến ngày 12/6/2022)'],
    ['BIÊN BẢN HỌP', 'HỌP'],
  ])('[TY-9] %j begin it', (printed, title) => expect(kindOf(printed)[1]).toBe(title))

  it('[TY-1] may be followed by what the paper carries out', () => {
    expect(kindOf('CHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện Nghị quyết số 02-NQ/TW')[1]).toBe('Thực hiện Nghị quyết số 02-NQ/TW')
  })

  it.each(['(Trình tại kỳ họp thứ Năm, HĐND tỉnh khóa X)', '(Phục vụ phiên họp tháng 6)', '(Dự thảo)'])('[TY-13] %s ends it', note =>
    expect(kindOf(`BÁO CÁO\nKết quả khám bệnh năm 2022\n${note}`)[1]).toBe('Kết quả khám bệnh năm 2022'),
  )

  it('[TY-13] a bracket with days does not', () => {
    expect(kindOf('BÁO CÁO\nKết quả khám bệnh\n(Từ ngày 01/6/2022 đến ngày 07/6/2022)')[1]).toBe(
      'Kết quả khám bệnh (Từ ngày 01/6/2022 đến ngày 07/6/2022)',
    )
  })
})

describe('an old act that names its issuer behind the kind', () => {
  const act = (kind: string) =>
    readWith({ so: 'Số: 214/QĐ-UB', vv: '', to: '', kind, body: 'ỦY BAN NHÂN DÂN TỈNH MINH HẢI\n\n- Căn cứ Luật Tổ chức HĐND và UBND;' })
      .values.trichYeu

  it.each([
    ['QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH MINH HẢI\nV/v thành lập Ban Quản lý dự án', 'thành lập Ban Quản lý dự án'],
    ['NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 91-CP NGÀY 17-8-1994 BAN HÀNH\nĐIỀU LỆ QUY HOẠCH ĐÔ THỊ', 'BAN HÀNH ĐIỀU LỆ QUY HOẠCH ĐÔ THỊ'],
  ])('[TY-9] %j', (kind, title) => expect(act(kind)).toBe(title))
})
