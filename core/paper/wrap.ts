// Breaks a text into lines that fit a width. Knows nothing of fonts: the width of a text is asked from the caller, in the caller's unit.

export type WidthOf = (text: string) => number

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** What can be printed of a text: NFC, no controls, no invisible formatting characters; line breaks stay. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\P{Cc}\n]/gu, ' ')

/** The parts of a word too long for a line: after `/ - _ . , ; : @` where that helps, else between any two letters. */
const cutWord = (word: string, width: number, widthOf: WidthOf): string[] => {
  const parts: string[] = []
  let line = ''
  const add = (part: string): void => {
    if (line !== '' && widthOf(line + part) > width) {
      parts.push(line)
      line = ''
    }
    line += part
  }
  for (const piece of word.match(/[^/\-_.,;:@]+[/\-_.,;:@]*|[/\-_.,;:@]+/gu) ?? []) {
    if (widthOf(piece) <= width) add(piece)
    else for (const { segment } of graphemes.segment(piece)) add(segment)
  }
  return [...parts, line]
}

/** Wraps one paragraph. A word is cut only where it is wider than a whole line. */
const wrapParagraph = (words: string[], width: number, widthOf: WidthOf): string[] => {
  const space = widthOf(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of words) {
    const wide = widthOf(word)
    if (line !== '' && used + space + wide <= width) {
      line += ` ${word}`
      used += space + wide
      continue
    }
    if (line !== '') lines.push(line)
    const parts = wide <= width ? [word] : cutWord(word, width, widthOf)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
    used = widthOf(line)
  }
  return [...lines, line]
}

/**
 * Lines no wider than `width`, except a single letter that is wider by itself. White space runs count as one space; line breaks of the
 * text are kept; no letter is lost. An empty text gives one empty line.
 */
export const wrapText = (text: string, width: number, widthOf: WidthOf): string[] =>
  printable(text)
    .split('\n')
    .flatMap(paragraph => wrapParagraph(paragraph.split(/\s+/u).filter(Boolean), width, widthOf))

/**
 * As few lines as `wrapText` makes, but about equally long: for centred heads, where a last line of one word looks like an accident. No word
 * that fits a line is cut.
 */
export const wrapBalanced = (text: string, width: number, widthOf: WidthOf): string[] => {
  const lines = wrapText(text, width, widthOf)
  const longest = Math.max(...printable(text).split(/\s+/u).map(widthOf))
  if (lines.length < 2 || longest > width) return lines
  let [tooNarrow, wide] = [longest, width]
  if (wrapText(text, longest, widthOf).length === lines.length) return wrapText(text, longest, widthOf)
  for (let step = 0; step < 10; step += 1) {
    const middle = (tooNarrow + wide) / 2
    if (wrapText(text, middle, widthOf).length > lines.length) tooNarrow = middle
    else wide = middle
  }
  return wrapText(text, wide, widthOf)
}
