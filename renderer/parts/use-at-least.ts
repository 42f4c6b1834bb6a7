// Whether the window is at least so wide: what stands beside the list on a wide window stands elsewhere, or nowhere, on a narrow one.
import { useSyncExternalStore } from 'react'

export function useAtLeast(rem: number): boolean {
  const query = matchMedia(`(min-width: ${rem}rem)`)
  return useSyncExternalStore(
    heard => {
      query.addEventListener('change', heard)
      return () => query.removeEventListener('change', heard)
    },
    () => query.matches,
  )
}
