// The keys between the search box, the rows and the preview: none is a dead end.
import type { KeyboardEvent } from 'react'
import { searchBoxId } from '../../parts/search-box.tsx'

const rowAt = '.grid-pane [role=row]'

/** Goes to the row the list stands at. */
export function focusRow(): boolean {
  const row = document.querySelector<HTMLElement>(`${rowAt}[tabindex="0"]`)
  row?.focus()
  return row !== null
}

const isFirst = (row: Element) => row.getAttribute('aria-rowindex') === '2'
const toBox = () => document.getElementById(searchBoxId)?.focus()

const hasModifier = ({ altKey, ctrlKey, metaKey, nativeEvent }: KeyboardEvent) => altKey || ctrlKey || metaKey || nativeEvent.isComposing

/** What a key does here, if anything. */
function actOf(key: string, target: Element, togglePreview: (() => void) | null): (() => unknown) | null {
  const row = target.closest(rowAt)
  if (key === ' ' && row === target) return togglePreview
  if (key.toLowerCase() === 'x' && row === target) return () => row.querySelector<HTMLElement>('.row-tick')?.click()
  if (key === 'ArrowUp' && row && isFirst(row)) return toBox
  if (key !== 'Escape') return null
  return target.closest('.preview') ? () => focusRow() || toBox() : toBox
}

/** Space opens and closes the preview, X ticks the row, the arrow above the first row and Esc lead back to the box, from the preview Esc to its row. Heard on its way down. */
export const listKeys = (togglePreview: (() => void) | null) => (event: KeyboardEvent) => {
  const { target, currentTarget, key } = event
  // A drawer over the list has keys of its own.
  if (hasModifier(event) || !(target instanceof Element) || !currentTarget.contains(target)) return
  const act = actOf(key, target, togglePreview)
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}
