// Who issued a cited document and stands before it: the body that acts or reports in it, whose words it holds, at the head of its list. As printed.
import { foldSame } from '../text/fold.ts'
import { matchesIn } from '../text/matches.ts'
import { beginsAgency } from './agency-names.ts'
import { nameEnd } from './body-name.ts'
import { beginsName, head, issuerAfter, longest } from './cited-issuer.ts'
import { isSignOf } from './cited-letters.ts'
import type { Paragraph } from './paragraph.ts'

const window = longest + 30
const headWords = new RegExp(`${head.source} ?`, 'u')

export interface IssuerBefore {
  name: string
  /** True where several bodies are named: one of them, or all together. */
  isSeveral: boolean
}

const one = (name: string): IssuerBefore => ({ name, isSeveral: false })

/** First words of the bodies that act in a sentence. */
const actor =
  '(?:Bộ|Đoàn|Tổng cục|Cục|Chi cục|Sở|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chính phủ|Thủ tướng|Văn phòng|Ban|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Quốc hội|Thanh tra|' +
  'BHXH|MTTQ|VKSND|TAND|NHNN|KBNN|Mặt trận|Kiểm toán|Tổng Kiểm toán|Tổng Thanh tra|Tổng Giám đốc|Thường trực|Liên minh|Hiệp hội|Công đoàn|LĐLĐ|Vụ|Đài|Kho bạc|Bảo hiểm|Ngân hàng|Viện|Trường|Bệnh viện|Trung tâm|Phòng|Công an|Tòa án|Công ty|Tổng công ty|Tập đoàn|Hội|Liên đoàn|Chủ tịch|Giám đốc)'
const acts = 'có|ban hành|ký|gửi|thông qua|trình|trình bày|nhận được'
/** Behind "có", or alone, what a body does in its own document: "có ý kiến tại". */
const saysIn =
  '(?:có|đã) (?:có )?(?:(?:văn bản |ý kiến )?(?:báo cáo|đề nghị|trả lời|thông báo|hướng dẫn|chỉ đạo|yêu cầu|thẩm định|kiến nghị|đề xuất|xác nhận)|ý kiến)(?: \\p{Ll}+){0,3} tại'
const actsBefore = new RegExp(
  `(?<=(?:^|[\\s,;.(]))(?<name>(?:Ban [Cc]án sự [Đđ]ảng )?${actor}(?: (?!đã |cũng |có |ban hành|trình )[^\\s;:.()]{1,14}){0,9}),? (?:(?:đã |cũng đã |cũng )?(?:${acts})(?: ban hành)?|${saysIn})(?: các)? $`,
  'u',
)
const actsLast = /(?:có|hành|ký|gửi|qua|các|trình|bày|tại) $/u

/** What somebody says in a document: "đề nghị của Sở Y tế tại ▸Tờ trình", "ý kiến của Bộ Y tế (▸công văn". Duties "của" a body stand in another's. Folded. */
const saysBefore =
  /(?:d[a-z] nghi|d[a-z] xuat|y kien|kien nghi|huong dan|chi dao|bao cao|yeu cau|vuong mac|phan anh|giai trinh|tra loi|thong bao|ket luan|tham muu|tham dinh|phan cong|uy quyen|chap thuan|thong nhat|dong y|cho phep|gioi thieu|phe duyet|chu truong)(?: \p{L}{1,7}){0,3}$/u
/** Between the body and its document. */
const holds = / (?:\((?:tại )?|(?:nêu |gửi |trình )?tại )(?:các )?$/u
const office =
  /^(?:(?:phó )?(?:thủ tướng|bộ trưởng|chủ tịch|(?:tổng )?giám đốc|thống đốc|viện trưởng|(?:chi |tổng )?cục trưởng|chánh |trưởng |hiệu trưởng|chủ nhiệm|đội trưởng|trạm trưởng|hạt trưởng|chỉ huy trưởng|tư lệnh|bí thư)|thường trực|tổng |liên )/iu

const isBody = (name: string): boolean => beginsName.test(name) && (office.test(name) || beginsAgency(name)) && name.length < longest

/** A comma behind a name that another body follows, or words the name goes on with: "Trung tâm Dịch vụ, hỗ trợ phát triển". */
const besideName =
  /^, (?=\p{Lu}|(?!ý kiến|báo cáo|biên bản|tờ trình|kết quả|đề |thẩm|sau |theo |căn |trên |xét |và |các |cùng |đồng thời|nay |ngày |được |đã |có )\p{Ll})/u

/** The bodies of a name that commas part, each whole; null where one of them goes on into something else. */
function bodiesIn(name: string, folded: string): (IssuerBefore & { last: string }) | null {
  let from = 0
  let count = 0
  let last = name
  while (from < name.length) {
    const end = from + nameEnd(name.slice(from), folded.slice(from))
    const gap = besideName.exec(name.slice(end, end + 16))?.[0].length ?? 0
    if (end === from || (end < name.length && !gap)) return null
    last = name.slice(from, end)
    from = end + gap
    count++
  }
  return { name, isSeveral: count > 1, last }
}

/** Where "của" stands last up to a place, also misread; "cửa" is another word. */
function lastOf(before: string, folded: string, to: number): number {
  let at = folded.lastIndexOf(' cua ', to)
  while (at > 0 && before[at + 2] === 'ử') at = folded.lastIndexOf(' cua ', at - 1)
  return at
}

/** The body whose words a document holds: a person's words in a sign of his office are no one's here. */
function sayerBefore(before: string, folded: string, sign: string): IssuerBefore | null {
  const to = holds.exec(before)?.index ?? 0
  const label = lastOf(before, folded, to) + 5
  if (label < 5 || !saysBefore.test(folded.slice(0, label - 5))) return null
  const from = label + (/^(?:ông|bà|đồng chí) (?=\p{Lu})/u.exec(before.slice(label, to))?.[0].length ?? 0)
  const name = before.slice(from, to).replace(/ về .*$/u, '')
  const isOthers =
    (/\/VP|-VP\p{Lu}/u.test(sign) && !name.startsWith('Văn phòng')) || (sign.includes('UBND') && !/UBND|[ỦU][yỷ] ban/u.test(name))
  if (!isBody(name) || isOthers) return null
  return bodiesIn(name, folded.slice(from, from + name.length))
}

/** "các văn bản của UBND tỉnh: ▸Công văn số …; ▸Kế hoạch số …": the body at the head of a list, as far as the list goes. */
const listHead =
  /(?<=(?<!\p{L})cac (?:cong van|van ban|quyet dinh|nghi quyet|ke hoach|chi thi|thong bao|cong dien|nghi dinh|thong tu|to trinh|bao cao|ket luan|luat)(?: chi dao| huong dan)?,? cua )[^:;]{3,90}:/gu
const reachOfList = 700

/** The body at the head of the list that a place stands in; for the end of a paragraph, of the list whose items the next ones are. */
export function listIssuer({ text, folded }: Paragraph, at: number): IssuerBefore | null {
  const from = Math.max(0, at - reachOfList)
  const before = folded.slice(from, at)
  if (!before.includes(':') || !before.includes('cac ') || !before.includes(' cua ')) return null
  const found = matchesIn(before, listHead).at(-1)
  if (!found || /[.:] {0,2}\p{Lu}/u.test(text.slice(from + found.index + found[0].length, at))) return null
  const start = from + found.index
  const name = text.slice(start, start + found[0].length - 1)
  return beginsName.test(name) && nameEnd(name, folded.slice(start, start + name.length)) === name.length ? one(name) : null
}

/** The body a bracket stands behind in a list of them, where its letters are the sign's: "Bộ Y tế (công văn ▸15/BYT-KH), Sở Xây dựng (…". */
function listedBefore(before: string, sign: string): IssuerBefore | null {
  const piece = /(?:^|[,;:]|(?<!\p{L})(?:và|của)) (?<name>\p{Lu}[^,;:()]{2,70}) \((?:tại )?$/u.exec(before)?.groups?.name
  if (piece === undefined) return null
  const group = /(?:các|của) (?:các )?(?<noun>Bộ|Sở|bộ|sở): [^.:]{2,110}$/u.exec(before)?.groups?.noun
  const isWhole = beginsAgency(piece)
  const name = isWhole || group === undefined ? piece : `${group[0]?.toUpperCase()}${group.slice(1)} ${piece}`
  return (isWhole || group !== undefined) && isSignOf(sign, name) ? { name, isSeveral: !isWhole } : null
}

/** What a body does in the document behind: "Sở Tư pháp thẩm định tại ▸", "UBND tỉnh trình (▸", "… và Sở Nội vụ tại ▸". Folded. */
const reports =
  / (?:(?:da |cung da |co )?(?:tham dinh|bao cao|trinh|de nghi|de xuat|kien nghi|tra loi|huong dan|chi dao|thong bao|tham muu|giai trinh|lay y kien|thong nhat|xac nhan|chap thuan|phuc dap|tiep thu)(?= )|tai (?:cac )?$)/gu
const mayBeginBody =
  /(?:^|, |(?<=\p{Lu}{2,9} \p{Lu}{2,9} \p{Lu}{2,9}) (?=\p{Lu}\p{Ll})|(?<!\p{L})(?:và|do|được|mà|nay|khi|để|nghe|[Tt]heo) )(?=\p{Lu})/gu

/** Where the last clause of a text begins that a bracket or "tại" ends. */
function clauseIn(before: string): number {
  let start = 0
  for (let at = 0; at < before.length - 1; at++)
    if (before[at] === '(') start = at + 1
    else if (before[at] === ' ' && '.;:'.includes(before[at - 1] ?? ' ')) start = at + 1
  return start
}

/** The body that reports in the document, where its letters are the sign's; whole, from the beginning of its clause, a comma or "và". */
function reporterBefore(before: string, folded: string, sign: string): IssuerBefore | null {
  const start = clauseIn(before)
  for (const { index } of matchesIn(folded.slice(start), reports)) {
    const clause = before.slice(start, start + index)
    for (const found of matchesIn(clause, mayBeginBody).reverse()) {
      const name = clause.slice(found.index + found[0].length)
      const isWhole = isBody(name) && nameEnd(name, foldSame(name)) === name.length
      if (isWhole && isSignOf(sign, name.replace(headWords, ''))) return one(name)
    }
  }
  return null
}

/** "công văn của Sở Y tế số ▸15/SYT-NV": the body between a kind and its sign. */
function issuerBetween(paragraph: Paragraph, from: number, sign: number): IssuerBefore | null {
  const at = paragraph.folded.slice(from, sign).indexOf(' cua ')
  if (at < 0) return null
  const { name, to } = issuerAfter(paragraph, from + at)
  return name && /^,? ?:? ?(?:so ?:? ?)?$/u.test(paragraph.folded.slice(to, sign)) ? one(name) : null
}

/** Right before a document that holds a body's words. */
const holdsWords = /(?:tại (?:các )?|\()$/u

function saidBefore(before: string, folded: string, behind: string): IssuerBefore | null {
  const sign = behind.split(/\s/u)[0] ?? ''
  const said = sayerBefore(before, folded, sign) ?? reporterBefore(before, folded, sign)
  return said ?? (before.endsWith('(') ? listedBefore(before, sign) : null)
}

/**
 * The body that acts right before the document, "Bộ Tài chính đã có ▸công văn số", whose words stand in it, or that its list is of. `from` is
 * where the kind begins, `sign` where the sign does. Rule VD-2.
 */
export function issuerBefore(paragraph: Paragraph, from: number, sign: number): IssuerBefore | null {
  const { text, folded } = paragraph
  const between = sign - from > 12 ? issuerBetween(paragraph, from, sign) : null
  if (between) return between
  const start = Math.max(0, from - window)
  const before = text.slice(start, from)
  const said = holdsWords.test(before) ? saidBefore(before, folded.slice(start, from), text.slice(sign, sign + 40)) : null
  const acting = said === null && actsLast.test(before) ? actsBefore.exec(before)?.groups?.name : undefined
  return said ?? (acting ? actorsIn(acting.replace(/,$/u, '')) : listIssuer(paragraph, from))
}

/** "của Công ty A, Sở Y tế có ▸công văn": the last acts, perhaps with the others. */
function actorsIn(name: string): IssuerBefore {
  const bodies = bodiesIn(name, foldSame(name))
  return bodies ? { name: bodies.last, isSeveral: bodies.isSeveral } : one(name)
}
