// The whole window takes files: dropped anywhere, chosen by a button. A place marked `data-takes-drop` keeps its own drops.
import { useEffect, useState } from 'react'
import { ask } from '../../ask.ts'
import { chooseFiles, filesOfDrop } from '../../files.ts'
import { go, to } from '../../route.ts'
import { arriveWords } from '../../words/arrive.ts'
import { Icon } from '../icons.tsx'
import { say, sayFault } from '../say.tsx'
import { bringIn, closeBatch, type Source } from './batch.ts'

/** Screens where the clerk is typing: a finished batch does not take them away. */
const isTyping = () => /^#\/(cho-duyet\/\d|dang-ky|van-ban\/\d+\/sua)/u.test(location.hash)

/** Takes files in and, when every one waits and nobody is typing, goes on to the first of them in the queue. */
export async function receive(source: Source) {
  if (source !== 'sample' && Array.isArray(source) && !source.length) {
    say(arriveWords.nothing)
    return
  }
  const batch = await bringIn(source)
  if (batch?.phase !== 'done' || isTyping()) return
  const ids = batch.outcomes.flatMap(({ outcome }) => (outcome.kind === 'waiting' ? [outcome.queueId] : []))
  if (!ids.length || ids.length !== batch.outcomes.length) return
  const { items } = await ask('arrive.list', { limit: 500 })
  closeBatch()
  go(to.review(items.find(({ id }) => ids.includes(id))?.id ?? (ids[0] as number)))
}

/** Opens the file dialog and takes what was chosen. */
export async function chooseAndReceive() {
  try {
    const chosen = await chooseFiles()
    if (chosen) await receive(chosen)
  } catch (fault) {
    sayFault(fault)
  }
}

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
const isKept = ({ target }: DragEvent) => target instanceof Element && target.closest('[data-takes-drop]') !== null

export function DropAnywhere() {
  const [depth, setDepth] = useState(0)
  useEffect(() => {
    const enter = (event: DragEvent) => carriesFiles(event) && setDepth(now => now + 1)
    const leave = (event: DragEvent) => carriesFiles(event) && setDepth(now => Math.max(0, now - 1))
    const over = (event: DragEvent) => carriesFiles(event) && event.preventDefault()
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setDepth(0)
      if (isKept(event) || !event.dataTransfer) return
      filesOfDrop(event.dataTransfer).then(receive).catch(sayFault)
    }
    const pairs = { dragenter: enter, dragleave: leave, dragover: over, drop } as Record<string, (event: never) => void>
    for (const [name, hear] of Object.entries(pairs)) addEventListener(name, hear as EventListener)
    return () => {
      for (const [name, hear] of Object.entries(pairs)) removeEventListener(name, hear as EventListener)
    }
  }, [])
  if (!depth) return null
  const isOnLetter = document.querySelector('.screen-letter[data-takes-drop]') !== null
  return (
    <div className="drop-veil">
      <div className="drop-note">
        <Icon name="in" size={56} />
        <strong>{isOnLetter ? arriveWords.attachOrTake : arriveWords.drop}</strong>
        {!isOnLetter && <span>{arriveWords.dropHint}</span>}
      </div>
    </div>
  )
}
