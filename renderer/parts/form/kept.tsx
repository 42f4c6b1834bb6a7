// What the clerk typed and has not saved, kept by the name of its form until it is saved or thrown away: over screens, Esc and reloads.
import { Button } from 'antd'
import { useState } from 'react'
import { formWords } from '../../words/form.ts'
import type { Draft } from './draft.ts'

/** What is done with a letter whose identity is held: attached to the held one, taken as new, dropped; null until the clerk chose. */
export type Way = 'attach' | 'new' | 'drop' | null
/** `before` is what the form first showed: what differs from it is the clerk's. */
export type Kept = { before: Draft; draft: Draft; way: Way }

const prefix = 'van-thu-draft.'
/** The desktop's window closes without asking, so its drafts outlive it. */
const store = window.desktop ? localStorage : sessionStorage

const isChanged = ({ before, draft }: Kept) => JSON.stringify(before) !== JSON.stringify(draft)

/** What is kept under a name; lists that the form did not have when it was kept are the fresh ones. */
function read(name: string, fresh: Kept): Kept | null {
  const kept = store.getItem(prefix + name)
  if (kept === null) return null
  const { before, draft, way } = JSON.parse(kept) as Kept
  const whole = (one: Draft): Draft => ({ ...one, rows: { ...fresh.before.rows, ...one.rows } })
  return { before: whole(before), draft: whole(draft), way }
}

addEventListener('beforeunload', event => {
  if (!window.desktop && Object.keys(store).some(key => key.startsWith(prefix))) event.preventDefault()
})

/** The draft of this name, or a fresh one. `forget` once it is saved; `startAnew` throws away what was typed. */
export function useKept(name: string, fresh: () => Kept) {
  const [now, setNow] = useState(() => read(name, fresh()) ?? fresh())
  const [isTakenUp, setTakenUp] = useState(() => store.getItem(prefix + name) !== null)
  const forget = () => store.removeItem(prefix + name)
  return {
    ...now,
    isTakenUp,
    change: (more: Partial<Kept>) => {
      const next = { ...now, ...more }
      if (isChanged(next)) store.setItem(prefix + name, JSON.stringify(next))
      else forget()
      setNow(next)
    },
    forget,
    startAnew: () => {
      forget()
      setNow(fresh())
      setTakenUp(false)
    },
  }
}

export const KeptNote = ({ isTakenUp, startAnew }: { isTakenUp: boolean; startAnew: () => void }) =>
  isTakenUp && (
    <p className="note kept-note">
      {formWords.keptNote}
      <Button size="small" onClick={startAnew}>
        {formWords.startAnew}
      </Button>
    </p>
  )
