// Whether a part of the page is in view, or nearly so.
import { type RefObject, useEffect, useState } from 'react'

/** How far from the view is near, in its own heights. */
const margin = '150% 0px'

/** Tells when a part comes near the view and when it is far again; gives the call that ends it. */
export function watchNear(part: Element, tell: (isNear: boolean) => void): () => void {
  const watcher = new IntersectionObserver(([seen]) => tell(seen?.isIntersecting === true), { rootMargin: margin })
  watcher.observe(part)
  return () => watcher.disconnect()
}

/** Whether the part has been near the view. */
export function useOnceNear(part: RefObject<Element | null>): boolean {
  const [wasNear, setWasNear] = useState(false)
  useEffect(() => (part.current ? watchNear(part.current, isNear => isNear && setWasNear(true)) : undefined), [part])
  return wasNear
}
