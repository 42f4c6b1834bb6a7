// Which agency a printed name of a list of recipients means, in the letter that prints it: rules CQ-1 to CQ-18 of SPEC.md. Pure; knows tables, not the
// directory's rows. A name that is not one agency for sure stays what it is, with the reason.
import type { Resolved, Unresolved } from '../../contract/agency.ts'
import type { Sureness } from '../../contract/reading.ts'
import { type CoQuanKey, coQuanKey, openedName } from '../link/co-quan.ts'
import { isCity, provinceAtEnd } from '../link/tinh.ts'
import { aboveWords, channelWords, personWords, unitWords } from '../tables/noi-nhan-khong-phai.ts'
import { accentKey, fold } from '../text/fold.ts'
import { cleanName, hasShortForm, isCutName, isReadable, isSpelt } from './clean.ts'
import { centralBody, cutBody, isLocalBody, isNearlyKnown, openedFully, shortBody } from './known-names.ts'
import { isGroup, many } from './many.ts'
import { isNearlyPlace, isPlaceWord, levelAtEnd, ownPlaceOf, placeBelow } from './places.ts'

/** Of the letter that prints the name. */
export interface LetterOf {
  /** The province of its issuer; null for a central body. */
  tinh: string | null
  /** The issuer's place below the province, as `ownPlaceOf` gives it. */
  place: string | null
}

/** What of a letter tells whom its names mean. */
export const letterOf = (tinh: string | null, coQuanBanHanh: string | null): LetterOf => ({
  tinh,
  place: coQuanBanHanh === null ? null : ownPlaceOf(coQuanBanHanh),
})

/** A name with what it was found to be; `key` of a group within one office ("VPUB: CVP, PCVP") is that office. */
export interface Found extends Resolved {
  key: CoQuanKey | null
}

const is = (what: Resolved['what'], rule: string): Found => ({ what, key: null, rule, sure: 'certain', why: null })
const agency = (key: CoQuanKey, rule: string, sure: Sureness = 'certain'): Found => ({ what: 'agency', key, rule, sure, why: null })
const not = (why: Unresolved, rule: string): Found => ({ what: 'unresolved', key: null, rule, sure: 'guess', why })

/** "Công báo; Cục Kiểm tra văn bản" is more than the gazette; "Lưu: VT; TH" is not. */
const isOnlyChannels = (name: string): boolean =>
  !name
    .split(';')
    .slice(1)
    .some(part => centralBody(part.trim()) ?? withinOther(part.trim()))

/** CQ-1 to CQ-4: what is no agency. */
function noAgency(name: string, letter: LetterOf): Found | null {
  const folded = fold(name)
  if (aboveWords.test(folded)) return is('above', 'CQ-1')
  if (channelWords.test(folded)) return isOnlyChannels(name) ? is('channel', 'CQ-4') : is('group', 'CQ-2')
  if (centralBody(name)) return null
  if (personWords.test(folded)) return is('person', 'CQ-3')
  const [office = '', members] = name.split(':')
  if (members !== undefined)
    return { ...is('group', 'CQ-2'), key: many.test(fold(office)) || !isMembers(members.trim()) ? null : officeOf(office, letter) }
  return isGroup(name, letter.tinh) ? is('group', 'CQ-2') : null
}

/** Whether posts or units stand behind a colon; a small letter that begins neither is a line that a scan broke. */
const isMembers = (members: string): boolean => {
  const folded = fold(members)
  return /^\p{Lu}/u.test(members) || many.test(folded) || personWords.test(folded) || unitWords.test(folded)
}

function officeOf(office: string, letter: LetterOf): CoQuanKey | null {
  const home = resolveOne(office, letter)
  return home.what === 'agency' && home.sure === 'certain' ? home.key : null
}

/** What stands behind the dash of a branch: "Ngân hàng Nhà nước - CN Quảng Ngãi" is not the bank's head office. */
const branch = /^(?:cn|chi nhanh|khu vuc) /u

/** CQ-6: a part of another office, "Vụ Pháp chế - Bộ Tài chính"; where the tables have the part, it is an agency: "Cục Kiểm tra văn bản (Bộ Tư pháp)". */
function withinOther(name: string): Found | null {
  const at = name.endsWith(')') ? name.lastIndexOf('(') : Math.max(...['-', '–', '—'].map(dash => name.lastIndexOf(dash)))
  if (at <= 0) return null
  const [part, whole] = [
    name.slice(0, at).trim(),
    name
      .slice(at + 1)
      .replace(')', '')
      .trim(),
  ]
  if (branch.test(fold(whole)) || provinceAtEnd(fold(whole).split(' '))) return null
  const owner = centralBody(whole) ?? centralBody(part)
  if (!owner) return null
  const own = centralBody(part)
  if (own) return agency(own, 'CQ-6')
  return centralBody(whole) ? is('unit', 'CQ-6') : null
}

/** CQ-18: why a name that no table has is not taken for a new agency's: it broke off, cannot be spelt, or is one letter away from a known body's. */
function doubt(name: string, khoa: string): Found | null {
  if (!isSpelt(name, isPlaceWord)) return not('unreadable', 'CQ-18')
  return isCutName(name) || isNearlyKnown(khoa) ? not('unknown', 'CQ-18') : null
}

/** A body of a province, by its name or a short form of it. */
function provincial(name: string, tinh: string, rule: string): Found {
  const key = coQuanKey(name, tinh)
  if (key && isLocalBody(key.khoa)) return agency(key, rule)
  const full = openedFully(name)
  const whole = coQuanKey(full, tinh)
  if (whole && isLocalBody(whole.khoa)) return agency(whole, 'CQ-12')
  const short = shortBody(full, tinh) ?? shortBody(name, tinh)
  if (short) return agency(short, 'CQ-12')
  if (!isReadable(name)) return not('unreadable', 'CQ-15')
  if (hasShortForm(name)) return not('short-form', 'CQ-14')
  return key ? (doubt(name, key.khoa) ?? agency(key, rule, 'likely')) : not('unknown', 'CQ-14')
}

/** Cities that were provinces in living memory: their letters say "tỉnh" or "Thành phố". */
const lateCities: ReadonlySet<string> = new Set(['Huế', 'Đồng Nai'])

/** CQ-9 to CQ-11: a name that ends in a level without a place. */
function byLevel(name: string, letter: LetterOf): Found | null {
  const opened = openedName(name)
  const level = levelAtEnd(opened)
  const { tinh } = letter
  if (level === null) return null
  if (level === 'below') return ofIssuersPlace(opened, letter)
  const rule = level === 'tinh' ? 'CQ-9' : 'CQ-10'
  if (tinh === null) return not('no-province', rule)
  const isFitting = lateCities.has(tinh) || isCity(tinh) === (level === 'thanh-pho')
  return isFitting ? provincial(name, tinh, rule) : not('no-place', rule)
}

/** "UBND huyện" in a letter of a district's office is that district's. */
function ofIssuersPlace(opened: string, { tinh, place }: LetterOf): Found {
  if (tinh === null || place === null) return not('no-place', 'CQ-11')
  const word = place.split(' ')[0] ?? ''
  if (opened.endsWith(` ${word}`)) return agency({ khoa: opened.slice(0, -word.length) + place, tinh }, 'CQ-11', 'likely')
  const party = accentKey('ủy')
  const isParty = opened.endsWith(`${word} ${party}`)
  return isParty ? agency({ khoa: `${opened} ${place.slice(word.length + 1)}`, tinh }, 'CQ-11', 'likely') : not('no-place', 'CQ-11')
}

/** CQ-8: a name that says its place: a province at its end, or a place below one. */
function byPlace(name: string, tinh: string | null): Found | null {
  const below = placeBelow(name)
  if (below) {
    const where = below.tinh ?? tinh
    if (where === null) return not('no-province', 'CQ-8')
    if (!isReadable(name)) return not('unreadable', 'CQ-15')
    return isNearlyPlace(below.name, where) ? not('unknown', 'CQ-18') : agency({ khoa: below.name, tinh: where }, 'CQ-8', 'likely')
  }
  const end = provinceAtEnd(fold(openedName(name)).split(' '))
  return end && !companies.test(fold(name)) ? provincial(name, end.province.name, 'CQ-8') : null
}

const companies =
  /^(cong ty|tap doan|tong cong ty|ngan hang|hiep hoi|to chuc|chi nhanh (?:cong ty|ngan hang)|van phong dai dien|tong lanh su quan|dai su quan)/u
/** Those of them that lists of central bodies name without "Việt Nam" at the end. */
const national = /^(tap doan|tong cong ty|ngan hang|hiep hoi) /u
/** Central bodies that no table has, by how their names end. */
const ofTheCountry = / (viet nam|quoc gia|trung uong|chinh phu|quoc hoi)$|^(?:ban chi dao|hoi dong|uy ban) (?:quoc gia|trung uong) /u
/** Names that begin so are of a ministry or of a province: which, only a table or the clerk can tell. */
const ambiguous = /^(cuc|chi cuc|vien|uy ban|hoi dong|tong cuc|bo|thanh tra) /u

/** A company by its whole name; a province behind "tại" is part of it. A name that breaks off at "quốc gia" is cut. */
function companyKey(name: string, tinh: string | null): CoQuanKey | null {
  if (fold(name).endsWith(' quoc gia')) return null
  const key = coQuanKey(openedFully(name), tinh) ?? coQuanKey(name, tinh)
  return key && !fold(key.khoa).endsWith(' tai') ? key : { khoa: openedName(name), tinh: tinh ?? '' }
}

/** CQ-13, CQ-14: a name that no table has. */
function learnt(name: string, tinh: string | null): Found {
  const folded = fold(openedName(name))
  if (!companies.test(folded) && hasShortForm(name)) return not('short-form', 'CQ-14')
  const key = companies.test(folded) ? companyKey(name, tinh) : (coQuanKey(openedFully(name), tinh) ?? coQuanKey(name, tinh))
  if (key === null) return not(/^so /u.test(folded) && tinh === null ? 'no-province' : 'unknown', 'CQ-14')
  const doubtful = doubt(name, key.khoa)
  if (doubtful) return doubtful
  if (ofTheCountry.test(folded)) return agency({ khoa: key.khoa, tinh: '' }, 'CQ-13', 'likely')
  if (companies.test(folded)) return agency(key, 'CQ-13', 'likely')
  return ambiguous.test(folded) ? not('unknown', 'CQ-14') : agency(key, 'CQ-13', 'guess')
}

function resolveOne(printed: string, letter: LetterOf): Found {
  const name = cleanName(printed)
  if (name === '') return not('unreadable', 'CQ-15')
  const other = noAgency(name, letter)
  if (other) return other
  const body = centralBody(name)
  if (body) return agency(body, 'CQ-7')
  const cut = cutBody(name)
  if (cut) return agency(cut, 'CQ-7', 'likely')
  const whole = letter.tinh === null && national.test(fold(name)) ? centralBody(`${name} Việt Nam`) : null
  if (whole) return agency(whole, 'CQ-7', 'likely')
  return withinOther(name) ?? ofPlace(name, letter)
}

function ofPlace(name: string, letter: LetterOf): Found {
  const placed = byPlace(name, letter.tinh)
  if (placed) return placed
  if (unitWords.test(fold(name))) return is('unit', 'CQ-5')
  const level = byLevel(name, letter)
  if (level) return level
  if (!isReadable(name)) return not('unreadable', 'CQ-15')
  const own = letter.tinh === null ? null : provincial(name, letter.tinh, 'CQ-16')
  return own?.what === 'agency' && own.sure === 'certain' ? own : learnt(name, letter.tinh)
}

const kept = new Map<string, Found>()
const mostKept = 20_000

/** Whom a printed name means in a letter. An archive names the same few thousand over and over: what was found out is kept. */
export function resolveName(printed: string, letter: LetterOf): Found {
  const of = `${letter.tinh ?? ''}|${letter.place ?? ''}|${printed}`
  const known = kept.get(of)
  if (known) return known
  const found = resolveOne(printed, letter)
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
  kept.set(of, found)
  return found
}
