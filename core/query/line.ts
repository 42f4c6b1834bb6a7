// A typed line taken apart into words, phrases and filters, and put together again. Knows the signs of the line, not what the pieces ask for.
import type { Piece } from '../../contract/filters.ts'
import { type Filter, readFilter, reversedDays, writeFilter } from './filters.ts'

/** A word or a phrase as typed, or a filter. */
export type LinePiece =
  | { kind: 'words'; raw: string; text: string; isQuoted: boolean; hasMinus: boolean }
  | { kind: 'filter'; filter: Filter }

export interface Line {
  pieces: LinePiece[]
  /** White space follows the last piece. */
  isEnded: boolean
}

const piece = /(?<minus>[-−–])?(?:(?<name>[^\s"“”«»:]{1,40}):(?=["“”«]))?(?:["“”«](?<quoted>[^"“”»]*)["“”»]?|(?<bare>[^\s"“”«»]+))/gu
const named = /^(?<name>[^:]{1,40}):(?<value>.*)$/u

type Groups = Record<string, string | undefined>

function filterIn({ minus, name, quoted, bare = '' }: Groups): Filter | null {
  const isExcluded = minus !== undefined
  if (name !== undefined) return readFilter(name, quoted ?? '', isExcluded)
  if (quoted !== undefined) return null
  const parts = named.exec(bare)?.groups
  return parts?.name === undefined ? readFilter(bare, null, isExcluded) : readFilter(parts.name, parts.value ?? '', isExcluded)
}

/** The pieces of one match: a name that is no filter's before a quotation mark is a word of its own. */
function piecesOf(found: RegExpExecArray): LinePiece[] {
  const groups: Groups = found.groups ?? {}
  const filter = filterIn(groups)
  if (filter) return [{ kind: 'filter', filter }]
  const { minus, name, quoted, bare } = groups
  const hasMinus = minus !== undefined
  const isQuoted = quoted !== undefined
  const text = quoted ?? bare ?? ''
  if (name === undefined) return [{ kind: 'words', raw: found[0], text, isQuoted, hasMinus }]
  const before = `${minus ?? ''}${name}:`
  return [
    { kind: 'words', raw: before, text: `${name}:`, isQuoted: false, hasMinus },
    { kind: 'words', raw: found[0].slice(before.length), text, isQuoted, hasMinus: false },
  ]
}

/** The pieces with the limits of days told that lie the wrong way round. */
function daysInOrder(pieces: LinePiece[]): LinePiece[] {
  const reversed = reversedDays(pieces.flatMap(one => (one.kind === 'filter' ? [one.filter] : [])))
  return pieces.map(one =>
    one.kind === 'filter' && reversed.has(one.filter) ? { ...one, filter: { ...one.filter, asked: 'days-reversed' } } : one,
  )
}

/** Takes a typed line apart. Never fails: what is no filter is words. */
export function readLine(typed: string): Line {
  const line = typed.normalize('NFC')
  return { pieces: daysInOrder([...line.matchAll(piece)].flatMap(piecesOf)), isEnded: /\s$/u.test(line) }
}

/** What stands for a piece in the line. */
export const textOf = (one: LinePiece): string => (one.kind === 'filter' ? writeFilter(one.filter) : one.raw)

/** A line put together again: reading it gives the same query. White space at the end of a phrase left open ends the line already. */
export function writeQuery({ pieces, isEnded }: Line): string {
  const line = pieces.map(textOf).join(' ')
  return isEnded && line !== '' && !/\s$/u.test(line) ? `${line} ` : line
}

/** The pieces for a screen, each with the text that stands for it in the line. */
export const chipsOf = ({ pieces }: Line): Piece[] =>
  pieces.map(one => {
    if (one.kind === 'words') return { text: one.raw, filter: null, value: one.text, isExcluded: one.hasMinus, fault: null }
    const { name, value, isExcluded, asked } = one.filter
    return { text: textOf(one), filter: name, value, isExcluded, fault: typeof asked === 'string' ? asked : null }
  })
