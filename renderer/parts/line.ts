// A typed line changed by a click: a filter added or taken away. Knows the pieces that `search.read` gives, not how they are typed.
import type { Piece } from '../../contract/filters.ts'

/** `minus` rules words out, `bullet` is a minus that nothing stands before: the line asks for what follows it (TK-3). */
type Role = 'asks' | 'minus' | 'bullet' | 'nothing'

const asksForWords = /[\p{L}\p{N}]/u

function rolesOf(pieces: readonly Piece[]): { piece: Piece; role: Role }[] {
  let isAsking = false
  const roleOf = ({ filter, value, isExcluded }: Piece): Role => {
    if (filter !== null) return 'asks'
    if (isExcluded && isAsking) return 'minus'
    if (!asksForWords.test(value)) return 'nothing'
    return isExcluded ? 'bullet' : 'asks'
  }
  return pieces.map(piece => {
    const role = roleOf(piece)
    isAsking ||= role === 'asks' || role === 'bullet'
    return { piece, role }
  })
}

const unclosed = /^[-−–]?["“”«][^"“”»]*$/u

/** A quotation that reached to the end of its line ends where something now follows it. */
const lineOf = (texts: readonly string[]): string =>
  texts
    .filter(Boolean)
    .map((text, index, all) => (index < all.length - 1 && unclosed.test(text) ? `${text}"` : text))
    .join(' ')

/** The line without some of its pieces. Words ruled out stay ruled out, behind something that is asked for; where nothing is, they fall away. */
export function lineWithout(pieces: readonly Piece[], isGone: (piece: Piece, index: number) => boolean): string {
  const kept = rolesOf(pieces).filter(({ piece }, index) => !isGone(piece, index))
  const first = kept.findIndex(({ role }) => role === 'asks' || role === 'bullet')
  const before = kept.slice(0, Math.max(first, 0))
  const ruledOut = before.filter(({ role }) => role === 'minus')
  const ordered = [...before.filter(({ role }) => role !== 'minus'), ...kept.slice(first, first + 1), ...ruledOut, ...kept.slice(first + 1)]
  return first < 0 ? '' : lineOf(ordered.map(({ piece }) => piece.text))
}

/** The line with one more filter. It stands before the words: the last word may go on being typed, and is found by what it has so far. */
export function lineWith(pieces: readonly Piece[], filter: string): string {
  const roles = rolesOf(pieces)
  const isBefore = roles.findIndex(({ piece }) => piece.filter === null)
  const at = isBefore < 0 ? roles.length : isBefore
  const texts = roles.map(({ piece, role }) => (role === 'bullet' || role === 'nothing' ? piece.text.replace(/^[-−–]+/u, '') : piece.text))
  return lineOf([...texts.slice(0, at), filter, ...texts.slice(at)])
}
