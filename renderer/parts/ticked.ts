// The văn bản that the clerk ticked, for a paper of them together: kept from screen to screen until they are let go or the window is closed.
import { useSyncExternalStore } from 'react'

/** Names by their numbers, in the order in which they were ticked. */
export type Ticked = ReadonlyMap<number, string>

/** So many stand on one paper, as its call takes them. */
export const mostTicked = 1000

let ticked: Ticked = new Map()
const heard = new Set<() => void>()
const hear = (one: () => void) => {
  heard.add(one)
  return () => heard.delete(one)
}
const become = (next: Ticked) => {
  ticked = next
  for (const one of heard) one()
}

export const useTicked = (): Ticked => useSyncExternalStore(hear, () => ticked)
export const useIsTicked = (id: number): boolean => useSyncExternalStore(hear, () => ticked.has(id))
export const tickedNow = (): Ticked => ticked
export const letGo = () => become(new Map())

/** Ticks one, or takes the tick back; false where no more can be ticked. */
export function toggleTick(id: number, name: string): boolean {
  if (!ticked.has(id) && ticked.size >= mostTicked) return false
  become(ticked.has(id) ? new Map([...ticked].filter(([one]) => one !== id)) : new Map([...ticked, [id, name]]))
  return true
}
