// Whole files of every kind that is read, which files.ts spoils, and how each is put together, so that a part can be spoiled before it is packed.
// Knows no reader.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'
import PdfDocument from 'pdfkit'
import { letter } from '../signed/signed-pdf.ts'
import { edxmlOf } from '../spec/exchange/edxml-file.ts'
import { emlOf } from '../spec/intake/eml-file.ts'
import { msgOf } from '../spec/intake/msg-file.ts'
import { zipOf } from '../spec/intake/zip-file.ts'
import { type Part, packings, pictureOf, pngWith, samplings, tiffWith } from './file-pictures.ts'

/** A whole file made anew; each of its parts goes through `part` before it is packed. */
export interface Seed {
  name: string
  make: (part: Part) => Uint8Array
}

const folder = path.resolve(import.meta.dirname, '..', 'files')
const saved = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)))
const letters = (ending: string): Seed[] =>
  ['chi-thi', 'cong-van'].map(name => ({ name: `${name}.${ending}`, make: part => part(saved(`${name}.${ending}`)) }))

/** The same day in every file, so that the same seed gives the same bytes. */
const day = new Date('2024-04-09T03:00:00Z')

/** A packed office file: each part by itself; the first of an OpenDocument names its kind and stays unpacked. */
const packedLetters = (ending: string): Seed[] =>
  letters(ending).map(({ name }) => {
    const parts = Object.entries(unzipSync(saved(name)))
    const make = (part: Part) =>
      zipSync(Object.fromEntries(parts.map(([at, bytes]) => [at, [part(bytes), { level: at === 'mimetype' ? 0 : 1 }]])), { mtime: day })
    return { name, make }
  })

/** A PDF with what its streams hold spoiled, each packed again where it was packed. The places of objects move: readers find them by themselves. */
function pdfWith(pdf: Uint8Array, part: Part): Uint8Array {
  const whole = Buffer.from(pdf)
  const text = whole.toString('latin1')
  const out: Uint8Array[] = []
  let done = 0
  for (const found of text.matchAll(/stream\r?\n/gu)) {
    const start = found.index + found[0].length
    const end = text.indexOf('endstream', start)
    if (start < done || end < 0) continue
    out.push(whole.subarray(done, start), repacked(whole.subarray(start, end), part))
    done = end
  }
  return new Uint8Array(Buffer.concat([...out, whole.subarray(done)]))
}

function repacked(stream: Uint8Array, part: Part): Uint8Array {
  try {
    return deflateSync(part(inflateSync(stream)))
  } catch {
    return part(stream)
  }
}

/** A small page with a few words and a picture over the half of it. Not packed, so that what is changed in it is a sign of the page. */
async function smallPdf(): Promise<Uint8Array> {
  const pdf = new PdfDocument({ size: [150, 60], margin: 4, compress: false, info: { CreationDate: day } })
  const crumbs: Buffer[] = []
  pdf.on('data', (crumb: Buffer) => crumbs.push(crumb))
  const ended = new Promise(resolve => pdf.on('end', resolve))
  pdf
    .fontSize(8)
    .text('So: 318/UBND-NC')
    .image(Buffer.from(pictureOf('jpeg')), 0, 20, { width: 150 })
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(crumbs))
}

const attached = (part: Part) => [
  { name: 'Công văn.txt', content: part(Buffer.from(letter)) },
  { name: 'chi-thi.docx', content: part(saved('chi-thi.docx')) },
]

const mailSeeds: Readonly<Record<string, Seed>> = {
  eml: {
    name: 'thư.eml',
    make: part => {
      const [from, subject] = ['Văn thư <vanthu@laocai.example>', 'Gửi công văn']
      return emlOf({ from, to: 'syt@laocai.example', subject, text: letter, html: '<p>Gửi</p>', parts: attached(part) })
    },
  },
  words: { name: 'lời.eml', make: part => part(emlOf({ from: 'a@laocai.example', subject: 'Gửi', text: letter })) },
  msg: {
    name: 'thư.msg',
    make: part =>
      msgOf({
        from: ['Văn thư', 'vanthu@laocai.example'],
        to: [['', 'syt@laocai.example']],
        sentAt: day,
        subject: 'Gửi công văn',
        messageId: '<1@laocai.example>',
        body: Buffer.from(part(Buffer.from(letter))).toString('utf8'),
        html: '<p>Gửi</p>',
        files: attached(part),
      }),
  },
}

function zipSeeds(): Seed[] {
  const packed = (part: Part) => zipOf(attached(part))
  const mail = mailSeeds.eml as Seed
  return [
    { name: 'năm.zip', make: packed },
    { name: 'thư.zip', make: part => zipOf([{ name: 'năm/thư.eml', content: mail.make(part) }]) },
    { name: 'trong.zip', make: part => zipOf([{ name: 'năm.zip', content: part(packed(whole => whole)), method: 0 }]) },
  ]
}

/** Workbooks as two programs write them, each part by itself. */
const packedTables: readonly Seed[] = ['so-den-1904.xlsx', 'so-den-hai-dong-dau.xlsx'].map(name => ({
  name,
  make: part =>
    zipSync(Object.fromEntries(Object.entries(unzipSync(saved(name))).map(([at, bytes]) => [at, [part(bytes), { level: 1 }]])), {
      mtime: day,
    }),
}))
const csvTable = `Số đến;Ngày đến;Tác giả;Số, ký hiệu;Trích yếu\n${'1;03/04/2021;"Sở\nY tế";5/SYT-NVY;V/v trực dịch\n'.repeat(9)}`

const text = (name: string): Seed => ({ name, make: part => part(Buffer.from(letter)) })
const picture = (ending: string, format: 'jpeg' | 'webp'): Seed => ({ name: `ảnh.${ending}`, make: part => part(pictureOf(format)) })

/** Every kind, with so many parts of all files; those whose pictures are recognised take a hundred times as long. */
export async function seedsByKind(): Promise<Readonly<Record<string, { share: number; seeds: readonly Seed[] }>>> {
  const small = await smallPdf()
  const scanned = { name: 'trang.pdf', make: (part: Part) => pdfWith(small, part) }
  const tiffs = packings.flatMap(packing =>
    samplings.map((sampling): Seed => ({ name: 'ảnh.tiff', make: part => tiffWith(part, packing, sampling) })),
  )
  return {
    pdf: { share: 2, seeds: [...letters('pdf').map(({ name }) => ({ name, make: (part: Part) => pdfWith(saved(name), part) })), scanned] },
    docx: { share: 4, seeds: packedLetters('docx') },
    doc: { share: 4, seeds: letters('doc') },
    odt: { share: 4, seeds: packedLetters('odt') },
    rtf: { share: 4, seeds: letters('rtf') },
    html: { share: 3, seeds: letters('html') },
    txt: { share: 2, seeds: [text('công văn.txt')] },
    md: { share: 1, seeds: [text('công văn.md')] },
    png: { share: 1, seeds: [{ name: 'ảnh.png', make: part => pngWith(pictureOf('png'), part) }] },
    jpg: { share: 1, seeds: [picture('jpg', 'jpeg')] },
    tiff: { share: 2, seeds: tiffs },
    heic: { share: 1, seeds: [{ name: 'ảnh.heic', make: part => part(saved('anh-chup.heic')) }] },
    webp: { share: 1, seeds: [picture('webp', 'webp')] },
    zip: { share: 4, seeds: zipSeeds() },
    eml: { share: 3, seeds: [mailSeeds.eml as Seed, mailSeeds.words as Seed] },
    msg: { share: 3, seeds: [mailSeeds.msg as Seed] },
    xlsx: { share: 4, seeds: packedTables },
    csv: { share: 2, seeds: [{ name: 'sổ.csv', make: part => part(Buffer.from(csvTable)) }] },
    edxml: { share: 3, seeds: [{ name: 'gói.edxml', make: part => edxmlOf({ attached: attached(part) }) }] },
  }
}

/** The file with nothing spoiled. */
export const wholeOf = ({ make }: Seed): Uint8Array => make(part => part)

/** How many parts a file is put together of. */
export function partsIn({ make }: Seed): number {
  let parts = 0
  make(part => {
    parts++
    return part
  })
  return parts
}
