// What the handlers of the calls stand on: the handles of the database, the folder, the clock, the tokens. Opens and closes them.
import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { setAsideOrphans } from '../db/files.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { learnDictionary } from '../db/learning.ts'
import { closeDb, openReader, openWriter } from '../db/open.ts'
import { type DefectLog, defectLog } from './defect-log.ts'
import { type KeysThread, openKeysThread } from './keys-thread.ts'
import { openPreparingThread, type PreparingThread } from './preparing-thread.ts'
import { openReadingThread, type ReadingThread } from './reading-thread.ts'
import { countRunning, type Running } from './running.ts'
import { openSignaturesThread, type SignaturesThread } from './signatures-thread.ts'
import { makeSuggest, type Suggest } from './suggest.ts'
import { systemRefusal } from './system-refusals.ts'
import { followTaking, type Taking } from './taking.ts'
import { clearDeadRuns, joinTokens, openAskingTokens, openTokens, type Tokens } from './tokens.ts'
import { type GivenUp, newGivenUp } from './turn.ts'
import { saveUnread } from './unread.ts'
import { applicationVersion } from './version.ts'

export type Context = {
  /** Read-only connection; sees what is committed. */
  reader: ReadableDb
  /** The one writable connection; absent on the reading side. */
  writer: WritableDb | null
  /** Its real path: links and short names resolved. */
  folder: string
  version: string
  now: () => Date
  tokens: Tokens
  defects: DefectLog
  suggest: Suggest
  running: Running
  taking: Taking
  reading: ReadingThread
  preparing: PreparingThread
  pageKeys: KeysThread
  signatures: SignaturesThread
  givenUp: GivenUp
  /** To be awaited before a file is stored: the remains of a run that crashed are cleared first. */
  cleared: Promise<void>
  close(): void
}

export type ContextOptions = {
  /** `reads` opens no writable connection: a call that writes is then a defect. */
  side?: 'reads' | 'writes' | 'both'
  /** The folder of a run that another thread opened; without it a run of its own is opened. */
  run?: string
  /** That run found an earlier one that had crashed. */
  isAfterCrash?: boolean
  /** Counts the calls that were given up, shared with the thread that hears of it first. */
  givenUp?: GivenUp
  now?: () => Date
  version?: string
}

const tokensOf = (folder: string, side: ContextOptions['side'], run: string | undefined): Tokens => {
  if (run !== undefined) return joinTokens(run)
  return side === 'reads' ? openAskingTokens(folder) : openTokens(folder)
}

/** The remains of runs that crashed go only when all of them could be cleared: else the next start tries again. Never rejects. */
async function clearAfterCrash(writer: WritableDb, folder: string, run: string, tell: (error: unknown) => void): Promise<void> {
  try {
    saveUnread(folder, run)
    await setAsideOrphans(writer, folder)
    clearDeadRuns(folder)
  } catch (error) {
    tell(error)
  }
}

/** Learning is for the size alone: where a damaged page or a full disk keeps the archive from it, all else goes on. */
export function learnOrTell(writer: WritableDb, defects: DefectLog, now: Date): void {
  try {
    learnDictionary(writer)
  } catch (error) {
    defects.write(error, 'learning a dictionary', now)
  }
}

/** Opens the archive in a folder, making it when it is not there (unless only for reading). Refuses as `openWriter` and `openReader` do. */
export function openContext(
  given: string,
  {
    side = 'both',
    run,
    isAfterCrash = false,
    givenUp = newGivenUp(),
    now = () => new Date(),
    version = applicationVersion(),
  }: ContextOptions = {},
): Context {
  const opened: (() => void)[] = []
  const close = () => {
    for (const undo of opened.splice(0).reverse()) undo()
  }
  try {
    if (side !== 'reads') mkdirSync(given, { recursive: true })
    const folder = existsSync(given) ? realpathSync.native(given) : given
    const writer = side === 'reads' ? null : openWriter(folder)
    if (writer) opened.push(() => closeDb(writer))
    const reader = openReader(folder)
    opened.push(() => closeDb(reader))
    const tokens = tokensOf(folder, side, run)
    if (run === undefined) opened.push(tokens.close)
    const reading = openReadingThread()
    opened.push(reading.close)
    const preparing = openPreparingThread(reader)
    opened.push(preparing.close)
    const pageKeys = openKeysThread(folder)
    opened.push(pageKeys.close)
    const defects = defectLog(folder)
    const signatures = openSignaturesThread(error => defects.write(error, 'signatures', now()))
    opened.push(signatures.close)
    if (writer) learnOrTell(writer, defects, now())
    const mustClear = writer !== null && (isAfterCrash || tokens.isAfterCrash)
    const cleared = mustClear
      ? clearAfterCrash(writer, folder, tokens.folder, error => defects.write(error, 'clearing', now()))
      : Promise.resolve()
    return {
      reader,
      writer,
      folder,
      version,
      now,
      tokens,
      defects,
      suggest: makeSuggest(reader),
      running: countRunning(),
      taking: followTaking(),
      reading,
      preparing,
      pageKeys,
      signatures,
      givenUp,
      cleared,
      close,
    }
  } catch (error) {
    close()
    throw systemRefusal(error, given) ?? error
  }
}

/** The writable connection; asking for it on the reading side is a mistake in the table of calls. */
export function writerOf(context: Context): WritableDb {
  if (!context.writer) throw new Error('a call that writes reached the reading side')
  return context.writer
}
