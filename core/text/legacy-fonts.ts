// Old Vietnamese fonts: turns TCVN3 (ABC) and VNI Windows text that was saved as Windows-1252 into Unicode. Refuses to touch words that are
// already Unicode Vietnamese: only words with a sign that no Unicode Vietnamese word has, and their nearest neighbours, are converted.

import { withCapitals } from './lost-capitals.ts'
import { isSyllable } from './syllable.ts'
import { tcvn3 } from './tcvn3.ts'
import { betweenLetters } from './trim.ts'
import { vni } from './vni.ts'

const fromTcvn3 = new Map(tcvn3.map(([code, letter]) => [String.fromCharCode(code), letter]))
const fromVni = new Map(vni.filter(([printed]) => printed.length === 2).map(([printed, letter]) => [printed, letter]))
const fromVniSingle = new Map(vni.filter(([printed]) => printed.length === 1).map(([printed, letter]) => [printed, letter]))

/** The signs of `tcvn3Sign`: a text with none of them holds no TCVN3. */
export const oldFontSigns = /[\u00a1-\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be\u00d7\u00de\u00df\u00f7\u00fe]+/gu
/** Signs that stand inside a word only in TCVN3. */
const tcvn3Sign =
  /[A-Za-z][\u00a1-\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be\u00d7\u00de\u00df\u00f7\u00fe]|[\u00a7-\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be][a-z]/u
const everyTcvn3Sign = new RegExp(tcvn3Sign, 'gu')
/** Latin-1 letters that Vietnamese does not use: in a neighbour of a TCVN3 word they are TCVN3 too. */
const foreignLetter =
  /[\u00a1-\u00be\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d0\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/u
const latin1Letter = /[\u00a1-\u00ff]/u
/** Letters of Vietnamese that Latin-1 lacks. */
export const unicodeVietnamese = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u
/** Pairs of letters that VNI writes; TCVN3 has a few of them (`cña` is của), but many more signs that VNI has not. */
const vniPair = /a[âùøûõïéèêáàåãäë]|[eo][âùøûõïáàåãäë]|[uö][ùøûõï]|ô[ùøûõï]|ñ[aeiouöô]/gu

const convertTcvn3 = (word: string): string => Array.from(word, c => fromTcvn3.get(c) ?? c).join('')

function convertVni(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const pair = fromVni.get(text.slice(i, i + 2))
    if (pair) i++
    const single = text[i] ?? ''
    out += pair ?? fromVniSingle.get(single) ?? single
  }
  return out
}

/** A word with a sign of TCVN3 inside that becomes a Vietnamese syllable by the table; OCR debris does not. */
function isTcvn3(word: string): boolean {
  if (!tcvn3Sign.test(word) || unicodeVietnamese.test(word)) return false
  return isSyllable(betweenLetters(convertTcvn3(word)))
}

/** A capital with a mark inside a small word, or a letter Vietnamese does not use. */
const oddLetter = (word: string): boolean => foreignLetter.test(word) || /[a-z][\u00c0-\u00de]/u.test(word)

/** The same for words whose signs Unicode has too (`nhÊt`, `Së`): where the text has many certain ones, an odd letter is enough. */
const isLooseTcvn3 = (word: string): boolean =>
  latin1Letter.test(word) && oddLetter(word) && !unicodeVietnamese.test(word) && isSyllable(betweenLetters(convertTcvn3(word)))

/** True where a certain word has a neighbour in the same font. */
const standTogether = (words: readonly string[], certain: readonly boolean[]): boolean =>
  certain.some((isSure, i) => isSure && [i - 2, i + 2].some(k => certain[k] || isLooseTcvn3(words[k] ?? '')))

/** So many certain words, and the text was typed in the old font at least in part. */
const manyWords = 8

/** Signs enough for so many words: a scan's debris has a few. */
function hasManySigns(text: string): boolean {
  let seen = 0
  for (const _ of text.matchAll(everyTcvn3Sign)) if (++seen >= manyWords) return true
  return false
}

/**
 * Converts the TCVN3 words of one line; words between two certain ones follow when they carry a letter Vietnamese does not use.
 * One such word alone in a Unicode text is a scan's debris (`b¡nh`, `t£9`): it takes two side by side. A line of the old font that has no letter
 * of Unicode's alone is all in it: `néi bé` is nội bộ there, though both could be Unicode.
 */
function convertLine(line: string, whole: boolean, isPartly: boolean): string {
  if (!whole && !(isPartly ? latin1Letter : tcvn3Sign).test(line)) return line
  const words = line.split(/( {1,200})/u)
  const certain = words.map(word => isTcvn3(word) || (isPartly && isLooseTcvn3(word)))
  if (!whole && !(isPartly ? certain.includes(true) : standTogether(words, certain))) return line
  const isAllOld = whole || !unicodeVietnamese.test(line)
  return words
    .map((word, i) => {
      if (certain[i]) return convertTcvn3(word)
      if (!latin1Letter.test(word) || unicodeVietnamese.test(word)) return word
      const neighbour = certain[i - 2] || certain[i + 2]
      return isAllOld || neighbour || foreignLetter.test(word) ? convertTcvn3(word) : word
    })
    .join('')
}

/** Which font it is shows in the beginning of a text. */
const sampled = 200_000

/**
 * The text in Unicode and whether anything was converted. Lines keep their number. Map: TCVN 5712:1993 (VN3) and VNI Windows.
 */
export function convertLegacyFonts(text: string): { text: string; converted: boolean } {
  const sample = text.slice(0, sampled)
  const isUnicode = unicodeVietnamese.test(sample)
  const pairs = isUnicode ? 0 : (sample.match(vniPair)?.length ?? 0)
  const signed = isUnicode ? 0 : sample.split(/\s+/u).filter(word => tcvn3Sign.test(word)).length
  if (pairs >= 8 && pairs > signed) return { text: convertVni(text), converted: true }
  if (!tcvn3Sign.test(text)) return { text, converted: false }
  const whole = signed >= manyWords
  const isPartly = !whole && hasManySigns(sample) && sample.split(/\s+/u).filter(isTcvn3).length >= manyWords
  const out = text
    .split('\n')
    .map(line => convertLine(line, whole, isPartly))
    .join('\n')
  return { text: out === text ? text : withCapitals(out, text), converted: out !== text }
}
