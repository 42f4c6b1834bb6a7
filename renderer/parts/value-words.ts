// Any value of a văn bản in words: parts and lists joined, days as they are printed, codes by their Vietnamese names.
import { dayWords, hinhThucSaoWords, quanHeWords } from '../../contract/words.ts'
import { directionWords } from '../words/letter.ts'

const codes: Readonly<Record<string, string>> = { ...directionWords, ...quanHeWords, ...hinhThucSaoWords }

export function valueWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join('; ')
  if (value && typeof value === 'object') return Object.values(value).map(valueWords).filter(Boolean).join(', ')
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value)
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return dayWords(value)
  return Object.hasOwn(codes, value) ? (codes[value] as string) : value
}

/** The items of a list in words, or the one value. */
export const itemsOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(valueWords).filter(Boolean)

export type Parted = { head: string; old: string; now: string; tail: string }

/** Two texts as what they begin and end with alike, word by word, and what differs between. */
export const partedOf = (old: string, now: string): Parted => partedAt(old.split(/(?<=\s)/u), now.split(/(?<=\s)/u))

/** The same character by character. */
export const differenceOf = (old: string, now: string): Parted => partedAt([...old.normalize('NFC')], [...now.normalize('NFC')])

function partedAt(a: string[], b: string[]): Parted {
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const text = (words: string[], from: number, to: number) => words.slice(from, to).join('')
  return {
    head: text(a, 0, head),
    old: text(a, head, a.length - tail),
    now: text(b, head, b.length - tail),
    tail: text(a, a.length - tail, a.length),
  }
}
