// A paper on its way out: written to a temporary file of the run and given out behind a token.
import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import type { PaperFile } from '../../contract/paper.ts'
import type { Context } from '../context.ts'
import type { MadePaper } from '../paper/make-paper.ts'

/** Makes a paper into a temporary file; nothing of it stays when that fails. */
export async function hold({ tokens }: Context, make: (out: Writable) => Promise<MadePaper>): Promise<PaperFile> {
  const path = tokens.newFile()
  try {
    const { name, mediaType, pages } = await make(createWriteStream(path, { mode: 0o600 }))
    const { size } = await stat(path)
    return { token: tokens.holdPaper({ path, name, mediaType }), name, mediaType, bytes: size, pages }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}
