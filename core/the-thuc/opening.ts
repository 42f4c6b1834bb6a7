// How a line opens: asked before a costly expression that is anchored there. Judges nothing.
import { classAt, is } from '../text/unit-class.ts'

const ofWord = is.letter | is.digit
/** No expression of an opening lets more signs stand before its first word. */
const reach = 6

/** Where the first letter or digit of a text stands behind at most six other signs; -1 where none stands so near. */
export function openingAt(text: string): number {
  for (let at = 0; at <= reach && at < text.length; at++) if (classAt(text, at) & ofWord) return at
  return -1
}

/** The first letter or digit of a text behind at most six other signs; empty where none stands so near. */
export const openingSign = (text: string): string => text.charAt(openingAt(text))

/** True for what an arabic or a roman number begins with. */
export const opensNumber = (sign: string): boolean => sign !== '' && '0123456789IVX'.includes(sign)

/** The length of a dash and a blank before a letter, as most lists print their mark; 0 for anything else. */
export const plainBullet = (text: string): number => (text.startsWith('- ') && classAt(text, 2) & is.letter ? 2 : 0)
