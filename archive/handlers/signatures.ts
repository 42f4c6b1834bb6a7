// The signatures of a văn bản, filed or waiting: each of its PDF files, one after the other.
import type { SignedFile } from '../../contract/chu-ky-so.ts'
import { enclosedOf } from '../../db/enclosed.ts'
import { filePath } from '../../db/files.ts'
import { waitingLetter } from '../../db/queue.ts'
import { openVanBan } from '../../db/van-ban.ts'
import type { Context } from '../context.ts'
import type { SignableFile } from '../signatures-thread.ts'

const isPdf = ({ name }: SignableFile): boolean => /\.pdf$/iu.test(name)

/** What is said of the signatures in the PDF files among some; a file that is there twice is told once. */
async function signaturesIn(
  { folder, signatures }: Context,
  all: readonly SignableFile[],
  signal: AbortSignal | undefined,
): Promise<SignedFile[]> {
  const files = new Map(all.filter(isPdf).map(file => [file.sha256, file]))
  const said: SignedFile[] = []
  for (const file of files.values()) said.push(await signatures.read(file, filePath(folder, file.sha256), signal))
  return said
}

/** Of a văn bản. */
export const signaturesOf = (context: Context, id: number, signal: AbortSignal | undefined): Promise<SignedFile[]> =>
  signaturesIn(context, openVanBan(context.reader, { id }).files, signal)

/** Of a waiting letter and what came in one package with it. */
export const waitingSignatures = (context: Context, id: number, signal: AbortSignal | undefined): Promise<SignedFile[]> =>
  signaturesIn(context, [waitingLetter(context.reader, id), ...enclosedOf(context.reader, id)], signal)
