// A recipient's name as it is looked at: without what a list adds, its short forms written out, and whether it is a name at all. Pure.
import { accentKey, fold, tokens } from '../text/fold.ts'
import { openedFully } from './known-names.ts'

/** Short forms at their place in a name, and what they stand for. */
const shorts = [
  [/^TT (?=(?:Tỉnh|Thành|Huyện|Quận|HĐND|UBND|Hội đồng))/iu, 'Thường trực '],
  [/^BTT /u, 'Ban Thường trực '],
  [/^BTV (?=(?:Tỉnh|Thành|Huyện))/u, 'Ban Thường vụ '],
  [/UBMT ?TQ ?VN ?/u, 'Ủy ban Mặt trận Tổ quốc Việt Nam '],
  [/UB(?:ND)?TP/u, 'Ủy ban nhân dân thành phố'],
  [/UBTVQH/u, 'Ủy ban Thường vụ Quốc hội'],
  [/^BHXH (?=(?:tỉnh|TP|thành phố|huyện|quận|thị xã) )/iu, 'Bảo hiểm xã hội '],
  [/^CN (?=Công ty|Cty|Ngân hàng)/iu, 'Chi nhánh '],
  [/\bCty\b/iu, 'Công ty'],
  [/^(T[òo][aà]) án ND\b/iu, '$1 án nhân dân'],
  [/ HN$/u, ' Hà Nội'],
  [/THADS/u, 'Thi hành án dân sự'],
  [/PT ?[-–] ?TH/u, 'Phát thanh và Truyền hình'],
  [/ĐBQH/u, 'Đại biểu Quốc hội'],
  [/\b(?:TP|Tp|T\.P)\.? ?HCM\b/u, 'thành phố Hồ Chí Minh'],
  [/NDTC\b/u, 'nhân dân tối cao'],
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

/** Whether a name can be read: no debris, no marks lost; one without any marks was typed so. */
export function isReadable(name: string): boolean {
  if (debris.test(name) || !isBalanced(name)) return false
  const words = accentKey(name).split(' ')
  return words.every(word => !alwaysMarked.has(word)) || words.every(word => fold(word) === word)
}

/** Whether a short form is left in a name that nobody opened: "Cục QLRR". Names in capitals throughout are no short forms. */
export function hasShortForm(name: string): boolean {
  if (name === name.toLocaleUpperCase('vi')) return false
  const shouted = name.split(/[\s\-–/&,.()]+/u).filter(word => /^[A-ZĐ\d]{2,}$/u.test(word) && !/^\d+$/u.test(word))
  const left = new Set(tokens(openedFully(name)))
  return shouted.some(word => left.has(fold(word)))
}
