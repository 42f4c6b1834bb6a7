// The names that tables know: of central bodies, and of the bodies that every province has, with their short forms. Pure; worked out when first asked.
import { type CoQuanKey, coQuanKey, openedName, openerOf } from '../link/co-quan.ts'
import { isCity } from '../link/tinh.ts'
import { localBodies } from '../tables/co-quan-dia-phuong.ts'
import { otherNames } from '../tables/co-quan-ten-khac.ts'
import { searchedAbbreviations } from '../tables/co-quan-viet-tat.ts'
import { accentKey, fold } from '../text/fold.ts'
import { isOneLetterOff } from './one-letter.ts'
import { directorySeed } from './seed.ts'

interface Known {
  /** Opened name, with marks and without → the central body's khoa. */
  central: Map<string, string>
  /** Khoa of bodies that provinces have. */
  local: Set<string>
  /** Folded names of both by their length, and the first words of central ones. */
  ofLength: Map<number, string[]>
  begun: Set<string>
  /** A central name without its last letter or two → the bodies that it may be. */
  cut: Map<string, Set<string>>
  /** Short form → khoa, in a province and in a city. */
  short: { tinh: Map<string, string>; thanhPho: Map<string, string> }
}

let made: Known | null = null
function known(): Known {
  made ??= makeKnown()
  return made
}

const beginnings = (folded: string): string[] =>
  folded
    .split(' ')
    .slice(1)
    .map((_, at, words) =>
      folded
        .split(' ')
        .slice(0, words.length - at)
        .join(' '),
    )

function makeKnown(): Known {
  const { rows, aliases } = directorySeed()
  const central = new Map<string, string>()
  const put = (name: string, khoa: string) => {
    for (const one of [openedName(name), fold(openedName(name))]) if (!central.has(one)) central.set(one, khoa)
  }
  for (const row of rows) if (row.tinh === '') put(row.ten, row.khoa)
  for (const alias of aliases) if (alias.tinh === '') central.set(alias.khoa, alias.of.khoa)
  for (const [name, ...others] of otherNames)
    for (const other of [name, ...others]) put(other, central.get(openedName(name)) ?? accentKey(name))
  const local = new Set(rows.flatMap(row => (row.cap === 'tinh' ? [row.khoa] : [])))
  for (const name of localBodies) local.add(coQuanKey(name, 'Đắk Nông')?.khoa ?? openedName(name))
  const shortIn = (tinh: string) => new Map(aliases.flatMap(alias => (alias.tinh === tinh ? [[alias.khoa, alias.of.khoa] as const] : [])))
  const folded = [...new Set([...central.keys(), ...local].map(fold))]
  const begun = new Set([...central.keys()].flatMap(name => beginnings(fold(name))))
  return {
    central,
    local,
    ofLength: Map.groupBy(folded, name => name.length),
    begun,
    cut: cutNames(central),
    short: { tinh: shortIn('Đắk Nông'), thanhPho: shortIn('Hà Nội') },
  }
}

function cutNames(central: ReadonlyMap<string, string>): Known['cut'] {
  const cut: Known['cut'] = new Map()
  for (const [whole, khoa] of central)
    for (const lost of [1, 2]) {
      const left = whole.slice(0, -lost)
      cut.set(left, (cut.get(left) ?? new Set()).add(khoa))
    }
  return cut
}

/** The central body of a name, by its marks or, where it has lost them, without. */
export function centralBody(name: string): CoQuanKey | null {
  const { central } = known()
  for (const opened of [openedName(name), openedFully(name)]) {
    const khoa = central.get(opened) ?? central.get(fold(opened))
    if (khoa !== undefined) return { khoa, tinh: '' }
  }
  return null
}

/** Shorter names than this may begin several others. */
const longName = 15
/** A long name of a central body that lost a letter or two at the end of a line: "Ban Bí thư Trung ương Đản". */
export function cutBody(name: string): CoQuanKey | null {
  const folded = fold(openedName(name))
  if (folded.length < longName) return null
  const bodies = known().cut.get(folded)
  const [khoa] = bodies ?? []
  return bodies?.size === 1 && khoa !== undefined ? { khoa, tinh: '' } : null
}

/** Shorter names are often one letter apart and both right. */
const tellingLength = 9
/** Whether a name is one letter away from a body that the tables know, or the first words of a central one: a slip or a cut, which only the clerk can tell. */
export function isNearlyKnown(opened: string): boolean {
  const folded = fold(opened)
  const { length } = folded
  if (length < tellingLength) return false
  const { begun, ofLength } = known()
  const alike = [length - 1, length, length + 1].flatMap(one => ofLength.get(one) ?? [])
  return begun.has(folded) || alike.some(body => isOneLetterOff(body, folded))
}

/** Whether every province has a body of this khoa. */
export const isLocalBody = (khoa: string): boolean => known().local.has(khoa)

/** The body behind a short form, in a letter of a province. */
export function shortBody(name: string, tinh: string): CoQuanKey | null {
  const { short } = known()
  const key = coQuanKey(name, tinh)
  const place = key?.tinh || tinh
  const forms = isCity(place) ? short.thanhPho : short.tinh
  const khoa = forms.get(key?.khoa ?? accentKey(name)) ?? forms.get(accentKey(name))
  return khoa === undefined ? null : { khoa, tinh: place }
}

const opened = openerOf(searchedAbbreviations)

/** The name with the short forms opened that names keep (`Sở GTVT`); itself where there is none. */
export const openedFully = (name: string): string => opened(openedName(name))
