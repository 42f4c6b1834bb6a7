// Bytes in and out: files of a drop or a choice become tokens, tokens become addresses, saves and prints. Never a path.
import { type ChosenSort, filesPath } from '../contract/desktop.ts'
import { tableEndings } from '../contract/old-register.ts'
import type { PaperFile } from '../contract/paper.ts'
import { Refusal, type RefusalBody, refusalBody } from '../contract/refusal.ts'
import { Unreachable } from './ask.ts'

export type Taken = { tokens: string[]; refused: RefusalBody[] }
type Handed = Pick<PaperFile, 'token' | 'name'>

/** Where the page reads a token's bytes. */
export const addressOfFile = (token: string): string => new URL(filesPath + token, location.href).href

async function sendFile(file: File, signal: AbortSignal | undefined): Promise<{ token: string } | { refusal: RefusalBody }> {
  try {
    const answer = await fetch(new URL(`${filesPath.slice(0, -1)}?${new URLSearchParams({ name: file.name })}`, location.href), {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
      ...(signal ? { signal } : {}),
    })
    const body: unknown = await answer.json().catch(() => null)
    if (answer.ok) return body as { token: string }
    const refused = refusalBody.safeParse(body)
    return { refusal: refused.success ? refused.data : new Refusal('input-invalid', { what: file.name }).body }
  } catch (fault) {
    if (signal?.aborted) throw new Refusal('cancelled')
    // A file that went away or became unreadable since it was dropped fails before anything is sent.
    const isReadable = await file
      .slice(0, 1)
      .arrayBuffer()
      .then(Boolean, () => false)
    if (!isReadable) return { refusal: new Refusal('file-vanished', { name: file.name }).body }
    throw new Unreachable(String(fault))
  }
}

/** Tokens for these files, in their order; four are sent at a time. Files that cannot be taken are told apart. */
export async function takeFiles(files: File[], signal?: AbortSignal): Promise<Taken> {
  if (window.desktop) {
    const answer = await window.desktop.takeFiles(files)
    if (!answer.ok) throw new Refusal(answer.refusal.code, answer.refusal.detail)
    return answer.value
  }
  const taken: Awaited<ReturnType<typeof sendFile>>[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index]
      if (file) taken[index] = await sendFile(file, signal)
    }
  }
  await Promise.all(Array.from({ length: 4 }, worker))
  return {
    tokens: taken.flatMap(one => ('token' in one ? [one.token] : [])),
    refused: taken.flatMap(one => ('refusal' in one ? [one.refusal] : [])),
  }
}

/** The system's dialog for opening files, of the desktop or the browser; null where the clerk cancels. */
export async function chooseFiles(of: ChosenSort = 'letters'): Promise<Taken | File[] | null> {
  if (window.desktop) {
    const answer = await window.desktop.chooseFiles(of)
    if (!answer.ok) throw new Refusal(answer.refusal.code, answer.refusal.detail)
    return answer.value.tokens.length || answer.value.refused.length ? answer.value : null
  }
  return new Promise(resolve => {
    const field = document.createElement('input')
    field.type = 'file'
    field.multiple = of === 'letters'
    if (of === 'register') field.accept = tableEndings.map(ending => `.${ending}`).join(',')
    field.hidden = true
    field.addEventListener('change', () => {
      field.remove()
      resolve([...(field.files ?? [])])
    })
    field.addEventListener('cancel', () => {
      field.remove()
      resolve(null)
    })
    document.body.append(field)
    field.click()
  })
}

/** A token for a folder of the desktop's dialog; null where the clerk cancels, and in a browser. */
export async function chooseFolder(): Promise<string | null> {
  const answer = await window.desktop?.chooseFolder()
  if (answer && !answer.ok) throw new Refusal(answer.refusal.code, answer.refusal.detail)
  return answer?.value.token ?? null
}

/** What lies in a folder, in the order of names: some systems give it in none, and letters are numbered in the order in which they come. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (!some.length) return entries.sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }))
    entries.push(...some)
  }
}

/** All files of a drop, those in dropped folders too, at most 10,000. */
export async function filesOfDrop(drop: DataTransfer): Promise<File[]> {
  const entries = [...drop.items].map(item => item.webkitGetAsEntry?.() ?? null)
  if (!entries.some(entry => entry?.isDirectory)) return [...drop.files]
  const files: File[] = []
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    if (files.length >= 10_000) return
    if (entry.isFile) files.push(await new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)))
    if (!entry.isDirectory) return
    for (const inner of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(inner)
  }
  for (const entry of entries) if (entry) await walk(entry)
  return files
}

/** Saves under a name of the clerk's choice. True where it was saved or handed to the browser. */
export async function saveFile(file: Handed): Promise<boolean> {
  if (window.desktop) {
    const answer = await window.desktop.saveFile({ token: file.token, name: file.name })
    if (!answer.ok) throw new Refusal(answer.refusal.code, answer.refusal.detail)
    return answer.value.saved
  }
  const anchor = document.createElement('a')
  anchor.href = addressOfFile(file.token)
  anchor.download = file.name
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  return true
}

/** Hands a PDF to the system's viewer or a browser tab, where printer and paper are chosen. */
export async function printFile(file: Handed): Promise<void> {
  if (!window.desktop) {
    window.open(`${addressOfFile(file.token)}?inline=1`, '_blank', 'noopener')
    return
  }
  const answer = await window.desktop.print({ token: file.token, name: file.name })
  if (!answer.ok) throw new Refusal(answer.refusal.code, answer.refusal.detail)
}
