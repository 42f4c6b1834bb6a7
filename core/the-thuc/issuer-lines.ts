// The lines of the head that may name an issuer: capitals above the number, or a body's name in small letters there. Takes no name apart.
import { foldedOf, type Part, partOf, textOf } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { capitalShare, classAt, is } from '../text/unit-class.ts'
import { beginsAgency } from './agency-names.ts'
import type { HeadPiece } from './head.ts'
import type { HeadRole } from './head-roles.ts'
import { cellTop } from './issuer-cell.ts'
import { isKhanMat } from './khan-mat.ts'
import { agencyNamed } from './known-agency.ts'
import type { Layout } from './layout.ts'
import { isDebris, isStamp } from './noise.ts'
import { openingSign } from './opening.ts'

const isCapital = (text: string): boolean => capitalShare(text, 3) > 0.8

/** Words on how a paper is to be handled, and that it is a draft (NĐ 30/2020 Phụ lục I.III.2): they stand below an issuer and are no part of it. */
const handling =
  /^[^\p{L}\d]{0,3}(?:du thao|luu hanh noi bo|xem xong tra lai|tai lieu thu hoi|khong pho bien|ban (?:sao|chinh|goc))(?: (?:lan )?\d{1,2})?[^\p{L}\d]{0,3}$/u

const isHandling = (folded: string): boolean => 'dlxtkb'.includes(openingSign(folded)) && handling.test(folded)

/** The decision that a team is named after, in its name: "ĐOÀN THANH TRA THEO QUYẾT ĐỊNH SỐ 228/QĐ-TTCP". */
const bySign = /(?:^|\s)SỐ \d{1,5}\/QĐ-\p{Lu}\p{L}{1,9}$/u

/** Letters and blanks only, as nearly every name is printed. */
const plainName = /^[\p{L} ]+$/u

const isSession = (folded: string): boolean => folded.startsWith('kho') && /^kho[a-z] [a-z\d]{1,8} ?[,-]? ?ky hop/u.test(folded)

/** A line of an issuer: capitals, hardly any digit, no debris; a rule or a colon may follow a name of the closed tables. */
const isIssuerLine = (part: Part, printed: string): boolean => {
  const text = textOf(part)
  return (
    isCapital(text) &&
    text.length < 120 &&
    ((text === printed && plainName.test(text)) || isIssuerWithSigns(text, printed)) &&
    !isKhanMat(part) &&
    !isHandling(foldedOf(part)) &&
    !isSession(foldedOf(part))
  )
}

/** What digits and signs an issuer's line may have; `printed` is the line with what stood at its ends. */
function isIssuerWithSigns(text: string, printed: string): boolean {
  const isNamedBySign = bySign.test(text)
  return (
    !/[<>{}#=@]/u.test(text) &&
    (!/\d{3}/u.test(text) || isNamedBySign || (/\s\p{Lu}?\d{3}$/u.test(text) && beginsAgency(text))) &&
    !isDebris(text) &&
    !/^\s*[|[{]/u.test(printed) &&
    !((isStamp(withoutEnd(printed, /[\s=]/u)) || /:\s*$|[/⁄]|^\P{L}*\d/u.test(printed)) && !isNamedBySign && agencyNamed(text) === null)
  )
}

/** The capitals a line of a web page ends with, behind the page's own title. */
function capitalEnd(part: Part): Part {
  const text = textOf(part)
  const found = isCapital(text) ? null : /(?<=[.\d]\s)\p{Lu}[^\p{Ll}]{4,}$/u.exec(text)
  return found ? partOf(part.line, part.from + found.index, part.to) : part
}

/** What a sign of a stamp or the end of a misread quốc hiệu leaves behind a name, folded. */
const tail = /\s(?:(?:viet )?nam|[a-z]|[^a-z\s]{1,3})$/u

/** Asked only where the last word is as short as one. */
function tailOf(name: string): RegExpExecArray | null {
  const last = name.slice(-4)
  return last.endsWith('nam') || last.lastIndexOf(' ') >= last.length - 2 || /[^a-z]$/u.test(last) ? tail.exec(name) : null
}

/** Without stray signs at the ends ("BỘ CÔNG THƯƠNG."); a hyphen at a line's end may belong to the name. */
function trimmed(part: Part): Part {
  const text = textOf(part)
  let start = 0
  while (start < text.length && !(classAt(text, start) & (is.capital | is.small))) start++
  const end = withoutEnd(text, /[^\p{Lu}\p{Ll}\d)]/u).length
  const kept = end < text.length && /^(?: ?[-–]|,)\s*$/u.test(text.slice(end)) ? text.length : end
  const own = partOf(part.line, part.from + start, part.from + Math.max(kept, start))
  const rest = tailOf(foldedOf(own))
  if (!rest || agencyNamed(textOf(own))) return own
  const before = partOf(own.line, own.from, own.from + rest.index)
  return agencyNamed(textOf(before)) ? before : own
}

/** What a column too narrow for quốc hiệu leaves of it for the line below, folded. */
const titleEnd = /^(?:(?:(?:xa )?hoi )?chu )?(?:nghia )?(?:viet )?nam$/u
const endsTitle = (pieces: Layout['pieces'], at: number): boolean =>
  pieces[at - 1]?.role === 'quoc-hieu' && titleEnd.test(foldedOf((pieces[at] as HeadPiece).part).trim())

/** Where the number's line is lost, these end the issuer's column. */
const belowIssuer: readonly HeadRole[] = ['ngay', 'vv', 'kinh-gui']

/** The capital lines before the number, from the national title's left column or above it. */
export function issuerLines({ letter, pieces, kind }: Layout): Part[] {
  const so = pieces.findIndex(p => p.role === 'so')
  const title = pieces.findIndex(p => p.role === 'quoc-hieu' || p.role === 'dang-hieu')
  const motto = pieces.findIndex(p => p.role === 'tieu-ngu')
  const last = Math.max(so, title, motto)
  const below = so < 0 ? pieces.findIndex((p, i) => i > last && belowIssuer.includes(p.role)) : -1
  const end = last < 0 ? (kind ? pieces.length : 0) : Math.max(last + 1, below)
  const national = pieces[title]?.part
  const found: Part[] = []
  for (let i = 0; i < end; i++) {
    const piece = pieces[i]
    const part = piece?.role === 'text' && !endsTitle(pieces, i) ? trimmed(capitalEnd(piece.part)) : null
    if (piece && part && isIssuerLine(part, textOf(piece.part))) found.push(part)
  }
  if (!national) return found
  const beside = found.find(({ line }) => line === national.line)
  const top = beside
    ? cellTop(letter.text, found, beside, national)
    : Math.min(national.line.index, pieces[so]?.part.line.index ?? national.line.index) - 5
  return found.filter(({ line }) => line.index >= top)
}

/** A head's line in small letters: as short as a name, no sentence. */
const isSmallLine = (part: Part): boolean => /^\p{L}[^.;:/\d]{3,70}$/u.test(textOf(part))

/** The lines right above the number in a head without capitals, as old fonts print them: a body's name first. Rule CQ-10. */
export function smallLines({ pieces }: Layout): Part[] {
  const so = pieces.findIndex(({ role }) => role === 'so')
  const above = pieces.slice(0, Math.max(0, so)).filter(({ role }) => role === 'text')
  const from = above.findIndex(({ part }) => /^\p{Lu}/u.test(textOf(part)) && beginsAgency(textOf(part)))
  const lines = from < 0 ? [] : above.slice(from).map(({ part }) => trimmed(part))
  return lines.length <= 4 && lines.every(isSmallLine) ? lines : []
}
