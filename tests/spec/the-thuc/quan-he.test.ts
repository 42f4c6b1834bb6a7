// Why a document is cited: the nearer verb decides, in each of the forms it is written in.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const whys = (body: string) => readWith({ body }).values.vienDan.map(v => v.quanHe)

describe('why a document is cited', () => {
  it.each([
    ['Căn cứ Luật Đất đai năm 2013; thực hiện Công văn số 12/UBND-KT của UBND tỉnh, Sở Y tế thông báo.', ['can-cu', 'thuc-hien']],
    [
      'Căn cứ Nghị định số 43/2014/NĐ-CP của Chính phủ, thực hiện Công văn số 12/UBND-KT của UBND tỉnh, Sở Y tế thông báo.',
      ['can-cu', 'thuc-hien'],
    ],
    [
      'Căn cứ Quyết định số 5/QĐ-UBND về việc ban hành Kế hoạch năm; thực hiện Công văn số 12/BYT-KH của Bộ Y tế, Sở đề nghị.',
      ['can-cu', 'thuc-hien'],
    ],
    ['Thực hiện Công văn số 5/UBND-VX; xét đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV, Sở đề nghị.', ['thuc-hien', 'de-nghi']],
    [
      'Theo đề nghị của Ban Dân tộc tại Tờ trình số 1/TTr-BDT và ý kiến thẩm định của Sở Y tế tại Báo cáo số 2/BC-SYT.',
      ['de-nghi', 'de-nghi'],
    ],
    ['Căn cứ văn bản số 1/NHCS-KT; Để có vốn theo Chỉ thị số 40-CT/TW, Giám đốc yêu cầu.', ['can-cu', 'nhac-den']],
    [
      'Thực hiện Công điện số 915/CĐ-TTg của Thủ tướng Chính phủ và Điện số 11/ĐK của Bộ Quốc phòng, Sở báo cáo.',
      ['thuc-hien', 'thuc-hien'],
    ],
    [
      'Thực hiện Công văn số 5/UBND-NC của UBND tỉnh; sau khi lấy ý kiến các sở và ý kiến thẩm định của Sở Tư pháp tại Báo cáo số 8/BC-STP, Sở trình.',
      ['thuc-hien', 'nhac-den'],
    ],
    [
      'Phúc đáp Công văn số 6/HĐND-TT về kiến nghị của cử tri, thừa ủy quyền của UBND tỉnh tại Công văn số 9/UBND-XD, Sở trả lời như sau.',
      ['tra-loi', 'nhac-den'],
    ],
    [
      'Thực hiện Kế hoạch số 4/KH-ĐGS của Đoàn giám sát; Ban Pháp chế đã ban hành Kế hoạch số 5/KH-BPC ngày 9/3/2023, Quyết định số 6/QĐ-BPC.',
      ['thuc-hien', 'nhac-den', 'nhac-den'],
    ],
    [
      'Cục nhận được Văn bản số 6/UBND-KT; sau khi xem xét, căn cứ Thông tư số 5/2015/TT-BGTVT và Thông tư số 3/2017/TT-BGTVT, Cục có ý kiến.',
      ['tra-loi', 'can-cu', 'can-cu'],
    ],
    [
      'Căn cứ Nghị quyết số 5/NQ-CP về việc sắp xếp và thực hiện ý kiến chỉ đạo của Bộ Nội vụ tại Công điện số 7/CĐ-BNV, Sở đề nghị.',
      ['can-cu', 'thuc-hien'],
    ],
    [
      'Căn cứ Điều 18 Nghị định số 154/2005/NĐ-CP của Chính phủ và khoản 2 Điều 25 Thông tư số 194/2010/TT-BTC thì hàng được miễn thuế.',
      ['can-cu', 'can-cu'],
    ],
  ])('[VD-9] the verb of its own clause decides: %s', (body, expected) => expect(whys(body)).toEqual(expected))

  it.each(['Căn cử', 'Can cứ', 'Căn cir', 'Căn cứ.', 'Cán cứ'])('[VD-4] opens the căn cứ below the authority: %s', opener => {
    expect(whys(`CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN\n\n${opener} Luật Đất đai ngày 26/11/2003;\n\nCăn cứ Luật Giá năm 2023;`)).toEqual([
      'can-cu',
      'can-cu',
    ])
  })

  it.each([
    ['[VD-3]', 'thuc-hien', 'Thi hành Nghị quyết số 12-NQ/TU của Tỉnh ủy, Sở đề nghị.'],
    ['[VD-3]', 'thuc-hien', 'Chấp hành Công điện số 15/CĐ-UBND của UBND tỉnh, Sở đề nghị.'],
    ['[VD-3]', 'thuc-hien', 'Theo chỉ đạo của UBND tỉnh tại Công văn số 15/UBND-KT, Sở thông báo.'],
    ['[VD-3]', 'thuc-hien', 'Theo ý kiến chỉ đạo của UBND tỉnh tại Công văn số 15/UBND-KT, Sở thông báo.'],
    ['[VD-4]', 'can-cu', 'Trên cơ sở Báo cáo số 15/BC-SYT của Sở Y tế, UBND tỉnh có ý kiến.'],
    ['[VD-5]', 'de-nghi', 'Xét nội dung Tờ trình số 12/TTr-SYT của Sở Y tế.'],
    ['[VD-5]', 'de-nghi', 'Trên cơ sở đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT.'],
    ['[VD-5]', 'de-nghi', 'Sau khi xem xét nội dung Tờ trình số 12/TTr-SYT của Sở Y tế.'],
    ['[VD-5]', 'de-nghi', 'Xét Biên bản số 12/BB-HĐT của Hội đồng trường.'],
    ['[VD-3]', 'thuc-hien', 'Thực hiện theo quy định tại Thông tư số 96/2020/TT-BTC, Công ty công bố thông tin.'],
    ['[VD-3]', 'thuc-hien', '1. Tên tổ chức: Công ty cổ phần An Bình\n\nThực hiện Thông tư số 96/2020/TT-BTC, Công ty công bố thông tin.'],
    ['[VD-6]', 'tra-loi', 'Đáp lại Công văn số 15/CV-AB của Công ty TNHH An Bình.'],
    ['[VD-6]', 'tra-loi', 'Trả lời đề nghị của Sở Y tế tại Công văn số 15/SYT-NVY.'],
    ['[VD-6]', 'tra-loi', 'Sở nhận được đề nghị của Công ty An Bình tại Công văn số 15/CV-AB.'],
    ['[VD-7]', 'thay-the', 'Thông báo này thav thế Thông báo số 12/TB-SYT.'],
    ['[VD-7]', 'thay-the', 'Công văn này gửi lại để thay thế Công văn số 12/SYT-NVY.'],
    ['[VD-7]', 'bai-bo', 'Hủy Công văn số 12/SYT-NVY.'],
    ['[VD-7]', 'bai-bo', 'Nay thu hồi Công văn số 12/SYT-NVY.'],
    ['[VD-7]', 'bai-bo', 'Bải bỏ toàn bộ Công văn số 12/SYT-NVY.'],
    ['[VD-7]', 'dinh-chinh', 'Sở Y tế gửi văn bản này để đính chính một số nội dung tại Phụ lục kèm theo Công văn số 12/SYT-NVY.'],
    ['[VD-7]', 'dinh-chinh', 'Đính chính lỗi kỹ thuật tại Nghị quyết số 15/NQ-HĐND.'],
    ['[VD-7]', 'sua-doi', 'Điều chỉnh, bổ sung Quyết định số 15/QĐ-SYT như sau.'],
    ['[VD-7]', 'sua-doi', 'Điều 1. Gia hạn dự án đến ngày 30/6/2011, sửa đổi Điều 2 Quyết định số 12/QĐ-SYT.'],
    ['[VD-9]', 'nhac-den', 'Điều 2. Giao Phòng Pháp chế rà soát, sửa đổi Quyết định số 12/QĐ-SYT.'],
    ['[VD-7]', 'sua-doi', 'Điều 2. Bãi bỏ 03 dự án tại Nghị quyết số 12/NQ-HĐND.'],
    ['[VD-7]', 'sua-doi', 'Sửa đôi, bồ sung khoản 2 Điều 3 Quyết định số 12/QĐ-SYT.'],
    ['[VD-7]', 'sua-doi', 'Nghị quyết này có hiệu lực từ ngày ký và thay thế điểm a khoản 2 Điều 5 Nghị quyết số 15/NQ-HĐND.'],
    ['[VD-7]', 'bo-sung', 'Bổ sung Điều 3a vào sau Điều 3 Quyết định số 12/QĐ-SYT.'],
    ['[VD-7]', 'bai-bo', 'Điều 3. Các Quyết định số 15/QĐ-UBND của UBND tỉnh hết hiệu lực thi hành.'],
    ['[VD-7]', 'thay-the', 'Quyết định này có hiệu lực kể từ ngày ký, thay thế Quyết định số 10/QĐ-UBND của UBND huyện.'],
    ['[VD-7]', 'thay-the', 'Quyết định này có hiệu lực kể từ ngày ký; thay thế Quyết định số 10/QĐ-UBND của UBND huyện.'],
    ['[VD-7]', 'thay-the', 'Hướng dẫn này có hiệu lực từ ngày ký và thay cho Hướng dẫn số 61/HD-SYT.'],
    ['[VD-7]', 'thay-the', 'Thông báo này thay Thông báo số 12/TB-SYT.'],
    ['[VD-7]', 'thay-the', 'Công văn này thay thế hướng dẫn tại Công văn số 12/SYT-NVY.'],
    ['[VD-7]', 'thay-the', 'Điều 2. Thay thế Quyết định số 10/QĐ-SYT.'],
    ['[VD-7]', 'bai-bo', 'Điều 2. Bãi bỏ Quyết định số 10/QĐ-SYT.'],
    ['[VD-7]', 'bai-bo', 'Điều 1. Thu hồi Quyết định số 10/QĐ-SYT.'],
    ['[VD-7]', 'bai-bo', '3/ Bãi bỏ văn bản số 97/SYT-KD.'],
    ['[VD-7]', 'thay-the', 'Điều 2. Quyết định có hiệu lực từ ngày 01/3/2022, thay thế Quyết định số 10/QĐ-SYT.'],
    ['[VD-7]', 'thay-the', 'Các quy định trước đây đều bãi bỏ; thay thế Quyết định số 10/QĐ-SYT.'],
    ['[VD-7]', 'bai-bo', 'Các quy định trái với Chỉ thị này đều bãi bỏ. Chỉ thị số 10/CT-UBND của UBND tỉnh hết hiệu lực.'],
    ['[VD-9]', 'nhac-den', 'Sở đã rà soát văn bản. Chỉ thị số 10/CT-UBND của UBND tỉnh hết hiệu lực từ lâu.'],
    ['[VD-7]', 'sua-doi', 'Điều 2. Sửa đổi Quyết định số 18/QĐ-STC.'],
    ['[VD-9]', 'nhac-den', 'UBND tỉnh đã bãi bỏ Quyết định số 10/QĐ-UBND.'],
    ['[VD-8]', 'huong-dan', 'Sở Y tế hướng dẫn thực hiện một số nội dung của Nghị quyết số 12/NQ-HĐND.'],
    ['[VD-9]', 'nhac-den', 'Tiếp theo Công văn số 12/SYT-KT, Sở thông báo.'],
    [
      '[VD-9]',
      'nhac-den',
      'Căn cứ hồ sơ của chủ hàng, Chi cục Hải quan nơi lưu giữ hàng thực hiện kiểm tra theo Thông tư số 38/2015/TT-BTC.',
    ],
    ['[VD-9]', 'nhac-den', 'Nội dung đã được đính chính tại Công văn số 12/SYT-NVY.'],
  ])('%s %s: %s', (_rule, quanHe, body) => expect(whys(body)).toEqual([quanHe]))

  it.each([
    ['Sửa đổi Quyết định số 18/QĐ-STC của Giám đốc Sở; bãi bỏ Quyết định số 20/QĐ-STC.', ['sua-doi', 'bai-bo']],
    ['Nghị quyết này thay thế Nghị quyết số 18/NQ-HĐND và bãi bỏ Nghị quyết số 9/NQ-HĐND.', ['thay-the', 'bai-bo']],
    ['Quyết định này thay thế Quyết định số 18/QĐ-STC; bãi bỏ khoản 2 Điều 1 Quyết định số 9/QĐ-STC.', ['thay-the', 'sua-doi']],
    ['Bãi bỏ Quyết định số 18/QĐ-STC; thay thế Công văn số 20/STC-NS.', ['bai-bo', 'thay-the']],
  ])('[VD-7] each verb has its own document: %s', (body, expected) => expect(whys(body)).toEqual(expected))

  it('[VD-9] is likely where another verb may yet say why', () => {
    const { vienDan } = readWith({ body: 'Chính phủ ban hành Nghị định số 154/2020/NĐ-CP, thay thế Nghị định số 57/2016/NĐ-CP.' }).theThuc
    expect(vienDan.map(({ value, sure }) => [value.quanHe, sure])).toEqual([
      ['nhac-den', 'certain'],
      ['nhac-den', 'likely'],
    ])
  })

  it.each([
    ['Thực hiện các văn bản của UBND tỉnh:', 'thuc-hien'],
    ['Căn cứ:', 'can-cu'],
    ['Trả lời các Công văn sau đây:', 'tra-loi'],
  ])('[VD-9] is what the head of its list says: %s', (head, quanHe) => {
    const body = `${head}\n\n- Công văn số 12/UBND-KT ngày 05/3/2022;\n\n- Công văn số 13/UBND-KT ngày 06/3/2022.\n\nSở Y tế gửi kèm Công văn số 14/UBND-KT.`
    expect(whys(body)).toEqual([quanHe, quanHe, 'nhac-den'])
  })

  it.each(['Phần I. CĂN CỨ XÂY DỰNG PHƯƠNG ÁN', 'II. CƠ SỞ PHÁP LÝ', '1. Các căn cứ pháp lý'])(
    '[VD-4] is what the heading over what the plan rests on says: %s',
    head => {
      const body = `${head}\n\nNghị định số 12/2020/NĐ-CP;\nCông văn số 13/UBND-KT.\n- Điều 3 Kế hoạch số 4/KH-UBND.\n\nIII. MỤC ĐÍCH\n\nGửi kèm Công văn số 14/UBND-KT.`
      expect(whys(body)).toEqual(['can-cu', 'can-cu', 'can-cu', 'nhac-den'])
    },
  )

  it.each([
    ['Điều 1. Bãi bỏ toàn bộ văn bản quy phạm pháp luật', 'bai-bo'],
    ['Điều 1. Bãi bỏ các Quyết định của UBND tỉnh', 'bai-bo'],
    ['Điều 1. Bãi bỏ một phần các Quyết định của UBND tỉnh', 'sua-doi'],
  ])('[VD-7] is what the heading of an article over its list does, without a colon: %s', (head, quanHe) => {
    const body = `${head}\n1. Quyết định số 12/2019/QĐ-UBND ngày 05/3/2019.\n2. Quyết định số 13/2020/QĐ-UBND ngày 06/3/2020.\nĐiều 2. Sở Y tế gửi kèm Công văn số 14/UBND-KT.`
    expect(whys(body)).toEqual([quanHe, quanHe, 'nhac-den'])
  })

  it('[VD-4] rests on what stands behind words that name nobody', () => {
    const body = (first: string) =>
      `${first}, căn cứ Thông tư số 32/2010/TT-BCT và Quyết định số 50/QĐ-BCT ngày 05/3/2022, Sở có ý kiến như sau.`
    expect(whys(body('Sau khi xem xét'))).toEqual(['can-cu', 'can-cu'])
    expect(whys(body('Phòng Nghiệp vụ'))).toEqual(['nhac-den', 'nhac-den'])
  })

  it('[VD-2] the head of its list also names the issuer', () => {
    const { values } = readWith({ body: 'Thực hiện các văn bản của UBND tỉnh:\n\n- Công văn số 12/UBND-KT;\n\n- Kế hoạch số 13/KH-UBND.' })
    expect(values.vienDan.map(v => v.coQuanBanHanh)).toEqual(['UBND tỉnh', 'UBND tỉnh'])
  })
})
