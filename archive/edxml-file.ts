// The letter in an edXML package: its head as the first page, the first attached file that can be read behind it.
import { Refusal } from '../contract/refusal.ts'
import type { Issue, LetterText } from '../contract/the-thuc.ts'
import { pageOf } from '../core/exchange/edxml-head.ts'
import { readLetterText, withPage } from '../core/exchange/edxml-letter.ts'
import { type EdxmlPackage, packageIn } from '../core/exchange/edxml-read.ts'
import { toLetterText } from '../core/text/letter-text.ts'
import { type EnclosedFile, openEnclosed } from '../intake/enclosed.ts'
import { type FilePage, type OnPage, textPage } from '../intake/file-page.ts'
import { checkSize, maxUnpackedBytes } from '../intake/limits.ts'
import { plainName } from '../intake/part-name.ts'
import { readFile } from '../intake/read-file.ts'
import { readXml } from '../intake/xml-tree.ts'
import type { Enclosed, Letter } from './letter-file.ts'
import { placesOf } from './letter-places.ts'
import { withDoubts } from './recognised.ts'

/** What a package in the bytes of a file says. Refuses `file-damaged`, `file-encoding`, `edxml-unknown` and `edxml-status`. */
export function openPackage(bytes: Uint8Array, name: string): EdxmlPackage {
  checkSize(bytes.length, name)
  const found = packageIn(readXml(bytes, name))
  if (found === 'status') throw new Refusal('edxml-status', { name })
  if (!found) throw new Refusal('edxml-unknown', { name })
  return found
}

/** The files attached to a package, unpacked; one that cannot be had is left out. Refuses `file-too-large`. */
export function attachedFiles({ attached }: EdxmlPackage, name: string): EnclosedFile[] {
  const files = attached.flatMap((one, i) => {
    try {
      return openEnclosed(one.base64, plainName(one.name ?? '') || `tệp ${i + 1}`).filter(({ bytes }) => bytes.length > 0)
    } catch (error) {
      if (error instanceof Refusal) return []
      throw error
    }
  })
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > maxUnpackedBytes)
    throw new Refusal('file-too-large', { name, limit: '400 MB sau khi giải nén' })
  return files
}

type FirstText = { at: number; pages: FilePage[]; letter: LetterText; issues: Issue[] }

/** The text of the first file that can be read, and which that is; null where none can. */
async function firstText(files: readonly EnclosedFile[], onPage?: OnPage): Promise<FirstText | null> {
  for (const [at, { bytes, name }] of files.entries()) {
    try {
      const pages = await readFile(bytes, name, onPage)
      return { at, pages, ...toLetterText(pages.map(({ text }) => text)) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return null
}

/** The file that is the letter, the others being its annexes. */
const rolesOf = (files: readonly EnclosedFile[], letterAt: number): Enclosed[] =>
  files.map((file, i) => ({ ...file, role: i === letterAt ? 'van-ban' : 'phu-luc' }))

/** The letter in a package, with the files attached to it. Refuses as `openPackage` and `attachedFiles` do. */
export async function readPackageFile(bytes: Uint8Array, name: string, onPage?: OnPage): Promise<Letter> {
  const opened = openPackage(bytes, name)
  const files = attachedFiles(opened, name)
  const inner = await firstText(files, onPage)
  const page = pageOf(opened.head)
  const text = withPage(page, inner?.letter ?? null)
  const { theThuc, issues: found } = readLetterText(text)
  const by = text.text.length - (inner?.letter.text.length ?? 0)
  const moved = (inner?.issues ?? []).map(issue => ({
    ...issue,
    at: issue.at.map(({ start, end }) => ({ start: start + by, end: end + by })),
  }))
  const noText: Issue[] = inner ? [] : [{ code: 'edxml-no-text', field: null, at: [], rule: 'EDX-2' }]
  const reading = { theThuc, issues: [...moved, ...noText, ...found] }
  // Its pages are those of a file within: they have no place in the file that the letter came in.
  const places = placesOf([textPage(page), ...(inner?.pages ?? [])], text)
  return { text, reading: places ? withDoubts(reading, places) : reading, places: null, enclosed: rolesOf(files, inner?.at ?? 0) }
}
