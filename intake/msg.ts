// Mails as Outlook saves them (.msg, MS-OXMSG).
import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader'
import { Refusal } from '../contract/refusal.ts'
import { isSoundCompound } from './compound.ts'
import type { Attachment, Mail } from './mail.ts'

// A CommonJS package: its default export lies one deeper where Node loads it, and not where a bundler does.
type Reader = typeof MsgReaderModule.default
const MsgReader: Reader = MsgReaderModule.default ?? (MsgReaderModule as unknown as Reader)

/** Letters that are not in Unicode are in the code page of Vietnamese Windows. */
const ansiEncoding = 'windows-1258'

/** A property that is a text; in a spoiled mail it may be anything. */
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value.normalize('NFC').trim() || null : null)

const personWords = (name: unknown, ...addresses: unknown[]): string => {
  const address = addresses.map(textOf).find(one => one?.includes('@'))
  const own = textOf(name)
  return own && address && own !== address ? `${own} <${address}>` : own || address || ''
}

const dayOf = (date: unknown): string | null => {
  const time = Date.parse(textOf(date) ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** The page that Outlook shows, in the code page it names. */
function htmlOf({ bodyHtml, html, internetCodepage }: FieldsData): string | null {
  const page = textOf(bodyHtml)
  if (page) return page
  if (!(html instanceof Uint8Array)) return null
  const encoding = internetCodepage && internetCodepage !== 65001 ? `windows-${internetCodepage}` : 'utf-8'
  try {
    return new TextDecoder(encoding).decode(html)
  } catch {
    return new TextDecoder().decode(html)
  }
}

const isPicture = ({ attachMimeTag, extension, fileName }: FieldsData): boolean =>
  textOf(attachMimeTag)?.startsWith('image/') || /\.(?:bmp|emf|gif|jpe?g|png|wmf)$/iu.test(textOf(extension) ?? textOf(fileName) ?? '')

/** A picture that the page shows; where the page cannot be asked, one that has an id for it. */
const isShown = (file: FieldsData, html: string | null): boolean =>
  isPicture(file) &&
  (file.attachmentHidden === true || (!!file.pidContentId && (html === null || html.includes(`cid:${file.pidContentId}`))))

/** The bytes of a file in a mail; refuses `file-damaged` where they cannot be followed. */
function contentOf(reader: InstanceType<Reader>, file: FieldsData, name: string): Uint8Array {
  try {
    const { content } = reader.getAttachment(file)
    if (content instanceof Uint8Array) return content
  } catch {
    // Told below.
  }
  throw new Refusal('file-damaged', { name })
}

function readFields(bytes: Uint8Array, name: string): { fields: FieldsData; bytesIn: (file: FieldsData) => Uint8Array } {
  if (!isSoundCompound(bytes)) throw new Refusal('file-damaged', { name })
  try {
    const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    reader.parserConfig = { ansiEncoding }
    const fields = reader.getFileData()
    if (!fields.error && fields.dataType === 'msg') return { fields, bytesIn: file => contentOf(reader, file, name) }
  } catch {
    // Told below.
  }
  throw new Refusal('file-damaged', { name })
}

/** A mail that lies in a mail has no file name of its own. */
const nameIn = ({ fileName, fileNameShort, name, innerMsgContent }: FieldsData): string | null =>
  innerMsgContent ? `${textOf(name) ?? 'thư'}.msg` : (textOf(fileName) ?? textOf(fileNameShort) ?? textOf(name))

/** Reads a mail of Outlook. Refuses `file-damaged`. */
export function readMsg(bytes: Uint8Array, name: string): Mail {
  const { fields, bytesIn } = readFields(bytes, name)
  const html = htmlOf(fields)
  const attachmentOf = (file: FieldsData): Attachment => ({
    name: nameIn(file),
    mediaType: textOf(file.attachMimeTag) ?? '',
    isPartOfMail: isShown(file, html),
    bytes: () => bytesIn(file),
  })
  const head = {
    from: personWords(fields.senderName, fields.senderSmtpAddress, fields.senderEmail, fields.sentRepresentingSmtpAddress) || null,
    to: (fields.recipients ?? [])
      .filter(({ recipType }) => recipType === undefined || recipType === 'to')
      .map(one => personWords(one.name, one.smtpAddress, one.email)),
    sentAt: dayOf(fields.clientSubmitTime ?? fields.messageDeliveryTime),
    subject: textOf(fields.subject),
    messageId: textOf(fields.messageId),
  }
  return { head, text: textOf(fields.body), html, attachments: (fields.attachments ?? []).map(attachmentOf) }
}
