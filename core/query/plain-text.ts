// A letter's text without its markup, place for place: what is searched and shown in snippets. Offsets stay those of the letter's text.
import type { LetterText } from '../../contract/the-thuc.ts'

/** Markup such as `**` leaves a soft hyphen for each unit (it parts no word), a tag such as `<sup>` leaves spaces. */
export function plainText({ text, runs }: LetterText): string {
  let plain = ''
  let from = 0
  for (const { at, dress } of runs) {
    if (dress !== 'syntax' || at.start < from) continue
    const isTag = text[at.start] === '<'
    plain += text.slice(from, at.start) + (isTag ? ' ' : '\u00ad').repeat(at.end - at.start)
    from = at.end
  }
  return from === 0 ? text : plain + text.slice(from)
}
