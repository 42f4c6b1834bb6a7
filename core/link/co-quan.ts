// Whom a printed name means: one agency of the directory, as a key of name and province. Knows names, not the directory's rows.

import { headingPosts } from '../tables/co-quan-dau-chuc-vu.ts'
import { agencyHeads } from '../tables/co-quan-dau-ten.ts'
import { centralBodies } from '../tables/co-quan-trung-uong.ts'
import { agencyAbbreviations } from '../tables/co-quan-viet-tat.ts'
import { ministries } from '../tables/ministries.ts'
import { accentKey, fold } from '../text/fold.ts'
import { isCity, provinceAtEnd, tinhOf } from './tinh.ts'

/** An agency told from every other: the name without its province, as an accent key, and the province ('' for a central body). */
export interface CoQuanKey {
  khoa: string
  tinh: string
}

const pad = (s: string): string => ` ${s} `

/** What writes short forms out in a name that is an accent key; most names have no word that one begins with. */
export function openerOf(pairs: readonly (readonly [string, string])[]): (key: string) => string {
  const forms = pairs.map(([short, full]) => [pad(accentKey(short)), pad(accentKey(full))] as const)
  const begins = new Set(pairs.map(([short]) => accentKey(short).split(' ')[0]))
  return key =>
    key.split(' ').some(word => begins.has(word))
      ? forms.reduce((left, [short, full]) => (left.includes(short) ? left.replaceAll(short, full) : left), pad(key)).trim()
      : key
}

const opened = openerOf(agencyAbbreviations)
const heads = agencyHeads
  .map(({ words, place }) => ({ key: `${accentKey(words)} `, folded: `${fold(words)} `, isLong: words.includes(' '), place }))
  .toSorted((x, y) => y.folded.length - x.folded.length)
const bodies = [...ministries.map(body => [body.name, ...body.abbreviations]), ...centralBodies]
const central = new Map(bodies.flatMap(names => names.map(name => [openedName(name), accentKey(names[0] ?? '')] as const)))
/** The same without marks, for names that scans have robbed of them. */
const centralFolded = new Map(bodies.map(([name = '']) => [fold(name), accentKey(name)]))

/** The name as an accent key with its abbreviations opened: `UBND tỉnh` and `Uỷ ban nhân dân tỉnh` give the same. */
export function openedName(printed: string): string {
  return opened(accentKey(printed))
}

/** A central body: of the tables, or the only one of its name (Thủ tướng without Chính phủ). */
function centralKey(name: string): string | null {
  if (fold(name) === 'thu tuong') return accentKey('Thủ tướng Chính phủ')
  return central.get(name) ?? centralFolded.get(fold(name)) ?? null
}

interface Local {
  name: string
  tinh: string | null
}

/** Takes the province and its level word off the end of a name: `sở y tế tỉnh Đắk Nông` → `sở y tế`, `Đắk Nông`. */
function withoutTinh(opened: string, context: string | null): Local {
  const words = opened.split(' ')
  const folded = fold(opened).split(' ')
  const end = provinceAtEnd(folded)
  if (end) return withoutNamedTinh(words, folded, end.province.name, end.length)
  const isTinh = folded.at(-1) === 'tinh'
  const isThanhPho = folded.slice(-2).join(' ') === 'thanh pho'
  if (isTinh && (context === null || !isCity(context))) return { name: words.slice(0, -1).join(' '), tinh: context }
  if (isThanhPho && context !== null && isCity(context)) return { name: words.slice(0, -2).join(' '), tinh: context }
  return { name: opened, tinh: context }
}

function withoutNamedTinh(words: string[], folded: string[], tinh: string, length: number): Local {
  const rest = folded.slice(0, -length)
  const levelLength = rest.at(-1) === 'tinh' ? 1 : rest.slice(-2).join(' ') === 'thanh pho' ? 2 : 0
  if (levelLength === 2 && !isCity(tinh)) return { name: words.join(' '), tinh }
  const kept = words.slice(0, words.length - length - levelLength)
  return kept.length < 2 ? { name: words.join(' '), tinh } : { name: kept.join(' '), tinh }
}

/**
 * What the name begins with. "Đại biểu" does not begin like "Đài": one word agrees with its marks, unless the name has none at all; of several words
 * scans may have lost some.
 */
function headOf(opened: string) {
  const folded = `${fold(opened)} `
  const isBare = folded.trimEnd() === opened
  return heads.find(head => `${opened} `.startsWith(head.key) || ((head.isLong || isBare) && folded.startsWith(head.folded)))
}

/** "Ủy ban nhân dân các huyện, thành phố" is many agencies, and so is what a semicolon parts, or a comma before another agency's name. */
const isGroup = (opened: string, printed: string): boolean =>
  / cac /u.test(` ${fold(opened)} `) ||
  /[;=\n]/u.test(printed) ||
  printed
    .split(',')
    .slice(1)
    .some(part => headOf(openedName(part)))

/** The name that stands for the agency: without what a colon puts behind it ("VPUB: CVP, các PCVP"). */
export const agencyName = (printed: string): string => (printed.split(':', 1)[0] ?? '').replace(/\s+/gu, ' ').trim()

/** An issuer by its own letter's head, an issuer as another letter cites it, a recipient. */
type Role = 'issuer' | 'cited' | 'recipient'

function makeKey(printed: string, tinh: string | null, role: Role): CoQuanKey | null {
  const whole = openedName(agencyName(printed))
  const opened = role === 'recipient' ? whole : behindPost(whole)
  const body = centralKey(opened)
  if (body) return { khoa: body, tinh: '' }
  const head = headOf(opened)
  if (opened === '' || (role === 'recipient' && !isAgency(opened, printed, head))) return null
  const isLocal = head?.place === 'local' || isPlaceBound(opened)
  const isOfContext = isLocal || (role !== 'cited' && !ofTheCountry.test(fold(opened)))
  const local = withoutTinh(opened, isOfContext ? tinh : null)
  if (local.tinh === null && isLocal) return null
  return { khoa: local.name, tinh: local.tinh ?? '' }
}

/** A recipient is an agency when its name begins like one and says more than that. */
const isAgency = (opened: string, printed: string, head: ReturnType<typeof headOf>): boolean =>
  head !== undefined && head.place !== 'none' && opened.includes(' ') && !isGroup(opened, printed)

/** The body that issues through a post: `bộ trưởng bộ y tế` → `bộ y tế`. A post alone, or of any other body, stays what it is. */
function behindPost(opened: string): string {
  const post = posts.find(words => opened.startsWith(words))
  const rest = post ? opened.slice(post.length) : ''
  return rest !== '' && (centralKey(rest) !== null || councils.some(words => `${rest} `.startsWith(words))) ? rest : opened
}

const posts = headingPosts.map(words => `${accentKey(words)} `)
const councils = ['Ủy ban nhân dân', 'Hội đồng nhân dân'].map(words => `${accentKey(words)} `)

/** Words that bind a name to a place: with their marks, for `xã` is not `xa` and `quận` not `quan`; the long ones without marks too. */
const placeWords = ['tỉnh', 'thành phố', 'huyện', 'quận', 'xã', 'phường', 'thị xã', 'thị trấn', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'sở']
const councilWords = ['ủy ban nhân dân', 'hội đồng nhân dân']
const marked = [...placeWords, ...councilWords].map(words => pad(accentKey(words)))
const bare = [...placeWords, ...councilWords].map(words => pad(fold(words))).filter(words => !/^ (quan|xa|phuong|so) $/u.test(words))
/** Where the same words bind to no place. */
const placeless = ['xã hội', 'hợp tác xã', 'thông tấn xã', 'cơ sở'].map(words => pad(accentKey(words)))

function isPlaceBound(opened: string): boolean {
  const name = placeless.reduce((left, words) => left.replaceAll(words, '  '), pad(opened))
  return marked.some(words => name.includes(words)) || (fold(opened) === opened && bare.some(words => name.includes(words)))
}

/** Names of bodies of the whole country that no table has. */
const ofTheCountry = /(^| )(trung uong|quoc gia|viet nam|chinh phu|toi cao|thu tuong|bo chinh tri|ban bi thu)( |$)/u

/** An archive names the same few thousand agencies over and over: their keys are kept, the oldest dropped. */
const kept = new Map<string, CoQuanKey | null>()
const mostKept = 20_000

/**
 * The agency a name means when printed in a letter of a province (`tinh`, null for a central body's letter). Null for a group ("Các Sở"),
 * a person, and a local name whose province nobody tells; an issuer is always taken for one agency. A citation lends its letter's province to local
 * names only: "Cục Báo chí" is one agency whoever cites it. `coQuanKey('UBND tỉnh', 'Đắk Nông')` equals `coQuanKey('ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG', null)`.
 */
export function coQuanKey(printed: string, tinh: string | null, role: Role = 'recipient'): CoQuanKey | null {
  const name = `${role}|${tinh ?? ''}|${printed}`
  const known = kept.get(name)
  if (known !== undefined) return known
  const key = makeKey(printed, tinh, role)
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
  kept.set(name, key)
  return key
}

/** What tells a letter's province, the strongest first. */
export interface LetterPlace {
  coQuanBanHanh: string | null
  coQuanChuQuan: string | null
  diaDanh: string | null
}

/** The province a letter comes from: by its issuer's name, the body above it, or the place it was signed at, unless the issuer is central. */
export function tinhOfLetter({ coQuanBanHanh, coQuanChuQuan, diaDanh }: LetterPlace): string | null {
  for (const name of [coQuanBanHanh, coQuanChuQuan]) {
    if (!name) continue
    const opened = openedName(name)
    if (centralKey(opened)) return null
    const end = provinceAtEnd(fold(opened).split(' '))
    if (end) return end.province.name
  }
  const key = coQuanBanHanh === null ? null : coQuanKey(coQuanBanHanh, null, 'issuer')
  return key === null && diaDanh !== null ? tinhOf(diaDanh) : null
}
