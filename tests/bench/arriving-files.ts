// Letters as the files they arrive in: plain text, Word, PDF. Knows no archive. As a program of its own it writes some of them to a folder, so that what
// making them takes is not in the memory of the process that is measured: `node arriving-files.ts KIND FROM COUNT FOLDER`.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import PdfDocument from 'pdfkit'
import { fontFile } from '../../archive/paper/font-file.ts'
import { letter } from './letters.ts'

export interface FileOfLetter {
  name: string
  bytes: Uint8Array
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')

function docx(text: string): Uint8Array {
  const paragraphs = text.split('\n').map(line => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  })
}

function pdf(text: string): Promise<Uint8Array> {
  const page = new PdfDocument({ size: 'A4', margin: 57, font: fontFile('regular') })
  const parts: Buffer[] = []
  page.on('data', (part: Buffer) => parts.push(part))
  const whole = new Promise<Uint8Array>(resolve => page.on('end', () => resolve(new Uint8Array(Buffer.concat(parts)))))
  page.fontSize(11).text(text)
  page.end()
  return whole
}

const makers = { txt: strToU8, docx, pdf } as const satisfies Record<string, (text: string) => Uint8Array | Promise<Uint8Array>>
export type ArrivingKind = keyof typeof makers
export const arrivingKinds = Object.keys(makers) as ArrivingKind[]

/** The file of letter number `i`. Letters of one number are the same in each kind. */
export async function fileOf(i: number, kind: ArrivingKind): Promise<FileOfLetter> {
  return { name: `cong-van-${i}.${kind}`, bytes: await makers[kind](letter(i).text) }
}

if (process.argv[1] === import.meta.filename) {
  const [, , kind, from, count, folder] = process.argv as [string, string, ArrivingKind, string, string, string]
  for (let i = 0; i < Number(count); i++) {
    const { name, bytes } = await fileOf(Number(from) + i, kind)
    writeFileSync(path.join(folder, name), bytes)
  }
}
