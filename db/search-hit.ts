// One answer as the list shows it: summary, snippet, marks, why it was found. Reads a row and its text once.
import type { Span } from '../contract/reading.ts'
import type { Hit, Instead, Why } from '../contract/search.ts'
import { snippetOf } from '../core/query/snippet.ts'
import { holds, marksOf, type Searched, searched, searchedFields, type Wanted } from '../core/query/wanted.ts'
import type { Looked } from './looked.ts'
import { summaryOf } from './van-ban-row.ts'

/** How an answer came about. */
export interface Found {
  looked: Looked
  /**
   * Found by its number; by its day of issue; by a number near to what was asked for; as a member of a family, whose parent this is; as a letter of an agency beside the
   * one asked for, which it names in these parts; by words; by filters alone.
   */
  by:
    | 'so-hieu'
    | 'ngay'
    | 'words'
    | 'loc'
    | { near: Instead }
    | { parentId: number; near: Instead | null }
    | { instead: Instead; parts: Why[] }
}

/** The fields by which words find a document, in the order of the contract's `why`. */
function fieldsFound({ row, text }: Looked, wanted: Wanted): Why[] {
  const pieces: [Why, Searched][] = [
    ['so-hieu', searchedFields(row.so_ky_hieu)],
    ['co-quan', searchedFields(row.co_quan_ban_hanh, row.ten_co_quan, row.tinh)],
    ['nguoi', searchedFields(row.ho_ten)],
    ['trich-yeu', searchedFields(row.ten_loai, row.trich_yeu)],
    ['kinh-gui', searchedFields(row.kinh_gui)],
    ['noi-nhan', searchedFields(row.noi_nhan)],
    ['noi-dung', text()],
  ]
  const found = pieces.map(([why, piece]) => ({ why, ...holds(wanted, piece) }))
  const whole = found.filter(field => field.together || field.terms === wanted.terms.length)
  return (whole.length ? whole : found.filter(field => field.terms > 0)).map(field => field.why)
}

function whyOf({ looked, by }: Found, wanted: Wanted | null): Why[] {
  const byWords = wanted ? fieldsFound(looked, wanted) : []
  if (by === 'words') return byWords
  if (by === 'loc') return ['loc']
  if (typeof by === 'object' && 'parts' in by) return [...by.parts, ...byWords.filter(why => !by.parts.includes(why))]
  const first: Why = typeof by === 'string' ? by : 'parentId' in by ? 'gia-dinh' : 'gan-dung'
  return [first, ...byWords.filter(why => why !== first)]
}

/** The fields of the list that are marked. */
function fieldMarksOf({ looked: { row }, by }: Found, wanted: Wanted | null): Record<string, Span[]> {
  const texts: [string, string | null][] = [
    ['soKyHieu', row.so_ky_hieu],
    ['coQuanBanHanh', row.co_quan_ban_hanh],
    ['trichYeu', row.trich_yeu],
  ]
  const marks: Record<string, Span[]> = {}
  for (const [field, text] of texts) {
    const spans = wanted && text ? marksOf(wanted, searched(text), true) : []
    if (spans.length) marks[field] = spans
  }
  const isByNumber = by === 'so-hieu' || (typeof by === 'object' && 'near' in by && !('parentId' in by))
  if (typeof by === 'object' && 'parts' in by && by.parts.includes('co-quan') && row.co_quan_ban_hanh)
    marks.coQuanBanHanh = [{ start: 0, end: row.co_quan_ban_hanh.length }]
  if (isByNumber && row.so_ky_hieu && !marks.soKyHieu) marks.soKyHieu = [{ start: 0, end: row.so_ky_hieu.length }]
  return marks
}

/** What was asked for where only something near was found, also of the family below that; or where the letter is of another agency. */
export function insteadOf({ by }: Found): Hit['instead'] {
  if (typeof by !== 'object') return null
  return 'instead' in by ? by.instead : by.near
}

/** An answer for the list. */
export function hitOf(found: Found, wanted: Wanted | null): Hit {
  const plain = wanted ? found.looked.plain() : null
  return {
    ...summaryOf(found.looked.row),
    snippet: wanted && plain !== null ? snippetOf(wanted, found.looked.text()) : null,
    fieldMarks: fieldMarksOf(found, wanted),
    why: whyOf(found, wanted),
    parentId: typeof found.by === 'object' && 'parentId' in found.by ? found.by.parentId : null,
    instead: insteadOf(found),
    isTextDamaged: wanted !== null && found.looked.isDamaged(),
  }
}
