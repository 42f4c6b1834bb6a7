// What the handlers of the calls stand on: the handles of the database, the folder, the clock, the tokens. Opens and closes them.
import { mkdirSync } from 'node:fs'
import { discardOrphans } from '../db/files.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { closeDb, openReader, openWriter } from '../db/open.ts'
import { type DefectLog, defectLog } from './defect-log.ts'
import { countRunning, type Running } from './running.ts'
import { makeSuggest, type Suggest } from './suggest.ts'
import { systemRefusal } from './system-refusals.ts'
import { joinTokens, openAskingTokens, openTokens, type Tokens } from './tokens.ts'
import { applicationVersion } from './version.ts'

export type Context = {
  /** Read-only connection; sees what is committed. */
  reader: ReadableDb
  /** The one writable connection; absent on the reading side. */
  writer: WritableDb | null
  folder: string
  version: string
  now: () => Date
  tokens: Tokens
  defects: DefectLog
  suggest: Suggest
  running: Running
  /** To be awaited before a file is stored: the remains of a run that crashed are cleared first. */
  cleared: Promise<unknown>
  close(): void
}

export type ContextOptions = {
  /** `reads` opens no writable connection: a call that writes is then a defect. */
  side?: 'reads' | 'writes' | 'both'
  /** The folder of a run that another thread opened; without it a run of its own is opened. */
  run?: string
  /** That run found an earlier one that had crashed. */
  isAfterCrash?: boolean
  now?: () => Date
  version?: string
}

const tokensOf = (folder: string, side: ContextOptions['side'], run: string | undefined): Tokens => {
  if (run !== undefined) return joinTokens(run)
  return side === 'reads' ? openAskingTokens(folder) : openTokens(folder)
}

/** Opens the archive in `folder`, making it when it is not there (unless only for reading). Refuses as `openWriter` and `openReader` do. */
export function openContext(
  folder: string,
  { side = 'both', run, isAfterCrash = false, now = () => new Date(), version = applicationVersion() }: ContextOptions = {},
): Context {
  try {
    if (side !== 'reads') mkdirSync(folder, { recursive: true })
    const writer = side === 'reads' ? null : openWriter(folder)
    const reader = openReader(folder)
    const tokens = tokensOf(folder, side, run)
    const mustClear = writer !== null && (isAfterCrash || tokens.isAfterCrash)
    const cleared = mustClear ? discardOrphans(writer, folder) : Promise.resolve()
    const close = () => {
      if (run === undefined) tokens.close()
      closeDb(reader)
      if (writer) closeDb(writer)
    }
    const running = countRunning()
    return {
      reader,
      writer,
      folder,
      version,
      now,
      tokens,
      defects: defectLog(folder),
      suggest: makeSuggest(reader),
      running,
      cleared,
      close,
    }
  } catch (error) {
    throw systemRefusal(error, folder) ?? error
  }
}

/** The writable connection; asking for it on the reading side is a mistake in the table of calls. */
export function writerOf(context: Context): WritableDb {
  if (!context.writer) throw new Error('a call that writes reached the reading side')
  return context.writer
}
