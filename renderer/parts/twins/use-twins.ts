// Held văn bản of the same identity as what is being typed, asked a moment after the last key.
import { useEffect, useState } from 'react'
import type { VanBanSummary } from '../../../contract/van-ban.ts'
import { useAsk } from '../../ask.ts'
import { readDay } from '../day.ts'
import type { Draft } from '../form/draft.ts'

const none: VanBanSummary[] = []

/** `known` is used until the identity is changed from what it was read as. */
export function useTwins({ boxes }: Draft, before: Draft | null, known: VanBanSummary[] = none): VanBanSummary[] {
  const identity = JSON.stringify([boxes.coQuanBanHanh, boxes.soKyHieu, boxes.ngayBanHanh])
  const first = before && JSON.stringify([before.boxes.coQuanBanHanh, before.boxes.soKyHieu, before.boxes.ngayBanHanh])
  const [settled, setSettled] = useState(identity)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(identity), 400)
    return () => clearTimeout(timer)
  }, [identity])
  const [coQuanBanHanh, soKyHieu, ngay] = JSON.parse(settled) as [string, string, string]
  const isAsked = settled !== first && Boolean(coQuanBanHanh.trim() && soKyHieu.trim())
  const asked = useAsk(
    'vanBan.twins',
    isAsked ? { coQuanBanHanh: coQuanBanHanh.trim(), soKyHieu: soKyHieu.trim(), ngayBanHanh: readDay(ngay) } : null,
  )
  if (settled === first) return known
  return isAsked ? (asked.data ?? none) : none
}
