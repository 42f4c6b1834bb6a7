// Outlook mails made for tests: MS-OXMSG, one stream a property. Knows no reader.
import { createRequire } from 'node:module'

interface Entry {
  name: string
  type: number
  length: number
  binaryProvider?: () => Uint8Array
  children?: number[]
}
const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner') as { burn(entries: Entry[]): Uint8Array }

/** Property id and type, as in the name of its stream: `0037001F` is the subject in UTF-16. */
type Properties = Readonly<Record<string, string | Uint8Array | number>>
interface Storage {
  name: string
  properties: Properties
  within?: readonly Storage[]
}

const kinds = { folder: 1, stream: 2, root: 5 } as const
const stream = (name: string, bytes: Uint8Array): Entry => ({
  name,
  type: kinds.stream,
  length: bytes.length,
  binaryProvider: () => new Uint8Array(bytes),
})

const valueBytes = (tag: string, value: string | Uint8Array | number): Uint8Array =>
  typeof value === 'string' ? Buffer.from(value, tag.endsWith('1F') ? 'utf16le' : 'latin1') : Buffer.from(value as Uint8Array)

/** The list of properties: 16 bytes each, numbers and times in place. `headBytes` are reserved in front of it. */
function listed(properties: Properties, headBytes: number): Uint8Array {
  const rows = Object.entries(properties).map(([tag, value]) => {
    const row = Buffer.alloc(16)
    row.writeUInt32LE(Number.parseInt(tag, 16) >>> 0, 0)
    row.writeUInt32LE(6, 4)
    if (tag.endsWith('40')) row.writeBigUInt64LE((BigInt(value as number) + 11_644_473_600_000n) * 10_000n, 8)
    else row.writeUInt32LE(typeof value === 'number' ? value : valueBytes(tag, value).length, 8)
    return row
  })
  return Buffer.concat([Buffer.alloc(headBytes), ...rows])
}

/** Adds what lies in a storage to the flat list; gives the indices of its children. */
function added(entries: Entry[], { properties, within = [] }: Storage, headBytes: number): number[] {
  const add = (entry: Entry) => entries.push(entry) - 1
  const streams = Object.entries(properties).filter(([, value]) => typeof value !== 'number')
  return [
    add(stream('__properties_version1.0', listed(properties, headBytes))),
    ...streams.map(([tag, value]) => add(stream(`__substg1.0_${tag}`, valueBytes(tag, value)))),
    ...within.map(storage => {
      const folder: Entry = { name: storage.name, type: kinds.folder, length: 0 }
      const index = add(folder)
      folder.children = added(entries, storage, 8)
      return index
    }),
  ]
}

export interface MsgFile {
  name: string
  content: Uint8Array
  /** Its id in the page, of a picture that the page shows. */
  contentId?: string
}

export interface Msg {
  subject: string
  from: readonly [name: string, address: string]
  to: readonly (readonly [name: string, address: string])[]
  sentAt: Date
  messageId: string
  body: string
  html?: string
  files?: readonly MsgFile[]
  /** Texts in Windows-1258, as old Outlooks wrote them. */
  ansi?: (text: string) => Uint8Array
}

/** A mail as Outlook saves it. */
export function msgOf({ subject, from, to, sentAt, messageId, body, html, files = [], ansi }: Msg): Uint8Array {
  const texts = (values: Readonly<Record<string, string>>): Properties =>
    Object.fromEntries(Object.entries(values).map(([id, text]) => (ansi ? [`${id}001E`, ansi(text)] : [`${id}001F`, text])))
  const people = to.map(([name, address], i): Storage => {
    const properties = { ...texts({ '3001': name, '39FE': address }), '0C150003': 1 }
    return { name: `__recip_version1.0_#${i.toString(16).padStart(8, '0')}`, properties }
  })
  const attached = files.map(({ name, content, contentId }, i): Storage => {
    const properties = {
      ...texts({ '3707': name, '3704': name, ...(contentId && { '3712': contentId }) }),
      '37010102': content,
      '37050003': 1,
    }
    return { name: `__attach_version1.0_#${i.toString(16).padStart(8, '0')}`, properties }
  })
  const properties: Properties = {
    ...texts({ '001A': 'IPM.Note', '0037': subject, '0C1A': from[0], '5D01': from[1], '1000': body, '1035': messageId }),
    ...(html !== undefined && { '10130102': Buffer.from(html, 'utf8') }),
    '00390040': sentAt.getTime(),
  }
  const entries: Entry[] = [{ name: 'Root Entry', type: kinds.root, length: 0 }]
  const root = entries[0] as Entry
  root.children = added(entries, { name: '', properties, within: [...people, ...attached] }, 32)
  return burn(entries)
}
