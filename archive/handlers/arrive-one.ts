// Files on their way in: from a path to a line of the review queue, or the reason why not. Nothing of a refused file stays behind.
import { createHash } from 'node:crypto'
import type { ArriveEvent } from '../../contract/arrive.ts'
import type { MailHead } from '../../contract/mail.ts'
import type { LetterPlaces } from '../../contract/places.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { LetterReading, LetterText } from '../../contract/the-thuc.ts'
import type { NewFile } from '../../db/attachments.ts'
import { discardFile, holdFile } from '../../db/files.ts'
import { type Attempted, attemptEach } from '../../db/handle.ts'
import { heldBySha, queueLetter } from '../../db/queue.ts'
import { type Context, writerOf } from '../context.ts'
import { bytesOf } from '../file-bytes.ts'
import type { Following } from '../reading-thread.ts'

export type Outcome = Extract<ArriveEvent, { kind: 'file' }>['outcome']

/** Luật Bảo vệ bí mật nhà nước: a document with a secrecy mark belongs in a register of its own, not on an ordinary machine. */
function refuseSecret({ theThuc: { doMat } }: LetterReading): void {
  if (doMat && doMat.sure !== 'guess') throw new Refusal('do-mat', { doMat: doMat.value })
}

const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A file that was read, its bytes on their way to the disk. */
export interface Arrived {
  name: string
  sha256: string
  bytes: number
  letter: LetterText
  reading: LetterReading
  /** The mail it came with. */
  mail: MailHead | null
  enclosed: NewFile[]
  places: LetterPlaces | null
  /** Resolves when the bytes are on the disk, held until they are let go of; or to why they are not. */
  stored: Promise<Attempted<() => void>>
}

/** Reads a file under the name the clerk knows and begins to store it; `held` when the same bytes are there already. */
export async function readFileIn(
  context: Context,
  { path, name, mail }: { path: string; name: string; mail: MailHead | null },
  following: Following,
): Promise<Outcome | Arrived> {
  const bytes = await bytesOf(path, name)
  const sha256 = shaOf(bytes)
  const held = heldBySha(writerOf(context), sha256)
  if (held) return { kind: 'held', ...held }
  const { text, reading, places, enclosed: within = [] } = await context.reading.read(bytes, name, following)
  refuseSecret(reading)
  await context.cleared
  const inside = within.map(({ bytes: content, ...file }) => ({ ...file, content, sha256: shaOf(content) }))
  const { files, stored } = storeAll(context, [{ name, role: 'van-ban', content: bytes, sha256 }, ...inside])
  return { name, sha256, bytes: bytes.length, letter: text, reading, places, mail, enclosed: files.slice(1), stored }
}

type Storing = Omit<NewFile, 'bytes'> & { content: Uint8Array }

/** Begins to store a file and what came within it, the same bytes once. Where one cannot be stored none of them stays. */
function storeAll(context: Context, given: readonly Storing[]): Pick<Arrived, 'stored'> & { files: NewFile[] } {
  const all = given.filter(({ sha256 }, i) => given.findIndex(one => one.sha256 === sha256) === i)
  const holdEach = async (): Promise<Attempted<() => void>> => {
    const held: (() => void)[] = []
    const letGo = () => {
      for (const one of held) one()
    }
    try {
      for (const { content } of all) held.push((await holdFile(context.folder, content)).letGo)
      return { value: letGo }
    } catch (error) {
      letGo()
      for (const { sha256 } of all) discardFile(writerOf(context), context.folder, sha256)
      return { error }
    }
  }
  return { files: all.map(({ content, ...file }) => ({ ...file, bytes: content.length })), stored: holdEach() }
}

function queueOne(context: Context, { stored, ...letter }: Arrived): Outcome {
  const held = heldBySha(writerOf(context), letter.sha256)
  return held ? { kind: 'held', ...held } : { kind: 'waiting', queueId: queueLetter(writerOf(context), letter, context.now()) }
}

/** Where the transaction itself cannot be kept, as on a full disk, none of them was queued. */
function queuedOrNot(context: Context, kept: readonly Arrived[]): Attempted<Outcome>[] {
  try {
    return attemptEach(writerOf(context), kept, one => queueOne(context, one))
  } catch (error) {
    return kept.map(() => ({ error }))
  }
}

/** What is there already, or could not be queued, has no use for what came within it. */
const isQueued = (done: Attempted<Outcome>): boolean => 'value' in done && done.value.kind === 'waiting'

const discardAll = (context: Context, { sha256, enclosed }: Arrived): void => {
  for (const one of [sha256, ...enclosed.map(file => file.sha256)]) discardFile(writerOf(context), context.folder, one)
}

/** Puts files that were read into the queue, many in one transaction, each for itself; bytes of one that fails do not stay behind. */
export async function queueAll(context: Context, arrived: readonly Arrived[]): Promise<Attempted<Outcome>[]> {
  const stored = await Promise.all(arrived.map(one => one.stored))
  const kept = arrived.filter((_, i) => 'value' in (stored[i] as Attempted<unknown>))
  const queued = new Map(queuedOrNot(context, kept).map((done, i) => [kept[i], done]))
  for (const one of stored) if ('value' in one) one.value()
  for (const [one, done] of queued) if (one && !isQueued(done)) discardAll(context, one)
  return arrived.map((one, i) => {
    const bytes = stored[i] as Attempted<() => void>
    return 'error' in bytes ? bytes : (queued.get(one) as Attempted<Outcome>)
  })
}
