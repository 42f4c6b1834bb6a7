// Source files of a văn bản: one more comes in behind a token, one goes out behind a token. Any kind of file may be attached.
import { stat, writeFile } from 'node:fs/promises'
import type { PaperFile } from '../../contract/paper.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { FileRole, SourceFile, VanBan } from '../../contract/van-ban.ts'
import { discardFile, filePath, type Held, holdFile } from '../../db/files.ts'
import { attachFile } from '../../db/van-ban.ts'
import { checkAttachment } from '../../intake/limits.ts'
import { type Context, writerOf } from '../context.ts'
import { mediaTypeOf } from '../source-media-types.ts'
import { systemRefusal } from '../system-refusals.ts'

async function storeAttachment({ folder, cleared }: Context, path: string, name: string): Promise<Held> {
  const found = await stat(path)
  if (!found.isFile()) throw new Refusal('file-kind-unknown', { name })
  if (found.size === 0) throw new Refusal('file-empty', { name })
  checkAttachment(found.size, name)
  await cleared
  return holdFile(folder, path)
}

/** Attaches the file behind a token; nothing of it stays when that is refused. */
export async function attachBehindToken(
  context: Context,
  { id, token, role }: { id: number; token: string; role: FileRole },
): Promise<VanBan> {
  const db = writerOf(context)
  const { path, name } = context.tokens.heldBy(token)
  try {
    const { sha256, bytes, letGo } = await storeAttachment(context, path, name)
    try {
      return attachFile(db, { id, file: { sha256, name, bytes, role } }, context.now())
    } finally {
      letGo()
      discardFile(db, context.folder, sha256)
    }
  } catch (error) {
    throw systemRefusal(error, context.folder, name) ?? error
  } finally {
    context.tokens.drop(token)
  }
}

/** A token for a picture of a page, which goes with the run. */
export async function holdPicture({ tokens }: Context, picture: Uint8Array, name: string): Promise<PaperFile> {
  const path = tokens.newFile()
  await writeFile(path, picture, { mode: 0o600 })
  const mediaType = mediaTypeOf(name)
  return { token: tokens.holdPaper({ path, name, mediaType }), name, mediaType, bytes: picture.length, pages: 1 }
}

/** A token for the bytes of a held source file. */
export function tokenFor({ folder, tokens }: Context, { sha256, name, bytes }: Pick<SourceFile, 'sha256' | 'name' | 'bytes'>): PaperFile {
  const mediaType = mediaTypeOf(name)
  const token = tokens.hold({ path: filePath(folder, sha256), name, mediaType, isTemporary: false })
  return { token, name, mediaType, bytes, pages: null }
}
