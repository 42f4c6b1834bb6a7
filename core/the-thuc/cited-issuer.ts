// Who issued a cited document: the body named after "của", or the one that "có công văn số …". As printed; which agency it is, is not decided here.
import type { Paragraph } from './paragraph.ts'

/** A name ends before a verb, a date or a sign; "và" and a comma go on inside a name ("Bộ Thông tin và Truyền thông"). */
const nameEnd =
  /\s(?=(?:Về|Hướng dẫn|Quy định|Ban hành|Sửa đổi|Phê duyệt|về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|thay thế|triển khai|thực hiện|cho|tại|thông báo|thông qua|đề nghị|báo cáo|đã|gửi|trả lời|quyết định|công bố|giao|điều chỉnh|trình|cử|hỏi|xin|phản ánh|vướng mắc|kiến nghị|nêu|có|đề ngày|ngày|năm|như|thì|để|nhằm|theo|phân bổ|ký|được|trong|chuyển|gồm|đính chính|kèm|nêu trên|chỉ đạo|yêu cầu|do|là|với|liên quan|cung cấp|hoặc|\d)(?:[\s,;:.]|$))|\svà\s(?!\p{Lu}\p{Ll})|\svà\s(?=(?:Bộ|Sở|Ủy ban|Uỷ ban|UBND|Cục|Tổng|Chi cục|Nghị|Thông tư|Quyết|Chỉ thị|Công văn|Kế hoạch|Luật|Công điện|Tờ trình|Báo cáo|Chủ tịch|Thủ tướng|Văn phòng|Thông báo|Kết luận|Ban)\s)|[;:(“"[]|\.(?!\s?(?:HCM|Hồ|Hà|Đà|Hải|Cần|Huế))|,\s(?!(?:Thể thao|Viễn thông|Gia đình|Du lịch|Thông tin|Thanh niên)\s)|\s[-–]\s(?!\p{Lu})|$/u
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

/** The body that acts right before the document: "Bộ Tài chính đã có ▸công văn số". Rule VD-2. */
export function issuerBefore({ text }: Paragraph, at: number): string | null {
  const before = text.slice(Math.max(0, at - 130), at)
  if (!/(?:có|hành|ký|gửi|qua|các) $/u.test(before)) return null
  return actsBefore.exec(before)?.groups?.name?.replace(/,$/u, '') ?? null
}
