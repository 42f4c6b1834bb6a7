// Which register the clerk wants: kind and period. Sent only when both days are real and in order.
import { useState } from 'react'
import type { BookKind } from '../../../contract/paper.ts'
import { type InputOf, useAsk } from '../../ask.ts'
import { readDay } from '../../parts/day.ts'
import { paperWords } from '../../words/settings.ts'

export type RegisterAsked = InputOf<'paper.register'> & { from: string; to: string }
type Typed = { kind: BookKind; soId: number; from: string; to: string; quyenSo: string; blank: string }

/** Sổ sử dụng bản lưu may be kept with a pen: without any use in the period it has lines for one where none are asked for. */
const penLines = 60

const printed = (iso: string) => iso.split('-').reverse().join('/')

export const periods: { words: string; from: (today: string) => string }[] = [
  { words: paperWords.today, from: today => today },
  { words: paperWords.month, from: today => `${today.slice(0, 8)}01` },
  { words: paperWords.year, from: today => `${today.slice(0, 5)}01-01` },
]

/** How many empty lines; null where what was typed is no such number. */
function linesOf({ blank }: Typed, isEmpty: boolean): number | null {
  const words = blank.trim()
  if (words === '') return isEmpty ? penLines : 0
  return /^\d{1,4}$/u.test(words) && Number(words) <= 1000 ? Number(words) : null
}

/** `today` is ISO. Starts with the whole year up to today. */
export function useRegister(today: string) {
  const [typed, setTyped] = useState<Typed>({
    ...{ kind: 'den', soId: 0, quyenSo: '', blank: '' },
    ...{ from: `01/01/${today.slice(0, 4)}`, to: printed(today) },
  })
  const { kind, soId } = typed
  const [from, to] = [readDay(typed.from), readDay(typed.to)]
  const uses = useAsk('banLuu.list', kind === 'ban-luu' && from && to ? { from, to, limit: 1 } : null).data
  const blank = linesOf(typed, uses?.items.length === 0)
  const fault = !from || !to ? paperWords.day : from > to ? paperWords.wrongOrder : blank === null ? paperWords.blankFault : null
  const quyenSo = typed.quyenSo.trim() || null
  const asked: RegisterAsked | null =
    from && to && blank !== null && !fault && (kind !== 'ban-luu' || uses) ? { kind, soId, from, to, quyenSo, blank, format: 'pdf' } : null
  return {
    typed,
    fault,
    asked,
    set: (more: Partial<Typed>) => setTyped({ ...typed, ...more }),
    setPeriod: (period: (typeof periods)[number]) => setTyped({ ...typed, from: printed(period.from(today)), to: printed(today) }),
  }
}
