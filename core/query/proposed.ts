// Lines that may be asked where a typed one finds nothing: the sign that stands in it, its words on the day that stands in it, its filters,
// itself without what only other programs understand (TK-22). Knows no archive.
import { foldSame } from '../text/fold.ts'
import { dayOfLine } from './days.ts'
import { readFilter } from './filters.ts'
import { type Line, type LinePiece, readLine, textOf } from './line.ts'
import { readSoHieu } from './so-hieu.ts'

const sign = /(?<![\p{L}\d/.-])\d{1,8}\p{L}?[/-][\p{L}\d](?:[\p{L}\d&]|[./-](?=[\p{L}\d])){0,60}/gu
const day = /(?:ngay )?\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{2}(?:\d\d)?| thang \d{1,2} nam \d{4})(?!\d)/u

/** A line of words alone, nothing quoted, ruled out or filtered; what was asked beside words must not be dropped. */
const isPlain = ({ pieces }: Line): boolean =>
  pieces.every((piece, i) => piece.kind === 'words' && !piece.isQuoted && (i === 0 || !piece.hasMinus))

/** The first sign with a stroke in a line, with the day right behind it; null where there is none beside other words. */
export function signInLine(typed: string): string | null {
  const line = typed.normalize('NFC').trim().replace(/\s+/gu, ' ')
  if (!isPlain(readLine(line))) return null
  const found = [...line.matchAll(sign)].find(([one]) => readSoHieu(one)?.isSign)
  if (!found) return null
  const behind = line.slice(found.index + found[0].length)
  const when = day.exec(foldSame(behind))
  const isBehind = when !== null && /^[\s,(]{1,3}$/u.test(behind.slice(0, when.index))
  const asked = isBehind ? `${found[0]} ${behind.slice(when.index, when.index + when[0].length)}` : found[0]
  return asked === line ? null : asked
}

/** A line with a day among its words as those words on that day; null where there is none. */
export function dayInLine(typed: string): string | null {
  const line = typed.normalize('NFC').trim().replace(/\s+/gu, ' ')
  const found = isPlain(readLine(line)) ? day.exec(foldSame(line)) : null
  const iso = found && dayOfLine(found[0])
  if (!iso) return null
  const ends = [line.slice(0, found.index), line.slice(found.index + found[0].length).replace(/^[\s,)]{1,3}(?:của )?/iu, '')]
  const words = ends
    .map(end => end.replace(/[\s,(]{1,3}$/u, ''))
    .filter(end => /[\p{L}\d]/u.test(end))
    .join(' ')
  const told = iso.split('-').toReversed().join('/')
  return words === '' ? null : `${words} ngày:${told}`
}

const spacedName = /(?<!\S)(?<name>[\p{L}-]{1,40}) {1,2}: ?(?=\S)/gu

/** A line with the blanks beside the colons of filters taken away; null where it has none such. */
export function filterInLine(typed: string): string | null {
  const line = typed.normalize('NFC').trim()
  const asked = line.replace(spacedName, (found, name: string) => (readFilter(name, 'x', false) ? `${name}:` : found))
  return isPlain(readLine(line)) && asked !== line ? asked : null
}

/** Between words, in capitals: signs of other programs' search lines. */
const operator = /^(?:AND|OR|&&|\|\|)$/u
/** Before what is asked for: a name that is no filter's, as other programs have them. */
const nameOfWord = /^[a-z_]{2,20}:(?=[\p{L}\d])/iu
const nameOfPhrase = /^[a-z_]{2,20}:$/iu

/** A line without AND, OR and names before a colon that no filter has, NOT as a minus; null where it has none of them. */
export function lineWithoutSigns(typed: string): string | null {
  const pieces = readLine(typed.trim()).pieces
  const isQuoted = (one: LinePiece | undefined) => one?.kind === 'words' && one.isQuoted
  const texts = pieces.map((one, i) =>
    one.kind === 'filter' || one.isQuoted ? textOf(one) : one.raw.replace(isQuoted(pieces[i + 1]) ? nameOfPhrase : nameOfWord, ''),
  )
  const asked = texts
    .filter((text, i) => text !== '' && (!operator.test(text) || i === 0 || i === texts.length - 1))
    .join(' ')
    .replace(/(?<=\S )NOT (?=\S)/gu, '-')
  return asked === pieces.map(textOf).join(' ') ? null : asked
}
