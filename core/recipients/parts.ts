// The parts of a line behind a colon: units and posts of an office ("VPUB: CVP, KGVX"), or bodies whose first word the line says once
// ("Các Sở: Nội vụ, Tài chính"). Rules NG-34 to NG-37 of SPEC.md.
import type { Span } from '../../contract/reading.ts'
import { openedName } from '../link/co-quan.ts'
import { departments, ministryBodies } from '../tables/group-bodies.ts'
import { unitCodes } from '../tables/recipient-posts.ts'
import { fold } from '../text/fold.ts'
import { postAt } from './posts.ts'

export interface NamedPart {
  name: string
  at: Span
  isMany: boolean
}

/** The pieces between commas and semicolons outside brackets, with where each stands. */
export function pieces(text: string, from = 0): { text: string; at: Span }[] {
  const found: { text: string; at: Span }[] = []
  let start = from
  let depth = 0
  for (let i = from; i <= text.length; i++) {
    const sign = text.charAt(i)
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (i < text.length && (depth > 0 || (sign !== ',' && sign !== ';'))) continue
    const piece = text.slice(start, i)
    const lead = piece.length - piece.trimStart().length
    if (piece.trim()) found.push({ text: piece.trim(), at: { start: start + lead, end: start + lead + piece.trim().length } })
    start = i + 1
  }
  return found
}

/** What an office's name begins with. */
const officeHead = /^(?:VP|Văn phòng|VĂN PHÒNG|Lãnh đạo VP|Lãnh đạo Văn phòng)/u
const unitHead = /^(?:[Cc]ác )?(?:phòng|Phòng|P\.|Vụ|vụ|Tổ|tổ|Ban|ban|Khối|khối|đơn vị|CV|chuyên viên)(?=\s|:|$)/u

export interface OfficeLine {
  office: string
  officeAt: Span
  parts: NamedPart[]
}

/** `VPUB: CVP, PCVP L.T. Lực, KGVX, TKBT`, `VPCP: BTCN, các PCN, các Vụ: TH, PL`; null for a line that is none of an office's. */
export function officeLine(text: string): OfficeLine | null {
  const colon = text.indexOf(':')
  const office = text.slice(0, Math.max(0, colon)).trim()
  const isUnits = unitHead.test(office)
  if (colon < 0 || (!officeHead.test(office) && !isUnits)) return null
  if (/^(?:VP|Văn phòng)$/u.test(office) && postAt(text.slice(colon + 1).trim()) === null) return null
  const parts = partsUnder(text, colon + 1, isUnits ? withoutMany(office) : '')
  return parts.length ? { office, officeAt: { start: 0, end: office.length }, parts } : null
}

const withoutMany = (words: string): string => words.replace(/^[Cc]ác\s/u, '')

/** The parts behind the colon; a word with a colon of its own ("các Vụ: TH, PL") stands in front of the codes that follow it. */
function partsUnder(text: string, from: number, whole: string): NamedPart[] {
  let under = whole
  return pieces(text, from).map(({ text: printed, at }) => {
    const colon = printed.indexOf(':')
    const head = colon > 1 && colon <= 30 ? printed.slice(0, colon) : ''
    const name = head ? printed.slice(colon + 1).trim() : printed
    if (head) under = withoutMany(head)
    const part = partOf(name, at, under)
    if (!head && !/^[\p{Lu}\d.-]{1,8}$/u.test(name)) under = whole
    return part
  })
}

function partOf(text: string, at: Span, under: string): NamedPart {
  const post = under && unitCodes.includes(text) ? null : postAt(text)
  if (post) {
    const rest = text
      .slice(post.length)
      .trim()
      .replace(/^[.:]\s*/u, '')
    return {
      name: `${post.isMany ? 'các ' : ''}${post.post}${rest && (rest.startsWith('/') ? rest : ` ${rest}`)}`,
      at,
      isMany: post.isMany,
    }
  }
  return { name: under && /^[\p{Lu}\d.-]{1,8}$/u.test(text) ? `${under} ${text}` : text, at, isMany: /^[Cc]ác\s/u.test(text) }
}

/** Names of departments and ministries, to see how far one goes over its commas: "Văn hóa, Thể thao và Du lịch". */
const known = new Set([...departments, ...ministryBodies].flatMap(({ bodies }) => bodies.map(({ name }) => fold(openedName(name)))))

const shared =
  /^(?:(?:Giám đốc|Thủ trưởng|Lãnh đạo)\s)?(?:[Cc]ác\s)?(sở|Sở|SỞ|bộ|Bộ|BỘ|VP(?=\s?:)|Văn phòng(?=\s?:))(?:,\s?(?:ban|Ban|ngành|cơ quan)[^:]{0,20}(?=\s?:))?\s?(:|\s)\s*(?=\p{Lu})/u

/** `Các Sở: Nội vụ, Văn hóa, Thể thao và Du lịch` → each with its first word; null for a line of any other shape. */
export function sharedHead(text: string): NamedPart[] | null {
  const head = shared.exec(text)
  if (!head?.[1] || (head[2] !== ':' && !/^(?:.*\s)?[Cc]ác\s/u.test(head[0]))) return null
  const word = head[1] === 'VP' ? 'Văn phòng' : head[1].charAt(0).toUpperCase() + head[1].slice(1).toLowerCase()
  const each = pieces(text, head[0].length)
  const parts: NamedPart[] = []
  for (let i = 0; i < each.length; ) {
    const length = longestKnown(each.slice(i), text, word)
    const [first, last] = [each[i], each[i + length - 1]]
    if (!first || !last) break
    const at = { start: first.at.start, end: last.at.end }
    parts.push(...lastTwo(text.slice(at.start, at.end), at, word))
    i += length
  }
  return parts.length > 1 ? parts : null
}

function longestKnown(rest: readonly { at: Span }[], text: string, word: string): number {
  const start = rest[0]?.at.start ?? 0
  for (let n = Math.min(3, rest.length); n > 1; n--) if (isKnown(`${word} ${text.slice(start, rest[n - 1]?.at.end)}`)) return n
  return 1
}

const isKnown = (name: string): boolean => known.has(fold(openedName(name)))
/** The name with its word in front, unless it has one: "Công an tỉnh" behind "Các Sở:" is no Sở. */
const withHead = (name: string, word: string): string =>
  !isKnown(`${word} ${name}`) &&
  word !== 'Văn phòng' &&
  /^(?:Sở|Bộ|Ban|Công an|Thanh tra|Văn phòng|VP|Cục|BHXH|Ngân hàng|UBND|Kho bạc|Hội|Tỉnh)/u.test(name)
    ? name
    : `${word} ${name}`

/** "Nội vụ và Tài chính" are two where the whole is no name and each is one. */
function lastTwo(name: string, at: Span, word: string): NamedPart[] {
  const one = { name: withHead(name, word), at, isMany: false }
  const and = name.lastIndexOf(' và ')
  if (and < 0 || isKnown(one.name)) return [one]
  const [left, right] = [name.slice(0, and), name.slice(and + 4)]
  if (!isKnown(`${word} ${left}`) || !isKnown(withHead(right, word))) return [one]
  return [
    { ...one, name: `${word} ${left}`, at: { start: at.start, end: at.start + left.length } },
    { ...one, name: withHead(right, word), at: { start: at.end - right.length, end: at.end } },
  ]
}

const agencyHeads =
  /(?:^|[,;]\s*|\svà\s(?=Sở|Bộ))(?=(?:Sở|Bộ|Ban|Cục|Công an|Thanh tra|UBND|HĐND|UBMTTQ|UBMT|TT\.?\s?(?:Tỉnh|Thành|TU|HĐND)|TTTU|TTHĐND|VP|Văn phòng|Đài|Báo|Hội|Tỉnh|Thành|Huyện ủy|BHXH|Kho bạc|Ủy ban|Viện|Tòa|TAND|VKSND|Bưu điện|Viễn thông)(?!\p{Ll}))/gu
/** Bodies that a list of several names without the place that its last one says: "HĐND, UBND tỉnh". */
const bareBody = /^(?:HĐND|UBND|UBMTTQ(?:VN)?|TT\.?\s?HĐND|TAND|VKSND)$/u
const placeEnd =
  /\s(?:tỉnh|Tỉnh|thành phố|Thành phố|TP|huyện|Huyện|quận|Quận|thị xã|Thị xã|phường|Phường|xã(?!\shội)|Xã(?!\shội))(?:\s.*)?$/u
/** A party committee that stands before the others says no place of its own: "Tỉnh ủy, HĐND, UBND tỉnh Trà Vinh". */
const bareParty = /^(?:(?:TT|Thường trực)\.?\s)?(?:(Tỉnh|Thành)|Huyện|Quận|Thị|Đảng)\s(?:ủy|uỷ)$/u
const levelWord = /^\s(?:(tỉnh|thành phố|TP)|huyện|quận|thị xã|phường|xã)\s/iu

/** The name with the place that the last of its line says. */
function withPlace(name: string, place: string): string {
  if (bareBody.test(name)) return `${name}${place}`
  const [party, level] = [bareParty.exec(name), levelWord.exec(place)]
  const isSameLevel = party && level && (party[1] !== undefined) === (level[1] !== undefined)
  return isSameLevel ? `${name} ${place.slice(level[0].length)}` : name
}

/** Boards of a people's council: "Ban VH-XH, KT-NS, HĐND tỉnh" are its two; "Ban Dân tộc" may be another body. */
const boards = /^Ban\s((?:(?:KT|VH|Kinh tế|Văn hóa|Văn hoá|Pháp chế|Đô thị)[^,:;]{0,20},\s?)+)((?:HĐND|Hội đồng nhân dân)(?:\s.*)?)$/u
export function councilBoards(text: string): NamedPart[] | null {
  const found = boards.exec(text)
  if (!found?.[1] || /[,;:]/u.test(found[2] ?? '')) return null
  const each = pieces(text.slice(0, 4 + found[1].length), 4)
  const whole = { start: 0, end: text.length }
  return each.map(({ text: board, at }) => ({ name: `Ban ${board} ${found[2]}`, at: each.length === 1 ? whole : at, isMany: false }))
}

/** `Sở Nội vụ, Sở Tài chính`, `HĐND, UBND tỉnh`: two agencies or more on one line, each with its own first word. */
export function severalAgencies(text: string): NamedPart[] | null {
  const starts = [...text.matchAll(agencyHeads)].map(found => found.index + found[0].length)
  if (starts.length < 2 || starts[0] !== 0 || text.includes(':') || /(?:^|\s)[Cc]ác\s/u.test(text)) return null
  const parts = starts.map((start, i) => {
    const name = text.slice(start, starts[i + 1] ?? text.length).replace(/(?:[,;]\s*|\svà\s)$/u, '')
    return { name, at: { start, end: start + name.length }, isMany: false }
  })
  const place = placeEnd.exec(parts.at(-1)?.name ?? '')?.[0] ?? ''
  return parts.map(part => ({ ...part, name: withPlace(part.name, place) }))
}
