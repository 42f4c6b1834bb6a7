// Mails: which of what lies in one is a letter, and its own words where nothing does. What a mail shows in its body (logos, signatures) is no letter.
import type { MailHead } from '../contract/mail.ts'
import { Refusal, type RefusalBody } from '../contract/refusal.ts'
import { isTaken, type Opener, type Part, type Room } from './container.ts'
import { plainName } from './part-name.ts'

/** A file that came with a mail. */
export interface Attachment {
  /** As the mail names it; null where it does not. */
  name: string | null
  mediaType: string
  /** It is shown in the body, or seals the mail: the reader of the mail does not see it as a file. */
  isPartOfMail: boolean
  bytes: () => Uint8Array
}

export interface Mail {
  head: MailHead
  /** The words of the mail; null where it has none of that kind. */
  text: string | null
  html: string | null
  attachments: Attachment[]
}

/** Reads the bytes of a mail of one kind; refuses `file-damaged`. */
export type ReadMail = (bytes: Uint8Array, name: string) => Mail | Promise<Mail>

/** The ending of an attachment that has no name, by what it says it is. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/rtf': 'rtf',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/zip': 'zip',
  'message/rfc822': 'eml',
  'text/html': 'html',
  'text/plain': 'txt',
}

const nameOf = ({ name, mediaType }: Attachment, i: number): string =>
  plainName(name ?? '') || ['tệp đính kèm', ` ${i + 1}`, endings[mediaType] && `.${endings[mediaType]}`].join('')

function takeRoom(room: Room, count: number, bytes: number, name: string): void {
  if (count > room.parts) throw new Refusal('container-too-many', { name, limit: room.parts.toLocaleString('vi') })
  if (bytes > room.bytes) throw new Refusal('file-too-large', { name, limit: '1 GB sau khi giải nén' })
  room.parts -= count
  room.bytes -= bytes
}

function bytesOrRefusal(file: Attachment, name: string): { bytes: Uint8Array } | { refusal: RefusalBody } {
  try {
    if (isTaken(name)) return { bytes: file.bytes() }
    throw new Refusal('file-kind-unknown', { name })
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.body }
    throw error
  }
}

/** The attachments that are files to the reader of the mail; where none of them can be a letter, the mail itself is one. */
async function* partsOfMail(read: ReadMail, bytes: Uint8Array, name: string, room: Room): AsyncGenerator<Part> {
  const { head, attachments } = await read(bytes, name)
  takeRoom(room, attachments.length, bytes.length, name)
  const files = attachments.filter(({ isPartOfMail }) => !isPartOfMail).map((file, i) => ({ file, name: nameOf(file, i) }))
  for (const { file, name: own } of files) {
    yield { within: [name], name: own, mail: head, ...bytesOrRefusal(file, own) }
  }
  if (!files.some(file => isTaken(file.name))) yield { within: [], name, mail: head, bytes, isLetter: true }
}

/** The opener of mails of one kind. */
export const openMail =
  (read: ReadMail): Opener =>
  (bytes, name, room) =>
    partsOfMail(read, bytes, name, room)

const says = /[\p{L}\p{N}]/u

/** The words of a mail as the pages of a letter. */
export async function readBody(read: ReadMail, bytes: Uint8Array, name: string): Promise<string[]> {
  const { text, html } = await read(bytes, name)
  return [text !== null && says.test(text) ? text : (html ?? '')]
}
