// Which paragraphs may cite anything or head a list of what is cited: what no such paragraph can do without, looked for in a whole body at once.
// Judges nothing; says "may" too often.
import type { Paragraph } from './paragraph.ts'
import { nextSignStart } from './sign-in-text.ts'

/** What may stand in a paragraph. A paragraph may have several bits, most have none. */
export const may = { sign: 1, freeSign: 2, law: 4, headList: 8 } as const

/** What the "số" of a free sign stands behind. */
const freeLead = /(?<=(?:van|ban|thu|on|chuyen|trinh|de nghi) )so/y
/** What those words end in. */
const endsLead = 'nuhi'

function followsLead(body: string, at: number): boolean {
  if (!endsLead.includes(body[at - 2] ?? ' ')) return false
  freeLead.lastIndex = at
  return freeLead.test(body)
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

const always = (): boolean => true

const traces: readonly Trace[] = [
  { bit: may.sign, next: nextSignStart },
  ofWord(may.freeSign, 'so', followsLead),
  ofWord(may.law, 'luat ', always),
  ofWord(may.law, 'phap', (body, at) => body.startsWith('hien ', at - 5) || body.startsWith('phap lenh ', at)),
  ofWord(may.headList, ':\n', always),
]

/** The bits of each paragraph. */
export function tracesIn(paragraphs: readonly Pick<Paragraph, 'folded'>[]): number[] {
  const body = `${paragraphs.map(({ folded }) => folded).join('\n')}\n`
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
