// Esc leaves a screen: never while an input method composes, nor while something open over the screen wants the key.
import { useEffect, useRef } from 'react'

export function useEscape(leave: () => void) {
  const latest = useRef(leave)
  latest.current = leave
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || event.keyCode === 229) return
      if (event.target instanceof Element && event.target.closest('select, [role=dialog], [role=tooltip], .ant-popover')) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
