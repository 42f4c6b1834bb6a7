// `read FILE…`: what the readers make of files, nothing filed, no archive needed.
import path from 'node:path'
import { valuesOf } from '../../../core/the-thuc/values.ts'
import { bytesOf } from '../../file-bytes.ts'
import { type Letter, readLetterFile } from '../../letter-file.ts'
import { systemRefusal } from '../../system-refusals.ts'
import type { Call } from './command.ts'
import { type Told, told, writeError, writeJson, writeLines } from './output.ts'
import { letterPage } from './page/letter-page.ts'

type FileRead = { file: string; letter: Letter } | { file: string; refusal: Told }

async function readOne(file: string): Promise<FileRead> {
  const name = path.basename(file)
  try {
    return { file, letter: await readLetterFile(await bytesOf(path.resolve(file), name), name) }
  } catch (error) {
    const refusal = systemRefusal(error, null, name)
    if (!refusal) throw error
    return { file, refusal: told({ code: refusal.code, detail: { ...refusal.detail, name } }) }
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
  for (const file of files) {
    const read = await readOne(file)
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
