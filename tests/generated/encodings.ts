// The same text in another encoding or with the other tone placement; a reader must find the same values. The maps are those of TCVN 5712 and VNI.
import { tcvn3 } from '../../core/text/tcvn3.ts'
import { vni } from '../../core/text/vni.ts'

const tcvn3Codes = new Map(tcvn3.map(([code, letter]) => [letter, String.fromCharCode(code)]))
const vniCodes = new Map(vni.map(([printed, letter]) => [letter, printed]))

/** Text of the font .VnTime read as Windows-1252; capitals with tones stand in a capital font and lose their case. */
export const toTcvn3 = (text: string): string =>
  [...text].map(letter => tcvn3Codes.get(letter) ?? tcvn3Codes.get(letter.toLowerCase()) ?? letter).join('')

export const toVni = (text: string): string => [...text].map(letter => vniCodes.get(letter) ?? letter).join('')

const newer: Record<string, string> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
}

/** Tone marks on the other vowel in open syllables (hòa → hoà, ủy → uỷ); not behind q. */
export const toOtherTones = (text: string): string =>
  text.replace(/(?<![qQ])([òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu, pair => {
    const other = newer[pair.toLowerCase()] ?? pair
    if (pair === pair.toUpperCase()) return other.toUpperCase()
    return pair.charAt(0) === pair.charAt(0).toUpperCase() ? other.charAt(0).toUpperCase() + other.slice(1) : other
  })
