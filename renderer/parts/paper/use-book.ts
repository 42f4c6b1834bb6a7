// A book that is being made: the paper once it is there, and until then how many of its lines are on it.
import { useState } from 'react'
import type { PaperFile } from '../../../contract/paper.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { ask, follow, type InputOf, useMade } from '../../ask.ts'
import { paperWords } from '../../words/settings.ts'
import { count } from '../../words/shell.ts'

export function useBook(input: InputOf<'paper.book'> | null) {
  const [making, setMaking] = useState(paperWords.making as string)
  const make = async (signal: AbortSignal): Promise<PaperFile> => {
    const got: PaperFile[] = []
    setMaking(paperWords.making)
    await follow(ask('paper.book', input as InputOf<'paper.book'>, { signal }), event => {
      if (event.kind === 'made') got.push(event.paper)
      else setMaking(paperWords.makingLines(count(event.done), event.of === null ? null : count(event.of)))
    })
    const [paper] = got
    if (!paper) throw new Refusal('cancelled')
    return paper
  }
  return { paper: useMade(['paper.book', input], make, input !== null), making }
}
