// Answers `van-thu://app/…`: the built screens from one folder, and a token's bytes. Serves no path that a page could choose, and no
// address beyond. Knows no windows.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { CustomScheme } from 'electron'
import { contentPolicy, securityHeaders, strangerPolicy } from '../archive/hosts/web/headers.ts'
import { mediaTypeOf } from '../archive/hosts/web/media-types.ts'
import { Refusal } from '../contract/refusal.ts'
import { isOwnUrl, scheme } from './origin.ts'

/** Standard: relative addresses and storage work; secure: a secure context. No bypass of the policy, no service workers. */
export const schemes: CustomScheme[] = [{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]

/** Where a token's bytes lie and what they are; refuses with `token-unknown`. */
export type FindHeld = (token: string) => Promise<{ path: string; mediaType: string }>

/** The local web host's headers: the screens get the same policy in every way in. A letter's bytes are a stranger's and may do nothing. */
const headersOf = (mediaType: string, bytes: number, policy = contentPolicy): Record<string, string> => ({
  ...securityHeaders,
  'content-security-policy': policy,
  'content-type': mediaType,
  'content-length': String(bytes),
  'cache-control': 'no-store',
})

/** The strictest for every kind: a PDF is drawn by the page or opened by the system, never by a viewer of the browser's. */
const bytesPolicy = strangerPolicy('application/octet-stream')

const plain = (status: number): Response => new Response(null, { status, headers: securityHeaders })

/** The file below `folder` that an address names, or null where it is malformed or leads out of the folder. */
export function fileBelow(folder: string, pathname: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const file = path.resolve(folder, `.${path.sep}${decoded === '/' ? 'index.html' : decoded}`)
  const relative = path.relative(folder, file)
  const isInside = relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
  return isInside ? file : null
}

async function servePage(folder: string, pathname: string): Promise<Response> {
  const file = fileBelow(folder, pathname)
  if (!file) return plain(400)
  try {
    const bytes = await readFile(file)
    return new Response(bytes, { headers: headersOf(mediaTypeOf(file), bytes.length) })
  } catch {
    return plain(404)
  }
}

async function serveHeld(findHeld: FindHeld, token: string): Promise<Response> {
  try {
    const held = await findHeld(token)
    const { size } = await stat(held.path)
    const body = Readable.toWeb(createReadStream(held.path)) as ReadableStream
    return new Response(body, { headers: headersOf(held.mediaType, size, bytesPolicy) })
  } catch (error) {
    if (error instanceof Refusal || (error as NodeJS.ErrnoException).code === 'ENOENT') return plain(404)
    throw error
  }
}

/** The handler for `protocol.handle`: GET and HEAD of the application's own addresses. `folder` holds the built screens. */
export function answerFrom(folder: string, findHeld: FindHeld): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return plain(405)
    if (!isOwnUrl(url)) return plain(400)
    const { pathname } = new URL(url)
    const token = /^\/files\/([\w-]+)$/u.exec(pathname)?.[1]
    return token ? serveHeld(findHeld, token) : servePage(folder, pathname)
  }
}
