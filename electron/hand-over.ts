// Gives a token's file out of the application: saved where the clerk says, or opened by the system's program, which also prints it.
// Electron's own print() is not used: page sizes and previews are the system viewer's business.
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { shell } from 'electron'
import type { Tokens } from '../archive/tokens.ts'
import { Refusal } from '../contract/refusal.ts'

/** Endings the system may open: documents and pictures. Whatever could run as a program is saved, never opened. */
const openable = new Set(
  [
    'pdf',
    'txt',
    'md',
    'csv',
    'doc',
    'docx',
    'xls',
    'xlsx',
    'odt',
    'ods',
    'rtf',
    'png',
    'jpg',
    'jpeg',
    'tif',
    'tiff',
    'bmp',
    'webp',
    'heic',
  ].map(ending => `.${ending}`),
)

/** A file name for any system: no folders, no reserved or control characters, at most 120 characters before its ending, which is kept. */
export function safeName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const clean = last.replace(/[\u0000-\u001f\u007f<>:"|?*\u202a-\u202e\u2066-\u2069]/gu, '_').replace(/(?<![. ])[. ]+$/u, '')
  const visible = clean.replace(/^\.+/u, '')
  const ext = path.extname(visible)
  const ending = ext.length > 10 ? '' : ext
  const stem = visible.slice(0, visible.length - ending.length)
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/iu.test(stem)
  return `${isReserved ? '_' : ''}${stem.slice(0, 120) || 'van-ban'}${ending}`
}

/** Copies a token's file to `target`; a half-written file never stands there. */
export async function saveTo(tokens: Tokens, token: string, target: string): Promise<void> {
  const { path: source } = tokens.heldBy(token)
  const half = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`)
  try {
    await copyFile(source, half)
    await rename(half, target)
  } catch {
    await rm(half, { force: true }).catch(() => {})
    throw new Refusal('cannot-write', { name: path.basename(target) })
  }
}

/** Opens a copy of a token's file in the system's program for it; the copy goes with the run. Refuses with `cannot-open`. */
export async function openWithSystem(tokens: Tokens, token: string, name: string): Promise<void> {
  const { path: source } = tokens.heldBy(token)
  const shown = safeName(name)
  if (!openable.has(path.extname(shown).toLowerCase())) throw new Refusal('cannot-open', { name: shown })
  const copy = path.join(await mkdtemp(path.join(tokens.folder, 'mo-')), shown)
  await copyFile(source, copy)
  const fault = await shell.openPath(copy)
  if (fault) throw new Refusal('cannot-open', { name: shown })
}
