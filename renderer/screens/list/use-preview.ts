// Whether the preview stands beside the list, remembered on this machine, and which row it shows.
import { useState } from 'react'
import { useAtLeast } from '../../parts/use-at-least.ts'
import type { ListRow } from './sources.ts'

const mark = 'preview'
/** Windows that hold a list and a letter side by side; and those that hold the facets too. */
const wide = 75
const widest = 105

export function usePreview() {
  const [isWanted, setWanted] = useState(() => localStorage.getItem(mark) !== null)
  const [row, setRow] = useState<ListRow | null>(null)
  const [isWide, isWidest] = [useAtLeast(wide), useAtLeast(widest)]
  const isShown = isWanted && isWide
  const toggle = () => {
    if (isWanted) localStorage.removeItem(mark)
    else localStorage.setItem(mark, 'yes')
    setWanted(!isWanted)
  }
  return { isPossible: isWide, isShown, toggle, row, setRow, hasColumn: isShown ? isWidest : isWide }
}
export type PreviewPlace = ReturnType<typeof usePreview>
