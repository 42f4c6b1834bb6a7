// How far a long list is scrolled. A browser draws no box of a million rows (Chromium ends at 33 million px, and a GPU places nothing exactly beyond
// 4 million): a longer list has a box of that height, whose middle stands for more than it measures. Knows numbers, no element.

/** The height (px) up to which a list is drawn as it is. */
const mostPx = 4_000_000
/** So much (px) at both ends is never scaled: there rows and scrollbar move together. */
const endPx = 500_000

export interface FarScroll {
  /** The height of the box. */
  boxPx: number
  isScaled: boolean
  /** The greatest place of the list's upper edge, in px of the list as it would be. */
  maxTop: number
  /** The place of the list's upper edge for a place of the scrollbar; and back. */
  topAt: (scroll: number) => number
  scrollAt: (top: number) => number
}

const within = (value: number, most: number): number => Math.max(0, Math.min(value, most))

/** The scale of a list of so many rows in a pane. Both ends meet; further down is always further on. */
export function farScroll(rows: number, rowPx: number, panePx: number): FarScroll {
  const wholePx = rows * rowPx
  const boxPx = Math.min(wholePx, mostPx)
  const maxTop = Math.max(0, wholePx - panePx)
  const maxScroll = Math.max(0, boxPx - panePx)
  if (wholePx <= mostPx) {
    const same = (at: number) => within(at, maxTop)
    return { boxPx, isScaled: false, maxTop, topAt: same, scrollAt: same }
  }
  const scale = (maxTop - 2 * endPx) / (maxScroll - 2 * endPx)
  return {
    boxPx,
    isScaled: true,
    maxTop,
    topAt: scroll => {
      const at = within(scroll, maxScroll)
      if (at <= endPx) return at
      return at >= maxScroll - endPx ? maxTop - (maxScroll - at) : endPx + (at - endPx) * scale
    },
    scrollAt: top => {
      const at = within(top, maxTop)
      if (at <= endPx) return at
      return at >= maxTop - endPx ? maxScroll - (maxTop - at) : endPx + (at - endPx) / scale
    },
  }
}
