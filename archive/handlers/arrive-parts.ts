// A file handed in that holds others: it is unpacked in the reading thread, and each part takes its place in the line as a file to take.
import { rmSync } from 'node:fs'
import { Refusal } from '../../contract/refusal.ts'
import type { Context } from '../context.ts'
import type { Unpacked } from '../unpacking.ts'
import type { Arriving } from './arrive-take.ts'

/** Where a part lies until its turn, or why it is refused when that comes. */
const findPart = (part: Unpacked) => () => {
  if ('refusal' in part) throw new Refusal(part.refusal.code, part.refusal.detail)
  return { path: part.file, name: part.name, mail: part.mail ?? null }
}

/** What lies in a container, ready to be taken; the container is done, and the folder it was unpacked into goes, with the last of it. Refuses as `unpackInto` does. */
export async function openContainer(
  context: Context,
  { path, name, from, done, leave }: { path: string; name: string; from: number; done: () => void; leave: () => void },
  signal: AbortSignal,
): Promise<Arriving[]> {
  const folder = context.tokens.newFolder()
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const parts = await context.reading.unpack(path, name, folder, signal)
    let left = parts.length
    let endWhole = done
    const end = (part: Unpacked) => {
      if (--left === 0) {
        remove()
        endWhole()
      } else if ('file' in part) rmSync(part.file, { force: true })
    }
    return parts.map(part => ({
      from,
      within: part.within,
      name: part.name,
      find: findPart(part),
      done: () => end(part),
      leave: () => {
        // A container of which a part is left is itself left.
        endWhole = leave
        end(part)
      },
    }))
  } catch (error) {
    remove()
    throw error
  }
}
