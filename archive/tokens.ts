// Tokens: what stands for bytes between a host and the archive. A host holds a file and gets a token; any thread of the same run can follow it.
// Kept as small files in the folder of the run, so that the writer, the reader and the host share them; all die with the run.
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../contract/refusal.ts'

/** What a token stands for. `isTemporary`: the file belongs to the run and goes with the token. */
export type Held = { path: string; name: string; mediaType: string; isTemporary: boolean }

export type Tokens = {
  /** Folder of this run for files on their way in or out. */
  readonly folder: string
  /** Whether an earlier run ended without closing: it may have left more than tokens behind. */
  readonly isAfterCrash: boolean
  /** Gives a token for a file on disk. */
  hold(held: Held): string
  /** Gives a token for a temporary paper; only the last of them are kept, for nobody says when a preview was closed. */
  holdPaper(held: Omit<Held, 'isTemporary'>): string
  /** What a token stands for; refuses with `token-unknown`. */
  heldBy(token: string): Held
  /** Forgets a token, and its file if that was temporary. */
  drop(token: string): void
  /** A path for a new temporary file of this run. */
  newFile(): string
  /** A new folder of this run, for files that belong together. */
  newFolder(): string
  /** Forgets all tokens and removes the folder of the run. */
  close(): void
}

/** Temporary papers kept by each thread of a run. */
const mostPapers = 50

const tokenForm = /^[\w-]{16,64}$/u
const newToken = (): string => randomBytes(18).toString('base64url')

const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const runsFolder = (archive: string): string => path.join(archive, 'tam')

/** The folders of runs that ended without closing. */
export function deadRuns(archive: string): string[] {
  const runs = runsFolder(archive)
  return readdirSync(runs)
    .filter(run => !isAlive(Number(run.split('-')[0])))
    .map(run => path.join(runs, run))
}

/** Removes what runs that ended without closing have left behind. For the run that writes, when it has cleared what else they left. */
export function clearDeadRuns(archive: string): void {
  for (const run of deadRuns(archive)) rmSync(run, { recursive: true, force: true })
}

const newRun = (runs: string): string => path.join(runs, `${process.pid}-${newToken().slice(0, 8)}`)

/** Opens the token store of a new run in the archive folder. For the run that writes. */
export function openTokens(archive: string): Tokens {
  const runs = runsFolder(archive)
  mkdirSync(runs, { recursive: true })
  const isAfterCrash = deadRuns(archive).length > 0
  const folder = newRun(runs)
  mkdirSync(folder, { mode: 0o700 })
  return { ...joinTokens(folder), isAfterCrash }
}

/** The token store of a run that only asks: it clears nothing, and makes its folder when the first token is given. */
export const openAskingTokens = (archive: string): Tokens => joinTokens(newRun(runsFolder(archive)))

/** The token store of a run that another thread opened. */
export function joinTokens(folder: string): Tokens {
  const noteOf = (token: string): string => path.join(folder, `${token}.json`)
  const heldBy = (token: string): Held => {
    if (!tokenForm.test(token)) throw new Refusal('token-unknown')
    try {
      return JSON.parse(readFileSync(noteOf(token), 'utf8')) as Held
    } catch {
      throw new Refusal('token-unknown')
    }
  }
  const hold = (held: Held): string => {
    const token = newToken()
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(noteOf(token), JSON.stringify(held), { mode: 0o600, flush: held.isTemporary })
    return token
  }
  const drop = (token: string): void => {
    if (!tokenForm.test(token)) return
    try {
      const held = heldBy(token)
      if (held.isTemporary) rmSync(held.path, { force: true })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
    rmSync(noteOf(token), { force: true })
  }
  const papers: string[] = []
  return {
    folder,
    isAfterCrash: false,
    heldBy,
    drop,
    holdPaper: held => {
      while (papers.length >= mostPapers) drop(papers.shift() ?? '')
      const token = hold({ ...held, isTemporary: true })
      papers.push(token)
      return token
    },
    hold,
    newFile: () => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return path.join(folder, `${newToken()}.bin`)
    },
    newFolder: () => {
      const made = path.join(folder, newToken())
      mkdirSync(made, { recursive: true, mode: 0o700 })
      return made
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
