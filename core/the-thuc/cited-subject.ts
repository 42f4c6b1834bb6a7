// What a cited document is about: the words behind "về" or "về việc". Knows where they end; not which document they speak of.
import { singleSpaced } from '../text/lines.ts'
import { matchesIn } from '../text/matches.ts'
import { withoutEnd } from '../text/trim.ts'
import { classAt, is } from '../text/unit-class.ts'
import { beginsAgency } from './agency-names.ts'
import type { Paragraph } from './paragraph.ts'

/** A clause that is no subject any more: another body acts, or another document follows. */
const subjectStop =
  /[;,.]\s{1,3}(?=(?:Ủy ban|Uỷ ban|UBND|Bộ |Sở |Chủ tịch|Thủ tướng|Phó Thủ tướng|Văn phòng|Cục |Tổng cục|Ban |Tỉnh ủy|Thành ủy|Chính phủ|Hội đồng|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Công văn|Công điện|Kế hoạch|Luật |Tờ trình|Báo cáo|Chương trình|Kết luận|Thông báo|QUYẾT (?:ĐỊNH|NGHỊ)|số \d|[đĐ]ể |nhằm |theo đó|trên cơ sở))|;\s{1,3}(?=\p{Lu})|[;,.]?\s{0,3}$|[.](?=\s{1,3}\p{Lu})|\)|\s(?=và (?:Nghị|Thông tư|Quyết định|Chỉ thị|Công văn|Kế hoạch|Luật))/gu

/** The words of another body in its own document. */
const otherWords =
  '(?:[,;]| va) {1,3}(?=(?:(?:theo|xet|tren co so|can cu|thuc hien|trien khai) )?(?:de nghi|de xuat|y kien|kien nghi|bao cao|chi dao|ket luan|phan anh)(?: \\p{L}{1,7}){0,2} cua [^;.,]{3,80} tai )'
/** A clause with a document of its own, or with days. */
const otherClause =
  '; {1,3}(?:va |dong thoi,? )?(?=(?:thuc hien|trien khai|can cu|theo|tiep theo|xet|tren co so|phuc dap|tra loi)(?: (?:noi dung|cac|y kien|chi dao|de nghi|ket luan|cua)){0,3} ' +
  '(?:cong van|quyet dinh|ke hoach|nghi quyet|chi thi|thong bao|cong dien|to trinh|bao cao|van ban|luat|nghi dinh|thong tu|huong dan)|tu ngay \\d)'
/** Who amended the document, and when something was done under it. */
const later =
  ',? (?=(?:da )?duoc (?:sua d[a-z]i|bo sung|thay the|dinh chinh)[^;.]{0,40} (?:tai|boi|theo) )|, (?=tu ngay \\d[^;.]{4,110} da )|' +
  ',? (?=trong do )|, (?=truong hop )|[,;] (?=tiep theo |thua (?:uy quyen|lenh) |duoc su |(?:dieu|khoan|diem) \\d)'
const enclosed =
  ' \\((?=[^()]{0,30}kem|sau day|duoi day|goi (?:tat|la|chung)|(?:nghi dinh|nghi quyet|thong tu|quyet dinh) so)|(?:, cu the)? nhu sau(?= ?:)'
/** What the document says: behind its subject. */
const says =
  ' thi(?= ?:)| (?=(?:cung )?da (?:dua ra|chi dao|quy dinh|neu|yeu cau|xac dinh|de ra|nhan manh|huong dan|ban hanh) )|(?<!(?:nghi dinh|thong tu|van ban|luat|dieu|phap|co)) (?=(?:co )?quy dinh(?: [^;.:]{4,90})?:)'
/** What ends a subject inside the words behind its label. Matched on folded text. */
const endsBefore = new RegExp(`${otherWords}|${otherClause}|${later}|${enclosed}|${says}`, 'u')

/** A document beside this one under its number; inside a subject that names one it may be the subject's. */
const beside =
  / va (?=(?:cac )?so \d{1,5}\/|(?:cac )?(?:thong bao|to trinh|bao cao|ket luan|chuong trinh|cong dien|huong dan|van ban|bien ban|phap lenh|phuong an|de an|dien)(?: \p{L}{1,7}){0,3} so:? ?\d)/u

/** Where behind a comma somebody acts whatever its name: "…, Nhà trường đề nghị", "…, liên Bộ ban hành". Matched on folded text. */
const actorBehind = new RegExp(
  '[,.] {1,3}(?=[^;.,]{3,90} (?:yeu cau|d[a-z] nghi|thong bao|co (?:y kien|cong van|van ban)|bao cao|xin|tra loi|kinh (?:moi|de nghi|gui|trinh|bao)|' +
    'tran trong|de xuat|kien nghi|huong dan|ban hanh(?! (?:kem|theo|tai|ngay))|(?<!chia )se|xay dung (?:ke hoach|phuong an)|' +
    'to chuc (?:hoi (?:nghi|thi|thao)|le|cuoc|dai hoi|lop|kiem tra)|tien hanh|' +
    'da (?:tien hanh|thao luan|to chuc|hoan thanh|kiem tra|lam viec|tham dinh|xem xet|phoi hop|co|ban hanh|nhan|nghien cuu|chi dao|trien khai|gui|yeu cau|' +
    'thong nhat|xay dung))[ :])',
  'gu',
)
/** Behind a comma the letter itself asks somebody: "…, đề nghị Quý Chi cục". Matched on folded text. */
const asksBehind = /, {1,3}(?:kinh |tran trong )?(?:de nghi|yeu cau) (?:(?:cac|dong chi) )?/gu
/** There all who read it are asked: "…, yêu cầu các đơn vị". */
const asksAll = /, {1,3}(?:kinh |tran trong )?(?:de nghi|yeu cau) (?=(?:cac (?!quy )|tat ca|toan the|tung|thu truong|nguoi dung dau) ?)/u

/** There it may also be the cited document that asks, but where the words are a letter’s own to who reads it, or end in a colon without another clause. Matched on folded text. */
const mayAskItself = /^, {1,3}(?:de nghi|yeu cau) (?!cua |(?:cac )?quy |[^;.,]{0,150}:)/u

/** A bracket that closes one the subject opened is its own. */
const closesOwn = (subject: string, at: number): boolean => subject[at] === ')' && subject.slice(0, at).includes('(')

/** Where the subject ends in the words behind its label, or -1. */
function subjectEnd(window: string, folded: string): number {
  subjectStop.lastIndex = 0
  let stop = subjectStop.exec(window)
  while (stop && closesOwn(window, stop.index)) stop = subjectStop.exec(window)
  let end = stop?.index ?? -1
  const next = endsBefore.exec(folded.slice(0, Math.max(0, end)))?.index ?? -1
  if (next > 3) end = next
  const near = folded.slice(0, Math.max(0, end + 1))
  const other = near.includes(' so') ? (beside.exec(near)?.index ?? -1) : -1
  if (other > 3 && !near.slice(0, other).includes('/')) end = other
  const within = near.slice(0, Math.max(0, end + 1))
  const at = within.includes(', ') || within.includes('. ') ? clauseAt(window, within) : -1
  return at < 0 ? end : at
}

const opensClause = /^(?:\p{Lu}|liên (?:bộ|Bộ|sở|Sở|ngành|tịch) |phòng \p{Lu})/u

/** Where the main clause begins inside the words of a subject: somebody acts, or is asked to; -1 where it does not. */
function clauseAt(window: string, within: string): number {
  const first = (pattern: RegExp): number =>
    matchesIn(within, pattern).find(({ index, 0: { length } }) => opensClause.test(window.slice(index + length, index + length + 12)))
      ?.index ?? -1
  const acts = first(actorBehind)
  const asks = within.includes('de nghi ') || within.includes('yeu cau ') ? [first(asksBehind), within.search(asksAll)] : []
  return [acts, ...asks].reduce((a, b) => (b >= 0 && (a < 0 || b < a) ? b : a))
}

/** The closing sign and a quote without its partner left out. */
const closed = (subject: string): string =>
  withoutEnd(subject, subject.includes('"') && subject.split('"').length % 2 ? /[\s”;:,.]/u : /[\s"”;:,.]/u)

/** "… về Bảo hiểm xã hội tỉnh chậm nhất ngày 05/7": where something is sent. Matched on folded text. */
const sentTo = /^[^;.,]{2,60},? (?:cham nhat|truoc) (?:ngay )?\d/u
const isDestination = (text: string, folded: string): boolean => sentTo.test(folded) && beginsAgency(text)

/** Behind a subject: what is said follows, so that somebody says it. Matched on folded text. */
const saysFollows = /^[ ,]{0,2}(?:cu the )?(?:nhu sau)? {0,2}:/u

/** "Nghị quyết kỳ họp thứ 7, Quốc hội khóa XV": whose session it is. */
const ofSession = /^(?:Quốc hội|Hội đồng nhân dân|HĐND)/u

/** Where behind a comma in a subject a body is named, the last one; -1 where none is. */
function bodyIn(subject: string): number {
  for (let at = subject.lastIndexOf(', '); at > 3; at = subject.lastIndexOf(', ', at - 1))
    if (classAt(subject, at + 2) & is.capital && beginsAgency(subject.slice(at + 2)) && !ofSession.test(subject.slice(at + 2))) return at
  return -1
}

export interface SubjectAfter {
  subject: string | null
  to: number
  /** True where a body named in it may be the one that acts in the sentence, or what is asked behind it may be its own. */
  isOpen: boolean
}

/** True where the first letter behind at most four other signs is the label's. */
function mayBeLabelled(text: string, at: number): boolean {
  let first = at
  while (first < at + 4 && !(classAt(text, first) & is.letter)) first++
  return text[first] === 'v' || text[first] === 'V'
}

const label = /^,?\s{0,2}["“]?(?:[Vv]ề(?: việc)?|[Vv]\/v)\s{1,2}/u

/** How much of the text behind a document is "về" or "về việc". */
function labelLength(text: string, at: number): number {
  if (text.startsWith(' về ', at) && text[at + 4] !== 'v' && classAt(text, at + 4) & is.letter) return 4
  return mayBeLabelled(text, at) ? (label.exec(text.slice(at, at + 20))?.[0].length ?? 0) : 0
}

/** The subject after "về việc" or "về", as printed, without the closing sign. */
export function subjectAfter({ text, folded }: Paragraph, at: number): SubjectAfter {
  const from = at + labelLength(text, at)
  if (from === at) return { subject: null, to: at, isOpen: false }
  const window = text.slice(from, from + 600)
  const whole = subjectEnd(window, folded.slice(from, from + 700))
  if (whole < 4 || isDestination(window.slice(0, whole), folded.slice(from, from + 120))) return { subject: null, to: at, isOpen: false }
  const body = bodyIn(window.slice(0, whole))
  const isAsked = window[whole] === ',' && mayAskItself.test(folded.slice(from + whole, from + whole + 200))
  const isSaid = body > 0 && saysFollows.test(folded.slice(from + whole, from + whole + 16))
  const end = isSaid ? body : whole
  return { subject: closed(singleSpaced(window.slice(0, end))), to: from + end, isOpen: (body > 0 && !isSaid) || isAsked }
}
