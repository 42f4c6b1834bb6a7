// The lưu line: who keeps a copy, how many, and the run the drafter's mark prints ("Thuận100b"). Rules NG-60 to NG-62 of SPEC.md.
import type { Span } from '../../contract/reading.ts'
import { withoutEnd } from '../text/trim.ts'
import { pieces } from './parts.ts'

export interface KeptPart {
  name: string
  at: Span
  copies: number
  /** The count is printed, not taken as one. */
  isPrinted: boolean
}

export interface KeptCopies {
  parts: KeptPart[]
  /** The number behind the drafter's mark: how many are printed in all. */
  run: { count: number; at: Span } | null
}

/** A drafter's mark with the run behind it, or in front of a run in brackets: `Thuận100b`, `PL.(300)`. */
const runBehind = /(?<=[\p{L}.])\s?\(?(\d{2,4})\s?b?\)?\.?$/u
const count = /\s?\(\s?(\d{1,3})\s?(?:b|bản)?\s?\)/u
const short = /(?<=\p{L})(\d{1,3})b$/u
/** Behind a unit or its count: the drafter's mark, alone or in a bracket. */
const drafter =
  /\s?\((?!\d)\p{L}[\p{L}\d. ]{0,20}\)$|(?<=\))\s?\p{Lu}[\p{L}.]{1,20}$|(?<=\p{Lu})\.\p{Lu}\p{Ll}{1,12}$|(?<=\p{Lu}{2})\s?\p{Lu}\p{Ll}{1,12}$/u

/** The last piece is a drafter's mark alone: "CN, Cm". */
const markAlone = /^\p{Lu}\p{Ll}{1,2}$/u

/** Reads `VT, QHĐP (3) Cương`, `VT, TCCB (2b)`, `TH-TĐ10b, VT-LT`, `VT (NC). Thuận100b`. Each keeps one copy where no number is printed. */
export function keptCopies(noiLuu: string): KeptCopies {
  const run = runOf(noiLuu)
  const text = run ? noiLuu.slice(0, run.at.start).replace(/[.,\s]\s?\p{Lu}\p{L}*$/u, '') : noiLuu
  const parts = pieces(text).flatMap(({ text: printed, at }, i, all) => {
    if (i > 0 && i === all.length - 1 && markAlone.test(printed)) return []
    const found = count.exec(printed) ?? short.exec(printed)
    const whole = printed.replace(count, '').replace(short, '').replace(drafterOf(printed), '')
    const name = withoutEnd(whole, /[.\s]/u).trim()
    return name ? [{ name, at, copies: Number(found?.[1] ?? 1) || 1, isPrinted: found !== null }] : []
  })
  return { parts, run }
}

const drafterOf = (printed: string): string => drafter.exec(printed)?.[0] ?? ''

/** `Thuận100b` behind the full stop or the last unit; `QHĐP (3b)` and `TH-TĐ10b` are copies of a unit. */
function runOf(noiLuu: string): KeptCopies['run'] {
  const isMark = /(?:[.)]\s*|\s)(?:\p{Lu}\p{Ll}+|\p{Lu}{1,3}\.)\s?\(?\d{2,4}\s?b?\)?\.?$/u.test(noiLuu)
  const found = isMark ? runBehind.exec(noiLuu) : null
  return found ? { count: Number(found[1]), at: { start: found.index, end: noiLuu.length } } : null
}
