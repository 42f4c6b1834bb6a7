// Text to the clipboard. By the act of copying itself: the desktop grants the page no permission, the clipboard's among them.

/** Copies a text; to be called while a key or click is answered. True where the system took it. */
export function copyText(text: string): boolean {
  let isTaken = false
  const hear = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    isTaken = event.clipboardData !== null
  }
  document.addEventListener('copy', hear, { once: true, capture: true })
  document.execCommand('copy')
  document.removeEventListener('copy', hear, { capture: true })
  return isTaken
}
