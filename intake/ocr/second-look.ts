// Doubtful lines of a page looked at again, each cut out alone: beside other lines recognition cuts marks and figures off. Rule CHU-18.
import { fold } from '../../core/text/fold.ts'
import { isSyllable, isWellWritten } from '../../core/text/syllable.ts'
import { doubtfulWord, mendedSure } from '../doubtful-word.ts'
import { cutLine, type GrayPicture, scaledTo } from './picture.ts'
import { linesIn } from './recognize.ts'
import type { SeenWord } from './seen-word.ts'

/** Of a page so many lines at most are looked at again, each of which takes as long as a fortieth of a page. */
const mostLines = 8
/** Down to here, as a share of the page, and in lines of so few words stands more of the thể thức than elsewhere. */
const [headShare, fewWords] = [0.35, 7]
/** Words further apart than so many heights of their line stand in two columns. */
const columnGap = 1.2
/** Lines less sure than this on the whole are dirt, drawings and pens. */
const dirtSure = 45
/** The second look is at the line as it is, the third at a larger one. */
const larger = 1.2
/** White so wide around a line, as a share of its height. */
const around = 0.2

const hasLetters = (text: string): boolean => /[\p{L}\d]{2}/u.test(text)
const inner = /^[^\p{L}\d]*(?<letters>\p{L}+)[^\p{L}\d]*$/u
const isName = /^\p{Lu}\p{Ll}+$/u

/** Whether it looks like a syllable and can be none: quyêt, for quyết. */
function isIllWritten(text: string): boolean {
  const { letters = '' } = inner.exec(text)?.groups ?? {}
  return isSyllable(letters) && !isWellWritten(letters)
}

/** A line that is nothing but a name: two to five syllables with capitals. */
const isNameLine = (line: readonly SeenWord[]): boolean =>
  line.length >= 2 && line.length <= 5 && line.every(({ text }) => isName.test(text) && isSyllable(text))

const isOneLine = (word: SeenWord, next: SeenWord): boolean =>
  Math.abs(word.base - next.base) < 1 &&
  word.lineHeight === next.lineHeight &&
  next.left - word.right < columnGap * (word.bottom - word.top + 10)

/** Where a line begins and ends in the row of words. */
interface Line {
  from: number
  to: number
}

/** The lines of each column. */
function linesOf(words: readonly SeenWord[]): Line[] {
  const lines: Line[] = []
  words.forEach((word, i) => {
    const [last, before] = [lines.at(-1), words[i - 1]]
    if (last && before && isOneLine(before, word)) last.to = i + 1
    else lines.push({ from: i, to: i + 1 })
  })
  return lines
}

function isDoubtful(line: readonly SeenWord[]): boolean {
  const told = line.filter(({ text }) => hasLetters(text))
  if (told.reduce((sum, { sure }) => sum + sure, 0) < dirtSure * told.length || told.length === 0) return false
  return isNameLine(line) || told.some(({ text, sure }) => sure < doubtfulWord || isIllWritten(text))
}

/** Words of a line that another look saw otherwise: those from one to another, and what it saw there. */
interface Change extends Line {
  seen: readonly SeenWord[]
}

/** How many words at most two rows have in common from each place of one and of the other on. */
function commonFrom(line: readonly SeenWord[], again: readonly SeenWord[]): Uint16Array[] {
  const common = Array.from({ length: line.length + 1 }, () => new Uint16Array(again.length + 1))
  for (let i = line.length - 1; i >= 0; i--)
    for (let k = again.length - 1; k >= 0; k--) {
      const [row, below] = [common[i] as Uint16Array, common[i + 1] as Uint16Array]
      row[k] = line[i]?.text === again[k]?.text ? (below[k + 1] as number) + 1 : Math.max(below[k] as number, row[k + 1] as number)
    }
  return common
}

/** The places of the words that both rows have, in their order, the longest such row; last the ends of both. */
function sharedPlaces(line: readonly SeenWord[], again: readonly SeenWord[]): (readonly [number, number])[] {
  const common = commonFrom(line, again)
  const shared: (readonly [number, number])[] = []
  for (let [i, k] = [0, 0]; i < line.length && k < again.length; ) {
    if (line[i]?.text === again[k]?.text) shared.push([i++, k++])
    else if ((common[i + 1]?.[k] ?? 0) >= (common[i]?.[k + 1] ?? 0)) i++
    else k++
  }
  return [...shared, [line.length, again.length]]
}

/** What differs between two rows of words: what stands before each word that both have. */
export function changesIn(line: readonly SeenWord[], again: readonly SeenWord[]): Change[] {
  let [from, seenFrom] = [0, 0]
  return sharedPlaces(line, again).flatMap(([to, seenTo]) => {
    const change = { from, to, seen: again.slice(seenFrom, seenTo) }
    const differs = to > from || seenTo > seenFrom
    ;[from, seenFrom] = [to + 1, seenTo + 1]
    return differs ? [change] : []
  })
}

const textOf = (words: readonly SeenWord[]): string => words.map(({ text }) => text).join(' ')
const closed = (words: readonly SeenWord[]): string => words.map(({ text }) => text).join('')

/** The vowels' shapes and the tones of a word, its letters aside. */
const shapes = /[\u0302\u0306\u031b]/gu
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu
const countOf = (text: string, marks: RegExp): number => text.normalize('NFD').match(marks)?.length ?? 0

/** How sure both later looks must be: of a mark that the first one lost, of other marks and letters, and of the sign of a văn bản, which has one form. */
const [gainedSure, changedSure, signSure] = [70, 85, 45]
const sign = /^\d{1,5}\/(?:\d{4}\/)?\p{Lu}[\p{L}\d&.-]{2,20}[.,;]?$/u

/** How sure later looks must be of a word for it to stand where the first one saw another; none is sure enough where 101. */
function asked(first: SeenWord, seen: string): number {
  const [before, after] = [first.text.toLowerCase(), seen.toLowerCase()]
  if (before === after) return 101
  if (sign.test(seen) && !sign.test(first.text)) return signSure
  if (fold(before) !== fold(after)) {
    const isFigure = /^\d+[.,;]?$/u.test(first.text) && !/^\d/u.test(seen)
    const isCutName = isName.test(seen) && /^\p{Ll}/u.test(first.text)
    return first.sure >= doubtfulWord || isFigure || isCutName ? 101 : changedSure
  }
  const [shaped, toned] = [countOf(after, shapes) - countOf(before, shapes), countOf(after, tones) - countOf(before, tones)]
  if (isIllWritten(first.text) || (shaped >= 0 && toned > 0 && countOf(before, shapes) > 0)) return gainedSure
  return toned < 0 && countOf(after, shapes) > 0 ? 101 : changedSure
}

/** Whether what two later looks saw alike stands for what the first one did: word for word, or the same letters with more blanks. */
function stands(first: readonly SeenWord[], seen: readonly SeenWord[]): boolean {
  if (first.length === 0 || seen.length <= first.length) return false
  const least = Math.min(...seen.map(({ sure }) => sure))
  return least >= changedSure && (closed(first) === closed(seen) || first.every(({ sure }) => sure < doubtfulWord))
}

/** Words where others stood, each with its share of their box. */
function inPlaceOf(first: readonly SeenWord[], seen: readonly SeenWord[]): SeenWord[] {
  const [left, right] = [first[0]?.left ?? 0, first.at(-1)?.right ?? 0]
  const signs = textOf(seen).length
  let before = 0
  return seen.map(({ text, sure }) => {
    const share = (count: number) => left + ((right - left) * count) / signs
    const box = { left: share(before), right: share(before + text.length) }
    before += text.length + 1
    return { ...(first[0] as SeenWord), text, ...box, sure: Math.min(sure, mendedSure) }
  })
}

const doubted = (word: SeenWord): SeenWord => ({ ...word, sure: Math.min(word.sure, mendedSure) })
/** Where three looks see as many different words, at most so many of them are doubtful for it: of more, the later looks saw nothing. */
const mostDoubted = 3

/** What stands of words that later looks saw otherwise, the third one if it saw the same stretch otherwise. */
function standing(first: readonly SeenWord[], seen: readonly SeenWord[], third: readonly SeenWord[]): readonly SeenWord[] {
  const least = seen.map((word, i) => ({ ...word, sure: Math.min(word.sure, third[i]?.sure ?? 0) }))
  if (seen.length !== first.length) return textOf(seen) === textOf(third) && stands(first, least) ? inPlaceOf(first, least) : first
  if (third.length !== first.length) return first
  return first.map((word, i) => {
    const { text, sure } = least[i] as SeenWord
    if (text === third[i]?.text)
      return text !== word.text && sure >= asked(word, text) ? { ...word, text, sure: Math.min(sure, mendedSure) } : word
    return text !== word.text && word.text !== third[i]?.text && first.length <= mostDoubted ? doubted(word) : word
  })
}

/** A line after three looks: what the two later ones see alike stands; where all three differ the first one is doubtful. */
export function agreedLine(line: readonly SeenWord[], again: readonly SeenWord[], larger: readonly SeenWord[]): SeenWord[] {
  const thirds = changesIn(line, larger)
  const out: SeenWord[] = []
  let at = 0
  for (const { from, to, seen } of changesIn(line, again)) {
    const third = thirds.find(change => change.from === from && change.to === to)
    out.push(...line.slice(at, from), ...(third ? standing(line.slice(from, to), seen, third.seen) : line.slice(from, to)))
    at = to
  }
  return [...out, ...line.slice(at)]
}

function cutOf(picture: GrayPicture, line: readonly SeenWord[]): GrayPicture {
  const clear = line.filter(({ sure, text }) => sure >= 15 && hasLetters(text))
  const [top, bottom] = [Math.min(...clear.map(word => word.top)), Math.max(...clear.map(word => word.bottom))]
  const white = Math.round(around * (bottom - top))
  return cutLine(
    picture,
    { left: Math.min(...line.map(word => word.left)), right: Math.max(...line.map(word => word.right)), top, bottom },
    white,
  )
}

/** The doubtful lines worth looking at, in their order: names first, then those of the head and short ones. */
function chosen(lines: readonly Line[], words: readonly SeenWord[], { height }: GrayPicture): Line[] {
  const rankOf = (line: readonly SeenWord[]): number => {
    if (isNameLine(line)) return 0
    return line.length <= fewWords || (line[0]?.top ?? 0) < headShare * height ? 1 : 2
  }
  return lines
    .map(line => ({ line, own: words.slice(line.from, line.to) }))
    .filter(({ own }) => isDoubtful(own))
    .toSorted((a, b) => rankOf(a.own) - rankOf(b.own))
    .slice(0, mostLines)
    .map(({ line }) => line)
}

/** Whether a third look may change anything. */
const isWorthThird = (line: readonly SeenWord[], again: readonly SeenWord[]): boolean =>
  changesIn(line, again).some(({ from, to, seen }) => {
    const first = line.slice(from, to)
    if (first.length !== seen.length) return stands(first, seen)
    return first.some((word, i) => (seen[i]?.sure ?? 0) >= asked(word, seen[i]?.text ?? ''))
  })

/** The words of a page, those of its doubtful lines as three looks see them. */
export async function withSecondLook(words: readonly SeenWord[], picture: GrayPicture): Promise<SeenWord[]> {
  const lines = linesOf(words)
  const cuts = chosen(lines, words, picture).map(line => {
    const own = words.slice(line.from, line.to)
    return { from: line.from, own, cut: cutOf(picture, own) }
  })
  const again = await linesIn(cuts.map(({ cut }) => cut))
  const others = cuts.flatMap((one, i) => (isWorthThird(one.own, again[i] ?? []) ? [{ ...one, seen: again[i] ?? [] }] : []))
  const third = await linesIn(others.map(({ cut }) => scaledTo(cut, larger * picture.dpi)))
  const agreed = new Map(others.map(({ from, own, seen }, i) => [from, agreedLine(own, seen, third[i] ?? [])] as const))
  return lines.flatMap(({ from, to }) => agreed.get(from) ?? words.slice(from, to))
}
