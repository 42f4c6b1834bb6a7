// A recipient's name as it is looked at: without what a list adds, its short forms written out, and whether it is a name at all. Pure.
import { accentKey, fold, tokens } from '../text/fold.ts'
import { isWellWritten } from '../text/syllable.ts'
import { openedFully } from './known-names.ts'

/** Short forms at their place in a name, and what they stand for. */
const shorts = [
  [/^TT (?=(?:Tỉnh|Thành|Huyện|Quận|HĐND|UBND|Hội đồng))/iu, 'Thường trực '],
  [/^BTT /u, 'Ban Thường trực '],
  [/^BTV (?=(?:Tỉnh|Thành|Huyện))/u, 'Ban Thường vụ '],
  [/^U[Yy] [Bb]an /u, 'Ủy ban '],
  [/^Ban (KT ?-? ?NS|VH ?-? ?XH|Kinh tế ?- ?Ngân sách|Văn hóa ?- ?Xã hội),? (?=HĐND )/u, 'Ban $1 '],
  [/^Ban KT ?-? ?NS /u, 'Ban Kinh tế - Ngân sách '],
  [/^Ban VH ?-? ?XH /u, 'Ban Văn hóa - Xã hội '],
  [/^CCT (?=(?:huyện|quận|thị xã|thành phố|khu vực) )/iu, 'Chi cục Thuế '],
  [/^(Sở \p{Lu}{2,})TP(?= |$)/u, '$1 thành phố'],
  [/(?<!\p{L})HTX(?!\p{L})/u, 'Hợp tác xã'],
  [/(?<!\p{L})PCTT(?!\p{L})/u, 'phòng, chống thiên tai'],
  [/(?<!\p{L})TKCN(?!\p{L})/u, 'tìm kiếm cứu nạn'],
  [/UBMT ?TQ ?VN ?/u, 'Ủy ban Mặt trận Tổ quốc Việt Nam '],
  [/UB(?:ND)?TP/u, 'Ủy ban nhân dân thành phố'],
  [/UBTVQH/u, 'Ủy ban Thường vụ Quốc hội'],
  [/^BHXH (?=(?:tỉnh|TP|thành phố|huyện|quận|thị xã) )/iu, 'Bảo hiểm xã hội '],
  [/^CN (?=Công ty|Cty|Ngân hàng)/iu, 'Chi nhánh '],
  [/\bCty\b/iu, 'Công ty'],
  [/^(T[òo][aà]) án ND\b/iu, '$1 án nhân dân'],
  [/ HN$/u, ' Hà Nội'],
  [/THADS/u, 'Thi hành án dân sự'],
  [/Phát thanh ?[-–] ?Truyền hình/iu, 'Phát thanh và Truyền hình'],
  [/PT ?[-–] ?TH/u, 'Phát thanh và Truyền hình'],
  [/ĐBQH/u, 'Đại biểu Quốc hội'],
  [/\b(?:TP|Tp|T\.P)\.? ?HCM\b/u, 'thành phố Hồ Chí Minh'],
  [/NDTC\b/u, 'nhân dân tối cao'],
  [/ nhân d[âa]n TC$/iu, ' nhân dân tối cao'],
  [/(?<!\p{L})VKSND/u, 'Viện kiểm sát nhân dân'],
  [/KSND/u, 'kiểm sát nhân dân'],
] as const

/** Notes and copies in brackets; a short form of the name itself at its end, but not one that says whose part it is. */
const notes = / ?\((?:để |b\/c|t\/h|th\/h|ph\/h|thực hiện|báo cáo|phối hợp|\d)[^()]{0,80}\)/giu
const ownShort = / ?\((?!BTC|TCT|BCT|BTP)[A-ZĐ&]{2,9}(?: [A-ZĐ&]{2,9})?\)$/u
/** Copies at the end without brackets: "Văn phòng Chính phủ 02 bản". */
const copies = / \d{1,3} ?(?:b|bản)$/u
const startMarks = ' -–—+•.*'
const endMarks = ' .,;:'

/** The name without marks of the list, copies and notes in brackets, the dot at its end; its short forms written out. */
export function cleanName(printed: string): string {
  const spaced = trimOf(printed.normalize('NFC').replace(/\s+/gu, ' '), startMarks, '')
  const bare = trimOf(spaced.replace(notes, '').replace(copies, '').replace(ownShort, ''), '', endMarks)
  return shorts.reduce((left, [short, full]) => left.replace(short, full), bare).trimEnd()
}

function trimOf(text: string, atStart: string, atEnd: string): string {
  let [start, end] = [0, text.length]
  while (start < end && atStart.includes(text[start] ?? '')) start++
  while (end > start && atEnd.includes(text[end - 1] ?? '')) end--
  return text.slice(start, end)
}

/** Signs that no name has, and what a scan leaves of a stamp, a signature or an address. */
const debris = /[^\p{L}\p{M}\d\s,.&()/'’\-–—:"“”+;]|\.\.|\d[a-z]\/|Đ\/c|\d,|\.\p{L}+\d/u
const isBalanced = (name: string): boolean => (name.match(/\(/gu) ?? []).length === (name.match(/\)/gu) ?? []).length

/** Words that names of agencies have with marks only: bare, a scan has lost them. */
const alwaysMarked = new Set(
  'uy cuc tinh pho huyen quoc cua cac hoi dong phong chinh tai dang vien toa phap kiem quan thau tong uong thue nganh nghiep'.split(' '),
)

/** A word of theirs that rightly has none. */
const harmless = accentKey('thiên tai')

/** Whether a name can be read: no debris, no marks lost; one without any marks was typed so. */
export function isReadable(name: string): boolean {
  if (debris.test(name) || !isBalanced(name)) return false
  const words = accentKey(name).replaceAll(harmless, '').split(' ')
  return words.every(word => !alwaysMarked.has(word)) || words.every(word => fold(word) === word)
}

/** Words after which a name goes on, and heads that say nothing alone: a name that ends so, or is no more, broke off. */
const goesOn = / (?:và|của|về|các|thuộc|với|trực thuộc)$/iu
const headAlone =
  /^(?:văn phòng|ban|ban chỉ đạo|ban quản lý|sở|bộ|cục|chi cục|tổng cục|trung tâm|hội|hội đồng|ủy ban|viện|đơn vị|cơ quan|trường|công ty|tổng công ty|tập đoàn|ngân hàng|chi nhánh|tòa án|bệnh viện)$/iu
export const isCutName = (name: string): boolean => goesOn.test(name) || headAlone.test(name)

/** "Viet Nam" at the end of a name whose other words keep their marks; in brackets it is how the company writes it. */
const lostCountry = /(?<!\() Viet Nam$/u

/** Whether each word with Vietnamese marks can be said: "Đầut ư", "ựme" are a scan's. Names of places in other tongues are asked of `isPlaceWord`. */
export function isSpelt(name: string, isPlaceWord: (word: string) => boolean): boolean {
  if (lostCountry.test(name) && fold(name) !== name.toLowerCase()) return false
  const words = name.split(/[^\p{L}\p{M}]+|(?<=\p{L})(?=\p{Lu}\p{Ll})/u)
  return words.every(
    word => fold(word) === word.toLowerCase() || isWellWritten(word) || isPlaceWord(word) || word === word.toLocaleUpperCase('vi'),
  )
}

/** Whether a short form is left in a name that nobody opened: "Cục QLRR". Names in capitals throughout are no short forms. */
export function hasShortForm(name: string): boolean {
  if (name === name.toLocaleUpperCase('vi')) return false
  const shouted = name.split(/[\s\-–/&,.()]+/u).filter(word => /^[A-ZĐ\d]{2,}$/u.test(word) && !/^\d+$/u.test(word))
  const left = new Set(tokens(openedFully(name)))
  return shouted.some(word => left.has(fold(word)))
}
