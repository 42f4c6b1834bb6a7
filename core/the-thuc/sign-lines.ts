// The lines of a signature taken apart: authority, post and name each on a line of its own. Reads no value.

import { type Part, partOf, singleSpaced, textOf } from '../text/lines.ts'
import { matchesIn } from '../text/matches.ts'
import { betweenLetters } from '../text/trim.ts'
import { classAt, is } from '../text/unit-class.ts'
import { isSignedName } from './person-name.ts'
import { authorityAt, exactPost, isPart, mayBePost, type Post, sealLength } from './post.ts'

export interface SignLine {
  authority: string | null
  part: Part
  /** What it says, from its first letter to its last or to the number of the unit it ends with. */
  text: string
  /** The post of the table that begins there. */
  post: Post | null
  /** Where it stands with its authority. */
  shown: Part[]
}

/** The number of a unit at the end of a post: "TRƯỞNG PHÒNG 6", "ĐỘI TRƯỞNG ĐỘI SỐ 3", "TRƯỞNG PHÒNG PC07". */
const unitNumber = /(?<=(?:PHÒNG|ĐỘI|SỐ|SỞ|KHU VỰC|TỔ|TRẠM|ĐỒN)\s|\s\p{Lu}{1,3})\d{1,3}(?=[^\p{L}\d]{0,2}$)/u

/** A line from its first letter to its last, or to the number of the unit it ends with. */
function tidy(part: Part): string {
  const text = singleSpaced(textOf(part))
  const bare = betweenLetters(text)
  const number = /\d/u.test(text) ? (unitNumber.exec(text)?.[0] ?? '') : ''
  return number && text.includes(`${bare} ${number}`) ? `${bare} ${number}` : number && text.includes(bare + number) ? bare + number : bare
}

/** "(Đã ký)" between post and name. */
const signedMark = /^[([]?đã ký(?:[ ,]{1,2}(?:và )?đóng dấu)?[)\]]?:?(?=\s|$)/iu

const signedLength = (text: string): number => ('([đĐ'.includes(text.charAt(0)) ? (signedMark.exec(text)?.[0].length ?? 0) : 0)

/** What ends the first of two posts that one person holds: "PHÓ GIÁM ĐỐC - TRƯỞNG BAN", "CHỦ TỊCH KIÊM …". */
export const joinsPost = /\s(?:[-–]|KIÊM)$/u
const endsInJoint = (before: string): boolean => '-–M'.includes(before.charAt(before.length - 1)) && joinsPost.test(before)
/** What goes on a post and is none beside another: "PHÓ GIÁM ĐỐC PHỤ TRÁCH". */
const inCharge = /^PHỤ TRÁCH(?!\p{L})/u
/** A deputy's post. */
export const deputyFirst = /^(?:PHÓ|THỨ TRƯỞNG)(?!\p{L})/u

/** True where `rest` is more of the post before it; behind an authority a deputy's or a charge is the signer's own. */
const goesOnPost = (before: string, rest: string, code: string | undefined): boolean =>
  endsInJoint(before) ? !code || !deputyFirst.test(rest) : !code && rest.startsWith('PH') && inCharge.test(rest)

const isOwnPost = (text: string): boolean => {
  const post = exactPost(text)
  return post !== null && !isPart(post.title)
}

/** "BAN BÍ THƯ" is a body, no post. */
const isSecretariat = (before: string, rest: string): boolean =>
  rest.startsWith('BÍ THƯ') && /(?:^|\s)BAN$/u.test(before) && /^BÍ THƯ(?:$|\s{1,3}THƯỜNG TRỰC)/u.test(rest)

/** Where a second post begins in a line that carries several ("KT. BỘ TRƯỞNG THỨ TRƯỞNG"); behind "TM." stands a body's name, which is no post. */
function nextStart(text: string, code: string | undefined): number {
  const isWholeBody = code === 'TM.' || code === 'T/M'
  for (let at = behindGap(text, 0); at > 0; at = behindGap(text, at)) {
    const rest = text.slice(at)
    if (authorityAt(rest) || signedLength(rest)) return at
    if (!mayBePost(rest)) continue
    const before = text.slice(0, at).trimEnd()
    if (goesOnPost(before, rest, code) || endsOpen(before) || isSecretariat(before, rest) || !isOwnPost(rest)) continue
    if (isWholeBody || exactPost(before.slice(authorityAt(before)?.length ?? 0))) return at
  }
  return -1
}

/** What no post stands behind: it would be more of the same. */
const endsInPost = /[,]$|(?:^|[\s.])(?:PHÓ|QUYỀN|CHÁNH|TỔNG|ĐOÀN|PHỤ TRÁCH)$/u
const endsOpen = (before: string): boolean => ',ÓNHG'.includes(before.charAt(before.length - 1)) && endsInPost.test(before)

/** Where the next letter or bracket stands behind a gap of one to four blanks; -1 for none. */
function behindGap(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (!(classAt(text, at) & is.space)) continue
    const start = at
    while (classAt(text, at) & is.space) at++
    if (at - start <= 4 && (classAt(text, at) & is.letter || '(['.includes(text.charAt(at) || ' '))) return at
  }
  return -1
}

/** Where a name begins behind a post on one line, with its rank or degrees, or -1. */
function nameAt(text: string): number {
  if (classAt(text, 1) & is.small || !/\p{Ll}/u.test(text)) return -1
  for (const found of matchesIn(text, /\s(?=\p{L})/gu)) {
    const before = text.slice(0, found.index)
    if (before !== before.toUpperCase()) return -1
    if (exactPost(before) && isSignedName(text.slice(found.index + 1))) return found.index
  }
  return -1
}

/** One line taken apart: its authority, its own words, and what stands behind them. */
function takeApart(part: Part): { authority: string | null; own: Part; shown: Part; rest: Part | null } {
  const text = textOf(part)
  const signs = classAt(text, 0) & is.letter ? 0 : (/^[^\p{L}]{1,4}(?=\p{L})/u.exec(text)?.[0].length ?? 0)
  const lead = signs + sealLength(text.slice(signs))
  const found = authorityAt(text.slice(lead))
  const body = partOf(part.line, part.from + lead + (found?.length ?? 0), part.to)
  const name = nameAt(textOf(body))
  const next = nextStart(textOf(body), found?.code)
  const at = name > 0 && next > 0 ? Math.min(name, next) : Math.max(name, next)
  const cut = at > 0 ? body.from + at : body.to
  const rest = partOf(body.line, cut, body.to)
  return {
    authority: found?.code ?? null,
    own: partOf(body.line, body.from, cut),
    shown: partOf(body.line, part.from + lead, cut),
    rest: rest.to > rest.from ? rest : null,
  }
}

function signLine(authority: string | null, part: Part, shown: Part[]): SignLine {
  const text = tidy(part)
  return { authority, part, text, post: exactPost(text), shown }
}

/** How much before a name is a drafter's mark in brackets, read onto its line: "(T-70b)". */
const drafterLength = (text: string): number =>
  text.startsWith('(') ? (/^\(\p{Lu}[\p{L}\d.-]{0,6}\)\s{1,80}(?=\p{Lu}\p{Ll})/u.exec(text)?.[0].length ?? 0) : 0

const leadBefore = (text: string): number => signedLength(text) || drafterLength(text)

/** Signature lines taken apart where one line holds authority, post and name; an authority alone on its line belongs to the next. Rule NK-1. */
export function signLines(parts: readonly Part[]): SignLine[] {
  const out: SignLine[] = []
  let pending: { code: string; shown: Part } | null = null
  const queue = [...parts]
  for (let part = queue.shift(); part; part = queue.shift()) {
    const signed = leadBefore(textOf(part))
    if (signed) part = partOf(part.line, part.from + signed, part.to)
    const { authority: code, own, shown, rest } = takeApart(part)
    if (rest) queue.unshift(rest)
    if (own.to > own.from) out.push(signLine(code ?? pending?.code ?? null, own, pending && !code ? [pending.shown, shown] : [shown]))
    pending = code && own.to <= own.from ? { code, shown } : null
  }
  return out
}
