// The file of a register: handed in, looked at, and what the clerk makes of its columns.
import { useState } from 'react'
import type { EntryPart } from '../../../contract/entry-origin.ts'
import type { OldRegisterLook } from '../../../contract/old-register.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { ask } from '../../ask.ts'
import { chooseFiles, type Taken, takeFiles } from '../../files.ts'
import { say, sayFault } from '../../parts/say.tsx'
import { oldRegisterWords } from '../../words/old-register.ts'
import { type Choice, forgetRun, useRun } from './run.ts'

const proposed = ({ columns }: OldRegisterLook): ReadonlyMap<number, EntryPart> =>
  new Map(columns.flatMap(({ column, proposal }) => (proposal ? [[column, proposal.part] as const] : [])))

async function tokenOf(chosen: Taken | File[]): Promise<string | null> {
  const { tokens, refused } = Array.isArray(chosen) ? await takeFiles(chosen.slice(0, 1)) : chosen
  const [fault] = refused
  if (fault) throw new Refusal(fault.code, fault.detail)
  if (tokens.length > 1 || (Array.isArray(chosen) && chosen.length > 1)) say(oldRegisterWords.oneFile)
  return tokens[0] ?? null
}

/** Which sheet of which file, read as which register: the columns the clerk chose are kept by it. */
const lookKey = (token: string, { sheet, direction }: Pick<OldRegisterLook, 'sheet' | 'direction'>): string =>
  `${token} ${sheet} ${direction}`

/** Columns as the clerk left them under other sheets and directions. */
type Left = ReadonlyMap<string, Choice['parts']>

export function useFile() {
  const run = useRun()
  const [choice, setChoice] = useState<Choice | null>(null)
  const [left, setLeft] = useState<Left>(new Map())
  const [isReading, setReading] = useState(false)
  const look = async (token: string, more: { sheet?: number; direction?: 'den' | 'di' }) => {
    setReading(true)
    const kept: Left = choice ? new Map([...left, [lookKey(choice.token, choice.look), choice.parts]]) : left
    setLeft(kept)
    try {
      const seen = await ask('oldRegister.look', { token, ...more })
      setChoice(before => ({
        year: '',
        blankDays: 'refuse',
        twins: 'skip',
        clash: 'refuse',
        ...before,
        // Each direction has sổ of its own.
        soId: before && before.look.direction === seen.direction ? before.soId : 0,
        token,
        look: seen,
        parts: kept.get(lookKey(token, seen)) ?? proposed(seen),
      }))
    } catch (fault) {
      sayFault(fault)
    } finally {
      setReading(false)
    }
  }
  const take = async (chosen: Taken | File[] | null) => {
    const token = chosen && (await tokenOf(chosen))
    if (token) await look(token, {})
  }
  return {
    run,
    choice,
    isReading,
    change: (more: Partial<Choice>) => setChoice(before => before && { ...before, ...more }),
    choose: () => chooseFiles('register').then(take).catch(sayFault),
    drop: (files: File[]) => take(files).catch(sayFault),
    look,
    again: () => setChoice(null),
    toColumns: () => {
      if (run) setChoice(run.choice)
      forgetRun()
    },
    another: () => {
      setChoice(null)
      forgetRun()
    },
  }
}
