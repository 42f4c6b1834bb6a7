// Who issued a cited document: the body named after "của", at the head of its list, or the one that "có công văn số …". As printed; which agency
// it is, is not decided here.

import { foldSame } from '../text/fold.ts'
import { matchesIn } from '../text/matches.ts'
import { classAt, is } from '../text/unit-class.ts'
import { beginsAgency } from './agency-names.ts'
import { nameEnd } from './body-name.ts'
import { isSignOf } from './cited-letters.ts'
import type { Paragraph } from './paragraph.ts'

/** Behind the body that a document is "do". */
const made = /^ (?:ky )?ban hanh /u
/** "do Đội Quản lý thị trường số 2 ▸lập ngày …": a person may have drawn it up, too. Matched on the folded words behind "do". */
const drawnUp = /^[^;:.]{3,100}?(?= lap (?:vao )?(?:(?:hoi|luc) [^;.]{1,30})?ngay )/u
/** A capital, or a body's first word in small letters before one. */
const beginsName =
  /^(?:\p{Lu}|(?:phòng|sở|cục|chi cục|ban|trường|bệnh viện|trung tâm|văn phòng|công an|công ty)(?: (?:TNHH|cổ phần|quản lý|dân cư|đại học|tiểu học|mầm non))? \p{Lu}|liên (?:ngành|[sS]ở|[bB]ộ) \p{Lu})/u
/** No name with its number is longer. */
const longest = 100
const longestJoint = 160
const window = longest + 30

/** Behind a body of a joint document the next one. */
const jointly =
  /^(?:,? và | - |, (?=(?:Bộ|Toà án|Tòa án|Viện [Kk]iểm|Ngân hàng Nhà|Tổng [Ll]iên|Tổng cục|Thanh tra|Ban|Hội|Bảo hiểm|[ỦU][yỷ] ban|Chủ tịch|Sở|Chính phủ) ))(?=\p{Lu})/u
/** Behind the last body of a list of them somebody else acts: "…, Bộ Y tế đề nghị". */
const actsItself = /^,? (?:đề nghị|yêu cầu|thông báo|có |báo cáo|trả lời|ban hành|đã |kính|xin|trình)/u
/** The two heads of the Party's Central Committee that issue together. */
const politburo = 'Bộ Chính trị'
const secretariat = /(?<=^Bộ Chính trị), Ban Bí thư(?= ?(?:[.;,)]|$|về |khóa |khoá |ngày ))/u
const secretariatLength = (rest: string, first: number): number =>
  first === politburo.length && rest.startsWith(politburo) ? (secretariat.exec(rest)?.[0].length ?? 0) : 0

/** The head of a body, who issues as it does. */
const head =
  /^(?:Phó )?(?:Thủ tướng|Bộ trưởng|Chủ tịch|(?:Tổng )?[Gg]iám đốc|Thống đốc|Viện trưởng|(?:Chi )?[Cc]ục trưởng|Chánh |Trưởng |Hiệu trưởng)/u

const headWords = new RegExp(`${head.source} ?`, 'u')

/** Where the last of the bodies of a joint document ends whose first ends at `end`; "và" stands before the last. */
function jointEnd(rest: string, folded: string, first: number): number {
  let end = first
  for (let gap = jointly.exec(rest.slice(end)); gap; gap = jointly.exec(rest.slice(end))) {
    const next = end + gap[0].length
    if (!(beginsAgency(rest.slice(next)) || head.test(rest.slice(next)))) return end
    const to = next + nameEnd(rest.slice(next), folded.slice(next))
    if (gap[0] === ', ' && actsItself.test(rest.slice(to))) return end
    end = to
    if (gap[0].includes('và')) return end
  }
  return end
}

/** A list of bodies that goes on behind what was read of it: "liên Bộ Tài chính, Tư pháp". */
const isCutList = (rest: string, end: number): boolean =>
  /^(?:, | và )\p{Lu}[^;.,]{2,60}(?:[;,.]|$| và )/u.test(rest.slice(end)) && !actsItself.test(rest.slice(end))

export interface IssuerAfter {
  name: string | null
  to: number
  /** True where another body stands behind "và" that nothing says has issued it too. */
  isSeveral: boolean
}

/** Where behind a document "của" or "do" may stand. */
function labelAt(folded: string, at: number): number {
  const behind = folded[at] === ',' ? at + 1 : at
  return folded[behind] === ' ' ? behind + 1 : behind
}

/** The issuer after "của", and where it ends; all of them where the document is `isJoint`. Rule VD-2. */
export function issuerAfter(paragraph: Paragraph, at: number, isJoint = false): IssuerAfter {
  const { text, folded } = paragraph
  const none = { name: null, to: at, isSeveral: false }
  const label = labelAt(folded, at)
  if (folded.startsWith('cua ', label)) return issuerFrom(paragraph, { from: label + 4, isMaker: false, isJoint }) ?? none
  if (!folded.startsWith('do ', label)) return none
  return drawnBy(text, folded, label + 3) ?? issuerFrom(paragraph, { from: label + 3, isMaker: true, isJoint }) ?? none
}

interface Named {
  from: number
  /** "do" stands before it. */
  isMaker: boolean
  isJoint: boolean
}

/** The issuer whose name begins at a place. */
function issuerFrom({ text, folded }: Paragraph, { from, isMaker, isJoint }: Named): IssuerAfter | null {
  const most = isJoint ? longestJoint : longest
  const rest = text.slice(from, from + most + 30)
  if (!(classAt(rest, 0) & is.capital || beginsName.test(rest))) return null
  const near = folded.slice(from, from + most + 30)
  const first = nameEnd(rest, near)
  const end = isJoint ? jointEnd(rest, near, first) : first + secretariatLength(rest, first)
  if (isMaker && !made.test(folded.slice(from + end, from + end + 14))) return null
  if (end < 3 || end >= most) return null
  const both = !isJoint && rest.startsWith(' và ', end) ? jointEnd(rest, near, end) : end
  const to = from + (rest.startsWith(' về ', both) ? both : end)
  return { name: rest.slice(0, end), to, isSeveral: isJoint ? isCutList(rest, end) : both > end }
}

/** Who drew a document up: no issuer where it is a person. */
function drawnBy(text: string, folded: string, from: number): IssuerAfter | null {
  const length = drawnUp.exec(folded.slice(from, from + longest + 40))?.[0].length
  if (length === undefined) return null
  const name = text.slice(from, from + length)
  const isWhole = beginsAgency(name) && nameEnd(name, folded.slice(from, from + length)) === length
  return { name: isWhole ? name : null, to: from + length, isSeveral: false }
}

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

/** The body whose words a document holds: a person's words in a sign of his office are no one's here. */
function sayerBefore(before: string, folded: string, sign: string): IssuerBefore | null {
  const to = holds.exec(before)?.index ?? 0
  const plain = before.lastIndexOf(' của ', to)
  const label = (plain < 0 ? folded.lastIndexOf(' cua ', to) : plain) + 5
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
const mayBeginBody = /(?:^|, |(?<!\p{L})(?:và|do|được|mà|nay|khi|để|nghe|[Tt]heo) )(?=\p{Lu})/gu

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
