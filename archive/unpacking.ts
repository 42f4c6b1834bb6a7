// Unpacks a file that holds others into a folder of ours: each part under a number, its name only told. For the reading thread.
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Refusal, type RefusalBody } from '../contract/refusal.ts'
import { type Part, partsOf } from '../intake/container.ts'
import { checkContainer } from '../intake/limits.ts'

/** A part that lies at a path of ours now, or why it is not taken. */
export type Unpacked = Pick<Part, 'within' | 'name' | 'mail'> & ({ file: string } | { refusal: RefusalBody })

/** The bytes of a container at a path, its size asked first. */
export async function containerBytes(file: string, name: string): Promise<Uint8Array> {
  const found = await stat(file)
  if (!found.isFile()) throw new Refusal('file-kind-unknown', { name })
  checkContainer(found.size, name)
  return readFile(file)
}

/** Unpacks the file at a path, known as `name`, into a folder. Refuses as `partsOf` does. */
export async function unpackInto(folder: string, file: string, name: string): Promise<Unpacked[]> {
  const parts: Unpacked[] = []
  for await (const part of partsOf(await containerBytes(file, name), name)) {
    const { within, name: own, mail } = part
    const place = { within, name: own, ...(mail && { mail }) }
    if ('refusal' in part) parts.push({ ...place, refusal: part.refusal })
    else {
      const unpacked = path.join(folder, `${parts.length}.bin`)
      await writeFile(unpacked, part.bytes, { mode: 0o600, flag: 'wx' })
      parts.push({ ...place, file: unpacked })
    }
  }
  return parts
}
