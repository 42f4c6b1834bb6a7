// How a cited document's sign, day and body are printed around it in running text.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const cited = (body: string) =>
  readWith({ body }).values.vienDan.map(v => [v.soKyHieu, v.ngayBanHanh, v.coQuanBanHanh].filter(part => part !== null).join(' '))

describe('a cited document', () => {
  it.each([
    ['Căn cứ Quyết định số 91/QĐ - UBND ngày 20/12/2018 của UBND quận Hải Châu.', ['91/QĐ-UBND 2018-12-20 UBND quận Hải Châu']],
    ['Theo Nghị định số 30/2020/NĐ - CP ngày 05 tháng 3 năm 2020 của Chính phủ.', ['30/2020/NĐ-CP 2020-03-05 Chính phủ']],
    ['Thực hiện Công văn số 12/SGDĐT - VP ngày 05/3/2020 của Sở Nội vụ.', ['12/SGDĐT-VP 2020-03-05 Sở Nội vụ']],
    ['Theo Công văn số 12/BTC - Bộ Tài chính.', ['12/BTC']],
    ['Theo công văn số 237 TC/TCT ngày 18/5/1999 của Bộ Tài chính.', ['237TC/TCT 1999-05-18 Bộ Tài chính']],
    ['Căn cứ Quyết định số 1234 QĐ/UB ngày 18/5/1997 của UBND tỉnh Hà Tây.', ['1234QĐ/UB 1997-05-18 UBND tỉnh Hà Tây']],
    ['Theo Thông tư 09/2018/TT-BGTVT. 3/ Bãi bỏ văn bản số 97/SYT-KD ngày 15/7/2024.', ['09/2018/TT-BGTVT', '97/SYT-KD 2024-07-15']],
    ['Theo công văn số 88/EVN-KT+AT ngày 18/5/2019 của Điện lực Hà Nam.', ['88/EVN-KT+AT 2019-05-18 Điện lực Hà Nam']],
  ])('[VD-1] has its sign as it was typed: %s', (body, expected) => expect(cited(body)).toEqual(expected))

  it.each([
    ['Chỉ lệnh số 5/CL-TL ngày 01/3/2016', 'Chỉ lệnh'],
    ['Phiếu chuyển đơn số 5/PC-BTCD ngày 01/3/2016', 'Phiếu chuyển'],
    ['Thông tư liên ngành số 5/TTLN ngày 01/3/1996', 'Thông tư liên ngành'],
    ['Thông báo kết luận số 5/TB-VP ngày 01/3/2016', 'Thông báo'],
    ['Thông báo kết luận, số 5/TB-VP ngày 01/3/2016', 'Thông báo'],
    ['Thông báo kết luận (lần 2) số 5/TB-VP ngày 01/3/2016', 'Thông báo'],
    ['Thông báo kết luận cuộc họp số 5/TB-VP ngày 01/3/2016', 'Thông báo'],
    ['Công văn bổ sung hồ sơ số 92 TC/TCT ngày 01/3/1996', 'Công văn'],
  ])('[VD-1] is of the kind printed before it: %s', (printed, kind) => {
    expect(readWith({ body: `Thực hiện ${printed}.` }).values.vienDan[0]?.tenLoai).toBe(kind)
  })

  it.each([
    ['Theo Công văn số 402/CTHADS NV2 ngày 18/5/2019 của Cục Thi hành án dân sự tỉnh.', '402/CTHADS-NV2'],
    ['Theo Kết luận số 7/KL VKS ngày 18/5/2019 của Viện kiểm sát nhân dân tỉnh.', '7/KL-VKS'],
    ['Theo Thông tư liên tịch số 5/2014/TTLT BTP TANDTC ngày 18/5/2014.', '5/2014/TTLT-BTP-TANDTC'],
    ['Theo Quyết định số 45_QĐ-UBND ngày 18/5/2019 của UBND tỉnh An Giang.', '45/QĐ-UBND'],
    ['Theo Công văn số 12_UBND-KT ngày 18/5/2019 của UBND tỉnh An Giang.', '12/UBND-KT'],
    ['Theo Quyết định số 52/QĐ_TTg ngày 18/5/2019 của Thủ tướng Chính phủ.', '52/QĐ-TTg'],
    ['Theo Công văn số 33/UBND VX ngày 18/5/2019 của UBND tỉnh.', '33/UBND-VX'],
    ['Theo Thông báo số 402/TB-KV IX ngày 18/5/2019 của Kiểm toán nhà nước.', '402/TB-KVIX'],
    ['Theo Luật Giá số 11/2012/QHI3 ngày 20/6/2012.', '11/2012/QH13'],
  ])('[SKH-9] has the hyphen and the letters back that it lost, likely: %s', (body, sign) => {
    const [first] = readWith({ body }).theThuc.vienDan
    expect([first?.value.soKyHieu, first?.sure]).toEqual([sign, 'likely'])
    expect(first?.value.ngayBanHanh).not.toBeNull()
  })

  it('[SKH-9] takes no capitals to it that no day stands behind', () => {
    expect(cited('Theo Quyết định số 12/UBND TP Vinh đã nhận.')).toEqual(['12/UBND'])
  })

  it.each([
    [
      'Thực hiện Công điện số 14/CĐ-TTg hồi 17 giờ 30 phút ngày 16/9/2013 của Thủ tướng Chính phủ.',
      ['14/CĐ-TTg 2013-09-16 Thủ tướng Chính phủ'],
    ],
    ['Theo Nghị định 51/2014/NĐ-CP của Chính phủ ban hành ngày 21/5/2014.', ['51/2014/NĐ-CP 2014-05-21 Chính phủ']],
    ['Theo Thông tư số 8/2015/TT-BTC do Bộ Tài chính ban hành ngày 3/4/2015.', ['8/2015/TT-BTC 2015-04-03 Bộ Tài chính']],
    ['Theo Công văn số 14/BTNMT-TCMT, 03/4/2019 về việc này.', ['14/BTNMT-TCMT 2019-04-03']],
    [
      'Căn cứ Quyết định số 12/QĐ-UBND và Kế hoạch số 15/KH-UBND cùng ngày 09/01/2012 của UBND quận Long Biên.',
      ['12/QĐ-UBND 2012-01-09 UBND quận Long Biên', '15/KH-UBND 2012-01-09 UBND quận Long Biên'],
    ],
    ['Thực hiện Kế hoạch số 5/KH-BPC ngày 9/3/2023 và Quyết định số 6/QĐ-BPC cùng ngày.', ['5/KH-BPC 2023-03-09', '6/QĐ-BPC 2023-03-09']],
    [
      'Ngày 26/6/2008, Bộ Tài chính đã ban hành Thông tư số 59/2008/TT-BTC; ngày 18/11/2008 ban hành Thông tư số 108/2008/TT-BTC.',
      ['59/2008/TT-BTC 2008-06-26 Bộ Tài chính', '108/2008/TT-BTC 2008-11-18'],
    ],
    ['Đoàn đại biểu Quốc hội tỉnh Sóc Trăng đã ban hành Kế hoạch số 5/KH-ĐĐBQH.', ['5/KH-ĐĐBQH Đoàn đại biểu Quốc hội tỉnh Sóc Trăng']],
    ['Thực hiện Kế hoạch số 5/KH-UBBC của Ủy ban bầu cử xã, cụ thể như sau.', ['5/KH-UBBC Ủy ban bầu cử xã']],
  ])('[VD-2] has the day and the body around it: %s', (body, expected) => expect(cited(body)).toEqual(expected))

  it('[VD-10] is a Pháp lệnh “về”, a law by the nearer of year and day, and no draft of one', () => {
    const names = (body: string) => readWith({ body }).values.vienDan.map(v => `${v.trichYeu} ${v.ngayBanHanh}`)
    expect(names('Căn cứ Pháp lệnh về lực lượng dự bị động viên ngày 27/8/1996.')).toEqual(['về lực lượng dự bị động viên 1996-08-27'])
    expect(names('Áp dụng Bộ luật Hình sự năm 2015 trong xét xử, trong đó có vụ án khởi tố ngày 5/10/2018.')).toEqual([
      'Hình sự năm 2015 null',
    ])
    expect(names('Báo cáo thẩm tra dự án Luật Nhà giáo và góp ý dự thảo Bộ luật Lao động (sửa đổi).')).toEqual([])
  })
})

describe('the letters of a kind in a cited sign', () => {
  const read = (body: string) => readWith({ body }).theThuc.vienDan.map(({ value, sure }) => [value.soKyHieu, sure])

  it.each([
    ['Theo Tờ trình số 61/T71-SNV ngày 5/3/2020.', '61/TTr-SNV'],
    ['Theo Tờ trình số 61/7Tr-UBND ngày 5/3/2020.', '61/TTr-UBND'],
    ['Theo Tờ trình số 61/TTY-NHNN ngày 5/3/2020.', '61/TTr-NHNN'],
    ['Theo Tờ trình số 61/TTy-BNN-TCLN ngày 5/3/2020.', '61/TTr-BNN-TCLN'],
    ['Theo Báo cáo số 61/8C-STC ngày 5/3/2020.', '61/BC-STC'],
    ['Theo Quyết định số 61/0D-UBND ngày 5/3/2020.', '61/QĐ-UBND'],
    ['Theo Thông tư số 61/2016/771-8B7C ngày 5/3/2016.', '61/2016/TT-BTC'],
    ['Theo Thông tư số 61/2016/11- -.BCT ngày 5/3/2016.', '61/2016/TT-BCT'],
  ])('[SKH-15] are those of the kind before it where they look like them: %s', (body, sign) =>
    expect(read(body)).toEqual([[sign, 'likely']]),
  )

  it.each([
    ['Theo Tờ trình số 61/TTY-HC ngày 5/3/2020.', '61/TTY-HC'],
    ['Theo Báo cáo số 61/TTr-STC ngày 5/3/2020.', '61/TTr-STC'],
    ['Theo Kế hoạch số 61/BCH-UBND ngày 5/3/2020.', '61/BCH-UBND'],
    ['Theo Tờ trình số 61/TCB-STC ngày 5/3/2020.', '61/TCB-STC'],
  ])('[SKH-15] stay where they may be an office’s own or look like no other: %s', (body, sign) => expect(read(body)[0]?.[0]).toBe(sign))

  it('[SKH-15] make one document of two mentions', () => {
    expect(read('Theo Tờ trình số 61/T71-SNV ngày 5/3/2020 và đề nghị tại Tờ trình số 61/TTr-SNV.')).toHaveLength(1)
  })
})
