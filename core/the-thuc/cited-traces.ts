// Whether a paragraph may cite anything or head a list of what is cited: what no such paragraph can do without. Judges nothing; says "may" too often.
import { hint } from '../text/hints.ts'
import type { Paragraph } from './paragraph.ts'
import { nextSignStart } from './sign-in-text.ts'

/** What may stand in a paragraph. A paragraph may have several bits, most have none. */
export const may = { sign: 1, freeSign: 2, law: 4, headList: 8 } as const

/** What the "số" of a free sign stands behind. */
const freeLead = /(?<=(?:van|ban|thu|on|chuyen|trinh|de nghi) )so/y
/** What those words end in. */
const endsLead = 'nuhi'

function introducesFreely(folded: string): boolean {
  for (let at = folded.indexOf('so', 3); at >= 0; at = folded.indexOf('so', at + 1)) {
    freeLead.lastIndex = at
    if (endsLead.includes(folded[at - 2] as string) && freeLead.test(folded)) return true
  }
  return false
}

function namesLaw(folded: string): boolean {
  if (folded.includes('luat ')) return true
  for (let at = folded.indexOf('phap'); at >= 0; at = folded.indexOf('phap', at + 1))
    if (folded.startsWith('hien ', at - 5) || folded.startsWith('phap lenh ', at)) return true
  return false
}

/** The bits of a paragraph. */
export function tracesOf({ folded, hints }: Pick<Paragraph, 'folded' | 'hints'>): number {
  let found: number = folded.endsWith(':') ? may.headList : 0
  if (hints & hint.law && namesLaw(folded)) found |= may.law
  if (!(hints & hint.digit)) return found
  if (nextSignStart(folded, 0) >= 0) found |= may.sign
  return introducesFreely(folded) ? found | may.freeSign : found
}
