// What the operating system refuses about files, in the words of the contract. Knows error codes only; SQLite's own are db's; the rest is a defect.
import path from 'node:path'
import { Refusal, type RefusalCode } from '../contract/refusal.ts'
import { asRefusal } from '../db/sqlite-errors.ts'

/** System code → refusal. EFBIG is a limit on the size of files, which is as good as a full disk. */
const codes: Readonly<Record<string, RefusalCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENOENT: 'file-vanished',
  ENOTDIR: 'file-vanished',
  ESTALE: 'file-vanished',
  EACCES: 'file-no-permission',
  EPERM: 'file-no-permission',
  EISDIR: 'file-kind-unknown',
  EIO: 'cannot-write',
  SQLITE_IOERR_WRITE: 'cannot-write',
}

const isInside = (folder: string, file: string): boolean => {
  const relative = path.relative(folder, file)
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative))
}

/**
 * The refusal a system error amounts to, or null for a defect. `name` is the file the clerk knows; `folder` is the archive
 * (null where none is open): what is not permitted inside it is the archive's trouble, not the file's.
 */
export function systemRefusal(error: unknown, folder: string | null, name?: string): Refusal | null {
  if (error instanceof Refusal) return error
  if (!(error instanceof Error) || !('code' in error)) return null
  const file = 'path' in error && typeof error.path === 'string' ? error.path : undefined
  const detail = { name: name ?? (file ? path.basename(file) : (folder ?? '…')), folder: folder ?? '…', what: error.message }
  const known = codes[String(error.code)]
  if (known === 'file-no-permission' && folder !== null && file !== undefined && isInside(folder, file))
    return new Refusal('archive-no-permission', detail)
  if (known) return new Refusal(known, detail)
  const refusal = asRefusal(error, detail)
  return refusal instanceof Refusal ? refusal : null
}
