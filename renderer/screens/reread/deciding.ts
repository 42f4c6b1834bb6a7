// The clerk's decisions on differences: told, and offered to be taken back.
import type { WhichProposals } from '../../../contract/reread.ts'
import { ask, askAnew } from '../../ask.ts'
import { say, sayFault } from '../../parts/say.tsx'
import { rereadWords } from '../../words/reread.ts'

export type Decision = 'accept' | 'refuse'

/** So many are taken back in one call. */
const portion = 1000

async function takeBack(ids: number[]) {
  try {
    for (let at = 0; at < ids.length; at += portion) await ask('reread.takeBack', { ids: ids.slice(at, at + portion) })
    say(rereadWords.undone)
  } catch (fault) {
    sayFault(fault)
  } finally {
    askAnew()
  }
}

/** Decides all of them, portion by portion; true once it is done. */
export async function decide(decision: Decision, which: WhichProposals): Promise<boolean> {
  const ids: number[] = []
  try {
    for (let left = 1; left > 0; ) {
      const answer = await ask(`reread.${decision}`, which)
      ids.push(...answer.ids)
      left = answer.ids.length ? answer.left : 0
    }
    return true
  } catch (fault) {
    sayFault(fault)
    return false
  } finally {
    const words = decision === 'accept' ? rereadWords.accepted : rereadWords.kept
    if (ids.length) say(words(ids.length), { words: rereadWords.undo, run: () => void takeBack(ids) })
    askAnew()
  }
}
