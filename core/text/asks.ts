// What the signs of a page ask for before it is read: each repair by the signs it mends. Mends nothing itself.
import { oldFontSigns, unicodeVietnamese } from './legacy-fonts.ts'
import { lookAlikes } from './look-alikes.ts'

/** What a page may ask for, as bits. */
export const asks = {
  lineEnd: 1,
  lookAlike: 2,
  control: 4,
  cyrillic: 8,
  /** A combining mark, or a sign outside the ranges that NFC leaves as they are. */
  compose: 16,
  oldFont: 32,
  /** No repair: the page is surely no VNI. */
  vietnamese: 64,
  /** No repair: words may be dressed. */
  markup: 128,
} as const

const printedLookAlikes = lookAlikes.map(([printed]) => printed).join('')
export const anyLookAlike = new RegExp(`[${printedLookAlikes}]`, 'gu')
export const controls = /(?![\t\n\f])\p{Cc}/gu
/** A sign that may open a mark or a heading, or that a link's text ends with: most lines have none. */
export const markupSign = /[*~<#\]\\]/gu

/** What each sign asks for, as runs of single units. */
export const askedSigns: readonly (readonly [bit: number, runs: RegExp])[] = [
  [asks.lineEnd, /[\r\v\u0085\u2028\u2029]+/gu],
  [asks.lookAlike, new RegExp(`[${printedLookAlikes}]+`, 'gu')],
  [asks.control, new RegExp(`(?:${controls.source})+`, 'gu')],
  [asks.cyrillic, /[\u0410-\u044f]+/gu],
  [asks.compose, /\p{M}+|[^\p{ASCII}\u0080-\u02ff\u1e00-\u1eff\u2002-\u20cf\u2190-\u2328\u2400-\u27ff\ue000-\uf8ff]+/gu],
  [asks.oldFont, oldFontSigns],
  [asks.vietnamese, new RegExp(unicodeVietnamese, 'gu')],
  [asks.markup, markupSign],
]
