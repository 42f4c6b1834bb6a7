// Which rows of a list of any length are in view, and going to any of them. All rows are equally high; how high, the style sheet says. Small moves
// of the scrollbar move the rows by as much, great ones by their share of the whole list (far-scroll.ts).
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type FarScroll, farScroll } from './far-scroll.ts'

/** Rows drawn beyond the view, on either side. */
const beyond = 6
/** A move of more than so many panes is a jump: by the thumb of the scrollbar, never by wheel, touch or a key of the browser. */
const jumpPanes = 2
/** How long (ms) nothing moves before the scrollbar is put where the rows are. */
const restMs = 150

export interface FarRows {
  pane: RefObject<HTMLDivElement | null>
  /** An unseen row whose height is that of all. */
  probe: RefObject<HTMLDivElement | null>
  boxPx: number
  rowPx: number
  /** The rows to draw, both included. */
  first: number
  last: number
  /** Where a row stands in the box (px). */
  yOf: (index: number) => number
  /** Rows that a pane holds whole. */
  inPane: number
  /** How far down the list stands, to come back to. */
  top: () => number
  /** Brings a row into view. */
  reach: (index: number) => void
}

type View = { first: number; last: number; shift: number }

/** The height of an element, followed. */
function useHeight(element: RefObject<HTMLElement | null>, before: number): number {
  const [px, setPx] = useState(before)
  useLayoutEffect(() => {
    const found = element.current
    if (!found) return
    const measure = () => setPx(found.getBoundingClientRect().height || before)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(found)
    return () => observer.disconnect()
  }, [element, before])
  return px
}

/** What moves: the place of the scrollbar, and how far the rows are drawn from where they would stand in a box as high as the list. */
class Moving {
  scroll = 0
  shift = 0
  /** Where the list is to come back to once it is long enough. */
  wanted: number | null
  private readonly pane: RefObject<HTMLDivElement | null>
  private scale: FarScroll = farScroll(0, 1, 1)
  private panePx = 0
  private rowPx = 0

  constructor(pane: RefObject<HTMLDivElement | null>, wanted: number | null) {
    this.pane = pane
    this.wanted = wanted
  }

  top = (): number => Math.max(0, Math.min(this.scroll - this.shift, this.scale.maxTop))

  /** Takes a new measure; the row at the upper edge stays there. */
  measure(scale: FarScroll, rowPx: number, panePx: number) {
    const row = this.rowPx ? this.top() / this.rowPx : 0
    this.scale = scale
    this.panePx = panePx
    this.rowPx = rowPx
    if (this.wanted !== null && scale.maxTop >= this.wanted) {
      this.put(this.wanted)
      this.wanted = null
    } else this.put(row * rowPx)
  }

  /** Puts the list and the scrollbar to a place, each where it belongs. */
  put(top: number) {
    const to = Math.max(0, Math.min(top, this.scale.maxTop))
    const want = this.scale.scrollAt(to)
    if (this.pane.current && Math.abs(this.pane.current.scrollTop - want) > 1) this.pane.current.scrollTop = want
    this.scroll = this.pane.current?.scrollTop ?? want
    this.shift = this.scale.isScaled ? this.scroll - to : 0
  }

  /** Follows the scrollbar. Whether both have to be put right at once: an end is near that is not one. */
  follow(): boolean {
    const scroll = this.pane.current?.scrollTop ?? 0
    const moved = Math.abs(scroll - this.scroll)
    if (moved > 0) this.wanted = null
    this.scroll = scroll
    if (!this.scale.isScaled) return false
    if (moved > jumpPanes * this.panePx) this.shift = scroll - this.scale.topAt(scroll)
    const isAtEnd = scroll < this.panePx || scroll > this.scale.boxPx - 2 * this.panePx
    return isAtEnd && !this.isRight()
  }

  isRight = (): boolean => Math.abs(this.scale.scrollAt(this.top()) - this.scroll) <= 1

  reach(index: number) {
    const [start, end] = [index * this.rowPx, (index + 1) * this.rowPx]
    if (start < this.top()) this.put(start)
    else if (end > this.top() + this.panePx) this.put(end - this.panePx)
  }

  view(rows: number): View {
    const first = Math.floor(this.top() / this.rowPx) - beyond
    const last = Math.ceil((this.top() + this.panePx) / this.rowPx) + beyond
    return { first: Math.max(0, first), last: Math.min(rows - 1, last), shift: this.shift }
  }
}

const isSame = (a: View, b: View): boolean => a.first === b.first && a.last === b.last && a.shift === b.shift

/** The rows in view of a list; `startTop` is where it stood when it was left. */
export function useFarRows(rows: number, startTop: number): FarRows {
  const pane = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLDivElement>(null)
  const rowPx = useHeight(probe, 76)
  const panePx = useHeight(pane, 0)
  const scale = useMemo(() => farScroll(rows, rowPx, panePx), [rows, rowPx, panePx])
  const [moving] = useState(() => new Moving(pane, startTop || null))
  const [view, setView] = useState<View>({ first: 0, last: -1, shift: 0 })
  const draw = useCallback(() => {
    const next = moving.view(rows)
    setView(before => (isSame(before, next) ? before : next))
  }, [moving, rows])
  useLayoutEffect(() => {
    moving.measure(scale, rowPx, panePx)
    draw()
  }, [moving, scale, rowPx, panePx, draw])
  useEffect(() => {
    const found = pane.current
    let resting: ReturnType<typeof setTimeout> | undefined
    const settle = () => {
      if (moving.isRight()) return
      moving.put(moving.top())
      flushSync(draw)
    }
    const scrolled = () => {
      clearTimeout(resting)
      resting = setTimeout(settle, restMs)
      if (moving.follow()) settle()
      else draw()
    }
    found?.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      clearTimeout(resting)
      found?.removeEventListener('scroll', scrolled)
    }
  }, [moving, draw])
  const reach = useCallback(
    (index: number) => {
      moving.reach(index)
      draw()
    },
    [moving, draw],
  )
  return {
    pane,
    probe,
    boxPx: scale.boxPx,
    rowPx,
    first: view.first,
    last: Math.min(view.last, rows - 1),
    yOf: index => index * rowPx + view.shift,
    inPane: Math.max(1, Math.floor(panePx / rowPx)),
    top: moving.top,
    reach,
  }
}
