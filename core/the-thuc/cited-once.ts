// One cited document, however many times and ways the letter names it. Knows signs, names, days; not what they mean.
import { fold, squeeze } from '../text/fold.ts'
import { classAt, is } from '../text/unit-class.ts'
import type { Citation } from './citation.ts'
import { type Mention, saysMore } from './cited-merge.ts'
import { editDistance } from './nearest.ts'

/** A sign whatever OCR, a typist or capitals did to its letters: marks, strokes and doubled letters fall away, digits stay. */
const keyOf = (sign: string): string => {
  const key = undoubled(squeeze(sign))
  return key.startsWith('0') ? key.replace(/^0+(?=\d)/u, '') : key
}

/** A folded text with one letter for two of the same side by side. */
function undoubled(folded: string): string {
  let text = ''
  let from = 0
  for (let at = 1; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (unit < 97 || unit !== folded.charCodeAt(at - 1)) continue
    text += folded.slice(from, at)
    from = at + 1
  }
  return from > 0 ? text + folded.slice(from) : folded
}

const yearOf = (day: string): string => day.slice(0, 4)
const hasYear = /^\d{1,6}[a-z]?[/-](?:19|20)\d\d[/-]/u

interface Group {
  /** How many documents were named before it. */
  order: number
  key: string
  day: string | null
  mentions: Mention[]
  years: Set<string>
}

/** The documents found so far, by their sign, by the number it begins with and by the names of laws: a mention is compared with few. */
export interface Shelf {
  own: string | null
  /** Mentions that nobody looked at yet: of one alone nothing need be compared. */
  waiting: Mention[]
  /** In order of first appearance. */
  groups: Group[]
  byKey: Map<string, Group[]>
  byNumber: Map<string, Group[]>
  byName: Map<string, Group[]>
}

function numberOf(key: string): string {
  let end = 0
  while (classAt(key, end) & is.digit) end++
  return key.slice(0, end)
}

/** So many documents under one word are compared with a mention: a letter names two or three, a text of nothing but signs must stay linear. */
const mostCompared = 24

/** Puts a group where it is looked for under a word, once and in the order of the documents. */
function shelve(shelf: Map<string, Group[]>, word: string, group: Group): void {
  const beside = shelf.get(word)
  if (!beside) shelf.set(word, [group])
  else if (beside.length >= mostCompared) return
  else if (!beside.includes(group)) beside.splice(beside.findLastIndex(other => other.order < group.order) + 1, 0, group)
}

/** So many mentions of a document are kept as they come; of the further ones those that say more, so that a text of nothing but signs stays small. */
const plenty = 12
const mostWaiting = 64

/** At most two letters are other: what OCR does to a ký hiệu. Both begin with the same number. */
const nearlySame = (a: string, b: string): boolean => numberOf(a) === numberOf(b) && editDistance(a, b, 2) <= 2

/**
 * The group of a sign. Days differ in year and in day for two documents under one number; a sign with its own year is one document.
 * A sign cut short is the longer one of the same number, and one that OCR spelled anew is the one of the same number and day.
 */
function groupOf({ byKey, byNumber }: Shelf, { soKyHieu, ngayBanHanh }: Citation, key: string): Group | undefined {
  const sign = soKyHieu ?? ''
  const agrees = (group: Group): boolean =>
    !group.day ||
    !ngayBanHanh ||
    group.day === ngayBanHanh ||
    hasYear.test(sign) ||
    group.day.slice(5) === ngayBanHanh.slice(5) ||
    yearOf(group.day) === yearOf(ngayBanHanh)
  return (
    byKey.get(key)?.find(agrees) ??
    byNumber
      .get(numberOf(key))
      ?.find(
        group =>
          (isPrefix(group.key, key) && agrees(group)) ||
          (ngayBanHanh !== null && group.day === ngayBanHanh && key.length > 7 && nearlySame(group.key, key)),
      )
  )
}

const isPrefix = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length < long.length && short.length >= 6 && /\d[a-z]{1,12}$/u.test(short) && long.startsWith(short)
}

const lawKinds: readonly (string | null)[] = ['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp']
/** A law by its name: what a mention without a sign is looked for under. */
const isNamedLaw = ({ tenLoai, trichYeu }: Citation): boolean =>
  (trichYeu !== null || tenLoai === 'Hiến pháp') && lawKinds.includes(tenLoai)
const nameOf = ({ tenLoai, trichYeu }: Citation): string => fold(tenLoai === 'Hiến pháp' ? tenLoai : `${tenLoai} ${trichYeu}`)
const yearIn = ({ year, ngayBanHanh, soKyHieu }: Citation): string | null =>
  year ?? (ngayBanHanh ? yearOf(ngayBanHanh) : (/\/((?:19|20)\d\d)\//u.exec(soKyHieu ?? '')?.[1] ?? null))

/** What a mention is looked for and shelved under. */
interface Mark {
  citation: Citation
  /** Empty without a sign. */
  key: string
  year: string | null
  /** The name of a law, null for anything else. */
  name: string | null
}

const markOf = (citation: Citation): Mark => ({
  citation,
  key: citation.soKyHieu === null ? '' : keyOf(citation.soKyHieu),
  year: yearIn(citation),
  name: isNamedLaw(citation) ? nameOf(citation) : null,
})

/** The group of a law named without a sign: the one of that name and year; with no year the only one of that name. */
function groupOfLaw({ byName }: Shelf, name: string, year: string | null): Group | undefined {
  const named = byName.get(name) ?? []
  const undated = named.find(group => group.years.size === 0)
  if (year === null) return named.length === 1 ? named[0] : undated
  return named.find(group => group.years.has(year)) ?? undated
}

/** The group a mention belongs to, if there is one. */
function groupFor(shelf: Shelf, { citation, key, name, year }: Mark): Group | undefined {
  if (!key) return name === null ? undefined : groupOfLaw(shelf, name, year)
  return groupOf(shelf, citation, key) ?? (name !== null && !citation.isInner ? unsigned(groupOfLaw(shelf, name, year)) : undefined)
}

const isOwn = ({ soKyHieu }: Citation, own: string | null): boolean => soKyHieu !== null && own !== null && keyOf(soKyHieu) === keyOf(own)

/** A shelf for the documents that a letter cites; `own` is the letter's sign, which is none of them. */
export const newShelf = (own: string | null): Shelf => ({
  own,
  waiting: [],
  groups: [],
  byKey: new Map(),
  byNumber: new Map(),
  byName: new Map(),
})

/** Adds a mention, in the order of the letter. */
export function addMention(shelf: Shelf, mention: Mention): void {
  shelf.waiting.push(mention)
  if (shelf.waiting.length >= mostWaiting) shelveWaiting(shelf)
}

/** The mentions of each document, documents in order of first appearance. Rules VD-1, VD-2, VD-10. */
export function documentsOn(shelf: Shelf): (readonly Mention[])[] {
  const { own, waiting, groups } = shelf
  if (groups.length === 0 && waiting.length < 2) return waiting.filter(({ citation }) => !isOwn(citation, own)).map(mention => [mention])
  shelveWaiting(shelf)
  return groups.map(group => group.mentions)
}

function shelveWaiting(shelf: Shelf): void {
  const ownKey = shelf.own === null ? null : keyOf(shelf.own)
  for (const mention of shelf.waiting) {
    const mark = markOf(mention.citation)
    if (mark.key && mark.key === ownKey) continue
    const group = groupFor(shelf, mark) ?? newGroup(shelf, mark)
    if (group.mentions.length < plenty || saysMore(group.mentions, mention)) group.mentions.push(mention)
    join(shelf, group, mark)
  }
  shelf.waiting.length = 0
}

function newGroup({ groups }: Shelf, { key, citation }: Mark): Group {
  const group = { order: groups.length, key, day: citation.ngayBanHanh, mentions: [], years: new Set<string>() }
  groups.push(group)
  return group
}

function join({ byKey, byNumber, byName }: Shelf, group: Group, { citation, key, name, year }: Mark): void {
  group.day ??= citation.ngayBanHanh
  if (key.length > group.key.length) group.key = key
  if (year !== null) group.years.add(year)
  shelve(byKey, group.key, group)
  shelve(byNumber, numberOf(group.key), group)
  if (name !== null && !citation.isInner) shelve(byName, name, group)
}

/** A law with another sign is another law. */
const unsigned = (group: Group | undefined): Group | undefined => (group?.key === '' ? group : undefined)
