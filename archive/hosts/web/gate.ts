// Who may ask the local web host anything: this machine's own browser with the cookie of this start, asking the host by its own name.
// Decides from headers alone; answers nothing itself.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export type Entry = {
  /** Random secret of this start of the host. */
  secret: string
  port: number
  /** Each lets one browser in, once: what may stand where other users of the machine can read it. */
  tickets: Set<string>
}

export const newSecret = (): string => randomBytes(24).toString('base64url')

/** Cookies do not know ports: the name keeps two hosts of one machine apart. */
export const cookieName = ({ port }: Entry): string => `van-thu-${port}`

/** The cookie that the page gets in exchange for the secret in its first address. */
export const cookieOf = (entry: Entry): string => `${cookieName(entry)}=${entry.secret}; Path=/; HttpOnly; SameSite=Strict`

/** Compares in a time that does not tell how much was right. */
export function isSecret({ secret }: Entry, given: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(secret), digest(given))
}

function cookieGiven(request: IncomingMessage, name: string): string {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=')
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return ''
}

const isOwnHost = (host: string | undefined, port: number): boolean => host === `127.0.0.1:${port}` || host === `localhost:${port}`

/** A page of this host, or no page at all (an address typed into the browser). */
function isOwnPage({ headers, method, url = '/' }: IncomingMessage, port: number): boolean {
  const changes = method !== 'GET' && method !== 'HEAD'
  const { origin } = headers
  if (origin !== undefined && !(origin.startsWith('http://') && isOwnHost(origin.slice('http://'.length), port))) return false
  if (origin === undefined && (changes || url.startsWith('/rpc'))) return false
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  return !changes && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}

/** Why a request is turned away before anything is done, or null. A `Host` that is another name is an attack by DNS rebinding. */
export function turnedAway(request: IncomingMessage, entry: Entry): { status: number; reason: string } | null {
  if (!isOwnHost(request.headers.host, entry.port)) return { status: 421, reason: 'host' }
  if (!isOwnPage(request, entry.port)) return { status: 403, reason: 'origin' }
  return null
}

/** Whether the request carries the cookie of this start. */
export const isLetIn = (request: IncomingMessage, entry: Entry): boolean => isSecret(entry, cookieGiven(request, cookieName(entry)))
