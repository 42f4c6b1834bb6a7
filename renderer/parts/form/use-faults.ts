// The faults of a form: found before it is sent, or told by the archive's refusal; each lights its box and takes the focus.
import { useState } from 'react'
import { Refusal, type RefusalCode } from '../../../contract/refusal.ts'
import { faultSentence } from '../../words/shell.ts'
import { sayFault, sayStop } from '../say.tsx'
import { type Box, checkedOf, type Draft, type Faults, type Typed } from './draft.ts'

/** The box that a refusal is about. */
const boxOf: Partial<Record<RefusalCode, Box>> = { 'so-den-taken': 'so', 'do-mat': 'doMat' }

const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus())

/** `words` say that nothing was sent; faults at the boxes of `hidden` are none. */
export function useFaults(words: string, hidden: Box[] = []) {
  const [faults, setFaults] = useState<Faults>({})
  return {
    faults,
    clear: () => setFaults({}),
    /** What may be sent, or null once the clerk was told why nothing is. */
    check: (draft: Draft): Typed | null => {
      const { typed, faults: found, stop } = checkedOf(draft, faults, hidden)
      setFaults(found)
      if (!stop) return typed
      sayStop(words)
      focusSoon(stop)
      return null
    },
    /** Tells a refusal, at its box where it has one. */
    refused: (fault: unknown) => {
      sayFault(fault)
      const box = fault instanceof Refusal ? boxOf[fault.code] : undefined
      if (!box) return
      setFaults({ [box]: faultSentence(fault) })
      focusSoon(box)
    },
  }
}
