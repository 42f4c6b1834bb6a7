// Độ khẩn and độ mật: stamps alone on a line, and words beside number, V/v or kind.
import { describe, expect, it } from 'vitest'
import { type LetterParts, readWith } from './reading-of.ts'

const decided = (kind: string) => readWith({ so: 'Số: 45/CĐ-SYT', vv: '', to: '', kind, body: 'Theo tin dự báo, mưa lớn còn kéo dài.' })

describe('the stamps', () => {
  it.each([
    ['HỎA TỐC', 'Hỏa tốc'],
    ['HOẢ TỐC HẸN GIỜ', 'Hỏa tốc hẹn giờ'],
    ['THƯỢNG KHẨN', 'Thượng khẩn'],
    ['KHẨN', 'Khẩn'],
  ])('[DK-1] %s', (above, value) => expect(readWith({ above }).values.doKhan).toBe(value))

  it.each(['HỎA TỐC', 'KHẨN', 'MẬT', 'TỐI MẬT'])('[DK-1] %s below the issuer is no part of its name', above => {
    expect(readWith({ issuer: `ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\n\n${above}` }).values.coQuanBanHanh).toBe('ỦY BAN NHÂN DÂN TỈNH AN GIANG')
  })

  it('[DK-1] KHẨN between the kind and its title is no part of the title', () => {
    const { values } = decided('CÔNG ĐIỆN\nKHẨN\nVề việc ứng phó bão')
    expect([values.trichYeu, values.doKhan]).toEqual(['Về việc ứng phó bão', 'Khẩn'])
  })

  it('[DK-2] stands far behind a short line of a V/v', () => {
    const { values } = readWith({ vv: 'V/v ứng phó bão\nsố 5 (NORU)                         HỎA TỐC' })
    expect([values.doKhan, values.trichYeu]).toEqual(['Hỏa tốc', 'ứng phó bão số 5 (NORU)'])
  })

  it('[DK-1] are not words of a sentence', () => {
    expect(readWith({ vv: 'V/v khẩn trương ứng phó' }).values.doKhan).toBeNull()
  })

  it.each([
    ['TUYỆT MẬT', 'Tuyệt mật'],
    ['TỐI MẬT', 'Tối mật'],
    ['MẬT', 'Mật'],
  ])('[DM-1] %s is an issue too', (above, value) => {
    const { values, codes } = readWith({ above })
    expect([values.doMat, codes.includes('do-mat')]).toEqual([value, true])
  })

  it.each<[string, string | null, string | null]>([
    ['TỐI MẬT Bản số: 07', null, 'Tối mật'],
    ['MẬT - Bản số 02', null, 'Mật'],
    ['TUYỆT MẬT (bản số 3)', null, 'Tuyệt mật'],
    ['TỐI MẬT  Kho lưu: A2', null, 'Tối mật'],
    ['TỐI MẬT\nBản số: 07', null, 'Tối mật'],
    ['HỎA TỐC - MẬT', 'Hỏa tốc', 'Mật'],
    ['KHẨN / TỐI MẬT', 'Khẩn', 'Tối mật'],
    ['HOẢ TỐC Bản số: 01', 'Hỏa tốc', null],
    ['HỎA TỐC, HẸN GIỜ', 'Hỏa tốc hẹn giờ', null],
  ])('[DM-1] %j: both marks, and the copy has a number that is not the letter', (stamp, khan, mat) => {
    for (const parts of [{ above: stamp }, { vv: `V/v tăng cường phòng, chống dịch bệnh\n\n${stamp}` }, { issuer: `SỞ Y TẾ\n${stamp}` }]) {
      const { values } = readWith(parts)
      expect([values.doKhan, values.doMat, values.soKyHieu, values.trichYeu]).toEqual([
        khan,
        mat,
        '45/SYT-NVY',
        'tăng cường phòng, chống dịch bệnh',
      ])
    }
  })

  it('[DM-1] MẠT alone is a likely MẬT', () => {
    expect(readWith({ above: 'MẠT' }).theThuc.doMat).toMatchObject({ value: 'Mật', sure: 'likely' })
  })

  it.each<[LetterParts, string]>([
    [{ so: 'Số: 45/SYT-NVY (Hỏa tốc)' }, 'Hỏa tốc'],
    [{ so: 'Số: 45/SYT-NVY\n(Hỏa tốc)' }, 'Hỏa tốc'],
    [{ so: 'Số: 45/SYT-NVY   THƯỢNG KHẨN' }, 'Thượng khẩn'],
    [{ so: 'Số: 45/SYT-NVY\nĐộ khẩn: Khẩn' }, 'Khẩn'],
    [{ so: 'Số: 45/SYT-NVY\nMức độ khẩn: Hỏa tốc' }, 'Hỏa tốc'],
    [{ so: 'Số: 45/SYT-NVY\n(Hỏa tốc hẹn giờ)' }, 'Hỏa tốc hẹn giờ'],
    [{ so: 'Số: 45/SYT-NVY\nHỎA TỐC HẸN GIỜ: 15 giờ ngày 08/3/2022' }, 'Hỏa tốc hẹn giờ'],
    [{ vv: 'V/v tăng cường phòng, chống dịch bệnh (Hỏa tốc)' }, 'Hỏa tốc'],
    [{ vv: 'V/v tăng cường phòng, chống  HỎA TỐC\ndịch bệnh' }, 'Hỏa tốc'],
    [{ vv: 'V/v tăng cường phòng, Độ khẩn: Hỏa tốc\nchống dịch bệnh' }, 'Hỏa tốc'],
  ])('[DK-2] %j says %s, and neither number nor trích yếu has it', (parts, value) => {
    const { values } = readWith(parts)
    expect([values.doKhan, values.soKyHieu, values.trichYeu]).toEqual([value, '45/SYT-NVY', 'tăng cường phòng, chống dịch bệnh'])
  })

  it.each([
    ['CÔNG ĐIỆN KHẨN', 'Khẩn'],
    ['CÔNG ĐIỆN HỎA TỐC', 'Hỏa tốc'],
    ['CÔNG ĐIỆN (HỎA TỐC)', 'Hỏa tốc'],
    ['CÔNG ĐIỆN - HỎA TỐC', 'Hỏa tốc'],
    ['CÔNG ĐIỆN\n(Hỏa tốc)', 'Hỏa tốc'],
  ])('[DK-2] %j has its stamp behind the kind', (kind, value) => {
    const { values } = decided(`${kind}\nVề việc ứng phó bão`)
    expect([values.tenLoai, values.doKhan, values.trichYeu]).toEqual(['Công điện', value, 'Về việc ứng phó bão'])
  })

  it.each<[LetterParts]>([
    [{ so: 'Số: 45/SYT-NVY\nĐộ khẩn: Thường' }],
    [{ vv: 'V/v thực hiện công điện khẩn' }],
    [{ vv: 'V/v lau mặt bằng khăn' }],
    [{ vv: 'V/v BẢO VỆ BÍ MẬT' }],
  ])('[DK-2] %j says of none', parts => {
    const { values } = readWith(parts)
    expect([values.doKhan, values.doMat]).toEqual([null, null])
  })

  it.each([
    ['V/v mở rộng tuyến đường MẬT', 'likely'],
    ['V/v mở rộng tuyến đường      MẬT', 'certain'],
  ])('[DK-1] %j: the words it was cut from are as sure as the stamp', (vv, sure) => {
    const { trichYeu, doMat } = readWith({ vv }).theThuc
    expect([trichYeu?.value, trichYeu?.sure, doMat?.value, doMat?.sure]).toEqual(['mở rộng tuyến đường', sure, 'Mật', sure])
  })

  it('[DM-1] stands behind its label too', () => {
    expect(readWith({ so: 'Số: 45/SYT-NVY\nĐộ mật: Tối mật' }).values.doMat).toBe('Tối mật')
  })
})
