// Signs one slip of the finger away from a typed one: a character wrong, missing, too many, or two exchanged. Knows letters and digits, no document.
import { soKey } from '../link/so-hieu.ts'
import { hasVowelMarks, signPartsOf } from './so-hieu.ts'

/** A sign as it was typed, to be asked for with one slip mended. */
export interface Slipped {
  /** As it was typed. */
  typed: string
  /** Its letters and digits, folded; a stop between digits is kept. */
  units: string
  /** A letter stands behind its number, before a stroke. */
  isLettered: boolean
  /** Its letters stand right behind its number: the stroke between them is the slip, or a character in its place. */
  isGlued: boolean
  nam: number | null
  ngayBanHanh: string | null
  tenLoai: string | null
  coQuan: string | null
}

/** A key that a mended sign may have. `nam` is the year inside it, null where it has none. */
export interface NearKey {
  so: string
  kyHieu: string
  nam: number | null
  /** Two neighbours exchanged, or only a stroke lost: the likeliest slips come first. */
  isLikely: boolean
}

const longest = 40
/** Without a stroke or hyphen a line of words may look like a sign ("12 bo"): then the letters must be as many as few words have by chance. */
const fewLetters = 4

/** The sign of a line that may have a slip in it, or null where the line cannot be one. Rule TK-14. */
export function slippedSign(line: string): Slipped | null {
  const parts = signPartsOf(line)
  if (!parts || hasVowelMarks(parts.typedSign)) return null
  const sign = parts.sign.trim()
  const units = sign.replace(/(?<=\d)\.(?=\d)|[^a-z0-9]/gu, found => (found === '.' ? '.' : ''))
  const letters = units.replace(/[^a-z]/gu, '').length
  const isOnePiece = sign.includes('/') || !/\s/u.test(sign)
  if (units.length > longest || letters < (isOnePiece ? 2 : fewLetters) || !/\d|^[^/]+\//u.test(sign)) return null
  const { nam, ngayBanHanh, tenLoai, coQuan, typedSign } = parts
  const isLettered = /^[\d.]+[a-z]\s?\//u.test(sign)
  const isGlued = /^[\d.]+[a-z]{2}(?!\s?\/)/u.test(sign)
  return { typed: typedSign.trim(), units, isLettered, isGlued, nam, ngayBanHanh, tenLoai, coQuan }
}

const digits = '0123456789.'
const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

const digitsOf = (units: string): number => /^[\d.]*/u.exec(units)?.[0].length ?? 0

/** The units as they are and with two neighbours exchanged. */
function likely(units: string): string[] {
  const exchanged = Array.from(
    { length: Math.max(0, units.length - 1) },
    (_, i) => `${units.slice(0, i)}${units.charAt(i + 1)}${units.charAt(i)}${units.slice(i + 2)}`,
  )
  return [units, ...exchanged]
}

/** The units with one taken away, added or replaced at a place; a sign begins with a digit. */
function mendedAt(units: string, i: number, lastDigit: number): string[] {
  const [before, from, behind] = [units.slice(0, i), units.slice(i), units.slice(i + 1)]
  const letters = i === 0 ? digits : i <= lastDigit ? `${alphabet}.` : alphabet
  return [before + behind, ...[...letters].flatMap(unit => [before + unit + from, before + unit + behind])]
}

/** The units of a sign whose only slip is the stroke behind its number or its letter: lost, or another character in its place. */
function withoutStroke(units: string): { units: string; isLikely: boolean }[] {
  const end = digitsOf(units)
  const inItsPlace = [end - 1, end, end + 1].map(at => ({ units: units.slice(0, at) + units.slice(at + 1), isLikely: false }))
  return [{ units, isLikely: true }, ...inItsPlace]
}

/** The units with one slip mended, each once, the likely ones first: some 75 for each unit. */
function mended(units: string): { units: string; isLikely: boolean }[] {
  const lastDigit = digitsOf(units)
  const first = new Set(likely(units))
  const all = new Set([...first, ...Array.from({ length: units.length + 1 }, (_, i) => mendedAt(units, i, lastDigit)).flat()])
  return [...all].map((made, i) => ({ units: made, isLikely: i < first.size }))
}

const parted = /^(?<so>\d[\d.]*)(?<kyHieu>[a-z].*)$/u
/** A year behind the digits of the number, or behind its letter. */
const yearBehind = /^(?<so>\d[\d.]*)(?<nam>(?:19|20)\d\d)$/u
const letterAndYear = /^(?<letter>[a-z])(?<nam>(?:19|20)\d\d)(?<kyHieu>[a-z].*)$/u

/** The digits in front and the letter behind them. */
const lead = (units: string): string => /^[\d.]*[a-z]?/u.exec(units)?.[0] ?? ''

/**
 * The ways in which units without strokes part into a number, a year or none, and a ký hiệu. The letter behind the number is taken for a part of it
 * only where `isLettered`: else each ký hiệu would be asked for twice.
 */
function partings(units: string, isLettered: boolean): Omit<NearKey, 'isLikely'>[] {
  const { so = '', kyHieu = '' } = parted.exec(units)?.groups ?? {}
  if (so === '') return []
  const ways = [{ so: soKey(so), kyHieu, nam: null as number | null }]
  const year = yearBehind.exec(so)?.groups
  if (year?.so) ways.push({ so: soKey(year.so), kyHieu, nam: Number(year.nam) })
  const lettered = letterAndYear.exec(kyHieu)?.groups
  if (lettered?.kyHieu) ways.push({ so: soKey(so + lettered.letter), kyHieu: lettered.kyHieu, nam: Number(lettered.nam) })
  if (isLettered && /^[a-z]{2}/u.test(kyHieu)) ways.push({ so: soKey(so + kyHieu.charAt(0)), kyHieu: kyHieu.slice(1), nam: null })
  return ways
}

/** The keys of all signs at most one slip from the typed one, the likely ones first. Their number grows with the sign's length: 900 for 12 units. */
export function nearKeys({ units, isLettered, isGlued }: Slipped): NearKey[] {
  const typedLead = lead(units)
  return (isGlued ? withoutStroke(units) : mended(units)).flatMap(({ units: made, isLikely }) => {
    const ways = partings(made, isLettered || made === units || lead(made) !== typedLead)
    return ways.map(({ so, kyHieu, nam }) => ({ so, kyHieu, nam, isLikely }))
  })
}
