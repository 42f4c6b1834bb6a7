// The numbers of a register that no văn bản bears, between its first and its last: the gap report that a printed register says. Reads only.
import type { RegisterGap } from '../contract/paper.ts'
import type { Gap, SoOfYear } from '../contract/so-dang-ky.ts'
import type { ReadableDb } from './handle.ts'
import { gapsIn } from './so-dang-ky.ts'

type Numbered = { nam: number; so: number }
export type NumberedSpan = Pick<SoOfYear, 'direction' | 'soId'> & { first: Numbered; last: Numbered }

const atOnce = 500

const whyWords = {
  giu: 'giữ số',
  huy: 'hủy',
  chuyen: 'văn bản đã chuyển sang số khác',
  'thung-rac': 'văn bản đã bỏ vào thùng rác',
  'khong-ro': null,
} as const satisfies Record<Gap['why'], string | null>

/** `hủy: ghi trùng`; null where nobody knows. */
const whyOf = ({ why, lyDo }: Gap): string | null => [whyWords[why], lyDo].filter(Boolean).join(': ') || null

/** The gaps of a year after a number, in order, a page at a time. */
function* gapsAfter(db: ReadableDb, series: SoOfYear, from: number): Generator<Gap> {
  for (let after: number | null = from; after !== null; ) {
    const page: ReturnType<typeof gapsIn> = gapsIn(db, { ...series, after, limit: atOnce })
    yield* page.items
    after = page.next
  }
}

/** In order of year and number: in the first year from its first number on, in the last up to its last, in a year between all. */
export function* registerGaps(db: ReadableDb, { direction, soId, first, last }: NumberedSpan): Generator<RegisterGap> {
  for (let nam = first.nam; nam <= last.nam; nam += 1) {
    const end = nam === last.nam ? last.so : Number.MAX_SAFE_INTEGER
    for (const gap of gapsAfter(db, { direction, soId, nam }, nam === first.nam ? first.so : 0)) {
      if (gap.from > end) break
      yield { nam, from: gap.from, to: Math.min(gap.to, end), why: whyOf(gap) }
    }
  }
}
