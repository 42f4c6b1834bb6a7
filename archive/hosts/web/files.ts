// Bytes in and out of the local web host: `PUT /files?name=…` takes a file and answers its token, `GET /files/TOKEN` gives a token's bytes.
import { createReadStream, createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../../../contract/refusal.ts'
import { checkAttachment } from '../../../intake/limits.ts'
import { systemRefusal } from '../../system-refusals.ts'
import type { ArchiveClient } from '../calls.ts'
import { answerJson, answerRefusal } from './answer.ts'
import { strangerPolicy } from './headers.ts'

type Behind = Pick<ArchiveClient, 'tokens' | 'folder'>

/** The last part of whatever path a browser sends as a name. */
const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .split(/[\\/]/u)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 255) || 'tệp'

/** Lets through as many bytes as may be kept; whether a letter may be so large is asked when it is read. */
function limited(name: string): Transform {
  let seen = 0
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      seen += chunk.length
      try {
        checkAttachment(seen, name)
        done(null, chunk)
      } catch (error) {
        done(error as Error)
      }
    },
  })
}

/** A pipe does not hear that the browser went away: the rest of the way is told. */
function endingWith(request: IncomingMessage, next: Transform): Transform {
  request.once('close', () => {
    if (!request.complete) next.destroy(new Refusal('cancelled'))
  })
  return next
}

/** Reads what is left of a refused upload to nowhere, so that the browser hears the answer instead of a broken connection. */
const drain = (request: IncomingMessage): void => {
  request.unpipe()
  request.resume()
}

async function takeIn(request: IncomingMessage, name: string, { tokens }: Behind): Promise<string> {
  checkAttachment(Number(request.headers['content-length'] ?? 0), name)
  const file = tokens.newFile()
  try {
    await pipeline(request.pipe(endingWith(request, limited(name))), createWriteStream(file, { mode: 0o600, flush: true }))
    return tokens.hold({ path: file, name, mediaType: 'application/octet-stream', isTemporary: true })
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

/** `PUT /files?name=…`: 201 `{ token }`, or a refusal as `{ code, detail }`. Nothing is left of a refused or broken upload. */
export async function answerUpload(request: IncomingMessage, response: ServerResponse, url: URL, behind: Behind): Promise<void> {
  const name = plainName(url.searchParams.get('name') ?? '')
  try {
    answerJson(response, 201, { token: await takeIn(request, name, behind) })
  } catch (error) {
    const refusal = systemRefusal(error, behind.folder, name)
    if (!refusal) throw error
    drain(request)
    answerRefusal(response, refusal.body)
  }
}

/** RFC 5987 for names outside ASCII, with a plain one for old readers. */
export function dispositionOf(name: string, inline: boolean): string {
  const whole = name.toWellFormed()
  const plain = whole
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_')
  const encoded = encodeURIComponent(whole).replace(/['()*]/gu, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** Media types that may be shown in the window; anything else is only ever saved. */
const shown = new Set(['application/pdf', 'text/plain', 'text/plain; charset=utf-8'])

/** `GET /files/TOKEN[?inline=1]`. */
export async function answerDownload(request: IncomingMessage, response: ServerResponse, url: URL, behind: Behind): Promise<void> {
  try {
    const held = behind.tokens.heldBy(url.pathname.slice('/files/'.length))
    const { size } = await stat(held.path)
    const inline = url.searchParams.get('inline') === '1' && shown.has(held.mediaType)
    response.writeHead(200, {
      'content-type': held.mediaType,
      'content-length': size,
      'content-disposition': dispositionOf(held.name, inline),
      'content-security-policy': strangerPolicy(held.mediaType),
      'cache-control': 'private, no-store',
    })
    if (request.method === 'HEAD') response.end()
    else await pipeline(createReadStream(held.path), response)
  } catch (error) {
    if (response.headersSent) throw error
    const refusal = systemRefusal(error, behind.folder)
    if (!refusal) throw error
    answerRefusal(response, refusal.body)
  }
}
