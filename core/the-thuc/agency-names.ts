// How the printed name of a body begins and goes on: tells two bodies on neighbouring lines from one name over two lines. Knows no single office.

import { bodyHeads, brands, headsOfPlace, noBodyHeads, openHeads } from '../tables/co-quan-mo-dau.ts'
import { firstFolded, fold } from '../text/fold.ts'
import { matchesIn } from '../text/matches.ts'
import { withoutEnd } from '../text/trim.ts'
import { classAt, is } from '../text/unit-class.ts'
import { agencyNamed, isWholeAgency, spelledAgency } from './known-agency.ts'
import { provinceNamed } from './place.ts'

/** The rows of the tables that begin with one word, folded. */
interface Rows {
  heads: string[]
  /** Begin like a body and name none. */
  noHeads: string[]
  brands: string[]
  ofPlace: string[]
}

const byFirstWord = new Map<string, Rows>()
const tables: readonly (readonly [keyof Rows, readonly string[]])[] = [
  ['heads', bodyHeads],
  ['noHeads', noBodyHeads],
  ['brands', brands],
  ['ofPlace', headsOfPlace],
]
for (const [name, table] of tables)
  for (const row of table.map(fold)) {
    const [first = ''] = row.split(' ', 1)
    const rows = byFirstWord.get(first) ?? { heads: [], noHeads: [], brands: [], ofPlace: [] }
    rows[name].push(row)
    byFirstWord.set(first, rows)
  }

/** Longer than any of the words above with the signs before them. */
const longestHead = 80

/** The rows that begin with the word of a folded text at a place. */
function rowsAt(folded: string, from: number): Rows | undefined {
  const space = folded.indexOf(' ', from)
  return byFirstWord.get(folded.slice(from, space < 0 ? folded.length : space))
}

/** The row that a folded text goes on with at a word, whole words. */
const rowAt = (folded: string, from: number, rows: readonly string[]): string | undefined =>
  rows.find(row => folded.startsWith(row, from) && (folded.length === from + row.length || folded[from + row.length] === ' '))

const open = new Set(openHeads.map(fold))

/** What stands behind the name of a branch that only a place makes a body. */
const rank = /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|dac khu|khu vuc|lien huyen|co so|cua khau|chuyen phat|so \d)\b/u

/** A branch named after a place: `THUẾ TỈNH LÂM ĐỒNG`, `VIỄN THÔNG BẮC GIANG`, `VNPT HÀ NAM`. */
function beginsBranch(folded: string, from: number, { brands, ofPlace }: Rows): boolean {
  const brand = rowAt(folded, from, brands)
  if (brand) return folded.length > from + brand.length
  const head = rowAt(folded, from, ofPlace)
  const place = head ? folded.slice(from + head.length + 1) : ''
  return place !== '' && (rank.test(place) || provinceNamed(place) !== null)
}

/** "số 12" is no Sở. */
const numbersSo = (folded: string, from: number): boolean => folded.startsWith('so ', from) && (classAt(folded, from + 3) & is.digit) > 0

/** True where a body's name begins at a word of a folded text. */
function agencyAt(folded: string, from: number): boolean {
  const rows = rowsAt(folded, from)
  if (!rows) return false
  const isHead = rowAt(folded, from, rows.heads) !== undefined && rowAt(folded, from, rows.noHeads) === undefined
  return (isHead && !numbersSo(folded, from)) || beginsBranch(folded, from, rows)
}

/** True when a line begins a body's name; false when it goes on the one above. Rule CQ-1. */
export const beginsAgency = (line: string): boolean =>
  byFirstWord.has(firstFolded(line, longestHead)) && agencyAt(fold(line.slice(0, longestHead)), 0)

/** True where a line names a branch of the body above with words that one has already: CÔNG TY ĐIỆN LỰC … / ĐIỆN LỰC …. */
export const repeatsWords = (before: string, line: string): boolean => {
  const folded = fold(line.slice(0, longestHead))
  const head = rowAt(folded, 0, rowsAt(folded, 0)?.ofPlace ?? [])
  return head !== undefined && ` ${fold(before)} `.includes(` ${head} `)
}

/** True for "ỦY BAN NHÂN DÂN" or "HỘI ĐỒNG NHÂN DÂN", whose second line is the place. */
export const isPeopleBody = (line: string): boolean => /^(?:uy ban|hoi dong) nhan dan|^ubnd|^hdnd/u.test(fold(line))

/** True for words that name a body only together with what stands below: "ỦY BAN TRUNG ƯƠNG", "TRUNG TÂM", "LIÊN HIỆP CÁC". Rule CQ-8. */
export const isOpenName = (line: string): boolean =>
  /(?<!\p{L})(?:VÀ(?: XÃ| MÔI)?|CÁC|CỦA|CHO|TẠI|THUỘC|VỚI)$/u.test(line) ||
  (/ [-–]$|,$/u.test(line) && beginsAgency(line) && agencyNamed(withoutEnd(line, /[\s,–-]/u)) === null) ||
  open.has(fold(line))

/** True where a body's name may begin behind the first word. */
function hasAgencyInside(folded: string): boolean {
  for (let at = folded.indexOf(' ') + 1; at > 0; at = folded.indexOf(' ', at) + 1) if (agencyAt(folded, at)) return true
  return false
}

/** Compounds whose second word alone would begin a body's name: "SỞ LAO ĐỘNG TB VÀ XÃ HỘI", "SỞ TN VÀ MÔI TRƯỜNG". */
const inCompound = /(?<!\p{L})(?:XÃ|MÔI|THỊ|NGOẠI|NỘI|DỊCH|CÁN)$/u

/** Place where a second body begins on one line behind a whole ministry or people's committee ("BỘ TÀI CHÍNH TỔNG CỤC HẢI QUAN"), or -1. */
export function secondAgencyAt(text: string): number {
  if (!hasAgencyInside(fold(text)) || (text.length <= 120 && spelledAgency(text) !== null)) return -1
  for (const found of matchesIn(text, /(?<!\s)\s{1,4}(?=\p{Lu})/gu)) {
    const at = found.index + found[0].length
    if (inCompound.test(text.slice(0, found.index))) continue
    if (beginsAgency(text.slice(at)) && isWholeAgency(text.slice(0, found.index)) && !agencyNamed(text)) return at
  }
  return -1
}
