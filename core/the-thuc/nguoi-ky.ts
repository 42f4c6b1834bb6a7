// Người ký: authority, post and name from the signature lines. A name in an e-signature block or among the recipients is never the signer.

import type { Reading } from '../../contract/reading.ts'
import type { Issue, NguoiKy, TheThuc } from '../../contract/the-thuc.ts'
import { type Part, partOf, textOf } from '../text/lines.ts'
import { isSyllable } from '../text/syllable.ts'
import { betweenLetters } from '../text/trim.ts'
import { isUpper } from './columns.ts'
import { makeIssue, makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'
import { isCapitalName, isName, isSignedName, isSoundName, mendName, nameIn } from './person-name.ts'
import { authorityAt, damagedPost, deputyOf, exactPost, type Post } from './post.ts'

interface SignLine {
  authority: string | null
  part: Part
  /** Where it stands with its authority. */
  shown: Part[]
}

/** "(Đã ký)" between post and name. */
const signedMark = /^[([]?đã ký(?:[ ,]{1,2}(?:và )?đóng dấu)?[)\]]?(?=\s|$)/iu

/** What ends the first of two posts that one person holds: "PHÓ GIÁM ĐỐC - TRƯỞNG BAN", "CHỦ TỊCH KIÊM …". */
const joinsPost = /\s(?:[-–]|KIÊM)$/u
/** What goes on a post and is none beside another: "PHÓ GIÁM ĐỐC PHỤ TRÁCH". */
const inCharge = /^PHỤ TRÁCH(?!\p{L})/u
const deputyFirst = /^(?:PHÓ|THỨ TRƯỞNG)(?!\p{L})/u

/** True where `rest` is more of the post before it; behind an authority a deputy's or a charge is the signer's own. */
const goesOnPost = (before: string, rest: string, code: string | undefined): boolean =>
  code ? joinsPost.test(before) && !deputyFirst.test(rest) : joinsPost.test(before) || inCharge.test(rest)

/** Where a second post begins in a line that carries several ("KT. BỘ TRƯỞNG THỨ TRƯỞNG"); behind "TM." stands a body's name, which is no post. */
function nextStart(text: string, code: string | undefined): number {
  const isWholeBody = code === 'TM.' || code === 'T/M'
  for (const found of text.matchAll(/(?<!\s)\s{1,4}(?=[\p{L}([])/gu)) {
    const at = found.index + found[0].length
    const rest = text.slice(at)
    const before = text.slice(0, found.index)
    if (authorityAt(rest) || signedMark.test(rest)) return at
    if (goesOnPost(before, rest, code)) continue
    const lead = authorityAt(before)
    const isBody = isWholeBody && found.index > 0
    if (
      !/[,]$|(?:^|[\s.])(?:PHÓ|QUYỀN|CHÁNH|TỔNG|ĐOÀN|PHỤ TRÁCH)$/u.test(before) &&
      exactPost(rest) &&
      (isBody || exactPost(before.slice(lead?.length ?? 0)))
    )
      return at
  }
  return -1
}

/** Where a name begins behind a post on one line, with its rank or degrees, or -1. */
function nameAt(text: string): number {
  const found = /\s(?:\p{L}{1,6}\.\s?){0,3}(?=Y\s\p{Lu}\p{Ll}|\p{Lu}\p{Ll})/u.exec(text)
  const before = found ? text.slice(0, found.index) : ''
  return found && before === before.toUpperCase() && exactPost(before) && isSignedName(text.slice(found.index)) ? found.index : -1
}

/** One line taken apart: its authority, its own words, and what stands behind them. */
function takeApart(part: Part): { authority: string | null; own: Part; shown: Part; rest: Part | null } {
  const text = textOf(part)
  const lead = /^[^\p{L}]{1,4}(?=\p{L})/u.exec(text)?.[0].length ?? 0
  const found = authorityAt(text.slice(lead))
  const body = partOf(part.line, part.from + lead + (found?.length ?? 0), part.to)
  const at = [nameAt(textOf(body)), nextStart(textOf(body), found?.code)].filter(place => place > 0)
  const cut = at.length ? body.from + Math.min(...at) : body.to
  const rest = partOf(body.line, cut, body.to)
  return {
    authority: found?.code ?? null,
    own: partOf(body.line, body.from, cut),
    shown: partOf(body.line, part.from + lead, cut),
    rest: rest.to > rest.from ? rest : null,
  }
}

/** Signature lines taken apart where one line holds authority, post and name; an authority alone on its line belongs to the next. */
function signLines(parts: readonly Part[]): SignLine[] {
  const out: SignLine[] = []
  let pending: { code: string; shown: Part } | null = null
  const queue = [...parts]
  for (let part = queue.shift(); part; part = queue.shift()) {
    const signed = signedMark.exec(textOf(part))
    if (signed) part = partOf(part.line, part.from + signed[0].length, part.to)
    const { authority: code, own, shown, rest } = takeApart(part)
    if (rest) queue.unshift(rest)
    if (own.to > own.from)
      out.push({ authority: code ?? pending?.code ?? null, part: own, shown: pending && !code ? [pending.shown, shown] : [shown] })
    pending = code && own.to <= own.from ? { code, shown } : null
  }
  return out
}

const tidy = (part: Part): string => betweenLetters(textOf(part).replace(/\s+/gu, ' '))

function nameOf(lines: readonly SignLine[]): { part: Part; text: string } | null {
  for (const { authority: code, part } of [...lines].reverse()) {
    if (code) continue
    const text = nameIn(textOf(part))
    if (isName(text)) return { part, text }
  }
  return null
}

interface FoundPost {
  post: Post
  line: SignLine
}

/** The post whose holder does not sign himself: what the last "KT." stands before. */
function signedFor(lines: readonly SignLine[]): string | null {
  const line = lines.findLast(({ authority: code }) => code === 'KT.' || code === 'K/T')
  return line ? ((exactPost(tidy(line.part)) ?? damagedPost(tidy(line.part), null))?.title ?? null) : null
}

/** What is left of "KT." or "TL." before a post: whose post it is cannot be told. */
const cutAuthority = /^T[.,:]\s?\p{Lu}/u

/** The post on a line: the table's, one OCR damaged, or where "KT." says so the deputy's whose first word is lost. */
function postOn(text: string, chief: string | null): Post | null {
  if (cutAuthority.test(text)) return null
  const exact = exactPost(text)
  if (!exact || exact.title !== chief) return exact ?? damagedPost(text, chief)
  const deputy = deputyOf(chief)
  return { value: deputy.toUpperCase() + exact.value.slice(chief.length), title: deputy, isRepaired: true, isDamaged: true }
}

/** The last line in capitals that no authority opens; "TM. ỦY BAN … / CHỦ TỊCH" has one, "KT. BỘ TRƯỞNG" alone has none. */
function postOf(lines: readonly SignLine[], name: Part | undefined): FoundPost | null {
  const chief = signedFor(lines)
  const own = lines.filter(({ authority: code, part }) => (!code || code === 'Q.') && part !== name && isUpper(textOf(part)))
  for (const [i, line] of [...own.entries()].toReversed()) {
    const post = postOn(tidy(line.part), chief)
    if (post) return firstOfTwo(own[i - 1], line, chief) ?? postInBody(lines, own.slice(0, i), { post, line }) ?? { post, line }
  }
  return null
}

/** The post of the line above where the two are joined over their lines ("PHÓ CHỦ TỊCH KIÊM / TRƯỞNG BAN"). */
function firstOfTwo(above: SignLine | undefined, line: SignLine, chief: string | null): FoundPost | null {
  if (!above || line.part.line.index !== above.part.line.index + 1 || deputyFirst.test(tidy(line.part))) return null
  if (!joinsPost.test(textOf(above.part).trimEnd()) && !/^(?:KIÊM|PHỤ TRÁCH)(?!\p{L})/u.test(tidy(line.part))) return null
  const post = postOn(tidy(above.part), chief)
  return post && { post, line: above }
}

/** The post in the body signed for ("TM. BAN CHỈ ĐẠO / PHÓ TRƯỞNG BAN"), where below the seal the signer's own office is printed too. */
function postInBody(lines: readonly SignLine[], above: readonly SignLine[], own: FoundPost): FoundPost | null {
  const line = above.at(-1)
  const lead = line && lines[lines.indexOf(line) - 1]
  const from = line?.part.line.index ?? 0
  if (!line || !lead?.authority || lead.part.line.index !== from - 1) return null
  if (own.line.part.line.index === from + 1 && !own.line.part.line.gap) return null
  const post = exactPost(tidy(line.part))
  return post && own.post.title !== deputyOf(post.title) ? { post, line } : null
}

/** Lines in capitals directly below a post go on it, up to the name: "CHÁNH VĂN PHÒNG / ĐOÀN ĐẠI BIỂU QUỐC HỘI". */
function restOfPost(lines: readonly SignLine[], found: FoundPost, name: Part | undefined): SignLine[] {
  const out: SignLine[] = []
  let last = found.line
  for (const line of lines.slice(lines.indexOf(found.line) + 1)) {
    const { part } = line
    const words = tidy(part).split(' ')
    const isNext = part.line.index === last.part.line.index + 1 && !part.line.gap
    if (!name || part === name || line.authority || !isNext || !isUpper(textOf(part)) || !words.every(isSyllable)) break
    out.push(line)
    last = line
  }
  return out
}

/** What stands between a line of a post and the next. */
const joint = (line: SignLine | undefined): string => (line && /\s[-–]\s*$/u.test(textOf(line.part)) ? ' - ' : ' ')

export interface Signer {
  value: NguoiKy
  parts: Part[]
  isMended: boolean
  isRepaired: boolean
  isSound: boolean
}

function signerOf(lines: readonly SignLine[]): Signer {
  const name = nameOf(lines)
  const found = postOf(lines, name?.part)
  const more = found ? restOfPost(lines, found, name?.part) : []
  const codes = lines.flatMap(line => (line.authority ? [line.authority] : []))
  const { value: hoTen, isMended } = name ? mendName(name.text.replace(/\s+/gu, ' ')) : { value: null, isMended: false }
  const own = new Set([found?.line, ...more])
  const parts = lines.filter(line => line.authority || own.has(line) || line.part === name?.part).flatMap(line => line.shown)
  const chucVu = found
    ? more.reduce((value, { part }, i) => `${value}${joint([found.line, ...more][i])}${tidy(part)}`, found.post.value)
    : null
  return {
    value: { quyenHan: codes.length ? codes.join(' ') : null, chucVu, hoTen },
    parts,
    isMended,
    isRepaired: found?.post.isRepaired ?? false,
    isSound: hoTen !== null && found !== null && !found.post.isDamaged && (isSoundName(hoTen) || isCapitalName(hoTen)),
  }
}

/** The reading of one signature. Rules NK-1 (authority), NK-2 (post), NK-3 (name), NK-6 (a damaged post). */
export function signerFrom(layout: Layout, sign: readonly Part[]): { nguoiKy: Reading<NguoiKy> | null; isRepaired: boolean } {
  const { value, parts, isMended, isRepaired, isSound } = signerOf(signLines(sign))
  if (parts.length === 0) return { nguoiKy: null, isRepaired: false }
  const evidence = isMended || isRepaired ? repaired(parts.map(textOf).join(' ')) : { code: 'no-label' as const, evidence: [] }
  const nguoiKy = makeReading(layout.letter, {
    value,
    parts,
    rule: value.hoTen ? 'NK-3' : 'NK-2',
    sure: isSound && !isMended && !isRepaired ? 'certain' : 'likely',
    reason: evidence,
  })
  return { nguoiKy, isRepaired: isMended || isRepaired }
}

/** Who signed, or null with an issue. Rule NK-4 (nothing: null). */
export function readNguoiKy(layout: Layout): { nguoiKy: TheThuc['nguoiKy']; issues: Issue[] } {
  const { nguoiKy, isRepaired } = signerFrom(layout, layout.foot?.sign ?? [])
  if (!nguoiKy) return { nguoiKy: null, issues: [makeIssue('no-nguoi-ky', 'nguoiKy', 'NK-4')] }
  const issues: Issue[] = []
  if (!nguoiKy.value.hoTen) issues.push({ code: 'no-nguoi-ky', field: 'nguoiKy', at: nguoiKy.at, rule: 'NK-3' })
  if (isRepaired) issues.push({ code: 'name-repaired', field: 'nguoiKy', at: nguoiKy.at, rule: 'NK-6' })
  return { nguoiKy, issues }
}
