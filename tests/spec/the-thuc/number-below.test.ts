// Number, day and issuer below the kind, and what a head of several bodies or a damaged number still says.
import { describe, expect, it } from 'vitest'
import { readLetter, readWith } from './reading-of.ts'

const body = 'Căn cứ Luật Ngân sách nhà nước;\n1. Bộ Tài chính hướng dẫn các đơn vị mở tài khoản.'

describe('a title that is a sentence', () => {
  it.each([
    [
      'CHỈ THỊ\nCỦA CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG SỐ 214-CT NGÀY 19 THÁNG 8 NĂM 1985 VỀ VIỆC QUẢN LÝ TIỀN MẶT',
      ['CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG', '214-CT', '1985-08-19', 'VỀ VIỆC QUẢN LÝ TIỀN MẶT'],
    ],
    [
      'QUYẾT ĐỊNH\nCỦA BỘ TRƯỞNG BỘ TÀI CHÍNH SỐ 1141 TC/QĐ/CĐKT NGÀY 1-11-1995 BAN HÀNH CHẾ ĐỘ KẾ TOÁN',
      ['BỘ TRƯỞNG BỘ TÀI CHÍNH', '1141TC/QĐ/CĐKT', '1995-11-01', 'BAN HÀNH CHẾ ĐỘ KẾ TOÁN'],
    ],
  ])('[TY-9] names issuer, number and day: %j', (head, [issuer, so, ngay, subject]) =>
    expect(readLetter(`${head}\n${body}`).values).toMatchObject({
      coQuanBanHanh: issuer,
      soKyHieu: so,
      ngayBanHanh: ngay,
      diaDanh: null,
      trichYeu: subject,
    }),
  )

  it.each([
    ['CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH', 'likely'],
    ['CỦA BỘ TÀI CHÍNH', 'certain'],
    ['CỦA THỦ TƯỚNG CHÍNH PHỦ', 'certain'],
  ])('[TY-9] %s: a post no table has for an issuer is likely', (whose, sure) => {
    const { coQuanBanHanh } = readLetter(`CHỈ THỊ\n${whose} SỐ 21-CT NGÀY 1-11-1985 VỀ VIỆC QUẢN LÝ TIỀN MẶT\n${body}`).theThuc
    expect([coQuanBanHanh?.rule, coQuanBanHanh?.sure]).toEqual(['TY-9', sure])
  })

  it('[TY-9] names all of several bodies', () => {
    const head = 'THÔNG TƯ LIÊN NGÀNH\nCỦA BỘ TÀI CHÍNH - BỘ NÔNG NGHIỆP - BỘ NỘI VỤ SỐ 04/TTLN NGÀY 20 THÁNG 9 NĂM 1990 HƯỚNG DẪN XỬ LÝ'
    const { coQuanLienTich, coQuanChuQuan } = readLetter(`${head}\n${body}`).values
    expect([coQuanChuQuan, coQuanLienTich]).toEqual([null, ['BỘ TÀI CHÍNH', 'BỘ NÔNG NGHIỆP', 'BỘ NỘI VỤ']])
  })

  it('[SKH-9] mends the letters that capitals changed, likely', () => {
    const head = 'CHỈ THỊ\nCỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 12/CT-TTG NGÀY 25 THÁNG 5 NĂM 1996 VỀ VIỆC TĂNG CƯỜNG QUẢN LÝ'
    expect(readLetter(`${head}\n${body}`).theThuc.soKyHieu).toMatchObject({ value: '12/CT-TTg', sure: 'likely' })
  })
})

describe('a number on its line below the kind', () => {
  it.each([
    ['HỢP ĐỒNG\nTƯ VẤN GIÁM SÁT\nSố: 07/2022/HĐ-TVGS', 'TƯ VẤN GIÁM SÁT'],
    ['HỢP ĐỒNG\nTƯ VẤN GIÁM SÁT\n(Số: 07/2022/HĐ-TVGS)', 'TƯ VẤN GIÁM SÁT'],
    ['HỢP ĐỒNG\nSố: 07/2022/HĐ-TVGS', null],
  ])('[SKH-14] is read and no part of the title: %j', (head, subject) => {
    const { values } = readLetter(`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${head}\n\n${body}`)
    expect([values.soKyHieu, values.trichYeu]).toEqual(['07/2022/HĐ-TVGS', subject])
  })

  it('[SKH-12] keeps the kind where the number is lost', () => {
    const { values, codes } = readWith({ so: 'Số: 22I KH/TĐTN-BPT' })
    expect([values.so, values.kyHieu, codes.includes('so-unreadable')]).toEqual([null, 'KH/TĐTN-BPT', true])
  })
})

describe('a head of several bodies', () => {
  it.each([
    ['LIÊN SỞ TÀI CHÍNH -\nGIÁO DỤC VÀ ĐÀO TẠO =', '41/HDLS-TC-GDĐT', 'LIÊN SỞ TÀI CHÍNH - GIÁO DỤC VÀ ĐÀO TẠO'],
    ['LIÊN SỞ TÀI CHÍNH\nGIÁO DỤC VÀ ĐÀO TẠO =', '41/HDLS-TC-GDĐT', 'LIÊN SỞ TÀI CHÍNH GIÁO DỤC VÀ ĐÀO TẠO'],
  ])('[CQ-6] %j is one name', (issuer, so, name) => expect(readWith({ issuer, so: `Số: ${so}` }).values.coQuanBanHanh).toBe(name))

  it('[CQ-6] has all of them where the last goes on beside the national title', () => {
    const head =
      'BỘ TƯ PHÁP - BỘ CÔNG AN - TÒA ÁN\nNHÂN DÂN TỐI CAO CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 07/2000/TTLT-BTP-BCA-TANDTC\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn'
    const { coQuanLienTich } = readLetter(`${head}\n\n${body}`).values
    expect(coQuanLienTich).toEqual(['BỘ TƯ PHÁP', 'BỘ CÔNG AN', 'TÒA ÁN NHÂN DÂN TỐI CAO'])
  })
})

describe('a title between quotes', () => {
  it('[TY-1] loses them with its label', () =>
    expect(readWith({ kind: 'QUYẾT ĐỊNH\n"V/v Ban hành Quy định tạm thời về quỹ"', vv: '', to: '', body }).values.trichYeu).toBe(
      'Ban hành Quy định tạm thời về quỹ',
    ))
})

describe('pencil behind a list', () => {
  it.each([
    ['- TLĐ (để b/c): (*{ l®\n- Lưu: VT.', ['TLĐ'], 'VT'],
    ['- CVP, các PCVP, Ý⁄⁄,\n- Lưu: VT.', ['CVP, các PCVP'], 'VT'],
    ['- Như trên;\n- Lưu VP, Vụ NSNN 0) `', ['Như trên'], 'VP, Vụ NSNN'],
    ['- Như trên;\n- Lưu hồ sơ vụ án; ˆ\n- Lưu VT.', ['Như trên'], 'hồ sơ vụ án; VT'],
  ])('[NN-3] %j goes', (list, items, luu) => {
    const { noiNhan, noiLuu } = readWith({ foot: `Nơi nhận:\n${list}\nGIÁM ĐỐC\n\nLê Văn An` }).values
    expect([noiNhan.map(({ text }) => text), noiLuu]).toEqual([items, luu])
  })

  it('[NK-1] leaves a misread KT. an authority, likely', () =>
    expect(
      readWith({ foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nKTT TỔNG GIÁM ĐỐC\nPHÓ TỔNG GIÁM ĐỐC\n\nLê Văn An' }).theThuc.nguoiKy,
    ).toMatchObject({
      value: { quyenHan: 'KT.', chucVu: 'PHÓ TỔNG GIÁM ĐỐC', hoTen: 'Lê Văn An' },
      sure: 'likely',
    }))
})
