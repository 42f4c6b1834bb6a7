// The names of bodies that the closed tables can spell: ministries, what stands under them, the bodies of a province with the province's name.
// Tells a name that lost marks, blanks or a letter; refuses one that two names could have been. Knows no single office.

import { localBodies } from '../tables/co-quan-dia-phuong.ts'
import { subordinateBodies } from '../tables/co-quan-truc-thuoc.ts'
import { centralBodies } from '../tables/co-quan-trung-uong.ts'
import { ministries } from '../tables/ministries.ts'
import { hasMarks, squeeze, tokens } from '../text/fold.ts'
import { isWellWritten } from '../text/syllable.ts'
import { keysOf, nearest } from './nearest.ts'
import { placeKeys, spellingOf } from './place.ts'

// The tables are asked by names without marks, blanks and signs.
const central = new Map<string, string>()
for (const name of [...ministries.map(m => m.name), ...centralBodies.map(([name]) => name), ...subordinateBodies])
  central.set(squeeze(name), name.toUpperCase())
const local = new Map(localBodies.map(name => [squeeze(name), name.toUpperCase()] as const))
/** The same by how they begin, the longest first. */
const start = (key: string): string => key.slice(0, 3)
const localBy = Map.groupBy(
  [...local].map(([key, name]) => ({ key, name })).sort((a, b) => b.key.length - a.key.length),
  ({ key }) => start(key),
)

const ranked = /^(tinh|thanhpho|tp)?(\w+)$/u
/** A rank printed short stays short. */
const rankOf = (rank: string | undefined, printed: string): string =>
  rank === 'tinh' ? 'TỈNH ' : rank === 'thanhpho' ? 'THÀNH PHỐ ' : rank === 'tp' ? (/T\s?P\./u.test(printed) ? 'TP. ' : 'TP ') : ''

/** A body of a province whose letters are all there: `CỤC THUE TINH HUNG YEN`. */
function localNamed(key: string, printed: string): string | null {
  for (const { key: body, name: bodyName } of localBy.get(start(key)) ?? []) {
    if (body.length >= key.length || !key.startsWith(body)) continue
    const [, rank, place] = ranked.exec(key.slice(body.length)) ?? []
    const name = place ? spellingOf(place, printed) : null
    if (name) return `${bodyName} ${rankOf(rank, printed)}${name.toUpperCase()}`
  }
  return null
}

/** The words before and behind the rank, or before the province that ends the name. */
function parted(words: readonly string[]): { body: string; rank: string | undefined; place: string } | null {
  const at = words.findIndex(
    (word, i) => i > 0 && (word === 'tinh' || word === 'tp' || (word === 'thanh' && words[i + 1]?.startsWith('ph'))),
  )
  if (at > 0) {
    const width = words[at] === 'thanh' ? 2 : 1
    return { body: words.slice(0, at).join(''), rank: words.slice(at, at + width).join(''), place: words.slice(at + width).join('') }
  }
  for (let n = Math.min(4, words.length - 1); n > 0; n--) {
    const place = words.slice(-n).join('')
    if (spellingOf(place, place)) return { body: words.slice(0, -n).join(''), rank: undefined, place }
  }
  return null
}

const localKeys = keysOf([...local.keys()])
const allKeys = keysOf([...central.keys(), ...local.keys()])
const knownPlaces = keysOf(placeKeys)

/** A name in which one letter or two were read as others. */
function misreadNamed(words: readonly string[], printed: string): string | null {
  const parts = parted(words)
  if (parts?.body) {
    const body = nearest(parts.body, localKeys)
    const place = nearest(parts.place, knownPlaces)
    return body && place ? `${local.get(body)} ${rankOf(parts.rank, printed)}${spellingOf(place, printed)?.toUpperCase()}` : null
  }
  const key = nearest(words.join(''), allKeys)
  return key ? (central.get(key) ?? local.get(key) ?? null) : null
}

/** True where the print shows that letters suffered: no mark at all, or a word no Vietnamese has. */
const looksDamaged = (printed: string): boolean =>
  !hasMarks(printed) || printed.split(/[\s-]+/u).some(word => word.length > 1 && /^\p{L}+$/u.test(word) && !isWellWritten(word))

/** First words that tell bodies apart though one letter parts them: a Sở is never a Bộ. */
const firstWords = new Set(allKeys.map(({ key }) => /^(?:so|bo|cuc|ban|hoi|thue|vu)/u.exec(key)?.[0] ?? ''))

/** The name whose letters are all there. */
const spelled = (key: string, printed: string): string | null => central.get(key) ?? local.get(key) ?? localNamed(key, printed)

/** The spelling, in capitals, of a name of the tables that differs by marks and blanks only; null for any other. */
export const spelledAgency = (printed: string): string | null => spelled(squeeze(printed), printed)

/**
 * The spelling, in capitals, of a closed table for a printed name: equal but for marks and blanks, or a letter or two away where the print shows
 * damage. Null for any other name. Rule CQ-4. Example: `TONG CYC THUE` → TỔNG CỤC THUẾ.
 */
export function agencyNamed(printed: string): string | null {
  if (printed.length > 120) return null
  const key = squeeze(printed)
  const exact = spelled(key, printed)
  if (exact || key.length < 8 || !looksDamaged(printed)) return exact ?? null
  const words = tokens(printed)
  const found = misreadNamed(words, printed)
  const [first = ''] = words
  return found && firstWords.has(first) && tokens(found)[0] !== first ? null : found
}

/** True for a body that may stand above another on the same line: a ministry, or one that its province follows. */
export const isWholeAgency = (printed: string): boolean => {
  const key = squeeze(printed)
  return central.has(key) || localNamed(key, printed) !== null || /^so/u.test(key)
}
