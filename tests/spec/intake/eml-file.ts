// Mails made for tests, line by line (RFC 5322, MIME). Knows no reader.

export interface EmlPart {
  name?: string
  mediaType?: string
  content: string | Uint8Array
  disposition?: 'attachment' | 'inline'
  contentId?: string
}

export interface Eml {
  from?: string
  to?: string
  subject?: string
  date?: string
  messageId?: string
  text?: string
  html?: string
  parts?: readonly EmlPart[]
}

const word = (text: string): string => `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`
const lines = (...all: (string | false)[]): string => all.filter(line => line !== false).join('\r\n')
const base64 = (content: string | Uint8Array): string =>
  (
    Buffer.from(content as Uint8Array)
      .toString('base64')
      .match(/.{1,76}/gu) ?? []
  ).join('\r\n')

const partLines = ({ name, mediaType = 'application/octet-stream', content, disposition = 'attachment', contentId }: EmlPart): string =>
  lines(
    `Content-Type: ${mediaType}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: ${disposition}${name ? `; filename*=utf-8''${encodeURIComponent(name)}` : ''}`,
    contentId !== undefined && `Content-ID: <${contentId}>`,
    '',
    base64(content),
  )

/** A mail as it travels. */
export function emlOf({ from, to, subject, date, messageId, text, html, parts = [] }: Eml): Uint8Array {
  const bodies = [
    ...(text === undefined ? [] : [`Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text)}`]),
    ...(html === undefined ? [] : [`Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(html)}`]),
  ]
  const inner = lines(
    'Content-Type: multipart/alternative; boundary=thân',
    '',
    ...bodies.map(body => `--thân\r\n${body}`),
    '--thân--',
  ).replaceAll('thân', 'than')
  const head = lines(
    from !== undefined && `From: ${from}`,
    to !== undefined && `To: ${to}`,
    subject !== undefined && `Subject: ${word(subject)}`,
    date !== undefined && `Date: ${date}`,
    messageId !== undefined && `Message-ID: ${messageId}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=ngoai',
  )
  const whole = [inner, ...parts.map(partLines)].map(part => `--ngoai\r\n${part}`)
  return new Uint8Array(Buffer.from(lines(head, '', ...whole, '--ngoai--', ''), 'utf8'))
}
