// Whether the letters of a sign are those of a body's name. Knows no body; what a sign says besides is not asked.
import { tokens } from '../text/fold.ts'

/** Whether a sign has the first letters of a body's name: `820/BKHĐT-TH` of the Bộ Kế hoạch và Đầu tư. Rule VD-2. */
export function isSignOf(sign: string, name: string): boolean {
  const words = tokens(name).filter(word => word !== 'va')
  const letters = words.map(word => (/^(?:ubnd|hdnd|bhxh|vksnd|tand|cty)$/u.test(word) ? word : word[0])).join('')
  const parts = tokens(sign.slice(sign.indexOf('/') + 1))
  return parts.some(part => part.length > 1 && (letters.startsWith(part) || (part.length > 3 && part.startsWith(letters.slice(0, 4)))))
}
