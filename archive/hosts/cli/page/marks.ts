// Where the values of a reading stand in the letter's text, as marks of which none crosses another. Knows no colours and no lines.
import type { Reading, Span, Sureness } from '../../../../contract/reading.ts'
import type { FieldName, TheThuc } from '../../../../contract/the-thuc.ts'
import { fieldWords } from '../../../../contract/words.ts'

/** A stretch of the text and what was read from it. `isFirst` is false for the further places of a value that stands in several. */
export type Mark = { start: number; end: number; label: string; sure: Sureness; isFirst: boolean }

/** What happens at a place: so many marks end, these begin, the longest first. */
export type Turn = { at: number; closes: number; opens: readonly Mark[] }

/** The formal parts in the order of Nghị định 30/2020, Điều 8; Kính gửi and Nơi nhận stand where the letter has them. */
export const fieldOrder: readonly FieldName[] = [
  'coQuanChuQuan',
  'coQuanBanHanh',
  'coQuanLienTich',
  'so',
  'kyHieu',
  'soKyHieu',
  'diaDanh',
  'ngayBanHanh',
  'tenLoai',
  'trichYeu',
  'kinhGui',
  'vienDan',
  'nhiemVu',
  'nguoiKy',
  'nguoiKyKhac',
  'noiNhan',
  'noiLuu',
  'doMat',
  'doKhan',
  'hanXuLy',
  'banSao',
]

const shorter: Partial<Record<FieldName, string>> = { vienDan: 'Viện dẫn', nhiemVu: 'Nhiệm vụ' }
export const labelOf = (field: FieldName): string => shorter[field] ?? fieldWords[field]

/** The readings of a field: none, one, or those of a list. */
export function readingsOf(theThuc: TheThuc, field: FieldName): readonly Reading<unknown>[] {
  const read: Reading<unknown> | readonly Reading<unknown>[] | null = theThuc[field]
  if (read === null) return []
  return Array.isArray(read) ? read : [read as Reading<unknown>]
}

/** Fields whose place another field shows: số and ký hiệu inside the sign, all issuers of a joint văn bản one by one. */
const shownBy = (theThuc: TheThuc, field: FieldName): boolean =>
  ((field === 'so' || field === 'kyHieu') && theThuc.soKyHieu !== null) || (field === 'coQuanBanHanh' && theThuc.coQuanLienTich.length > 0)

const anyWord = /[\p{L}\p{N}]/u

/** Places with nothing to read between them are one: the lines of a name, the words around markup. */
function joinedSpans(at: readonly Span[], text: string): Span[] {
  const out: Span[] = []
  for (const { start, end } of at) {
    const last = out.at(-1)
    if (last && start >= last.end && !anyWord.test(text.slice(last.end, start))) last.end = end
    else if (end > start) out.push({ start, end })
  }
  return out
}

/** The marks of a reading of `text`, in no order. Items of a list are numbered as in the table of fields. */
export function marksOf(theThuc: TheThuc, text: string): Mark[] {
  return fieldOrder
    .filter(field => !shownBy(theThuc, field))
    .flatMap(field => {
      const readings = readingsOf(theThuc, field)
      return readings.flatMap(({ at, sure }, i) => {
        const label = readings.length > 1 ? `${labelOf(field)} ${i + 1}` : labelOf(field)
        return joinedSpans(at, text).map(({ start, end }, k) => ({ start, end, label, sure, isFirst: k === 0 }))
      })
    })
}

const byStart = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end

/** Takes off the stack all that stands above the lowest mark that ends here; those that go on are given back. */
function closeAt(at: number, stack: Mark[]): { closes: number; goOn: Mark[] } {
  const lowest = stack.findIndex(({ end }) => end <= at)
  const taken = lowest < 0 ? [] : stack.splice(lowest)
  return { closes: taken.length, goOn: taken.filter(({ end }) => end > at).map(mark => ({ ...mark, isFirst: false })) }
}

/** Where marks begin and end, in order. A mark that would cross the end of another is closed there and opened again. */
export function turnsOf(marks: readonly Mark[]): Turn[] {
  const waiting = marks.toSorted(byStart)
  const places = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const stack: Mark[] = []
  let next = 0
  return places.map(at => {
    const { closes, goOn } = closeAt(at, stack)
    const opens = goOn
    for (let mark = waiting[next]; mark && mark.start === at; mark = waiting[++next]) opens.push(mark)
    opens.sort((a, b) => b.end - a.end)
    stack.push(...opens)
    return { at, closes, opens }
  })
}
