// Where typing begins in a dialog.
import { useEffect } from 'react'

type Caret = 'end' | 'all'

function begin(id: string, caret: Caret) {
  const box = document.getElementById(id)
  // A clerk who is quicker has chosen a box or button already, and stays there.
  if (box?.closest('[role=dialog]')?.querySelector(':is(input, textarea, button):focus')) return
  box?.focus()
  if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return
  if (caret === 'all') box.select()
  else box.setSelectionRange(box.value.length, box.value.length)
}

/**
 * The box `id` of a dialog takes the typing once the dialog stands: what is typed goes on with what stands in it, or takes its place (`all`).
 * A box of its own `autoFocus` is not enough: without motion it is made before its dialog is shown, and gets nothing.
 */
export function useFirstBox(id: string, caret: Caret = 'end') {
  useEffect(() => {
    const timer = setTimeout(() => begin(id, caret), 50)
    return () => clearTimeout(timer)
  }, [id, caret])
}
