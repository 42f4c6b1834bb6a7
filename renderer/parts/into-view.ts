// Brings a part of a pane that scrolls into view.

/** Whether all of an element can be seen inside its scrolling pane. */
export function isSeen(element: Element, pane: Element): boolean {
  const box = element.getBoundingClientRect()
  const view = pane.getBoundingClientRect()
  return box.top >= view.top + 8 && box.bottom <= Math.min(view.bottom, innerHeight) - 8
}

/** Scrolls the pane alone; the window stays where it is. */
export function bringInto(pane: Element, element: Element, isStill: boolean) {
  const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
  pane.scrollTo({ top: top - pane.clientHeight / 3, behavior: isStill ? 'auto' : 'smooth' })
}
