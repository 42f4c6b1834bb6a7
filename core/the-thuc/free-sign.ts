// Where the free sign of a firm's or a citizen's letter may stand in running text, or a number alone. Knows how they are printed; not whose they are.
import type { Stretch } from './apart.ts'
import { bareNumber } from './number-list.ts'
import type { Paragraph } from './paragraph.ts'
import type { Pattern } from './pattern.ts'

/** The free sign of a firm's or a citizen's letter: any word with digits between "công văn số" and its date. Matched as printed. */
export const freeSign: Pattern = {
  rule: 'VD-1',
  example: 'công văn số HSX-KT-21-046 ngày 09/03/2021',
  not: 'công văn số lượng lớn ngày 09/03/2021',
  pattern:
    /(?<=(?:[Vv]ăn|[Đđ]ơn|[Tt]hư|chuyển|[Tt]rình) (?:(?:văn|bản|thư|đề nghị) )?[Ss][ốôó] ?:? ?)(?=[\p{L}&/._-]{0,16}\d)[\p{L}\d][\p{L}\d&/._-]{2,30}(?=,? (?:(?:đề|để|dé|đế|lập|ký) )?ngày \d)/gu,
}

export interface PrintedFreely extends Stretch {
  text: string
}

const freeForms = [freeSign, bareNumber].map(({ pattern }) => new RegExp(pattern, 'uy'))

/** What the word before such a "số" ends in: văn, bản, thư, trình, đề nghị. */
const endsLead = 'nuhi'
const isLed = (folded: string, so: number): boolean => folded[so - 1] === ' ' && endsLead.includes(folded[so - 2] as string)

function behindLabel(text: string, at: number): number {
  let from = at
  while (text[from] === ' ' || text[from] === ':') from++
  return from
}

/** What stands behind each "số" and has the form of a free sign or of a bare number, in order, but for what begins inside `taken`. Rule VD-1. */
export function printedFreely({ text, folded }: Pick<Paragraph, 'text' | 'folded'>, taken: readonly Stretch[] = []): PrintedFreely[] {
  const out: PrintedFreely[] = []
  let next = 0
  for (let so = folded.indexOf('so', 2); so >= 0; so = folded.indexOf('so', so + 2)) {
    if (!isLed(folded, so)) continue
    const from = behindLabel(text, so + 2)
    while ((taken[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++
    if ((taken[next]?.from ?? Number.POSITIVE_INFINITY) <= from) continue
    for (const form of freeForms) {
      form.lastIndex = from
      const found = form.exec(text)
      if (found) out.push({ text: found[0], from, to: form.lastIndex })
    }
  }
  return out
}
