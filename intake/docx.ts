// Word files (.docx): mammoth reads paragraphs, tables, lists and text boxes in the order of the document. Pictures, headers and footers are left out.
import mammoth from 'mammoth'
import { Refusal } from '../contract/refusal.ts'
import { pagesOfHtml } from './html-page.ts'
import { withListMarks } from './list-marks.ts'
import { unpack } from './unpacked.ts'

const options = {
  styleMap: ["br[type='page'] => hr.page:fresh"],
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  externalFileAccess: false,
}

/** The pages of a Word file, parted where the writer parted them. Refuses `file-damaged` and `file-too-large`. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<string[]> {
  unpack(bytes, name, () => false)
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)
    return pagesOfHtml(withListMarks(value))
  } catch {
    throw new Refusal('file-damaged', { name })
  }
}
