// Marks of recognised words that stand in compounds of office language.
import { expect, test } from 'vitest'
import { withMendedMarks } from '../../../archive/mended-page.ts'
import { ministries } from '../../../core/tables/ministries.ts'
import { phrases } from '../../../core/tables/phrases.ts'
import { fold } from '../../../core/text/fold.ts'
import { mendedMarks } from '../../../core/the-thuc/phrase-marks.ts'

/** A line with its mended words; one that begins with `|` stands in another column. */
function mended(line: string, sure = 70): string {
  const words = line.split(' ')
  const tokens = words.map(word => ({ text: word.replace('|', ''), isApart: word.startsWith('|'), sure }))
  return mendedMarks(tokens)
    .map((meant, i) => meant ?? tokens[i]?.text)
    .join(' ')
}

test.each([
  ['sửa đôi, bồ sung một điều', 'sửa đổi, bổ sung một điều'],
  ['trên địa bản tĩnh', 'trên địa bàn tỉnh'],
  ['TÍNH LẠNG SƠN', 'TỈNH LẠNG SƠN'],
  ['của Thú tướng Chính phù;', 'của Thủ tướng Chính phủ;'],
  ['Bộ Giao duc và Đao tạo', 'Bộ Giáo dục và Đào tạo'],
  ['HĐND tính; TTĐT tình.', 'HĐND tỉnh; TTĐT tỉnh.'],
  ['- Như điêu 3', '- Như điều 3'],
])('[CHU-11] words that lost a mark of a compound get it back: %s', (seen, meant) => {
  expect(mended(seen)).toBe(meant)
})

test.each([
  'làm thủ công bổ sung',
  'cung cấp cho Ủy ban cùng cấp',
  'bắt đầu từ ngày mai',
  'Uỷ ban nhân dân tỉnh hoà giải',
  'danh sách bổ, sung quân',
  'tính từ địa chỉ',
  'ông Tĩnh, bà Tình',
  'chi đạo |bô |sung',
])('[CHU-11] words of another meaning, or parted by signs and columns, stay: %s', seen => {
  const unchanged = seen.replaceAll('|', '').replace('chi đạo', 'chỉ đạo')
  expect(mended(seen)).toBe(unchanged)
})

test('[CHU-11] every compound stays as it is, and none has the letters of another', () => {
  for (const phrase of [...phrases, ...ministries.map(({ name }) => name)]) expect(mended(phrase)).toBe(phrase)
  expect(new Set(phrases.map(fold)).size).toBe(phrases.length)
})

test.each([
  'Bà Phạm Thị Thanh Trà, ông Nguyễn Thế Thảo',
  'Bà Nguyễn Thị Hạnh',
  'NGUYỄN CHÍNH PHÚ',
  'xã Văn Phong, xã Văn Hòa',
  'Vũ Thanh Toàn, Hồ Công Dần',
  'phường An Lạc',
  'ỦY BAN NHÂN DÂN PHƯỜNG AN KHÁNH',
  'ỦY BAN NHÂN DÂN XÃ CHÍNH PHÚ',
])('[CHU-11] names of people and places stay: %s', seen => expect(mended(seen)).toBe(seen))

test.each([
  'trên cơ sở kết quả',
  'theo dự báo về mưa, tin báo về tội phạm',
  'người chưa thành niên',
  'để nghỉ hưu',
  'trong điểm b khoản 2',
  'vẫn để lại',
  'vì phạm tội',
  'thì hành vi đó',
  'gửi tại sân vận động',
  'thăm gia đình chính sách',
  'thuộc tính của dữ liệu',
  'sóng điện từ',
  'đơn độc',
  'chỉ trả một lần',
  'nói đúng',
  'thì xã chịu',
  'giải đoán ảnh',
  'sự đúng đắn',
  'không thể tháo rời',
  'để xuất khẩu',
  'tại Chính phủ',
  'chuyển đề nghị',
  'BHXH tính lãi',
  'UBND tính đến nay, UBND tính toán',
])('[CHU-11] phrases that other marks would make another stay: %s', seen => expect(mended(seen)).toBe(seen))

test('[CHU-11] a well-written word that was seen with 95 % and more stays, what is no syllable does not', () => {
  expect(mended('bồ sung; UBND tĩnh', 95)).toBe('bồ sung; UBND tĩnh')
  expect(mended('tiếp tuc', 95)).toBe('tiếp tục')
})

test.each([
  ['Như Điêu 3;', 'Như Điều 3;'],
  ['Điểu 12. Hiệu lực', 'Điều 12. Hiệu lực'],
  ['khoản 2 Diều 5a,', 'khoản 2 Điều 5a,'],
  ['cá Điêu hồng 3 con', 'cá Điêu hồng 3 con'],
  ['xe điêu 3', 'xe điêu 3'],
  ['Điêu, 3', 'Điêu, 3'],
])('[CHU-16] Điêu before a figure is Điều: %s', (seen, meant) => expect(mended(seen, 96)).toBe(meant))

/** A page of words that stand one behind the other, as sure as told. */
const pageOf = (text: string, sure: number | null) => ({
  text,
  places: {
    width: 595,
    height: 842,
    words: Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({
      ...{ start: index, end: index + word.length, left: 0, top: 0, right: 9, bottom: 9 },
      sure,
    })),
  },
})

test('[CHU-11] a mended word is no surer than 79 %, and words that the file says in letters stay', () => {
  const { text, places } = withMendedMarks(pageOf('Về việc bồ sung\nnhân sự', 90))
  expect(text).toBe('Về việc bổ sung\nnhân sự')
  expect(places?.words.map(({ sure }) => sure)).toEqual([90, 90, 79, 90, 90, 90])
  expect(withMendedMarks(pageOf('bồ sung', null)).text).toBe('bồ sung')
  expect(withMendedMarks(pageOf('bồ\n\nsung', 96)).text).toBe('bồ\n\nsung')
})
