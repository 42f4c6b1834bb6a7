// Ctrl+K goes to the search box from anywhere, Ctrl+F where it is on the screen; / too where no field has the focus and the clerk has not switched it off (WCAG 2.1.4).
import { useEffect, useState } from 'react'
import { go, to } from '../route.ts'
import { searchBoxId } from './search-box.tsx'

const mark = 'slash-key-off'
const isSlashOn = () => localStorage.getItem(mark) === null

/** Whether / goes to the search box, and how to switch it. */
export function useSlashKey(): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(isSlashOn)
  const set = (next: boolean) => {
    if (next) localStorage.removeItem(mark)
    else localStorage.setItem(mark, 'yes')
    setOn(next)
  }
  return [isOn, set]
}

/** Ctrl and this letter, nothing else. */
const isCtrl = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent, letter: string) =>
  key.toLowerCase() === letter && (ctrlKey || metaKey) && !shiftKey && !altKey

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

function focusSearch(tries = 20) {
  const box = document.getElementById(searchBoxId)
  if (box instanceof HTMLInputElement) {
    box.focus()
    box.select()
  } else if (tries) requestAnimationFrame(() => focusSearch(tries - 1))
}

export function useSearchKey() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return
      const isCtrlKey = isCtrl(event, 'k') || (isCtrl(event, 'f') && document.getElementById(searchBoxId) !== null)
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target) && isSlashOn()
      if (!isCtrlKey && !isSlash) return
      event.preventDefault()
      if (!document.getElementById(searchBoxId)) go(to.list())
      focusSearch()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
