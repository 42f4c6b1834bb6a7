// What lies in a watched folder, and which files of it are whole: those that stood still between two looks. Opens no file.
import { type FSWatcher, watch } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../contract/refusal.ts'
import { isSystemFile } from '../contract/system-file.ts'
import type { Stamped } from '../db/watched.ts'
import { systemRefusal } from './system-refusals.ts'

/** A file below a folder; `name` is its path from there. */
export type Found = Stamped & { name: string }
/** `barred`: the folder itself or those below it that cannot be looked into. */
export type Look = { found: Found[]; barred: Refusal[]; isThere: boolean }

/** Downloads that are not at their end. */
const unfinished = /\.(?:tmp|part|partial|crdownload|download)$/iu

function barredBy(error: unknown, folder: string): Refusal {
  if (!systemRefusal(error, null, folder)) throw error
  return new Refusal('folder-unreadable', { name: folder })
}

async function foundAt(file: string, name: string): Promise<Found | null> {
  const { size, mtimeMs } = await stat(file)
  return { path: file, name, size, changed: Math.round(mtimeMs) }
}

async function lookBelow(folder: string, within: string, look: Look): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }))) {
    if (isSystemFile(entry.name) || unfinished.test(entry.name)) continue
    const [file, name] = [path.join(folder, entry.name), path.join(within, entry.name)]
    // A link may lead anywhere, and in a circle: it is passed over.
    if (entry.isDirectory()) await lookBelow(file, name, look).catch(error => look.barred.push(barredBy(error, file)))
    if (!entry.isFile()) continue
    // Gone since the folder was read: nothing to be said of it.
    const found = await foundAt(file, name).catch(() => null)
    if (found) look.found.push(found)
  }
}

/** All files below a folder, in the order of their names. */
export async function lookInto(folder: string): Promise<Look> {
  const look: Look = { found: [], barred: [], isThere: true }
  try {
    await lookBelow(folder, '', look)
    return look
  } catch (error) {
    return { found: [], barred: [barredBy(error, folder)], isThere: false }
  }
}

/** So long (ms) a file must stand still before it is taken: a scanner or a copy writes on within less. */
export const stillMs = 2000

/** Tells of each look which files stood still since an earlier one, and whether others may yet move. `now` in milliseconds. */
export function stillness(): (found: readonly Found[], now: number) => { still: Found[]; isMoving: boolean } {
  let seen = new Map<string, { size: number; changed: number; since: number }>()
  return (found, now) => {
    const before = seen
    seen = new Map()
    const still: Found[] = []
    for (const one of found) {
      const last = before.get(one.path)
      const isSame = last?.size === one.size && last.changed === one.changed
      const since = last && isSame ? last.since : now
      seen.set(one.path, { size: one.size, changed: one.changed, since })
      if (now - since >= stillMs) still.push(one)
    }
    return { still, isMoving: still.length < found.length }
  }
}

export type Bell = {
  /** Resolves when something happened below the folder, after `ms` milliseconds, or when the signal is aborted. */
  rung(ms: number, signal: AbortSignal): Promise<void>
  close(): void
}

/** Rings when the system tells of a change below the folder; where it cannot tell, as on some network drives, only the time counts. */
export function openBell(folder: string): Bell {
  const change = new AbortController()
  let watcher: FSWatcher | null = null
  try {
    watcher = watch(folder, { recursive: true }, () => change.abort())
    watcher.on('error', () => change.abort())
  } catch {
    // Not there, or more folders than the system tells of: the next look says what is wrong.
  }
  return {
    rung: (ms, signal) => sleep(ms, undefined, { signal: AbortSignal.any([signal, change.signal]) }).catch(() => undefined),
    close: () => watcher?.close(),
  }
}
