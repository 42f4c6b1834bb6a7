// The lines of Kính gửi: from the label to where the body begins. Takes no addressee apart.
import { hint } from '../text/hints.ts'
import { type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { classAt, is } from '../text/unit-class.ts'
import { isBodyOpener } from './body-opener.ts'
import { cutHeadLine, type HeadPiece } from './head.ts'
import { isDebris, isNoise } from './noise.ts'
import { openingAt, openingSign } from './opening.ts'

/** The label's piece below the kind: a tờ trình or a báo cáo prints Kính gửi under its title. */
export function kinhGuiBelow(lines: readonly Line[], from: number): Part | null {
  for (const line of lines.slice(from, from + 12)) {
    const piece = line.hints & hint.kinhGui ? cutHeadLine(line).find(p => p.role === 'kinh-gui') : undefined
    if (piece) return piece.part
    if (isBodyOpener(line)) return null
  }
  return null
}

/** A list mark before a body: where the label Kính gửi is lost, its list ends the title. */
const listed =
  /^[^\p{L}\d]{0,3}[-–—~+•] ?(?:Các|Bộ|Sở|Cục|Chi cục|UBND|[ỦU][yỷ] ban|Ban|Hiệp hội|Công ty|Tổng|Văn phòng|Ngân hàng|Tập đoàn|Liên đoàn|Phòng|Trường|Bệnh viện)(?!\p{L})/u

/** The first of the listed bodies below a V/v where the label is lost; null where there is none. Rule KG-4. */
export function listBelowVv(pieces: readonly HeadPiece[]): Part | null {
  const vv = pieces.findIndex(({ role }) => role === 'vv')
  const found = vv < 0 ? undefined : pieces.slice(vv + 1).find(({ role, part }) => role === 'text' && listed.test(textOf(part)))
  return found?.part ?? null
}

/** True where a letter stands behind a mark of a list, a blank between them or none. */
function isListed(text: string): boolean {
  const at = openingAt(text)
  const mark = at > 1 && classAt(text, at - 1) & is.space ? at - 2 : at - 1
  return mark >= 0 && mark <= 3 && '-–—~+•*='.includes(text.charAt(mark)) && (classAt(text, at) & is.letter) > 0
}

const bodyVerb =
  /^[^\p{L}\d(]{0,3}(?:can cu|thuc hien|trien khai|xet|theo|tra loi|phuc dap|ngay \d|trong thoi gian|tiep theo|nham|de |vua qua|hien nay|qua )/u
/** What an invitation says below the names. */
const occasion =
  /^[^\p{L}\d]{0,4}(?:\d[.)] {0,3})?(?:(?:toi|den|tham) ?(?:du|tham du)|du (?:hop|hoi)|chu tri|thoi gian|dia diem|noi dung|thanh phan|vao (?:luc|hoi)|luc \d|hinh thuc|tai lieu)(?!\p{L})/u
const isOccasion = (folded: string): boolean => 'tdcnvlh0123456789'.includes(openingSign(folded)) && occasion.test(folded)
const label = /^(?:[^\p{L}\d]{0,4}kinh ?trinh ?[:;]|[^\p{L}\d]{0,4}kinh ?g[a-z]{2,3} {0,2}[:;.]?|[^:]{0,8}(?<![a-z])gu[iy] ?[:;])/u

/** Where the body goes on in the line of the single addressee or of a title in capitals. */
export const inlineBody = /(?<=[\p{L}).]) (?=(?:Phúc đáp|Trả lời|Thực hiện|Căn cứ|Xét đề nghị|Theo đề nghị|Triển khai) )/u

/** A list of addressees ends with a full stop; a single addressee's line ends where its sentence does. */
const isFull = (part: Part): boolean => /(?:^|[^A-Z])\.\s*$/u.test(textOf(part)) && !/\b(?:TP|P|Q)\.\s*$/u.test(textOf(part))

/** The number before an item of a numbered list. */
export const addresseeNumber = /^\s{0,6}(?:\d{1,2}|[a-eđ])[.)]\s{1,3}(?=\p{L})/u

/** True where the addressees are numbered: the first stands behind a 1 or an a. */
export const beginsNumbers = (parts: readonly Part[]): boolean => {
  const first = parts.find(part => part.to > part.from)
  return first !== undefined && /^\s{0,6}[1a][.)]\s/u.test(textOf(first))
}

/** A verb in small letters behind the name of who writes. */
const told =
  /^[^\p{L}\d]{0,3}[^.;:]{3,60} (?:co (?:nhu cau|y kien|van ban)|da |xin |de nghi |thong bao |bao cao |nhan duoc |kinh |tran trong |yeu cau |to chuc )/u

/** True where a sentence of the body stands right below an addressee: its line names somebody, tells something and is as long as lines are. */
const beginsSentence = (line: Line, last: Part): boolean =>
  !/(?:,|và|các|của)$/u.test(textOf(last)) &&
  /^[^\p{L}\d]{0,3}\p{Lu}/u.test(line.text) &&
  /[.:;,]$|.{60}/u.test(line.text) &&
  told.test(line.folded)

function ends(line: Line, parts: readonly Part[]): boolean {
  const last = parts.at(-1)
  if (last && last.to > last.from && isOccasion(line.folded)) return true
  if (!last || isListed(line.text) || (addresseeNumber.test(line.text) && beginsNumbers(parts)) || !parts.some(part => part.to > part.from))
    return false
  if (bodyVerb.test(line.folded)) return true
  if (line.gap && !isNoise(line) && !isDebris(line.text) && !/^\p{Ll}/u.test(line.text)) return true
  return beginsSentence(line, last) || isBodyOpener(line) || isFull(last)
}

/** The words behind the label and the lines below it, up to the body; cut where a web page joined the body to the single addressee. */
export function addresseeLines(lines: readonly Line[], first: Part): Part[] {
  const start = label.exec(first.line.folded.slice(first.from, first.to))?.[0].length ?? 0
  const own = partOf(first.line, first.from + start, first.to)
  const inline = own.to > own.from ? inlineBody.exec(textOf(own)) : null
  if (inline) return [partOf(own.line, own.from, own.from + inline.index)]
  const parts = [own]
  for (const line of lines.slice(first.line.index + 1, first.line.index + 40)) {
    if (ends(line, parts)) break
    parts.push(partOf(line))
  }
  return parts
}
