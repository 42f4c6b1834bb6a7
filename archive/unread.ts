// Files of a batch that was cut off before they were read, by a stop, a window that was closed, a crash or the loss of power. While a batch runs its tokens are
// listed in the folder of its run; its end, or the next start, moves what is left of them to `cho-doc/` in the archive's folder, where they lie until they are read or the clerk gives them up.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../contract/refusal.ts'
import { systemRefusal } from './system-refusals.ts'
import { deadRuns, type Held, type Tokens } from './tokens.ts'

/** A file that waits to be read: its note in `cho-doc/`, and what that says. */
export type Unread = { note: string; path: string; name: string }

const listEnding = '.lo'
const unreadFolder = (archive: string): string => path.join(archive, 'cho-doc')

/** Lists the tokens of a batch in a file, which is to go with the batch. On a full disk there is none: each file of the batch is refused as such. */
export function listTaking({ folder }: Pick<Tokens, 'folder'>, tokens: readonly string[]): string {
  const list = path.join(folder, `${tokens[0]}${listEnding}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(list, tokens.join('\n'), { mode: 0o600, flush: true })
  } catch (error) {
    if (systemRefusal(error, null)?.code !== 'disk-full') throw error
    rmSync(list, { force: true })
  }
  return list
}

const endingWith = (folder: string, ending: string): string[] => namesIn(folder).filter(name => name.endsWith(ending))

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function tokensIn(list: string): string[] {
  try {
    return readFileSync(list, 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** What a note says; null where there is none, or half of one. */
function noteAt(file: string): Held | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Held
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Where the bytes of a note in `cho-doc/` lie that came with it. */
const bytesBeside = (note: string): string => note.replace(/\.json$/u, '.bin')

/** Moves a file that was handed in: its bytes where they belong to the run, then its note. A move that was cut off itself is gone on with. */
function move(run: string, token: string, note: string): void {
  const from = path.join(run, `${token}.json`)
  const held = noteAt(from)
  if (!held) return
  if (held.isTemporary) {
    try {
      renameSync(path.join(run, path.basename(held.path)), bytesBeside(note))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  renameSync(from, note)
}

/** Moves what is left of a batch to `cho-doc/`, behind what lies there, and its list goes. `tokens`: of a batch that no list could be written of. */
export function saveListed(archive: string, list: string, tokens: readonly string[] = tokensIn(list)): void {
  const target = unreadFolder(archive)
  const run = path.dirname(list)
  const left = tokens.filter(token => noteAt(path.join(run, `${token}.json`)))
  const last = endingWith(target, '.json').at(-1)
  let next = last ? Number.parseInt(last, 10) + 1 : 1
  if (left.length) mkdirSync(target, { recursive: true, mode: 0o700 })
  for (const token of left) move(run, token, path.join(target, `${String(next++).padStart(8, '0')}.json`))
  rmSync(list, { force: true })
}

/** Moves what batches of ended runs left unread, in their order. `ownRun`: the folder of this run, whose writer may have ended before. */
export function saveUnread(archive: string, ownRun: string): void {
  for (const run of [...deadRuns(archive), ownRun])
    for (const list of endingWith(run, listEnding)) saveListed(archive, path.join(run, list))
}

/** The files that wait to be read, in the order in which they were handed in. */
export function unreadFiles(archive: string): Unread[] {
  const folder = unreadFolder(archive)
  return endingWith(folder, '.json').flatMap(name => {
    const note = path.join(folder, name)
    const held = noteAt(note)
    return held ? [{ note, name: held.name, path: held.isTemporary ? bytesBeside(note) : held.path }] : []
  })
}

/** Changes whenever a file comes to those that wait to be read or goes from them. */
export const unreadVersion = (archive: string): number =>
  Math.round(statSync(unreadFolder(archive), { throwIfNoEntry: false })?.mtimeMs ?? 0)

/** The file again when its turn comes; refuses what was given up meanwhile. */
export function findUnread({ note, path: file, name }: Unread): { path: string; name: string } {
  if (!noteAt(note)) throw new Refusal('token-unknown')
  return { path: file, name }
}

/** Forgets a file that was read or given up; the folder goes with the last. */
export function forgetUnread({ note }: Pick<Unread, 'note'>): void {
  rmSync(note, { force: true })
  rmSync(bytesBeside(note), { force: true })
  try {
    rmdirSync(path.dirname(note))
  } catch {
    // There are others.
  }
}
