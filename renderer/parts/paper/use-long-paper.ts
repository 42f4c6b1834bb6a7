// A long paper that is being made: the paper once it is there, and until then how many of its lines are on it.
import { useState } from 'react'
import type { PaperEvent, PaperFile } from '../../../contract/paper.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { follow, useMade } from '../../ask.ts'
import { paperWords } from '../../words/settings.ts'
import { count } from '../../words/shell.ts'

/** `key` names the paper; `start` begins to make it, null where it is not asked for. */
export function useLongPaper(key: unknown[], start: ((signal: AbortSignal) => Promise<AsyncIterable<PaperEvent>>) | null) {
  const [making, setMaking] = useState(paperWords.making as string)
  const make = async (signal: AbortSignal): Promise<PaperFile> => {
    if (!start) throw new Refusal('cancelled')
    const got: PaperFile[] = []
    setMaking(paperWords.making)
    await follow(start(signal), event => {
      if (event.kind === 'made') got.push(event.paper)
      else setMaking(paperWords.makingLines(count(event.done), event.of === null ? null : count(event.of)))
    })
    const [paper] = got
    if (!paper) throw new Refusal('cancelled')
    return paper
  }
  return { paper: useMade(key, make, start !== null), making }
}
