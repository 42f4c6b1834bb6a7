// Watching a folder: copies of the files that appear there are taken, each once; nothing in it is ever changed.
import { createHash } from 'node:crypto'
import { realpathSync, rmSync, statSync } from 'node:fs'
import { copyFile, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ArriveEvent } from '../../contract/arrive.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { WatchEvent } from '../../contract/watch.ts'
import { nameWithin } from '../../contract/words.ts'
import { areBytesTaken, isTaken, noteTaken } from '../../db/watched.ts'
import { checkContainer } from '../../intake/limits.ts'
import { type Context, writerOf } from '../context.ts'
import { pause } from '../pause.ts'
import { systemRefusal } from '../system-refusals.ts'
import { followTaking } from '../taking.ts'
import { type Found, type Look, lookInto, openBell, stillMs, stillness } from '../watching.ts'
import { takeAll } from './arrive-take.ts'

/** A folder is looked through at least so often (ms), whether or not the system tells of changes. */
const mostBetweenLooks = 20_000
/** So many files are copied before they are taken. */
const portion = 20

/** What the next look may find otherwise: the file is tried again. */
const passing: readonly string[] = [
  'disk-full',
  'cannot-write',
  'archive-no-permission',
  'file-vanished',
  'file-no-permission',
  'cancelled',
]

type FileEvent = Extract<ArriveEvent, { kind: 'file' }>
type Copied = Found & { copy: string; sha256: string }

/** The folder behind a token. Refuses one that holds the archive or lies in it: its files would be taken for letters. */
export function folderToWatch(context: Context, token: string): string {
  const given = context.tokens.heldBy(token).path
  const folder = statSync(given, { throwIfNoEntry: false })?.isDirectory() ? realpathSync.native(given) : null
  if (folder === null) throw new Refusal('folder-unreadable', { name: given })
  const isWithin = (inner: string, outer: string) =>
    !path.relative(outer, inner).startsWith('..') && !path.isAbsolute(path.relative(outer, inner))
  if (isWithin(folder, context.folder) || isWithin(context.folder, folder))
    throw new Refusal('input-invalid', { what: `thư mục theo dõi “${folder}” chứa kho hoặc nằm trong kho` })
  return folder
}

/** A copy of a file; null where it changed meanwhile, for the next look. */
async function copyOf(context: Context, found: Found): Promise<Copied | null> {
  checkContainer(found.size, found.name)
  const copy = context.tokens.newFile()
  try {
    await copyFile(found.path, copy)
    const { size, mtimeMs } = await stat(found.path)
    if (size === found.size && Math.round(mtimeMs) === found.changed) {
      return {
        ...found,
        copy,
        sha256: createHash('sha256')
          .update(await readFile(copy))
          .digest('hex'),
      }
    }
    rmSync(copy, { force: true })
    return null
  } catch (error) {
    rmSync(copy, { force: true })
    throw error
  }
}

/** What is told of a file of a batch; `found` is the file of the folder that it is or lay in. */
const labelOf = ({ name }: Found, event: FileEvent): string =>
  event.within.length ? nameWithin({ name: event.name, within: [name, ...event.within.slice(1)] }) : name

/** Takes copies, tells of each letter, and keeps in mind which were taken. */
async function* takeCopies(context: Context, copies: readonly Copied[], signal: AbortSignal): AsyncGenerator<WatchEvent, void> {
  const taken = new Set<Copied>()
  const letGo = (one: Copied) => rmSync(one.copy, { force: true })
  const files = copies.map(one => ({
    find: () => ({ path: one.copy, name: path.basename(one.name).normalize('NFC') }),
    done: () => {
      taken.add(one)
      letGo(one)
    },
    leave: () => letGo(one),
  }))
  try {
    // It rests for no one: a rest is of the batches that a clerk looks at.
    for await (const event of takeAll({ ...context, taking: followTaking() }, files, signal)) {
      if (event.kind !== 'file') continue
      const { outcome, from } = event
      const one = copies[from] as Copied
      if (outcome.kind === 'refused' && passing.includes(outcome.refusal.code)) taken.delete(one)
      yield { kind: 'file', name: labelOf(one, event), outcome }
    }
  } finally {
    noteTaken(writerOf(context), [...taken])
  }
}

/** Copies files and takes them; what cannot be copied now is told and tried again. */
async function* takeSome(context: Context, files: readonly Found[], signal: AbortSignal): AsyncGenerator<WatchEvent, void> {
  const copies: Copied[] = []
  for (const found of files) {
    if (signal.aborted) break
    try {
      const copied = await copyOf(context, found)
      if (copied && areBytesTaken(writerOf(context), copied.sha256)) {
        noteTaken(writerOf(context), [copied])
        rmSync(copied.copy, { force: true })
      } else if (copied) copies.push(copied)
    } catch (error) {
      const refusal = systemRefusal(error, context.folder, found.name)
      if (!refusal) throw error
      yield { kind: 'file', name: found.name, outcome: { kind: 'refused', refusal: refusal.body } }
    }
  }
  if (copies.length) yield* takeCopies(context, copies, signal)
}

/** Takes files that stood still, some at a time. A stop leaves the others for the next time. */
async function* takeStill(context: Context, still: readonly Found[], signal: AbortSignal): AsyncGenerator<WatchEvent, void> {
  try {
    for (let at = 0; at < still.length && !signal.aborted; at += portion) yield* takeSome(context, still.slice(at, at + portion), signal)
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** What was refused is said once for as long as the file stays as it is. */
function sayingOnce(): (event: WatchEvent) => boolean {
  const said = new Set<string>()
  return event => {
    if (event.kind !== 'file' || event.outcome.kind !== 'refused') return true
    const words = `${event.name}\n${event.outcome.refusal.code}`
    if (said.has(words)) return false
    said.add(words)
    return true
  }
}

/** What is news of the folder itself since the look before. */
function newsOfFolder(): (look: Look) => WatchEvent[] {
  let before: string | null = null
  return ({ barred, isThere }) => {
    const now = barred.map(({ detail }) => detail.name).join('\n')
    if (now === before) return []
    before = now
    const trouble = barred.map((refusal): WatchEvent => ({ kind: 'trouble', refusal: refusal.body }))
    return isThere ? [...trouble, { kind: 'watching' }] : trouble
  }
}

/** Watches a folder until the signal is aborted. */
export async function* watchFolder(context: Context, folder: string, signal: AbortSignal): AsyncGenerator<WatchEvent, void> {
  const whichAreStill = stillness()
  const [isNews, newsOf] = [sayingOnce(), newsOfFolder()]
  while (!signal.aborted) {
    const bell = openBell(folder)
    try {
      const look = await lookInto(folder)
      yield* newsOf(look)
      const fresh = look.found.filter(one => !isTaken(writerOf(context), one))
      const { still, isMoving } = whichAreStill(fresh, performance.now())
      for await (const event of takeStill(context, still, signal)) if (isNews(event)) yield event
      if (isMoving) await pause(stillMs, signal)
      else await bell.rung(mostBetweenLooks, signal)
    } finally {
      bell.close()
    }
  }
}
