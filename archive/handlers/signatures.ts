// The signatures of a văn bản: each of its PDF files, one after the other.
import type { SignedFile } from '../../contract/chu-ky-so.ts'
import { filePath } from '../../db/files.ts'
import { openVanBan } from '../../db/van-ban.ts'
import type { Context } from '../context.ts'

const isPdf = ({ name }: { name: string }): boolean => /\.pdf$/iu.test(name)

/** What is said of the signatures in the PDF files of a văn bản; a file that is attached twice is told once. */
export async function signaturesOf(
  { reader, folder, signatures }: Context,
  id: number,
  signal: AbortSignal | undefined,
): Promise<SignedFile[]> {
  const files = new Map(
    openVanBan(reader, { id })
      .files.filter(isPdf)
      .map(file => [file.sha256, file]),
  )
  const said: SignedFile[] = []
  for (const file of files.values()) said.push(await signatures.read(file, filePath(folder, file.sha256), signal))
  return said
}
