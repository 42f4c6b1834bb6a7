// Zip files: what lies in one, under the names that were meant. What the entries claim to come to is asked before any is unpacked, and what they come to
// is held against it, so that a bomb costs nothing. Names are only names: none leads out of, or into, a folder.
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { Refusal, type RefusalCode } from '../contract/refusal.ts'
import { isSystemFile } from '../contract/system-file.ts'
import { isTaken, type Part, type Room } from './container.ts'
import { checkSize } from './limits.ts'
import { entryPath } from './zip-names.ts'

/** An entry with its name, and the folders it lies in. */
interface Named {
  entry: Entry
  folders: readonly string[]
  name: string
  /** Why it is not unpacked. */
  refused: RefusalCode | null
}

/** Unix keeps the kind of a file in the high half of the attributes; a link is one of kind 0xA000. */
const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0xf000) === 0xa000

function refusedFor(entry: Entry, name: string): RefusalCode | null {
  if (isLink(entry) || !isTaken(name)) return 'file-kind-unknown'
  if (entry.isEncrypted()) return 'file-encrypted'
  return entry.canDecodeFileData() ? null : 'text-unreadable'
}

async function namedEntries(zip: ZipFile, name: string, room: Room): Promise<Named[]> {
  const found: Named[] = []
  for await (const entry of zip.eachEntry()) {
    const { isFolder, path } = entryPath(entry)
    if (isFolder || path.some(isSystemFile)) continue
    if (found.length >= room.parts) throw new Refusal('container-too-many', { name, limit: room.parts.toLocaleString('vi') })
    const own = path.at(-1) ?? 'tệp không tên'
    found.push({ entry, folders: path.slice(0, -1), name: own, refused: refusedFor(entry, own) })
  }
  return found
}

const megabyte = 1024 * 1024
/** Letters pack to a fifth at best, a blank scan to a fiftieth. */
const mostRatio = 100
const ratioCounts = 100 * megabyte

/** Refuses a bomb: entries that lie over each other, or that come to more than there is room for, or than letters pack to. */
function checkRoom(entries: readonly Named[], packedBytes: number, name: string, room: Room): void {
  const opened = entries.filter(({ refused }) => refused === null).map(({ entry }) => entry)
  const packed = opened.reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  if (packed > packedBytes) throw new Refusal('file-damaged', { name })
  const unpacked = opened.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const most = Math.min(room.bytes, Math.max(ratioCounts, packedBytes * mostRatio))
  if (unpacked > most) throw new Refusal('file-too-large', { name, limit: `${Math.floor(most / megabyte)} MB sau khi giải nén` })
  room.parts -= entries.length
  room.bytes -= unpacked
}

/** The bytes of an entry; refuses what is not what it claims to be. */
async function bytesOf(zip: ZipFile, entry: Entry, name: string): Promise<Uint8Array> {
  checkSize(entry.uncompressedSize, name)
  try {
    const bytes = await buffer(await zip.openReadStreamPromise(entry))
    if (crc32(bytes) === entry.crc32) return bytes
  } catch {
    // Cut off, or longer than it claims: told below.
  }
  throw new Refusal('file-damaged', { name })
}

async function partIn(zip: ZipFile, { entry, folders, name, refused }: Named, container: string): Promise<Part> {
  const place = { within: [container, ...folders], name }
  try {
    if (refused) throw new Refusal(refused, { name })
    return { ...place, bytes: await bytesOf(zip, entry, name) }
  } catch (error) {
    if (error instanceof Refusal) return { ...place, refusal: error.body }
    throw error
  }
}

async function opened(bytes: Uint8Array, name: string): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
    })
  } catch {
    throw new Refusal('file-damaged', { name })
  }
}

/** What lies in a zip file, in its order. Refuses `file-damaged`, `file-too-large`, `container-too-many` and `folder-empty`. */
export async function* unzip(bytes: Uint8Array, name: string, room: Room): AsyncGenerator<Part> {
  const zip = await opened(bytes, name)
  const entries = await namedEntries(zip, name, room).catch(error => {
    throw error instanceof Refusal ? error : new Refusal('file-damaged', { name })
  })
  if (!entries.length) throw new Refusal('folder-empty', { name })
  checkRoom(entries, bytes.length, name, room)
  for (const entry of entries) yield await partIn(zip, entry, name)
}
