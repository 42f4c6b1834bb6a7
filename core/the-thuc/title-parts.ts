// What a line of a trích yếu looks like: running text without the debris of stamps, or its last few signs. Does not know where a title begins.
import { type Part, partOf, textOf } from '../text/lines.ts'
import { isSyllable } from '../text/syllable.ts'
import { withoutEnd } from '../text/trim.ts'
import { capitalShare } from '../text/unit-class.ts'

export const isCapital = (text: string): boolean => capitalShare(text, 4) > 0.75

/** A title's line without what a stamp left before it: quotes without a partner, strokes, a rule of dashes, words no Vietnamese has. */
export function withoutDebris(part: Part): Part {
  const text = textOf(part)
  const rule = /^.{0,14}?[—|_]{1,4}\s+(?=\p{L})/u.exec(text)?.[0].length ?? 0
  const lead = rule || (/^[\s"'`,.:;~*^•-]{1,6}(?=\p{L})/u.exec(text)?.[0].length ?? 0)
  const quoted = text.startsWith('"') && text.indexOf('"', 1) > 0
  const from = quoted ? 0 : lead
  const words = /^(?:\S{1,8}\s){1,3}/u.exec(text.slice(from))?.[0] ?? ''
  const odd = words.split(' ').findLastIndex(word => /[®=<>~^`´¬đ]\p{L}{2,}[®đ=<>~^`´¬]|[®=<>~^`´¬]/u.test(word) && !isSyllable(word))
  const skip =
    odd < 0
      ? 0
      : words
          .split(' ')
          .slice(0, odd + 1)
          .join(' ').length
  const end = withoutEnd(text, /[\s—|•*]/u).length
  return partOf(part.line, part.from + from + skip, part.from + Math.max(end, from + skip))
}

const years = /^(?:[-–] ?)?(?:19|20)\d{2}(?: ?[-–] ?(?:19|20)\d{2})?$/u
const day = /^\d{1,2}\/\d{1,2}\/\d{4}$/u

/** A year, years, a day behind "ngày" or one syllable directly below: the last words of a title, however few. */
export function isRemainder(part: Part, last: Part | undefined): boolean {
  if (!last || part.line.gap || part.line.index - last.line.index !== 1) return false
  const text = textOf(part)
  return years.test(text) || (day.test(text) && / ngày$/u.test(textOf(last))) || (/^\p{Ll}{1,6}$/u.test(text) && isSyllable(text))
}
