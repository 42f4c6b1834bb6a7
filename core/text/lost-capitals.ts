// Capitals that an old font lost. .VnTime has no capitals with tones: they are typed as small letters in .VnTimeH, which draws every letter as a capital.
// Where the fonts are gone, the head and the signature stand in small letters. Does not know which text was in an old font.

/** Quốc hiệu or the party's title in small letters: in the midst of a sentence the name of the country has its capitals. */
const smallTitle = /chủ nghĩa việt|cộng sản việt nam/u
/** What stands apart on a line: cells beside each other. */
const apart = /(\t|[ \u00a0]{3,})/u
/** A tag that only dresses words. */
const tag = /(<[^<>]{1,40}>)/u
const bare = (text: string): string =>
  text
    .split(tag)
    .filter((_, i) => i % 2 === 0)
    .join('')
const inCapitals = (text: string): string =>
  text
    .split(tag)
    .map((piece, i) => (i % 2 ? piece : piece.toUpperCase()))
    .join('')

/** No capital and no digit, no mark of a list before and none of a sentence behind. */
const isSmall = (text: string): boolean => /^[ \u00a0]{0,80}\p{Ll}[^\p{Lu}\d;:]*$/u.test(text) && !/[;:,]\s*$/u.test(text)
/** A line this long may go on in the next one. */
const longLine = 55
const beginsSubject = /^\P{L}{0,40}v ?\/ ?v\b/iu

/** A line typed with the capitals' key held: what has a tone is a small letter all the same ("VIệT NAM"). */
const isMixed = (line: string): boolean => !/[a-z]/u.test(line) && (line.match(/[A-Z]/gu)?.length ?? 0) >= 3

/** A subject is so many lines long at most. */
const subjectLines = 6

/** What the lines before say of the next one. */
interface Above {
  /** A sentence may go on in it. */
  isOpen: boolean
  /** Lines that a subject may still go on for. */
  subject: number
}

/** Lines that a subject may go on for below this one: it begins here, or began above and this one is neither title nor another beginning. */
function subjectBelow(text: string, above: Above): number {
  if (beginsSubject.test(text)) return subjectLines
  return above.subject > 0 && /^\P{L}{0,40}\p{Ll}/u.test(text) && !smallTitle.test(text) ? above.subject - 1 : 0
}

/** A line with its capitals, and what it says of the next one. Where it goes on with the lines above, its first cell does. */
function lineWith(line: string, above: Above): { line: string; above: Above } {
  const text = bare(line)
  const subject = subjectBelow(text, above)
  const cells = line.split(apart)
  const first = cells.findIndex(cell => /\p{L}/u.test(cell))
  const goesOn = subject > 0 || (above.isOpen && !smallTitle.test(text))
  const shown = cells.map((cell, i) => (!(goesOn && i === first) && isSmall(bare(cell)) ? inCapitals(cell) : cell)).join('')
  const isOpen = shown === line && text.trimEnd().length >= longLine && /[\p{L}\d,]\s*$/u.test(text)
  return { line: shown, above: { isOpen, subject } }
}

/**
 * A text converted from TCVN3, line by line from `source`, with the capitals that its font drew: lines with no small letter but those that have a tone, and, where quốc hiệu stands in
 * small letters, each line or cell that does and goes on no sentence. Example: `viÖn tr­ëng` → `viện trưởng` → `VIỆN TRƯỞNG`. Rule CHU-2.
 */
export function withCapitals(text: string, source: string): string {
  const sourceLines = source.split('\n')
  const isLost = smallTitle.test(bare(text))
  let above: Above = { isOpen: false, subject: 0 }
  return text
    .split('\n')
    .map((line, i) => {
      if (line !== sourceLines[i] && isMixed(bare(line))) return inCapitals(line)
      if (!isLost) return line
      const next = lineWith(line, above)
      above = next.above
      return next.line
    })
    .join('\n')
}
