// Ranks, degrees and titles before a signer's name, in any order and with any stops between them. Knows no names.
import { degrees, ranks } from '../tables/honorifics.ts'
import { accentKey, foldSame, sameOf } from '../text/fold.ts'

const longestFirst = (words: readonly string[]): string =>
  words
    .map(foldSame)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** One rank in words (sĩ, sỹ alike), or one short form, also with its own stop ("Th.S") or a medical speciality joined to it ("BSCKII"). Folded. */
const atom = new RegExp(
  `^(?:(?:${longestFirst(ranks).replaceAll(/si(?![a-z])/gu, 's[iy]')})|th\\. ?s|d/c|(?:${longestFirst(degrees)})(?:ck(?:i{1,2}|[12])?)?)(?![a-z\\d])`,
  'u',
)
/** The first three letters of every rank and short form, or the two it has, as one number: asked before the expression. */
const beginnings: ReadonlySet<number> = new Set([...ranks, ...degrees, 'th. s', 'ths', 'd/c'].map(word => opening(word, 3)))

function opening(text: string, length: number): number {
  let number = 0
  for (let at = 0; at < length && at < text.length; at++) number = number * 1024 + (sameOf[text.charCodeAt(at)] as number)
  return number
}
const mayBeRank = (text: string): boolean => beginnings.has(opening(text, 3)) || beginnings.has(opening(text, 2))
const spelled: ReadonlySet<string> = new Set(ranks.map(accentKey))
/** A rank of two words is spelled so, or its second word is small, as in no name: "Hà Sỹ Nam" is no Hạ sĩ. */
const isRank = (printed: string): boolean => !/\s\p{Lu}/u.test(printed) || spelled.has(accentKey(printed))

/** What parts ranks from one another and from the name. */
const between = /^[\s.,:;/–-]{1,4}/u
const atomsBefore = 6

/** A name without ranks, degrees and titles before it: or behind its comma: `Thượng tá, PGS.TS.BSCKII Lê Văn An` → `Lê Văn An`. Rule NK-3; practice. */
export function withoutRank(name: string): string {
  const at = afterRanks(name)
  const comma = name.indexOf(',', at)
  const behind = comma < 0 ? '' : name.slice(comma + 1).trim()
  return behind && afterRanks(`${behind} `) > behind.length ? name.slice(at, comma) : name.slice(at)
}

/** Where the ranks at the start end; 0 where there are none. */
function afterRanks(name: string): number {
  if (!mayBeRank(name)) return 0
  const folded = foldSame(name)
  let at = 0
  for (let i = 0; i < atomsBefore; i++) {
    const found = atom.exec(folded.slice(at))
    if (!found || !isRank(name.slice(at, at + found[0].length))) break
    const next = at + found[0].length
    const sign = between.exec(folded.slice(next))
    if (!sign) break
    at = next + sign[0].length
  }
  return at
}
