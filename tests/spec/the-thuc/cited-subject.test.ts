// Where the subject of a cited document ends, and what of its signs is its own.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const subjectIn = (body: string) => readWith({ body }).values.vienDan[0]?.trichYeu

describe('the subject of a cited document', () => {
  it.each([
    'phát triển hạ tầng viễn thông (5G)',
    'quản lý tàu cá (tàu từ 15 m) ven bờ',
    'chống khai thác "3 không"',
    'công tác "dân vận khéo" năm 2022',
    'sửa đổi Nghị định số 12/2019/NĐ-CP và Thông báo số 7/TB-BTC',
    'chế độ đối với người đã phục viên, đã thôi việc',
    'bãi bỏ các quyết định quy định về thuế',
  ])('[VD-2] keeps the bracket and the quotes it opens: %s', subject => {
    expect(
      subjectIn(`Thực hiện Công văn số 15/UBND-KT ngày 05/3/2022 của UBND tỉnh về ${subject}; Sở Y tế đề nghị các đơn vị thực hiện.`),
    ).toBe(subject)
  })

  it('[VD-2] leaves out the bracket it stands in', () => {
    expect(subjectIn('Hồ sơ đã gửi (Công văn số 15/UBND-KT ngày 05/3/2022 của UBND tỉnh về giá đất) được giữ nguyên.')).toBe('giá đất')
  })

  it.each([
    [', đề nghị Bộ Tài chính cấp kinh phí.', 'likely'],
    [', đề nghị Sở Y tế xử lý vi phạm và Công văn số 16/UBND-KT ngày 06/3/2022, Sở có ý kiến.', 'likely'],
    [', đề nghị Quý Cục trả lời.', 'certain'],
    [', yêu cầu Sở Y tế thực hiện như sau:', 'certain'],
    [', yêu cầu các đơn vị thực hiện như sau:', 'certain'],
    [', yêu cầu các đơn vị báo cáo trước ngày 05/6/2022.', 'likely'],
    [', đề nghị các sở hỗ trợ kinh phí, Sở Y tế có ý kiến như sau:', 'likely'],
  ])('[VD-2] is likely where what is asked behind it may be its own: %s', (behind, sure) => {
    const body = `Thực hiện Công văn số 15/UBND-KT ngày 05/3/2022 của UBND tỉnh về tình hình dịch bệnh${behind}`
    const [first] = readWith({ body }).theThuc.vienDan
    expect([first?.value.trichYeu, first?.sure]).toEqual(['tình hình dịch bệnh', sure])
  })

  it.each([
    ', Nhà trường thông báo như sau:',
    ', Bệnh viện có ý kiến như sau:',
    '; Căn cứ Luật Giá;',
    '; Trung tâm yêu cầu các khoa:',
    ', QUYẾT ĐỊNH:',
    ' (bản chụp gửi kèm), Sở Y tế có ý kiến như sau:',
    ', Đoàn thanh tra đã tiến hành thanh tra;',
    '; thực hiện Công văn số 7/BYT-KH ngày 06/3/2022, Sở Y tế thông báo:',
    '; từ ngày 10/3/2022 đến ngày 20/3/2022 Đoàn đã làm việc;',
    ', Nhà trường xin gửi kế hoạch;',
    ' như sau: tại trang 2',
    ', Trung tâm Y tế triển khai như sau:',
    ' có quy định:',
    ', Ngân hàng Phương Nam xin trả lời như sau:',
    ', liên Sở ban hành Kế hoạch như sau:',
    ', phòng Nội vụ báo cáo kết quả:',
    ', đề nghị Quý Cục trả lời.',
    ', được sửa đổi, bổ sung tại Quyết định số 9/QĐ-UBND;',
    ' và thực hiện chỉ đạo của Bộ Y tế tại Công điện số 7/CĐ-BYT ngày 06/3/2022, Sở Y tế đã có văn bản.',
    ' và Thông báo kết luận số 33/TB-UBND ngày 06/3/2022;',
    ' và số 224/UBND-KT ngày 06/3/2022 về đất đai;',
    ', từ ngày 10/3/2022 đến ngày 20/3/2022 Đoàn thanh tra đã làm việc tại đơn vị.',
    ', tiếp theo Văn bản số 7/SYT-VP ngày 06/3/2022;',
    ' (sau đây gọi là Công văn số 15/UBND-KT);',
    ' trong đó giao Sở Y tế chủ trì.',
    ' đã đưa ra nhiệm vụ: “Giữ giá”.',
    ' quy định về mức thu như sau:',
    ' thì: “Giá giữ nguyên”.',
    ':',
    ', yêu cầu các đơn vị triển khai như sau:',
    ', trường hợp hàng hóa đã nhập khẩu thì không áp dụng.',
    ', đề nghị các phòng, ban thực hiện các nội dung sau:',
    ', yêu cầu thủ trưởng các cơ quan:',
    ' và ý kiến của Sở Tài chính tại Công văn số 7/STC-NS ngày 06/3/2022, Sở Y tế thông báo:',
  ])(
    '[VD-2] ends where somebody acts or is asked, another’s words, another ground or what amended it begin, a note stands or the content is told: %s',
    next =>
      expect(subjectIn(`Thực hiện Công văn số 15/UBND-KT ngày 05/3/2022 của UBND tỉnh về giá đất, thuế${next}`)).toBe('giá đất, thuế'),
  )

  it('[VD-2] is none where something is sent', () =>
    expect(subjectIn('Báo cáo theo Công văn số 15/UBND-KT ngày 05/3/2022 của UBND tỉnh về Sở Y tế chậm nhất ngày 05/7/2022.')).toBeNull())

  it.each([
    ['tết Trung thu, Trường Tiểu học Lê Lợi mời các em vào ngày 3/9', 'likely'],
    ['kỳ họp thứ 7, Quốc hội khóa XV', 'certain'],
    ['tết Trung thu, tết Nguyên đán', 'certain'],
  ])('[VD-2] that names a body which may act in the sentence makes it likely: %s', (subject, sure) => {
    const { vienDan } = readWith({ body: `Căn cứ Công văn số 15/UBND-VX ngày 05/3/2022 của UBND tỉnh về ${subject}.` }).theThuc
    expect(vienDan.map(found => found.sure)).toEqual([sure])
  })
})
