// Văn bản hợp nhất: a gazette prints the number, day and issuer of a consolidated text where it is authenticated, below the body. Reads no value.
import { type Line, partOf } from '../text/lines.ts'
import { cutHeadLine, type HeadPiece } from './head.ts'
import { isDebris } from './noise.ts'
import { isSignLine, isUpper } from './sign-text.ts'

const authentication = /xac thuc van ban hop nhat/u
/** Lines around the words that may belong to them. */
const reach = 5

export interface Authentication {
  /** Index of its first line. */
  from: number
  pieces: HeadPiece[]
}

/** What stands around "XÁC THỰC VĂN BẢN HỢP NHẤT", as the pieces of a head; null without a number there. Rule SKH-11. */
export function authenticationIn(lines: readonly Line[], from: number): Authentication | null {
  const at = lines.findLastIndex(line => line.index >= from && line.text.length < 120 && authentication.test(line.folded))
  if (at < 0) return null
  let pieces: HeadPiece[] = []
  for (const line of lines.slice(Math.max(from, at - reach), at + reach)) {
    if (line.index === at || isDebris(line.text)) continue
    if (isSignLine(partOf(line))) break
    const cut = cutHeadLine(line)
    const isOwn = isUpper(line.text) || cut.some(({ role }) => role === 'so' || role === 'ngay')
    if (!isOwn && line.index > at) break
    pieces = isOwn ? [...pieces, ...cut] : []
  }
  const start = Math.min(at, pieces[0]?.part.line.index ?? at)
  return pieces.some(({ role }) => role === 'so') ? { from: start, pieces } : null
}
