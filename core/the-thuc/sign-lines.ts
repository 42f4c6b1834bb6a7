// The lines of a signature taken apart: authority, post and name each on a line of its own. Reads no value.

import { type Part, partOf, textOf } from '../text/lines.ts'
import { isSignedName } from './person-name.ts'
import { authorityAt, exactPost, isPart, sealLength } from './post.ts'

export interface SignLine {
  authority: string | null
  part: Part
  /** Where it stands with its authority. */
  shown: Part[]
}

/** "(Đã ký)" between post and name. */
const signedMark = /^[([]?đã ký(?:[ ,]{1,2}(?:và )?đóng dấu)?[)\]]?:?(?=\s|$)/iu

/** What ends the first of two posts that one person holds: "PHÓ GIÁM ĐỐC - TRƯỞNG BAN", "CHỦ TỊCH KIÊM …". */
export const joinsPost = /\s(?:[-–]|KIÊM)$/u
/** What goes on a post and is none beside another: "PHÓ GIÁM ĐỐC PHỤ TRÁCH". */
const inCharge = /^PHỤ TRÁCH(?!\p{L})/u
/** A deputy's post. */
export const deputyFirst = /^(?:PHÓ|THỨ TRƯỞNG)(?!\p{L})/u

/** True where `rest` is more of the post before it; behind an authority a deputy's or a charge is the signer's own. */
const goesOnPost = (before: string, rest: string, code: string | undefined): boolean =>
  code ? joinsPost.test(before) && !deputyFirst.test(rest) : joinsPost.test(before) || inCharge.test(rest)

const isOwnPost = (text: string): boolean => {
  const post = exactPost(text)
  return post !== null && !isPart(post.title)
}

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
      isOwnPost(rest) &&
      (isBody || exactPost(before.slice(lead?.length ?? 0)))
    )
      return at
  }
  return -1
}

/** Where a name begins behind a post on one line, with its rank or degrees, or -1. */
function nameAt(text: string): number {
  if (!/\p{Ll}/u.test(text)) return -1
  for (const found of text.matchAll(/\s(?=\p{L})/gu)) {
    const before = text.slice(0, found.index)
    if (before !== before.toUpperCase()) return -1
    if (exactPost(before) && isSignedName(text.slice(found.index + 1))) return found.index
  }
  return -1
}

/** One line taken apart: its authority, its own words, and what stands behind them. */
function takeApart(part: Part): { authority: string | null; own: Part; shown: Part; rest: Part | null } {
  const text = textOf(part)
  const signs = /^[^\p{L}]{1,4}(?=\p{L})/u.exec(text)?.[0].length ?? 0
  const lead = signs + sealLength(text.slice(signs))
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

/** Signature lines taken apart where one line holds authority, post and name; an authority alone on its line belongs to the next. Rule NK-1. */
export function signLines(parts: readonly Part[]): SignLine[] {
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
