// Tasks that stand inside a paragraph or below a title that gives out work: always likely, or none.
import { describe, expect, it } from 'vitest'
import { readWith, shared } from './reading-of.ts'

describe('a task that does not open its paragraph', () => {
  it.each([
    ['Kế hoạch này thay thế Kế hoạch cũ. Giao Sở Y tế theo dõi, đôn đốc.', ['Sở Y tế'], 'theo dõi, đôn đốc.'],
    [
      '2. Về kinh phí: Giao Sở Tài chính bố trí từ nguồn dự phòng ngân sách tỉnh.',
      ['Sở Tài chính'],
      'bố trí từ nguồn dự phòng ngân sách tỉnh.',
    ],
    ['2. Về kinh phí mua thuốc năm 2022: Sở Tài chính bố trí từ nguồn dự phòng.', ['Sở Tài chính'], 'bố trí từ nguồn dự phòng.'],
    ['Ủy ban nhân dân tỉnh thống nhất chủ trương; đề nghị Sở Nội vụ rà soát biên chế.', ['Sở Nội vụ'], 'rà soát biên chế.'],
    ['Ủy ban nhân dân tỉnh kết luận tại thành phố Huế:yêu cầu Sở Nội vụ rà soát biên chế.', ['Sở Nội vụ'], 'rà soát biên chế.'],
    ['Ủy ban nhân dân tỉnh thống nhất chủ trương. Phân công Sở Nội vụ rà soát biên chế.', ['Sở Nội vụ'], 'rà soát biên chế.'],
    ['3. Đối với 03 hộ dân chưa di dời khỏi vùng sạt lở, UBND xã Tân Lập vận động.', ['UBND xã Tân Lập'], 'vận động.'],
    [
      'Thuốc đã được thu hồi trong tháng 3. Đề nghị Chi cục An toàn thực phẩm các tỉnh kiểm tra lại.',
      ['Chi cục An toàn thực phẩm các tỉnh'],
      'kiểm tra lại.',
    ],
    [
      'Việc khám bệnh đã xong trong tháng 3. Giao Văn phòng HĐND và UBND xã tổng hợp kết quả.',
      ['Văn phòng HĐND và UBND xã'],
      'tổng hợp kết quả.',
    ],
  ])('[NV-10] is likely: %s', (body, coQuan, text) => {
    const { theThuc } = readWith({ body })
    expect(theThuc.nhiemVu.map(({ value, sure }) => [value.coQuan, value.text, sure])).toEqual([[coQuan, text, 'likely']])
  })

  it.each([
    'Sở Y tế trả lời để Công ty biết. Đề nghị Công ty thực hiện theo đúng quy định của pháp luật.',
    'Kết quả kiểm tra được gửi kèm theo báo cáo này. Đề nghị Hội đồng nhân dân xem xét, quyết định.',
    '2. Về việc khám bệnh, chữa bệnh: Sở Y tế được giao biên chế từ năm 2021.',
  ])('[NV-10] is none in: %s', body => expect(shared(body)).toEqual([]))

  it.each([
    ['2. Trung tâm Phục vụ hành chính công bố trí điểm tiếp nhận.', 'Trung tâm Phục vụ hành chính công', 'bố trí điểm tiếp nhận.'],
    ['2. Các khối phố thông báo đến từng hộ.', 'Các khối phố', 'thông báo đến từng hộ.'],
    ['2. Chủ tịch UBND các xã khuyến cáo Nhân dân không xuống giống.', 'Chủ tịch UBND các xã', 'khuyến cáo Nhân dân không xuống giống.'],
    ['2. Công ty Thủy lợi nạo vét kênh nội đồng.', 'Công ty Thủy lợi', 'nạo vét kênh nội đồng.'],
  ])('[NV-3] is told from the body before it: %s', (body, coQuan, text) => expect(shared(body)).toEqual([[[coQuan], text]]))

  it('[NV-11] stands at a bullet or a letter below a title that gives out work', () => {
    const list = '- Sở Tài chính, Sở Y tế hoàn thiện tài liệu.\n- Trung tâm Tin học bảo đảm đường truyền.'
    expect(shared(`4. Phân công chuẩn bị:\n${list}`)).toEqual([
      [['Sở Tài chính', 'Sở Y tế'], 'hoàn thiện tài liệu.'],
      [['Trung tâm Tin học'], 'bảo đảm đường truyền.'],
    ])
    expect(shared(`2. Về nhiệm vụ trong thời gian tới:\n${list}`)).toHaveLength(2)
    expect(shared('3. Nhiệm vụ trọng tâm\na) Sở Y tế chủ trì kiểm tra.\nb) UBND các huyện bàn giao mặt bằng.')).toEqual([
      [['Sở Y tế'], 'chủ trì kiểm tra.'],
      [['UBND các huyện'], 'bàn giao mặt bằng.'],
    ])
    expect(shared(`4. Kết quả đạt được:\n${list}`)).toEqual([])
    expect(
      shared('4. Tổ chức thực hiện\na) Phòng Đào tạo: chủ trì nhập học.\nb) Các khoa:\n- Bố trí giảng viên.\n- Lập danh sách.'),
    ).toEqual([
      [['Phòng Đào tạo'], 'chủ trì nhập học.'],
      [['Các khoa'], 'Bố trí giảng viên.'],
      [['Các khoa'], 'Lập danh sách.'],
    ])
  })
})
