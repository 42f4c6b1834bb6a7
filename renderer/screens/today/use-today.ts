// Which of the day's lists is shown, where the clerk stands in it and what is chosen.
import { useState } from 'react'
import { dueKind } from '../../../contract/giai-quyet.ts'
import { useAsk, usePages } from '../../ask.ts'
import { go, to, usePlace } from '../../route.ts'

export function useToday() {
  const asked = dueKind.safeParse(usePlace().asked.get('tab'))
  const which = asked.success ? asked.data : 'chua-chuyen'
  const day = useAsk('giaiQuyet.day', {}, { keep: true })
  const pages = usePages('giaiQuyet.due', { which, limit: 100 })
  const items = pages.data?.pages.flatMap(page => page.items) ?? []
  const [current, setCurrent] = useState(0)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const here = Math.min(current, items.length - 1)
  const held = items.filter(({ vanBan }) => chosen.has(vanBan.id)).map(({ vanBan }) => vanBan.id)
  const at = items[here]?.vanBan.id
  return {
    which,
    day,
    pages,
    items,
    here,
    /** Those chosen; none chosen: the one the clerk stands at. */
    ids: held.length ? held : at === undefined ? [] : [at],
    chosen: held.length,
    at,
    isChosen: (id: number) => chosen.has(id),
    toggle: (id: number) => setChosen(new Set(chosen.has(id) ? [...chosen].filter(other => other !== id) : [...chosen, id])),
    /** A call takes 500 at most. */
    chooseAll: () => setChosen(new Set(items.slice(0, 500).map(({ vanBan }) => vanBan.id))),
    chooseNone: () => setChosen(new Set()),
    stand: setCurrent,
    show: (next: typeof which) => {
      setChosen(new Set())
      setCurrent(0)
      go(to.today(next), { replace: true })
    },
  }
}
export type Today = ReturnType<typeof useToday>
