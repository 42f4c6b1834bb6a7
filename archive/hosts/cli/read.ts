// `read FILE…`: what the readers make of files, nothing filed, no archive needed.
import path from 'node:path'
import { Refusal } from '../../../contract/refusal.ts'
import { nameWithin } from '../../../contract/words.ts'
import { valuesOf } from '../../../core/the-thuc/values.ts'
import { containerKind, type Part, partsOf } from '../../../intake/container.ts'
import { bytesOf } from '../../file-bytes.ts'
import { type Letter, readLetterFile } from '../../letter-file.ts'
import { systemRefusal } from '../../system-refusals.ts'
import { containerBytes } from '../../unpacking.ts'
import type { Call } from './command.ts'
import { type Told, told, writeError, writeJson, writeLines } from './output.ts'
import { letterPage } from './page/letter-page.ts'

type FileRead = { file: string; letter: Letter } | { file: string; refusal: Told }

/** The letter that `read` gives, or why there is none, under the name the clerk knows. */
async function readOr(file: string, name: string, read: () => Promise<Letter>): Promise<FileRead> {
  try {
    return { file, letter: await read() }
  } catch (error) {
    const refusal = systemRefusal(error, null, name)
    if (!refusal) throw error
    return { file, refusal: told({ code: refusal.code, detail: { ...refusal.detail, name } }) }
  }
}

/** A file that lay in another, under the path of that and its own place in it. */
function readPart(file: string, part: Part): Promise<FileRead> {
  const label = part.within.length ? nameWithin({ name: part.name, within: [file, ...part.within.slice(1)] }) : file
  return readOr(label, nameWithin(part), async () => {
    if ('refusal' in part) throw new Refusal(part.refusal.code, part.refusal.detail)
    return readLetterFile(part.bytes, part.name)
  })
}

/** The letter in a file, or those that lie in one that holds others. */
async function* readsOf(file: string): AsyncGenerator<FileRead> {
  const name = path.basename(file)
  const place = path.resolve(file)
  const refused = (error: unknown) => readOr(file, name, () => Promise.reject(error))
  if (containerKind(name) === null) yield await readOr(file, name, async () => readLetterFile(await bytesOf(place, name), name))
  else
    try {
      for await (const part of partsOf(await containerBytes(place, name), name)) yield await readPart(file, part)
    } catch (error) {
      yield await refused(error)
    }
}

function asDocument(read: FileRead, onlyValues: boolean): unknown {
  if ('refusal' in read) return read
  const { theThuc, issues } = read.letter.reading
  return { file: read.file, theThuc: onlyValues ? valuesOf(theThuc) : theThuc, issues }
}

/** `read FILE… [--json] [--values]`: every file is listed, a refused one with its code; then the exit code is 1. */
export async function run({ words: files, flags, json, out }: Call): Promise<0 | 1> {
  const reads: FileRead[] = []
  for (const file of files)
    for await (const read of readsOf(file)) {
      if ('refusal' in read) await writeError(out, read.refusal)
      else if (!json) await writeLines(out, letterPage(read.file, read.letter, out.answers.look))
      reads.push(read)
    }
  if (json)
    await writeJson(
      out,
      reads.map(read => asDocument(read, flags.values === true)),
    )
  return reads.some(read => 'refusal' in read) ? 1 : 0
}
