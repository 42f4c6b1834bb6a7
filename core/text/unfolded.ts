// A word with its marks as it may stand in a text that nobody folded: in any case, its tone on any of its letters. Knows letters, not words.
import { foldTables, tones } from './fold-tables.ts'

const { letter, tone } = foldTables

/** The units that are one letter, by its tone (`tones`). */
type Units = string[]
let known: ReadonlyMap<string, Units> | null = null

/** Beyond this no letter of a Vietnamese word stands: `ư` is the last. */
const lastLetter = 0x1b0

function readUnits(): ReadonlyMap<string, Units> {
  const all = new Map<string, Units>()
  for (let unit = 0; unit < letter.length; unit++) {
    const kept = letter[unit] as number
    if (kept < 2 || kept > lastLetter) continue
    const of = all.get(String.fromCharCode(kept)) ?? tones.map(() => '')
    const carried = tone[unit] as number
    of[carried] += `\\u${unit.toString(16).padStart(4, '0')}`
    all.set(String.fromCharCode(kept), of)
  }
  return all
}

function unitsOf(one: string): Units | null {
  known ??= readUnits()
  return known.get(one) ?? null
}

const classOf = (units: string): string => `[${units}]`

/** The letters with the tone on one of them; before it any may stand, for the last one counts. */
const withToneAt = (letters: readonly Units[], held: number, at: number): string | null =>
  letters[at]?.[held] === ''
    ? null
    : letters.map((units, i) => classOf((i < at ? units.join('') : i === at ? units[held] : units[0]) ?? '')).join('')

/**
 * A pattern that stands in every text that has a word with this accent key, but for a text of which `isUnplain` is true; it may stand in others. Null for a word that has letters beyond
 * the Vietnamese ones.
 */
export function unfolded(key: string): RegExp | null {
  const held = Math.max(0, tones.indexOf(key.slice(-1)))
  const letters = [...(held ? key.slice(0, -1) : key)].map(unitsOf)
  if (!letters.length || letters.some(units => units === null || units[0] === '')) return null
  const plain = letters as Units[]
  const ways = held ? plain.map((_, at) => withToneAt(plain, held, at)) : [plain.map(units => classOf(units[0] ?? '')).join('')]
  const some = ways.filter(way => way !== null)
  return some.length ? new RegExp(some.join('|')) : null
}

/** The same for a word that may go on: its tone may still come, on any letter. */
export function unfoldedBegun(key: string): RegExp | null {
  const letters = [...key].filter(one => !tones.includes(one)).map(unitsOf)
  if (!letters.length || letters.some(units => units === null)) return null
  return new RegExp(letters.map(units => classOf((units as Units).join(''))).join(''))
}

/** Whether a text has signs inside of words: marks that stand alone (NFD), hyphens that are not shown. */
export function isUnplain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (letter[text.charCodeAt(i)] === 1) return true
  return false
}
