// Which paragraphs may cite anything: what no citation can do without, looked for in a whole body at once. Judges nothing; says "may" too often.
import type { Paragraph } from './paragraph.ts'

/** What may stand in a paragraph. A paragraph may have several bits, most have none. */
export const may = { sign: 1, freeSign: 2, law: 4 } as const

/** A day that nothing goes on behind: no sign begins with it. */
const wholeDay = '\\d?/\\d{1,2}/\\d{4}(?:\\.? (?![-–])|\\.?\\n|[;:)]|,(?! ?[a-z]))'
/** A digit that a sign may begin with, or the letter before it. */
const signStart = new RegExp(`\\d(?<=(?:^|[^\\d/⁄.,-])\\d)(?!(?<=[ (\\n]\\d)${wholeDay})`, 'g')
/** What the "số" of a free sign stands behind. */
const freeLead = /(?<=(?:van|ban|thu|on|chuyen|trinh|de nghi) )so/y

const matches = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

interface Trace {
  bit: number
  /** The first place at or behind another where it stands; -1 where none does. */
  next: (body: string, from: number) => number
}

/** Looks for a word, the rest of its trace only where that stands. */
const ofWord = (bit: number, word: string, isRight: (body: string, at: number) => boolean): Trace => ({
  bit,
  next: (body, from) => {
    let at = body.indexOf(word, from)
    while (at >= 0 && !isRight(body, at)) at = body.indexOf(word, at + 1)
    return at
  },
})

const traces: readonly Trace[] = [
  { bit: may.sign, next: (body, from) => (matches(signStart, body, from) ? signStart.lastIndex - 1 : -1) },
  ofWord(may.freeSign, 'so', (body, at) => matches(freeLead, body, at)),
  ofWord(may.law, 'luat ', () => true),
  ofWord(may.law, 'phap', (body, at) => body.startsWith('hien ', at - 5) || body.startsWith('phap lenh ', at)),
]

/** The bits of each paragraph. */
export function tracesIn(paragraphs: readonly Paragraph[]): number[] {
  const body = paragraphs.map(({ folded }) => folded).join('\n')
  const found = paragraphs.map(() => 0)
  for (const { bit, next } of traces) {
    let index = -1
    let end = 0
    for (let at = next(body, 0); at >= 0; at = next(body, end)) {
      while (end <= at) end += (paragraphs[++index]?.folded.length ?? at) + 1
      found[index] = (found[index] ?? 0) | bit
    }
  }
  return found
}
