// The line above a task: what begins one, whom it names, and where a body's name ends in it.
import { describe, expect, it } from 'vitest'
import { readWith, shared, tasksOf } from './reading-of.ts'

describe('a lead', () => {
  it.each([
    ['Bảo hiểm xã hội tỉnh yêu cầu\nBHXH cơ sở thực hiện:', 'BHXH cơ sở'],
    ['Căn cứ báo cáo trên, Sở Y tế yêu cầu các đơn vị:', 'các đơn vị'],
    ['Viện kiểm sát nhân dân tỉnh kiến nghị Cục trưởng Cục Thi hành án dân sự tỉnh:', 'Cục trưởng Cục Thi hành án dân sự tỉnh'],
    ['Đề nghị UBND các huyện, thành phố khẩn trương triển khai thực hiện một số nội dung sau:', 'UBND các huyện, thành phố'],
    ['Giám đốc các sở tập trung thực hiện tốt các nhiệm vụ sau đây:', 'Giám đốc các sở'],
  ])('[NV-8] gives its items to the body it names: %s', (lead, coQuan) => {
    const tasks: [string[], string][] = [
      [[coQuan], 'Phân loại hồ sơ còn nợ.'],
      [[coQuan], 'Báo cáo kết quả trước ngày 20/3/2022.'],
    ]
    expect(shared(`${lead}\n\n1. Phân loại hồ sơ còn nợ.\n\n2. Báo cáo kết quả trước ngày 20/3/2022.`)).toEqual(tasks)
    expect(shared(`${lead}\n\n- Phân loại hồ sơ còn nợ.\n\n- Báo cáo kết quả trước ngày 20/3/2022.`)).toEqual(tasks)
  })

  it.each([
    'Đề nghị các doanh nghiệp khi làm thủ tục phải nộp:\n\n- Báo cáo tài chính năm.',
    'Đề nghị Sở Tài chính cung cấp các tài liệu:\n\n- Báo cáo tài chính năm.',
    'Đề nghị Sở Tài chính:\n\n- Số liệu thu chi năm 2021.',
    'Theo đó, các nội dung thực hiện:\n\n- Kiểm tra kho thuốc.',
  ])('[NV-8] is nobody in: %s', body => expect(shared(body)).toEqual([]))

  it('[NV-8] ends at an item that lists things', () => {
    expect(tasksOf('Sở Y tế yêu cầu các đơn vị:\n\n- Gửi hồ sơ gồm:\n\n- Báo cáo kết quả.')).toEqual(['Gửi hồ sơ gồm:'])
  })

  it('[NV-8] ends where its items end', () => {
    expect(tasksOf('Sở Y tế yêu cầu các đơn vị:\n\n1. Kiểm tra kho thuốc.\n\nHồ sơ gửi về Sở.\n\n2. Rà soát danh mục.')).toEqual([
      'Kiểm tra kho thuốc.',
    ])
  })

  it('[NV-6] asks in a paragraph of its own behind a căn cứ', () => {
    expect(shared('Căn cứ Công văn số 17/STC-NS ngày 05/3/2022 của Sở Tài chính,\n\nYêu cầu Chi cục Thuế huyện rà soát hồ sơ.')).toEqual([
      [['Chi cục Thuế huyện'], 'rà soát hồ sơ.'],
    ])
  })
})

describe("a body's name", () => {
  it.each([
    ['1. Cục Hậu cần, Cục Kỹ thuật: bảo đảm xăng dầu.', ['Cục Hậu cần', 'Cục Kỹ thuật'], 'bảo đảm xăng dầu.'],
    ['1. Thanh tra, giám sát ngân hàng kiểm tra, đôn đốc.', ['Thanh tra, giám sát ngân hàng'], 'kiểm tra, đôn đốc.'],
    ['1. Phòng Cảnh sát QLHC về TTXH chủ trì, theo dõi.', ['Phòng Cảnh sát QLHC về TTXH'], 'chủ trì, theo dõi.'],
    ['1. Thanh tra Bộ xử lý nghiêm vi phạm.', ['Thanh tra Bộ'], 'xử lý nghiêm vi phạm.'],
    ['1- Sở Tài chính chỉ đạo các phòng rà soát.', ['Sở Tài chính'], 'chỉ đạo các phòng rà soát.'],
    ['1/ Phòng Ngân sách, Phòng Tin học cung cấp dữ liệu.', ['Phòng Ngân sách', 'Phòng Tin học'], 'cung cấp dữ liệu.'],
    ['1. Tổ Toán - Tin: xây dựng kế hoạch dạy học.', ['Tổ Toán - Tin'], 'xây dựng kế hoạch dạy học.'],
    ['1. Các tổ chức Đảng quán triệt nội dung.', ['Các tổ chức Đảng'], 'quán triệt nội dung.'],
    ['Điều 2.- Giao Sở Tài chính thẩm định dự toán.', ['Sở Tài chính'], 'thẩm định dự toán.'],
  ])('[NV-3] is not cut at a word that is also a verb: %s', (body, coQuan, text) => {
    expect(shared(`Về việc này:\n\n${body}`)).toEqual([[coQuan, text]])
  })

  it.each([
    'Điều 2. Đoàn kiểm tra gồm: Ông Lê Văn An - Trưởng đoàn.',
    '1. Giám đốc Sở Tài chính có quyền xử phạt như sau:\n\na) Phạt cảnh cáo.',
    '2. Quỹ bảo lãnh tín dụng cho doanh nghiệp được tổ chức theo Nghị định.',
  ])('[NV-3] is nobody in: %s', body => expect(shared(body)).toEqual([]))

  it.each([
    ['1. Sở Tài chính bố trí kinh phí.', 'certain'],
    ['1. Các sở, ban, ngành: Rà soát kho thuốc.', 'certain'],
    ['1. Ban Vật giá huyện theo dõi giá cả.', 'likely'],
    ['1. Sở Tài chính:\n\n- Kinh phí năm 2022 bố trí đủ.', 'likely'],
    ['1. Đối với Trung tâm Y tế huyện:\n\n- Giám sát ca bệnh.', 'likely'],
  ])('[NV-9] says how sure the task is: %s is %s', (body, sure) => {
    const { theThuc } = readWith({ body: `Về việc này:\n\n${body}` })
    expect(theThuc.nhiemVu.map(task => [task.sure, task.reason === null])).toEqual([[sure, sure === 'certain']])
  })
})
