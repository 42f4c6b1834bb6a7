// What the program tells in passing: one sentence at a time, seen and read out, with at most one thing to do about it.
import { Button } from 'antd'
import { useEffect, useSyncExternalStore } from 'react'
import { faultSentence, shellWords } from '../words/shell.ts'
import { Icon } from './icons.tsx'

type Said = { words: string; tone: 'done' | 'stopped' | 'refused'; act?: { words: string; run: () => void } | undefined; id: number }

let said: Said | null = null
let last = 0
const heard = new Set<() => void>()
const set = (next: Said | null) => {
  said = next
  for (const hear of heard) hear()
}

/** Tells that something was done; `act` is offered beside it, such as taking it back. */
export function say(words: string, act?: Said['act']) {
  last += 1
  set({ words, tone: 'done', act, id: last })
}

/** Tells what the clerk has to do before it goes on. */
export function sayStop(words: string) {
  last += 1
  set({ words, tone: 'stopped', id: last })
}

/** Tells why something was not done. */
export function sayFault(fault: unknown) {
  last += 1
  set({ words: faultSentence(fault), tone: 'refused', id: last })
}

const hush = () => set(null)

export function SaidHere() {
  const now = useSyncExternalStore(
    hear => {
      heard.add(hear)
      return () => heard.delete(hear)
    },
    () => said,
  )
  useEffect(() => {
    if (!now || now.tone === 'refused') return
    const timer = setTimeout(hush, now.act ? 12_000 : 7_000)
    return () => clearTimeout(timer)
  }, [now])
  return (
    <div className="said-place" role="status" aria-live="polite">
      {now && (
        <div className={`said said-${now.tone}`} key={now.id}>
          <Icon name={now.tone === 'done' ? 'check' : 'warn'} />
          <span>{now.words}</span>
          {now.act && (
            <Button
              size="small"
              onClick={() => {
                now.act?.run()
                hush()
              }}
            >
              {now.act.words}
            </Button>
          )}
          <Button size="small" type="text" aria-label={shellWords.close} icon={<Icon name="cross" size={16} />} onClick={hush} />
        </div>
      )}
    </div>
  )
}
