// Who issues a letter and under whom: where one name of a body ends and the next begins, for the kinds of bodies there are.
import { describe, expect, it } from 'vitest'
import { toLetterText } from '../../../core/text/letter-text.ts'
import { readTheThuc } from '../../../core/the-thuc/read.ts'
import { readWith } from './reading-of.ts'

const bodiesOf = (issuer: string): (string | null)[] => {
  const { values } = readWith({ issuer })
  return [values.coQuanChuQuan, values.coQuanBanHanh]
}

describe('the bodies above the number', () => {
  it.each(['VIỆT\nNAM', 'CHỦ NGHĨA\nVIỆT NAM', 'CHỦ\nNGHĨA VIỆT NAM'])('[CQ-1] have no part of a quốc hiệu over two lines', end => {
    const start = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`.replace(end.replace('\n', ' '), end)
    const text = `SỞ TÀI CHÍNH\nSố: 12/STC-NS\n\n${start}\nĐộc lập - Tự do - Hạnh phúc\nCà Mau, ngày 5 tháng 6 năm 2021\n\nKính gửi: Sở Y tế`
    expect(readTheThuc(toLetterText([text]).letter).theThuc.coQuanBanHanh?.value).toBe('SỞ TÀI CHÍNH')
  })

  it.each([
    ['CÔNG AN TỈNH AN GIANG\nCƠ QUAN CẢNH SÁT ĐIỀU TRA', 'CÔNG AN TỈNH AN GIANG', 'CƠ QUAN CẢNH SÁT ĐIỀU TRA'],
    ['CÔNG AN HUYỆN CHÂU PHÚ\nCƠ QUAN CẢNH SÁT\nĐIỀU TRA', 'CÔNG AN HUYỆN CHÂU PHÚ', 'CƠ QUAN CẢNH SÁT ĐIỀU TRA'],
    ['BỘ CÔNG AN\nCƠ QUAN AN NINH ĐIỀU TRA', 'BỘ CÔNG AN', 'CƠ QUAN AN NINH ĐIỀU TRA'],
    ['CÔNG TY TNHH MTV CẤP NƯỚC\nXÍ NGHIỆP CẤP NƯỚC SỐ 2', 'CÔNG TY TNHH MTV CẤP NƯỚC', 'XÍ NGHIỆP CẤP NƯỚC SỐ 2'],
    ['HỘI ĐỒNG NHÂN DÂN\nTỈNH LONG AN\nTHƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'HỘI ĐỒNG NHÂN DÂN TỈNH LONG AN', 'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN'],
    ['HĐND HUYỆN CẦN ĐƯỚC\nTHƯỜNG TRỰC HĐND', 'HĐND HUYỆN CẦN ĐƯỚC', 'THƯỜNG TRỰC HĐND'],
    ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nTIỂU BAN TUYÊN TRUYỀN', 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', 'TIỂU BAN TUYÊN TRUYỀN'],
    ['UBND TỈNH KON TUM\nTỔ CÔNG TÁC ĐỀ ÁN 06', 'UBND TỈNH KON TUM', 'TỔ CÔNG TÁC ĐỀ ÁN 06'],
    ['TẬP ĐOÀN BƯU CHÍNH VIỄN THÔNG\nVIỆT NAM\nVNPT HÀ NAM', 'TẬP ĐOÀN BƯU CHÍNH VIỄN THÔNG VIỆT NAM', 'VNPT HÀ NAM'],
    ['TẬP ĐOÀN BƯU CHÍNH\nVIỄN THÔNG VIỆT NAM\nVIỄN THÔNG BẮC GIANG', 'TẬP ĐOÀN BƯU CHÍNH VIỄN THÔNG VIỆT NAM', 'VIỄN THÔNG BẮC GIANG'],
    ['TỔNG CÔNG TY ĐIỆN LỰC MIỀN NAM\nCÔNG TY ĐIỆN LỰC CẦN THƠ\nĐIỆN LỰC NINH KIỀU', 'CÔNG TY ĐIỆN LỰC CẦN THƠ', 'ĐIỆN LỰC NINH KIỀU'],
    ['THANH TRA TỈNH NINH THUẬN\nĐOÀN THANH TRA THEO QĐ SỐ 12', 'THANH TRA TỈNH NINH THUẬN', 'ĐOÀN THANH TRA THEO QĐ SỐ 12'],
    ['HUYỆN ỦY CẦN GIỜ\nĐOÀN KIỂM TRA SỐ 3', 'HUYỆN ỦY CẦN GIỜ', 'ĐOÀN KIỂM TRA SỐ 3'],
    ['HĐND TỈNH HÀ GIANG\nĐOÀN GIÁM SÁT', 'HĐND TỈNH HÀ GIANG', 'ĐOÀN GIÁM SÁT'],
    ['TÒA ÁN NHÂN DÂN TỐI CAO\nTÒA ÁN NHÂN DÂN CẤP CAO\nTẠI ĐÀ NẴNG', 'TÒA ÁN NHÂN DÂN TỐI CAO', 'TÒA ÁN NHÂN DÂN CẤP CAO TẠI ĐÀ NẴNG'],
    ['TÒA ÁN NHÂN DÂN\nKHU VỰC 5 - TÂY NINH', null, 'TÒA ÁN NHÂN DÂN KHU VỰC 5 - TÂY NINH'],
    [
      'VIỆN KIỂM SÁT NHÂN DÂN\nTỈNH SƠN LA\nVIỆN KIỂM SÁT NHÂN DÂN\nKHU VỰC 2',
      'VIỆN KIỂM SÁT NHÂN DÂN TỈNH SƠN LA',
      'VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 2',
    ],
    ['UBND TỈNH BẾN TRE\nLIÊN HIỆP CÁC HỘI KHOA HỌC\nVÀ KỸ THUẬT', 'UBND TỈNH BẾN TRE', 'LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT'],
    ['UBND HUYỆN EA SÚP\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'UBND HUYỆN EA SÚP', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'],
    ['UBND THÀNH PHỐ TÂN AN\nBAN QUẢN LÝ DỰ ÁN\nĐẦU TƯ XÂY DỰNG', 'UBND THÀNH PHỐ TÂN AN', 'BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG'],
    ['SỞ Y TẾ CẦN THƠ\nTRUNG TÂM KIỂM SOÁT\nBỆNH TẬT', 'SỞ Y TẾ CẦN THƠ', 'TRUNG TÂM KIỂM SOÁT BỆNH TẬT'],
    ['SỞ Y TẾ HÀ NỘI\nBỆNH VIỆN ĐA KHOA ĐỐNG ĐA\nKHOA DƯỢC', 'BỆNH VIỆN ĐA KHOA ĐỐNG ĐA', 'KHOA DƯỢC'],
    ['UBND QUẬN HẢI AN\nTRƯỜNG TIỂU HỌC\nĐÔNG HẢI 1', 'UBND QUẬN HẢI AN', 'TRƯỜNG TIỂU HỌC ĐÔNG HẢI 1'],
    ['ĐẠI HỌC QUỐC GIA TP. HỒ CHÍ MINH\nTRƯỜNG ĐẠI HỌC BÁCH KHOA', 'ĐẠI HỌC QUỐC GIA TP. HỒ CHÍ MINH', 'TRƯỜNG ĐẠI HỌC BÁCH KHOA'],
    ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH TỈNH NGHỆ AN', 'NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', 'CHI NHÁNH TỈNH NGHỆ AN'],
    [
      'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH LÀO CAI\nPHÒNG GIAO DỊCH HUYỆN BẮC HÀ',
      'CHI NHÁNH TỈNH LÀO CAI',
      'PHÒNG GIAO DỊCH HUYỆN BẮC HÀ',
    ],
    [
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG\nTỈNH YÊN BÁI',
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH YÊN BÁI',
    ],
    ['QUỐC HỘI\nĐOÀN ĐẠI BIỂU QUỐC HỘI\nTỈNH CÀ MAU', 'QUỐC HỘI', 'ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH CÀ MAU'],
    ['QUÂN KHU 7\nBỘ CHỈ HUY QUÂN SỰ\nTỈNH TÂY NINH', 'QUÂN KHU 7', 'BỘ CHỈ HUY QUÂN SỰ TỈNH TÂY NINH'],
    ['BỘ CHỈ HUY QUÂN SỰ TỈNH TÂY NINH\nBAN CHQS HUYỆN TÂN BIÊN', 'BỘ CHỈ HUY QUÂN SỰ TỈNH TÂY NINH', 'BAN CHQS HUYỆN TÂN BIÊN'],
    ['QUÂN KHU 5\nSƯ ĐOÀN 315\nTRUNG ĐOÀN 142', 'SƯ ĐOÀN 315', 'TRUNG ĐOÀN 142'],
    [
      'BỘ CHỈ HUY BĐBP TỈNH KIÊN GIANG\nĐỒN BIÊN PHÒNG CỬA KHẨU HÀ TIÊN',
      'BỘ CHỈ HUY BĐBP TỈNH KIÊN GIANG',
      'ĐỒN BIÊN PHÒNG CỬA KHẨU HÀ TIÊN',
    ],
    ['UBND TỈNH QUẢNG BÌNH\nBAN CHỈ HUY PHÒNG THỦ\nDÂN SỰ', 'UBND TỈNH QUẢNG BÌNH', 'BAN CHỈ HUY PHÒNG THỦ DÂN SỰ'],
    ['CÔNG AN TỈNH HÀ TĨNH\nTRẠI TẠM GIAM', 'CÔNG AN TỈNH HÀ TĨNH', 'TRẠI TẠM GIAM'],
    ['CỤC C10\nTRẠI GIAM THỦ ĐỨC', 'CỤC C10', 'TRẠI GIAM THỦ ĐỨC'],
    ['CHI CỤC KIỂM LÂM\nHẠT KIỂM LÂM HUYỆN SA THẦY', 'CHI CỤC KIỂM LÂM', 'HẠT KIỂM LÂM HUYỆN SA THẦY'],
    ['CỤC HÀNG HẢI VIỆT NAM\nCẢNG VỤ HÀNG HẢI QUY NHƠN', 'CỤC HÀNG HẢI VIỆT NAM', 'CẢNG VỤ HÀNG HẢI QUY NHƠN'],
    ['CỤC THUẾ\nTHUẾ TỈNH LÂM ĐỒNG\nTHUẾ CƠ SỞ 3', 'THUẾ TỈNH LÂM ĐỒNG', 'THUẾ CƠ SỞ 3'],
    ['CHI CỤC HẢI QUAN KHU VỰC V\nHẢI QUAN CỬA KHẨU HỮU NGHỊ', 'CHI CỤC HẢI QUAN KHU VỰC V', 'HẢI QUAN CỬA KHẨU HỮU NGHỊ'],
    ['BỘ TÀI CHÍNH\nTHỐNG KÊ TỈNH VĨNH LONG', 'BỘ TÀI CHÍNH', 'THỐNG KÊ TỈNH VĨNH LONG'],
    ['BỘ TƯ PHÁP\nTHI HÀNH ÁN DÂN SỰ\nTỈNH PHÚ THỌ', 'BỘ TƯ PHÁP', 'THI HÀNH ÁN DÂN SỰ TỈNH PHÚ THỌ'],
    ['TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM\nBƯU ĐIỆN TỈNH HÒA BÌNH', 'TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM', 'BƯU ĐIỆN TỈNH HÒA BÌNH'],
    ['KIỂM TOÁN NHÀ NƯỚC\nKIỂM TOÁN NHÀ NƯỚC KHU VỰC IX', 'KIỂM TOÁN NHÀ NƯỚC', 'KIỂM TOÁN NHÀ NƯỚC KHU VỰC IX'],
    ['BỘ NGOẠI GIAO\nĐẠI SỨ QUÁN VIỆT NAM TẠI LÀO', 'BỘ NGOẠI GIAO', 'ĐẠI SỨ QUÁN VIỆT NAM TẠI LÀO'],
    ['ĐẢNG BỘ TỈNH HÀ NAM\nHUYỆN ỦY LÝ NHÂN', 'ĐẢNG BỘ TỈNH HÀ NAM', 'HUYỆN ỦY LÝ NHÂN'],
    ['HUYỆN ỦY LÝ NHÂN\nĐẢNG ỦY XÃ NHÂN MỸ', 'HUYỆN ỦY LÝ NHÂN', 'ĐẢNG ỦY XÃ NHÂN MỸ'],
    ['ĐẢNG ỦY XÃ NHÂN MỸ\nCHI BỘ TRƯỜNG TIỂU HỌC', 'ĐẢNG ỦY XÃ NHÂN MỸ', 'CHI BỘ TRƯỜNG TIỂU HỌC'],
    ['TỈNH ỦY HÀ NAM\nBAN THƯỜNG VỤ', 'TỈNH ỦY HÀ NAM', 'BAN THƯỜNG VỤ'],
    ['LĐLĐ TỈNH YÊN BÁI\nCÔNG ĐOÀN VIÊN CHỨC TỈNH', 'LĐLĐ TỈNH YÊN BÁI', 'CÔNG ĐOÀN VIÊN CHỨC TỈNH'],
    ['ỦY BAN MTTQ VIỆT NAM\nTỈNH LAI CHÂU\nBAN THƯỜNG TRỰC', 'ỦY BAN MTTQ VIỆT NAM TỈNH LAI CHÂU', 'BAN THƯỜNG TRỰC'],
    ['UBND XÃ EA TU\nTRẠM Y TẾ', 'UBND XÃ EA TU', 'TRẠM Y TẾ'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\nBẢO TÀNG TỈNH', 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'BẢO TÀNG TỈNH'],
    [
      'TỔNG CÔNG TY CẢNG HÀNG KHÔNG VIỆT NAM\nCẢNG HÀNG KHÔNG QUỐC TẾ CAM RANH',
      'TỔNG CÔNG TY CẢNG HÀNG KHÔNG VIỆT NAM',
      'CẢNG HÀNG KHÔNG QUỐC TẾ CAM RANH',
    ],
    ['UBND HUYỆN ĐỨC CƠ\nHỘI ĐỒNG BTHT&TĐC\nDỰ ÁN HỒ IA LÂU', 'UBND HUYỆN ĐỨC CƠ', 'HỘI ĐỒNG BTHT&TĐC DỰ ÁN HỒ IA LÂU'],
    [
      'CỤC HẢI QUAN TP HỒ CHÍ MINH\nCHI CỤC HẢI QUAN CỬA KHẨU\nCẢNG SÀI GÒN KHU VỰC I',
      'CỤC HẢI QUAN TP HỒ CHÍ MINH',
      'CHI CỤC HẢI QUAN CỬA KHẨU CẢNG SÀI GÒN KHU VỰC I',
    ],
    ['BỘ NÔNG NGHIỆP VÀ PTNT\nVIỆN KHOA HỌC\nTHỦY LỢI MIỀN NAM', 'BỘ NÔNG NGHIỆP VÀ PTNT', 'VIỆN KHOA HỌC THỦY LỢI MIỀN NAM'],
    ['HỘI NÔNG DÂN TỈNH CÀ MAU\nQUỸ HỖ TRỢ NÔNG DÂN', 'HỘI NÔNG DÂN TỈNH CÀ MAU', 'QUỸ HỖ TRỢ NÔNG DÂN'],
    ['BCĐ PHÒNG CHỐNG THAM NHŨNG\nTỔ GIÚP VIỆC', 'BCĐ PHÒNG CHỐNG THAM NHŨNG', 'TỔ GIÚP VIỆC'],
    ['UBND TỈNH HÒA BÌNH\nBCĐ 389', 'UBND TỈNH HÒA BÌNH', 'BCĐ 389'],
    ['CÔNG AN TỈNH NGHỆ AN\nCÔNG AN XÃ ĐÔ LƯƠNG', 'CÔNG AN TỈNH NGHỆ AN', 'CÔNG AN XÃ ĐÔ LƯƠNG'],
    ['CÔNG AN HUYỆN ĐÔ LƯƠNG\nĐỘI CẢNH SÁT GIAO THÔNG', 'CÔNG AN HUYỆN ĐÔ LƯƠNG', 'ĐỘI CẢNH SÁT GIAO THÔNG'],
    ['BỘ NÔNG NGHIỆP\nCÔNG TY TNHH MTV\nLÂM NGHIỆP CON CUÔNG\nLÂM TRƯỜNG SỐ 2', 'CÔNG TY TNHH MTV LÂM NGHIỆP CON CUÔNG', 'LÂM TRƯỜNG SỐ 2'],
    ['SỞ TƯ PHÁP\nPHÒNG CÔNG CHỨNG SỐ 1', 'SỞ TƯ PHÁP', 'PHÒNG CÔNG CHỨNG SỐ 1'],
    ['ỦY BAN BẦU CỬ\nTỈNH KHÁNH HÒA', null, 'ỦY BAN BẦU CỬ TỈNH KHÁNH HÒA'],
    ['UBND XÃ PHÚ AN\nHỢP TÁC XÃ NÔNG NGHIỆP PHÚ AN', 'UBND XÃ PHÚ AN', 'HỢP TÁC XÃ NÔNG NGHIỆP PHÚ AN'],
  ])('[CQ-9] %j stands under %s', (issuer, above, own) => expect(bodiesOf(issuer)).toEqual([above, own]))

  it.each([
    ['THƯỜNG TRỰC\nHỘI ĐỒNG NHÂN DÂN\nTỈNH LONG AN', null, 'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN TỈNH LONG AN'],
    ['TẬP ĐOÀN CÔNG NGHIỆP -\nVIỄN THÔNG QUÂN ĐỘI\nVIETTEL AN GIANG', 'TẬP ĐOÀN CÔNG NGHIỆP - VIỄN THÔNG QUÂN ĐỘI', 'VIETTEL AN GIANG'],
    ['TỔNG CÔNG TY\nĐIỆN LỰC MIỀN BẮC\nCÔNG TY ĐIỆN LỰC HÀ NAM', 'TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC', 'CÔNG TY ĐIỆN LỰC HÀ NAM'],
    ['LIÊN HIỆP CÁC\nHỘI VĂN HỌC NGHỆ THUẬT\nTỈNH NAM ĐỊNH', null, 'LIÊN HIỆP CÁC HỘI VĂN HỌC NGHỆ THUẬT TỈNH NAM ĐỊNH'],
    [
      'UBND TỈNH HẬU GIANG\nBAN QUẢN LÝ\nKHU NÔNG NGHIỆP ỨNG DỤNG CÔNG NGHỆ CAO',
      'UBND TỈNH HẬU GIANG',
      'BAN QUẢN LÝ KHU NÔNG NGHIỆP ỨNG DỤNG CÔNG NGHỆ CAO',
    ],
    ['BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG\nĐẠI HỌC CẦN THƠ', 'BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG ĐẠI HỌC CẦN THƠ'],
    [
      'ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ\nHỘI ĐỒNG NHÂN DÂN\nTỈNH CÀ MAU\nVĂN PHÒNG',
      'ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH CÀ MAU',
      'VĂN PHÒNG',
    ],
    ['BỘ QUỐC PHÒNG\nBỘ TƯ LỆNH\nBỘ ĐỘI BIÊN PHÒNG', 'BỘ QUỐC PHÒNG', 'BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG'],
    [
      'UBND TỈNH QUẢNG BÌNH\nBAN CHỈ HUY\nPHÒNG, CHỐNG THIÊN TAI VÀ TKCN',
      'UBND TỈNH QUẢNG BÌNH',
      'BAN CHỈ HUY PHÒNG, CHỐNG THIÊN TAI VÀ TKCN',
    ],
    [
      'CÔNG AN TỈNH HÀ TĨNH\nPHÒNG CẢNH SÁT\nPHÒNG CHÁY, CHỮA CHÁY VÀ CNCH',
      'CÔNG AN TỈNH HÀ TĨNH',
      'PHÒNG CẢNH SÁT PHÒNG CHÁY, CHỮA CHÁY VÀ CNCH',
    ],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nVƯỜN QUỐC GIA BIDOUP - NÚI BÀ', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'VƯỜN QUỐC GIA BIDOUP - NÚI BÀ'],
    ['BỘ Y TẾ\nBỆNH VIỆN HỮU NGHỊ VIỆT TIỆP - ĐỒNG\nHỚI', 'BỘ Y TẾ', 'BỆNH VIỆN HỮU NGHỊ VIỆT TIỆP - ĐỒNG HỚI'],
    ['TỔNG CỤC\nTHUẾ', null, 'TỔNG CỤC THUẾ'],
    ['CÔNG TY CỔ PHẦN\nTẬP ĐOÀN HOA SEN', null, 'CÔNG TY CỔ PHẦN TẬP ĐOÀN HOA SEN'],
    [
      'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG\nVĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI\nCHI NHÁNH HUYỆN HÒN ĐẤT',
      'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI',
      'CHI NHÁNH HUYỆN HÒN ĐẤT',
    ],
  ])('[CQ-8] %j goes on below', (issuer, above, own) => expect(bodiesOf(issuer)).toEqual([above, own]))

  it.each(['DỰ THẢO', 'DỰ THẢO LẦN 2', 'LƯU HÀNH NỘI BỘ', 'TÀI LIỆU THU HỒI'])('[CQ-8] %s below an issuer is no part of it', words =>
    expect(bodiesOf(`UBND TỈNH AN GIANG\nSỞ Y TẾ\n${words}`)).toEqual(['UBND TỈNH AN GIANG', 'SỞ Y TẾ']),
  )

  it('[CQ-8] [BC-4] the decision a team is named after is part of its name and no number of the letter', () => {
    const { values } = readWith({ issuer: 'THANH TRA TỈNH AN GIANG\nĐOÀN THANH TRA THEO QUYẾT ĐỊNH\nSỐ 228/QĐ-TTr', so: 'Số: 15/ĐTTr' })
    expect([values.coQuanBanHanh, values.soKyHieu]).toEqual(['ĐOÀN THANH TRA THEO QUYẾT ĐỊNH SỐ 228/QĐ-TTr', '15/ĐTTr'])
  })

  it.each([
    ['BỘ CÔNG AN\nCỤC CẢNH SÁT PHÒNG CHÁY,\nCHỮA CHÁY VÀ CỨU NẠN', 'BỘ CÔNG AN', 'CỤC CẢNH SÁT PHÒNG CHÁY, CHỮA CHÁY VÀ CỨU NẠN'],
    ['TỔNG CỤC THUẾ,\nCỤC THUẾ TỈNH AN GIANG', 'TỔNG CỤC THUẾ', 'CỤC THUẾ TỈNH AN GIANG'],
    ['HỘI ĐỒNG QUẢN LÝ QUỸ\nBẢO HIỂM XÃ HỘI VIỆT NAM', null, 'HỘI ĐỒNG QUẢN LÝ QUỸ BẢO HIỂM XÃ HỘI VIỆT NAM'],
  ])('[CQ-8] %j is parted at its lines as its words say', (issuer, above, own) => expect(bodiesOf(issuer)).toEqual([above, own]))
})
