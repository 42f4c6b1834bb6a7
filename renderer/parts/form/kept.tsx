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

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Each part as it is shown now, but where the clerk had changed it: then as the clerk left it. */
const parts = <Parts extends object>(now: Parts, before: Parts, draft: Parts): Parts =>
  Object.fromEntries(
    (Object.entries(now) as [keyof Parts, unknown][]).map(([name, shown]) => [name, same(before[name], draft[name]) ? shown : draft[name]]),
  ) as Parts

/** What is kept under a name, upon what the form shows now: a reading or a value that changed meanwhile is not covered by what nobody typed. */
function read(name: string, { before: now }: Kept): Kept | null {
  const kept = store.getItem(prefix + name)
  if (kept === null) return null
  const { before, draft, way } = JSON.parse(kept) as Kept
  const { direction } = before.direction === draft.direction ? now : draft
  return {
    before: now,
    draft: { boxes: parts(now.boxes, before.boxes, draft.boxes), rows: parts(now.rows, before.rows, draft.rows), direction },
    way,
  }
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
