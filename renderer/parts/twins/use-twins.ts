// Held văn bản of the same identity as what is being typed, asked a moment after the last key and always before anything is saved.
import { useEffect, useState } from 'react'
import type { VanBanSummary } from '../../../contract/van-ban.ts'
import { ask, asks, type InputOf, useAsk } from '../../ask.ts'
import { readDay } from '../day.ts'
import type { Draft } from '../form/draft.ts'

const none: VanBanSummary[] = []
type Asked = InputOf<'vanBan.twins'>

const identityOf = (draft: Draft | null) =>
  draft && JSON.stringify([draft.boxes.coQuanBanHanh, draft.boxes.soKyHieu, draft.boxes.ngayBanHanh])

function askedOf(identity: string): Asked | null {
  const [coQuan, so, ngay] = JSON.parse(identity) as [string, string, string]
  const [coQuanBanHanh, soKyHieu] = [coQuan.trim(), so.trim()]
  return coQuanBanHanh && soKyHieu ? { coQuanBanHanh, soKyHieu, ngayBanHanh: readDay(ngay) } : null
}

/** `known` is used until the identity is changed from what it was read as; `self` is no twin of its own. */
export function useTwins(draft: Draft, before: Draft | null, known: VanBanSummary[] = none, self: number | null = null) {
  const identity = identityOf(draft) ?? ''
  const first = identityOf(before)
  const [settled, setSettled] = useState(identity)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(identity), 400)
    return () => clearTimeout(timer)
  }, [identity])
  const input = settled === first ? null : askedOf(settled)
  const asked = useAsk('vanBan.twins', input)
  const others = (twins: VanBanSummary[]) => twins.filter(({ id }) => id !== self)
  /** Those of what is typed now, however short ago it was typed. */
  const askNow = async (): Promise<VanBanSummary[]> => {
    setSettled(identity)
    if (identity === first) return others(known)
    const now = askedOf(identity)
    if (!now) return none
    return others(await asks.fetchQuery({ queryKey: ['vanBan.twins', now], queryFn: () => ask('vanBan.twins', now) }))
  }
  return { twins: settled === first ? others(known) : input ? others(asked.data ?? none) : none, askNow }
}
