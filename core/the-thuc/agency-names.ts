// How the printed name of a body begins and goes on: tells two bodies on neighbouring lines from one name over two lines. Knows no single office.

import { bodyHeads, brands, headsOfPlace, noBodyHeads, openHeads } from '../tables/co-quan-mo-dau.ts'
import { fold } from '../text/fold.ts'
import { matchesIn } from '../text/matches.ts'
import { withoutEnd } from '../text/trim.ts'
import { classAt, is } from '../text/unit-class.ts'
import { agencyNamed, isSpelledAgency, isWholeAgency } from './known-agency.ts'
import { provinceNamed } from './place.ts'

/** Rows of a table by their first word, folded. */
const byFirstWord = (rows: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(rows.map(fold), row => row.split(' ', 1)[0] ?? '')

/** Longer than any of the words above with the signs before them. */
const longestHead = 80

/** The row that a folded text goes on with at a word, whole words. */
function rowAt(folded: string, from: number, rows: ReadonlyMap<string, readonly string[]>): string | undefined {
  const space = folded.indexOf(' ', from)
  const found = rows.get(folded.slice(from, space < 0 ? folded.length : space))
  return found?.find(row => folded.startsWith(row, from) && (folded.length === from + row.length || folded[from + row.length] === ' '))
}

const heads = byFirstWord(bodyHeads)
const brandHeads = byFirstWord(brands)
const placeHeads = byFirstWord(headsOfPlace)
const noHeads = byFirstWord(noBodyHeads)
const open = new Set(openHeads.map(fold))

/** What stands behind the name of a branch that only a place makes a body. */
const rank = /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|dac khu|khu vuc|lien huyen|co so|cua khau|chuyen phat|so \d)\b/u

/** A branch named after a place: `THUẾ TỈNH LÂM ĐỒNG`, `VIỄN THÔNG BẮC GIANG`, `VNPT HÀ NAM`. */
function beginsBranch(folded: string, from: number): boolean {
  const brand = rowAt(folded, from, brandHeads)
  if (brand) return folded.length > from + brand.length
  const head = rowAt(folded, from, placeHeads)
  const place = head ? folded.slice(from + head.length + 1) : ''
  return place !== '' && (rank.test(place) || provinceNamed(place) !== null)
}

/** "số 12" is no Sở. */
const numbersSo = (folded: string, from: number): boolean => folded.startsWith('so ', from) && (classAt(folded, from + 3) & is.digit) > 0

/** True where a body's name begins at a word of a folded text. */
const agencyAt = (folded: string, from: number): boolean =>
  (rowAt(folded, from, heads) !== undefined && rowAt(folded, from, noHeads) === undefined && !numbersSo(folded, from)) ||
  beginsBranch(folded, from)

/** True when a line begins a body's name; false when it goes on the one above. Rule CQ-1. */
export const beginsAgency = (line: string): boolean => agencyAt(fold(line.slice(0, longestHead)), 0)

/** True where a line names a branch of the body above with words that one has already: CÔNG TY ĐIỆN LỰC … / ĐIỆN LỰC …. */
export const repeatsWords = (before: string, line: string): boolean => {
  const head = rowAt(fold(line.slice(0, longestHead)), 0, placeHeads)
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
  if (!hasAgencyInside(fold(text)) || (text.length <= 120 && isSpelledAgency(text))) return -1
  for (const found of matchesIn(text, /(?<!\s)\s{1,4}(?=\p{Lu})/gu)) {
    const at = found.index + found[0].length
    if (inCompound.test(text.slice(0, found.index))) continue
    if (beginsAgency(text.slice(at)) && isWholeAgency(text.slice(0, found.index)) && !agencyNamed(text)) return at
  }
  return -1
}
