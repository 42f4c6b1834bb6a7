// Người ký: authority, post and name from the signature lines. A name in an e-signature block or among the recipients is never the signer.

import type { Issue, NguoiKy, TheThuc } from '../../contract/the-thuc.ts'
import { familyNames } from '../tables/family-names.ts'
import { titles } from '../tables/titles.ts'
import { fold } from '../text/fold.ts'
import { type Part, partOf, textOf } from '../text/lines.ts'
import { withoutEnds } from '../text/trim.ts'
import { isPersonName, looksLikeName, withoutRank } from './columns.ts'
import { makeIssue, makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'

const authority = /^(?:(TM|KT|TL|TUQ)(?:\s?[.,/-]{1,2}|(?=\s|$))|(Q)\.|(T\/M|K\/T|T\/L)(?=\s))\s?/u
const posts = titles.map(fold).sort((a, b) => b.length - a.length)

interface SignLine {
  authority: string | null
  part: Part
  /** Where it stands with its authority. */
  shown: Part[]
}

const startsPost = (folded: string): boolean => posts.some(post => folded.startsWith(post))

/** Where a second post begins in a line that carries several ("KT. BỘ TRƯỞNG THỨ TRƯỞNG"). */
function nextStart(text: string): number {
  for (const found of text.matchAll(/(?<!\s)\s{1,4}(?=\p{L})/gu)) {
    const at = found.index + found[0].length
    const rest = text.slice(at)
    const before = text.slice(0, found.index)
    if (authority.test(rest)) return at
    if (
      /^(?:PHÓ|THỨ|CHÁNH|CỤC|VỤ|CHỦ|GIÁM|TỔNG|TRƯỞNG)\s/u.test(rest) &&
      startsPost(fold(rest)) &&
      !/[,]$|(?:^|[\s.])(?:PHÓ|QUYỀN|CHÁNH|TỔNG)$/u.test(before) &&
      startsPost(fold(before.replace(authority, '')))
    )
      return at
  }
  return -1
}

/** Where a name begins behind a post on one line, or -1. */
function nameAt(text: string): number {
  const found = /\s(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,3}[^\p{L}\d]*$)/u.exec(text)
  const before = found ? text.slice(0, found.index) : ''
  return found && before === before.toUpperCase() && startsPost(fold(before)) ? found.index : -1
}

/** One line taken apart: its authority, its own words, and what stands behind them. */
function takeApart(part: Part): { authority: string | null; own: Part; shown: Part; rest: Part | null } {
  const text = textOf(part)
  const lead = /^[^\p{L}]{1,4}(?=\p{L})/u.exec(text)?.[0].length ?? 0
  const found = authority.exec(text.slice(lead))
  const body = partOf(part.line, part.from + lead + (found?.[0].length ?? 0), part.to)
  const at = [nameAt(textOf(body)), nextStart(textOf(body))].filter(place => place > 0)
  const cut = at.length ? body.from + Math.min(...at) : body.to
  const rest = partOf(body.line, cut, body.to)
  return {
    authority: found ? canonical(found[1] ?? found[2] ?? found[3] ?? '') : null,
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
    const { authority: code, own, shown, rest } = takeApart(part)
    if (rest) queue.unshift(rest)
    if (own.to > own.from)
      out.push({ authority: code ?? pending?.code ?? null, part: own, shown: pending && !code ? [pending.shown, shown] : [shown] })
    pending = code && own.to <= own.from ? { code, shown } : null
  }
  return out
}

const canonical = (code: string): string => (code.includes('/') ? code : `${code}.`)

const isUpper = (text: string): boolean => text === text.toUpperCase()
const families = familyNames.map(name => ({ name, folded: fold(name) }))

/** The name with a lost first letter put back where only one family name ends so. */
function mended(name: string): { value: string; isMended: boolean } {
  const [first = '', ...rest] = name.split(' ')
  if (!/^\p{Ll}/u.test(first)) return { value: name, isMended: false }
  const fits = families.filter(f => f.folded.length > fold(first).length && f.folded.endsWith(fold(first)))
  const only = fits.length === 1 ? fits[0] : fits.find(f => f.name === 'Nguyễn' || f.name === 'Phạm' || f.name === 'Trần')
  return only ? { value: [only.name, ...rest].join(' '), isMended: true } : { value: name, isMended: false }
}

function nameOf(lines: readonly SignLine[]): { part: Part; text: string } | null {
  for (const { authority: code, part } of [...lines].reverse()) {
    if (code) continue
    const text = withoutRank(withoutEnds(textOf(part).replace(/\(đã ký\)/iu, ''), /\P{L}/u)).replace(/\s+/gu, ' ')
    if (isPersonName(text) || looksLikeName(text)) return { part, text }
  }
  return null
}

const tidy = (part: Part): string => withoutEnds(textOf(part).replace(/\s+/gu, ' '), /\P{L}/u)

/** The post: the last line in capitals that no authority word opens; "TM. ỦY BAN … / CHỦ TỊCH" has one, "KT. BỘ TRƯỞNG" alone has none. */
const postOf = (lines: readonly SignLine[], name: Part | undefined): SignLine | null =>
  lines.findLast(({ authority: code, part }) => !code && part !== name && isUpper(textOf(part)) && startsPost(fold(tidy(part)))) ?? null

interface Signer {
  value: NguoiKy
  parts: Part[]
  isMended: boolean
  isWhole: boolean
}

function signerOf(lines: readonly SignLine[]): Signer {
  const name = nameOf(lines)
  const post = postOf(lines, name?.part)
  const codes = lines.flatMap(line => (line.authority ? [line.authority] : []))
  const { value: hoTen, isMended } = name ? mended(name.text) : { value: null, isMended: false }
  const parts = lines.filter(line => line.authority || line === post || line.part === name?.part).flatMap(line => line.shown)
  const value = { quyenHan: codes.length ? codes.join(' ') : null, chucVu: post ? tidy(post.part) : null, hoTen }
  return { value, parts, isMended, isWhole: hoTen !== null && (post !== null || codes.length > 0) }
}

/** Rules NK-1 (authority), NK-2 (post), NK-3 (name), NK-4 (nothing: null). */
export function readNguoiKy(layout: Layout): { nguoiKy: TheThuc['nguoiKy']; issues: Issue[] } {
  const { value, parts, isMended, isWhole } = signerOf(signLines(layout.foot?.sign ?? []))
  if (parts.length === 0) return { nguoiKy: null, issues: [makeIssue('no-nguoi-ky', 'nguoiKy', 'NK-4')] }
  const sure = isWhole && !isMended ? 'certain' : 'likely'
  const reason = isMended ? repaired(value.hoTen ?? '') : { code: 'no-label' as const, evidence: [] }
  const nguoiKy = makeReading(layout.letter, { value, parts, rule: value.hoTen ? 'NK-3' : 'NK-2', sure, reason })
  return { nguoiKy, issues: value.hoTen ? [] : [makeIssue('no-nguoi-ky', 'nguoiKy', 'NK-3', parts)] }
}
