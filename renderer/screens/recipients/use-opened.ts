// The opened lists of a letter: which lines are open, where the clerk stands, what is chosen.
import { useState } from 'react'
import type { OpenedLine } from '../../../contract/noi-nhan.ts'
import { useAsk } from '../../ask.ts'
import { canOpen, rowsOf } from './rows.ts'

/** A letter to thousands is shown so many rows at a time. */
const shownAtOnce = 500

export function useOpened(id: number) {
  const asked = useAsk('noiNhan.open', { id }, { keep: true })
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState(0)
  const [shown, setShown] = useState(shownAtOnce)
  const lines = asked.data?.lines ?? []
  const all = rowsOf(lines, key => open.has(key))
  const rows = all.slice(0, shown)
  const here = Math.max(0, Math.min(current, rows.length - 1))
  const held = rows.filter(({ key }) => chosen.has(key))
  const at = rows[here]
  const openable = lines.filter(canOpen)
  return {
    asked,
    rows,
    /** Rows that are not shown yet. */
    left: all.length - rows.length,
    showMore: () => setShown(shown + shownAtOnce),
    here,
    at,
    chosen: held,
    /** Those chosen; none chosen: the one the clerk stands at. */
    held: held.length ? held : at ? [at] : [],
    isChosen: (key: string) => chosen.has(key),
    toggle: (key: string) => setChosen(new Set(chosen.has(key) ? [...chosen].filter(other => other !== key) : [...chosen, key])),
    chooseNone: () => setChosen(new Set()),
    stand: setCurrent,
    isOpen: (line: OpenedLine) => open.has(line.key),
    setOpen: ({ key }: OpenedLine, is: boolean) => setOpen(new Set(is ? [...open, key] : [...open].filter(other => other !== key))),
    isAllOpen: openable.length > 0 && openable.every(({ key }) => open.has(key)),
    openAll: (is: boolean) => setOpen(new Set(is ? openable.map(({ key }) => key) : [])),
  }
}
export type Opened = ReturnType<typeof useOpened>
