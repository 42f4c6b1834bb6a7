// Người ký: authority, post and name from the signature lines. A name in an e-signature block or among the recipients is never the signer.
import type { Issue, NguoiKy, TheThuc } from '../../contract/the-thuc.ts'
import { familyNames } from '../tables/family-names.ts'
import { honorifics, titles } from '../tables/titles.ts'
import { fold } from '../text/fold.ts'
import { type Part, partOf, textOf } from '../text/lines.ts'
import { isPersonName, looksLikeName } from './columns.ts'
import { makeIssue, makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'

const authority = /^(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?[.,/-]{0,2}(?=\s|\p{Lu}|$)/u
const posts = titles.map(fold).sort((a, b) => b.length - a.length)

interface SignLine {
  authority: string | null
  part: Part
}

const startsPost = (folded: string): boolean => posts.some(post => folded.startsWith(post))

/** Where a second post begins in a line that carries several ("KT. BỘ TRƯỞNG THỨ TRƯỞNG"). */
function nextStart(text: string): number {
  for (const found of text.matchAll(/\s+(?=\p{L})/gu)) {
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

/** Signature lines taken apart where one line holds authority, post and name. */
function signLines(parts: readonly Part[]): SignLine[] {
  const out: SignLine[] = []
  let pending: string | null = null
  const queue = [...parts]
  for (let part = queue.shift(); part; part = queue.shift()) {
    const text = textOf(part)
    const lead = /^[^\p{L}]{1,4}(?=\p{L})/u.exec(text)?.[0].length ?? 0
    const found = authority.exec(text.slice(lead))
    const from = lead + (found?.[0].length ?? 0)
    const body = partOf(part.line, part.from + from, part.to)
    const code: string | null = found ? canonical(found[1] ?? '') : pending
    pending = null
    if (body.to <= body.from) {
      pending = code
      continue
    }
    const name = /\s(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,3}\W*$)/u.exec(textOf(body))
    const upperBefore = name ? textOf(body).slice(0, name.index) : ''
    if (name && upperBefore === upperBefore.toUpperCase() && startsPost(fold(upperBefore))) {
      queue.unshift(partOf(body.line, body.from + name.index, body.to))
      queue.unshift(partOf(body.line, body.from, body.from + name.index))
      pending = code
      continue
    }
    const next = nextStart(textOf(body))
    if (next > 0) queue.unshift(partOf(body.line, body.from + next, body.to))
    out.push({ authority: code, part: next > 0 ? partOf(body.line, body.from, body.from + next) : body })
  }
  return out
}

const canonical = (code: string): string => (code.includes('/') ? code : `${code}.`)

const honorific = new RegExp(`^(?:(?:${honorifics.map(h => h.replaceAll('.', '\\.')).join('|')})\\s*)+`, 'u')
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
    const text = textOf(part)
      .replace(/\(đã ký\)/iu, '')
      .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
      .replace(honorific, '')
      .replace(/\s+/gu, ' ')
    if (isPersonName(text) || looksLikeName(text)) return { part, text }
  }
  return null
}

/** Rules NK-1 (authority), NK-2 (post), NK-3 (name), NK-4 (nothing: null). */
export function readNguoiKy(layout: Layout): { nguoiKy: TheThuc['nguoiKy']; issues: Issue[] } {
  const lines = signLines(layout.foot?.sign ?? [])
  const name = nameOf(lines)
  const codes = lines.flatMap(line => (line.authority ? [line.authority] : []))
  const own = lines.filter(
    line => !line.authority && line.part !== name?.part && isUpper(textOf(line.part)) && startsPost(fold(textOf(line.part))),
  )
  const afterTm = lines.filter(line => line.authority === null || line.authority === 'TM.' || line.authority === 'T/M')
  const post = own.at(-1) ?? null
  const { value: hoTen, isMended } = name ? mended(name.text) : { value: null, isMended: false }
  const value: NguoiKy = {
    quyenHan: codes.length ? codes.join(' ') : null,
    chucVu:
      post && afterTm.length
        ? textOf(post.part)
            .replace(/\s+/gu, ' ')
            .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
        : null,
    hoTen,
  }
  if (!(value.chucVu || value.hoTen || codes.length)) return { nguoiKy: null, issues: [makeIssue('no-nguoi-ky', 'nguoiKy', 'NK-4')] }
  const parts = lines
    .map(line => line.part)
    .filter(part => part === name?.part || part === post?.part || lines.some(l => l.part === part && l.authority))
  const sure = isMended ? 'likely' : name && (post || codes.length) ? 'certain' : 'likely'
  const reason = isMended ? repaired(name?.text ?? '') : { code: 'no-label' as const, evidence: [] }
  return {
    nguoiKy: makeReading(layout.letter, { value, parts, rule: name ? 'NK-3' : 'NK-2', sure, reason }),
    issues: name ? [] : [makeIssue('no-nguoi-ky', 'nguoiKy', 'NK-3', parts)],
  }
}
