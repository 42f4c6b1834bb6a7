// One file on its way in: from a path to a line of the review queue, or the reason why not. Nothing of a refused file stays behind.
import { createHash } from 'node:crypto'
import type { ArriveEvent } from '../../contract/arrive.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { LetterReading } from '../../contract/the-thuc.ts'
import { discardFile, storeFile } from '../../db/files.ts'
import { heldBySha, queueLetter } from '../../db/queue.ts'
import { type Context, writerOf } from '../context.ts'
import { bytesOf } from '../letter-file.ts'

export type Outcome = Extract<ArriveEvent, { kind: 'file' }>['outcome']

/** Luật Bảo vệ bí mật nhà nước: a document with a secrecy mark belongs in a register of its own, not on an ordinary machine. */
function refuseSecret({ theThuc: { doMat } }: LetterReading): void {
  if (doMat && doMat.sure !== 'guess') throw new Refusal('do-mat', { doMat: doMat.value })
}

/** Takes in one file under the name the clerk knows: `waiting` in the queue, or `held` when the same bytes are there already. */
export async function takeFile(context: Context, path: string, name: string): Promise<Outcome> {
  const db = writerOf(context)
  const bytes = await bytesOf(path, name)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const held = heldBySha(db, sha256)
  if (held) return { kind: 'held', ...held }
  const { text, reading } = await context.reading.read(bytes, name)
  refuseSecret(reading)
  await context.cleared
  await storeFile(context.folder, bytes)
  try {
    return { kind: 'waiting', queueId: queueLetter(db, { name, sha256, bytes: bytes.length, letter: text, reading }, context.now()) }
  } catch (error) {
    await discardFile(db, context.folder, sha256)
    throw error
  }
}
