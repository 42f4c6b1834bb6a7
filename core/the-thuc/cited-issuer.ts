// Who issued a cited document: the body named after "của" or "do". As printed; which agency it is, is not decided here.

import { classAt, is } from '../text/unit-class.ts'
import { beginsAgency } from './agency-names.ts'
import { nameEnd } from './body-name.ts'
import type { Paragraph } from './paragraph.ts'

/** Behind the body that a document is "do". */
const made = /^ (?:ky )?ban hanh /u
/** "do Đội Quản lý thị trường số 2 ▸lập ngày …": a person may have drawn it up, too. Matched on the folded words behind "do". */
const drawnUp = /^[^;:.]{3,100}?(?= lap (?:vao )?(?:(?:hoi|luc) [^;.]{1,30})?ngay )/u
/** A capital, or a body's first word in small letters before one. */
export const beginsName =
  /^(?:\p{Lu}|(?:phòng|sở|cục|chi cục|ban|trường|bệnh viện|trung tâm|văn phòng|công an|công ty)(?: (?:TNHH|cổ phần|quản lý|dân cư|đại học|tiểu học|mầm non))? \p{Lu}|liên (?:ngành|[sS]ở|[bB]ộ) \p{Lu})/u
/** No name with its number is longer. */
export const longest = 100
const longestJoint = 160

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
export const head =
  /^(?:Phó )?(?:Thủ tướng|Bộ trưởng|Chủ tịch|(?:Tổng )?[Gg]iám đốc|Thống đốc|Viện trưởng|(?:Chi )?[Cc]ục trưởng|Chánh |Trưởng |Hiệu trưởng)/u

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
