// A PDF with a letter of the tests' own, and signatures put into it as signing programs do: each in a revision appended to the file.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import PdfDocument from 'pdfkit'
import { type CmsAsked, cmsOver, timeStampOver } from './cms.ts'

const font = () =>
  readFileSync(
    path.join(
      path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json')),
      '400Regular/Tinos_400Regular.ttf',
    ),
  )

export const letter = `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI

Số: 318/UBND-NC
Lào Cai, ngày 09 tháng 4 năm 2024

V/v sử dụng chữ ký số trong gửi, nhận văn bản điện tử

Kính gửi: Các sở, ban, ngành của tỉnh.

Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành ký số đầy đủ trên văn bản điện tử trước khi phát hành, kiểm tra chữ ký số của văn bản đến trước khi vào sổ, và báo cáo kết quả thực hiện về Văn phòng Ủy ban nhân dân tỉnh trước ngày 30 tháng 4 năm 2024.

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Hoàng Văn Sơn
`

/** The letter as a PDF that nobody signed. */
export function plainPdf(text = letter): Promise<Buffer> {
  const pdf = new PdfDocument({ size: 'A4', margin: 60, info: { CreationDate: new Date('2024-04-09T03:00:00Z') } })
  const crumbs: Buffer[] = []
  pdf.on('data', (crumb: Buffer) => crumbs.push(crumb))
  const done = new Promise<Buffer>(resolve => pdf.on('end', () => resolve(Buffer.concat(crumbs))))
  pdf.font(font()).fontSize(13)
  for (const line of text.split('\n')) pdf.text(line || ' ')
  pdf.end()
  return done
}

const lastOf = (text: string, pattern: RegExp): RegExpExecArray => {
  const found = [...text.matchAll(pattern)].at(-1)
  if (!found) throw new Error(`the PDF has no ${pattern}`)
  return found
}

/** Appends a revision with objects; those with numbers that are there already take their place. */
export function withRevision(pdf: Buffer, objects: ReadonlyMap<number, string>): Buffer {
  const text = pdf.toString('latin1')
  const size = Math.max(Number(lastOf(text, /\/Size (\d+)/gu)[1]), ...[...objects.keys()].map(number => number + 1))
  let body = '\n'
  const rows = [...objects].map(([number, value]) => {
    const at = pdf.length + body.length
    body += `${number} 0 obj\n${value}\nendobj\n`
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  const trailer = `trailer\n<< /Size ${size} /Root ${lastOf(text, /\/Root (\d+ 0 R)/gu)[1]} /Prev ${lastOf(text, /startxref\s+(\d+)/gu)[1]} >>`
  const tail = `xref\n${rows.join('')}${trailer}\nstartxref\n${pdf.length + body.length}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(body + tail, 'latin1')])
}

export type SignAsked = CmsAsked & {
  subFilter?: string
  /** /M, as PDF writes it. */
  madeAt?: string | null
  reason?: string
  /** Bytes that the place for the signature has. */
  room?: number
  /** What is put into /Contents instead of a signature. */
  contents?: Uint8Array
  /** What is written as /ByteRange instead of the true one. */
  range?: (true_: readonly [number, number, number, number]) => readonly number[]
}

const rangeWidth = 60
const wide = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

/** The file with a place for a signature in a further revision: its field on the first page, its dictionary. */
function withPlace(
  pdf: Buffer,
  { subFilter = 'adbe.pkcs7.detached', madeAt = "D:20240409101500+07'00'", reason, room = 8000 }: SignAsked,
): Buffer {
  const text = pdf.toString('latin1')
  const size = Number(lastOf(text, /\/Size (\d+)/gu)[1])
  const root = Number(lastOf(text, /\/Root (\d+) 0 R/gu)[1])
  const catalog = lastOf(text, new RegExp(`\\n${root} 0 obj\\s+<<([\\s\\S]*?)>>\\s+endobj`, 'gu'))[1] as string
  const page = lastOf(text, /\/Kids \[(\d+) 0 R/gu)[1]
  const fields = /\/Fields \[([^\]]*)\]/u.exec(catalog)?.[1] ?? ''
  const [signature, field] = [size, size + 1]
  const type = subFilter === 'ETSI.RFC3161' ? 'DocTimeStamp' : 'Sig'
  const entries = [
    `/Type /${type} /Filter /Adobe.PPKLite /SubFilter /${subFilter}`,
    ...(madeAt === null ? [] : [`/M (${madeAt})`]),
    ...(reason === undefined ? [] : [`/Reason ${wide(reason)}`]),
    `/ByteRange [${' '.repeat(rangeWidth)}]`,
    `/Contents <${'0'.repeat(room * 2)}>`,
  ]
  const name = `Signature${fields.split('R').length}`
  return withRevision(
    pdf,
    new Map([
      [root, `<<${catalog.replace(/\/AcroForm <<[^>]*>>/u, '')} /AcroForm << /SigFlags 3 /Fields [${fields} ${field} 0 R] >> >>`],
      [signature, `<< ${entries.join('\n')} >>`],
      [field, `<< /Type /Annot /Subtype /Widget /FT /Sig /T (${name}) /Rect [0 0 0 0] /F 132 /P ${page} 0 R /V ${signature} 0 R >>`],
    ]),
  )
}

/** The file with one more signature, over everything that is in it. */
export async function signedPdf(pdf: Buffer, asked: SignAsked): Promise<Buffer> {
  const whole = withPlace(pdf, asked)
  const hole = whole.lastIndexOf('/Contents <') + '/Contents '.length
  const holeEnd = whole.indexOf('>', hole) + 1
  const range = [0, hole, holeEnd, whole.length - holeEnd] as const
  const written = (asked.range?.(range) ?? range).join(' ')
  whole.write(written.padEnd(rangeWidth), whole.lastIndexOf('/ByteRange [') + '/ByteRange ['.length, 'latin1')
  const covered = Buffer.concat([whole.subarray(0, hole), whole.subarray(holeEnd)])
  const made =
    asked.subFilter === 'ETSI.RFC3161' ? timeStampOver(covered, { by: asked.by, at: asked.signedAt as Date }) : cmsOver(covered, asked)
  const contents = asked.contents ?? (await made)
  whole.write(Buffer.from(contents).toString('hex'), hole + 1, 'latin1')
  return whole
}
