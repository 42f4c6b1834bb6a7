// Mails as Outlook saves them (.msg, MS-OXMSG).
import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader'
import { Refusal } from '../contract/refusal.ts'
import type { Attachment, Mail } from './mail.ts'

// A CommonJS package: its default export lies one deeper where Node loads it, and not where a bundler does.
type Reader = typeof MsgReaderModule.default
const MsgReader: Reader = MsgReaderModule.default ?? (MsgReaderModule as unknown as Reader)

/** Letters that are not in Unicode are in the code page of Vietnamese Windows. */
const ansiEncoding = 'windows-1258'

const personWords = (name: string | undefined, ...addresses: (string | undefined)[]): string => {
  const address = addresses.find(one => one?.includes('@'))
  const own = (name ?? '').normalize('NFC').trim()
  return own && address && own !== address ? `${own} <${address}>` : own || address || ''
}

const dayOf = (date: string | undefined): string | null => {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** The page that Outlook shows, in the code page it names. */
function htmlOf({ bodyHtml, html, internetCodepage }: FieldsData): string | null {
  if (bodyHtml) return bodyHtml
  if (!html) return null
  const encoding = internetCodepage && internetCodepage !== 65001 ? `windows-${internetCodepage}` : 'utf-8'
  try {
    return new TextDecoder(encoding).decode(html)
  } catch {
    return new TextDecoder().decode(html)
  }
}

const isPicture = ({ attachMimeTag, extension, fileName }: FieldsData): boolean =>
  attachMimeTag?.startsWith('image/') || /\.(?:bmp|emf|gif|jpe?g|png|wmf)$/iu.test(extension || fileName || '')

/** A picture that the page shows; where the page cannot be asked, one that has an id for it. */
const isShown = (file: FieldsData, html: string | null): boolean =>
  isPicture(file) &&
  (file.attachmentHidden === true || (!!file.pidContentId && (html === null || html.includes(`cid:${file.pidContentId}`))))

function readFields(bytes: Uint8Array, name: string): { fields: FieldsData; bytesIn: (file: FieldsData) => Uint8Array } {
  try {
    const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    reader.parserConfig = { ansiEncoding }
    const fields = reader.getFileData()
    if (!fields.error && fields.dataType === 'msg') return { fields, bytesIn: file => reader.getAttachment(file).content }
  } catch {
    // Told below.
  }
  throw new Refusal('file-damaged', { name })
}

/** A mail that lies in a mail has no file name of its own. */
const nameIn = ({ fileName, fileNameShort, name, innerMsgContent }: FieldsData): string | null =>
  innerMsgContent ? `${name ?? 'thư'}.msg` : fileName || fileNameShort || name || null

/** Reads a mail of Outlook. Refuses `file-damaged`. */
export function readMsg(bytes: Uint8Array, name: string): Mail {
  const { fields, bytesIn } = readFields(bytes, name)
  const html = htmlOf(fields)
  const attachmentOf = (file: FieldsData): Attachment => ({
    name: nameIn(file),
    mediaType: file.attachMimeTag ?? '',
    isPartOfMail: isShown(file, html),
    bytes: () => bytesIn(file),
  })
  const head = {
    from: personWords(fields.senderName, fields.senderSmtpAddress, fields.senderEmail, fields.sentRepresentingSmtpAddress) || null,
    to: (fields.recipients ?? [])
      .filter(({ recipType }) => recipType === undefined || recipType === 'to')
      .map(one => personWords(one.name, one.smtpAddress, one.email)),
    sentAt: dayOf(fields.clientSubmitTime ?? fields.messageDeliveryTime),
    subject: fields.subject?.normalize('NFC') || null,
    messageId: fields.messageId || null,
  }
  return { head, text: fields.body ?? null, html, attachments: (fields.attachments ?? []).map(attachmentOf) }
}
