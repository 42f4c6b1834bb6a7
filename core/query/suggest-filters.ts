// What a filter that is being typed may become: its name, then a value of the tables. Knows the line, not the archive.
import type { FilterName } from '../../contract/filters.ts'
import { kinds } from '../tables/kinds.ts'
import { provinces } from '../tables/provinces.ts'
import { fold, squeeze } from '../text/fold.ts'
import { filterFor, filterTable, writeFilter } from './filters.ts'
import { type LinePiece, readLine, writeQuery } from './line.ts'

/** The last piece of a line where it is a filter whose values the archive has: of which kind, what is typed of it, and the line with a name in its place. */
export interface TypedName {
  of: 'co-quan' | 'nguoi' | 'so-hieu'
  typed: string
  lineWith: (name: string) => string
}

/** Names are offered from the first letter on; more than so many are no help. */
const mostNames = 3
const mostValues = 12

const tables: Partial<Record<FilterName, readonly string[]>> = {
  loai: kinds.map(kind => kind.name),
  tinh: provinces.map(province => province.name),
  chieu: ['đến', 'đi', 'tham chiếu'],
}
const names: Partial<Record<FilterName, TypedName['of']>> = {
  'co-quan': 'co-quan',
  'noi-nhan': 'co-quan',
  'kinh-gui': 'co-quan',
  'nguoi-ky': 'nguoi',
  goc: 'so-hieu',
}

interface Last {
  piece: LinePiece
  /** The line with a text in the place of the last piece. */
  lineWith: (text: string) => string
}

function lastOf(typed: string): Last | null {
  const { pieces, isEnded } = readLine(typed)
  const piece = pieces.at(-1)
  if (!piece || isEnded) return null
  const before = writeQuery({ pieces: pieces.slice(0, -1), isEnded: false })
  return { piece, lineWith: text => (before === '' ? text : `${before} ${text}`) }
}

const isName = (value: string): boolean => /^[\p{L} ]+$/u.test(value)

/** A value as it is typed without quotation marks, where it can be. */
const valueText = (name: FilterName, value: string, isExcluded: boolean): string =>
  isName(value)
    ? writeFilter({ name, value: value.toLowerCase().replaceAll(' ', '-'), isExcluded })
    : `${isExcluded ? '-' : ''}${filterFor(name, value)}`

/** Values with a word that each typed word begins, in the order of the table, those first whose first word it begins. */
function begun(values: readonly string[], typed: string): string[] {
  const folded = fold(typed)
  const from = values.filter(value => fold(value).startsWith(folded))
  return [...from, ...values.filter(value => !from.includes(value) && ` ${fold(value)}`.includes(` ${folded}`))]
}

const takesValue = ({ example }: (typeof filterTable)[number]): boolean => example.includes(':')

/**
 * The lines that a typed one may become by its last word as a filter, or by the value of its last filter: an example of it where nothing of the value
 * is typed yet.
 */
export function filterLines(typed: string): string[] {
  const last = lastOf(typed)
  if (!last) return []
  const { piece, lineWith } = last
  if (piece.kind === 'words') {
    const key = piece.isQuoted ? '' : squeeze(piece.text)
    const rows = key === '' ? [] : filterTable.filter(row => [row.typed, ...row.also].some(name => squeeze(name).startsWith(key)))
    const minus = piece.hasMinus ? '-' : ''
    return rows.slice(0, mostNames).map(row => lineWith(`${minus}${row.typed}${takesValue(row) ? ':' : ''}`))
  }
  const { name, value, isExcluded } = piece.filter
  if (value === '')
    return filterTable.flatMap(row => (row.name === name && takesValue(row) ? lineWith(`${isExcluded ? '-' : ''}${row.example}`) : []))
  const values = begun(tables[name] ?? [], value).filter(one => squeeze(one) !== squeeze(value))
  return values.slice(0, mostValues).map(one => lineWith(valueText(name, one, isExcluded)))
}

/** Whether what is being typed is a filter already: nothing else is meant by it. */
export const isFilterTyped = (typed: string): boolean => lastOf(typed)?.piece.kind === 'filter'

/** The name or sign that is being typed as the value of the last filter; null where it is none, or not begun. */
export function typedName(typed: string): TypedName | null {
  const last = lastOf(typed)
  if (last?.piece.kind !== 'filter') return null
  const { name, value, isExcluded } = last.piece.filter
  const of = names[name]
  return of && value !== ''
    ? { of, typed: value, lineWith: text => last.lineWith(`${isExcluded ? '-' : ''}${filterFor(name, text)}`) }
    : null
}
