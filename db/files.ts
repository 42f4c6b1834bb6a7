// Source files on the disk by their sha-256, written once and never altered: `files/ab/cd…`. Knows bytes, not which văn bản they belong to.
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { one, type ReadableDb } from './handle.ts'

const filesFolder = (folder: string): string => path.join(folder, 'files')

/** Where the bytes of a sha-256 lie. */
export const filePath = (folder: string, sha256: string): string => path.join(filesFolder(folder), sha256.slice(0, 2), sha256.slice(2))

export interface Stored {
  sha256: string
  bytes: number
}

/** Stored bytes that no row has yet: until they are let go of, `discardFile` leaves them. */
export interface Held extends Stored {
  letGo: () => void
}

/** How many who store the bytes at a path have not let go of them: in this process, the only one that writes. */
const holders = new Map<string, number>()

function holdPath(final: string): () => void {
  holders.set(final, (holders.get(final) ?? 0) + 1)
  let isHeld = true
  return () => {
    if (!isHeld) return
    isHeld = false
    const others = (holders.get(final) ?? 1) - 1
    if (others > 0) holders.set(final, others)
    else holders.delete(final)
  }
}

/** Stores bytes for who has nothing to do with them meanwhile. */
export async function storeFile(folder: string, source: Uint8Array | string): Promise<Stored> {
  const { letGo, ...stored } = await holdFile(folder, source)
  letGo()
  return stored
}

/**
 * Stores bytes, or a copy of the file at a path, under their sha-256. What the name shows is whole and on the disk: written to a temporary name,
 * flushed, renamed, the folder flushed. Bytes that are there already are not written again. An error of the disk is thrown as it is and leaves nothing.
 * They are held until `letGo`, to be called when their row is there or has failed: who discards the same bytes meanwhile leaves them.
 */
export async function holdFile(folder: string, source: Uint8Array | string): Promise<Held> {
  const waiting = path.join(filesFolder(folder), 'tmp')
  await mkdir(waiting, { recursive: true })
  const temporary = path.join(waiting, randomUUID())
  let letGo = () => {}
  try {
    const stored = await writeHashed(temporary, source)
    const final = filePath(folder, stored.sha256)
    letGo = holdPath(final)
    if (await isThere(final, stored.bytes)) await rm(temporary)
    else {
      await mkdir(path.dirname(final), { recursive: true })
      await rename(temporary, final)
      await flushFolder(path.dirname(final))
      await flushFolder(filesFolder(folder))
    }
    return { ...stored, letGo }
  } catch (error) {
    letGo()
    await rm(temporary, { force: true })
    throw error
  }
}

async function writeHashed(file: string, source: Uint8Array | string): Promise<Stored> {
  const hash = createHash('sha256')
  let bytes = 0
  const counting = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece)
      bytes += piece.length
      done(null, piece)
    },
  })
  const from = typeof source === 'string' ? createReadStream(source) : pieces(source)
  await pipeline(from, counting, createWriteStream(file, { flags: 'wx', flush: true }))
  return { sha256: hash.digest('hex'), bytes }
}

const pieceLength = 1 << 20
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += pieceLength) yield bytes.subarray(i, i + pieceLength)
}

async function isThere(file: string, bytes: number): Promise<boolean> {
  try {
    return (await stat(file)).size === bytes
  } catch {
    return false
  }
}

/** Makes a rename last through a loss of power; Windows does it by itself and cannot open a folder. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const wanted =
  'SELECT 1 FROM tep WHERE sha256 = ? UNION ALL SELECT 1 FROM hang_cho WHERE sha256 = ? UNION ALL SELECT 1 FROM hang_cho_tep WHERE sha256 = ?'
export const isWanted = (db: ReadableDb, sha256: string): boolean => one(db, wanted, sha256, sha256, sha256) !== null

/**
 * Removes the bytes of a sha-256 unless a văn bản or the queue has them, or someone who stores them has not let go. At once: nothing comes between.
 * What the system does not let be removed (another program has it open) stays: what was done is done, and the next start clears it.
 */
export function discardFile(db: ReadableDb, folder: string, sha256: string): void {
  const final = filePath(folder, sha256)
  if (isWanted(db, sha256) || holders.has(final)) return
  try {
    rmSync(final, { force: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

/** Every sha-256 that lies in the folder. */
export async function* storedFiles(folder: string): AsyncGenerator<string> {
  for (const shelf of await namesIn(filesFolder(folder))) {
    if (!/^[0-9a-f]{2}$/u.test(shelf)) continue
    for (const name of await namesIn(path.join(filesFolder(folder), shelf))) if (/^[0-9a-f]{62}$/u.test(name)) yield shelf + name
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/**
 * Clears what a broken-off import left: half-written files are removed, whole ones that nothing wants are moved aside to `files/la` (lạc), for an
 * older database that was put back knows none of the later letters. Only while this process is the writer. Gives their number.
 */
export async function setAsideOrphans(db: ReadableDb, folder: string): Promise<number> {
  let cleared = 0
  const aside = path.join(filesFolder(folder), 'la')
  const waiting = path.join(filesFolder(folder), 'tmp')
  for (const name of await namesIn(waiting)) {
    await rm(path.join(waiting, name), { force: true })
    cleared++
  }
  for await (const sha256 of storedFiles(folder)) {
    if (isWanted(db, sha256)) continue
    await mkdir(aside, { recursive: true })
    await rename(filePath(folder, sha256), path.join(aside, sha256))
    cleared++
  }
  return cleared
}
