// Which register the clerk wants: kind and period. Sent only when both days are real and in order.
import { useState } from 'react'
import type { InputOf } from '../../ask.ts'
import { readDay } from '../../parts/day.ts'
import { paperWords } from '../../words/settings.ts'

export type RegisterAsked = InputOf<'paper.register'> & { from: string; to: string }
type Typed = { kind: 'den' | 'di'; soId: number; from: string; to: string }

const printed = (iso: string) => iso.split('-').reverse().join('/')

export const periods: { words: string; from: (today: string) => string }[] = [
  { words: paperWords.today, from: today => today },
  { words: paperWords.month, from: today => `${today.slice(0, 8)}01` },
  { words: paperWords.year, from: today => `${today.slice(0, 5)}01-01` },
]

/** `today` is ISO. Starts with the whole year up to today. */
export function useRegister(today: string) {
  const [typed, setTyped] = useState<Typed>({ kind: 'den', soId: 0, from: `01/01/${today.slice(0, 4)}`, to: printed(today) })
  const [from, to] = [readDay(typed.from), readDay(typed.to)]
  const fault = !from || !to ? paperWords.day : from > to ? paperWords.wrongOrder : null
  const asked: RegisterAsked | null = from && to && !fault ? { kind: typed.kind, soId: typed.soId, from, to, format: 'pdf' } : null
  return {
    typed,
    fault,
    asked,
    set: (more: Partial<Typed>) => setTyped({ ...typed, ...more }),
    setPeriod: (period: (typeof periods)[number]) => setTyped({ ...typed, from: printed(period.from(today)), to: printed(today) }),
  }
}
