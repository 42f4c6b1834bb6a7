// Who issued a cited document: the body named after "của", or the one that "có công văn số …". As printed; which agency it is, is not decided here.
import { beginsAgency } from './agency-names.ts'
import type { Paragraph } from './paragraph.ts'

/** A name ends before a verb, a date, a sign or another document; "và" and a comma go on inside it ("Bộ Thông tin và Truyền thông"), and its number. */
const nameEnd =
  /\s(?=(?:Về|Hướng dẫn|Quy định|Ban hành|Sửa đổi|Phê duyệt|về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|thay thế|triển khai|thực hiện|cho|tại|thông báo|thông qua|đề nghị|báo cáo|đã|gửi|trả lời|quyết định|công bố|giao|điều chỉnh|trình|cử|hỏi|xin|phản ánh|vướng mắc|kiến nghị|nêu|có|đề ngày|ngày|năm|như|thì|để|nhằm|theo|phân bổ|ký|được|trong|chuyển|gồm|đính chính|kèm|nêu trên|chỉ đạo|yêu cầu|do|là|với|liên quan|cung cấp|hoặc|(?<!(?:[Kk]hu|[Vv]ực|[Qq]uận|[Pp]hường|[Đđ]oàn|[Đđ]ội|[Đđ]ạo|[Vv]ùng|số) )\d)(?:[\s,;:.]|$))|\svà\s(?=\p{Lu}\p{L}{1,9}(?: (?!và )\p{L}{1,9}){0,3} [Ss]ố:? ?\d)|\svà\s(?!\p{Lu}\p{Ll})|\svà\s(?=(?:Bộ|Sở|Ủy ban|Uỷ ban|UBND|Cục|Tổng|Chi cục|Nghị|Thông tư|Quyết|Chỉ thị|Công văn|Kế hoạch|Luật|Công điện|Tờ trình|Báo cáo|Chủ tịch|Thủ tướng|Văn phòng|Thông báo|Kết luận|Ban)\s)|[;:(“"[]|\.(?!\s?(?:HCM|Hồ|Hà|Đà|Hải|Cần|Huế))|,\s(?!(?:Thể thao|Viễn thông|Gia đình|Du lịch|Thông tin|Thanh niên)\s)|\s[-–]\s(?!\p{Lu})|$/u
const nameEndFolded =
  / (?=(?:ve|quy dinh|ban hanh|phe duyet|huong dan|sua doi|bo sung|bai bo|thay the|trien khai|thuc hien|cho|tai|thong bao|thong qua|de nghi|cong bo|giao|da duoc|ngay|nam|va (?:nghi|thong tu|quyet|chi thi|cong van|luat))[ ,;:.])|[;:(“"[.]|, |$/u
const of = /^,? ?cua /u
const beginsName = /^\p{Lu}/u

/** The issuer after "của", and where it ends. Rule VD-2. */
export function issuerAfter({ text, folded }: Paragraph, at: number): { name: string | null; to: number } {
  const label = of.exec(folded.slice(at, at + 8))
  if (!label) return { name: null, to: at }
  const from = at + label[0].length
  const window = text.slice(from, from + 130)
  if (!beginsName.test(window)) return { name: null, to: at }
  const isCapitals = /^\P{Ll}{14}/u.test(window)
  const end = (isCapitals ? nameEndFolded.exec(folded.slice(from, from + 130)) : nameEnd.exec(window))?.index ?? -1
  const name = end > 0 ? window.slice(0, end).trim() : ''
  return name.length > 2 && name.length < 100 ? { name, to: from + end } : { name: null, to: at }
}

const actsBefore =
  /(?<=(?:^|[\s,;.(]))(?<name>(?:Bộ|Tổng cục|Cục|Chi cục|Sở|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chính phủ|Thủ tướng|Văn phòng|Ban|Tỉnh ủy|Thành ủy|Quốc hội|Thanh tra|Kho bạc|Bảo hiểm|Ngân hàng)(?: (?!đã |cũng |có |ban )[^\s;:.()]{1,14}){0,9}),? (?:đã |cũng đã |cũng )?(?:có|ban hành|ký|gửi|thông qua)(?: ban hành)?(?: các)? $/u

/** What somebody says in a document: "đề nghị của Sở Y tế tại ▸Tờ trình", "ý kiến của Bộ Y tế (▸công văn". Duties "của" a body stand in another's. */
const saysBefore =
  /(?:đề nghị|đề xuất|ý kiến|kiến nghị|hướng dẫn|chỉ đạo|báo cáo|yêu cầu|vướng mắc|phản ánh|giải trình|trả lời|thông báo|kết luận|tham mưu|thẩm định)(?: \p{L}{1,7}){0,3}$/iu
/** Between the body and its document. */
const holds = / (?:\((?:tại )?|(?:nêu |gửi |trình )?tại )(?:các )?$/u
const office =
  /^(?:(?:phó )?(?:thủ tướng|bộ trưởng|chủ tịch|(?:tổng )?giám đốc|thống đốc|viện trưởng|(?:chi )?cục trưởng|chánh |trưởng |hiệu trưởng)|thường trực|tổng |liên )/iu

/** The body whose words a document holds: a person's words in a sign of his office are no one's here. */
function sayerBefore(before: string, sign: string): string | null {
  const to = holds.exec(before)?.index ?? 0
  const from = before.lastIndexOf(' của ', to)
  if (from < 0 || !saysBefore.test(before.slice(0, from))) return null
  const name = before.slice(from + 5, to).replace(/ về .*$/u, '')
  if (!beginsName.test(name) || !(office.test(name) || beginsAgency(name)) || name.length >= 100) return null
  if (/\/VP|-VP\p{Lu}/u.test(sign) && !name.startsWith('Văn phòng')) return null
  return name.split(', ').every(piece => nameEnd.exec(piece)?.index === piece.length) ? name : null
}

/** The body that acts right before the document, "Bộ Tài chính đã có ▸công văn số", or whose words stand in it. Rule VD-2. */
export function issuerBefore({ text }: Paragraph, at: number): string | null {
  const before = text.slice(Math.max(0, at - 130), at)
  if (/(?:tại (?:các )?|\()$/u.test(before)) return sayerBefore(before, text.slice(at, at + 50))
  if (!/(?:có|hành|ký|gửi|qua|các) $/u.test(before)) return null
  return actsBefore.exec(before)?.groups?.name?.replace(/,$/u, '') ?? null
}
