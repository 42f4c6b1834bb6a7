// The files that the paths of a command name: a file is itself, a folder all files below it. Reads no file.
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { Refusal } from '../../../contract/refusal.ts'
import { isSystemFile } from '../../../contract/system-file.ts'
import { systemRefusal } from '../../system-refusals.ts'
import { type Told, told } from './output.ts'

export type Found = { file: string } | { file: string; refusal: Told }

/** Files below a folder in the order of their names; those of systems and links to folders (which may lead in a circle) are passed over. */
async function* below(folder: string): AsyncGenerator<Found> {
  let entries: Awaited<ReturnType<typeof list>>
  try {
    entries = await list(folder)
  } catch (error) {
    yield refused(folder, error)
    return
  }
  for (const entry of entries) {
    const file = path.join(folder, entry.name)
    if (isSystemFile(entry.name)) continue
    if (entry.isDirectory()) yield* below(file)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(file).catch(() => null))?.isFile() !== false)) yield { file }
  }
}

const list = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true })).sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }))

function refused(file: string, error: unknown): Found {
  const refusal = systemRefusal(error, null, path.basename(file))
  if (!refusal) throw error
  return { file, refusal: told(refusal.body) }
}

/** Every file that `paths` name, once; what cannot be looked into or holds no file comes with its refusal. */
export async function* filesUnder(paths: readonly string[]): AsyncGenerator<Found> {
  const seen = new Set<string>()
  for (const given of paths) {
    try {
      const isFolder = (await stat(given)).isDirectory()
      let count = 0
      for await (const found of isFolder ? below(given) : [{ file: given }]) {
        count++
        const real = path.resolve(found.file)
        if (!seen.has(real)) yield found
        seen.add(real)
      }
      if (count === 0) throw new Refusal('folder-empty', { name: given })
    } catch (error) {
      yield refused(given, error)
    }
  }
}
