// An edXML package as XML (QCVN 102:2016/BTTTT): the head, and what stands before and after each attached file. The bytes are the caller's.
import { type EdxmlHead, oneLine, type SinglePart } from './edxml-head.ts'
import { businesses, headerPlaces, namespace, priorities } from './edxml-places.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** On one line: so what XML 1.0 has no place for is left out as well. */
const escaped = (text: string): string => (oneLine(text) ?? '').replace(/[&<>"]/gu, sign => entities[sign] ?? sign)

interface Written {
  name: string
  content: string | Written[]
}

const write = ({ name, content }: Written, indent = ''): string =>
  typeof content === 'string'
    ? `${indent}<edXML:${name}>${escaped(content)}</edXML:${name}>\n`
    : `${indent}<edXML:${name}>\n${content.map(child => write(child, `${indent}  `)).join('')}${indent}</edXML:${name}>\n`

/** dd/MM/yyyy as the standard writes a day. */
const dayWritten = (day: string): string => day.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/u, '$3/$2/$1')

/** Parts that are written otherwise than they are said. */
const forms: Partial<Record<keyof EdxmlHead, (words: string) => string>> = {
  ngayBanHanh: dayWritten,
  hanXuLy: dayWritten,
  doKhan: words => String(Math.max(0, priorities.indexOf(words))),
}

/** Puts a value at a place such as `From/OrganName`, below elements that are there already. */
function put(into: Written[], [name = '', ...below]: readonly string[], value: string): void {
  if (!below.length) {
    into.push({ name, content: value })
    return
  }
  const held = into.find(one => one.name === name && Array.isArray(one.content))
  const parent = held ?? { name, content: [] }
  if (!held) into.push(parent)
  put(parent.content as Written[], below, value)
}

/** `12/UBND-VX ngày 30/09/2015` with its parts. */
export function answeredParts(words: string): { soKyHieu: string; ngay: string | null } {
  const [, soKyHieu = words, ngay = null] = /^(.+) ngày (\d{2}\/\d{2}\/\d{4})$/u.exec(words) ?? []
  return { soKyHieu, ngay }
}

const empty = (name: string): Written => ({ name, content: '' })

const listOf = (name: string, item: string, values: readonly string[]): Written[] =>
  values.length ? [{ name, content: values.map(content => ({ name: item, content })) }] : []

function responseFor(words: string): Written {
  const { soKyHieu, ngay } = answeredParts(words)
  const day = ngay === null ? [] : [{ name: 'PromulgationDate', content: dayWritten(ngay) }]
  return {
    name: 'ResponseFor',
    content: [{ name: 'OrganId', content: '' }, { name: 'Code', content: soKyHieu }, ...day, { name: 'DocumentId', content: '' }],
  }
}

/** Elements that the standard wants even where they say nothing. */
const asked: ReadonlySet<string> = new Set([
  'maDinhDanh',
  'coQuanBanHanh',
  'so',
  'kyHieu',
  'diaDanh',
  'ngayBanHanh',
  'tenLoai',
  'trichYeu',
  'chucVu',
  'hoTen',
  'maVanBan',
])

/** What stands before a part of the table: lists, and what the standard asks for beside it. */
const before: Partial<Record<SinglePart, (head: EdxmlHead) => Written[]>> = {
  so: ({ kinhGui }) => kinhGui.map(name => ({ name: 'To', content: [empty('OrganId'), { name: 'OrganName', content: name }] })),
  doKhan: ({ noiNhan }) => listOf('ToPlaces', 'Place', noiNhan),
  maVanBan: ({ traLoi }) => traLoi.map(responseFor),
}

/** The value of a part as the standard writes it; null for one that is left out. */
function writtenValue(head: EdxmlHead, part: SinglePart): string | null {
  const words = head[part]
  if (words !== null) return forms[part]?.(words) ?? words
  if (part === 'doKhan') return '0'
  return asked.has(part) ? '' : null
}

function messageHeader(head: EdxmlHead): Written {
  const content: Written[] = []
  for (const [part, place] of headerPlaces) {
    content.push(...(before[part]?.(head) ?? []))
    // 1 is the group of administrative documents; what counts is the name.
    if (part === 'tenLoai') put(content, ['DocumentType', 'Type'], '1')
    const value = writtenValue(head, part)
    if (value !== null) put(content, place.split('/'), value)
    if (part === 'soTrang') for (const words of head.phuLuc) put(content, ['OtherInfo', 'Appendixes', 'Appendix'], words)
  }
  return { name: 'MessageHeader', content }
}

function traceHeaders({ maDinhDanh, nghiepVu, lyDo }: EdxmlHead, at: string): Written {
  const reason = lyDo === null ? [] : [{ name: 'BussinessDocReason', content: lyDo }]
  const trace = {
    name: 'TraceHeader',
    content: [
      { name: 'OrganId', content: maDinhDanh ?? '' },
      { name: 'Timestamp', content: at },
    ],
  }
  const type = { name: 'BussinessDocType', content: String(Math.max(0, businesses.indexOf(nghiepVu))) }
  return { name: 'TraceHeaderList', content: [trace, { name: 'Bussiness', content: [type, ...reason] }] }
}

/** A file that goes with a package. */
export interface Enclosed {
  name: string
  mediaType: string
}

const contentId = (i: number): string => `tep-${i + 1}`

const reference = ({ name, mediaType }: Enclosed, i: number): Written => ({
  name: 'Reference',
  content: [
    { name: 'ContentId', content: `cid:${contentId(i)}` },
    { name: 'ContentType', content: mediaType },
    { name: 'Description', content: name },
    { name: 'AttachmentName', content: name },
  ],
})

/** What stands before the first file. `at` is when it was written, as `YYYY/MM/DD HH:mm:ss`. */
export function packageStart(head: EdxmlHead, files: readonly Enclosed[], at: string): string {
  const header = write({ name: 'edXMLHeader', content: [messageHeader(head), traceHeaders(head, at)] }, '    ')
  const manifest = files.map((file, i) => write(reference(file, i), '        ')).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns="${namespace}" xmlns:edXML="${namespace}">
  <edXML:edXMLEnvelope>
${header}    <edXML:edXMLBody>
      <edXML:edXMLManifest version="1.0">
${manifest}      </edXML:edXMLManifest>
    </edXML:edXMLBody>
  </edXML:edXMLEnvelope>
  <AttachmentEncoded>
`
}

/** What stands before the base64 of a file, and after it. */
export const fileStart = ({ name, mediaType }: Enclosed, i: number): string =>
  `    <Attachment>
      <ContentType>${escaped(mediaType)}</ContentType>
      <ContentId>cid:${contentId(i)}</ContentId>
      <Description>${escaped(name)}</Description>
      <AttachmentName>${escaped(name)}</AttachmentName>
      <ContentTransferEncoded>`
export const fileEnd = `</ContentTransferEncoded>
    </Attachment>
`

export const packageEnd = `  </AttachmentEncoded>
</edXML>
`
