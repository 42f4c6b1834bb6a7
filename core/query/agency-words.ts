// The words by which an agency is picked beside those of its name: short forms, other spellings of its province, the names it had before;
// and the ways in which its name is printed. Knows the tables.
import { type CoQuanKey, openedName } from '../link/co-quan.ts'
import { heirsOf } from '../link/heirs.ts'
import { provinceAtEnd } from '../link/tinh.ts'
import { provinces } from '../tables/provinces.ts'
import { fold, tokens } from '../text/fold.ts'
import { formsOf } from './forms.ts'

/** A province by the words of all its spellings. */
const provinceWords = new Map(provinces.map(({ name, variants }) => [name, [name, ...variants].flatMap(tokens)]))

const inForms = (words: readonly string[]): string[] => formsOf(words).flat()

/** All words of the name in its forms: `UBND tỉnh Đắk Nông` has uy, ban, nhan, dan as well. */
export const nameWords = (ten: string, { khoa, tinh }: CoQuanKey): Set<string> =>
  new Set([...tokens(ten), ...inForms(tokens(khoa)), ...(provinceWords.get(tinh) ?? [])])

/** The words of what went up in it, and of nothing else. */
export function formerWords(key: CoQuanKey): Set<string> {
  const former = heirsOf(key).filter(({ how }) => how === 'tien-than')
  return new Set(former.flatMap(({ key: { khoa, tinh } }) => [...inForms(tokens(khoa)), ...(provinceWords.get(tinh) ?? [])]))
}

/** A folded name whose last words are a province, parted from these and from the word for its level. */
function parted(words: string): { name: string; place: string; tinh: string } | null {
  const all = words.split(' ')
  const end = provinceAtEnd(all)
  if (!end) return null
  const before = all.slice(0, -end.length).join(' ')
  const name = before.replace(/(?: tinh| thanh pho| tp)$/u, '')
  return { name, place: all.slice(-end.length).join(' '), tinh: fold(end.province.name) }
}

/** The word that may stand before a province. */
const levels = ['', 'tinh ', 'thanh pho ', 'tp ']

/** A folded name in the other ways to print it: its abbreviations opened, names shortened (TK-15). */
const waysOf = (words: string): string[] => [words, fold(openedName(words)), ...formsOf(words.split(' ')).map(way => way.join(' '))]

/**
 * The ways in which letters print the name that some folded words are: in full or in short, its province with its level or without; and the names with
 * their province apart, as a department has them in the head of its letters.
 */
export function printedNames(words: string): { whole: string[]; apart: { name: string; tinh: string }[] } {
  const names = [...new Set(waysOf(words))]
  const placed = names.flatMap(name => parted(name) ?? [])
  const whole = [...names, ...placed.flatMap(({ name, place }) => levels.map(level => `${name} ${level}${place}`))]
  const apart = new Map(placed.map(({ name, tinh }) => [`${name}|${tinh}`, { name, tinh }]))
  return { whole: [...new Set(whole)], apart: [...apart.values()] }
}

/**
 * Whether a name, as it was filed with a province of its own, is the one typed or a part of it, in whatever words. `UBND Đắk Nông` is
 * `Chủ tịch UBND tỉnh Đắk Nông`. Made once for what was typed; many letters have the same name.
 */
export function isSameAs(typed: string): (filed: string, tinh: string | null) => boolean {
  const { whole, apart } = printedNames(fold(typed))
  const known = new Map<string, boolean>()
  const isSame = (filed: string, there: string): boolean => {
    const names = [...new Set([...waysOf(fold(filed)), fold(openedName(filed))])].filter(name => name !== '').map(name => ` ${name} `)
    const isIn = (words: string) => names.some(name => name.includes(` ${words} `))
    if (whole.some(isIn) || apart.some(({ name, tinh }) => tinh === there && isIn(name))) return true
    return whole.some(words => names.some(name => ` ${words} `.includes(name)))
  }
  return (filed, tinh) => {
    const key = `${filed}|${tinh ?? ''}`
    const found = known.get(key) ?? isSame(filed, fold(tinh ?? ''))
    known.set(key, found)
    return found
  }
}
