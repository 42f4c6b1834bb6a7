// The bytes of a file on disk, its size asked first. Knows nothing of what they say.
import { readFile, stat } from 'node:fs/promises'
import { Refusal } from '../contract/refusal.ts'
import { checkSize } from '../intake/limits.ts'

/** The bytes of a file named `name`; refuses what is too large. What is no plain file has no kind. */
export async function bytesOf(path: string, name: string): Promise<Uint8Array> {
  const found = await stat(path)
  if (!found.isFile()) throw new Refusal('file-kind-unknown', { name })
  checkSize(found.size, name)
  const bytes = await readFile(path)
  checkSize(bytes.length, name)
  return bytes
}
