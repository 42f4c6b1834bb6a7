// The letter in an edXML package: its head as the first page, the first attached file that can be read behind it.
import { Refusal } from '../contract/refusal.ts'
import type { Issue, LetterText } from '../contract/the-thuc.ts'
import { pageOf } from '../core/exchange/edxml-head.ts'
import { readLetterText, withPage } from '../core/exchange/edxml-letter.ts'
import { type Attached, type EdxmlPackage, packageIn } from '../core/exchange/edxml-read.ts'
import { toLetterText } from '../core/text/letter-text.ts'
import { type EnclosedFile, openEnclosed } from '../intake/enclosed.ts'
import { checkSize } from '../intake/limits.ts'
import { readFile } from '../intake/read-file.ts'
import { readXml } from '../intake/xml-tree.ts'
import type { Letter } from './letter-file.ts'

/** What a package in the bytes of a file says. Refuses `file-damaged`, `file-encoding`, `edxml-unknown` and `edxml-status`. */
export function openPackage(bytes: Uint8Array, name: string): EdxmlPackage {
  checkSize(bytes.length, name)
  const found = packageIn(readXml(bytes, name))
  if (found === 'status') throw new Refusal('edxml-status', { name })
  if (!found) throw new Refusal('edxml-unknown', { name })
  return found
}

/** The files attached to a package, unpacked; one that cannot be had is left out. */
export function attachedFiles(attached: readonly Attached[]): EnclosedFile[] {
  return attached.flatMap(({ name, base64 }, i) => {
    try {
      return openEnclosed(base64, name ?? `tệp ${i + 1}`)
    } catch (error) {
      if (error instanceof Refusal) return []
      throw error
    }
  })
}

/** The text of the first file that can be read; null where none can. */
async function firstText(files: readonly EnclosedFile[]): Promise<{ letter: LetterText; issues: Issue[] } | null> {
  for (const { bytes, name } of files) {
    try {
      return toLetterText(await readFile(bytes, name))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return null
}

/** The letter in a package. Refuses as `openPackage` does. */
export async function readPackageFile(bytes: Uint8Array, name: string): Promise<Letter> {
  const { head, attached } = openPackage(bytes, name)
  const inner = await firstText(attachedFiles(attached))
  const text = withPage(pageOf(head), inner?.letter ?? null)
  const reading = readLetterText(text)
  const by = text.text.length - (inner?.letter.text.length ?? 0)
  const moved = (inner?.issues ?? []).map(issue => ({
    ...issue,
    at: issue.at.map(({ start, end }) => ({ start: start + by, end: end + by })),
  }))
  const noText: Issue[] = inner ? [] : [{ code: 'edxml-no-text', field: null, at: [], rule: 'EDX-2' }]
  return { text, reading: { ...reading, issues: [...moved, ...noText, ...reading.issues] } }
}
