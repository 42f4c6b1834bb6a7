// The numbers of a register that have no văn bản, with why. Values only.
import type { Gap } from '../../contract/so-dang-ky.ts'

/** Stretches without a number that is borne, from and to, in order; and what is known of single numbers, in order. */
export interface Left {
  stretches: readonly { from: number; to: number }[]
  known: readonly { so: number; why: Gap['why']; lyDo: string | null; vanBanId: number | null }[]
}

/** Each known number for itself, what lies between them as stretches that nobody explains; neighbours of the same reason are one. */
export function gapsOf({ stretches, known }: Left): Gap[] {
  const gaps: Gap[] = []
  const put = (gap: Gap) => {
    const last = gaps.at(-1)
    if (
      last &&
      last.to === gap.from - 1 &&
      last.why === gap.why &&
      last.lyDo === gap.lyDo &&
      gap.vanBanId === null &&
      last.vanBanId === null
    )
      last.to = gap.to
    else gaps.push(gap)
  }
  const unknown = (from: number, to: number) => {
    if (from <= to) put({ from, to, why: 'khong-ro', lyDo: null, vanBanId: null })
  }
  let at = 0
  for (const { from, to } of stretches) {
    let next = from
    while (at < known.length && (known[at]?.so ?? 0) < from) at++
    for (let here = known[at]; here && here.so <= to; here = known[++at]) {
      unknown(next, here.so - 1)
      put({ from: here.so, to: here.so, why: here.why, lyDo: here.lyDo, vanBanId: here.vanBanId })
      next = here.so + 1
    }
    unknown(next, to)
  }
  return gaps
}
