// The day by which a letter asks to act or answer.
import { describe, expect, it } from 'vitest'
import { readLetter, readWith } from './reading-of.ts'

const han = (body: string, rest: Parameters<typeof readWith>[0] = {}) => readWith({ body, ...rest }).theThuc.hanXuLy
const of = (body: string): [string | undefined, string | undefined] => [han(body)?.value, han(body)?.sure]

describe('the day a letter sets', () => {
  it.each([
    ['Đề nghị các đơn vị báo cáo về Sở Y tế trước ngày 15/6/2022.', '2022-06-15'],
    ['Ý kiến tham gia gửi về Sở Y tế trước 17h00 ngày 20 tháng 4 năm 2022 để tổng hợp.', '2022-04-20'],
    ['Hoàn thành và báo cáo UBND tỉnh chậm nhất là ngày 30/4/2022.', '2022-04-30'],
    ['Đề nghị trả lời bằng văn bản, hạn cuối ngày 01.4.2022.', '2022-04-01'],
    ['Gửi danh sách về Sở Y tế trong ngày 09/3/2022.', '2022-03-09'],
    ['Kết quả báo cáo Sở Y tế\ntrước ngày\n12/5/2022.', '2022-05-12'],
    ['Hồ sơ nộp tại Văn phòng, hạn cuối ngày 15/4/2022.', '2022-04-15'],
    ['Thời hạn báo cáo: ngày 20/4/2022.', '2022-04-20'],
    ['Báo cáo kết quả về Sở Y tế trước ngày 15/6/2022, email: vanthu@soyte.vn.', '2022-06-15'],
    ['Hồ sơ gửi về Trường không muộn hơn ngày 20/6/2022.', '2022-06-20'],
    ['Báo cáo gửi về Sở không quá ngày 20/6/2022.', '2022-06-20'],
    ['Hạn chót nộp hồ sơ là 17h00 ngày 12/4/2022.', '2022-04-12'],
    ['Báo cáo chậm nhất vào 17 giờ 00 phút ngày 12 tháng 4 năm 2022.', '2022-04-12'],
    ['Gửi danh sách về Sở Y tế trước 17h00’ ngày 12/4/2022.', '2022-04-12'],
    ["Gửi danh sách về Sở Y tế trước 16g30' ngày 12/4/2022.", '2022-04-12'],
    ['Gửi danh sách về Sở Y tế trước 17:00 ngày 12/4/2022.', '2022-04-12'],
    ['Gửi danh sách về Sở Y tế trước 11h30p (sáng) ngày 12/4/2022.', '2022-04-12'],
    ['Gửi danh sách về Sở Y tế trước 17h00 thứ Ba, ngày 12/4/2022.', '2022-04-12'],
    ['Gửi danh sách về Sở Y tế trước 17 giờ, ngày (thứ 3) 12/4/2022.', '2022-04-12'],
    ['Gửi danh sách về Sở Y tế chậm nhất cuối giờ làm việc ngày 12/4/2022.', '2022-04-12'],
  ])('[HAN-1] %s', (body, day) => expect(of(body)).toEqual([day, 'certain']))

  it.each([
    'Hợp đồng ký trước ngày 01/7/2022 thực hiện theo quy định cũ; đề nghị báo cáo.',
    'Định kỳ hằng năm, báo cáo kết quả trước ngày 15/12/2022.',
    'Gửi báo cáo trước ngày 15/12 hằng năm.',
    'Thời hạn nộp thuế gửi chậm nhất là ngày 20/12/2022.',
    'Đề nghị báo cáo các vụ việc xảy ra trước ngày 01/01/2021.',
    'Các đơn vị thành lập trước ngày 01/7/2022 lưu ý.',
    'Trong vòng 10 ngày kể từ ngày nhận được hồ sơ, đơn vị gửi kết quả.',
    'Báo cáo trước ngày 31/02/2022.',
    'Đề nghị trả lời trong thời hạn 5 ngày làm việc.',
    'Định kỳ báo cáo trước ngày 25 hằng tháng.',
    'Yêu cầu có mặt lúc 8 giờ ngày 12/4/2022.',
    'Thời hạn hợp đồng: ngày 20/4/2022.',
    'Quá thời hạn nộp hồ sơ ngày 20/4/2022 coi như không có ý kiến.',
    'Gửi kèm Kế hoạch thực hiện từ ngày 10/4/2022 đến hết ngày 20/4/2022.',
  ])('[HAN-1] is not in: %s', body => expect(of(body)).toEqual([undefined, undefined]))

  it.each([
    ['Đề nghị các đơn vị góp ý từ ngày 10/4/2022 đến hết ngày 20/4/2022.', '2022-04-20'],
    ['Thời gian nhận hồ sơ: từ ngày 10/4/2022 đến ngày 20/4/2022.', '2022-04-20'],
    ['Thời hạn tiếp nhận báo giá: từ 08h ngày 15/4/2022 đến trước 17h ngày 25/4/2022.', '2022-04-25'],
    ['Yêu cầu các đơn vị rà soát biên chế trước ngày 20/4/2022.', '2022-04-20'],
    ['3. Phòng Hậu cần bảo đảm xăng dầu trước 10 giờ ngày 20/4/2022.', '2022-04-20'],
    ['3. Sở Y tế công bố số điện thoại đường dây nóng trước ngày 20/4/2022.', '2022-04-20'],
    ['Đề nghị chuyển kinh phí về Quỹ Cứu trợ tỉnh đến hết ngày 20/4/2022.', '2022-04-20'],
    ['2. UBND các xã nạo vét kênh nội đồng trước ngày 15/6/2022.', '2022-06-15'],
  ])('[HAN-1] is likely at the end of a stretch, or where only work stands before it: %s', (body, day) =>
    expect(of(body)).toEqual([day, 'likely']),
  )

  it.each(['QUYẾT ĐỊNH', 'NGHỊ QUYẾT'])('[HAN-1] is likely in a %s, where an article gives somebody work', kind => {
    const asked = (article: string) => {
      const day = han(`Điều 1. Phê duyệt dự toán.\n\nĐiều 2. ${article} báo cáo UBND tỉnh trước ngày 30/11/2022.`, {
        vv: '',
        kind: `${kind}\nVề dự toán`,
        to: '',
      })
      return [day?.value, day?.sure]
    }
    expect(asked('Giao Sở Y tế')).toEqual(['2022-11-30', 'likely'])
    expect(asked('Chủ đầu tư')).toEqual([undefined, undefined])
  })

  it('[HAN-1] is not in an act of law', () => {
    const text =
      'BỘ Y TẾ\nSố: 5/2022/TT-BYT\nHà Nội, ngày 08 tháng 3 năm 2022\n\nTHÔNG TƯ\nQuy định chế độ báo cáo\n\nĐiều 1. Sở Y tế gửi báo cáo trước ngày 15/6/2022.'
    expect(readLetter(text).theThuc.hanXuLy).toBeNull()
  })

  it('[HAN-1] in a tờ trình is what it asks of those it goes to', () => {
    const of = (body: string) =>
      readLetter(`SỞ Y TẾ\nSố: 5/TTr-SYT\nHà Nội, ngày 08 tháng 3 năm 2022\n\nTỜ TRÌNH\nVề kinh phí\n\nKính gửi: UBND tỉnh.\n\n${body}`)
        .theThuc.hanXuLy?.value
    expect(of('Kính đề nghị UBND tỉnh xem xét, phê duyệt trước ngày 30/4/2022 để Sở thực hiện.')).toBe('2022-04-30')
    expect(of('Các đơn vị gửi báo cáo trước ngày 30/4/2022.')).toBeUndefined()
  })

  it('[HAN-1] in a nghị quyết is what it asks of a numbered body, likely', () => {
    const of = (body: string) => {
      const head = 'ỦY BAN NHÂN DÂN XÃ\nSố: 5-NQ/ĐU\nHà Nội, ngày 08 tháng 3 năm 2022\n\nNGHỊ QUYẾT\nVề thu ngân sách\n\n'
      const han = readLetter(head + body).theThuc.hanXuLy
      return [han?.value, han?.sure]
    }
    expect(of('1. Ủy ban nhân dân xã lập kế hoạch, hoàn thành trước ngày 30/4/2022.')).toEqual(['2022-04-30', 'likely'])
    expect(of('Hồ sơ nộp trước ngày 30/4/2022 được xem xét.')).toEqual([undefined, undefined])
  })

  it('[HAN-1] stands where it is printed', () => {
    expect(han('Đề nghị các đơn vị báo cáo trước ngày 15/6/2022.')?.raw).toBe('trước ngày 15/6/2022')
  })

  it('[HAN-2] without a year is the letter’s, or the next', () => {
    expect(of('Báo cáo gửi về Sở Y tế trước ngày 15/6.')).toEqual(['2022-06-15', 'likely'])
    expect(of('Báo cáo gửi về Sở Y tế trước ngày 15/01.')).toEqual(['2023-01-15', 'likely'])
  })

  it('[HAN-3] is counted from the day of issue', () => {
    expect(of('Đề nghị trả lời trong vòng 10 ngày kể từ ngày ban hành văn bản này, gửi về Sở Y tế.')).toEqual(['2022-03-18', 'likely'])
    expect(han('Báo cáo trong vòng 10 ngày kể từ ngày ký, gửi về Sở Y tế.', { date: 'An Giang, ngày    tháng 3 năm 2022' })).toBeNull()
  })

  it.each([
    ['Quyết định ấn định thuế', null],
    ['hợp đồng', null],
    ['kết hợp đồng', null],
    ['Công văn này', '2022-03-18'],
    ['', '2022-03-18'],
  ])('[HAN-3] is not counted from the day of another document: ngày ký %s', (signed, day) =>
    expect(han(`Đề nghị gửi báo cáo trong vòng 10 ngày kể từ ngày ký ${signed}.`)?.value ?? null).toBe(day),
  )

  it('[HAN-4] is the earliest of several, likely, with an issue', () => {
    const read = readWith({ body: 'Báo cáo đợt 2 gửi trước ngày 20/5/2022. Báo cáo đợt 1 gửi trước ngày 20/4/2022.' })
    expect([read.theThuc.hanXuLy?.value, read.theThuc.hanXuLy?.sure, read.codes.includes('several-han')]).toEqual([
      '2022-04-20',
      'likely',
      true,
    ])
  })

  it.each([
    ['1. Chuyển nộp đủ số tiền trước 16 giờ ngày 25/3/2022.\n\n2. Gửi kết quả trước ngày 30/3/2022.', '2022-03-25'],
    ['Xây dựng kế hoạch trước ngày 29/4/2022. Báo cáo kết quả trước ngày 10/12/2022.', '2022-04-29'],
    ['Khắc phục xong trước ngày 29/4/2022; báo cáo trước ngày 15/5/2022.', '2022-04-29'],
    ['Các phòng tập luyện văn nghệ trước ngày 29/4/2022; báo cáo trước ngày 15/5/2022.', '2022-05-15'],
  ])('[HAN-4] an earlier day of whatever work makes it likely: %s', (body, day) => expect(of(body)).toEqual([day, 'likely']))

  it('[HAN-4] of a letter whose own day is unknown is likely', () => {
    const read = han('Đề nghị báo cáo trước ngày 15/6/2022.', { date: 'An Giang, ngày    tháng 3 năm 2022' })
    expect([read?.value, read?.sure]).toEqual(['2022-06-15', 'likely'])
  })
})
