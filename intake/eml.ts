// Mails as they travel (.eml, RFC 5322 and MIME). Pictures and pages that a mail refers to are not fetched.
import PostalMime, { type Address, type Email, type Attachment as MimePart } from 'postal-mime'
import { Refusal } from '../contract/refusal.ts'
import type { Attachment, Mail } from './mail.ts'

const nameAndAddress = ({ name, address }: { name: string; address?: string | undefined }): string =>
  name && address ? `${name} <${address}>` : name || address || ''
const addressWords = (one: Address): string[] => (one.group ? one.group.map(nameAndAddress) : [nameAndAddress(one)]).filter(Boolean)

const dayOf = (date: string | undefined): string | null => {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** Seals of a mail, that vouch for it and say nothing. */
const seals = /^application\/(?:x-)?(?:pkcs7|pgp)-signature$/u

/** A picture that the body shows, or that lies in it under an id of its own. */
const isShown = ({ mimeType, disposition, related, contentId }: MimePart): boolean =>
  mimeType.startsWith('image/') && (related === true || (disposition === 'inline' && contentId !== undefined))

const bytesIn = (content: MimePart['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

const attachmentOf = (part: MimePart): Attachment => ({
  name: part.filename,
  mediaType: part.mimeType,
  isPartOfMail: isShown(part) || seals.test(part.mimeType),
  bytes: () => bytesIn(part.content),
})

/** Heads that every mail has one of; a file without any is none. */
const heads: ReadonlySet<string> = new Set(['from', 'to', 'subject', 'date', 'message-id', 'received', 'mime-version', 'content-type'])

async function parsed(bytes: Uint8Array, name: string): Promise<Email> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch(() => null)
  if (mail?.headers.some(({ key }) => heads.has(key))) return mail
  throw new Refusal('file-damaged', { name })
}

/** Reads a mail. Refuses `file-damaged` what has no head of a mail. */
export async function readEml(bytes: Uint8Array, name: string): Promise<Mail> {
  const mail = await parsed(bytes, name)
  const head = {
    from: mail.from ? addressWords(mail.from).join(', ') || null : null,
    to: (mail.to ?? []).flatMap(addressWords),
    sentAt: dayOf(mail.date),
    subject: mail.subject || null,
    messageId: mail.messageId || null,
  }
  return { head, text: mail.text ?? null, html: mail.html ?? null, attachments: mail.attachments.map(attachmentOf) }
}
