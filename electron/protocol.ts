// Answers `van-thu://app/…`: the built screens from one folder, and a token's bytes. Serves no path that a page could choose, and no
// address beyond. Knows no windows.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { CustomScheme } from 'electron'
import { Refusal } from '../contract/refusal.ts'
import { isOwnUrl, scheme } from './origin.ts'

/** Standard: relative addresses and storage work; secure: a secure context. No bypass of the policy, no service workers. */
export const schemes: CustomScheme[] = [{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]

/** `style-src 'unsafe-inline'`: Ant Design writes its styles into the page. Scripts come from the application's own files only. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A letter's bytes are data: opened as a page they may do nothing. */
const bytesPolicy = "default-src 'none'; sandbox"

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** Where a token's bytes lie and what they are; refuses with `token-unknown`. */
export type FindHeld = (token: string) => Promise<{ path: string; mediaType: string }>

const headers = (mediaType: string, bytes: number, policy: string): Record<string, string> => ({
  'content-type': mediaType,
  'content-length': String(bytes),
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
})

const plain = (status: number): Response => new Response(null, { status, headers: { 'content-security-policy': bytesPolicy } })

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
    const mediaType = mediaTypes[path.extname(file)] ?? 'application/octet-stream'
    return new Response(bytes, { headers: headers(mediaType, bytes.length, pagePolicy) })
  } catch {
    return plain(404)
  }
}

async function serveHeld(findHeld: FindHeld, token: string): Promise<Response> {
  try {
    const held = await findHeld(token)
    const { size } = await stat(held.path)
    const body = Readable.toWeb(createReadStream(held.path)) as ReadableStream
    return new Response(body, { headers: headers(held.mediaType, size, bytesPolicy) })
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
