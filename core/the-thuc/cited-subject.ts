// What a cited document is about: the words behind "về" or "về việc". Knows where they end; not which document they speak of.
import { singleSpaced } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import type { Paragraph } from './paragraph.ts'

/** A clause that is no subject any more: another body acts, or another document follows. */
const subjectStop =
  /[;,.]\s{1,3}(?=(?:Ủy ban|Uỷ ban|UBND|Bộ |Sở |Chủ tịch|Thủ tướng|Phó Thủ tướng|Văn phòng|Cục |Tổng cục|Ban |Tỉnh ủy|Thành ủy|Chính phủ|Hội đồng|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Công văn|Công điện|Kế hoạch|Luật |Tờ trình|Báo cáo|Chương trình|Kết luận|Thông báo|QUYẾT (?:ĐỊNH|NGHỊ)|số \d|để |nhằm |theo đó|trên cơ sở))|;\s{1,3}(?=\p{Lu})|[;,.]?\s{0,3}$|[.](?=\s{1,3}\p{Lu})|\)|\s(?=và (?:Nghị|Thông tư|Quyết định|Chỉ thị|Công văn|Kế hoạch|Luật))/gu

/** The words of another body in its own document. */
const otherWords =
  '(?:[,;]| va) {1,3}(?:(?:theo|xet|tren co so|can cu) )?(?=(?:de nghi|de xuat|y kien|kien nghi|bao cao|chi dao|ket luan|phan anh)(?: \\p{L}{1,7}){0,2} cua [^;.,]{3,80} tai )'
/** A clause with a document of its own, or with days. */
const otherClause =
  '; {1,3}(?:va |dong thoi,? )?(?=(?:thuc hien|trien khai|can cu|theo|xet|tren co so|phuc dap|tra loi)(?: (?:noi dung|cac|y kien|chi dao|de nghi|ket luan|cua)){0,3} ' +
  '(?:cong van|quyet dinh|ke hoach|nghi quyet|chi thi|thong bao|cong dien|to trinh|bao cao|van ban|luat|nghi dinh|thong tu|huong dan)|tu ngay \\d)'
const enclosed = ' \\((?=[^()]{0,30}kem)|(?:, cu the)? nhu sau(?= ?:)'
/** What ends a subject inside the words behind its label. Matched on folded text. */
const endsBefore = new RegExp(`${otherWords}|${otherClause}|${enclosed}`, 'u')

/** Where behind a comma somebody acts whatever its name: "…, Nhà trường đề nghị". Matched on folded text. */
const actorBehind =
  /[,.] {1,3}(?=[^;.,]{3,70} (?:yeu cau|d[a-z] nghi|thong bao|co (?:y kien|cong van|van ban)|bao cao|xin (?:gui|bao|y kien|thong bao)|kinh (?:moi|de nghi|gui|trinh|bao)|tran trong|de xuat|kien nghi|huong dan|da (?:tien hanh|thao luan|to chuc|hoan thanh|kiem tra|lam viec|tham dinh|xem xet|phoi hop)|tien hanh) )/gu

/** A bracket that closes one the subject opened is its own. */
const closesOwn = (subject: string, at: number): boolean => subject[at] === ')' && subject.slice(0, at).includes('(')

/** Where the subject ends in the words behind its label, or -1. */
function subjectEnd(window: string, folded: string): number {
  let end = -1
  for (const found of window.matchAll(subjectStop)) {
    if (closesOwn(window, found.index)) continue
    end = found.index
    break
  }
  const next = endsBefore.exec(folded.slice(0, Math.max(0, end)))?.index ?? -1
  if (next > 3) end = next
  for (const {
    index,
    0: { length },
  } of folded.slice(0, Math.max(0, end + 1)).matchAll(actorBehind))
    if (/\p{Lu}/u.test(window[index + length] ?? '')) return index
  return end
}

/** The closing sign and a quote without its partner left out. */
const closed = (subject: string): string => withoutEnd(subject, subject.split('"').length % 2 ? /[\s”;,.]/u : /[\s"”;,.]/u)

/** The subject after "về việc" or "về", as printed, without the closing sign. */
export function subjectAfter({ text, folded }: Paragraph, at: number): { subject: string | null; to: number } {
  const label = /^,?\s{0,2}["“]?(?:[Vv]ề(?: việc)?|[Vv]\/v)\s{1,2}/u.exec(text.slice(at, at + 20))
  if (!label) return { subject: null, to: at }
  const from = at + label[0].length
  const window = text.slice(from, from + 600)
  const end = subjectEnd(window, folded.slice(from, from + 700))
  if (end < 4) return { subject: null, to: at }
  return { subject: closed(singleSpaced(window.slice(0, end))), to: from + end }
}
