// A part of a screen that scrolls by itself: named, and in reach of the keyboard (WCAG 2.1.1).
import type { ReactNode, Ref } from 'react'

type Props = { className: string; label: string; children: ReactNode; paneRef?: Ref<HTMLElement> }

export const ScrollPane = ({ className, label, children, paneRef }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className={className} aria-label={label} tabIndex={0} ref={paneRef}>
    {children}
  </section>
)
